/** Shares of frames by outlet and whether they differ, against SciPy 1.17.1. */
import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import { type Carriers, findCarriers } from "../../lib/measure/framing/carriers.ts";
import { CONTRAST_FIELDS, testShares } from "../../lib/measure/framing/contrasts.ts";
import { measureShares, SHARE_FIELDS } from "../../lib/measure/framing/shares.ts";
import { createRandom } from "../../lib/measure/statistics/random.ts";
import type { Sentence } from "../../lib/vocabulary.ts";
import { near } from "./near.ts";

/** Articles as rows of sentences; each is what it carries, a letter an item. */
function carriersOf(articles: [outlet: string, ...sentences: string[]][]): Carriers {
  const items = [...new Set(articles.flatMap(([, ...sentences]) => [...sentences.join("")]))].sort();
  const units = articles.flatMap(([outlet, ...sentences], i) =>
    sentences.map((letters, number) => ({
      document: `d${i}`,
      outlet,
      number,
      tokens: 10,
      carries: [...letters].map((letter) => items.indexOf(letter)).sort(),
    }))
  );
  return { by: "sentence", items, units };
}

const repeat = (letters: string, times: number): string[] => Array.from({ length: times }, () => letters);

const DOCUMENTS = [{ document: "a", outlet: "Herald" }, { document: "b", outlet: "" }];
const line = (document: string, sentence: number, paragraph: number, furniture = false): Sentence => ({
  document,
  sentence,
  paragraph,
  start: sentence * 10,
  end: sentence * 10 + 9,
  tokens: 5,
  furniture,
});
const SENTENCES = [line("a", 0, 0), line("a", 1, 1), line("a", 2, 1), line("a", 3, 2, true), line("b", 0, 0)];
const row = (document: string, sentence: number, frame: string) => ({ document, sentence, frame });
const ROWS = [
  row("a", 1, "hope"),
  row("a", 1, "hope"),
  row("a", 2, "fear"),
  row("a", 3, "hope"),
  row("b", 0, "fear"),
];

Deno.test("findCarriers() counts a frame once a sentence or paragraph, and leaves furniture out", () => {
  const text = { sentences: SENTENCES, documents: DOCUMENTS }, frameOf = (one: typeof ROWS[0]) => one.frame;
  const lines = findCarriers(ROWS, frameOf, text, "sentence");
  deepStrictEqual(lines.items, ["fear", "hope"]);
  deepStrictEqual(lines.units.map(({ outlet, number, carries }) => [outlet, number, carries]), [
    ["Herald", 0, []],
    ["Herald", 1, [1]],
    ["Herald", 2, [0]],
    ["b", 0, [0]],
  ]);
  const paragraphs = findCarriers(ROWS, frameOf, text, "paragraph", ["anger"]);
  deepStrictEqual(paragraphs.items, ["anger", "fear", "hope"]);
  deepStrictEqual(paragraphs.units.map(({ number, tokens, carries }) => [number, tokens, carries]), [
    [0, 5, []],
    [1, 10, [1, 2]],
    [0, 5, [1]],
  ]);
  deepStrictEqual(findCarriers(ROWS.toReversed(), frameOf, text, "sentence"), lines);
  throws(
    () => findCarriers([row("z", 0, "hope")], frameOf, text, "sentence"),
    /"z" is not among the documents/,
  );
});

Deno.test("measureShares() gives the share that carries it, and its part in all that is carried", () => {
  const rows = measureShares(carriersOf([["Herald", "ab", "a", "", ""], ["Post", "", ""]]));
  deepStrictEqual(
    rows.map(({ outlet, item, count, units, share, part }) => [outlet, item, count, units, share, part]),
    [
      ["Herald", "a", 2, 4, 0.5, 2 / 3],
      ["Herald", "b", 1, 4, 0.25, 1 / 3],
      ["Post", "a", 0, 2, 0, 0],
      ["Post", "b", 0, 2, 0, 0],
    ],
  );
  strictEqual(rows[0].note, "only 1 article; only 4 sentences");
  deepStrictEqual(Object.keys(rows[0]), [...SHARE_FIELDS]);
});

