import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { parseActors, readArticle, readCorpus } from "../../lib/corpus/mod.ts";
import { compileCodebook, suggestAliases } from "../../lib/extract/mod.ts";
import { formatSuggestions } from "../../lib/cli/actors.ts";

const suggest = (...texts: string[]) =>
  suggestAliases(
    texts.map((text, i) => readArticle(text.replaceAll("¶", "\n\n"), { document: `text-${i}`, title: "" })),
  );
const rows = (...texts: string[]): string[] =>
  suggest(...texts).map(({ actor, alias }) => `${actor}: ${alias}`);

// Each case: what it shows, the text, and a row that must be proposed.
const CASES: [what: string, text: string, wanted: string][] = [
  ["a name before fighters", "They met Dawn Front fighters there.", "dawn-front: Dawn Front"],
  ["a name behind fighters of", "They met fighters of the Dawn Front there.", "dawn-front: Dawn Front"],
  ["a name that ends in a head", "They met the Zarya Battalion there.", "zarya-battalion: Zarya Battalion"],
  ["an apposition", "They met Haras al-Nahr, an upland militia, there.", "haras-al-nahr: Haras al-Nahr"],
  ["an epithet before a name", "They met the militant group Islah there.", "islah: Islah"],
  ["a name and other militias", "They met Islah and other militias there.", "islah: Islah"],
  ["an acronym in brackets", "They met the Zarya Battalion (ZB) there.", "zarya-battalion: ZB"],
  ["an acronym by its letters", "They met the Zarya Battalion there. Then ZB left.", "zarya-battalion: ZB"],
  [
    "a name that is also known",
    "They met the Zarya Battalion, also known as Vostok, there.",
    "zarya-battalion: Vostok",
  ],
  ["a short form", "They met the Zarya Battalion there. Then Zarya left.", "zarya-battalion: Zarya"],
  [
    "a head alone",
    "They met the Hill League, an upland militia. Then the League left.",
    "hill-league: League",
  ],
  [
    "a shared head",
    "They met the Zarya Battalion there.¶They met the Zarya Brigade there.",
    "zarya-battalion: Zarya Brigade",
  ],
  [
    "another transliteration",
    "They met Haras al-Nahr, an upland militia.¶They met Harras an-Nahr in the hills.",
    "haras-al-nahr: Harras an-Nahr",
  ],
  ["a noun of the state", "They met soldiers there.", "state-forces: soldiers"],
  ["a noun with its kind", "They met tribal fighters there.", "tribal-fighters: tribal fighters"],
  ["a tie", "They met Iran-backed groups there.", "militias: Iran-backed groups"],
  ["the soldiers of a people", "They met Turkish soldiers there.", "turkey-forces: Turkish soldiers"],
  [
    "a noun that a name goes with",
    "They met Dawn Front militants. The militants left.",
    "dawn-front: militants",
  ],
  ["the singular as a plural", "A militiaman left.", "militias: militiamen"],
];
for (const [what, text, wanted] of CASES) {
  Deno.test(`suggestAliases() proposes ${what}: ${text}`, () => {
    const found = rows(text);
    ok(found.includes(wanted), found.join(", "));
  });
}

// Each case: what it shows, and a text of which nothing is proposed.
const NONE: [what: string, text: string][] = [
  ["no place", "They met in Marsa police and in Marsa nobody."],
  ["no person", "They met Mr. Daoud there, and Col. Tariq Nouri."],
  ["no company", "They met Norhaven Bread Company people there."],
  ["no part of a compound", "They came to a rebel-held quarter."],
  ["no headline", "Old Bread Fighters Win Again In Marsa"],
  ["no other language", "Nothing."],
];
for (const [what, text] of NONE) {
  Deno.test(`suggestAliases() proposes ${what}: ${text}`, () => {
    deepStrictEqual(rows(text).filter((row) => !row.endsWith(": police")), []);
  });
}

Deno.test("suggestAliases() gives as many rows as asked, the strongest, and those of one actor together", async () => {
  const { articles } = await readCorpus("seeds/sample");
  const all = suggestAliases(articles), few = suggestAliases(articles, { rows: 3 });
  strictEqual(few.length, 3);
  ok(few.every(({ alias }) => all.some((row) => row.alias === alias)));
  const actors = all.map(({ actor }) => actor);
  deepStrictEqual(actors, [...new Set(actors)].flatMap((actor) => actors.filter((one) => one === actor)));
});

Deno.test("suggestAliases() finds most of what the sample's codebook has, and most of it as it is there", async () => {
  const { articles } = await readCorpus("seeds/sample");
  const found = suggestAliases(articles), text = articles.map(({ text }) => text).join("\n");
  const wanted = parseActors(Deno.readFileSync("seeds/sample/codebooks/actors.csv"))
    .filter(({ actor, alias }) => actor !== "none" && text.includes(alias));
  const hits = wanted.filter(({ alias }) => found.some((row) => row.alias === alias));
  ok(hits.length >= wanted.length * 0.8, `${hits.length} of ${wanted.length}`);
});

Deno.test("what is proposed is a codebook as it is", async () => {
  const { articles } = await readCorpus("seeds/sample");
  const actors = parseActors(new TextEncoder().encode(formatSuggestions(suggestAliases(articles))));
  ok(actors.length > 20);
  compileCodebook({ folder: "proposed", actors, frames: [], sha256: "" });
});

Deno.test("evidence holds no four words of a text in a row but in names", () => {
  const text = "They met fighters of the Zarya Battalion, a militia from the far hills, at the old mill.";
  const [{ evidence }] = suggest(text);
  strictEqual(evidence, "behind fighter of; called militia; ends in battalion");
});
