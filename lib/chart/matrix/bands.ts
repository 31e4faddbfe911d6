/**
 * A table of small drawings with one column an outlet, as many beside each other as fit.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { INK, MUTED } from "../colours.ts";
import { drawPixels, type Part } from "../plot.ts";
import { wrapText } from "../text.ts";
import { BOLD, type DrawCells, LABEL, LEADING, type Matrix } from "./cells.ts";

/** Free room between two columns, in pixels. */
export const SPACING = 14;
/** Columns that stand beside each other, and on a narrow sheet. */
const COLUMNS = 5;
const FEWER = 2;
const HEADING = 26;

/**
 * How the outlets of a table are divided: in bands of about as many columns, so that none is left with one alone.
 *
 * @param matrix The table.
 * @returns How many bands, and how many columns in each.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "../sheet.ts";
 * deepStrictEqual(bandsOf({ sheet: WIDE, outlets: ["a", "b", "c", "d", "e", "f"] }), { bands: 2, columns: 3 });
 * ```
 */
export function bandsOf(
  { sheet, outlets }: Pick<Matrix, "sheet" | "outlets">,
): { bands: number; columns: number } {
  const bands = Math.max(1, Math.ceil(outlets.length / (sheet.narrow ? FEWER : COLUMNS)));
  return { bands, columns: Math.ceil(outlets.length / bands) };
}

/**
 * Width of the column of labels.
 *
 * @param matrix The table.
 * @returns Pixels.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(labelsOf({}), 176);
 * ```
 */
export function labelsOf({ labels = 176 }: Pick<Matrix, "labels">): number {
  return labels;
}

/**
 * Draws one band of columns.
 *
 * @param name Prefix of ids.
 * @param matrix The table with the outlets of this band alone.
 * @param columns How many columns there is room for.
 * @param draw Draws its cells.
 * @returns The drawing.
 *
 * @example
 * ```ts
 * import { ok } from "node:assert/strict";
 * import { WIDE } from "../sheet.ts";
 * const matrix = { sheet: WIDE, outlets: ["Herald"], rows: [{ key: "k", label: "K" }] };
 * ok(drawBand("b", matrix, 1, () => []).height > 24);
 * ```
 */
export function drawBand(name: string, matrix: Matrix, columns: number, draw: DrawCells): Part {
  const { outlets, sheet, ends } = matrix, labels = labelsOf(matrix);
  const column = (sheet.width - labels) / columns;
  const heads = headsOf(matrix, labels, column);
  const top = LEADING * Math.max(...heads.map(({ lines, note }) => lines.length + (note === "" ? 0 : 1))) + 8;
  const { rows, height } = placeRows(matrix, labels, top);
  const cells = rows.flatMap(({ key, y }) =>
    outlets.map((outlet, i) => ({ key, outlet, x: labels + column * i, width: column - SPACING, y }))
  );
  const text = { textAnchor: "start", fontSize: 12, lineHeight: LEADING / 12 } as const;
  const headed = rows.filter(({ heading }) => heading !== undefined);
  return drawPixels(name, {
    width: sheet.width,
    height,
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
      Plot.text(ends ? heads : [], {
        x: ({ x }) => x + column - SPACING,
        y: top - 8,
        text: () => ends![1],
        lineAnchor: "bottom",
        fill: MUTED,
        ...text,
        textAnchor: "end",
      }),
      Plot.ruleX(heads, { x: "x", y1: top - 2, y2: height - 2, stroke: "#b5b5b5" }),
      Plot.text(headed, {
        x: 0,
        y: ({ top }) => top - 9,
        text: "heading",
        fontWeight: 700,
        fill: INK,
        stroke: "white",
        strokeWidth: 5,
        ...text,
      }),
      Plot.ruleY(headed, { y: "top", stroke: "#b5b5b5" }),
      ...draw(cells),
    ],
  });
}

function headsOf({ outlets, notes, ends }: Matrix, labels: number, column: number) {
  return outlets.map((outlet, i) => ({
    x: labels + column * i,
    lines: wrapText(outlet || "(no outlet named)", column - SPACING - 4, BOLD, 6),
    note: wrapText(ends?.[0] ?? notes?.get(outlet) ?? "", column - SPACING - 4, LABEL, 1).join(""),
  }));
}

/** Rows one under the other, those with long labels higher. */
function placeRows({ sheet, rows, height = 24 }: Matrix, labels: number, top: number) {
  let at = top;
  const placed = rows.map(({ key, label, heading }) => {
    const lines = wrapText(label, labels - 12, LABEL, 6);
    if (heading !== undefined) at += HEADING;
    const own = Math.max(height, LEADING * lines.length + 9);
    const title = heading === undefined ? heading : wrapText(heading, sheet.width, BOLD, 1).join("");
    const row = { key, heading: title, lines: lines.join("\n"), top: at, y: at + own / 2 };
    at += own;
    return row;
  });
  return { rows: placed, height: at + 4 };
}
