/**
 * The chart of lineage: which voice stands behind each number, and which outlets print it.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Document, Tally } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { INK, MUTED, outletColours } from "../colours.ts";
import { emptyPart } from "../empty.ts";
import { headingPart } from "../heading.ts";
import { drawPixels, type Part } from "../plot.ts";
import type { Sheet } from "../sheet.ts";
import { element } from "../svg.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { KINDS, type Layout, layoutLineage, type PlacedOutlet } from "./layout.ts";
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
  const colours = outletColours(documents);
  const draw = (sheet: Sheet) =>
    rows.length > 0
      ? drawGroups(name, { drawn, rows, colours }, sheet)
      : [emptyPart("No number to trace", sheet)];
  return makeChart({ name, ...words, draw, rows, fields: LINEAGE_FIELDS });
}

const isShared = ({ outlets }: Tally): boolean => outlets > 1;

interface Groups {
  /** Tallies of several outlets, and those of one. */
  drawn: readonly (readonly Tally[])[];
  rows: readonly LineageRow[];
  colours: ReadonlyMap<string, string>;
}

function drawGroups(name: string, { drawn: [shared, alone], rows, colours }: Groups, sheet: Sheet): Part[] {
  const columns = columnsOf(sheet);
  const draw = (key: string, tallies: readonly Tally[]) =>
    drawLayout(`${name}-${key}`, layoutLineage(tallies, rows, columns), colours, columns);
  return [
    headPart(columns),
    ...(shared.length > 0 ? [draw("shared", shared)] : []),
    ...(alone.length > 0 ? [headingPart("Counted by one outlet alone", sheet), draw("alone", alone)] : []),
  ];
}

function headPart({ voices, outlets, stacked }: Columns): Part {
  const head = (x: number, text: string, anchor = "start") =>
    element("text", { x, y: 12, "text-anchor": anchor }, text);
  const heads = stacked ? [head(0, "The number, the voice behind it, who prints it")] : [
    head(0, "The number"),
    head(voices.x, "The voice behind it", "end"),
    head(outlets.x, "Who prints it"),
  ];
  return { drawing: element("g", { "font-size": 12, fill: MUTED }, ...heads), height: 2 };
}

const isNamed = ({ origin }: { origin: string }): boolean => origin !== "";

/** Lines from voices to outlets: each in one sweep, or as branches of one stem. */
function linkMarks(
  { outlets, voices }: Layout,
  { dot, end, stacked }: Columns,
  stroke: (outlet: PlacedOutlet) => string,
): Plot.Markish[] {
  const dotted = { strokeDasharray: "2,4" };
  return [{ named: true, more: {} }, { named: false, more: dotted }].flatMap(({ named, more }) => {
    const own = outlets.filter((outlet) => isNamed(outlet) === named);
    if (!stacked) {
      const sweep = { x1: dot, x2: end, y1: "voiceY", y2: "y", curve: "bump-x", strokeWidth: 2.5 } as const;
      return [Plot.link(own, { ...sweep, stroke, ...more })];
    }
    const stems = voices.filter((voice) => isNamed(voice) === named);
    return [
      Plot.ruleX(stems, { x: dot, y1: "y", y2: "last", stroke: "#8a8a8a", strokeWidth: 1.5, ...more }),
      Plot.ruleY(own, { x1: dot, x2: end, y: "y", stroke, strokeWidth: 2.5, ...more }),
    ];
  });
}

function drawLayout(
  name: string,
  layout: Layout,
  colours: ReadonlyMap<string, string>,
  columns: Columns,
): Part {
  const colour = ({ outlet }: PlacedOutlet) => colours.get(outlet)!, { width, dot, end } = columns;
  return drawPixels(name, {
    width,
    height: layout.height,
    marks: [
      Plot.ruleY(layout.rules, { y: (y) => y + 0.5, stroke: "#b5b5b5" }),
      ...linkMarks(layout, columns, colour),
      Plot.arrow(layout.shared, {
        x1: end + 6,
        x2: end + 6,
        y1: "y1",
        y2: "y2",
        bend: columns.stacked ? 16 : 40,
        headLength: 0,
        stroke: INK,
        strokeWidth: 1.5,
        strokeDasharray: "1,3",
      }),
      Plot.dot(layout.voices.filter(isNamed), {
        x: dot,
        y: "y",
        r: ({ outlets }) => 4 + 1.5 * Math.sqrt(outlets),
        fill: INK,
      }),
      Plot.dot(layout.voices.filter((voice) => !isNamed(voice)), {
        x: dot,
        y: "y",
        r: 4.5,
        fill: "white",
        stroke: MUTED,
        strokeWidth: 1.5,
      }),
      Plot.dot(layout.outlets, { x: end + 6, y: "y", r: 5, symbol: "square", fill: colour }),
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
