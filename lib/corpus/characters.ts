/**
 * What a character does to the words and sentences around it, by its code.
 *
 * @module
 */

/** Nothing that matters here: signs, symbols, controls. */
export const OTHER = 1;
/** A blank within a line, and the byte order mark. */
export const BLANK = 2;
/** The end of a line. */
export const NEWLINE = 3;
/** A letter of lower case. */
export const LOWER = 4;
/** A letter of upper or title case. */
export const UPPER = 5;
/** A letter without case, a mark that combines with one, or a joiner. */
export const LETTER = 6;
/** A decimal digit. */
export const DIGIT = 7;
/** A full stop, exclamation mark, question mark or ellipsis. */
export const STOP = 8;
/** A mark that opens: quotation marks, brackets. */
export const OPENER = 9;
/** A mark that closes. */
export const CLOSER = 10;
/** A quotation mark or apostrophe that can do both. */
export const EITHER = 11;
/** A dash (not a hyphen). */
export const DASH = 12;
/** A sign before a number or name: currency, #, @. */
export const SIGN = 13;
/** A bullet. */
export const BULLET = 14;

const MARKS: readonly (readonly [string, number])[] = [
  [" \t\u00a0\u200b\u2060\ufeff\u3000", BLANK],
  ["\n\r\v\f\u0085\u2028\u2029", NEWLINE],
  [".!?\u2026\u203c\u2047\u2048\u2049\u3002\uff01\uff1f\u061f\u06d4", STOP],
  ["\u201c\u2018`\u201e\u201a\u00ab\u2039([{\u00a1\u00bf", OPENER],
  ["\u201d\u2019\u00bb\u203a)]}", CLOSER],
  ["\"'", EITHER],
  ["\u2012\u2013\u2014\u2015", DASH],
  ["#@$\u00a3\u20ac\u00a5", SIGN],
  ["\u2022\u25cf\u25a0\u25aa\u2023\u00b7*", BULLET],
];

/** The surrogates, which are no characters by themselves. */
const SURROGATES = 0xd800, BEYOND = 0xe000, ALL = 0x10000;
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/[\p{L}\p{M}\p{N}\p{Cf}]+/gu, LETTER],
  [/\p{Nd}+/gu, DIGIT],
  [/[\p{Lu}\p{Lt}]+/gu, UPPER],
  [/\p{Ll}+/gu, LOWER],
  [/\s+/gu, BLANK],
];

/**
 * The kind of each character, by its UTF-16 code unit.
 *
 * Hot loops read it directly; whoever may look past the end of a text asks {@linkcode kindAt}.
 */
export const KINDS: Readonly<Uint8Array> = fillKinds();

function fillKinds(): Uint8Array {
  const kinds = new Uint8Array(ALL).fill(OTHER);
  for (const [from, to] of [[0, SURROGATES], [BEYOND, ALL]]) {
    let codes = "";
    for (let code = from; code < to; code++) codes += String.fromCharCode(code);
    for (const [pattern, kind] of PATTERNS) {
      for (const { index, 0: run } of codes.matchAll(pattern)) {
        kinds.fill(kind, from + index, from + index + run.length);
      }
    }
  }
  for (const [marks, kind] of MARKS) for (const mark of marks) kinds[mark.charCodeAt(0)] = kind;
  return kinds;
}

/** 1 for the code of a letter or digit, else 0: what counts words without a branch for each character. */
export const IN_WORD: Readonly<Uint8Array> = KINDS.map((kind) => kind >= LOWER && kind <= DIGIT ? 1 : 0);

/**
 * Finds what kind of character stands at a place.
 *
 * @param text the text
 * @param at any place; before the text and past its end stands the end of a line
 * @returns one of the constants of this module
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual([kindAt("A.", 0), kindAt("A.", 1), kindAt("A.", 2)], [UPPER, STOP, NEWLINE]);
 * ```
 */
export const kindAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? KINDS[text.charCodeAt(at)] : NEWLINE;

/**
 * Tells whether a kind of character belongs to a word.
 *
 * @param kind one of the constants of this module
 * @returns true for letters and digits
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual([isWord(DIGIT), isWord(DASH)], [true, false]);
 * ```
 */
export const isWord = (kind: number): boolean => kind >= LOWER && kind <= DIGIT;

/**
 * Tells whether a kind of character separates words.
 *
 * @param kind one of the constants of this module
 * @returns true for blanks and line ends
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual([isBlank(NEWLINE), isBlank(STOP)], [true, false]);
 * ```
 */
export const isBlank = (kind: number): boolean => kind === BLANK || kind === NEWLINE;
