/**
 * The chart of growth: how a toll changes from day to day where outlets report it more than once.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Document } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { INK, MUTED, outletColours } from "../colours.ts";
import { WIDTH } from "../compose.ts";
import { emptyPart } from "../empty.ts";
import { drawPlot, type Part } from "../plot.ts";
import { element } from "../svg.ts";
import { wrapText } from "../text.ts";
import { dayNumber, dayOf } from "../windows/scale.ts";
import { capitalise, formatDays, formatNumber } from "../words.ts";
import { type Growth, GROWTH_FIELDS, type GrowthRow, growthRows, sizeOf } from "./rows.ts";
import { growthWords } from "./words.ts";

/** Options of {@link chartGrowth}. */
export interface GrowthOptions {
  /**
   * How many tolls the picture has room for; the rest stands in its table.
   * @default {5}
   */
  most?: number;
  /**
   * Name of the chart's files.
   * @default {"growth"}
   */
  name?: string;
}

const LEFT = 60;
const RIGHT = 500;
const LABELS = 530;
const TOP = 14;
const HEIGHT = 200;
const AXIS = 34;
const LEADING = 15;

/**
 * Charts the tolls that some outlet reports on two days or more, a line for each outlet.
 *
 * @param growth Tallies and their figures.
 * @param documents Documents of the corpus, in order, with their days of publication.
 * @param options How many tolls are drawn, and the chart's name.
 * @returns The chart; with no such toll, one that says so.
 * @throws {RangeError} If a figure belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(chartGrowth({ tallies: [], tally_figures: [], figures: [] }, []).rows, []);
 * ```
 */
export function chartGrowth(
  growth: Growth,
  documents: readonly Document[],
  { most = 5, name = "growth" }: GrowthOptions = {},
): Chart {
  const rows = growthRows(growth, documents, most), colours = outletColours(documents);
  const tolls = [...Map.groupBy(rows.filter(({ drawn }) => drawn), ({ tally }) => tally).values()];
  const parts = tolls.length > 0
    ? tolls.flatMap((own) => [titlePart(own[0].harm), drawToll(`${name}-${own[0].tally}`, own, colours)])
    : [emptyPart("No toll to follow")];
  return makeChart({ name, ...growthWords(rows, documents), parts, rows, fields: GROWTH_FIELDS });
}

function titlePart(harm: string): Part {
  const lines = wrapText(capitalise(harm), WIDTH, { size: 14, weight: "bold" }, 2);
  const texts = lines.map((line, i) => element("text", { x: 0, y: 14 + 18 * i }, line));
  return {
    drawing: element("g", { "font-size": 14, "font-weight": 700, fill: INK }, ...texts),
    height: 18 * lines.length - 10,
  };
}

interface Label {
  outlet: string;
  text: string;
  /** Where the line of the outlet ends. */
  x: number;
  endY: number;
  y: number;
}

function drawToll(name: string, rows: readonly GrowthRow[], colours: ReadonlyMap<string, string>): Part {
  const outlets = Map.groupBy(rows, ({ outlet }) => outlet);
  const bottom = TOP + Math.max(HEIGHT, LEADING * outlets.size);
  const days = rows.map(({ published }) => dayNumber(published));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const most = Math.max(...rows.map((row) => sizeOf(row)!), 1);
  const x = (row: GrowthRow) =>
    LEFT + 12 + (dayNumber(row.published) - first) / (last - first || 1) * (RIGHT - LEFT - 24);
  const height = (number: number) => bottom - number / most * (bottom - TOP);
  const y = (row: GrowthRow) => height(sizeOf(row)!);
  const labels = placeLabels(
    [...outlets].map(([outlet, own]) => ({
      outlet,
      text: `${outlet || "(no outlet named)"}: ${own.at(-1)!.number}`,
      x: x(own.at(-1)!),
      endY: y(own.at(-1)!),
      y: 0,
    })),
    bottom,
  );
  const colour = ({ outlet }: { outlet: string }) => colours.get(outlet)!;
  return drawPlot(name, {
    width: WIDTH,
    height: bottom + AXIS,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      ...axisMarks(most, height),
      ...dayMarks(first, last, bottom),
      Plot.link(labels, {
        x1: ({ x }) => x + 6,
        x2: LABELS - 4,
        y1: "endY",
        y2: "y",
        stroke: "#b5b5b5",
        strokeDasharray: "1,3",
      }),
      Plot.line(rows, { x, y, z: "outlet", stroke: colour, strokeWidth: 2 }),
      Plot.dot(rows, { x, y, r: 4.5, fill: colour, stroke: "white" }),
      Plot.dot(labels, { x: LABELS + 4, y: "y", r: 4, symbol: "square", fill: colour }),
      Plot.text(labels, {
        x: LABELS + 14,
        y: "y",
        text: ({ text }) => wrapText(text, WIDTH - LABELS - 14, { size: 12 }, 1).join(""),
        textAnchor: "start",
        fontSize: 12,
        fill: INK,
      }),
    ],
  });
}

/** Labels one under the other in the order of their lines, as near to them as there is room. */
function placeLabels(labels: readonly Label[], bottom: number): Label[] {
  const sorted = labels.toSorted((a, b) => a.endY - b.endY || (a.outlet < b.outlet ? -1 : 1));
  let free = TOP;
  const placed = sorted.map((label, i) => {
    const room = bottom - LEADING * (sorted.length - 1 - i);
    const y = Math.min(Math.max(label.endY, free), room);
    free = y + LEADING;
    return { ...label, y };
  });
  return placed;
}

function axisMarks(most: number, height: (number: number) => number): Plot.Markish[] {
  const step = stepOf(most);
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
  return [
    Plot.ruleY(ticks, { y: height, x1: LEFT, x2: RIGHT, stroke: "#e6e6e6" }),
    Plot.text(ticks, {
      x: LEFT - 8,
      y: height,
      text: formatNumber,
      textAnchor: "end",
      fill: MUTED,
      fontSize: 12,
    }),
  ];
}

/** A round step that gives at most five. */
function stepOf(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 4 || 1));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((step) => most / step <= 5) ?? 10 * power;
  return Math.max(1, step);
}

/** The first and the last day, and those between where there is room. */
function dayMarks(first: number, last: number, bottom: number): Plot.Markish[] {
  const room = Math.max(1, Math.ceil((last - first) / 4));
  const days = Array.from({ length: Math.floor((last - first) / room) + 1 }, (_, i) => first + i * room);
  const at = (day: number) => LEFT + 12 + (day - first) / (last - first || 1) * (RIGHT - LEFT - 24);
  return [
    Plot.ruleX(days, { x: at, y1: bottom, y2: bottom + 5, stroke: "#a0a0a0" }),
    Plot.text(days, {
      x: at,
      y: bottom + 16,
      text: (day) => formatDays(dayOf(day), dayOf(day)).split(" ").slice(0, 2).join(" "),
      fill: MUTED,
      fontSize: 12,
    }),
  ];
}
