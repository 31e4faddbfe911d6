/**
 * The chart of lineage: which voice stands behind each number, and which outlets print it.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Document, Tally } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { INK, MUTED, outletColours } from "../colours.ts";
import { WIDTH } from "../compose.ts";
import { emptyPart } from "../empty.ts";
import { drawPlot, type Part } from "../plot.ts";
import { element } from "../svg.ts";
import { DOT, END, KINDS, type Layout, layoutLineage, OUTLETS, type PlacedOutlet, VOICES } from "./layout.ts";
import { type Lineage, LINEAGE_FIELDS, type LineageRow, lineageRows, sortTallies } from "./rows.ts";
import { lineageWords } from "./words.ts";

/** Options of {@link chartLineage}. */
export interface LineageOptions {
  /**
   * How many tolls of several outlets the picture has room for; the rest stands in its table.
   * @default {6}
   */
  most?: number;
  /**
   * How many tolls of one outlet it has room for.
   * @default {9}
   */
  alone?: number;
  /**
   * Name of the chart's files.
   * @default {"lineage"}
   */
  name?: string;
}

/**
 * Charts the lineage of figures: for each harm its range, the voices that the numbers go back to, and the outlets that
 * print them, as they name the voice.
 *
 * @param lineage Tallies, their figures, and the passages that articles share.
 * @param documents Documents of the corpus, in order.
 * @param options How many harms are drawn, and the chart's name.
 * @returns The chart; with no tally, one that says so.
 * @throws {RangeError} If a figure belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(chartLineage({ tallies: [], tally_figures: [], figures: [], overlaps: [] }, []).rows, []);
 * ```
 */
export function chartLineage(
  lineage: Lineage,
  documents: readonly Document[],
  { most = 6, alone = 9, name = "lineage" }: LineageOptions = {},
): Chart {
  const rows = lineageRows(lineage, documents);
  const known = new Set(rows.map(({ tally }) => tally));
  const tallies = sortTallies(lineage.tallies).filter(({ tally }) => known.has(tally));
  const drawn = [
    tallies.filter(isShared).slice(0, most),
    tallies.filter((tally) => !isShared(tally)).slice(0, alone),
  ];
  const words = lineageWords(rows, tallies, documents, tallies.length - drawn.flat().length);
  const parts = rows.length > 0
    ? drawGroups(name, drawn, rows, outletColours(documents))
    : [emptyPart("No number to trace")];
  return makeChart({ name, ...words, parts, rows, fields: LINEAGE_FIELDS });
}

const isShared = ({ outlets }: Tally): boolean => outlets > 1;

function drawGroups(
  name: string,
  [shared, alone]: readonly (readonly Tally[])[],
  rows: readonly LineageRow[],
  colours: ReadonlyMap<string, string>,
): Part[] {
  const draw = (key: string, tallies: readonly Tally[]) =>
    drawLayout(`${name}-${key}`, layoutLineage(tallies, rows), colours);
  return [
    headPart(),
    ...(shared.length > 0 ? [draw("shared", shared)] : []),
    ...(alone.length > 0 ? [titlePart("Counted by one outlet alone"), draw("alone", alone)] : []),
  ];
}

function headPart(): Part {
  const head = (x: number, text: string, anchor = "start") =>
    element("text", { x, y: 12, "text-anchor": anchor }, text);
  const heads = [
    head(0, "The number"),
    head(VOICES.x, "The voice behind it", "end"),
    head(OUTLETS.x, "Who prints it"),
  ];
  return { drawing: element("g", { "font-size": 12, fill: MUTED }, ...heads), height: 2 };
}

function titlePart(words: string): Part {
  const text = { x: 0, y: 14, "font-size": 14, "font-weight": 700, fill: INK };
  return { drawing: element("text", text, words), height: 6 };
}

function drawLayout(name: string, layout: Layout, colours: ReadonlyMap<string, string>): Part {
  const colour = ({ outlet }: PlacedOutlet) => colours.get(outlet)!;
  const link = {
    x1: DOT,
    x2: END,
    y1: "voiceY",
    y2: "y",
    curve: "bump-x",
    stroke: colour,
    strokeWidth: 2.5,
  } as const;
  const named = ({ origin }: { origin: string }) => origin !== "";
  return drawPlot(name, {
    width: WIDTH,
    height: layout.height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      Plot.ruleY(layout.rules, { y: (y) => y + 0.5, stroke: "#b5b5b5" }),
      Plot.link(layout.outlets.filter(named), link),
      Plot.link(layout.outlets.filter((placed) => !named(placed)), { ...link, strokeDasharray: "2,4" }),
      Plot.arrow(layout.shared, {
        x1: END + 6,
        x2: END + 6,
        y1: "y1",
        y2: "y2",
        bend: 40,
        headLength: 0,
        stroke: INK,
        strokeWidth: 1.5,
        strokeDasharray: "1,3",
      }),
      Plot.dot(layout.voices.filter(named), {
        x: DOT,
        y: "y",
        r: ({ outlets }) => 4 + 1.5 * Math.sqrt(outlets),
        fill: INK,
      }),
      Plot.dot(layout.voices.filter((voice) => !named(voice)), {
        x: DOT,
        y: "y",
        r: 4.5,
        fill: "white",
        stroke: MUTED,
        strokeWidth: 1.5,
      }),
      Plot.dot(layout.outlets, { x: END + 6, y: "y", r: 5, symbol: "square", fill: colour }),
      ...(Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) =>
        [false, true].map((end) =>
          Plot.text(layout.lines.filter((line) => line.kind === kind && line.end === end), {
            x: "x",
            y: "y",
            text: "text",
            textAnchor: end ? "end" : "start",
            fontSize: KINDS[kind].size,
            fontWeight: KINDS[kind].weight === "bold" ? 700 : 400,
            fill: kind === "muted" ? MUTED : INK,
          })
        )
      ),
    ],
  });
}
