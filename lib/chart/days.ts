/**
 * Days in words.
 *
 * @module
 */

/** Names of the months. */
export const MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/**
 * A span of days in words.
 *
 * @param from First day as `YYYY-MM-DD`.
 * @param to Last day.
 * @returns One day, a whole month or year by its name, else both days with what they share said once.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(formatDays("2015-05-17", "2015-05-18"), "17–18 May 2015");
 * deepStrictEqual(formatDays("2015-04-30", "2015-05-18"), "30 April – 18 May 2015");
 * deepStrictEqual(formatDays("2015-04-01", "2015-04-30"), "April 2015");
 * ```
 */
export function formatDays(from: string, to: string): string {
  const [first, last] = [from, to].map((date) => date.split("-").map(Number));
  const words = ([year, month, day]: number[]) => `${day} ${MONTHS[month - 1]} ${year}`;
  if (from === to) return words(last);
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) {
    return first[0] === last[0] ? String(last[0]) : `${first[0]}–${last[0]}`;
  }
  if (first[0] !== last[0]) return `${words(first)} – ${words(last)}`;
  if (first[1] !== last[1]) return `${first[2]} ${MONTHS[first[1] - 1]} – ${words(last)}`;
  return first[2] === 1 && last[2] === daysOf(last)
    ? words(last).replace(/^\d+ /, "")
    : `${first[2]}–${words(last)}`;
}

/** Days of a month. */
function daysOf([year, month]: number[]): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
