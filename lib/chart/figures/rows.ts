/**
 * The rows of the chart of figures: one for each thing that an article says, however often it says it.
 *
 * @module
 */

import { type Document, type Figure, HARMS, OUTCOMES } from "../../vocabulary.ts";
import { outletColours, outletOf } from "../colours.ts";
import { cleanText } from "../text.ts";
import { describeFigure } from "../figure_words.ts";

/** One statement of a figure by one article, as the chart draws it. Not the figure itself: repetitions are merged. */
export interface FigureRow extends Record<string, unknown> {
  outlet: string;
  document: string;
  /** Where the article first says it. */
  start: number;
  status: Figure["status"];
  outcome: Figure["outcome"];
  population: string;
  quantity: string;
  low: number | null;
  high: number | null;
  hedge: Figure["hedge"];
  unit: Figure["unit"];
  window: string;
  /** Who says it: the fullest name, else the words that stand there, else empty. */
  source: string;
  /** How often the article says it. */
  times: number;
  /** The words beside the mark. */
  label: string;
  /** Whether the picture has room for it. */
  drawn: boolean;
}

/** Fields of a row, in the order of the CSV. */
export const FIGURE_FIELDS = [
  "outlet",
  "document",
  "start",
  "status",
  "outcome",
  "population",
  "quantity",
  "low",
  "high",
  "hedge",
  "unit",
  "window",
  "source",
  "times",
  "label",
  "drawn",
] as const;

const harms: ReadonlySet<string> = new Set(HARMS);
const STATUSES = ["current", "background", "other"];

/**
 * Makes the rows of the chart of figures.
 *
 * @param figures Figures of the corpus; what forces did is no harm and is left out.
 * @param documents Its documents; their order is that of the outlets.
 * @param most How many rows are drawn. The greatest of each outlet and those of the event itself come first.
 * @returns Rows by status, outlet, outcome and size.
 * @throws {RangeError} If a figure belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(figureRows([], [], 60), []);
 * ```
 */
export function figureRows(
  figures: readonly Figure[],
  documents: readonly Document[],
  most: number,
): FigureRow[] {
  const places = new Map(documents.map((document, place) => [document.document, place]));
  const outlets = [...outletColours(documents).keys()];
  const rows = new Map<string, FigureRow>();
  for (const figure of [...figures].sort((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    if (!harms.has(figure.outcome)) continue;
    const place = places.get(figure.document);
    if (place === undefined) throw unknownDocument(figure.document);
    const row = rowOf(figure, outletOf(documents[place]));
    const key = JSON.stringify([row.document, row.status, row.outcome, row.low, row.high, row.label]);
    const known = rows.get(key);
    if (known) known.times++;
    else rows.set(key, row);
  }
  const sorted = [...rows.values()].sort((a, b) =>
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    outlets.indexOf(a.outlet) - outlets.indexOf(b.outlet) ||
    OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
    sizeOf(b) - sizeOf(a) || places.get(a.document)! - places.get(b.document)! || a.start - b.start
  );
  chooseDrawn(sorted, most);
  for (const row of sorted) row.label = labelOf(row);
  return sorted;
}

/**
 * The number that a row is ordered by.
 *
 * @param row Its bounds.
 * @returns The lower bound, else the upper one, else 0: "hundreds" stands below "at least 500".
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(sizeOf({ low: 500, high: null }), 500);
 * ```
 */
export function sizeOf({ low, high }: Pick<Figure, "low" | "high">): number {
  return low ?? high ?? 0;
}

function unknownDocument(document: string): RangeError {
  return new RangeError(`Cannot chart figures: "${document}" is not among the documents, wanted one of them`);
}

function rowOf(figure: Figure, outlet: string): FigureRow {
  const speaker = cleanText(figure.speaker) || cleanText(figure.source);
  const via = cleanText(figure.via);
  const source = speaker !== "" && via !== "" && via !== speaker ? `${speaker} via ${via}` : speaker || via;
  const { document, status, outcome, low, high, hedge, unit } = figure;
  return {
    outlet,
    document,
    start: figure.start ?? 0,
    status,
    outcome,
    population: figure.population,
    quantity: figure.quantity,
    low,
    high,
    hedge,
    unit,
    window: figure.window,
    source,
    times: 1,
    label: `${describeFigure(figure)} — ${source || "no source named"}`,
    drawn: false,
  };
}

function labelOf({ label, times }: FigureRow): string {
  return times === 1 ? label : `${label} (${times === 2 ? "twice" : `${times} times`})`;
}

/** Takes the greatest row of each outlet in turn, so that no outlet is crowded out by a talkative one. */
function chooseDrawn(rows: FigureRow[], most: number): void {
  const turns = new Map<string, number>();
  const ranked = rows.filter((row) => row.low !== null || row.high !== null)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .map((row) => {
      const key = JSON.stringify([row.status, row.outlet]);
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      return { row, turn };
    });
  ranked.sort((a, b) => STATUSES.indexOf(a.row.status) - STATUSES.indexOf(b.row.status) || a.turn - b.turn);
  for (const { row } of ranked.slice(0, most)) row.drawn = true;
}
