/**
 * Articles as lines from start to end in a table of outlets, with a tick wherever a thing stands.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { lighten, MUTED } from "./colours.ts";
import { type Cell, drawMatrix, type Matrix } from "./matrix/matrix.ts";
import { boxSign, dotSign, drawKey } from "./key.ts";
import type { Part } from "./plot.ts";
import type { Sheet } from "./sheet.ts";

/** A thing that stands somewhere in an article. */
export interface Tick {
  /** Where, from 0 to 1. */
  place: number;
  /** Whether it stands in the article's own words. */
  own: boolean;
  /** Whether it is the first of its row in its article. */
  first: boolean;
}

/**
 * Draws lines with ticks in a table of outlets.
 *
 * @param name Prefix of ids.
 * @param matrix Its columns and rows.
 * @param colours Colour of each outlet.
 * @param ticksOf What stands where for a row and an outlet.
 * @returns One drawing for every band of columns.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "./sheet.ts";
 * const matrix = { sheet: WIDE, outlets: ["Herald"], rows: [{ key: "k", label: "K" }] };
 * const ticks = [{ place: 0.5, own: true, first: true }];
 * deepStrictEqual(drawStrips("s", matrix, new Map([["Herald", "#211d89"]]), () => ticks).length, 1);
 * ```
 */
export function drawStrips(
  name: string,
  matrix: Matrix,
  colours: ReadonlyMap<string, string>,
  ticksOf: (key: string, outlet: string) => readonly Tick[],
): Part[] {
  return drawMatrix(name, { ...matrix, ends: ["start", "end"] }, (cells) => {
    const all = cells.flatMap((cell) =>
      ticksOf(cell.key, cell.outlet).map((tick) => ({
        ...cell,
        ...tick,
        at: cell.x + tick.place * cell.width,
      }))
    );
    const colour = ({ outlet, own }: { outlet: string; own: boolean }) => {
      const full = colours.get(outlet)!;
      return own ? full : lighten(full);
    };
    const empty = cells.filter((cell) => ticksOf(cell.key, cell.outlet).length === 0);
    const bars = { x: "at", y1: ({ y }: Cell) => y - 6, y2: ({ y }: Cell) => y + 6, stroke: colour };
    return [
      Plot.ruleY(cells, { y: "y", x1: "x", x2: ({ x, width }) => x + width, stroke: "#cfcfcf" }),
      Plot.ruleX(all.filter(({ own }) => !own), { ...bars, strokeWidth: 2 }),
      Plot.ruleX(all.filter(({ own }) => own), { ...bars, strokeWidth: 2 }),
      Plot.dot(all.filter(({ first }) => first), { x: "at", y: "y", r: 5, fill: colour, stroke: "white" }),
      Plot.text(empty, {
        x: ({ x, width }) => x + width / 2,
        y: "y",
        text: () => "never",
        fill: MUTED,
        stroke: "white",
        strokeWidth: 5,
        fontSize: 12,
      }),
    ];
  });
}

/**
 * Draws what the marks on the lines mean.
 *
 * @param things What a tick is, in the plural: "mentions".
 * @param sheet What they are drawn on.
 * @returns The first, ticks in the article's own words, ticks in those of others.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "./sheet.ts";
 * deepStrictEqual(stripKey("mentions", WIDE).height, 16);
 * ```
 */
export function stripKey(things: string, sheet: Sheet): Part {
  const tick = { width: 2, height: 12 };
  return drawKey([
    dotSign("the first"),
    boxSign(`${things} in the article’s own words`, tick),
    boxSign(`${things} in statements and quotations of others`, { ...tick, fill: lighten(MUTED) }),
  ], sheet);
}
