/**
 * Corrections of a table, as a person writes them.
 *
 * @module
 */
import { type CellValue, type CsvRow, parseCsv, parseValue } from "../../tables/mod.ts";
import { type Refusal, type TableName, TABLES } from "../../vocabulary.ts";

/** What a person did with a row that the program read. */
export type Action = "confirmed" | "changed" | "struck";

const ACTIONS: readonly Action[] = ["confirmed", "changed", "struck"];

/** What a person says of a row that the program read. Not a row of the table. */
export interface Correction {
  /** The table. */
  table: TableName;
  /** File and line on which it stands. */
  file: string;
  /** That the row is right, that a cell of it is not, or that it should not be there. */
  action: Action;
  /** Columns that name the row, as the program read them. */
  key: Record<string, CellValue>;
  /** Column that is changed, or that is confirmed; empty for the whole row. */
  column: string;
  /** What the program reads there. */
  was: string;
  /** What is right. */
  now: CellValue;
  /** Who says so. */
  by: string;
  /** Why. */
  reason: string;
}

/** Corrections that can be tried, and rows that can't. */
export interface Parsed {
  /** Those that can be tried, in order. */
  corrections: Correction[];
  /** Rows that say nothing that could be done, by file and line. */
  refused: Refusal[];
}

/** Columns of the file beside the key of its table. */
const COLUMNS = ["action", "column", "was", "now", "by", "reason"];

/**
 * Reads the corrections of one table: `action`, the columns that name the row, `column`, `was`, `now`, `by`, `reason`.
 * A row that is changed in two cells has two lines.
 *
 * @param table name of the table
 * @param text the CSV file
 * @param file name of the file, for error texts and refusals
 * @returns what can be tried, and what is refused by line
 * @throws {SyntaxError} where the text is no CSV
 * @throws {TypeError} where a column is missing or unknown
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { parseCorrections } from "./parse.ts";
 * const text = "action,document,start,outcome,column,was,now,by,reason\nchanged,a,9,killed,low,5,50,ann,a slip\n";
 * strictEqual(parseCorrections("figures", text, "figures.csv").corrections[0].now, 50);
 * ```
 */
export function parseCorrections(table: TableName, text: string | Uint8Array, file: string): Parsed {
  const { header, rows } = parseCsv(text, { name: file, escaped: true });
  const wanted = [...TABLES[table].key, ...COLUMNS];
  const missing = wanted.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !wanted.includes(column));
  if (missing.length + unknown.length > 0) {
    const wrong = missing.length > 0
      ? `lacks ${missing.join(", ")}`
      : `has the unknown "${unknown.join(", ")}"`;
    throw new TypeError(`Cannot read corrections "${file}": line 1 ${wrong}, wanted ${wanted.join(", ")}`);
  }
  const parsed: Parsed = { corrections: [], refused: [] };
  for (const row of rows) {
    const place = `${file} line ${row.line}`;
    try {
      parsed.corrections.push(readRow(table, row, place));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      parsed.refused.push({ file: place, reason: error.message });
    }
  }
  return parsed;
}

function readRow(table: TableName, { cells }: CsvRow, file: string): Correction {
  const { column, was, by, reason } = cells, action = ACTIONS.find((one) => one === cells.action);
  const refuse = (what: string): never => {
    throw new RangeError(what);
  };
  if (!action) return refuse(`its action is "${cells.action}", wanted one of ${ACTIONS.join(", ")}`);
  if (by === "") return refuse("it does not say by whom, wanted a name");
  if (action === "changed" && column === "") {
    return refuse("it does not say which column is changed, wanted one");
  }
  if (action === "struck" && column !== "") {
    return refuse(`it strikes the column "${column}", wanted the whole row`);
  }
  if (action !== "changed" && cells.now !== "") {
    return refuse(`it gives "${cells.now}" to a row that is ${action}`);
  }
  if (column === "" && was !== "") return refuse(`it says that "${was}" was there, but not in which column`);
  const key = Object.fromEntries(
    TABLES[table].key.map((name) => [name, parseValue(table, name, cells[name])]),
  );
  if (column !== "") parseValue(table, column, was);
  const now = action === "changed" ? parseValue(table, column, cells.now) : null;
  if (action === "changed" && cells.now === was) return refuse(`it changes "${was}" to the same`);
  return { table, file, action, key, column, was, now, by, reason };
}
