/**
 * The few distributions that tests and intervals stand on, from the library jstat.
 *
 * jstat is one file that nothing else hangs on; the functions of stdlib agree with it to ten digits and bring some two
 * hundred packages with them. What is used of it is held against SciPy in the tests.
 *
 * @module
 */
import jstat from "jstat";

/** What of jstat is used; it has no types of its own. */
interface Jstat {
  erfc(x: number): number;
  erfcinv(x: number): number;
  gammaln(x: number): number;
  lowRegGamma(shape: number, x: number): number;
  gammapinv(p: number, shape: number): number;
}

const { erfc, erfcinv, gammaln, lowRegGamma, gammapinv } = jstat as unknown as Jstat;

/**
 * Gives the chance of a value at least so far from 0, on either side, under the standard normal distribution.
 *
 * @param z how far
 * @returns the two-sided p
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { normalTails } from "./distributions.ts";
 * strictEqual(normalTails(1.96).toFixed(3), "0.050");
 * ```
 */
export function normalTails(z: number): number {
  return Math.min(1, erfc(Math.abs(z) / Math.SQRT2));
}

/**
 * Gives the distance from 0 within which a standard normal value falls with that probability.
 *
 * @param level the probability, such as 0.95
 * @returns the distance, such as 1.96
 * @throws {RangeError} where the level is not between 0 and 1
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { normalReach } from "./distributions.ts";
 * strictEqual(normalReach(0.95).toFixed(2), "1.96");
 * ```
 */
export function normalReach(level: number): number {
  return Math.SQRT2 * erfcinv(1 - checkLevel(level));
}

/**
 * Gives the chance of a value at least so great under the chi-squared distribution.
 *
 * @param x the value
 * @param freedom degrees of freedom
 * @returns the upper p
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { chiSquaredTail } from "./distributions.ts";
 * strictEqual(chiSquaredTail(9.49, 4).toFixed(3), "0.050");
 * ```
 */
export function chiSquaredTail(x: number, freedom: number): number {
  if (x <= 0) return 1;
  // With one degree of freedom it is a normal value squared, whose tail keeps its digits however small it is.
  return freedom === 1 ? normalTails(Math.sqrt(x)) : Math.max(0, 1 - lowRegGamma(freedom / 2, x / 2));
}

/**
 * Gives the value below which a gamma distribution of scale 1 falls with that probability.
 *
 * @param p the probability
 * @param shape its shape
 * @returns the value
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { gammaQuantile } from "./distributions.ts";
 * strictEqual(gammaQuantile(0.975, 1).toFixed(3), "3.689");
 * ```
 */
export function gammaQuantile(p: number, shape: number): number {
  return gammapinv(p, shape);
}

/**
 * Gives the logarithm of n!.
 *
 * @param n a whole number from 0
 * @returns its natural logarithm
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { logFactorial } from "./distributions.ts";
 * strictEqual(Math.exp(logFactorial(5)).toFixed(6), "120.000000");
 * ```
 */
export function logFactorial(n: number): number {
  return n < 2 ? 0 : gammaln(n + 1);
}

/**
 * Refuses a level that is no probability between 0 and 1.
 *
 * @param level probability with which an interval is to hold the value
 * @returns the level
 * @throws {RangeError} where it is not between 0 and 1
 * @example
 * ```ts
 * import { throws } from "node:assert/strict";
 * import { checkLevel } from "./distributions.ts";
 * throws(() => checkLevel(95), RangeError);
 * ```
 */
export function checkLevel(level: number): number {
  if (level > 0 && level < 1) return level;
  throw new RangeError(`Cannot give an interval at the level "${level}": wanted a number between 0 and 1`);
}
