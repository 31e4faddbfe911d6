/**
 * Ends: whether a stop ends its sentence.
 *
 * Each question looks at a few characters on either side, so that the whole costs one pass over the text.
 *
 * @module
 */
import { SAID } from "../codebooks/mod.ts";
import {
  BLANK,
  BULLET,
  CLOSER,
  DASH,
  DIGIT,
  EITHER,
  isBlank,
  kindAt,
  KINDS,
  LETTER,
  LOWER,
  OPENER,
  OTHER,
  SIGN,
  STOP,
  UPPER,
} from "./characters.ts";
import { BEFORE_NUMBER, BEFORE_STARTER, bitsOf, isDotted, NEVER, startsSentence } from "./forms.ts";
import { isShort } from "./short.ts";
import { skipBlanks, skipOpeners, wordEnd, wordStart } from "./steps.ts";
import type { Stop } from "./stops.ts";

const SPACE = 32,
  FULL_STOP = 46,
  ELLIPSIS = 0x2026,
  QUOTE = 34,
  APOSTROPHE = 39,
  RIGHT_SINGLE = 0x2019,
  LEFT_DOUBLE = 0x201c,
  RIGHT_DOUBLE = 0x201d;
/** From here on, stops of scripts that write no blanks. */
const IDEOGRAPHIC = 0x3002;
const OPENING = "([{";
const said = new Set(SAID);

/** What {@linkcode glanceAt} says of a stop behind which the sentence goes on, and of one that it leaves open. */
export const GOES_ON = 0, UNCLEAR = -1;

/**
 * Tells at a glance whether a sentence ends at a stop; of most stops no more is wanted.
 *
 * @param text the text
 * @param at offset of the stop
 * @param from where the sentence begins
 * @param to where the paragraph ends
 * @returns where the sentence ends; GOES_ON where it does not; UNCLEAR where findStop and endsSentence have to look at
 *   what stands around
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const text = "He fled. Col. Nouri stayed?";
 * deepStrictEqual([7, 12, 26].map((at) => glanceAt(text, at, 0, text.length)), [8, GOES_ON, 27]);
 * ```
 */
export function glanceAt(text: string, at: number, from: number, to: number): number {
  if (at + 1 === to) return to;
  if (text.charCodeAt(at) !== FULL_STOP || at === from) return UNCLEAR;
  const quoted = text.charCodeAt(at + 1) === RIGHT_DOUBLE, end = quoted ? at + 2 : at + 1;
  if (end === to) return to;
  if (text.charCodeAt(end) !== SPACE) return UNCLEAR;
  const next = text.charCodeAt(end + 1) === LEFT_DOUBLE ? end + 2 : end + 1;
  if (next >= to || KINDS[text.charCodeAt(next)] !== UPPER) return UNCLEAR;
  if (quoted) return end;
  const start = wordStart(text, at, from), bits = bitsOf(text, start, at);
  if (at - start < 2 || (start === from && bits === 0)) return UNCLEAR;
  if (bits & NEVER) return GOES_ON;
  return bits & BEFORE_STARTER && !startsSentence(text, next, to) ? GOES_ON : end;
}

/** “Why now?” Col. Nouri asked: a name and a verb of saying after a question that is quoted. */
function isAskedBy(text: string, at: number, to: number): boolean {
  for (let words = 0; words < 6; words++) {
    const end = wordEnd(text, at, to);
    if (end === at) return false;
    if (said.has(text.slice(at, end))) return words > 0;
    const small = kindAt(text, at) === LOWER && text.charCodeAt(end) !== 45;
    if (small && end - at > 3) return false;
    at = end;
    while (at < to && (kindAt(text, at) === BLANK || ".-'’".includes(text[at]))) at++;
  }
  return false;
}

/** Whether a closed bracket began in mid-sentence, as in "The city (lost in 2014!) fell". */
function bracketsWithin(text: string, stop: Stop, from: number): boolean {
  for (let i = stop.start; i > from && i > stop.start - 400; i--) if (OPENING.includes(text[i])) return true;
  return false;
}

/** "forces ... Iraqi" and "[...]": an ellipsis that leaves words out in mid-sentence. */
function leavesOut(text: string, stop: Stop, from: number): boolean {
  const dots = stop.end - stop.start > 1 || text.charCodeAt(stop.start) === ELLIPSIS;
  const before = stop.start - 1;
  if (!dots || before < from || !(isBlank(kindAt(text, before)) || OPENING.includes(text[before]))) {
    return false;
  }
  let at = before;
  while (at > from && (isBlank(kindAt(text, at)) || OPENING.includes(text[at]))) at--;
  return kindAt(text, at) !== STOP;
}

