/**
 * Counts in words and in digits.
 *
 * @module
 */

import type { Document } from "../vocabulary.ts";

const COUNTS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** What stands where nothing is counted. */
export const NONE = "–";

/**
 * A whole number with commas, whatever the machine's language.
 *
 * @param number A number.
 * @returns Its digits in groups of three.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual([7, 1300, 114000].map(formatNumber), ["7", "1,300", "114,000"]);
 * ```
 */
export function formatNumber(number: number): string {
  return String(number).replace(/\d(?=(?:\d{3})+$)/g, "$&,");
}

/**
 * A number in words up to ten, else in digits.
 *
 * @param number A count.
 * @param none What 0 is. @default {"none"}
 * @returns Words such as "five".
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual([0, 1, 12].map((n) => numeral(n)), ["none", "one", "12"]);
 * ```
 */
export function numeral(number: number, none = "none"): string {
  return number === 0 ? none : COUNTS[number] ?? formatNumber(number);
}

/**
 * How often, in words.
 *
 * @param number A count.
 * @returns "once", "twice", "three times".
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual([0, 1, 2, 12].map(timesOf), ["never", "once", "twice", "12 times"]);
 * ```
 */
export function timesOf(number: number): string {
  return ["never", "once", "twice"][number] ?? `${numeral(number)} times`;
}

/**
 * How many of something, small numbers in words.
 *
 * @param number A count.
 * @param one What one of them is called.
 * @param many What several are called. @default `${one}s`
 * @returns Words such as "five outlets".
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual([0, 1, 12].map((n) => countOf(n, "outlet")), ["no outlet", "one outlet", "12 outlets"]);
 * ```
 */
export function countOf(number: number, one: string, many = `${one}s`): string {
  return `${COUNTS[number] ?? formatNumber(number)} ${number < 2 ? one : many}`;
}

/**
 * All of something.
 *
 * @param number How many there are.
 * @param one What one of them is called.
 * @returns Words such as "all five outlets"; of two "both outlets".
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual([1, 2, 5].map((n) => allOf(n, "outlet")), ["the one outlet", "both outlets", "all five outlets"]);
 * ```
 */
export function allOf(number: number, one: string): string {
  if (number === 1) return `the one ${one}`;
  return number === 2 ? `both ${one}s` : `all ${countOf(number, one)}`;
}

/**
 * How many of something, all numbers in digits.
 *
 * @param number A count.
 * @param one What one of them is called.
 * @returns Words such as "5 mentions".
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual([0, 1, 1200].map((n) => tallyOf(n, "mention")), ["0 mentions", "1 mention", "1,200 mentions"]);
 * ```
 */
export function tallyOf(number: number, one: string): string {
  return `${formatNumber(number)} ${one}${number === 1 ? "" : "s"}`;
}

/**
 * A share in percent, rounded half up.
 *
 * @param share From 0 to 1.
 * @returns Whole percent.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(percentOf(1 / 3), "33 %");
 * ```
 */
export function percentOf(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/**
 * How many articles and outlets a corpus has.
 *
 * @param documents The documents of the corpus.
 * @returns Words such as "five articles by four outlets".
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(scopeOf([{ outlet: "Herald" }, { outlet: "Herald" }]), "two articles by one outlet");
 * ```
 */
export function scopeOf(documents: readonly Pick<Document, "outlet">[]): string {
  const outlets = new Set(documents.map(({ outlet }) => outlet).filter((outlet) => outlet !== "")).size;
  return countOf(documents.length, "article") + (outlets > 0 ? ` by ${countOf(outlets, "outlet")}` : "");
}

/**
 * How many of something a chart shows, and of how many articles.
 *
 * @param number A count.
 * @param one What one of them is called.
 * @param documents The documents of the corpus.
 * @returns Words such as "n = 12 figures in five articles by four outlets".
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(sampleOf(12, "figure", [{ outlet: "Herald" }]), "n = 12 figures in one article by one outlet");
 * ```
 */
export function sampleOf(
  number: number,
  one: string,
  documents: readonly Pick<Document, "outlet">[],
): string {
  return `n = ${tallyOf(number, one)} in ${scopeOf(documents)}`;
}
