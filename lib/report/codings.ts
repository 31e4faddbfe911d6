/**
 * Codings in files.
 *
 * @module
 */
import { basename, extname } from "node:path";
import { type Coder, type CodingOptions, parseCodings } from "../measure/mod.ts";

/**
 * Reads the codings of a CSV file: a hand coding, another program's or a language model's.
 *
 * @param path path of a regular file
 * @param options documents of the corpus, and the name of the coder where the table names none
 * @returns one coder for each name; the file's stem where the table names none
 * @throws {TypeError} where the path is no regular file, or a column is missing
 * @throws {SyntaxError} where the file is no CSV in UTF-8, or a place is no whole number
 * @throws {RangeError} where an article is not of the corpus, or a row can't be
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { readCodings } from "./codings.ts";
 * const [coder] = readCodings("tests/coded/sample/framing-a.csv");
 * strictEqual(coder.coder, "framing-a");
 * ```
 */
export function readCodings(path: string, options: Omit<CodingOptions, "name"> = {}): Coder[] {
  // Reading a pipe would never end.
  if (!Deno.lstatSync(path).isFile) {
    throw new TypeError(`Cannot read codings "${path}": it is no regular file, wanted one`);
  }
  return parseCodings(Deno.readFileSync(path), {
    coder: basename(path, extname(path)),
    ...options,
    name: basename(path),
  });
}
