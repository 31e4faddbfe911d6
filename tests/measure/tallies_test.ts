import { deepStrictEqual, ok } from "node:assert/strict";
import { TABLES } from "../../lib/vocabulary.ts";
import { measureTexts, readTable, type Text } from "./read.ts";

type Row = Record<string, string>;

const COLUMNS = [
  "outcome",
  "low",
  "high",
  "agreed_low",
  "agreed_high",
  "figures",
  "outlets",
  "origins",
  "grade",
] as const;

const articles = readTable("articles.csv");

/** The tallies of a case, each with its columns as text. */
function talliesOf(name: string): Row[] {
  return measureTexts(articles.get(name) as unknown as Text[]).tallies.map((tally) =>
    Object.fromEntries(COLUMNS.map((column) => [column, String(tally[column] ?? "")]))
  );
}

/** The tallies that are wanted, `*` standing for anything; a row without an outcome wants none. */
const wanted = (rows: readonly Row[]): Row[] => rows.filter(({ outcome }) => outcome);

/** Whether the tallies found are those wanted, in any order. */
function passes(name: string, rows: readonly Row[]): boolean {
  const left = talliesOf(name);
  return wanted(rows).every((row) => {
    const i = left.findIndex((one) =>
      COLUMNS.every((column) => row[column] === "*" || row[column] === one[column])
    );
    if (i >= 0) left.splice(i, 1);
    return i >= 0;
  }) && left.length === 0;
}

const cases = [...readTable("tallies.csv")], marked = cases.filter(([, rows]) => rows[0].known === "fails");

for (const [name, rows] of cases.filter(([, rows]) => !rows[0].known)) {
  Deno.test(`measureTallies() measures ${name}`, () => {
    ok(passes(name, rows), JSON.stringify(talliesOf(name)));
  });
}

Deno.test(`measureTallies() mistakes ${marked.length} of ${cases.length} cases, as is known`, () => {
  deepStrictEqual(marked.filter(([name, rows]) => passes(name, rows)).map(([name]) => name), []);
});

Deno.test("every case has articles, and every article a case", () => {
  deepStrictEqual([...articles.keys()], cases.map(([name]) => name));
});

Deno.test("measureTallies() gives each figure of harm at most one tally, and every column of the tables", () => {
  for (const [name] of cases) {
    const { tallies, tally_figures, figures } = measureTexts(articles.get(name) as unknown as Text[]);
    const keys = tally_figures.map(({ document, start, outcome }) => `${document} ${start} ${outcome}`);
    deepStrictEqual(keys.length, new Set(keys).size, name);
    const known = new Set(figures.map(({ document, start, outcome }) => `${document} ${start} ${outcome}`));
    ok(keys.every((key) => known.has(key)), name);
    for (const row of tallies) {
      deepStrictEqual(Object.keys(row).sort(), Object.keys(TABLES.tallies.columns).sort());
      deepStrictEqual(row.figures, tally_figures.filter(({ tally }) => tally === row.tally).length, name);
    }
    for (const row of tally_figures) {
      deepStrictEqual(Object.keys(row).sort(), Object.keys(TABLES.tally_figures.columns).sort());
    }
  }
});

Deno.test("measureTallies() measures nothing where there are no figures", () => {
  deepStrictEqual(
    measureTexts([{ outlet: "Herald", published: "2031-04-14", text: "The mill burned." }]).tallies,
    [],
  );
  deepStrictEqual(measureTexts([]).tallies, []);
});

Deno.test("measureTallies() never grades by the number of outlets", () => {
  const say = (outlet: string) => ({
    outlet,
    published: "2031-04-14",
    text: "9 people were killed, Nordpress reported.",
  });
  const { tallies } = measureTexts([..."abcdefgh"].map(say));
  deepStrictEqual(tallies.map(({ outlets, origins, grade }) => [outlets, origins, grade]), [[
    8,
    1,
    "single",
  ]]);
});
