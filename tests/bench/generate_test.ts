import { deepStrictEqual, notDeepStrictEqual, ok } from "node:assert/strict";
import { generateArticles } from "./generate.ts";

const options = { characters: 400_000, seed: 7 };
const near = (share: number, wanted: number): boolean => Math.abs(share - wanted) < wanted / 5;

Deno.test("generateArticles() writes the same texts for the same seed, others for another", () => {
  deepStrictEqual(generateArticles(options), generateArticles(options));
  notDeepStrictEqual(generateArticles(options).texts, generateArticles({ ...options, seed: 8 }).texts);
});

Deno.test("generateArticles() writes as much as asked, in articles of about 5,000 characters", () => {
  const { texts } = generateArticles(options), written = texts.join("").length;
  ok(written >= 400_000 && written < 410_000, `${written} characters`);
  ok(near(written / texts.length, 5_200), `${written / texts.length} characters an article`);
});

Deno.test("generateArticles() has the density of news", () => {
  const { shares } = generateArticles(options);
  ok(near(shares.quoted, 0.15) && near(shares.reported, 0.2), JSON.stringify(shares));
  ok(near(shares.harm, 0.08) && near(shares.alias, 0.15), JSON.stringify(shares));
});

Deno.test("generateArticles() has a few thousand words, a few of them often and most of them seldom", () => {
  const counts = new Map<string, number>();
  const words = generateArticles(options).texts.join(" ").toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const often = [...counts.values()].sort((a, b) => b - a);
  ok(counts.size > 3_000, `${counts.size} words`);
  ok(often.slice(0, 100).reduce((sum, count) => sum + count) > words.length * 0.35);
});
