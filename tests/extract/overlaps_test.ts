import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { readArticle, readCorpus } from "../../lib/corpus/mod.ts";
import { compileCodebook, findOverlaps, type Scan, scanArticle } from "../../lib/extract/mod.ts";
import type { Article } from "../../lib/vocabulary.ts";
import { generateArticles } from "../bench/generate.ts";
import { createRandom } from "../bench/random.ts";
import { findShared } from "./shared_passages.ts";

const scan = (articles: readonly Article[]): Scan[] => {
  const { vocabulary } = compileCodebook({ folder: "test", actors: [], frames: [], sha256: "" });
  return articles.map((article) => scanArticle(article, vocabulary));
};
const read = (texts: Record<string, string>): Article[] =>
  Object.entries(texts).map(([document, text]) => readArticle(text, { document, outlet: `The ${document}` }));
const overlapsOf = (texts: Record<string, string>) => findOverlaps(scan(read(texts)));

/** Holds that the passages of articles are those found the slow way, and gives their number. */
const compare = (articles: readonly Article[]): number => {
  const scans = scan(articles), passages = findOverlaps(scans).filter(({ words }) => words > 0);
  deepStrictEqual(passages, findShared(scans));
  return passages.length;
};
const A =
  "Rain fell all night. Charred trucks stood nose to tail on the eastern bridge on Sunday, and nobody came.";

Deno.test("findOverlaps() finds a passage of eight words or more, once, under the earlier article", () => {
  const b = "On the coast charred trucks stood nose to tail on the eastern bridge for days.";
  const [row, ...more] = overlapsOf({ a: A, b });
  strictEqual(more.length, 0);
  strictEqual(A.slice(row.start, row.end), "Charred trucks stood nose to tail on the eastern bridge");
  strictEqual(
    b.slice(row.other_start, row.other_end),
    "charred trucks stood nose to tail on the eastern bridge",
  );
  deepStrictEqual([row.document, row.other, row.words], ["a", "b", 10]);
});

Deno.test("findOverlaps() bridges single words that differ, are added or are missing", () => {
  const b = "Charred lorries stood nose to tail on the old eastern bridge on Sunday, and nobody else came.";
  const [row] = overlapsOf({ a: A, b });
  strictEqual(A.slice(row.start, row.end), "stood nose to tail on the eastern bridge on Sunday, and nobody");
  strictEqual(row.words, 12);
});

Deno.test("findOverlaps() leaves shorter passages alone", () => {
  deepStrictEqual(overlapsOf({ a: A, b: "He stood nose to tail on the quay." }), []);
});

Deno.test("findOverlaps() does not compare an article with itself", () => {
  deepStrictEqual(overlapsOf({ a: `${A}\n\n${A}` }), []);
});

Deno.test("findOverlaps() tells an outlet that is credited, and no person", () => {
  const text = `${A}\n\nAdditional reporting by Omar Haddad and Meridian Wire`;
  const [row, ...more] = overlapsOf({ a: text });
  strictEqual(more.length, 0);
  deepStrictEqual([row.document, row.other, row.words], ["a", "Meridian Wire", 0]);
});

Deno.test("findOverlaps() leaves out lines of the page, however long", () => {
  const line =
    "Sign up for our morning newsletter with all that matters on the river and the coast in your inbox";
  deepStrictEqual(overlapsOf({ a: `${A}\n\n${line}`, b: `Nobody fled.\n\n${line}` }), []);
});

Deno.test("findOverlaps() finds a credit in a long page, and none in a line that only begins like one", () => {
  const b =
    `${A}\n\nThis story is over 5 years old.\n\nShare this article\n\nMeridian Wire contributed to  this report.`;
  deepStrictEqual(overlapsOf({ b }).map(({ other, start }) => [other, start]), [[
    "Meridian Wire",
    b.indexOf("Meridian"),
  ]]);
  deepStrictEqual(overlapsOf({ b: `${A}\n\nThis story is over 5 years old.` }), []);
});

Deno.test("findOverlaps() gives the rows of an article in order, credits among them", () => {
  const a = `Reporting was contributed by Meridian Wire.\n\n${A}\n\nLocal reporting by Coast News`;
  const rows = overlapsOf({ a, b: A, c: A });
  deepStrictEqual(rows.map(({ document, other }) => `${document} ${other}`), [
    "a Meridian Wire",
    "a b",
    "a c",
    "a Coast News",
    "b c",
  ]);
});

Deno.test("findOverlaps() finds nothing in no article, in empty ones and in short ones", () => {
  deepStrictEqual(findOverlaps([]), []);
  deepStrictEqual(overlapsOf({ a: "" }), []);
  deepStrictEqual(overlapsOf({ a: "", b: "Rain fell.", c: "", d: "Rain fell." }), []);
});

Deno.test("findOverlaps() ends a passage with the article, whatever stands next in the corpus", () => {
  const row = overlapsOf({
    a: "one two three four five six seven eight",
    b: A,
    c: "zero one two three four five six seven eight",
  })[0];
  deepStrictEqual([row.document, row.other, row.start, row.end, row.other_start, row.words], [
    "a",
    "c",
    0,
    39,
    5,
    8,
  ]);
});

Deno.test("findOverlaps() finds what a slow search finds in generated news", () => {
  const { texts } = generateArticles({ characters: 600_000, seed: 5 });
  ok(compare(texts.map((text, i) => readArticle(text, { document: `${i}` }))) > 20);
});

Deno.test("findOverlaps() finds what a slow search finds in the sample corpus", async () => {
  const { articles } = await readCorpus("seeds/sample");
  ok(compare(articles) > 0);
});

Deno.test("findOverlaps() finds what a slow search finds where nearly all is repeated, changed and cut", () => {
  const random = createRandom(3), words = Array.from({ length: 60 }, (_, i) => `w${"abcdefgh"[i % 8]}${i}`);
  for (const few of [3, 8, 60]) {
    const said = Array.from(
      { length: 12 },
      () => Array.from({ length: random.whole(4, 30) }, () => random.pick(words.slice(0, few))),
    );
    const change = (word: string): string =>
      random.chance(0.05) ? "" : random.chance(0.05) ? `${word} ${random.pick(words)}` : word;
    const text = (): string =>
      Array.from({ length: random.whole(0, 12) }, () => `${random.pick(said).map(change).join(" ")}.`).join(
        "\n\n",
      );
    const articles = Array.from({ length: 60 }, (_, i) => readArticle(text(), { document: `${i}` }));
    ok(compare(articles) > 60);
  }
});
