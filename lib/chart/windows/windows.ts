/**
 * The chart of windows: which days each figure counts.
 *
 * @module
 */

import type { Document, Figure } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { outletColours } from "../colours.ts";
import { timesOf } from "../counts.ts";
import { emptyPart } from "../empty.ts";
import { boxSign, drawKey, lineSign } from "../key.ts";
import type { Part } from "../plot.ts";
import type { Sheet } from "../sheet.ts";
import { type Columns, columnsOf, layoutSpans } from "../spans/layout.ts";
import { drawSpans } from "../spans/marks.ts";
import { wrapText } from "../text.ts";
import { type Head, isWide, LEADING, publishedMarks, stretchMarks } from "./marks.ts";
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

/** Free room behind the last day. */
const MARGIN = 8;
/** Width of a day at least, in pixels. */
const THINNEST = 3;
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
  const draw = (sheet: Sheet) =>
    drawn.length > 0
      ? [keyPart(drawn, sheet), drawRows(name, drawn, documents, columnsOf(sheet))]
      : [emptyPart("No figure with days to draw", sheet)];
  return makeChart({ name, ...windowWords(rows, documents), draw, rows, fields: WINDOW_FIELDS });
}

function keyPart(rows: readonly WindowRow[], sheet: Sheet): Part {
  return drawKey([
    boxSign("days that are counted", { width: 30, height: 8 }),
    ...(rows.some(({ from }) => from === "")
      ? [lineSign("no first day", { d: "M32,8H2M8,4L2,8L8,12", width: 32 })]
      : []),
    ...(rows.some(({ published }) => published !== "")
      ? [lineSign("day of publication", { d: "M2,0V16", width: 4, dashes: "3,3" })]
      : []),
  ], sheet);
}

function drawRows(
  name: string,
  rows: readonly WindowRow[],
  documents: readonly Document[],
  columns: Columns,
): Part {
  const colours = outletColours(documents);
  const stretches = stretchesOf(rows, columns);
  const heads = headsOf(stretches);
  const top = LEADING * Math.max(...heads.map(({ above, count }) => above + count)) + 14;
  const spans = rows.map((row) => ({ ...ends(row, stretches), row, ...wordsOf(row) }));
  const layout = layoutSpans(spans, top, columns);
  return drawSpans(name, layout, {
    columns,
    colours,
    under: [
      ...stretchMarks(stretches, heads, top, layout.height),
      ...publishedMarks(layout, stretches, colours),
    ],
  });
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

const wordsOf = ({ outlet, says, times }: WindowRow) => ({
  outlet,
  label: times > 1 ? `${says} (${timesOf(times)})` : says,
});

/** The days of publication of the figures about the event are the main ones. */
function stretchesOf(rows: readonly WindowRow[], { width, left }: Columns): Stretch[] {
  const days = (...texts: string[]) => texts.filter((text) => text !== "").map(dayNumber);
  const spans = rows.flatMap(({ from, to, published }) => {
    const all = days(from, to);
    const first = from === "" ? Math.min(...all) - OPEN : Math.min(...all);
    return [{ from: first, to: Math.max(...all) }, ...days(published).map((day) => ({ from: day, to: day }))];
  });
  const main = days(...rows.map(({ published }) => published)).sort((a, b) => a - b);
  return stretchDays(spans, main[main.length >> 1] ?? -Infinity, left, width - MARGIN);
}

function ends({ from, to }: WindowRow, stretches: readonly Stretch[]) {
  const low = from === "" ? null : placeDay(stretches, dayNumber(from)) + 1;
  const high = to === "" ? null : placeDay(stretches, dayNumber(to), true) - 1;
  // Where a day is thinner than a line, a line stands for it.
  return { low, high: high === null ? null : Math.max(high, (low ?? high) + THINNEST) };
}
