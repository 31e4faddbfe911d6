/**
 * Articles as lines from start to end in a table of outlets, with a tick wherever a thing stands.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Mention } from "../vocabulary.ts";
import { lighten, MUTED } from "./colours.ts";
import { boxSign, dotSign, drawKey } from "./key.ts";
import type { Cell, Matrix } from "./matrix/cells.ts";
import { drawMatrix } from "./matrix/matrix.ts";
import type { Part } from "./plot.ts";
import type { Sheet } from "./sheet.ts";

/** A thing that stands somewhere in an article. */
export interface Tick {
  /** Key of its row. */
  key: string;
  outlet: string;
  /** Where, from 0 to 1. */
  place: number;
  /** In whose words it stands. */
  voice: Mention["voice"];
  /** Whether it is the first of its row in its article. */
  first: boolean;
}

/**
 * Draws lines with ticks in a table of outlets.
 *
 * @param name Prefix of ids.
 * @param matrix Its columns and rows.
 * @param colours Colour of each outlet.
 * @param ticks What stands where.
 * @returns One drawing for every band of columns.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "./sheet.ts";
 * const matrix = { sheet: WIDE, outlets: ["Herald"], rows: [{ key: "k", label: "K" }] };
 * const ticks = [{ key: "k", outlet: "Herald", place: 0.5, voice: "own" as const, first: true }];
 * deepStrictEqual(drawStrips("s", matrix, new Map([["Herald", "#211d89"]]), ticks).length, 1);
 * ```
 */
export function drawStrips(
  name: string,
  matrix: Matrix,
  colours: ReadonlyMap<string, string>,
  ticks: readonly Tick[],
): Part[] {
  const keyOf = ({ key, outlet }: Pick<Tick, "key" | "outlet">) => JSON.stringify([key, outlet]);
  const byCell = Map.groupBy(ticks, keyOf);
  return drawMatrix(name, { ...matrix, ends: ["start", "end"] }, (cells) => {
    const all = cells.flatMap((cell) =>
      (byCell.get(keyOf(cell)) ?? []).map(({ place, voice, first }) => ({
        ...cell,
        own: voice === "own",
        first,
        at: cell.x + place * cell.width,
      }))
    );
    const colour = ({ outlet, own }: { outlet: string; own: boolean }) => {
      const full = colours.get(outlet)!;
      return own ? full : lighten(full);
    };
    const empty = cells.filter((cell) => !byCell.has(keyOf(cell)));
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
