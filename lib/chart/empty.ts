/**
 * What stands in a chart where there is nothing to draw.
 *
 * @module
 */

import { MUTED, RULE } from "./colours.ts";
import { WIDTH } from "./compose.ts";
import type { Part } from "./plot.ts";
import { element } from "./svg.ts";

/**
 * What a chart without rows shows.
 *
 * @param words What there is none of.
 * @returns A drawing that says so.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(emptyPart().height, 90);
 * ```
 */
export function emptyPart(words = "No figure to draw"): Part {
  const frame = { x: 0.5, y: 0.5, width: WIDTH - 1, height: 89, fill: "none", stroke: RULE };
  const text = { x: WIDTH / 2, y: 50, "font-size": 14, "text-anchor": "middle", fill: MUTED };
  return { drawing: element("g", {}, element("rect", frame), element("text", text, words)), height: 90 };
}
