/**
 * What charts with one row a figure have in common: the outlets on the left, and the words beside the marks.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { INK } from "../colours.ts";
import { WIDTH } from "../compose.ts";
import { LEADING, LEFT, NAME_LEADING, type PlacedOutlet, type PlacedRow, RIGHT } from "./layout.ts";

/**
 * Names the outlets, in a plot whose frame runs from LEFT to RIGHT.
 *
 * @param outlets The outlets with their places.
 * @param colours Colour of each outlet.
 * @returns Rules, squares and names.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(outletMarks([], new Map()).length, 3);
 * ```
 */
export function outletMarks(
  outlets: readonly PlacedOutlet[],
  colours: ReadonlyMap<string, string>,
): Plot.Markish[] {
  return [
    Plot.ruleY(outlets, { y: "top", stroke: "#b5b5b5", insetLeft: -LEFT, insetRight: RIGHT - WIDTH }),
    Plot.dot(outlets, {
      frameAnchor: "left",
      dx: 6 - LEFT,
      y: "y",
      r: 5,
      symbol: "square",
      fill: ({ outlet }) => colours.get(outlet),
    }),
    Plot.text(outlets, {
      frameAnchor: "left",
      dx: 18 - LEFT,
      dy: -NAME_LEADING / 2 + 1,
      y: "y",
      text: "name",
      textAnchor: "start",
      lineAnchor: "top",
      lineHeight: NAME_LEADING / 13,
      fontSize: 13,
      fontWeight: 700,
      fill: INK,
    }),
  ];
}

/**
 * Writes the words beside the marks.
 *
 * @param rows The rows with their places.
 * @param fill Colour of the words.
 * @returns Those on the right of their marks and those on the left.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(labelMarks([], "#000000").length, 2);
 * ```
 */
export function labelMarks<R>(rows: readonly PlacedRow<R>[], fill: string): Plot.Markish[] {
  return (["start", "end"] as const).map((textAnchor) =>
    Plot.text(rows.filter(({ side }) => (side === "left") === (textAnchor === "end")), {
      x: { value: "labelX", scale: null },
      y: "labelY",
      text: "label",
      textAnchor,
      lineHeight: LEADING / 12,
      fontSize: 12,
      fill,
      stroke: "white",
      strokeWidth: 4,
    })
  );
}