Deno.test("measureShares() cuts the binomial distribution where SciPy 1.17.1 cuts it (binom.ppf)", () => {
  const carriers = carriersOf([["Herald", ...repeat("a", 6), ...repeat("", 14)]]);
  const [{ low, high, method }] = measureShares(carriers, { resamples: 10_000 });
  deepStrictEqual([low, high, method], [0.1, 0.5, "bootstrap"]);
});

Deno.test("measureShares() falls back on Wilson's interval where all or none carry it", () => {
  const rows = measureShares(carriersOf([["Herald", ...repeat("a", 10)], ["Post", ...repeat("b", 10)]]));
  deepStrictEqual(rows.map(({ method }) => method), repeat("wilson", 4));
  near(rows[1].high, 0.27753279986288926);
});

/** Articles of sentences that carry frames by chance. */
function invent(seed: number, outlets: number, articles: number): Carriers {
  const random = createRandom(seed);
  return carriersOf(Array.from({ length: outlets * articles }, (_, i) => [
    `outlet ${i % outlets}`,
    ...Array.from({ length: 12 }, () => [..."abcd"].filter((_, j) => random() < 0.15 * (j + 1)).join("")),
  ]));
}

Deno.test("measureShares() holds each share in its interval, and its parts sum to 1", () => {
  for (const draw of ["unit", "article"] as const) {
    const rows = measureShares(invent(4, 3, 6), { draw, resamples: 400 });
    for (const { low, share, high } of rows) ok(0 <= low && low <= share && share <= high && high <= 1);
    for (const own of Map.groupBy(rows, ({ outlet }) => outlet).values()) {
      near(own.reduce((sum, { part }) => sum + part, 0), 1);
    }
  }
});

Deno.test("measureShares() is less sure where whole articles differ", () => {
  const carriers = carriersOf(
    Array.from({ length: 12 }, (_, i) => ["Herald", ...repeat(i % 2 ? "a" : "", 10)]),
  );
  const width = (draw: "unit" | "article") => {
    const [{ low, high }] = measureShares(carriers, { draw });
    return high - low;
  };
  ok(width("article") > 2 * width("unit"));
});

Deno.test("testShares() gives Pearson's chi-squared, as SciPy 1.17.1 (chi2_contingency)", () => {
  const carriers = carriersOf([
    ["Herald", ...repeat("a", 12), ...repeat("", 8)],
    ["Post", ...repeat("a", 5), ...repeat("", 25)],
    ["Times", ...repeat("a", 9), ...repeat("", 21)],
  ]);
  near(testShares(carriers)[1].statistic, 10.408357075023744);
});

Deno.test("testShares() comes within chance of SciPy 1.17.1 (permutation_test, all permutations)", () => {
  const carriers = carriersOf([["Herald", "a", "a", "", "a"], ["Post", "", "", "", "a"], [
    "Times",
    "",
    "a",
    "",
  ]]);
  const { p } = testShares(carriers, { permutations: 19_999 })[1];
  ok(Math.abs(p - 0.45454545454545453) < 0.011, `${p}`);
});

Deno.test("testShares() finds what differs among what does not", () => {
  const random = createRandom(8);
  const article = (outlet: string, a: number): [string, ...string[]] => [
    outlet,
    ...Array.from({ length: 100 }, () => (random() < a ? "a" : "") + (random() < 0.3 ? "b" : "")),
  ];
  const [all, a, b] = testShares(carriersOf([article("Herald", 0.6), article("Post", 0.2)]));
  ok(all.p < 0.01 && a.q < 0.01 && b.p > 0.05);
  strictEqual(a.note, "one article each: articles differ, outlets may not");
  ok([all, a, b].every(({ p, q }) => q >= p && q <= 1));
  deepStrictEqual(Object.keys(a), [...CONTRAST_FIELDS]);
});

Deno.test("testShares() finds nothing between outlets of one article each when articles are dealt out", () => {
  const carriers = carriersOf([["Herald", ...repeat("a", 20)], ["Post", ...repeat("", 20)]]);
  strictEqual(testShares(carriers, { deal: "article" })[1].p, 1);
  ok(testShares(carriers)[1].p < 0.001);
  strictEqual(
    testShares(carriersOf([["Herald", "a", ""]]))[0].note,
    "one outlet: nothing to compare; only 2 sentences",
  );
});
