/**
 * The words that a table may take from a text: never ten in a row.
 *
 * @module
 */
import type { Coded, CodedName } from "./coded.ts";

/** Most words in a row that a cell takes from a text. */
const MOST = 9;

/** Columns that hold words of a text. A headline is no passage and stays whole. */
const VERBATIM: Partial<Record<CodedName, readonly string[]>> = {
  figures: [
    "quantity",
    "population",
    "agent",
    "cause",
    "source",
    "speaker",
    "via",
    "told",
    "cue",
    "window",
    "place",
  ],
  quotes: ["source", "cue", "speaker", "anonymity", "via", "told"],
  mentions: ["surface", "descriptors", "speaker"],
  notes: ["note"],
};

/**
 * Cuts a text behind its ninth word.
 *
 * @param text words as they stand in an article
 * @returns the same, or its first nine words and an ellipsis
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { shorten } from "./shorten.ts";
 * strictEqual(shorten("a man who gave no name"), "a man who gave no name");
 * strictEqual(shorten("a man who, for fear of revenge, did not give any name"), "a man who, for fear of revenge, did not …");
 * ```
 */
export function shorten(text: string): string {
  const tenth = text.matchAll(/[\p{L}\p{N}]+/gu).drop(MOST).next().value;
  return tenth ? `${text.slice(0, tenth.index).trimEnd()} …` : text;
}

/**
 * Shortens every cell that holds words of a text, so that no table carries a passage.
 *
 * @param coded the records as they were extracted
 * @returns the same records, long cells cut behind the ninth word
 */
export function shortenCells(coded: Coded): Coded {
  const shortened = Object.entries(VERBATIM).map(([name, columns]) => [
    name,
    coded[name as CodedName].map((row) => shortenRow(row as unknown as Record<string, unknown>, columns)),
  ]);
  return { ...coded, ...Object.fromEntries(shortened) };
}

function shortenRow(row: Record<string, unknown>, columns: readonly string[]): Record<string, unknown> {
  const long = columns.filter((column) => shorten(String(row[column])) !== row[column]);
  return long.length === 0
    ? row
    : { ...row, ...Object.fromEntries(long.map((column) => [column, shorten(String(row[column]))])) };
}
