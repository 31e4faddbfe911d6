/**
 * A table of small drawings: one column an outlet, one row a thing, as many columns beside each other as fit.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { INK, MUTED } from "./colours.ts";
import { WIDTH } from "./compose.ts";
import { drawPlot, type Part } from "./plot.ts";
import { wrapText } from "./text.ts";

/** A row of the table. */
export interface MatrixRow {
  /** What tells it from the others. */
  key: string;
  /** The words on its left. */
  label: string;
  /** A heading above it, where a group of rows begins. */
  heading?: string;
}

/** Where a row and a column meet. */
export interface Cell {
  /** Key of the row. */
  key: string;
  outlet: string;
  /** Left end, in pixels. */
  x: number;
  /** Pixels that a drawing may take. */
  width: number;
  /** Middle of the row. */
  y: number;
  /** Its upper end. */
  top: number;
}

/** What a table is made of. */
export interface Matrix {
  outlets: readonly string[];
  rows: readonly MatrixRow[];
  /** A line under the name of an outlet, such as how many things are counted. @default none */
  notes?: ReadonlyMap<string, string>;
  /** Width of the column of labels, in pixels. @default 176 */
  labels?: number;
  /** Least height of a row, in pixels. @default 24 */
  height?: number;
}

const COLUMNS = 5;
const SPACING = 14;
const LEADING = 15;
const HEADING = 26;
const LABEL = { size: 12 };
const BOLD = { size: 12, weight: "bold" } as const;

/**
 * Draws a table of small drawings.
 *
 * @param name Prefix of ids.
 * @param matrix Its columns and rows.
 * @param draw Draws the cells of one band of columns.
 * @returns One drawing for every band.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const seen: number[] = [];
 * const outlets = ["a", "b", "c", "d", "e", "f"];
 * const parts = drawMatrix("m", { outlets, rows: [{ key: "k", label: "K" }] }, (cells) => {
 *   seen.push(cells.length);
 *   return [];
 * });
 * deepStrictEqual([parts.length, seen], [2, [5, 1]]);
 * ```
 */
export function drawMatrix(name: string, matrix: Matrix, draw: (cells: Cell[]) => Plot.Markish[]): Part[] {
  const columns = Math.min(COLUMNS, matrix.outlets.length);
  return Array.from({ length: Math.ceil(matrix.outlets.length / columns) }, (_, i) => {
    const outlets = matrix.outlets.slice(i * columns, (i + 1) * columns);
    return drawBand(`${name}-${i + 1}`, { ...matrix, outlets }, columns, draw);
  });
}

/**
 * Width that a cell may take.
 *
 * @param matrix The table.
 * @returns Pixels, the same in every band.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(Math.round(cellWidth({ outlets: ["a", "b"], rows: [], labels: 168 })), 286);
 * ```
 */
export function cellWidth({ outlets, labels = 176 }: Matrix): number {
  return (WIDTH - labels) / Math.min(COLUMNS, outlets.length) - SPACING;
}

function drawBand(
  name: string,
  matrix: Matrix,
  columns: number,
  draw: (cells: Cell[]) => Plot.Markish[],
): Part {
  const { outlets, labels = 176 } = matrix;
  const column = (WIDTH - labels) / columns;
  const heads = headsOf(matrix, column);
  const top = LEADING * Math.max(...heads.map(({ lines, note }) => lines.length + (note === "" ? 0 : 1))) + 8;
  const { rows, height } = placeRows(matrix, labels, top);
  const cells = rows.flatMap(({ key, y, top }) =>
    outlets.map((outlet, i) => ({ key, outlet, x: labels + column * i, width: column - SPACING, y, top }))
  );
  const text = { textAnchor: "start", fontSize: 12, lineHeight: LEADING / 12 } as const;
  return drawPlot(name, {
    width: WIDTH,
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.ruleY(rows.slice(1).filter(({ heading }) => heading === undefined), {
        y: "top",
        stroke: "#e6e6e6",
      }),
      Plot.text(rows, { x: 0, y: "y", text: "lines", fill: INK, ...text }),
      Plot.text(heads, {
        x: "x",
        y: ({ note }) => top - 8 - (note === "" ? 0 : LEADING),
        text: ({ lines }) => lines.join("\n"),
        lineAnchor: "bottom",
        fontWeight: 700,
        fill: INK,
        ...text,
      }),
      Plot.text(heads.filter(({ note }) => note !== ""), {
        x: "x",
        y: top - 8,
        text: "note",
        lineAnchor: "bottom",
        fill: MUTED,
        ...text,
      }),
      Plot.ruleX(heads, { x: "x", y1: top - 2, y2: height - 2, stroke: "#b5b5b5" }),
      Plot.text(rows.filter(({ heading }) => heading !== undefined), {
        x: 0,
        y: ({ top }) => top - 9,
        text: "heading",
        fontWeight: 700,
        fill: INK,
        stroke: "white",
        strokeWidth: 5,
        ...text,
      }),
      Plot.ruleY(rows.filter(({ heading }) => heading !== undefined), { y: "top", stroke: "#b5b5b5" }),
      ...draw(cells),
    ],
  });
}

function headsOf({ outlets, labels = 176, notes }: Matrix, column: number) {
  return outlets.map((outlet, i) => ({
    x: labels + column * i,
    lines: wrapText(outlet || "(no outlet named)", column - SPACING - 4, BOLD, 6),
    note: wrapText(notes?.get(outlet) ?? "", column - SPACING - 4, LABEL, 1).join(""),
  }));
}

/** Rows one under the other, those with long labels higher. */
function placeRows({ rows, height = 24 }: Matrix, labels: number, top: number) {
  let at = top;
  const placed = rows.map(({ key, label, heading }) => {
    const lines = wrapText(label, labels - 12, LABEL, 6);
    if (heading !== undefined) at += HEADING;
    const own = Math.max(height, LEADING * lines.length + 9);
    const row = { key, heading, lines: lines.join("\n"), top: at, y: at + own / 2 };
    at += own;
    return row;
  });
  return { rows: placed, height: at + 4 };
}
