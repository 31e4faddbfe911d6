/**
 * What several coders gave to the same units.
 *
 * @module
 */

/** What a coder gave to a unit: a label or a number; null where the coder gave nothing. */
export type Rating = string | number | null;

/** A place in an article that coders judged. Not what they said of it. */
export interface Unit {
  /** Id of the article. */
  document: string;
  /** Number of the line, paragraph or sentence, or the offset where a passage begins. */
  at: number;
  /** Where a passage ends, this offset excluded; null for a line, paragraph or sentence. */
  end: number | null;
}

/** One question that several coders answered of the same units. Not a verdict on who is right. */
export interface Ratings {
  /** What was asked: a frame, or a column such as outcome. */
  variable: string;
  /** Names of the coders. */
  coders: string[];
  /** What was judged. */
  units: Unit[];
  /** What each coder gave: one row a unit, one column a coder. */
  values: Rating[][];
}

/**
 * Takes some of the coders out of ratings.
 *
 * @param ratings what all gave
 * @param coders who is kept, in this order
 * @returns the ratings of these coders, of the same units
 * @throws {RangeError} where there is no coder of that name
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { ratingsOf } from "./ratings.ts";
 * const ratings = { variable: "hope", coders: ["a", "b"], units: [{ document: "x", at: 1, end: null }], values: [[1, 0]] };
 * deepStrictEqual(ratingsOf(ratings, ["b"]).values, [[0]]);
 * ```
 */
export function ratingsOf(ratings: Ratings, coders: readonly string[]): Ratings {
  const columns = coders.map((coder) => columnOf(ratings, coder));
  return {
    ...ratings,
    coders: [...coders],
    values: ratings.values.map((row) => columns.map((column) => row[column])),
  };
}

/**
 * Finds the column of a coder.
 *
 * @param ratings what all gave
 * @param coder name of the coder
 * @returns its number, from 0
 * @throws {RangeError} where there is no coder of that name
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { columnOf } from "./ratings.ts";
 * strictEqual(columnOf({ coders: ["a", "b"] }, "b"), 1);
 * ```
 */
export function columnOf({ coders }: Pick<Ratings, "coders">, coder: string): number {
  const column = coders.indexOf(coder);
  if (column >= 0) return column;
  throw new RangeError(`Cannot find the coder "${coder}": wanted one of ${coders.join(", ")}`);
}
