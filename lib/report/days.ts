/**
 * Days as a page shows them.
 *
 * @module
 */
import { formatDays, MONTHS } from "../chart/mod.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NAMED = new RegExp(`(\\d{1,2}) (${MONTHS.join("|")})(?: (\\d{4}))?`, "g");
/** A blank at which no line is broken, and what keeps a dash with the number behind it. */
const TIED = "\u00a0";
const JOINED = "\u2060";

/**
 * Puts a window of days into words.
 *
 * @param from first day; empty where it is open
 * @param to last day, included; empty where it is open
 * @returns the days, none of them broken at the end of a line; empty where both are
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { spanOf } from "./days.ts";
 * strictEqual(spanOf("2024-06-07", "2024-06-08"), "7–\u20608\u00a0June\u00a02024");
 * strictEqual(spanOf("", "2024-06-08"), "up to 8\u00a0June\u00a02024");
 * ```
 */
export function spanOf(from: string, to: string): string {
  if (from === "" && to === "") return "";
  if (from === "") return tieDays(`up to ${formatDays(to, to)}`);
  return tieDays(to === "" ? `since ${formatDays(from, from)}` : formatDays(from, to));
}

/**
 * Puts a day into words.
 *
 * @param value a day as `YYYY-MM-DD`, or any other text
 * @returns the day in words; another text as it is
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { dayOf } from "./days.ts";
 * deepStrictEqual(["2024-06-08", "", "Friday"].map(dayOf), ["8\u00a0June\u00a02024", "", "Friday"]);
 * ```
 */
export function dayOf(value: string): string {
  return DAY.test(value) && !isNaN(Date.parse(value)) ? tieDays(formatDays(value, value)) : value;
}

/**
 * Takes out what keeps a dash with its number, for texts that are no HTML.
 *
 * @param text days in words
 * @returns the same, with nothing in it that can't be seen
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { plainDays } from "./days.ts";
 * strictEqual(plainDays("7–\u20608\u00a0June\u00a02024"), "7–8\u00a0June\u00a02024");
 * ```
 */
export function plainDays(text: string): string {
  return text.replaceAll(JOINED, "");
}

/** Keeps the parts of a day in one line. */
function tieDays(text: string): string {
  return text.replace(NAMED, (day) => day.replaceAll(" ", TIED)).replace(/–(?=\d)/g, `–${JOINED}`);
}
