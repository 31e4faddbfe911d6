/** The columns of a table as a CSV file, and back. */

import { Buffer } from "node:buffer";
import { type Column, type TableName, TABLES } from "../vocabulary.ts";
import { formatCell, unescapeCell } from "./cells.ts";
import { wantedOf } from "./check.ts";
import { checkColumns } from "./columns.ts";
import { type Place, quoteValue, wrong } from "./errors.ts";
import { type Columns, declared } from "./layout.ts";
import { splitCsv } from "./split.ts";

/** Rows that are turned into bytes at a time. */
const CHUNK = 10_000;

/**
 * The columns of a table as the bytes of a CSV file.
 *
 * @param name Name of the table.
 * @param columns Its columns, which have been checked.
 * @returns UTF-8 with LF, each text that a spreadsheet would run made harmless (see cells.ts).
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const values = { document: ["a"], sentence: [0], module: ["=x"], note: [""] };
 * const bytes = formatColumns("notes", { height: 1, values });
 * strictEqual(new TextDecoder().decode(bytes), "document,sentence,module,note\na,0,'=x,\n");
 * ```
 */
export function formatColumns(name: TableName, { height, values }: Columns): Uint8Array {
  const names = declared(name).map(([column]) => column);
  const columns = names.map((column) => ({ values: values[column], known: new Map<unknown, string>() }));
  const encoder = new TextEncoder();
  const chunks = [encoder.encode(names.join(",") + "\n")];
  // In chunks: a text of the whole table may be longer than a string can be.
  for (let first = 0; first < height; first += CHUNK) {
    chunks.push(encoder.encode(formatRows(columns, first, Math.min(first + CHUNK, height))));
    for (const { known } of columns) if (known.size > CHUNK) known.clear();
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** A column, and the cells of the values that stood in it so far: most stand often. */
interface Cells {
  values: readonly unknown[];
  known: Map<unknown, string>;
}

function formatRows(columns: readonly Cells[], first: number, last: number): string {
  let text = "";
  for (let row = first; row < last; row++) {
    for (let column = 0; column < columns.length; column++) {
      text += (column > 0 ? "," : "") + cellOf(columns[column], row);
    }
    text += "\n";
  }
  return text;
}

function cellOf({ values, known }: Cells, row: number): string {
  const value = values[row];
  let cell = known.get(value);
  if (cell === undefined) known.set(value, cell = formatCell(value));
  return cell;
}

/**
 * The columns that the bytes of a CSV file hold.
 *
 * @param name Name of the table.
 * @param bytes Bytes of the file; its columns may stand in any order.
 * @returns The columns, every value checked.
 * @throws {SyntaxError} Where the bytes are no CSV or a cell can't be read, with the line.
 * @throws {TypeError} Where a column is missing or unknown.
 * @throws {RangeError} Where a value is not allowed or a key stands twice.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const bytes = new TextEncoder().encode("document,sentence,module,note\na,0,'=x,\n");
 * deepStrictEqual(parseColumns("notes", bytes).values.module, ["=x"]);
 * ```
 */
export function parseColumns(name: TableName, bytes: Uint8Array): Columns {
  const { header, rows, lines } = splitCsv(bytes, `${name}.csv`);
  const place: Place = { action: "parse", name, row: (index) => `line ${lines[index]}` };
  checkHeader(place, header);
  const values = Object.fromEntries(
    declared(name).map(([key, column]) => {
      const index = header.indexOf(key);
      return [key, parseCells(place, key, column, rows.map((row) => row[index]))];
    }),
  );
  return checkColumns(place, { height: rows.length, values });
}

function checkHeader(place: Place, header: string[]): void {
  const wanted = Object.keys(TABLES[place.name].columns);
  const missing = wanted.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !wanted.includes(column));
  if (missing.length + unknown.length === 0) return;
  const has = [
    missing.length ? `lacks ${missing.join(", ")}` : "",
    unknown.length ? `has the unknown ${unknown.map(quoteValue).join(", ")}` : "",
  ];
  throw new TypeError(
    wrong(place, `line 1 ${has.filter(Boolean).join(" and ")}, wanted ${wanted.join(", ")}`),
  );
}

const WHOLE = /^(?:0|-?[1-9]\d*)$/;

const FLAGS = new Map([["true", true], ["false", false]]);

function parseCells(place: Place, key: string, column: Column, cells: string[]): unknown[] {
  if (column.type === "date") return cells;
  const parse = parserOf(column);
  return cells.map((cell, index) => {
    const value = parse(cell);
    if (value === undefined) throw new SyntaxError(unreadable(place, key, column, cell, index));
    return value;
  });
}

// Undefined is what can't be read; null is an empty cell.
function parserOf(column: Column): (cell: string) => unknown {
  if (column.type === "flag") return (cell) => FLAGS.get(cell);
  if (column.type !== "integer") return unescapeCell;
  return (cell) => cell === "" && !column.required ? null : WHOLE.test(cell) ? Number(cell) : undefined;
}

function unreadable(place: Place, key: string, column: Column, cell: string, index: number): string {
  return wrong(
    place,
    `${place.row(index)}, column "${key}" is ${quoteValue(cell)}, wanted ${wantedOf(column)}`,
  );
}
