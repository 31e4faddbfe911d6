/**
 * Estimates with their intervals in a table of outlets.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { INK, lighten, MUTED } from "./colours.ts";
import type { Cell, Matrix } from "./matrix/cells.ts";
import { cellWidth, drawMatrix } from "./matrix/matrix.ts";
import { dotSign, drawKey, intervalSign } from "./key.ts";
import type { Part } from "./plot.ts";
import type { Sheet } from "./sheet.ts";
import { measureText } from "./text.ts";

/** An estimate with its interval; where its upper end is 0 too, its words stand alone. */
export interface Whisker {
  value: number;
  low: number;
  high: number;
  /** The words behind it. */
  label: string;
  /** Whether its dot is hollow. @default {false} */
  hollow?: boolean;
}

interface Placed extends Cell {
  whisker: Whisker;
}

/**
 * Draws estimates with their intervals in a table of outlets, on one scale from 0.
 *
 * @param name Prefix of ids.
 * @param matrix Its columns and rows.
 * @param colours Colour of each outlet.
 * @param whiskerOf The estimate of a row and an outlet; none where there is nothing to estimate from.
 * @returns One drawing for every band of columns.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "./sheet.ts";
 * const matrix = { sheet: WIDE, outlets: ["Herald"], rows: [{ key: "k", label: "K" }] };
 * const whisker = { value: 2, low: 1, high: 4, label: "2.0" };
 * deepStrictEqual(drawWhiskers("w", matrix, new Map([["Herald", "#211d89"]]), () => whisker).length, 1);
 * ```
 */
export function drawWhiskers(
  name: string,
  matrix: Matrix,
  colours: ReadonlyMap<string, string>,
  whiskerOf: (key: string, outlet: string) => Whisker | undefined,
): Part[] {
  const all = matrix.rows.flatMap(({ key }) =>
    matrix.outlets.flatMap((outlet) => whiskerOf(key, outlet) ?? [])
  );
  const most = Math.max(...all.map(({ high }) => high)) || 1;
  const numbers = Math.max(0, ...all.map(({ label }) => measureText(label, { size: 12 }))) + 8;
  const scale = Math.max(cellWidth(matrix) - numbers, 20) / most;
  return drawMatrix(name, matrix, (cells) => {
    const placed = cells.flatMap((cell): Placed[] => {
      const whisker = whiskerOf(cell.key, cell.outlet);
      return whisker ? [{ ...cell, whisker }] : [];
    });
    const at = (of: (whisker: Whisker) => number) => ({ x, whisker }: Placed) => x + of(whisker) * scale;
    const colour = ({ outlet }: Placed) => colours.get(outlet)!;
    const dot = { x: at(({ value }) => value), y: "y", r: 4.5 } as const;
    const drawn = placed.filter(({ whisker }) => whisker.high > 0);
    return [
      Plot.ruleY(drawn, {
        x1: at(({ low }) => low),
        x2: at(({ high }) => high),
        y: "y",
        stroke: (cell) => lighten(colour(cell)),
        strokeWidth: 3,
      }),
      Plot.dot(drawn.filter(({ whisker }) => !whisker.hollow), { ...dot, fill: colour }),
      Plot.dot(drawn.filter(({ whisker }) => whisker.hollow), {
        ...dot,
        r: 4,
        fill: "white",
        stroke: colour,
        strokeWidth: 2,
      }),
      Plot.text(placed, {
        x: ({ x, width }) => x + width,
        y: "y",
        text: ({ whisker }) => whisker.label,
        textAnchor: "end",
        fill: ({ whisker }) => whisker.value === 0 ? MUTED : INK,
        fontSize: 12,
      }),
    ];
  });
}

/**
 * Draws what dot and line mean.
 *
 * @param dot What the dot is.
 * @param sheet What they are drawn on.
 * @returns The dot and the line of its interval.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "./sheet.ts";
 * deepStrictEqual(whiskerKey("share", WIDE).height, 16);
 * ```
 */
export function whiskerKey(dot: string, sheet: Sheet): Part {
  return drawKey([dotSign(dot), intervalSign()], sheet);
}
