/**
 * Words by their keys: words told apart by a number, without cutting them out of the text.
 *
 * @module
 */

/**
 * Adds a character to the key of a word.
 *
 * Words of up to six letters from A to Z have keys of their own, in whatever case, and share them with no longer word
 * of such letters; longer words share theirs with others of the same ending.
 *
 * @param key the key so far, 0 for none
 * @param code UTF-16 code unit
 * @returns the key with it
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(addToKey(addToKey(0, 0x49), 0x74), keyOf("it"));
 * ```
 */
export const addToKey = (key: number, code: number): number => key << 5 | (code < 0x80 ? code & 31 : -1);

/**
 * Finds the key of a word.
 *
 * @param text a text that holds it
 * @param start offset of its first letter @default {0}
 * @param end offset after its last letter @default {text.length}
 * @returns its key
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(keyOf("The end", 0, 3), keyOf("the"));
 * ```
 */
export function keyOf(text: string, start = 0, end: number = text.length): number {
  let key = 0;
  for (let i = start; i < end; i++) key = addToKey(key, text.charCodeAt(i));
  return key;
}

/**
 * Finds the keys of words.
 *
 * @param words the words, a blank between two
 * @returns their keys
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(keysOf("the end").has(keyOf("End")), true);
 * ```
 */
export const keysOf = (words: string): ReadonlySet<number> =>
  new Set(words.split(" ").map((word) => keyOf(word)));

/**
 * Tells whether a code stands for a letter from A to Z, in whatever case.
 *
 * @param code UTF-16 code unit
 * @returns true for such a letter
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual([0x41, 0x7a, 0xe9].map(isPlain), [true, true, false]);
 * ```
 */
export const isPlain = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Marks before the first word of a line, at most. */
const MARKS = 2;
const ZERO = 48, NINE = 57, UNDERSCORE = 95;

/**
 * Finds the key of the word with which a passage begins, after up to two marks.
 *
 * @param text a text that holds it
 * @param start offset of its first character
 * @param end offset after its last character
 * @returns the key; that of "0" for a number, 0 where there is no word of plain letters
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(firstKey("“Give today", 0, 11), keyOf("give"));
 * strictEqual(firstKey("2014 was worse", 0, 14), keyOf("0"));
 * ```
 */
export function firstKey(text: string, start: number, end: number): number {
  for (let at = start; at < end && at <= start + MARKS; at++) {
    const code = text.charCodeAt(at);
    if (isPlain(code)) return plainKey(text, at, end);
    if (code >= ZERO && code <= NINE) return ZERO & 31;
    if (code === UNDERSCORE) return 0;
  }
  return 0;
}

/**
 * Finds the key of the word at an offset.
 *
 * @param text a text that holds it
 * @param start offset of its first letter
 * @param end where it ends at the latest
 * @returns the key of its plain letters, 0 where there is none
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(plainKey("The end", 4, 7), keyOf("end"));
 * ```
 */
export function plainKey(text: string, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isPlain(code)) break;
    key = addToKey(key, code);
  }
  return key;
}
