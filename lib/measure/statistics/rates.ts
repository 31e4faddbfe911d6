/**
 * Rates over several articles.
 *
 * @module
 */
import { bootstrap } from "./bootstrap.ts";
import { measureRate, type Rate } from "./intervals.ts";

/** How often something stands in one article, and in how many words. */
export interface ArticleCount {
  /** How often. */
  count: number;
  /** Words of the article. */
  words: number;
}

const sum = (parts: readonly ArticleCount[], of: keyof ArticleCount): number =>
  parts.reduce((total, part) => total + part[of], 0);

/**
 * Gives the rate of something in the articles of an outlet, for every 1,000 words.
 *
 * Of one article the interval is the exact Poisson one. Of several it also holds what drawing the articles anew gives
 * (Efron and Tibshirani 1993, chapter 13), because what one article is full of another may lack.
 *
 * @param articles counts of the outlet's articles
 * @returns the rate and its bounds; all 0 where there are no words
 * @throws {RangeError} where a count is negative or no whole number
 * @example
 * ```ts
 * import { ok } from "node:assert/strict";
 * import { rateOfArticles } from "./rates.ts";
 * const [one] = [rateOfArticles([{ count: 10, words: 1000 }])];
 * const two = rateOfArticles([{ count: 10, words: 500 }, { count: 0, words: 500 }]);
 * ok(one.rate === two.rate && two.low < one.low);
 * ```
 */
export function rateOfArticles(articles: readonly ArticleCount[]): Rate {
  const rate = measureRate(sum(articles, "count"), sum(articles, "words"));
  if (articles.length < 2) return rate;
  const drawn = bootstrap(articles, (some) => sum(some, "count") * 1000 / sum(some, "words"));
  return drawn
    ? { ...rate, low: Math.min(rate.low, drawn.low), high: Math.max(rate.high, drawn.high) }
    : rate;
}
