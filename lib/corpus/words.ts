/**
 * Words by their keys: small words are told apart by a number, without cutting them out of the text.
 *
 * @module
 */

/**
 * Adds a character to the key of a word.
 *
 * Words of up to six letters have keys of their own, whatever the case, and share them with no longer word of plain
 * letters; longer words share theirs with others of the same ending.
 *
 * @param key the key so far, 0 for none
 * @param code UTF-16 code unit
 * @returns the key with it
 */
export const addToKey = (key: number, code: number): number => key << 5 | (code < 0x80 ? code & 31 : -1);

/**
 * Finds the key of a word.
 *
 * @param text a text that holds it
 * @param start offset of its first letter
 * @param end offset after its last letter
 * @returns its key
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(keyOf("The end", 0, 3), keyOf("the", 0, 3));
 * ```
 */
export function keyOf(text: string, start = 0, end: number = text.length): number {
  let key = 0;
  for (let i = start; i < end; i++) key = addToKey(key, text.charCodeAt(i));
  return key;
}

/**
 * Keys of words.
 *
 * @param words the words, with blanks between
 * @returns their keys
 */
export const keysOf = (words: string): ReadonlySet<number> => new Set(words.split(" ").map((word) => keyOf(word)));

const isPlain = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
