/** The lineage of the sample does not hang on its words: with every name, office, place and number changed it is the same. */
import { deepStrictEqual, notStrictEqual, ok } from "node:assert/strict";
import { readCorpus } from "../../lib/corpus/mod.ts";
import { measureTallies } from "../../lib/measure/mod.ts";
import { parseCsv } from "../../lib/tables/mod.ts";
import { type Findings, readText } from "../extract/read.ts";

const { rows } = parseCsv(Deno.readTextFileSync(new URL("cases/renamed.csv", import.meta.url)));
const words = new Map(rows.map(({ cells }) => [cells.from, cells.to]));
const longest = [...words.keys()].sort((a, b) => b.length - a.length).map((word) =>
  word.replace(/[.]/g, "\\.")
);
const any = new RegExp(`(?<![\\p{L}\\d,])(?:${longest.join("|")})(?![\\p{L}\\d]|,\\d)`, "gu");

/** The text with every name, office, place and number changed. */
const renamed = (text: string): string => text.replace(any, (word) => words.get(word)!);

const { articles } = await readCorpus(new URL("../../seeds/sample", import.meta.url).pathname);

/** The sample as it is read when its words go through a function. */
const read = (change: (text: string) => string): Findings[] =>
  articles.map(({ document, text }) => {
    const { outlet, title, published } = document;
    const about = { document: document.document, published, outlet: change(outlet), title: change(title) };
    return readText(change(text), about);
  });

/** Names in the order of their first use. */
const numbered = (names: readonly string[]): number[] => {
  const known = [...new Set(names.filter(Boolean))];
  return names.map((name) => known.indexOf(name));
};

/** Who says the same as whom of what, without a word of it. */
function shapeOf(found: readonly Findings[]) {
  const figures = found.flatMap(({ figures }) => figures), quotes = found.flatMap(({ quotes }) => quotes);
  const { tallies, tally_figures } = measureTallies(
    figures,
    quotes,
    found.map(({ article }) => article.document),
  );
  const places = new Map(tally_figures.map((row) => [`${row.document} ${row.start} ${row.outcome}`, row]));
  const placed = figures.flatMap(({ document, start, outcome }) =>
    places.get(`${document} ${start} ${outcome}`) ?? []
  );
  return {
    tallies: tallies.map(({ outcome, unit, status, figures, outlets, origins, grade }) =>
      [outcome, unit, status, figures, outlets, origins, grade].join(" ")
    ),
    figures: placed.map(({ document, outcome, difference }) => `${document} ${outcome} ${difference}`),
    homes: numbered(placed.map(({ tally }) => tally)),
    origins: numbered(placed.map(({ origin }) => origin)),
  };
}

Deno.test("measureTallies() finds the same lineage when every name, office, place and number is another", () => {
  deepStrictEqual(shapeOf(read(renamed)), shapeOf(read((text) => text)));
});

Deno.test("the changed sample keeps no word of the table and no number of people", () => {
  for (const { text } of articles.map(({ text }) => ({ text: renamed(text) }))) {
    for (const word of ["Sabbagh", "Sarab", "Tel Harun", "governor", "Relief Union", "146", "6,500"]) {
      ok(!text.includes(word), word);
    }
  }
  for (const { document, text } of articles) notStrictEqual(renamed(text), text, document.document);
});
