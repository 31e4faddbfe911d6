/** Figures planted among numbers that are none: 10,000 sentences of which every figure is known. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { plantSentences } from "./planted.ts";
import { type Miss, scorePlanted } from "./planted/score.ts";

const articles = plantSentences(10_000, { seed: 11 }), scores = articles.map(scorePlanted);
const planted = scores.reduce((sum, one) => sum + one.planted, 0);
const count = (error: Miss["error"]): number =>
  scores.reduce((sum, { misses }) => sum + misses.filter((miss) => miss.error === error).length, 0);

Deno.test("plantSentences() plants the same figures for the same seed, at the offsets that it tells", () => {
  deepStrictEqual(plantSentences(200, { seed: 3 }), plantSentences(200, { seed: 3 }));
  for (const { text, figures } of articles) {
    for (const { start, end, quantity } of figures) strictEqual(text.slice(start, end), quantity);
  }
  ok(articles.every(({ text }) => !/[{}]|undefined/.test(text)));
});

/** What must hold: next to none is missed, none invented, and every value right. */
const REACHED = { recall: 0.99, invented: 0, values: 1 };

Deno.test(`findFigures() finds at least ${REACHED.recall} of the figures planted in 10,000 sentences`, () => {
  const recall = scores.reduce((sum, { found }) => sum + found, 0) / planted;
  ok(recall >= REACHED.recall, `recall ${recall}`);
});

Deno.test(`findFigures() invents at most ${REACHED.invented} figures in 10,000 sentences`, () => {
  ok(count("invented") <= REACHED.invented, `${count("invented")} invented`);
});

Deno.test("findFigures() gives the figures that it finds their values", () => {
  const share = 1 - count("value") / (planted - count("missed"));
  ok(share >= REACHED.values, `values ${share}`);
});
