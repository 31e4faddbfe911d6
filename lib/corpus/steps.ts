/**
 * Steps over a text: blanks, words, marks that open.
 *
 * @module
 */
import { EITHER, isBlank, isWord, kindAt, OPENER } from "./characters.ts";

/** No word that matters to a stop is longer; a longer one is not cut out of the text. */
const LONGEST = 12;

/**
 * Skips blanks and line ends.
 *
 * @param text the text
 * @param at where to begin
 * @param to where to stop at the latest
 * @returns the offset of what is not blank
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(skipBlanks("a \n b", 1, 5), 4);
 * ```
 */
export function skipBlanks(text: string, at: number, to: number): number {
  while (at < to && isBlank(kindAt(text, at))) at++;
  return at;
}

/**
 * Skips what opens before a word: quotation marks and brackets.
 *
 * @param text the text
 * @param at where to begin
 * @param to where to stop at the latest
 * @returns the offset of the word
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(skipOpeners("“(We) ran”", 0, 10), 2);
 * ```
 */
export function skipOpeners(text: string, at: number, to: number): number {
  while (at < to && (kindAt(text, at) === OPENER || kindAt(text, at) === EITHER)) at++;
  return at;
}

/**
 * Finds the end of the word at an offset.
 *
 * @param text the text
 * @param at offset of its first letter
 * @param to where to stop at the latest
 * @returns the offset after its last letter; `at` where there is no word
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(wordEnd("The end", 0, 7), 3);
 * ```
 */
export function wordEnd(text: string, at: number, to: number): number {
  while (at < to && isWord(kindAt(text, at))) at++;
  return at;
}

/**
 * Cuts out the word at an offset.
 *
 * @param text the text
 * @param at offset of its first letter
 * @param to where to stop at the latest
 * @returns the word; empty where there is none, or one too long to matter
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(wordAt("The end", 0, 7), "The");
 * ```
 */
export function wordAt(text: string, at: number, to: number): string {
  const end = wordEnd(text, at, Math.min(to, at + LONGEST + 1));
  return end - at > LONGEST ? "" : text.slice(at, end);
}

/**
 * Finds where the word before an offset begins.
 *
 * @param text the text
 * @param at offset after its last letter
 * @param from where to stop at the earliest
 * @returns the offset of its first letter, or of its last dozen where it is longer
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(wordStart("The end", 7, 0), 4);
 * ```
 */
export function wordStart(text: string, at: number, from: number): number {
  const least = Math.max(from, at - LONGEST - 1);
  while (at > least && isWord(kindAt(text, at - 1))) at--;
  return at;
}
