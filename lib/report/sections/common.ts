/**
 * What the sections of the page have in common.
 *
 * @module
 */
import { NONE } from "../../chart/mod.ts";
import type { Figure, Records } from "../../vocabulary.ts";
import { grid, type GridColumn } from "../grid.ts";
import { html, type Markup } from "../html.ts";
import type { Passage } from "../passages.ts";
import { formatCount } from "../words.ts";

/** Gives the passage behind a row, or nothing where the report holds none. */
export type PassageOf = (row: { document: string; start: number; end: number }) => Passage | undefined;

/**
 * Sets a passage with the words that were read marked in it.
 *
 * @param passage the passage
 * @returns a quotation; nothing for no passage
 */
export function quotePassage(passage: Passage | undefined): Markup {
  if (!passage) return html``;
  return html`<blockquote>${passage.before}<mark>${passage.words}</mark>${passage.after}</blockquote>`;
}

/**
 * Gives what the outlet of a row is called.
 *
 * @param records every table
 * @returns the outlet of a row; the id of its document where that names none
 */
export function outletsOf(records: Records): (row: { document: string }) => string {
  const outlets = new Map(records.documents.map(({ document, outlet }) => [document, outlet || document]));
  return (row) => outlets.get(row.document) ?? row.document;
}

/**
 * Puts a source into words: as the text names it, the fullest name for it, and through whom it came.
 *
 * @param figure where its source is named
 * @returns the chain; empty where there is none
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { chainOf } from "./common.ts";
 * strictEqual(chainOf({ source: "he", speaker: "Ilse Daoud", via: "", told: "AFP" }), "he (Ilse Daoud), told AFP");
 * ```
 */
export function chainOf(
  { source, speaker, via, told }: Pick<Figure, "source" | "speaker" | "via" | "told">,
): string {
  const name = speaker !== "" && speaker !== source
    ? (source === "" ? speaker : `${source} (${speaker})`)
    : source;
  return [name, via && `via ${via}`, told && `told ${told}`].filter((part) => part !== "").join(", ");
}

/** What is counted in a table with one column a document. */
export interface Crossing<R> {
  caption: string;
  /** Heading of the first column. */
  head: string;
  rows: readonly R[];
  /** What a row counts for. */
  nameOf: (row: R) => string;
}

/**
 * Sets a table that counts rows by something and by document.
 *
 * @param crossing what is counted
 * @param records every table
 * @returns one row for each name, the commonest first
 */
export function cross<R extends { document: string }>(
  { caption, head, rows, nameOf }: Crossing<R>,
  records: Records,
): Markup {
  const counts = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const name = nameOf(row), line = counts.get(name) ?? new Map<string, number>();
    counts.set(name, line.set(row.document, (line.get(row.document) ?? 0) + 1));
  }
  const total = (line: Map<string, number>) => [...line.values()].reduce((sum, value) => sum + value, 0);
  const lines = [...counts].sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1));
  const columns: GridColumn<[string, Map<string, number>]>[] = [
    { head, cell: ([name]) => name },
    ...records.documents.map(({ document, outlet }) => ({
      head: outlet || document,
      cell: ([, line]: [string, Map<string, number>]) => {
        const count = line.get(document) ?? 0;
        return count === 0 ? NONE : formatCount(count);
      },
      number: true,
    })),
    { head: "all", cell: ([, line]) => formatCount(total(line)), number: true },
  ];
  return grid(caption, columns, lines);
}
