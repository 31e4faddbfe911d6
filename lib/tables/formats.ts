/** Tables as the bytes of a file, and back. */

import type { TableName } from "../vocabulary.ts";
import { placeOf, quoteValue, wrong } from "./errors.ts";
import { checkFrame, frameOf } from "./frames.ts";
import type { DataFrame } from "./layout.ts";
import { readParquet } from "./parquet.ts";
import { formatColumns, parseColumns } from "./sheets.ts";

/** The formats that tables are written in; csv and parquet can be read again. */
export const FORMATS = ["csv", "parquet", "arrow", "ndjson"] as const;

/** The name of a format. */
export type Format = (typeof FORMATS)[number];

/**
 * A frame as the bytes of a file. The same frame gives the same bytes.
 *
 * CSV is RFC 4180 with LF and texts that a spreadsheet would run made harmless (see cells.ts); Parquet is compressed
 * with zstd; Arrow is an IPC file; NDJSON is one object a line, an empty date or number null.
 *
 * @param name Name of the table.
 * @param frame A frame with the columns and types that the table declares.
 * @param format Format of the bytes.
 * @returns The bytes.
 * @throws {TypeError} Where the frame is not as the table declares, or the format is unknown.
 * @throws {RangeError} Where a value is not allowed or a key stands twice.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { tabulate } from "./frames.ts";
 * const frame = tabulate("notes", [{ document: "herald", sentence: 0, module: "corpus", note: "-" }]);
 * strictEqual(
 *   new TextDecoder().decode(formatTable("notes", frame, "csv")),
 *   "document,sentence,module,note\nherald,0,corpus,'-\n",
 * );
 * ```
 */
export function formatTable(name: TableName, frame: DataFrame, format: Format): Uint8Array {
  const columns = checkFrame(placeOf("format", name), frame);
  switch (format) {
    case "csv":
      return formatColumns(name, columns);
    case "parquet":
      return bytesOf(frame.writeParquet({ compression: "zstd" }));
    case "arrow":
      return bytesOf(frame.writeIPC());
    case "ndjson":
      return bytesOf(frame.writeJSON({ format: "lines" }));
    default:
      throw unknownFormat("format", name, format, FORMATS);
  }
}

// A Buffer of Polars may be a window on a larger one.
function bytesOf(buffer: Uint8Array): Uint8Array {
  return new Uint8Array(buffer);
}

function unknownFormat(
  action: string,
  name: TableName,
  format: unknown,
  formats: readonly string[],
): TypeError {
  const wanted = formats.map((known) => `"${known}"`).join(", ");
  return new TypeError(
    wrong(placeOf(action, name), `its format is ${quoteValue(format)}, wanted one of ${wanted}`),
  );
}

/**
 * The frame that the bytes of a file hold.
 *
 * @param name Name of the table.
 * @param bytes Bytes of the file.
 * @param format Format of the bytes: csv or parquet.
 * @returns The frame, every value checked.
 * @throws {SyntaxError} Where the bytes can't be read as that format; texts of CSV errors name the line.
 * @throws {TypeError} Where a column is missing or unknown, or a value of another type.
 * @throws {RangeError} Where a value is not allowed or a key stands twice.
 *
 * @example
 * ```ts
 * import { throws } from "node:assert/strict";
 * const bytes = new TextEncoder().encode("document,sentence,module,note\nherald,one,corpus,odd\n");
 * throws(() => parseTable("notes", bytes, "csv"), /line 2, column "sentence" is "one", wanted a whole number/);
 * ```
 */
export function parseTable(name: TableName, bytes: Uint8Array, format: "csv" | "parquet"): DataFrame {
  switch (format) {
    case "csv":
      return frameOf(name, parseColumns(name, bytes));
    case "parquet":
      return parseParquet(name, bytes);
    default:
      throw unknownFormat("parse", name, format, ["csv", "parquet"]);
  }
}

function parseParquet(name: TableName, bytes: Uint8Array): DataFrame {
  const place = placeOf("parse", name);
  const frame = readParquet(bytes, (what) => new SyntaxError(wrong(place, what)));
  return frameOf(name, checkFrame(place, frame));
}
