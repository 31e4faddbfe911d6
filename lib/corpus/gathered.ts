/**
 * What is gathered while a corpus is read.
 *
 * @module
 */
import type { Article, Document, Refusal } from "../vocabulary.ts";
import { checkAbout, type Said } from "./check.ts";
import { basename, extname } from "./paths.ts";

/** What is being gathered. */
export interface Gathered {
  /** Articles that were read. */
  articles: Article[];
  /** Documents whose texts are elsewhere. */
  absent: Document[];
  /** What can't be read, and why. */
  refused: Refusal[];
  /** File or row that has each document id. */
  owners: Map<string, string>;
}

/** Endings of texts. */
export const TEXTS: readonly string[] = [".txt", ".md"];
/** Endings of files with a document a row. */
export const ROWS: readonly string[] = [".csv", ".jsonl", ".ndjson", ".parquet"];

/**
 * Names a file without its ending.
 *
 * @param file path of a file
 * @returns the id of its document where nothing else gives one
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(stem("texts/gazette.txt"), "gazette");
 * ```
 */
export const stem = (file: string): string => basename(file, extname(file));

/**
 * Checks what is said of a document, and that no other has its id.
 *
 * @param said what is said of it
 * @param place file or row that says it
 * @param gathered what was gathered so far; the id is taken in it
 * @returns the same as a part of a row, or the first thing that is wrong with it
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const gathered: Gathered = { articles: [], absent: [], refused: [], owners: new Map() };
 * claim({ document: "a" }, "a.txt", gathered);
 * strictEqual(claim({ document: "a" }, "b.txt", gathered).reason, 'document "a" is already given by a.txt');
 * ```
 */
export function claim(said: Said, place: string, { owners }: Gathered): ReturnType<typeof checkAbout> {
  const about = checkAbout(said);
  if (!about.value) return about;
  const { document } = about.value, owner = owners.get(document);
  if (owner !== undefined) return { reason: `document "${document}" is already given by ${owner}` };
  owners.set(document, place);
  return about;
}
