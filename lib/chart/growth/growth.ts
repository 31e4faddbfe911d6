/**
 * The chart of growth: how a toll changes from day to day where outlets report it more than once.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Document } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { INK, outletColours } from "../colours.ts";
import { emptyPart } from "../empty.ts";
import { headingPart } from "../heading.ts";
import { drawPixels, type Part } from "../plot.ts";
import { capitalise } from "../sentences.ts";
import type { Sheet } from "../sheet.ts";
import { measureText, wrapText } from "../text.ts";
import { dayNumber } from "../windows/scale.ts";
import { AXIS, axisMarks, type Columns, columnsOf, dayMarks, placeDay } from "./axis.ts";
import { type Growth, GROWTH_FIELDS, type GrowthRow, growthRows, isRange, sizeOf } from "./rows.ts";
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

const TOP = 14;
const HEIGHT = 200;
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
  const draw = (sheet: Sheet) =>
    tolls.length > 0
      ? tolls.flatMap((own) => [
        headingPart(capitalise(own[0].harm), sheet),
        drawToll(`${name}-${own[0].tally}`, own, colours, sheet),
      ])
      : [emptyPart("No toll to follow", sheet)];
  return makeChart({ name, ...growthWords(rows, documents), draw, rows, fields: GROWTH_FIELDS });
}

interface Label {
  outlet: string;
  text: string;
  /** Where the line of the outlet ends. */
  x: number;
  endY: number;
  y: number;
}

function drawToll(
  name: string,
  rows: readonly GrowthRow[],
  colours: ReadonlyMap<string, string>,
  sheet: Sheet,
): Part {
  const columns = columnsOf(sheet), { width } = columns;
  const outlets = Map.groupBy(rows, ({ outlet }) => outlet);
  const bottom = TOP + Math.max(HEIGHT, columns.under ? 0 : LEADING * outlets.size);
  const days = rows.map(({ published }) => dayNumber(published));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const most = Math.max(...rows.map((row) => row.high ?? sizeOf(row)!), 1);
  const x = (row: GrowthRow) => placeDay(columns, (dayNumber(row.published) - first) / (last - first || 1));
  const height = (number: number) => bottom - number / most * (bottom - TOP);
  const y = (row: GrowthRow) => height(sizeOf(row)!);
  const labels = placeLabels(
    [...outlets].map(([outlet, own]) => ({
      outlet,
      text: labelOf(outlet || "(no outlet named)", own.at(-1)!.number, width - columns.labels - 14),
      x: x(own.at(-1)!),
      endY: y(own.at(-1)!),
      y: 0,
    })),
    bottom,
    columns,
  );
  const colour = ({ outlet }: { outlet: string }) => colours.get(outlet)!;
  return drawPixels(name, {
    width,
    height: bottom + AXIS + (columns.under ? LEADING * labels.length : 0),
    marks: [
      ...axisMarks(most, height, columns),
      ...dayMarks(first, last, bottom, columns),
      Plot.link(columns.under ? [] : labels, {
        x1: ({ x }) => x + 6,
        x2: columns.labels - 4,
        y1: "endY",
        y2: "y",
        stroke: "#b5b5b5",
        strokeDasharray: "1,3",
      }),
      Plot.ruleX(rows.filter(isRange), {
        x,
        y1: y,
        y2: ({ high }) => height(high!),
        stroke: colour,
        strokeOpacity: 0.35,
        strokeWidth: 7,
      }),
      Plot.line(rows, { x, y, z: "outlet", stroke: colour, strokeWidth: 2 }),
      Plot.dot(rows, { x, y, r: 4.5, fill: colour, stroke: "white" }),
      Plot.dot(labels, { x: columns.labels + 4, y: "y", r: 4, symbol: "square", fill: colour }),
      Plot.text(labels, {
        x: columns.labels + 14,
        y: "y",
        text: "text",
        textAnchor: "start",
        fontSize: 12,
        fill: INK,
      }),
    ],
  });
}

/** Who says what last: a name that is too long is cut, a number never. */
function labelOf(outlet: string, number: string, width: number): string {
  const room = width - measureText(`: ${number}`, { size: 12 });
  return `${wrapText(outlet, room, { size: 12 }, 1).join("")}: ${number}`;
}

/** Labels one under the other in the order of their lines, as near to them as there is room, or all under the axis. */
function placeLabels(labels: readonly Label[], bottom: number, { under }: Columns): Label[] {
  const sorted = labels.toSorted((a, b) => a.endY - b.endY || (a.outlet < b.outlet ? -1 : 1));
  if (under) return sorted.map((label, i) => ({ ...label, y: bottom + AXIS + LEADING * (i + 0.5) }));
  let free = TOP;
  const placed = sorted.map((label, i) => {
    const room = bottom - LEADING * (sorted.length - 1 - i);
    const y = Math.min(Math.max(label.endY, free), room);
    free = y + LEADING;
    return { ...label, y };
  });
  return placed;
}
