/**
 * The axes of the chart of growth: numbers on the left, days below.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { MUTED } from "../colours.ts";
import { formatNumber } from "../counts.ts";
import { formatDays } from "../days.ts";
import type { Sheet } from "../sheet.ts";
import { dayOf } from "../windows/scale.ts";

/** Height of the line of days, in pixels. */
export const AXIS = 34;

/** Where the columns of a sheet stand; labels are behind the lines, or under them on a narrow one. */
export interface Columns {
  /** Width of the sheet. */
  width: number;
  /** Ends of the axis of days. */
  left: number;
  right: number;
  /** Left end of the labels. */
  labels: number;
  /** Whether they stand under the axis. */
  under: boolean;
}

/**
 * Divides a sheet.
 *
 * @param sheet The sheet.
 * @returns Its columns.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "../sheet.ts";
 * deepStrictEqual(columnsOf(WIDE).under, false);
 * ```
 */
export function columnsOf({ width, narrow }: Sheet): Columns {
  return narrow
    ? { width, left: 50, right: width, labels: 0, under: true }
    : { width, left: 60, right: 500, labels: 530, under: false };
}

/**
 * Draws the numbers on the left.
 *
 * @param most The greatest number.
 * @param height Height of a number, in pixels.
 * @param columns Columns of the sheet.
 * @returns Rules and numbers.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "../sheet.ts";
 * deepStrictEqual(axisMarks(90, (number) => 100 - number, columnsOf(WIDE)).length, 2);
 * ```
 */
export function axisMarks(
  most: number,
  height: (number: number) => number,
  { left, right }: Columns,
): Plot.Markish[] {
  const step = stepOf(most);
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
  return [
    Plot.ruleY(ticks, { y: height, x1: left, x2: right, stroke: "#e6e6e6" }),
    Plot.text(ticks, {
      x: left - 8,
      y: height,
      text: (number) => tickOf(number, most),
      textAnchor: "end",
      fill: MUTED,
      fontSize: 12,
    }),
  ];
}

/** From here on an axis counts in millions: its margin has room for seven digits. */
const MILLIONS = 10_000_000;
const tickOf = (number: number, most: number): string =>
  number === 0 || most < MILLIONS ? formatNumber(number) : `${formatNumber(number / 1e6)}M`;

/**
 * Where a day stands.
 *
 * @param columns Columns of the sheet.
 * @param share How much of the time has passed, from 0 to 1.
 * @returns Pixels from the left.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "../sheet.ts";
 * deepStrictEqual(placeDay(columnsOf(WIDE), 0), 82);
 * ```
 */
export function placeDay({ left, right }: Columns, share: number): number {
  return left + 22 + share * (right - left - 44);
}

/** A round step that gives at most five. */
function stepOf(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 4 || 1));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((step) => most / step <= 5) ?? 10 * power;
  return Math.max(1, step);
}

/**
 * Draws the first and the last day, and those between where there is room.
 *
 * @param first First day, as days since 1970.
 * @param last Last day.
 * @param bottom Where their line stands, in pixels.
 * @param columns Columns of the sheet.
 * @returns Ticks and days.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "../sheet.ts";
 * deepStrictEqual(dayMarks(0, 3, 200, columnsOf(WIDE)).length, 2);
 * ```
 */
export function dayMarks(first: number, last: number, bottom: number, columns: Columns): Plot.Markish[] {
  const room = Math.max(1, Math.ceil((last - first) / (columns.under ? 2 : 4)));
  const days = Array.from({ length: Math.floor((last - first) / room) + 1 }, (_, i) => first + i * room);
  const at = (day: number) => placeDay(columns, (day - first) / (last - first || 1));
  return [
    Plot.ruleX(days, { x: at, y1: bottom, y2: bottom + 5, stroke: "#a0a0a0" }),
    Plot.text(days, {
      x: at,
      y: bottom + 16,
      text: (day) => formatDays(dayOf(day), dayOf(day)).split(" ").slice(0, 2).join(" "),
      fill: MUTED,
      fontSize: 12,
    }),
  ];
}
