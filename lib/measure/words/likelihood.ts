/**
 * Whether a word's rates in two texts differ by more than chance.
 *
 * @module
 */
import { chiSquaredTail } from "../statistics/distributions.ts";
import type { Uses } from "./log_odds.ts";

/** What the test found. */
export interface Likelihood {
  /** Log-likelihood ratio; 0 where the rates are the same. */
  g2: number;
  /** Chance of a ratio at least so great where the rates are the same. */
  p: number;
}

/**
 * Tests the rates of a word with the log-likelihood ratio G2 over all four cells (Dunning 1993), which holds for rare
 * words where Pearson's chi-squared does not; below some five in all it says little.
 *
 * @param uses how often the word stands in both texts
 * @returns G2 and p
 * @throws {RangeError} where a word stands there more often than there are words
 * @example The first row of Dunning's table of bigrams.
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { likelihoodOf } from "./likelihood.ts";
 * strictEqual(likelihoodOf({ count: 110, size: 2552, others: 111, rest: 29225 }).g2.toFixed(2), "270.72");
 * ```
 */
export function likelihoodOf({ count, size, others, rest }: Uses): Likelihood {
  if (!(count >= 0 && count <= size && others >= 0 && others <= rest)) {
    throw new RangeError(
      `Cannot compare "${count}" of ${size} with "${others}" of ${rest}: wanted counts from 0 to all`,
    );
  }
  const all = size + rest, share = all > 0 ? (count + others) / all : 0;
  const sum = part(count, size * share) + part(others, rest * share) +
    part(size - count, size * (1 - share)) + part(rest - others, rest * (1 - share));
  const g2 = Math.max(0, 2 * sum);
  return { g2, p: chiSquaredTail(g2, 1) };
}

function part(found: number, expected: number): number {
  return found > 0 ? found * Math.log(found / expected) : 0;
}
