/** Any Parquet file as rows of texts. */

import { Buffer } from "node:buffer";
import pl from "nodejs-polars";
import type { DataFrame } from "./layout.ts";

/** What a Parquet file holds, as texts. */
export interface Texts {
  /** Names of all its columns, in order. */
  header: string[];
  /** Its rows with the columns that were asked for; a cell that is null is missing. */
  rows: Record<string, string>[];
}

/**
 * The rows of any Parquet file as texts, by column.
 *
 * @param name Name of the file, for error texts.
 * @param bytes Its bytes.
 * @param columns Columns to read; those that the file lacks are left out.
 * @returns Its header and rows; a number stands as its digits, a day or moment as YYYY-MM-DD.
 * @throws {SyntaxError} Where the bytes are no Parquet file.
 * @throws {TypeError} Where a column holds what has no text, such as lists.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import pl from "nodejs-polars";
 * const bytes = pl.DataFrame({ outlet: ["Herald", null], n: [1, 2] }).writeParquet();
 * deepStrictEqual(parseTexts("a.parquet", bytes, ["outlet"]).rows, [{ outlet: "Herald" }, {}]);
 * ```
 */
export function parseTexts(name: string, bytes: Uint8Array, columns: readonly string[]): Texts {
  const frame = readParquet(bytes, (what) => new SyntaxError(`Cannot read "${name}": ${what}`));
  const asked = frame.columns.filter((column) => columns.includes(column));
  const texts = asked.map((column) => textsIn(name, frame, column));
  const rows = Array.from({ length: frame.height }, (_, row) => {
    const cells = asked.map((column, i): [string, string | null] => [column, texts[i][row]]);
    return Object.fromEntries(cells.filter((cell): cell is [string, string] => cell[1] !== null));
  });
  return { header: frame.columns, rows };
}

function textsIn(name: string, frame: DataFrame, column: string): (string | null)[] {
  const { variant } = frame.getColumn(column).dtype;
  const cell = variant === "Datetime" ? pl.col(column).cast(pl.Date) : pl.col(column);
  try {
    if (["List", "Struct", "Binary", "Object"].includes(variant)) throw new TypeError(variant);
    return frame.select(cell.cast(pl.String, true)).getColumn(column).toArray() as (string | null)[];
  } catch {
    throw new TypeError(`Cannot read "${name}": its column "${column}" is ${variant}, wanted text`);
  }
}

/**
 * The frame that the bytes of a Parquet file hold.
 *
 * @param bytes Bytes of the file.
 * @param refuse Makes the error from what is wrong.
 * @returns The frame; nothing in it is checked.
 *
 * @example
 * ```ts
 * import { throws } from "node:assert/strict";
 * throws(() => readParquet(new Uint8Array(4), (what) => new SyntaxError(what)), /wanted a Parquet file/);
 * ```
 */
export function readParquet(bytes: Uint8Array, refuse: (what: string) => Error): DataFrame {
  try {
    return pl.readParquet(Buffer.from(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw refuse(`its bytes are not whole (${reason}), wanted a Parquet file`);
  }
}
