/** Any CSV text as rows by column, and rows as a CSV text. */

import { formatCell, unescapeCell } from "./cells.ts";
import { quoteValue } from "./errors.ts";
import { splitCsv } from "./split.ts";

/** How a CSV text is read. */
export interface CsvOptions {
  /** Name of the file, for error texts. @default {""} */
  name?: string;
  /** Whether cells are escaped as formatCsv escapes them. @default {false} */
  escaped?: boolean;
}

/** A row of a CSV file. */
export interface CsvRow {
  /** Line on which it begins, from 1. */
  line: number;
  /** Its cells by column. */
  cells: Record<string, string>;
}

/** What a CSV file holds: its header, and its rows below. */
export interface Csv {
  /** Names of the columns, in order. */
  header: string[];
  /** The rows, in order. */
  rows: CsvRow[];
}

/**
 * The rows of any CSV text, by column.
 *
 * @param text The text, or its bytes; a byte order mark is dropped.
 * @param options How it is read.
 * @returns Its header and rows, each row with the line on which it begins.
 * @throws {SyntaxError} Where the text is no CSV: no header, a column without a name or with the name of another, a
 * ragged row, a quotation mark that is not closed or stands inside a bare cell, bytes that are not UTF-8.
 *
 * @example
 * ```ts
 * import { deepStrictEqual, throws } from "node:assert/strict";
 * deepStrictEqual(parseCsv('actor,alias\nguard,"the ""guard"""\n').rows, [
 *   { line: 2, cells: { actor: "guard", alias: 'the "guard"' } },
 * ]);
 * throws(() => parseCsv("a,b\n1\n", { name: "x.csv" }), {
 *   message: 'Cannot parse CSV "x.csv": line 2 has 1 cell, wanted 2',
 * });
 * ```
 */
export function parseCsv(text: string | Uint8Array, options: CsvOptions = {}): Csv {
  const { header, rows, lines } = splitCsv(text, options.name);
  const read = options.escaped ? unescapeCell : (cell: string) => cell;
  return {
    header,
    rows: rows.map((row, index) => ({ line: lines[index], cells: cellsOf(header, row, read) })),
  };
}

function cellsOf(header: string[], row: string[], read: (cell: string) => string): Record<string, string> {
  return Object.fromEntries(header.map((column, index) => [column, read(row[index])]));
}

/**
 * Rows as a CSV text: RFC 4180 with LF, each text that a spreadsheet would run made harmless (see cells.ts).
 *
 * @param header Names of the columns, in order.
 * @param rows The rows; a column that a row lacks is an empty cell.
 * @returns The text, which ends in a line break.
 * @throws {TypeError} Where a value is no text, number, boolean or null, or a row has a field that is not in the header.
 * @throws {RangeError} Where a text holds a lone surrogate, or a number is not finite.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(formatCsv(["term", "count"], [{ term: "=sum", count: -1 }]), "term,count\n'=sum,-1\n");
 * ```
 */
export function formatCsv(header: readonly string[], rows: readonly Record<string, unknown>[]): string {
  const known = new Set(header);
  const lines = rows.map((row, index) => {
    const extra = Object.keys(row).find((field) => !known.has(field));
    if (extra !== undefined) {
      throw new TypeError(
        `Cannot format CSV: row ${index + 1} has the unknown field ${quoteValue(extra)}, wanted ${
          header.join(", ")
        }`,
      );
    }
    return header.map((column) => formatCell(row[column])).join(",") + "\n";
  });
  return header.map(formatCell).join(",") + "\n" + lines.join("");
}
