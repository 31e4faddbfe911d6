/**
 * How evenly a word is spread, so that one passage does not speak for a whole text.
 *
 * @module
 */

/**
 * Measures the deviation of proportions, DP (Gries 2008), as a share of the greatest that can be (Lijffijt and Gries
 * 2012): 0 where each part has as much of the word as of the text, 1 where the smallest part has it all.
 *
 * @param counts how often the word stands in each part
 * @param sizes words of each part
 * @returns the deviation; null where the word stands nowhere or there is but one part
 * @throws {RangeError} where there are not as many sizes as counts
 * @example The word of Gries 2008 whose DP is 0.18, where the smallest part has 9 of 50 words.
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { deviationOf } from "./dispersion.ts";
 * strictEqual((deviationOf([1, 2, 3, 4, 5], [9, 10, 10, 10, 11])! * (1 - 9 / 50)).toFixed(2), "0.18");
 * ```
 */
export function deviationOf(counts: readonly number[], sizes: readonly number[]): number | null {
  if (counts.length !== sizes.length) {
    throw new RangeError(
      `Cannot measure the dispersion of ${counts.length} counts in "${sizes.length}" parts: wanted as many`,
    );
  }
  const count = counts.reduce((sum, one) => sum + one, 0), size = sizes.reduce((sum, one) => sum + one, 0);
  if (count === 0 || sizes.length < 2) return null;
  const apart = counts.reduce((sum, one, i) => sum + Math.abs(one / count - sizes[i] / size), 0) / 2;
  return apart / (1 - Math.min(...sizes) / size);
}

/**
 * Measures in how many paragraphs a word stands against how many it would stand in if each use fell into a paragraph by
 * chance (the occupancy that Church and Gale 1995 hold the spread of words against): 0 where all uses are in one
 * paragraph, 1 where they are spread as by chance or better. It takes paragraphs to be alike in length.
 *
 * @param count how often the word stands in the text
 * @param paragraphs in how many paragraphs
 * @param all paragraphs of the text
 * @returns the spread; null where the word stands there less than twice, or there is but one paragraph
 * @throws {RangeError} where a word stands in more paragraphs than there are, or than it is used
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { spreadOf } from "./dispersion.ts";
 * strictEqual(spreadOf(6, 1, 30), 0);
 * strictEqual(spreadOf(6, 6, 30), 1);
 * ```
 */
export function spreadOf(count: number, paragraphs: number, all: number): number | null {
  if (!(paragraphs >= Math.sign(count) && paragraphs <= Math.min(count, all))) {
    throw new RangeError(
      `Cannot measure the spread of ${count} uses over "${paragraphs}" paragraphs of ${all}: wanted no more than either`,
    );
  }
  if (count < 2 || all < 2) return null;
  const expected = all * (1 - (1 - 1 / all) ** count);
  return Math.min(1, (paragraphs - 1) / (expected - 1));
}
