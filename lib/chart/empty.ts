/**
 * What stands in a chart where there is nothing to draw.
 *
 * @module
 */

import { MUTED, RULE } from "./colours.ts";
import type { Part } from "./plot.ts";
import type { Sheet } from "./sheet.ts";
import { element } from "./svg.ts";

/**
 * What a chart without rows shows.
 *
 * @param words What there is none of.
 * @param sheet What it is drawn on.
 * @returns A drawing that says so.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "./sheet.ts";
 * deepStrictEqual(emptyPart("No figure to draw", WIDE).height, 90);
 * ```
 */
export function emptyPart(words: string, { width }: Sheet): Part {
  const frame = { x: 0.5, y: 0.5, width: width - 1, height: 89, fill: "none", stroke: RULE };
  const text = { x: width / 2, y: 50, "font-size": 14, "text-anchor": "middle", fill: MUTED };
  return { drawing: element("g", {}, element("rect", frame), element("text", text, words)), height: 90 };
}
