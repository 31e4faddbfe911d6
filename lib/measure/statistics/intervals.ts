/**
 * Intervals of shares and of rates, however few there are.
 *
 * @module
 */
import type { Interval } from "./bootstrap.ts";
import { checkLevel, gammaQuantile, normalReach } from "./distributions.ts";

/** How often something stands in a text, with bounds. */
export interface Rate extends Interval {
  /** How often. */
  count: number;
  /** In how many words. */
  words: number;
  /** How often in so many words as were asked for. */
  rate: number;
}

/** How a rate is given. */
export interface RateOptions {
  /** In how many words. @default {1000} */
  per?: number;
  /** Probability with which the interval is to hold the rate. @default {0.95} */
  level?: number;
}

/**
 * Finds the interval of a share by the score method (Wilson 1927), which has width even where all or none have it.
 *
 * @param count how many have it
 * @param total of how many
 * @param level probability with which the interval is to hold the share @default {0.95}
 * @returns bounds from 0 to 1; 0 and 1 where there is nothing to count
 * @throws {RangeError} where the count is not from 0 to the total, or the level can't be
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { shareInterval } from "./intervals.ts";
 * strictEqual(shareInterval(0, 10).high.toFixed(3), "0.278");
 * ```
 */
export function shareInterval(count: number, total: number, level = 0.95): Interval {
  if (!(count >= 0 && count <= total)) {
    throw new RangeError(
      `Cannot give the share of "${count}" in ${total}: wanted a count from 0 to ${total}`,
    );
  }
  const z = normalReach(level), share = count / total, square = z * z / total;
  if (total === 0) return { low: 0, high: 1 };
  const middle = (share + square / 2) / (1 + square),
    reach = z * Math.sqrt(share * (1 - share) / total + square / total / 4) / (1 + square);
  return {
    low: count === 0 ? 0 : Math.max(0, middle - reach),
    high: count === total ? 1 : Math.min(1, middle + reach),
  };
}

/**
 * Gives a rate with its exact Poisson interval (Garwood 1936). It takes each one to come by itself: names and words
 * come in clusters, so that the true interval is wider.
 *
 * @param count how often it stands there
 * @param words in how many words
 * @param options unit of the rate and level
 * @returns the rate and its bounds; all 0 where there are no words
 * @throws {RangeError} where a count is negative or no whole number, or the level can't be
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { measureRate } from "./intervals.ts";
 * const { rate, low, high } = measureRate(3, 1000);
 * deepStrictEqual([rate, low.toFixed(3), high.toFixed(3)], [3, "0.619", "8.767"]);
 * ```
 */
export function measureRate(count: number, words: number, options: RateOptions = {}): Rate {
  const { per = 1000, level = 0.95 } = options, tail = (1 - checkLevel(level)) / 2;
  const wrong = [count, words].find((one) => !Number.isSafeInteger(one) || one < 0);
  if (wrong !== undefined) {
    throw new RangeError(`Cannot give a rate of "${wrong}": wanted a whole number from 0`);
  }
  const scale = words > 0 ? per / words : 0;
  return {
    count,
    words,
    rate: count * scale,
    low: count > 0 ? gammaQuantile(tail, count) * scale : 0,
    high: gammaQuantile(1 - tail, count + 1) * scale,
  };
}
