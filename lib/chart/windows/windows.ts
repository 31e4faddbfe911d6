/**
 * The chart of windows: which days each figure counts.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Document, Figure } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { INK, lighten, MUTED, outletColours } from "../colours.ts";
import { WIDTH } from "../compose.ts";
import { emptyPart } from "../empty.ts";
import { type Layout, layoutSpans, LEFT, type PlacedRow, RIGHT } from "../figures/layout.ts";
import { labelMarks, outletMarks } from "../figures/marks.ts";
import { drawPlot, type Part } from "../plot.ts";
import { element } from "../svg.ts";
import { measureText, wrapText } from "../text.ts";
import { timesOf } from "../words.ts";
import { WINDOW_FIELDS, type WindowRow, windowRows } from "./rows.ts";
import { dayNumber, dayOf, placeDay, shortenMonths, type Stretch, stretchDays } from "./scale.ts";
import { windowWords } from "./words.ts";

/** Options of {@link chartWindows}. */
export interface WindowOptions {
  /**
   * How many rows the picture has room for; the rest stands in its table.
   * @default {40}
   */
  most?: number;
  /**
   * Name of the chart's files.
   * @default {"windows"}
   */
  name?: string;
}

const END = WIDTH - 8;
const LEADING = 15;
/** Days that are shown of a window without a beginning, beside its arrow. */
const OPEN = 1;

/**
 * Charts the days that figures count, on a scale that leaves out the days between.
 *
 * @param figures Figures of the corpus.
 * @param documents Its documents, in order.
 * @param options How many rows are drawn, and the chart's name.
 * @returns The chart; with no figure that names a day, one that says so.
 * @throws {RangeError} If a figure belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(chartWindows([], []).rows, []);
 * ```
 */
export function chartWindows(
  figures: readonly Figure[],
  documents: readonly Document[],
  { most = 40, name = "windows" }: WindowOptions = {},
): Chart {
  const rows = windowRows(figures, documents, most);
  const drawn = rows.filter((row) => row.drawn);
  const parts = drawn.length > 0
    ? [keyPart(drawn), drawRows(name, drawn, documents)]
    : [emptyPart("No figure with days to draw")];
  return makeChart({ name, ...windowWords(rows, documents), parts, rows, fields: WINDOW_FIELDS });
}

function keyPart(rows: readonly WindowRow[]): Part {
  const line = (d: string, more = {}) =>
    element("path", { d, fill: "none", stroke: MUTED, "stroke-width": 2, ...more });
  const bar = element("rect", { x: 0, y: 4, width: 30, height: 8, fill: MUTED });
  const signs = [
    { used: true, sign: bar, width: 30, words: "days that are counted" },
    {
      used: rows.some(({ from }) => from === ""),
      sign: line("M32,8H2M8,4L2,8L8,12"),
      width: 32,
      words: "no first day",
    },
    {
      used: rows.some(({ published }) => published !== ""),
      sign: line("M2,0V16", { "stroke-dasharray": "3,3" }),
      width: 4,
      words: "day of publication",
    },
  ].filter(({ used }) => used);
  let x = 0;
  const children = signs.map(({ sign, width, words }) => {
    const drawn = element(
      "g",
      { transform: `translate(${x},0)` },
      sign,
      element("text", { x: width + 8, y: 12 }, words),
    );
    x += width + 8 + measureText(words, { size: 12 }) + 20;
    return drawn;
  });
  return { drawing: element("g", { "font-size": 12, fill: MUTED }, ...children), height: 16 };
}

function drawRows(name: string, rows: readonly WindowRow[], documents: readonly Document[]): Part {
  const colours = outletColours(documents);
  const stretches = stretchesOf(rows);
  const heads = headsOf(stretches);
  const top = LEADING * Math.max(...heads.map(({ above, count }) => above + count)) + 14;
  const layout = layoutSpans(rows.map((row) => ({ ...ends(row, stretches), row, ...wordsOf(row) })), top);
  return drawPlot(name, {
    width: WIDTH,
    height: layout.height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: LEFT,
    marginRight: WIDTH - RIGHT,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    length: { type: "identity" },
    marks: [
      ...stretchMarks(stretches, heads, top, layout.height),
      ...outletMarks(layout.outlets, colours),
      ...publishedMarks(layout, stretches, colours),
      ...windowMarks(layout.rows, colours),
      ...labelMarks(layout.rows, INK),
    ],
  });
}

interface Head {
  x: number;
  lines: string;
  /** Lines that stand under it. */
  above: number;
  /** Its own lines. */
  count: number;
}

