/** Calendar days as text and as numbers. */

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS = 86_400_000;

/**
 * Days from 1970-01-01 to the day that a text names.
 *
 * Days of the years 1 to 9999 of the Gregorian calendar have a number; whatever else the text holds, 30 February and
 * the year 0 among it, has none. Not lenient: `2015-5-17` is no day.
 *
 * @param text A day as `YYYY-MM-DD`.
 * @returns The number of days, negative before 1970, or `undefined` where the text names no day.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(parseDay("1970-01-02"), 1);
 * strictEqual(parseDay("2015-02-30"), undefined);
 * ```
 */
export function parseDay(text: string): number | undefined {
  if (!SHAPE.test(text) || text.startsWith("0000")) return undefined;
  const day = Date.parse(text) / MILLISECONDS;
  // Date.parse turns 30 February into 2 March: only a day that is written back alike exists.
  return formatDay(day) === text ? day : undefined;
}

/**
 * The day with that number, as text.
 *
 * @param day Days from 1970-01-01.
 * @returns The day as `YYYY-MM-DD`, or `undefined` where it lies outside the years 1 to 9999.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(formatDay(-719162), "0001-01-01");
 * strictEqual(formatDay(Infinity), undefined);
 * ```
 */
export function formatDay(day: number): string | undefined {
  const date = new Date(day * MILLISECONDS);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}
