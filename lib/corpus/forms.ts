/**
 * Short forms: what a word does to the full stop behind it.
 *
 * @module
 */
import { CLOSERS, NUMBERED, STARTERS, TITLE_ABBREVIATIONS } from "../codebooks/mod.ts";
import { isWord, kindAt } from "./characters.ts";
import { wordAt } from "./steps.ts";

/** The stop never ends a sentence. */
export const NEVER = 1;
/** It ends none before a number. */
export const BEFORE_NUMBER = 2;
/** It ends one only before a word that can only begin a sentence. */
export const BEFORE_STARTER = 4;
const FULL_STOP = 46;

const abbreviations = new Map<string, number>();
for (
  const [words, bit] of [[TITLE_ABBREVIATIONS, NEVER], [NUMBERED, BEFORE_NUMBER], [
    CLOSERS,
    BEFORE_STARTER,
  ]] as const
) {
  for (const word of words) {
    const forms = word.length > 2 && bit !== BEFORE_STARTER ? [word, word.toUpperCase()] : [word];
    for (const form of forms) abbreviations.set(form, (abbreviations.get(form) ?? 0) | bit);
  }
}
for (const form of ["MR", "DR", "MS", "ST", "LT", "MT", "FT"]) abbreviations.set(form, NEVER);
/** For the first and the last letter of abbreviations, the lengths that these may have, as bits. */
const BEGINNINGS = new Uint16Array(0x10000), ENDINGS = new Uint16Array(0x10000);
for (const form of abbreviations.keys()) {
  BEGINNINGS[form.charCodeAt(0)] |= 1 << form.length;
  ENDINGS[form.charCodeAt(form.length - 1)] |= 1 << form.length;
}
const starters = new Set(STARTERS);

/**
 * Tells what a word does to the stop behind it.
 *
 * @param text a text that holds it
 * @param start offset of its first letter
 * @param end offset after its last letter, where the stop stands
 * @returns NEVER, BEFORE_NUMBER and BEFORE_STARTER as bits; 0 for a word that is no short form
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual([bitsOf("Col. Nouri", 0, 3), bitsOf("He fled.", 3, 7)], [NEVER, 0]);
 * ```
 */
export function bitsOf(text: string, start: number, end: number): number {
  if (start === end) return 0;
  const lengths = BEGINNINGS[text.charCodeAt(start)] & ENDINGS[text.charCodeAt(end - 1)];
  return lengths >> (end - start) & 1 ? abbreviations.get(text.slice(start, end)) ?? 0 : 0;
}

/**
 * Tells whether a word can only begin a sentence: "The" and "Mr.", but not the initial "A.".
 *
 * @param text a text that holds it
 * @param at offset of its first letter
 * @param to where to stop at the latest
 * @returns true for such a word
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const text = "in the U.S. The A. The";
 * deepStrictEqual([12, 16, 19].map((at) => startsSentence(text, at, text.length)), [true, false, true]);
 * ```
 */
export function startsSentence(text: string, at: number, to: number): boolean {
  const word = wordAt(text, at, to);
  if (!starters.has(word)) return false;
  return text.charCodeAt(at + word.length) !== FULL_STOP || (abbreviations.get(word) ?? 0) === NEVER;
}

/**
 * Tells whether a letter is the last of "U.S", "a.m" or "Ph.D".
 *
 * @param text the text
 * @param start offset of the letter
 * @param from where the sentence begins
 * @returns true where a stop and a letter stand before it
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual([isDotted("the U.S.", 6, 0), isDotted("Plan B.", 5, 0)], [true, false]);
 * ```
 */
export const isDotted = (text: string, start: number, from: number): boolean =>
  start - 1 > from && text.charCodeAt(start - 1) === FULL_STOP && isWord(kindAt(text, start - 2));
