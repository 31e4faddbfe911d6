/**
 * How far apart two values are, by what kind of values they are.
 *
 * @module
 */
import type { Rating } from "./ratings.ts";

/** Names only; ranks; differences that mean something; differences against a zero that means something. */
export type Scale = "nominal" | "ordinal" | "interval" | "ratio";

/** The scales, from the one that asks least. */
export const SCALES: readonly Scale[] = ["nominal", "ordinal", "interval", "ratio"];

/** Values on a scale, and how far apart they are. */
export interface Scaled {
  /** The distinct values, in order. */
  values: Exclude<Rating, null>[];
  /**
   * Squared difference of two values by their places, given how often each value was used; ranks need it.
   */
  apart(one: number, other: number, counts: ArrayLike<number>): number;
}

/**
 * Puts values on a scale with the difference functions of Krippendorff 2011, section E.
 *
 * @param values all values given; nulls are left out
 * @param scale kind of the values
 * @param order values of an ordinal scale from least to greatest @default {[]} numbers by size
 * @returns the distinct values and their differences
 * @throws {TypeError} where a value is no number and the scale needs one
 * @throws {RangeError} where a value is not in the order, or is negative on a ratio scale
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { scaleOf } from "./scales.ts";
 * strictEqual(scaleOf([2, 4, 4], "ratio").apart(0, 1, [1, 2]), (2 / 6) ** 2);
 * ```
 */
export function scaleOf(
  values: Iterable<Rating>,
  scale: Scale,
  order: readonly Exclude<Rating, null>[] = [],
): Scaled {
  const given = [...new Set(values)].filter((value) => value !== null);
  if (scale === "nominal") return { values: given, apart: (one, other) => one === other ? 0 : 1 };
  if (scale === "ordinal" && order.length > 0) return { values: ranked(given, order), apart: byRank };
  const wrong = given.find((value) => typeof value !== "number" || !Number.isFinite(value));
  if (wrong !== undefined) {
    throw new TypeError(`Cannot put "${wrong}" on the ${scale} scale: wanted a finite number`);
  }
  const numbers = (given as number[]).sort((a, b) => a - b);
  if (scale === "ordinal") return { values: numbers, apart: byRank };
  if (scale === "interval") {
    return { values: numbers, apart: (one, other) => (numbers[one] - numbers[other]) ** 2 };
  }
  if (numbers[0] < 0) {
    throw new RangeError(`Cannot put "${numbers[0]}" on the ratio scale: wanted a number from 0`);
  }
  return { values: numbers, apart: (one, other) => byRatio(numbers[one], numbers[other]) };
}

function ranked(
  given: readonly Exclude<Rating, null>[],
  order: readonly Exclude<Rating, null>[],
): Exclude<Rating, null>[] {
  const unknown = given.find((value) => !order.includes(value));
  if (unknown === undefined) return order.filter((value) => given.includes(value));
  throw new RangeError(`Cannot rank the value "${unknown}": wanted one of ${order.join(", ")}`);
}

/** Ranks are as far apart as there are values between them. */
function byRank(one: number, other: number, counts: ArrayLike<number>): number {
  let between = -(counts[one] + counts[other]) / 2;
  for (let i = Math.min(one, other); i <= Math.max(one, other); i++) between += counts[i];
  return one === other ? 0 : between ** 2;
}

function byRatio(one: number, other: number): number {
  return one === other ? 0 : ((one - other) / (one + other)) ** 2;
}
