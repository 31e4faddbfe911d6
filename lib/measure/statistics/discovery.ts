/**
 * Many tests at once: how many of those that look like something are nothing.
 *
 * @module
 */

/**
 * Gives each p its q, the share of false finds among all that look at least as good (Benjamini and Hochberg 1995,
 * adjusted and made monotone as in SciPy's `false_discovery_control`).
 *
 * @param ps the p of each test
 * @returns the q of each, in the same order
 * @throws {RangeError} where a p is not from 0 to 1
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { controlDiscovery } from "./discovery.ts";
 * deepStrictEqual(controlDiscovery([0.01, 0.04, 0.03]), [0.03, 0.04, 0.04]);
 * ```
 */
export function controlDiscovery(ps: readonly number[]): number[] {
  const wrong = ps.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) {
    throw new RangeError(`Cannot adjust the p "${wrong}": wanted a number from 0 to 1`);
  }
  const order = ps.map((_, i) => i).sort((a, b) => ps[b] - ps[a]), qs = ps.map(() => 1);
  let least = 1;
  order.forEach((place, i) => {
    least = Math.min(least, ps[place] * ps.length / (ps.length - i));
    qs[place] = least;
  });
  return qs;
}
