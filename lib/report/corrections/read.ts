/**
 * The corrections of a corpus, in files of their own.
 *
 * @module
 */
import { join } from "node:path";
import { sha256 } from "../../corpus/mod.ts";
import { type Refusal, type TableName, TABLES } from "../../vocabulary.ts";
import { type Correction, parseCorrections } from "./parse.ts";

/** The corrections of a corpus as they stand in its files. */
export interface CorrectionFiles {
  /** Those that can be tried, by table. */
  corrections: ReadonlyMap<TableName, Correction[]>;
  /** Files and lines that say nothing that could be done. */
  refused: Refusal[];
  /** SHA-256 over the files: one name for exactly these corrections. */
  sha256: string;
}

/**
 * Reads a folder of corrections: one CSV file a table, with the table's name.
 *
 * @param folder the folder
 * @returns the corrections; nothing where there is no such folder, or no CSV file in it
 * @throws {TypeError} where a file is no regular file, or a column of it is missing
 * @throws {SyntaxError} where a file is no CSV in UTF-8
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { readCorrections } from "./read.ts";
 * strictEqual(readCorrections("seeds/sample/corrections"), undefined);
 * ```
 */
export function readCorrections(folder: string): CorrectionFiles | undefined {
  const names = listFiles(folder);
  if (names.length === 0) return undefined;
  const corrections = new Map<TableName, Correction[]>(), refused: Refusal[] = [], hashes: string[] = [];
  for (const name of names) {
    const path = join(folder, name), file = `corrections/${name}`, table = name.slice(0, -".csv".length);
    // Reading a pipe would never end.
    if (!Deno.lstatSync(path).isFile) {
      throw new TypeError(`Cannot read corrections "${file}": it is no regular file, wanted one`);
    }
    const bytes = Deno.readFileSync(path);
    hashes.push(`${name} ${sha256(bytes)}`);
    if (!isTable(table)) {
      refused.push({
        file,
        reason: `no table has its name, wanted one of ${Object.keys(TABLES).join(", ")}`,
      });
      continue;
    }
    const parsed = parseCorrections(table, bytes, file);
    corrections.set(table, parsed.corrections);
    refused.push(...parsed.refused);
  }
  return { corrections, refused, sha256: sha256(hashes.join("\n")) };
}

const isTable = (name: string): name is TableName => Object.hasOwn(TABLES, name);

/** Names of the CSV files of a folder, in order. */
function listFiles(folder: string): string[] {
  try {
    return [...Deno.readDirSync(folder)].map(({ name }) => name).filter((name) => name.endsWith(".csv"))
      .sort();
  } catch (error) {
    // A corpus that is a file has no folder beside it.
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) return [];
    throw error;
  }
}

/**
 * Reads the corrections of a corpus: those of another folder, which must hold some, else its own, if it has any.
 *
 * @param path folder or file of the corpus
 * @param folder another folder of corrections
 * @returns the corrections; nothing where the corpus has none
 * @throws {Error} where the other folder holds none
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { findCorrections } from "./read.ts";
 * strictEqual(findCorrections("seeds/sample"), undefined);
 * ```
 */
export function findCorrections(path: string, folder?: string): CorrectionFiles | undefined {
  const files = readCorrections(folder ?? join(path, "corrections"));
  if (folder === undefined || files) return files;
  throw new Error(
    `Cannot read corrections "${folder}": no CSV file is there, wanted one with the name of a table`,
  );
}
