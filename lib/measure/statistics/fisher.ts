/**
 * Fisher's exact test: whether two shares differ by more than chance, however few there are.
 *
 * @module
 */
import { logFactorial } from "./distributions.ts";

/** What the test found. */
export interface Exact {
  /** Chance of a table that is as rare or rarer, on either side, where the shares are the same. */
  p: number;
  /** Odds ratio of the sample; 0 or infinite where a cell is empty, null where nothing can be said. */
  odds: number | null;
}

/**
 * Tests a table of two by two (Fisher 1935), two-sided: tables that are no likelier than the one found, the totals of
 * rows and columns being given, as SciPy and R do it.
 *
 * @param hits those of the first group that have it
 * @param misses those of the first group that do not
 * @param others those of the second group that have it
 * @param rest those of the second group that do not
 * @returns p and the odds ratio
 * @throws {RangeError} where a count is no whole number from 0
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { testExact } from "./fisher.ts";
 * strictEqual(testExact(8, 2, 1, 5).p.toFixed(4), "0.0350");
 * ```
 */
export function testExact(hits: number, misses: number, others: number, rest: number): Exact {
  const wrong = [hits, misses, others, rest].find((count) => !Number.isSafeInteger(count) || count < 0);
  if (wrong !== undefined) {
    throw new RangeError(`Cannot test the count "${wrong}": wanted a whole number from 0`);
  }
  return {
    p: rarity(hits, hits + misses, hits + others, misses + rest),
    odds: ratio(hits * rest, misses * others),
  };
}

/** Summed chance of the tables that are no likelier than this one. */
function rarity(hits: number, group: number, having: number, lacking: number): number {
  const least = Math.max(0, group - lacking), most = Math.min(group, having);
  const chance = (count: number): number =>
    Math.exp(choose(having, count) + choose(lacking, group - count) - choose(having + lacking, group));
  // Equal chances that come out by different ways differ in their last digits.
  const limit = chance(hits) * (1 + 1e-7);
  let sum = 0;
  for (let count = least; count <= most; count++) {
    const one = chance(count);
    if (one <= limit) sum += one;
  }
  return Math.min(1, sum);
}

function choose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

function ratio(above: number, below: number): number | null {
  if (below > 0) return above / below;
  return above > 0 ? Infinity : null;
}
