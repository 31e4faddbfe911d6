/**
 * Numbers, days and lists in words.
 *
 * @module
 */

import type { Document } from "../vocabulary.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const COUNTS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

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
 * Text that begins with a capital.
 *
 * @param text Any text.
 * @returns The same with its first letter in upper case.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(capitalise("five outlets"), "Five outlets");
 * ```
 */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Items in a sentence; where there are many, the first of them and a count.
 *
 * @param items Names.
 * @param most How many are named. @default {5}
 * @returns "A", "A and B", "A, B and C", "A, B and 7 others".
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(listOf(["A", "B", "C"]), "A, B and C");
 * deepStrictEqual(listOf(["A", "B", "C"], 1), "A and 2 others");
 * ```
 */
export function listOf(items: readonly string[], most = 5): string {
  const named = items.length > most ? [...items.slice(0, most), `${items.length - most} others`] : items;
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}

/**
 * A span of days in words.
 *
 * @param from First day as `YYYY-MM-DD`.
 * @param to Last day.
 * @returns One day, or both with what they share said once.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(formatDays("2015-05-17", "2015-05-18"), "17–18 May 2015");
 * deepStrictEqual(formatDays("2015-04-30", "2015-05-18"), "30 April–18 May 2015");
 * ```
 */
export function formatDays(from: string, to: string): string {
  const [first, last] = [from, to].map((date) => date.split("-").map(Number));
  const words = ([year, month, day]: number[]) => `${day} ${MONTHS[month - 1]} ${year}`;
  if (from === to) return words(last);
  if (first[0] !== last[0]) return `${words(first)}–${words(last)}`;
  if (first[1] !== last[1]) return `${first[2]} ${MONTHS[first[1] - 1]}–${words(last)}`;
  return `${first[2]}–${words(last)}`;
}
