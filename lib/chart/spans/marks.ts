/**
 * What charts with one row a figure have in common: the outlets, the spans of their figures, and the words beside them.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Figure } from "../../vocabulary.ts";
import { INK, lighten } from "../colours.ts";
import { drawPixels, type Part } from "../plot.ts";
import {
  type Columns,
  type Layout,
  LEADING,
  NAME_LEADING,
  type PlacedOutlet,
  type PlacedRow,
} from "./layout.ts";

/** What a row of such a chart must say of itself. */
export interface Told {
  outlet: string;
  status: Figure["status"];
}

/** What is drawn beside the spans. */
export interface SpanOptions {
  /** Columns of the sheet. */
  columns: Columns;
  /** Colour of each outlet. */
  colours: ReadonlyMap<string, string>;
  /** Colour of the words. @default {INK} */
  ink?: string;
  /** Marks under the spans, such as an axis. */
  under: Plot.Markish[];
  /** Marks over the spans and under the words. @default none */
  over?: Plot.Markish[];
}

/**
 * The colour of a row: that of its outlet, lighter where it is not of the event itself.
 *
 * @param colours Colour of each outlet.
 * @returns Gives the colour of a row.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const colour = shadeOf<{ outlet: string; status: "current" | "background" }>(new Map([["Herald", "#204060"]]));
 * deepStrictEqual(colour({ row: { outlet: "Herald", status: "background" } }), "#90a0b0");
 * ```
 */
export function shadeOf<R extends Told>(
  colours: ReadonlyMap<string, string>,
): (placed: Pick<PlacedRow<R>, "row">) => string {
  return ({ row }) => {
    const full = colours.get(row.outlet)!;
    return row.status === "current" ? full : lighten(full);
  };
}

/**
 * Draws rows of spans under the names of their outlets.
 *
 * @param name Prefix of ids.
 * @param layout Places of rows and outlets.
 * @param options Columns, colours, and what is drawn beside them.
 * @returns The drawing; its scale is that of the sheet's pixels.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "../sheet.ts";
 * import { columnsOf } from "./layout.ts";
 * const options = { columns: columnsOf(WIDE), colours: new Map(), under: [] };
 * deepStrictEqual(drawSpans("s", { rows: [], outlets: [], height: 40 }, options).height, 40);
 * ```
 */
export function drawSpans<R extends Told>(
  name: string,
  { rows, outlets, height }: Layout<R>,
  { columns, colours, ink = INK, under, over = [] }: SpanOptions,
): Part {
  return drawPixels(name, {
    width: columns.width,
    height,
    marks: [
      ...under,
      ...outletMarks(outlets, colours, columns),
      ...spanMarks(rows, shadeOf(colours)),
      ...over,
      ...labelMarks(rows, ink),
    ],
  });
}

function outletMarks(
  outlets: readonly PlacedOutlet[],
  colours: ReadonlyMap<string, string>,
  { width }: Columns,
): Plot.Markish[] {
  return [
    Plot.ruleY(outlets, { y: "top", x1: 0, x2: width, stroke: "#b5b5b5" }),
    Plot.dot(outlets, {
      x: 6,
      y: "y",
      r: 5,
      symbol: "square",
      fill: ({ outlet }) => colours.get(outlet),
    }),
    Plot.text(outlets, {
      x: 18,
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

/** Bars from end to end, and arrows where an end is open. */
function spanMarks<R>(
  rows: readonly PlacedRow<R>[],
  stroke: (placed: PlacedRow<R>) => string,
): Plot.Markish[] {
  const closed = rows.filter(({ open, low, high }) => open === "" && low < high);
  const arrow = {
    x: "low",
    y: "y",
    length: "arrow",
    anchor: "start",
    r: 2.5,
    stroke,
    strokeWidth: 2,
  } as const;
  return [
    Plot.vector(rows.filter(({ open }) => open === "right"), { ...arrow, rotate: 90 }),
    Plot.vector(rows.filter(({ open }) => open === "left"), { ...arrow, rotate: -90 }),
    Plot.ruleY(closed, { x1: "low", x2: "high", y: "y", stroke, strokeWidth: 8 }),
  ];
}

/** The words right of their marks, and those left of them. */
function labelMarks<R>(rows: readonly PlacedRow<R>[], fill: string): Plot.Markish[] {
  return (["start", "end"] as const).map((textAnchor) =>
    Plot.text(rows.filter(({ side }) => (side === "left") === (textAnchor === "end")), {
      x: "labelX",
      y: "labelY",
      text: "label",
      textAnchor,
      lineHeight: LEADING / 12,
      fontSize: 12,
      fill,
      stroke: "white",
      strokeWidth: 5,
    })
  );
}
