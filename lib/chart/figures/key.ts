/**
 * The key of the chart of figures: what its marks mean, only those that it uses.
 *
 * @module
 */

import { boxSign, dotSign, drawKey, lineSign, ringSign, type Sign } from "../key.ts";
import type { Part } from "../plot.ts";
import type { Sheet } from "../sheet.ts";
import type { FigureRow } from "./rows.ts";

type Shown = Pick<FigureRow, "low" | "high" | "hedge">;

const arrowSign = (words: string, cx: number, d: string): Sign => {
  const line = lineSign(words, { d, width: 36 });
  return { ...line, draw: [...dotSign("").draw.map((dot) => moveTo(dot, cx)), ...line.draw] };
};
const moveTo = (dot: Sign["draw"][number], cx: number) => ({ ...dot, attributes: { ...dot.attributes, cx } });

const SIGNS: { used: (row: Shown) => boolean; sign: Sign }[] = [
  { used: (row) => row.low === row.high && !isLoose(row), sign: dotSign("that number") },
  { used: isLoose, sign: ringSign("about, nearly") },
  {
    used: (row) => row.high === null,
    sign: arrowSign("at least, more than", 5, "M5,8H34M28,4L34,8L28,12"),
  },
  { used: (row) => row.low === null, sign: arrowSign("at most, fewer than", 31, "M31,8H2M8,4L2,8L8,12") },
  {
    used: (row) => row.low !== null && row.high !== null && row.low < row.high,
    sign: boxSign("a range, or “dozens”", { width: 30, height: 8 }),
  },
];

/**
 * Draws the key of the chart of figures.
 *
 * @param rows The rows that are drawn.
 * @param sheet What it is drawn on.
 * @returns Signs with their meaning.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "../sheet.ts";
 * deepStrictEqual(figureKey([], WIDE).drawing.children, []);
 * ```
 */
export function figureKey(rows: readonly Shown[], sheet: Sheet): Part {
  return drawKey(SIGNS.filter(({ used }) => rows.some(used)).map(({ sign }) => sign), sheet);
}

/**
 * Whether a figure is a number that its words make loose.
 *
 * @param row Its bounds and its hedge.
 * @returns True for "about 500".
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(isLoose({ low: 500, high: 500, hedge: "about" }), true);
 * ```
 */
export function isLoose({ low, high, hedge }: Shown): boolean {
  return low === high && (hedge === "about" || hedge === "nearly");
}
