/**
 * A table of small drawings on a narrow sheet: one block a thing, in it one row an outlet.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { INK, MUTED } from "../colours.ts";
import { drawPixels, type Part } from "../plot.ts";
import { wrapText } from "../text.ts";
import { BOLD, type Cell, type DrawCells, LABEL, LEADING, type Matrix } from "./cells.ts";

/** Width of the column of outlets, in pixels. */
export const BLOCK_NAMES = 134;
const ROW = 19;
const HEADING = 30;
const GAP = 9;

/** Lines of text with their place. */
interface Words {
  x: number;
  /** Middle of the first line. */
  y: number;
  lines: string;
}

/** All places of the blocks. */
interface Layout {
  cells: Cell[];
  labels: Words[];
  names: Words[];
  headings: Words[];
  /** Upper ends of blocks under a heading, and of the others. */
  strong: number[];
  rules: number[];
  /** Ends of the lines from which cells begin. */
  stems: { y1: number; y2: number }[];
  height: number;
}

/**
 * Draws a table as blocks.
 *
 * @param name Prefix of ids.
 * @param matrix Its outlets and rows.
 * @param draw Draws its cells.
 * @returns The drawing.
 *
 * @example
 * ```ts
 * import { ok } from "node:assert/strict";
 * import { NARROW } from "../sheet.ts";
 * const matrix = { sheet: NARROW, outlets: ["Herald", "Post"], rows: [{ key: "k", label: "K" }] };
 * ok(drawBlocks("b", matrix, () => []).height > 2 * 19);
 * ```
 */
export function drawBlocks(name: string, matrix: Matrix, draw: DrawCells): Part {
  const { width } = matrix.sheet;
  const { cells, labels, names, headings, strong, rules, stems, height } = layoutBlocks(matrix);
  const text = {
    x: "x",
    y: ({ y }: Words) => y - LEADING / 2,
    text: "lines",
    textAnchor: "start",
    lineAnchor: "top",
    fontSize: 12,
    lineHeight: LEADING / 12,
  } as const;
  return drawPixels(name, {
    width,
    height,
    marks: [
      Plot.ruleY(rules, { y: (y) => y, x1: 0, x2: width, stroke: "#e6e6e6" }),
      Plot.ruleY(strong, { y: (y) => y, x1: 0, x2: width, stroke: "#b5b5b5" }),
      Plot.ruleX(stems, { x: BLOCK_NAMES, y1: "y1", y2: "y2", stroke: "#b5b5b5" }),
      Plot.text([...labels, ...headings], { ...text, fill: INK, fontWeight: 700 }),
      Plot.text(names, { ...text, fill: MUTED }),
      ...endMarks(matrix, cells),
      ...draw(cells),
    ],
  });
}

/** What the ends of the cells are, above the first of them. */
function endMarks({ ends, sheet }: Matrix, [first]: readonly Cell[]): Plot.Markish[] {
  if (!ends || !first) return [];
  const text = { y: first.y - ROW, fill: MUTED, fontSize: 12 };
  return [
    Plot.text([ends[0]], { ...text, x: BLOCK_NAMES, textAnchor: "start" }),
    Plot.text([ends[1]], { ...text, x: sheet.width, textAnchor: "end" }),
  ];
}

function layoutBlocks({ sheet, outlets, rows, notes, ends }: Matrix): Layout {
  const layout: Layout = {
    cells: [],
    labels: [],
    names: [],
    headings: [],
    strong: [],
    rules: [],
    stems: [],
    height: 0,
  };
  const room = BLOCK_NAMES - 8, width = sheet.width - BLOCK_NAMES;
  const names = outlets.map((outlet) => {
    const lines = wrapText(outlet || "(no outlet named)", room, LABEL, 6);
    return { outlet, lines, height: Math.max(ROW, LEADING * lines.length + 4) };
  });
  if (notes) placeNotes(layout, notes, names, width);
  rows.forEach(({ key, label, heading }, i) => {
    if (heading !== undefined) {
      layout.headings.push({
        x: 0,
        y: layout.height + HEADING / 2 + 2,
        lines: wrapText(heading, sheet.width, BOLD, 1).join(""),
      });
      layout.height += HEADING;
      layout.strong.push(layout.height);
    } else if (i > 0 || notes) layout.rules.push(layout.height);
    const lines = wrapText(label, i === 0 && ends ? room : sheet.width, BOLD, 6);
    layout.height += 5;
    layout.labels.push({ x: 0, y: layout.height + LEADING / 2, lines: lines.join("\n") });
    layout.height += LEADING * lines.length + 2;
    const y1 = layout.height;
    for (const { outlet, lines, height } of names) {
      const y = layout.height + ROW / 2;
      layout.names.push({ x: 0, y, lines: lines.join("\n") });
      layout.cells.push({ key, outlet, x: BLOCK_NAMES, width, y });
      layout.height += height;
    }
    layout.stems.push({ y1, y2: layout.height });
    layout.height += GAP;
  });
  return layout;
}

/** What is said of each outlet, once above the blocks. */
function placeNotes(
  layout: Layout,
  notes: ReadonlyMap<string, string>,
  names: readonly { outlet: string; lines: string[]; height: number }[],
  width: number,
): void {
  for (const { outlet, lines, height } of names) {
    const y = layout.height + ROW / 2, note = wrapText(notes.get(outlet) ?? "", width, LABEL, 1).join("");
    layout.names.push({ x: 0, y, lines: lines.join("\n") });
    if (note !== "") layout.names.push({ x: BLOCK_NAMES, y, lines: note });
    layout.height += height;
  }
  layout.height += GAP;
}
