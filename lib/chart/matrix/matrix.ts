/**
 * A table of small drawings: one row a thing, one column an outlet; on a narrow sheet one block a thing, one row an
 * outlet.
 *
 * @module
 */

import type { Part } from "../plot.ts";
import { bandsOf, drawBand, labelsOf, SPACING } from "./bands.ts";
import { BLOCK_NAMES, drawBlocks } from "./blocks.ts";
import type { DrawCells, Matrix } from "./cells.ts";

/**
 * Draws a table of small drawings.
 *
 * @param name Prefix of ids.
 * @param matrix Its outlets and rows.
 * @param draw Draws the cells of one part of it.
 * @returns One drawing for every band of columns, or one of all blocks.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { NARROW, WIDE } from "../sheet.ts";
 * const outlets = ["a", "b", "c", "d", "e", "f"], rows = [{ key: "k", label: "K" }];
 * const cellsOn = (sheet: typeof WIDE) => {
 *   const seen: number[] = [];
 *   drawMatrix("m", { sheet, outlets, rows }, (cells) => {
 *     seen.push(cells.length);
 *     return [];
 *   });
 *   return seen;
 * };
 * deepStrictEqual([cellsOn(WIDE), cellsOn(NARROW)], [[3, 3], [6]]);
 * ```
 */
export function drawMatrix(name: string, matrix: Matrix, draw: DrawCells): Part[] {
  if (isStacked(matrix)) return [drawBlocks(`${name}-1`, matrix, draw)];
  const { outlets } = matrix, { bands, columns } = bandsOf(matrix);
  return Array.from({ length: bands }, (_, i) => {
    const own = { ...matrix, outlets: outlets.slice(i * columns, (i + 1) * columns) };
    return drawBand(`${name}-${i + 1}`, own, columns, draw);
  });
}

/**
 * Width that a cell may take.
 *
 * @param matrix The table.
 * @returns Pixels, the same in every cell.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "../sheet.ts";
 * deepStrictEqual(cellWidth({ sheet: WIDE, outlets: ["a", "b"], rows: [], labels: 168 }), 286);
 * ```
 */
export function cellWidth(matrix: Matrix): number {
  return isStacked(matrix)
    ? matrix.sheet.width - BLOCK_NAMES
    : (matrix.sheet.width - labelsOf(matrix)) / bandsOf(matrix).columns - SPACING;
}

/** Rows without labels are places in an order, and outlets stay beside each other. */
function isStacked({ sheet, labels }: Matrix): boolean {
  return sheet.narrow && labels !== 0;
}
