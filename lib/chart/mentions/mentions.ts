/**
 * The chart of mentions: how often each outlet names each actor, for every 1,000 words.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Document, Mention } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { INK, MUTED, outletColours } from "../colours.ts";
import { WIDTH } from "../compose.ts";
import { emptyPart } from "../empty.ts";
import { MENTION_FIELDS, type MentionRow, mentionRows } from "./rows.ts";
import { mentionWords } from "./words.ts";
import { drawPlot, type Part } from "../plot.ts";
import { measureText, wrapText } from "../text.ts";

/** Options of {@link chartMentions}. */
export interface MentionOptions {
  /**
   * How many actors the picture has room for; the rest stands in its table.
   * @default {12}
   */
  most?: number;
  /**
   * What actors are called, by id.
   * @default {"the id with spaces and capitals"}
   */
  names?: Readonly<Record<string, string>>;
  /**
   * Name of the chart's files.
   * @default {"mentions"}
   */
  name?: string;
}

const NAMES = 176;
const ROW = 24;
const COLUMNS = 5;
const SPACING = 14;
const NAME_LEADING = 15;

/**
 * Charts mentions by actor and outlet as small multiples: one panel an outlet, one bar an actor, the same scale in all.
 *
 * @param mentions Mentions of the corpus.
 * @param documents Its documents, in order, with their number of words.
 * @param options How many actors are drawn, what they are called, and the chart's name.
 * @returns The chart; with no mention, one that says so.
 * @throws {RangeError} If a mention belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(chartMentions([], []).rows, []);
 * ```
 */
export function chartMentions(
  mentions: readonly Mention[],
  documents: readonly Document[],
  { most = 12, names = {}, name = "mentions" }: MentionOptions = {},
): Chart {
  const rows = mentionRows(mentions, documents, { most, names });
  const drawn = rows.filter((row) => row.drawn);
  const parts = drawn.length > 0
    ? drawRows(name, drawn, outletColours(documents))
    : [emptyPart("No mention to draw")];
  return makeChart({ name, ...mentionWords(rows, documents), parts, rows, fields: MENTION_FIELDS });
}

/** As many panels beside each other as fit, then the next row of them. */
function drawRows(name: string, rows: readonly MentionRow[], colours: Map<string, string>): Part[] {
  const outlets = [...new Set(rows.map(({ outlet }) => outlet))];
  const columns = Math.min(COLUMNS, outlets.length);
  const max = Math.max(...rows.map(({ rate }) => rate ?? 0)) || 1;
  const numbers = Math.max(...rows.map((row) => measureText(labelOf(row), { size: 12 }))) + 5;
  return Array.from({ length: Math.ceil(outlets.length / columns) }, (_, i) => {
    const panel = outlets.slice(i * columns, (i + 1) * columns);
    const part = rows.filter(({ outlet }) => panel.includes(outlet));
    return drawPanels(`${name}-${i + 1}`, part, { outlets: panel, columns, max, numbers, colours });
  });
}

interface Panels {
  outlets: string[];
  columns: number;
  /** The highest rate, which the longest bar shows. */
  max: number;
  /** Room for the numbers beside a bar. */
  numbers: number;
  colours: Map<string, string>;
}

function drawPanels(
  name: string,
  rows: readonly MentionRow[],
  { outlets, columns, max, numbers, colours }: Panels,
): Part {
  const actors = [...new Set(rows.map(({ name }) => name))];
  const column = (WIDTH - NAMES) / columns;
  const left = (outlet: string) => NAMES + column * outlets.indexOf(outlet);
  const headers = outlets.map((outlet) => ({
    outlet,
    x: left(outlet),
    lines: wrapText(outlet || "(no outlet named)", column - SPACING - 4, { size: 12, weight: "bold" }, 2),
  }));
  const header = NAME_LEADING * Math.max(...headers.map(({ lines }) => lines.length)) + 8;
  const y = (actor: string) => header + ROW * (actors.indexOf(actor) + 0.5);
  const length = (row: MentionRow) => (row.rate ?? 0) / max * (column - SPACING - numbers);
  return drawPlot(name, {
    width: WIDTH,
    height: header + ROW * actors.length + 4,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.ruleY(actors.slice(1), { y: (actor) => y(actor) - ROW / 2, stroke: "#e6e6e6" }),
      Plot.text(actors.map((actor) => ({ actor, label: wrapText(actor, NAMES - 12, { size: 12 }, 1)[0] })), {
        x: 0,
        y: ({ actor }) => y(actor),
        text: "label",
        textAnchor: "start",
        fill: INK,
        fontSize: 12,
      }),
      Plot.text(headers, {
        x: "x",
        y: header - 8,
        text: ({ lines }) => lines.join("\n"),
        textAnchor: "start",
        lineAnchor: "bottom",
        lineHeight: NAME_LEADING / 12,
        fontSize: 12,
        fontWeight: 700,
        fill: INK,
      }),
      Plot.ruleX(headers, {
        x: "x",
        y1: header - 2,
        y2: header + ROW * actors.length + 2,
        stroke: "#b5b5b5",
      }),
      Plot.rect(rows, {
        x1: ({ outlet }) => left(outlet),
        x2: (row) => left(row.outlet) + length(row),
        y1: (row) => y(row.name) - 7,
        y2: (row) => y(row.name) + 7,
        fill: ({ outlet }) => colours.get(outlet),
      }),
      Plot.text(rows, {
        x: (row) => left(row.outlet) + length(row) + 5,
        y: (row) => y(row.name),
        text: labelOf,
        textAnchor: "start",
        fill: ({ count }) => count === 0 ? MUTED : INK,
        fontSize: 12,
      }),
    ],
  });
}

function labelOf({ rate, count }: MentionRow): string {
  if (count === 0) return "0";
  return rate === null ? `n ${count}` : `${rate.toFixed(1)} (${count})`;
}
