/**
 * How far apart two profiles are: shares that sum to 1.
 *
 * @module
 */

/** How profiles are compared. Both are distances proper, from 0 (alike) to 1 (nothing shared). */
export type Metric = "hellinger" | "jensen-shannon";

/**
 * Measures how far apart two profiles are, by the Hellinger distance (Hellinger 1909) or the Jensen-Shannon distance,
 * the root of the divergence to base 2 (Lin 1991; Endres and Schindelin 2003).
 *
 * @param one shares that sum to 1
 * @param other as many shares that sum to 1
 * @param metric how they are compared @default {"hellinger"}
 * @returns the distance, from 0 to 1
 * @throws {RangeError} where the profiles have not as many shares, or do not sum to 1
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { apartOf } from "./apart.ts";
 * strictEqual(apartOf([1, 0], [0, 1]), 1);
 * strictEqual(apartOf([0.5, 0.5], [0.5, 0.5], "jensen-shannon"), 0);
 * ```
 */
export function apartOf(
  one: readonly number[],
  other: readonly number[],
  metric: Metric = "hellinger",
): number {
  for (const profile of [one, other]) {
    const sum = profile.reduce((total, share) => total + share, 0);
    if (!(Math.abs(sum - 1) < 1e-9) || profile.some((share) => share < 0)) {
      throw new RangeError(`Cannot compare the profile "${profile.join(", ")}": wanted shares that sum to 1`);
    }
  }
  if (one.length !== other.length) {
    throw new RangeError(`Cannot compare ${one.length} shares with "${other.length}": wanted as many`);
  }
  return distanceOf(one, other, metric);
}

/**
 * The same of profiles that are known to be sound, thousands of times.
 *
 * @param one shares that sum to 1
 * @param other as many shares that sum to 1
 * @param metric how they are compared
 * @returns the distance, from 0 to 1
 */
export function distanceOf(one: ArrayLike<number>, other: ArrayLike<number>, metric: Metric): number {
  const part = PARTS[metric];
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += part(one[i], other[i]);
  return Math.min(1, Math.sqrt(Math.max(0, sum / 2)));
}

/** What one share adds to twice the square of the distance. */
const PARTS: Record<Metric, (one: number, other: number) => number> = {
  hellinger: (one, other) => (Math.sqrt(one) - Math.sqrt(other)) ** 2,
  "jensen-shannon": (one, other) => surprise(one, (one + other) / 2) + surprise(other, (one + other) / 2),
};

function surprise(share: number, mean: number): number {
  return share > 0 ? share * Math.log2(share / mean) : 0;
}
