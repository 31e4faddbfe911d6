/**
 * Headings between the drawings of a chart.
 *
 * @module
 */

import { INK } from "./colours.ts";
import type { Part } from "./plot.ts";
import type { Sheet } from "./sheet.ts";
import { element } from "./svg.ts";
import { wrapText } from "./text.ts";

const SETTING = { size: 14, weight: "bold" } as const;
const LEADING = 18;

/**
 * Sets a heading above the drawing that follows.
 *
 * @param words The heading.
 * @param sheet What it is drawn on.
 * @returns A line or two, with little room below them.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "./sheet.ts";
 * deepStrictEqual(headingPart("This event", WIDE).height, 8);
 * ```
 */
export function headingPart(words: string, { width }: Sheet): Part {
  const lines = wrapText(words, width, SETTING, 2);
  const texts = lines.map((line, i) => element("text", { x: 0, y: 14 + LEADING * i }, line));
  return {
    drawing: element("g", { "font-size": SETTING.size, "font-weight": 700, fill: INK }, ...texts),
    height: LEADING * lines.length - 10,
  };
}
