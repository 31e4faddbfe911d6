/** CSV by RFC 4180 into cells, strictly: UTF-8, comma, LF or CRLF; nothing repaired. */

import { Buffer, isUtf8 } from "node:buffer";
import { CsvError, type CsvErrorCode, type Options, parse } from "csv-parse/sync";
import { quoteValue } from "./errors.ts";

/** A CSV file as it was split. Not yet by column. */
export interface CsvLines {
  /** Names of the columns, in order. */
  header: string[];
  /** Cells of each row below the header. */
  rows: string[][];
  /** Line on which each row begins, from 1. */
  lines: number[];
}

const LINE_BREAKS = /\n/g;
const [CR, LF] = [13, 10];

/**
 * The cells of any CSV text, by row.
 *
 * @param text The text, or its bytes; a byte order mark is dropped.
 * @param name Name of the file, for error texts.
 * @returns Its header, the cells of its rows and their lines.
 * @throws {SyntaxError} Where the text is no CSV, or its rows are not all as long as its header.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(splitCsv("a,b\n1,2\n"), { header: ["a", "b"], rows: [["1", "2"]], lines: [2] });
 * ```
 */
export function splitCsv(text: string | Uint8Array, name = ""): CsvLines {
  const refuse = (what: string) => new SyntaxError(`Cannot parse CSV${name ? ` "${name}"` : ""}: ${what}`);
  if (typeof text === "string" ? !text.isWellFormed() : !isUtf8(text)) {
    throw refuse("it is not UTF-8, wanted UTF-8 without lone surrogates");
  }
  const records = parseRecords(typeof text === "string" ? Buffer.from(text) : text, refuse);
  const lines = linesOf(records);
  const header = records.shift();
  lines.shift();
  if (!header) throw refuse("it is empty, wanted a header");
  checkHeader(header, refuse);
  return { header, rows: records, lines };
}

type Refuse = (what: string) => SyntaxError;

const OPTIONS: Options = { bom: true, record_delimiter: ["\r\n", "\n"], relax_column_count: true };

function parseRecords(bytes: Uint8Array, refuse: Refuse): string[][] {
  try {
    const records: string[][] = parse(
      bytes,
      hasBareReturn(bytes) ? { ...OPTIONS, cast: refuseReturn } : OPTIONS,
    );
    checkWidths(records, refuse);
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { code, records } = error as CsvError & { records?: number };
    throw refuse(`line ${lineAfter(bytes, records ?? 0)} ${MISTAKES[code] ?? error.message}`);
  }
}

const MISTAKES: Record<string, string> = {
  BARE_RETURN: "holds a carriage return alone, wanted it in quotation marks or lines that end in LF",
  CSV_QUOTE_NOT_CLOSED: "opens a quotation mark that is never closed, wanted a closing one",
  INVALID_OPENING_QUOTE: "has a quotation mark inside a bare cell, wanted the whole cell in quotation marks",
  CSV_INVALID_CLOSING_QUOTE: "has text after a closing quotation mark, wanted a comma or the end of the line",
};

// csv-parse names the line on which a row ends, and an open quotation mark ends on the last one.
function lineAfter(bytes: Uint8Array, count: number): number {
  if (count === 0) return 1;
  const records: string[][] = parse(bytes, { ...OPTIONS, to: count });
  return linesOf([...records, []])[count];
}

// A CR alone ends no line here, and outside of quotation marks it is no text: such a file was made for old systems.
function refuseReturn(cell: string, { quoting, records }: { quoting: boolean; records: number }): string {
  if (quoting || !cell.includes("\r")) return cell;
  throw new CsvError("BARE_RETURN" as CsvErrorCode, "a carriage return alone", undefined, { records });
}

function hasBareReturn(bytes: Uint8Array): boolean {
  let at = bytes.indexOf(CR);
  while (at >= 0 && bytes[at + 1] === LF) at = bytes.indexOf(CR, at + 1);
  return at >= 0;
}

function checkWidths(records: string[][], refuse: Refuse): void {
  const odd = records.findIndex((record) => record.length !== records[0].length);
  if (odd < 0) return;
  const line = linesOf(records.slice(0, odd + 1))[odd];
  const { length } = records[odd];
  throw refuse(`line ${line} has ${length} cell${length === 1 ? "" : "s"}, wanted ${records[0].length}`);
}

function linesOf(records: string[][]): number[] {
  let line = 1;
  return records.map((record) => {
    const first = line;
    line += 1;
    for (const cell of record) if (cell.includes("\n")) line += cell.match(LINE_BREAKS)!.length;
    return first;
  });
}

function checkHeader(header: string[], refuse: Refuse): void {
  const seen = new Set<string>();
  for (const [index, column] of header.entries()) {
    if (column === "") throw refuse(`column ${index + 1} of the header has no name, wanted one`);
    if (seen.has(column)) {
      throw refuse(`the header names the column ${quoteValue(column)} twice, wanted it once`);
    }
    seen.add(column);
  }
}
