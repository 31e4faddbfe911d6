/**
 * The rows of the chart of windows: one for each thing that an article says of how many came to harm, with its days.
 *
 * @module
 */

import { outletNames, outletsBy } from "../../measure/mod.ts";
import { type Document, type Figure, HARMS } from "../../vocabulary.ts";
import { cleanText } from "../text.ts";
import { describeFigure } from "../figure_words.ts";

/** A statement of a figure with the days that it counts. */
export interface WindowRow extends Record<string, unknown> {
  outlet: string;
  document: string;
  start: number;
  status: Figure["status"];
  outcome: Figure["outcome"];
  /** What the article says. */
  says: string;
  /** Its words for the time. */
  window: string;
  /** First day; empty where it is open. */
  from: string;
  /** Last day. */
  to: string;
  /** Day of publication. */
  published: string;
  /** How often the article says it. */
  times: number;
  /** Whether the picture has room for it; what names no day is never drawn. */
  drawn: boolean;
}

/** Fields of a row, in the order of the CSV. */
export const WINDOW_FIELDS = [
  "outlet",
  "document",
  "start",
  "status",
  "outcome",
  "says",
  "window",
  "from",
  "to",
  "published",
  "times",
  "drawn",
] as const;

const harms: ReadonlySet<string> = new Set(HARMS);

/**
 * Makes the rows of the chart of windows.
 *
 * @param figures Figures of the corpus; what forces did is no harm and is left out.
 * @param documents Its documents, in order.
 * @param most How many rows are drawn; those of the event itself come first.
 * @returns Rows by outlet, then by their days; what names no day last.
 * @throws {RangeError} If a figure belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(windowRows([], [], 40), []);
 * ```
 */
export function windowRows(
  figures: readonly Figure[],
  documents: readonly Document[],
  most: number,
): WindowRow[] {
  const outletOf = outletsBy(documents, "chart windows");
  const order = new Map(documents.map(({ document }, i) => [document, i]));
  const outlets = outletNames(documents);
  const rows = new Map<string, WindowRow>();
  for (const figure of figures.toSorted((a, b) => a.start - b.start)) {
    if (!harms.has(figure.outcome)) continue;
    const row = rowOf(figure, outletOf(figure), documents[order.get(figure.document)!].published);
    const key = JSON.stringify([row.document, row.says, row.from, row.to]);
    const known = rows.get(key);
    if (known) known.times++;
    else rows.set(key, row);
  }
  const sorted = [...rows.values()].sort((a, b) =>
    Number(!hasDays(a)) - Number(!hasDays(b)) || outlets.indexOf(a.outlet) - outlets.indexOf(b.outlet) ||
    compare(a.from || a.to, b.from || b.to) || a.start - b.start
  );
  for (const row of takeTurns(sorted.filter(hasDays)).slice(0, most)) row.drawn = true;
  return sorted;
}

/** Those of the event first, and of each outlet in turn, so that a talkative one does not crowd out the others. */
function takeTurns(rows: readonly WindowRow[]): WindowRow[] {
  const turns = [...Map.groupBy(rows, ({ status, outlet }) => JSON.stringify([status, outlet])).values()]
    .flatMap((own) => own.map((row, turn) => ({ row, turn })));
  const rank = ({ row }: { row: WindowRow }) => row.status === "current" ? 0 : 1;
  return turns.toSorted((a, b) => rank(a) - rank(b) || a.turn - b.turn).map(({ row }) => row);
}

/**
 * Whether a row names any day.
 *
 * @param row The row.
 * @returns False where both ends are open.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(hasDays({ from: "", to: "2031-03-04" }), true);
 * ```
 */
export function hasDays({ from, to }: Pick<WindowRow, "from" | "to">): boolean {
  return from !== "" || to !== "";
}

const compare = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0;

function rowOf(figure: Figure, outlet: string, published: string): WindowRow {
  const { document, start, status, outcome, from, to } = figure;
  return {
    outlet,
    document,
    start,
    status,
    outcome,
    says: describeFigure(figure),
    window: cleanText(figure.window),
    from,
    to,
    published,
    times: 1,
    drawn: false,
  };
}