/** Whether a sentence begins right behind a stop, with no blank between ("lost.He said"). */
function startsAtOnce(text: string, stop: Stop, from: number, to: number): boolean {
  const at = stop.close, k = kindAt(text, at);
  if (k === OPENER) return !OPENING.includes(text[at]) && kindAt(text, at + 1) === UPPER;
  if (k === EITHER) return text.charCodeAt(at) === QUOTE && kindAt(text, at + 1) === UPPER;
  if (k === LETTER) return text.charCodeAt(stop.end - 1) >= IDEOGRAPHIC;
  if (k !== UPPER) return false;
  if (stop.quoted || stop.bracketed) return !startsPossessive(text, at - 1);
  const start = wordStart(text, stop.start, from), bits = bitsOf(text, start, stop.start);
  const before = kindAt(text, stop.start - 1), length = stop.start - start;
  const next = kindAt(text, at + 1), solid = next === LOWER || isBlank(next);
  if (bits & ~BEFORE_NUMBER || !solid || isAddress(text, start, at, from, to)) return false;
  if (before === LOWER) return length > 1 && !isDotted(text, start, from);
  return before === DIGIT || (length > 1 && startsSentence(text, at, to));
}

const startsPossessive = (text: string, at: number): boolean =>
  (text.charCodeAt(at) === APOSTROPHE || text.charCodeAt(at) === RIGHT_SINGLE) &&
  kindAt(text, at + 1) === LOWER;

/** Whether the run of characters without a blank around a stop is an address of the net. */
function isAddress(text: string, start: number, at: number, from: number, to: number): boolean {
  for (let i = start; i > from && i > start - 60 && !isBlank(kindAt(text, i)); i--) {
    if ("/@".includes(text[i])) return true;
  }
  for (let i = at; i < to && i < at + 60 && !isBlank(kindAt(text, i)); i++) {
    if ("/@".includes(text[i])) return true;
  }
  return false;
}

/** "iPhone", "eBay": a name whose second letter is its capital. */
const isCamel = (text: string, at: number): boolean => kindAt(text, at + 1) === UPPER;

/** "al-Hakim", "el-Sisi": a name with a small particle. */
function isParticle(text: string, at: number): boolean {
  const length = text.charCodeAt(at + 2) === 45 ? 2 : text.charCodeAt(at + 3) === 45 ? 3 : 0;
  return length > 0 && kindAt(text, at + length - 1) === LOWER && kindAt(text, at + length + 1) === UPPER;
}

/** Whether a small letter begins a sentence: a quotation, a name with a particle, "[w]e". */
function startsSmall(text: string, stop: Stop, opened: number, at: number): boolean {
  if (stop.bracketed || stop.end - stop.start > 1) return false;
  if (stop.quoted) return text[opened] === "“" && text[at - 1] !== "(";
  if (at === opened) return isParticle(text, at) || isCamel(text, at);
  const bracket = text[at - 1];
  return bracket === "[" ? text[at + 1] === "]" : bracket !== "(";
}

/**
 * Tells whether a sentence ends at a stop.
 *
 * @param text the text
 * @param stop the stop, as findStop gives it
 * @param from where the sentence begins
 * @param to where the paragraph ends
 * @returns true where the sentence ends at `stop.close`
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { findStop } from "./stops.ts";
 * const text = "At 5 p.m. Sunday he fled. She did not.", ends = (at: number) =>
 *   endsSentence(text, findStop(text, at, text.length, false), 0, text.length);
 * deepStrictEqual([ends(8), ends(24)], [false, true]);
 * ```
 */
export function endsSentence(text: string, stop: Stop, from: number, to: number): boolean {
  const next = skipBlanks(text, stop.close, to);
  if (next >= to) return true;
  if (next === stop.close) return startsAtOnce(text, stop, from, to);
  const at = skipOpeners(text, next, to), k = kindAt(text, at);
  if (k === BULLET || k === SIGN) return !isShort(text, stop, from, at, to);
  if (k === LOWER) return startsSmall(text, stop, next, at) && !isShort(text, stop, from, at, to);
  if (k === OTHER || k === STOP || k === DASH || k === BLANK || k === CLOSER) return false;
  if (stop.start === from) return false;
  if (leavesOut(text, stop, from)) return startsSentence(text, at, to);
  if (stop.bracketed && !stop.quoted && bracketsWithin(text, stop, from)) return startsSentence(text, at, to);
  if (isShort(text, stop, from, at, to)) return false;
  return !(stop.quoted && at === next && asks(text, stop) && isAskedBy(text, at, to));
}

/** Whether a quotation ends in a mark that a comma would stand for if it were a statement. */
const asks = (text: string, stop: Stop): boolean => text.charCodeAt(stop.end - 1) !== FULL_STOP;
