/**
 * Where the columns of the chart of lineage stand, on a wide sheet and on a narrow one.
 *
 * @module
 */

import type { Sheet } from "../sheet.ts";

/** A column of text. */
interface Column {
  /** Where its lines begin, or end. */
  x: number;
  /** Width of a line in pixels. */
  width: number;
}

/** The columns of a sheet, in pixels. */
export interface Columns {
  /** Width of the sheet. */
  width: number;
  numbers: Column;
  voices: Column;
  /** Middle of the dot of a voice. */
  dot: number;
  /** Where the lines from a voice to its outlets end. */
  end: number;
  outlets: Column;
  /** Whether number, voice and outlets stand one below the other. */
  stacked: boolean;
}

/**
 * Divides a sheet into numbers on the left, voices in the middle and outlets on the right; on a narrow sheet the voice
 * stands under the number, and its outlets hang from it like the branches of a tree.
 *
 * @param sheet The sheet.
 * @returns Its columns.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { NARROW, WIDE } from "../sheet.ts";
 * deepStrictEqual([columnsOf(WIDE).stacked, columnsOf(NARROW).stacked], [false, true]);
 * ```
 */
export function columnsOf({ width, narrow }: Sheet): Columns {
  return narrow
    ? {
      width,
      numbers: { x: 0, width },
      voices: { x: 20, width: width - 20 },
      dot: 8,
      end: 26,
      outlets: { x: 46, width: width - 46 },
      stacked: true,
    }
    : {
      width,
      numbers: { x: 0, width: 166 },
      voices: { x: 338, width: 156 },
      dot: 354,
      end: 440,
      outlets: { x: 460, width: width - 460 },
      stacked: false,
    };
}
