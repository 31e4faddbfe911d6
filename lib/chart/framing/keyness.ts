/**
 * The chart of distinctive words: which words set each outlet apart from the others, with intervals.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
} from "../../codebooks/mod.ts";
import { type Keyness, KEYNESS_FIELDS, measureKeyness, outletNames } from "../../measure/mod.ts";
import type { Document, Term } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { INK, lighten, MUTED, outletColours } from "../colours.ts";
import { tallyOf } from "../counts.ts";
import { emptyPart } from "../empty.ts";
import { dotSign, drawKey, intervalSign, ringSign } from "../key.ts";
import type { Cell } from "../matrix/cells.ts";
import { cellWidth, drawMatrix } from "../matrix/matrix.ts";
import type { Part } from "../plot.ts";
import type { Sheet } from "../sheet.ts";
import { measureText, wrapText } from "../text.ts";
import { keynessWords } from "./keyness_words.ts";

/** Options of {@link chartKeyness}. */
export interface KeynessChartOptions {
  /**
   * How many words of an outlet are drawn; the rest stands in the table.
   * @default {8}
   */
  most?: number;
  /**
   * Name of the chart's files.
   * @default {"keyness"}
   */
  name?: string;
}

const SMALL = { size: 12 };
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...Object.keys(PRONOUNS),
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...AUXILIARIES,
  ...ARTICLES,
]);

/**
 * Charts the words that set each outlet apart from all others together: log-odds with their intervals, and how often
 * the outlet and the others use them.
 *
 * @param terms Words of each article.
 * @param documents Documents of the corpus, in order.
 * @param options How many words are drawn, and the chart's name.
 * @returns The chart; with one outlet or no word, one that says so.
 * @throws {RangeError} If a word belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(chartKeyness([], []).title, "There are no two outlets whose words could be compared");
 * ```
 */
export function chartKeyness(
  terms: readonly Term[],
  documents: readonly Document[],
  { most = 8, name = "keyness" }: KeynessChartOptions = {},
): Chart {
  const compared = outletNames(documents).length > 1 && terms.length > 0;
  const rows = compared ? measureKeyness(terms, documents) : [];
  const drawn = [...Map.groupBy(rows, ({ outlet }) => outlet)].flatMap(([, own]) =>
    own.filter(({ log_odds, firm, term }) => log_odds > 0 && (firm || !FUNCTION_WORDS.has(term)))
      .toSorted((a, b) => Number(b.firm) - Number(a.firm) || b.z - a.z).slice(0, most)
  );
  const draw = (sheet: Sheet) =>
    drawn.length > 0 ? drawWords(name, drawn, documents, sheet) : [emptyPart("No word to draw", sheet)];
  return makeChart({ name, ...keynessWords(rows, documents), draw, rows, fields: KEYNESS_FIELDS });
}

interface Placed extends Cell {
  row: Keyness;
  /** The word, as far as there is room. */
  word: string;
}

function drawWords(
  name: string,
  rows: readonly Keyness[],
  documents: readonly Document[],
  sheet: Sheet,
): Part[] {
  const byOutlet = Map.groupBy(rows, ({ outlet }) => outlet);
  const ranks = Math.max(...[...byOutlet.values()].map(({ length }) => length));
  const matrix = {
    sheet,
    outlets: outletNames(documents).filter((outlet) => byOutlet.has(outlet)),
    rows: Array.from({ length: ranks }, (_, rank) => ({ key: String(rank), label: "" })),
    notes: new Map(rows.map(({ outlet, size }) => [outlet, tallyOf(size, "word")])),
    labels: 0,
    height: 38,
  };
  const colours = outletColours(documents);
  const least = Math.min(0, ...rows.map(({ low }) => low)), most = Math.max(...rows.map(({ high }) => high));
  const scale = (cellWidth(matrix) - 12) / (most - least || 1);
  return [
    drawKey([
      dotSign("hardly by chance, in more than one passage"),
      ringSign("could be chance, or one passage"),
      intervalSign(),
    ], sheet),
    ...drawMatrix(name, matrix, (cells) => {
      const placed = cells.flatMap((cell): Placed[] => {
        const row = byOutlet.get(cell.outlet)?.[Number(cell.key)];
        if (!row) return [];
        const room = cell.width - 8 - measureText(countsOf(row), SMALL) - 6;
        return [{ ...cell, row, word: wrapText(row.term, room, SMALL, 1).join("") }];
      });
      const at = (of: (row: Keyness) => number) => ({ x, row }: Placed) => x + 8 + (of(row) - least) * scale;
      const colour = ({ outlet }: Placed) => colours.get(outlet)!;
      const under = ({ y }: Placed) => y + 9;
      const dot = { x: at(({ log_odds }) => log_odds), y: under } as const;
      return [
        Plot.ruleX(placed, {
          x: at(() => 0),
          y1: ({ y }) => y + 4,
          y2: ({ y }) => y + 14,
          stroke: "#a0a0a0",
        }),
        Plot.ruleY(placed, {
          x1: at(({ low }) => low),
          x2: at(({ high }) => high),
          y: under,
          stroke: (cell) => lighten(colour(cell)),
          strokeWidth: 3,
        }),
        Plot.dot(placed.filter(({ row }) => row.firm), { ...dot, r: 4.5, fill: colour }),
        Plot.dot(placed.filter(({ row }) => !row.firm), {
          ...dot,
          r: 4,
          fill: "white",
          stroke: colour,
          strokeWidth: 2,
        }),
        ...[true, false].map((firm) =>
          Plot.text(placed.filter(({ row }) => row.firm === firm), {
            x: ({ x }) => x + 8,
            y: ({ y }) => y - 7,
            text: "word",
            textAnchor: "start",
            fontSize: 12,
            fontWeight: firm ? 700 : 400,
            fill: INK,
          })
        ),
        Plot.text(placed, {
          x: ({ x, width }) => x + width,
          y: ({ y }) => y - 7,
          text: ({ row }) => countsOf(row),
          textAnchor: "end",
          fontSize: 12,
          fill: MUTED,
        }),
      ];
    }),
  ];
}

const countsOf = ({ count, others }: Keyness): string => `${count} : ${others}`;