/** The names of the stretches, and of single days under them where there is room to tell them apart. */
function headsOf(stretches: readonly Stretch[]): Head[] {
  return stretches.flatMap((stretch) => {
    const { from, to, left, right, label } = stretch;
    const days = isWide(stretch) && to > from
      ? Array.from({ length: to + 1 - from }, (_, i) => ({
        x: (placeDay(stretches, from + i) + placeDay(stretches, from + i, true)) / 2,
        lines: String(Number(dayOf(from + i).slice(8))),
      }))
      : [];
    const full = wrapText(label, right - left, { size: 12 });
    const lines = full.length <= 2 ? full : wrapText(shortenMonths(label), right - left, { size: 12 });
    return [
      { x: (left + right) / 2, lines: lines.join("\n"), above: days.length > 0 ? 1 : 0, count: lines.length },
      ...days.map((day) => ({ ...day, above: 0, count: 1 })),
    ];
  });
}

/** Whether single days can be told apart. */
function isWide({ from, to, left, right }: Stretch): boolean {
  return (right - left) / (to + 1 - from) >= 40;
}

const wordsOf = ({ outlet, says, times }: WindowRow) => ({
  outlet,
  label: times > 1 ? `${says} (${timesOf(times)})` : says,
});

/** The days of publication of the figures about the event are the main ones. */
function stretchesOf(rows: readonly WindowRow[]): Stretch[] {
  const days = (...texts: string[]) => texts.filter((text) => text !== "").map(dayNumber);
  const spans = rows.flatMap(({ from, to, published }) => {
    const all = days(from, to);
    const first = from === "" ? Math.min(...all) - OPEN : Math.min(...all);
    return [{ from: first, to: Math.max(...all) }, ...days(published).map((day) => ({ from: day, to: day }))];
  });
  const main = days(...rows.map(({ published }) => published)).sort((a, b) => a - b);
  return stretchDays(spans, main[main.length >> 1] ?? -Infinity, LEFT, END);
}

function ends({ from, to }: WindowRow, stretches: readonly Stretch[]) {
  return {
    low: from === "" ? null : placeDay(stretches, dayNumber(from)) + 1,
    high: to === "" ? null : placeDay(stretches, dayNumber(to), true) - 1,
  };
}

function stretchMarks(
  stretches: readonly Stretch[],
  heads: readonly Head[],
  top: number,
  height: number,
): Plot.Markish[] {
  const days = stretches.filter(isWide).flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, i) => placeDay(stretches, from + i + 1))
  );
  return [
    Plot.ruleX(stretches.flatMap(({ left, right }) => [left, right]), {
      x: (x) => x,
      y1: top - 6,
      y2: height,
      stroke: "#cfcfcf",
    }),
    Plot.ruleX(days, { x: (x) => x, y1: top, y2: height, stroke: "#ececec" }),
    Plot.ruleY(stretches, { x1: "left", x2: "right", y: top - 6, stroke: "#8a8a8a", strokeWidth: 1.5 }),
    Plot.text(heads, {
      x: "x",
      y: ({ above }) => top - 11 - LEADING * above,
      text: "lines",
      lineAnchor: "bottom",
      lineHeight: LEADING / 12,
      fill: MUTED,
      fontSize: 12,
    }),
  ];
}

function publishedMarks(
  { outlets, rows }: Layout<WindowRow>,
  stretches: readonly Stretch[],
  colours: ReadonlyMap<string, string>,
): Plot.Markish[] {
  const days = outlets.flatMap(({ outlet, top, bottom }) => {
    const own = rows.filter(({ row }) => row.outlet === outlet && row.published !== "");
    return [...new Set(own.map(({ row }) => row.published))].map((day) => {
      const number = dayNumber(day);
      const x = (placeDay(stretches, number) + placeDay(stretches, number, true)) / 2;
      return { outlet, x, y1: top + 3, y2: bottom - 3 };
    });
  });
  return [
    Plot.ruleX(days, {
      x: "x",
      y1: "y1",
      y2: "y2",
      stroke: ({ outlet }) => colours.get(outlet),
      strokeWidth: 1.5,
      strokeDasharray: "3,3",
    }),
  ];
}

function windowMarks(
  rows: readonly PlacedRow<WindowRow>[],
  colours: ReadonlyMap<string, string>,
): Plot.Markish[] {
  const colour = ({ row }: PlacedRow<WindowRow>) => {
    const full = colours.get(row.outlet)!;
    return row.status === "current" ? full : lighten(full);
  };
  const open = {
    x: "low",
    y: "y",
    length: "arrow",
    anchor: "start",
    r: 2.5,
    stroke: colour,
    strokeWidth: 2,
  } as const;
  return [
    Plot.ruleY(rows.filter(({ row }) => row.from !== "" && row.to !== ""), {
      x1: "low",
      x2: "high",
      y: "y",
      stroke: colour,
      strokeWidth: 8,
    }),
    Plot.vector(rows.filter(({ row }) => row.from === ""), { ...open, rotate: -90 }),
    Plot.vector(rows.filter(({ row }) => row.to === ""), { ...open, rotate: 90 }),
  ];
}
