/**
 * How far a measure may lie off: the middle 95 % of it over items drawn with replacement, the same on every machine.
 *
 * @module
 */
import { createRandom } from "./random.ts";

const ROUNDS = 200, SEED = 7;

/** A measure of some items and the interval in which it lies, as words: "0.9 (0.8 to 1.0)". */
export function interval<T>(
  items: readonly T[],
  measure: (some: readonly T[]) => number,
  digits: number,
): string {
  const random = createRandom(SEED);
  const draws = Array.from({ length: ROUNDS }, () => measure(items.map(() => random.pick(items)))).sort((
    a,
    b,
  ) => a - b);
  const [low, high] = [draws[Math.floor(ROUNDS * 0.025)], draws[Math.floor(ROUNDS * 0.975)]];
  return `${measure(items).toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}
