/**
 * Intervals by drawing the sample again from itself.
 *
 * @module
 */
import { quantileSorted } from "d3-array";
import { checkLevel } from "./distributions.ts";
import { createRandom, draw, SEED } from "./random.ts";

/** The bounds between which a value is thought to lie. Not the bounds that a text sets. */
export interface Interval {
  /** Lower bound. */
  low: number;
  /** Upper bound. */
  high: number;
}

/** How an interval is found by drawing again. */
export interface BootstrapOptions {
  /** How often the sample is drawn again. @default {2000} */
  resamples?: number;
  /** Probability with which the interval is to hold the value. @default {0.95} */
  level?: number;
  /** Seed of the chance. @default {1} */
  seed?: number;
}

/** What a sample of units amounts to; NaN where it amounts to nothing. */
export type Statistic<T> = (sample: readonly T[]) => number;

/**
 * Finds an interval by the percentile bootstrap (Efron and Tibshirani 1993, chapter 13): units are drawn again with
 * replacement, the statistic taken of each new sample, and the interval cut from the middle of what comes out.
 *
 * What a unit is decides what the interval says: with sentences as units it holds for other sentences of the same
 * articles, with articles as units for other articles of the same outlets. Resamples whose statistic is NaN are left
 * out. A sample without variation has an interval without width, which says too much; see {@link shareInterval}.
 *
 * @param units what is drawn: sentences, paragraphs, articles, coded units
 * @param statistic what is asked of a sample
 * @param options number of resamples, level and seed
 * @returns the interval; null where there are no units, or no resample gives a number
 * @throws {RangeError} where the level or the number of resamples can't be
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { mean } from "d3-array";
 * import { bootstrap } from "./bootstrap.ts";
 * const units = [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
 * deepStrictEqual(bootstrap(units, (sample) => mean(sample)!), { low: 0.1, high: 0.5 });
 * ```
 */
export function bootstrap<T>(
  units: readonly T[],
  statistic: Statistic<T>,
  options: BootstrapOptions = {},
): Interval | null {
  return bootstrapEach(units, (sample) => [statistic(sample)], options)[0] ?? null;
}

/**
 * Finds intervals of several statistics from the same resamples.
 *
 * @param units what is drawn
 * @param statistics what is asked of a sample; always as many numbers
 * @param options number of resamples, level and seed
 * @returns one interval for each statistic; none where there are no units
 * @throws {RangeError} where the level or the number of resamples can't be
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { bootstrapEach } from "./bootstrap.ts";
 * strictEqual(bootstrapEach([1, 2, 3], (sample) => [Math.min(...sample), Math.max(...sample)]).length, 2);
 * ```
 */
export function bootstrapEach<T>(
  units: readonly T[],
  statistics: (sample: readonly T[]) => readonly number[],
  options: BootstrapOptions = {},
): (Interval | null)[] {
  const { resamples = 2000, level = 0.95, seed = SEED } = options;
  checkLevel(level);
  if (!Number.isSafeInteger(resamples) || resamples < 1) {
    throw new RangeError(`Cannot resample "${resamples}" times: wanted a whole number from 1`);
  }
  if (units.length === 0) return [];
  const random = createRandom(seed), places = new Uint32Array(units.length), sample: T[] = [...units];
  const found: number[][] = statistics(units).map(() => []);
  for (let i = 0; i < resamples; i++) {
    draw(places, random);
    for (let j = 0; j < places.length; j++) sample[j] = units[places[j]];
    statistics(sample).forEach((value, number) => Number.isNaN(value) || found[number].push(value));
  }
  return found.map((values) => cutTails(values, level));
}

/** The middle of values, without what lies beyond the level on either side. */
function cutTails(values: number[], level: number): Interval | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort(), tail = (1 - level) / 2;
  return { low: quantileSorted(sorted, tail)!, high: quantileSorted(sorted, 1 - tail)! };
}
