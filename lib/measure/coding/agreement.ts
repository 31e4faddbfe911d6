/**
 * How far coders agree, with an interval.
 *
 * @module
 */
import { bootstrap, type BootstrapOptions } from "../statistics/bootstrap.ts";
import { joinNotes, noteSmall } from "../statistics/small.ts";
import { alphaOf, alphaOfCodes, encode, type ScaleOptions } from "./alpha.ts";
import { type Rating, type Ratings, ratingsOf } from "./ratings.ts";
import { scaleOf } from "./scales.ts";

/** How far coders agree on one question. Not how often they are right. */
export interface Agreement {
  /** What was asked. */
  variable: string;
  /** Names of the coders, ", " between. */
  coders: string;
  /** Units that two coders judged at least. */
  units: number;
  /** Krippendorff's alpha; null where all values are the same, or nobody judged the same. */
  alpha: number | null;
  /** Lower bound of alpha; null where there is none. */
  low: number | null;
  /** Upper bound of alpha. */
  high: number | null;
  /** Share of the pairs of coders who gave a unit the same value. */
  percent: number | null;
  /** What to bear in mind: few units, few values, no variation. */
  note: string;
}

/** How agreement is measured. */
export interface AgreementOptions extends ScaleOptions, BootstrapOptions {}

/**
 * Measures how far coders agree: Krippendorff's alpha (2011) with a bootstrap interval by unit (as Zapf and others 2016
 * find best for alpha), and the share of pairs that agree.
 *
 * Units are drawn again as they are; where all of a resample's values are the same its alpha can't be told, and it is
 * left out.
 *
 * @param ratings what the coders gave
 * @param options scale of the values; number of resamples, level and seed of the interval
 * @returns alpha with its interval, percent agreement and what to bear in mind
 * @throws {TypeError} where a value is no number and the scale needs one
 * @throws {RangeError} where a value does not fit the scale
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { measureAgreement } from "./agreement.ts";
 * const units = [1, 2, 3].map((at) => ({ document: "a", at, end: null }));
 * const { alpha, percent } = measureAgreement({
 *   variable: "hope",
 *   coders: ["ann", "ben"],
 *   units,
 *   values: [[1, 1], [0, 0], [1, 1]],
 * });
 * strictEqual(alpha, 1);
 * strictEqual(percent, 1);
 * ```
 */
export function measureAgreement(ratings: Ratings, options: AgreementOptions = {}): Agreement {
  const { variable, coders, values } = ratings;
  const scaled = scaleOf(values.flat(), options.scale ?? "nominal", options.order);
  const units = encode(values, scaled), alpha = alphaOf(values, options);
  const interval = Number.isNaN(alpha)
    ? null
    : bootstrap(units, (sample) => alphaOfCodes(sample, scaled), options);
  return {
    variable,
    coders: coders.join(", "),
    units: units.length,
    alpha: Number.isNaN(alpha) ? null : alpha,
    low: interval && interval.low,
    high: interval && interval.high,
    percent: percentOf(values),
    note: joinNotes(
      noteSmall(units.length, ["unit", "units"]),
      Number.isNaN(alpha) && units.length > 0 ? "no variation: alpha can't be told" : noteRare(units),
      alpha === 1 ? "no disagreement seen: the interval has no width" : "",
    ),
  };
}

/** A value that hardly ever comes makes alpha hang on a handful of units. */
function noteRare(units: readonly (readonly number[])[]): string {
  const counts = new Map<number, number>();
  for (const place of units.flat()) counts.set(place, (counts.get(place) ?? 0) + 1);
  const all = units.flat().length, most = Math.max(0, ...counts.values());
  return counts.size > 0 && all - most < 10 ? `all but ${all - most} of ${all} values are the same` : "";
}

/** Share of the pairs of values of one unit that are the same. */
function percentOf(values: readonly (readonly Rating[])[]): number | null {
  let same = 0, pairs = 0;
  for (const row of values) {
    const given = row.filter((value) => value !== null);
    for (let i = 1; i < given.length; i++) {
      for (let j = 0; j < i; j++) {
        pairs++;
        if (given[i] === given[j]) same++;
      }
    }
  }
  return pairs > 0 ? same / pairs : null;
}

/**
 * Measures how far each two coders agree.
 *
 * @param ratings what the coders gave
 * @param options as of {@link measureAgreement}
 * @returns one row a pair, in the order of the coders
 * @throws {TypeError} where a value is no number and the scale needs one
 * @throws {RangeError} where a value does not fit the scale
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { comparePairs } from "./agreement.ts";
 * const ratings = { variable: "hope", coders: ["ann", "ben", "program"], units: [], values: [] };
 * deepStrictEqual(comparePairs(ratings).map(({ coders }) => coders), ["ann, ben", "ann, program", "ben, program"]);
 * ```
 */
export function comparePairs(ratings: Ratings, options: AgreementOptions = {}): Agreement[] {
  return ratings.coders.flatMap((one, i) =>
    ratings.coders.slice(i + 1).map((other) => measureAgreement(ratingsOf(ratings, [one, other]), options))
  );
}
