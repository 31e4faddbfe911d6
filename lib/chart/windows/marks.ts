/**
 * The marks of the chart of windows: stretches of days and days of publication.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { MUTED } from "../colours.ts";
import type { Layout } from "../spans/layout.ts";
import type { WindowRow } from "./rows.ts";
import { dayNumber, placeDay, type Stretch } from "./scale.ts";

/** Height of a line of a head. */
export const LEADING = 15;

/** What stands above a stretch or a day. */
export interface Head {
  x: number;
  lines: string;
  /** Lines that stand under it. */
  above: number;
  /** Its own lines. */
  count: number;
}

/**
 * Whether single days of a stretch can be told apart.
 *
 * @param stretch The stretch.
 * @returns True where a day has room for its number.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(isWide({ from: 1, to: 2, left: 0, right: 90, label: "" }), true);
 * ```
 */
export function isWide({ from, to, left, right }: Stretch): boolean {
  return (right - left) / (to + 1 - from) >= 40;
}

/**
 * Draws the stretches and their heads.
 *
 * @param stretches The stretches.
 * @param heads What stands above them.
 * @param top Upper end of the rows, in pixels.
 * @param height Lower end.
 * @returns Rules and words.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(stretchMarks([], [], 20, 40).length, 4);
 * ```
 */
export function stretchMarks(
  stretches: readonly Stretch[],
  heads: readonly Head[],
  top: number,
  height: number,
): Plot.Markish[] {
  const days = stretches.filter(isWide).flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, i) => placeDay(stretches, from + i + 1))
  );
  return [
    Plot.ruleX(stretches.flatMap(({ left, right }) => [left, right]), {
      x: (x) => x,
      y1: top - 6,
      y2: height,
      stroke: "#cfcfcf",
    }),
    Plot.ruleX(days, { x: (x) => x, y1: top, y2: height, stroke: "#ececec" }),
    Plot.ruleY(stretches, { x1: "left", x2: "right", y: top - 6, stroke: "#8a8a8a", strokeWidth: 1.5 }),
    Plot.text(heads, {
      x: "x",
      y: ({ above }) => top - 11 - LEADING * above,
      text: "lines",
      lineAnchor: "bottom",
      lineHeight: LEADING / 12,
      fill: MUTED,
      fontSize: 12,
    }),
  ];
}

/**
 * Draws the days on which each outlet published.
 *
 * @param layout Places of outlets and rows.
 * @param stretches The scale.
 * @param colours Colour of each outlet.
 * @returns Dashed lines.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(publishedMarks({ rows: [], outlets: [], height: 0 }, [], new Map()).length, 1);
 * ```
 */
export function publishedMarks(
  { outlets, rows }: Layout<WindowRow>,
  stretches: readonly Stretch[],
  colours: ReadonlyMap<string, string>,
): Plot.Markish[] {
  const days = outlets.flatMap(({ outlet, top, bottom }) => {
    const own = rows.filter(({ row }) => row.outlet === outlet && row.published !== "");
    return [...new Set(own.map(({ row }) => row.published))].map((day) => {
      const number = dayNumber(day);
      const x = (placeDay(stretches, number) + placeDay(stretches, number, true)) / 2;
      return { outlet, x, y1: top + 3, y2: bottom - 3 };
    });
  });
  return [
    Plot.ruleX(days, {
      x: "x",
      y1: "y1",
      y2: "y2",
      stroke: ({ outlet }) => colours.get(outlet),
      strokeWidth: 1.5,
      strokeDasharray: "3,3",
    }),
  ];
}
