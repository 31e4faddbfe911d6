/**
 * What a table of small drawings is made of, and the letters of its words.
 *
 * @module
 */

import type * as Plot from "@observablehq/plot";
import type { Sheet } from "../sheet.ts";

/** Height of a line of text, in pixels. */
export const LEADING = 15;
/** Letters of labels and notes. */
export const LABEL = { size: 12 };
/** Letters of headings. */
export const BOLD = { size: 12, weight: "bold" } as const;

/** A row of the table. */
export interface MatrixRow {
  /** What tells it from the others. */
  key: string;
  /** The words on its left, or above it. */
  label: string;
  /** A heading above it, where a group of rows begins. */
  heading?: string;
}

/** Where a row and an outlet meet. */
export interface Cell {
  /** Key of the row. */
  key: string;
  outlet: string;
  /** Left end, in pixels. */
  x: number;
  /** Pixels that a drawing may take. */
  width: number;
  /** Middle of the cell. */
  y: number;
}

/** What a table is made of. */
export interface Matrix {
  /** What it is drawn on. */
  sheet: Sheet;
  outlets: readonly string[];
  rows: readonly MatrixRow[];
  /** A line under the name of an outlet, such as how many things are counted. @default none */
  notes?: ReadonlyMap<string, string>;
  /** What the two ends of a cell are: "start" and "end". @default none */
  ends?: readonly [string, string];
  /** Width of the column of labels, in pixels; where it is 0 there are none. @default 176 */
  labels?: number;
  /** Least height of a row, in pixels. @default 24 */
  height?: number;
}

/** Draws the cells of a part of the table. */
export type DrawCells = (cells: Cell[]) => Plot.Markish[];
