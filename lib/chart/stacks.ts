/**
 * Bars in a table of outlets: a full part and a light one, with their numbers.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { INK, lighten, MUTED } from "./colours.ts";
import { NONE } from "./counts.ts";
import type { Cell, Matrix } from "./matrix/cells.ts";
import { cellWidth, drawMatrix } from "./matrix/matrix.ts";
import { boxSign, drawKey } from "./key.ts";
import type { Part } from "./plot.ts";
import type { Sheet } from "./sheet.ts";
import { measureText } from "./text.ts";

/** A bar of a table. */
export interface Stack {
  /** Length of its full part, in any unit. */
  full: number;
  /** Length of its light part. */
  light: number;
  /** The words behind it. */
  label: string;
}

interface Bar extends Stack, Cell {
  /** Ends of the two parts, in pixels. */
  middle: number;
  end: number;
}

/**
 * Draws bars in a table of outlets, on one scale.
 *
 * @param name Prefix of ids.
 * @param matrix Its columns and rows.
 * @param colours Colour of each outlet.
 * @param stackOf The bar of a row and an outlet.
 * @returns One drawing for every band of columns.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "./sheet.ts";
 * const matrix = { sheet: WIDE, outlets: ["Herald"], rows: [{ key: "k", label: "K" }] };
 * const bar = { full: 2, light: 1, label: "2 + 1" };
 * deepStrictEqual(drawStacks("s", matrix, new Map([["Herald", "#211d89"]]), () => bar).length, 1);
 * ```
 */
export function drawStacks(
  name: string,
  matrix: Matrix,
  colours: ReadonlyMap<string, string>,
  stackOf: (key: string, outlet: string) => Stack,
): Part[] {
  const all = matrix.rows.flatMap(({ key }) => matrix.outlets.map((outlet) => stackOf(key, outlet)));
  const most = Math.max(...all.map(({ full, light }) => full + light)) || 1;
  const numbers = Math.max(...all.map(({ label }) => measureText(label, { size: 12 }))) + 5;
  const scale = Math.max(cellWidth(matrix) - numbers, 12) / most;
  return drawMatrix(name, matrix, (cells) => {
    const bars = cells.map((cell): Bar => {
      const stack = stackOf(cell.key, cell.outlet), middle = cell.x + stack.full * scale;
      return { ...cell, ...stack, middle, end: middle + stack.light * scale };
    });
    const colour = ({ outlet }: Bar) => colours.get(outlet)!;
    const box = { y1: ({ y }: Bar) => y - 7, y2: ({ y }: Bar) => y + 7 };
    return [
      Plot.rect(bars.filter(({ full }) => full > 0), { x1: "x", x2: "middle", ...box, fill: colour }),
      Plot.rect(bars.filter(({ light }) => light > 0), {
        x1: "middle",
        x2: "end",
        ...box,
        fill: (bar) => lighten(colour(bar)),
      }),
      Plot.text(bars, {
        x: ({ end }) => end + 5,
        y: "y",
        text: "label",
        textAnchor: "start",
        fill: ({ full, light }) => full + light === 0 ? MUTED : INK,
        fontSize: 12,
      }),
    ];
  });
}

/**
 * Draws what the parts of the bars mean.
 *
 * @param full What the full part is.
 * @param light What the light part is.
 * @param sheet What they are drawn on.
 * @returns The full part, a plus, the light part, as the numbers behind the bars have it.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "./sheet.ts";
 * deepStrictEqual(stackKey("with a name", "without one", WIDE).height, 16);
 * ```
 */
export function stackKey(full: string, light: string, sheet: Sheet): Part {
  const box = { width: 22, height: 12 };
  return drawKey([boxSign(full, box), boxSign(`+ ${light}`, { ...box, fill: lighten(MUTED) })], sheet);
}

/**
 * The numbers of the two parts of a bar.
 *
 * @param full The number of the full part.
 * @param light That of the light part.
 * @returns "8 + 3"; the first alone where the second is 0, a dash where both are.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual([sumOf(8, 3), sumOf(8, 0), sumOf(0, 3), sumOf(0, 0)], ["8 + 3", "8", "0 + 3", "–"]);
 * ```
 */
export function sumOf(full: number, light: number): string {
  if (full + light === 0) return NONE;
  return light === 0 ? String(full) : `${full} + ${light}`;
}
