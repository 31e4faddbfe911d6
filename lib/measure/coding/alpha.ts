/**
 * Krippendorff's alpha: how far coders agree beyond chance.
 *
 * @module
 */
import type { Rating } from "./ratings.ts";
import { type Scale, type Scaled, scaleOf } from "./scales.ts";

/** On what scale values are compared. */
export interface ScaleOptions {
  /** Kind of the values. @default {"nominal"} */
  scale?: Scale;
  /** Values of an ordinal scale from least to greatest. @default {[]} numbers by size */
  order?: readonly Exclude<Rating, null>[];
}

/**
 * Measures Krippendorff's alpha (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"): 1 is perfect
 * agreement, 0 what chance would give, below 0 less than that. Any number of coders, values missing.
 *
 * @param values what each coder gave: one row a unit, one column a coder; null where nothing
 * @param options scale of the values
 * @returns alpha; NaN where no two coders judged a unit, or all values are the same and nothing can be said
 * @throws {TypeError} where a value is no number and the scale needs one
 * @throws {RangeError} where a value is not in the order, or is negative on a ratio scale
 * @example The two observers of Krippendorff 2011, section A.
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { alphaOf } from "./alpha.ts";
 * const meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0], owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
 * strictEqual(alphaOf(meg.map((value, i) => [value, owen[i]])).toFixed(3), "0.095");
 * ```
 */
export function alphaOf(values: readonly (readonly Rating[])[], options: ScaleOptions = {}): number {
  const scaled = scaleOf(pairable(values).flat(), options.scale ?? "nominal", options.order);
  return alphaOfCodes(encode(values, scaled), scaled);
}

/** The units that two coders judged at least. */
function pairable(values: readonly (readonly Rating[])[]): Rating[][] {
  return values.map((row) => row.filter((value) => value !== null)).filter((row) => row.length > 1);
}

/**
 * Writes the values of each unit as places on a scale, without those of units that one coder judged alone.
 *
 * @param values what each coder gave
 * @param scaled the scale
 * @returns one row a unit, as many places as coders judged it
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { encode } from "./alpha.ts";
 * import { scaleOf } from "./scales.ts";
 * deepStrictEqual(encode([["b", "a"], ["a", null]], scaleOf(["b", "a"], "nominal")), [[0, 1]]);
 * ```
 */
export function encode(values: readonly (readonly Rating[])[], scaled: Scaled): number[][] {
  const places = new Map(scaled.values.map((value, place) => [value as Rating, place]));
  return pairable(values).map((row) => row.map((value) => places.get(value)!));
}

/**
 * Measures alpha of values written as places on a scale.
 *
 * @param units one row a unit, each with two places or more
 * @param scaled the scale
 * @returns alpha; NaN where nothing can be said
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { alphaOfCodes } from "./alpha.ts";
 * import { scaleOf } from "./scales.ts";
 * strictEqual(alphaOfCodes([[0, 0], [1, 1]], scaleOf(["a", "b"], "nominal")), 1);
 * ```
 */
export function alphaOfCodes(units: readonly (readonly number[])[], scaled: Scaled): number {
  const size = scaled.values.length, counts = new Float64Array(size);
  for (const unit of units) for (const place of unit) counts[place]++;
  const apart = differences(size, (one, other) => scaled.apart(one, other, counts));
  let observed = 0, expected = 0, all = 0;
  for (const unit of units) {
    let sum = 0;
    for (let i = 1; i < unit.length; i++) {
      for (let j = 0; j < i; j++) sum += apart[unit[i] * size + unit[j]];
    }
    observed += 2 * sum / (unit.length - 1);
  }
  for (let one = 0; one < size; one++) {
    all += counts[one];
    for (let other = 0; other < one; other++) {
      expected += 2 * counts[one] * counts[other] * apart[one * size + other];
    }
  }
  // Both sums are n times what Krippendorff calls disagreement; expected is n(n - 1) times it.
  return expected === 0 ? NaN : 1 - (all - 1) * observed / expected;
}

function differences(size: number, apart: (one: number, other: number) => number): Float64Array {
  const table = new Float64Array(size * size);
  for (let one = 0; one < size; one++) {
    for (let other = 0; other < one; other++) {
      table[one * size + other] = table[other * size + one] = apart(one, other);
    }
  }
  return table;
}
