/**
 * Corpora in one file: .csv, .jsonl and .parquet, with one document a row.
 *
 * @module
 */
import { parseCsv, parseTexts } from "../tables/mod.ts";
import { FIELDS, type Said } from "./check.ts";

/** A row that holds a document, or why it holds none. */
export interface TextRow {
  /** Where it stands: the file and its line. */
  place: string;
  /** What it says of the document. */
  said: Said;
  /** The text; empty where the row is refused. */
  text: string;
  /** Why it is refused; empty where it is not. */
  reason: string;
}

const COLUMNS: readonly string[] = FIELDS.filter((field) => field !== "sha256" && field !== "file");

/**
 * Parses the rows of a .csv corpus.
 *
 * @param name name of the file, for error texts
 * @param text its text
 * @returns its documents; columns that are not known are left out
 * @throws {SyntaxError} where it is no CSV
 * @throws {TypeError} where it lacks the column "document" or "text"
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(parseTextCsv("a.csv", "document,text\ngazette,The town fell.\n")[0].said.document, "gazette");
 * ```
 */
export function parseTextCsv(name: string, text: string): TextRow[] {
  const { header, rows } = parseCsv(text, { name });
  checkHeader(name, header);
  return rows.map(({ line, cells }) => toRow(`${name}, line ${line}`, cells));
}

function checkHeader(name: string, header: readonly string[]): void {
  for (const column of ["document", "text"]) {
    if (header.includes(column)) continue;
    throw new TypeError(`Cannot read "${name}": it has no column "${column}", it has ${header.join(", ")}`);
  }
}

/**
 * Parses the rows of a .parquet corpus.
 *
 * @param name name of the file, for error texts
 * @param bytes its bytes
 * @returns its documents; columns that are not known are left out, a number or day stands as its text
 * @throws {SyntaxError} where it is no Parquet file
 * @throws {TypeError} where it lacks the column "document" or "text", or a column can't be read as text
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import pl from "nodejs-polars";
 * const bytes = pl.DataFrame({ document: ["gazette"], text: ["The town fell."] }).writeParquet();
 * strictEqual(parseTextParquet("a.parquet", bytes)[0].text, "The town fell.");
 * ```
 */
export function parseTextParquet(name: string, bytes: Uint8Array): TextRow[] {
  const { header, rows } = parseTexts(name, bytes, [...COLUMNS, "text"]);
  checkHeader(name, header);
  return rows.map((cells, i) => toRow(`${name}, row ${i + 1}`, cells));
}

/**
 * Parses the lines of a .jsonl corpus.
 *
 * @param name name of the file, for error texts
 * @param text its text
 * @returns its documents; a line that is no object of texts is refused, the others go on
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const rows = parseTextLines("a.jsonl", '{"document":"gazette","text":"The town fell."}\n{"document":\n');
 * deepStrictEqual(rows.map(({ place, reason }) => [place, reason]), [
 *   ["a.jsonl, line 1", ""],
 *   ["a.jsonl, line 2", "it is not JSON"],
 * ]);
 * ```
 */
export function parseTextLines(name: string, text: string): TextRow[] {
  const rows: TextRow[] = [];
  text.replace(/^\ufeff/, "").split("\n").forEach((line, i) => {
    if (line.trim() !== "") rows.push(parseLine(`${name}, line ${i + 1}`, line));
  });
  return rows;
}

function parseLine(place: string, line: string): TextRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuse(place, "it is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(place, "it is no object");
  }
  const cells = Object.fromEntries(Object.entries(value).filter(([, cell]) => cell !== null));
  for (const column of [...COLUMNS, "text"]) {
    const cell = cells[column];
    if (cell !== undefined && typeof cell !== "string") {
      return refuse(place, `${column} is ${JSON.stringify(cell)}, wanted text`);
    }
  }
  return toRow(place, cells);
}

const refuse = (place: string, reason: string): TextRow => ({ place, said: {}, text: "", reason });

function toRow(place: string, cells: Record<string, string>): TextRow {
  const said: Said = Object.fromEntries(
    COLUMNS.flatMap((key) => cells[key] === undefined ? [] : [[key, cells[key]]]),
  );
  const text = cells.text ?? "";
  const half = [...COLUMNS, "text"].find((key) => cells[key]?.isWellFormed() === false);
  if (half) return refuse(place, `its ${half} holds half a character, wanted text without lone surrogates`);
  if (cells.document === undefined) return refuse(place, "it has no document, wanted an id");
  return { place, said, text, reason: /\S/.test(text) ? "" : "its text is empty" };
}
