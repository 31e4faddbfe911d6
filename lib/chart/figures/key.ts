/**
 * The key of the chart of figures: what its marks mean, only those that it uses.
 *
 * @module
 */

import { MUTED } from "../colours.ts";
import type { FigureRow } from "./rows.ts";
import type { Part } from "../plot.ts";
import { type Element, element } from "../svg.ts";
import { measureText } from "../text.ts";

interface Sign {
  words: string;
  width: number;
  used: (row: FigureRow) => boolean;
  draw: Element[];
}

const Y = 8;
const dot = (cx: number) => element("circle", { cx, cy: Y, r: 5, fill: MUTED });
const line = (d: string) => element("path", { d, fill: "none", stroke: MUTED, "stroke-width": 2 });

const SIGNS: Sign[] = [
  { words: "that number", width: 10, used: (row) => row.low === row.high && !isLoose(row), draw: [dot(5)] },
  {
    words: "about, nearly",
    width: 10,
    used: isLoose,
    draw: [element("circle", { cx: 5, cy: Y, r: 4.2, fill: "#ffffff", stroke: MUTED, "stroke-width": 2 })],
  },
  {
    words: "at least, more than",
    width: 36,
    used: (row) => row.high === null,
    draw: [dot(5), line(`M5,${Y}H34M28,${Y - 4}L34,${Y}L28,${Y + 4}`)],
  },
  {
    words: "at most, fewer than",
    width: 36,
    used: (row) => row.low === null,
    draw: [dot(31), line(`M31,${Y}H2M8,${Y - 4}L2,${Y}L8,${Y + 4}`)],
  },
  {
    words: "a range, or “dozens”",
    width: 30,
    used: (row) => row.low !== null && row.high !== null && row.low < row.high,
    draw: [element("rect", { x: 0, y: Y - 4, width: 30, height: 8, fill: MUTED })],
  },
];

/**
 * Draws the key of the chart of figures.
 *
 * @param rows The rows that are drawn.
 * @returns One line of signs with their meaning.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(figureKey([]).drawing.children, []);
 * ```
 */
export function figureKey(rows: readonly FigureRow[]): Part {
  let x = 0;
  const signs = SIGNS.filter(({ used }) => rows.some(used)).map(({ words, width, draw }) => {
    const text = element("text", { x: width + 7, y: Y + 4 }, words);
    const sign = element("g", { transform: `translate(${x},0)` }, ...draw, text);
    x += width + 7 + measureText(words, { size: 12 }) + 20;
    return sign;
  });
  return { drawing: element("g", { "font-size": 12, fill: MUTED }, ...signs), height: 2 * Y };
}

function isLoose({ low, high, hedge }: FigureRow): boolean {
  return low === high && (hedge === "about" || hedge === "nearly");
}
