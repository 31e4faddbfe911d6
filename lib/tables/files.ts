/** Tables in files. */

import type { DataFrame } from "./layout.ts";
import type { TableName } from "../vocabulary.ts";
import { placeOf, quoteValue, wrong } from "./errors.ts";
import { type Format, FORMATS, formatTable, parseTable } from "./formats.ts";

/**
 * Writes a frame to a file, in the format of the file's ending.
 *
 * @param name Name of the table.
 * @param frame A frame with the columns and types that the table declares.
 * @param path Path that ends in .csv, .parquet, .arrow or .ndjson.
 * @throws {TypeError} Where the frame is not as the table declares, or the ending is another.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { tabulate } from "./frames.ts";
 * const path = await Deno.makeTempFile({ suffix: ".csv" });
 * await writeTable("notes", tabulate("notes", []), path);
 * strictEqual(await Deno.readTextFile(path), "document,sentence,module,note\n");
 * ```
 */
export async function writeTable(name: TableName, frame: DataFrame, path: string): Promise<void> {
  await Deno.writeFile(path, formatTable(name, frame, formatOf("write", name, path, FORMATS)));
}

/**
 * Reads the frame that a file holds, in the format of the file's ending.
 *
 * @param name Name of the table.
 * @param path Path of a regular file that ends in .csv or .parquet.
 * @returns The frame, every value checked.
 * @throws {TypeError} Where the ending is another, the path is no regular file, or the columns are not as declared.
 * @throws {SyntaxError} Where the bytes can't be read as that format.
 * @throws {RangeError} Where a value is not allowed or a key stands twice.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const path = await Deno.makeTempFile({ suffix: ".csv" });
 * await Deno.writeTextFile(path, "document,sentence,module,note\nherald,0,corpus,odd\n");
 * strictEqual((await readTable("notes", path)).height, 1);
 * ```
 */
export async function readTable(name: TableName, path: string): Promise<DataFrame> {
  const format = formatOf("read", name, path, ["csv", "parquet"]);
  // Reading a pipe would never end.
  const { isFile } = await Deno.lstat(path);
  if (!isFile) {
    throw new TypeError(wrong(placeOf("read", name), `${quoteValue(path)} is no regular file, wanted one`));
  }
  return parseTable(name, await Deno.readFile(path), format);
}

function formatOf<F extends Format>(action: string, name: TableName, path: string, formats: readonly F[]): F {
  const format = formats.find((known) => path.endsWith(`.${known}`));
  if (format) return format;
  const wanted = formats.map((known) => `.${known}`).join(", ");
  throw new TypeError(wrong(placeOf(action, name), `the path ${quoteValue(path)} ends in none of ${wanted}`));
}
