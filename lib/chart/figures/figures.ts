/**
 * The chart of figures: what each outlet says of how many came to harm, as ranges, with who says it.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Document, Figure } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { INK, MUTED, outletColours } from "../colours.ts";
import { formatNumber } from "../counts.ts";
import { emptyPart } from "../empty.ts";
import { headingPart } from "../heading.ts";
import type { Part } from "../plot.ts";
import type { Sheet } from "../sheet.ts";
import { columnsOf, layoutSpans, type PlacedRow } from "../spans/layout.ts";
import { drawSpans, shadeOf } from "../spans/marks.ts";
import { measureText } from "../text.ts";
import { figureKey, isLoose } from "./key.ts";
import { FIGURE_FIELDS, type FigureRow, figureRows } from "./rows.ts";
import { figureWords } from "./words.ts";

/** Options of {@link chartFigures}. */
export interface FigureOptions {
  /**
   * How many rows the picture has room for; the rest stands in its table.
   * @default {60}
   */
  most?: number;
  /**
   * Name of the chart's files.
   * @default {"figures"}
   */
  name?: string;
}

const AXIS = 26;
const HEADINGS: Record<FigureRow["status"], string> = {
  current: "This event",
  background: "Background: other events, other times",
  other: "Supposed, foretold or denied",
};

/**
 * Charts every figure of harm as a range on a logarithmic scale, grouped by outlet.
 *
 * @param figures Figures of the corpus.
 * @param documents Its documents, in order.
 * @param options How many rows are drawn, and the chart's name.
 * @returns The chart; with no figure, one that says so.
 * @throws {RangeError} If a figure belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(chartFigures([], []).rows, []);
 * ```
 */
export function chartFigures(
  figures: readonly Figure[],
  documents: readonly Document[],
  { most = 60, name = "figures" }: FigureOptions = {},
): Chart {
  const rows = figureRows(figures, documents, most);
  const drawn = rows.filter((row) => row.drawn);
  const words = figureWords(rows, documents);
  const draw = (sheet: Sheet) =>
    drawn.length > 0
      ? drawPanels(name, drawn, outletColours(documents), sheet)
      : [emptyPart("No figure to draw", sheet)];
  return makeChart({ name, ...words, draw, rows, fields: FIGURE_FIELDS });
}

function drawPanels(
  name: string,
  rows: readonly FigureRow[],
  colours: Map<string, string>,
  sheet: Sheet,
): Part[] {
  const max = endOfScale(Math.max(...rows.map(({ low, high }) => high ?? low!)));
  const panels = [...Map.groupBy(rows, ({ status }) => status)];
  return [
    figureKey(rows, sheet),
    ...panels.flatMap(([status, panel]) => [
      ...(panels.length > 1 || status !== "current" ? [headingPart(HEADINGS[status], sheet)] : []),
      drawPanel(`${name}-${status}`, { rows: panel, max, colours }, sheet),
    ]),
  ];
}

/** The next power of ten where that is near, so that no mark stands far beyond the last number of the axis. */
function endOfScale(max: number): number {
  const next = 10 ** Math.ceil(Math.log10(Math.max(max, 10)));
  return max * 4 >= next ? next : max;
}

interface Panel {
  rows: readonly FigureRow[];
  max: number;
  colours: Map<string, string>;
}

function drawPanel(name: string, { rows, max, colours }: Panel, sheet: Sheet): Part {
  const columns = columnsOf(sheet), { left, right } = columns;
  const scale = Plot.scale({ x: { type: "symlog", constant: 1, domain: [0, max], range: [left, right] } });
  const at = (number: number) => Number(scale.apply(number));
  const end = (number: number | null) => number === null ? null : at(number);
  const spans = rows.map((row) => ({ ...row, row, low: end(row.low), high: end(row.high) }));
  const layout = layoutSpans(spans, AXIS, columns);
  return drawSpans(name, layout, {
    columns,
    colours,
    ink: rows[0].status === "current" ? INK : MUTED,
    under: axisMarks(max, layout.height, at),
    over: dotMarks(layout.rows, colours),
  });
}

function axisMarks(max: number, height: number, x: (number: number) => number): Plot.Markish[] {
  const ticks = [0, 1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000]
    .filter((tick) => tick <= max);
  return [
    Plot.ruleX(ticks, { x, y1: AXIS - 4, y2: height, stroke: "#e6e6e6" }),
    Plot.text(withRoom(ticks, x), { x, y: AXIS - 14, text: formatNumber, fill: MUTED, fontSize: 12 }),
  ];
}

/** Those that have room for their number beside the ones before. */
function withRoom(ticks: readonly number[], x: (number: number) => number): number[] {
  const kept: number[] = [];
  let free = -Infinity;
  for (const tick of ticks) {
    const half = measureText(formatNumber(tick), { size: 12 }) / 2 + 3;
    if (x(tick) - half < free) continue;
    kept.push(tick);
    free = x(tick) + half;
  }
  return kept;
}

/** Figures that are one number: a dot, hollow where the words make it loose. */
function dotMarks(rows: readonly PlacedRow<FigureRow>[], colours: Map<string, string>): Plot.Markish[] {
  const colour = shadeOf<FigureRow>(colours), point = { x: "low", y: "y" } as const;
  const dots = rows.filter(({ open, low, high }) => open !== "" || low === high);
  return [
    Plot.dot(dots.filter(({ row }) => !isLoose(row)), { ...point, r: 5, fill: colour }),
    Plot.dot(dots.filter(({ row }) => isLoose(row)), {
      ...point,
      r: 4.2,
      fill: "white",
      stroke: colour,
      strokeWidth: 2,
    }),
  ];
}
