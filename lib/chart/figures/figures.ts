/**
 * The chart of figures: what each outlet says of how many came to harm, as ranges, with who says it.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Document, Figure } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { INK, lighten, MUTED, outletColours } from "../colours.ts";
import { WIDTH } from "../compose.ts";
import { emptyPart } from "../empty.ts";
import { figureKey } from "./key.ts";
import { layoutSpans, LEFT, type PlacedRow, RIGHT } from "./layout.ts";
import { labelMarks, outletMarks } from "./marks.ts";
import { FIGURE_FIELDS, type FigureRow, figureRows } from "./rows.ts";
import { figureWords } from "./words.ts";
import { drawPlot, type Part } from "../plot.ts";
import { element } from "../svg.ts";
import { measureText } from "../text.ts";
import { formatNumber } from "../words.ts";

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
  const parts = drawn.length > 0 ? drawPanels(name, drawn, outletColours(documents)) : [emptyPart()];
  return makeChart({ name, ...words, parts, rows, fields: FIGURE_FIELDS });
}

function drawPanels(name: string, rows: readonly FigureRow[], colours: Map<string, string>): Part[] {
  const max = endOfScale(Math.max(...rows.map(({ low, high }) => high ?? low!)));
  const panels = [...Map.groupBy(rows, ({ status }) => status)];
  return [
    figureKey(rows),
    ...panels.flatMap(([status, panel]) => [
      ...(panels.length > 1 || status !== "current" ? [headingPart(HEADINGS[status])] : []),
      drawPanel(`${name}-${status}`, panel, max, colours),
    ]),
  ];
}

/** The next power of ten where that is near, so that no mark stands far beyond the last number of the axis. */
function endOfScale(max: number): number {
  const next = 10 ** Math.ceil(Math.log10(Math.max(max, 10)));
  return max * 4 >= next ? next : max;
}

function headingPart(words: string): Part {
  const text = { x: 0, y: 14, "font-size": 14, "font-weight": 700, fill: INK };
  return { drawing: element("text", text, words), height: 6 };
}

function drawPanel(
  name: string,
  rows: readonly FigureRow[],
  max: number,
  colours: Map<string, string>,
): Part {
  const x: Plot.ScaleOptions = {
    type: "symlog",
    constant: 1,
    domain: [0, max],
    range: [LEFT, RIGHT],
    axis: null,
  };
  const scale = Plot.scale({ x });
  const at = (number: number | null) => number === null ? null : Number(scale.apply(number));
  const spans = rows.map((row) => ({ ...row, row, low: at(row.low), high: at(row.high) }));
  const layout = layoutSpans(spans, AXIS);
  return drawPlot(name, {
    width: WIDTH,
    height: layout.height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: LEFT,
    marginRight: WIDTH - RIGHT,
    x,
    y: { type: "identity", axis: null },
    length: { type: "identity" },
    marks: [
      ...axisMarks(max, layout.height, (number) => Number(scale.apply(number))),
      ...outletMarks(layout.outlets, colours),
      ...rangeMarks(layout.rows, colours),
      ...labelMarks(layout.rows, rows[0].status === "current" ? INK : MUTED),
    ],
  });
}

function axisMarks(max: number, height: number, x: (number: number) => number): Plot.Markish[] {
  const ticks = [0, 1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000]
    .filter((tick) => tick <= max);
  return [
    Plot.ruleX(ticks, { y1: AXIS - 4, y2: height, stroke: "#e6e6e6" }),
    Plot.text(withRoom(ticks, x), {
      x: (tick) => tick,
      y: AXIS - 14,
      text: formatNumber,
      fill: MUTED,
      fontSize: 12,
    }),
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

function rangeMarks(rows: readonly PlacedRow<FigureRow>[], colours: Map<string, string>): Plot.Markish[] {
  const colour = ({ row }: PlacedRow<FigureRow>) => {
    const full = colours.get(row.outlet)!;
    return row.status === "current" ? full : lighten(full);
  };
  const at = ({ row }: PlacedRow<FigureRow>) => row.low ?? row.high;
  const arrows = rows.filter(({ row }) => row.low === null || row.high === null);
  const arrow = {
    x: at,
    y: "y",
    length: "arrow",
    anchor: "start",
    r: 2.5,
    stroke: colour,
    strokeWidth: 2,
  } as const;
  return [
    Plot.vector(arrows.filter(({ row }) => row.high === null), { ...arrow, rotate: 90 }),
    Plot.vector(arrows.filter(({ row }) => row.low === null), { ...arrow, rotate: -90 }),
    Plot.ruleY(rows.filter(isRange), {
      x1: { value: "low", scale: null },
      x2: { value: "high", scale: null },
      y: "y",
      stroke: colour,
      strokeWidth: 8,
    }),
    Plot.dot(rows.filter((placed) => !isRange(placed) && !isLoose(placed)), {
      x: at,
      y: "y",
      r: 5,
      fill: colour,
    }),
    Plot.dot(rows.filter(isLoose), { x: at, y: "y", r: 4.2, fill: "white", stroke: colour, strokeWidth: 2 }),
  ];
}

function isRange({ row }: PlacedRow<FigureRow>): boolean {
  return row.low !== null && row.high !== null && row.low < row.high;
}

function isLoose({ row }: PlacedRow<FigureRow>): boolean {
  return row.low === row.high && (row.hedge === "about" || row.hedge === "nearly");
}
