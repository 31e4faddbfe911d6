/**
 * Full stops that only close an abbreviation, an initial or a number of a list.
 *
 * @module
 */
import { AFTER_CLOCK, BEFORE_CLOCK } from "../codebooks/mod.ts";
import { DIGIT, kindAt, UPPER } from "./characters.ts";
import { BEFORE_NUMBER, BEFORE_STARTER, bitsOf, isDotted, NEVER, startsSentence } from "./forms.ts";
import { skipBlanks, skipOpeners, wordAt, wordEnd, wordStart } from "./steps.ts";
import type { Stop } from "./stops.ts";

const FULL_STOP = 46;
const clock = new Set(AFTER_CLOCK), leads = new Set(BEFORE_CLOCK);
/** No clock time that a sentence begins with is longer, with what stands before it. */
const LONGEST_LEAD = 40;

const isCapital = (text: string, at: number): boolean => kindAt(text, at) === UPPER;
/** "At 3 a.m.", "Shortly after 11:30 p.m.": a clock time before which nothing has been said. */
function leadsWithClock(text: string, from: number, stop: number): boolean {
  let at = skipOpeners(text, from, stop), leading = 0;
  if (stop - at > LONGEST_LEAD) return false;
  while (leads.has(wordAt(text, at, stop).toLowerCase())) {
    at = skipBlanks(text, wordEnd(text, at, stop), stop);
    leading++;
  }
  return leading > 0 && /^[\d:.]+\s*[ap]\.?m$/i.test(text.slice(at, stop));
}

/** "1:30 p.m. Sunday", "10 a.m. Tongan time", "5 p.m. 17 May": the stop belongs to the time alone. */
function goesOnAfterClock(text: string, at: number, to: number): boolean {
  const end = wordEnd(text, at, to), next = skipBlanks(text, end, to);
  const following = wordAt(text, next, to);
  if (kindAt(text, at) === DIGIT) return clock.has(following);
  return clock.has(text.slice(at, end)) || following === "time" || following === "Time";
}

/** Whether a single full stop only closes an abbreviation, an initial or a number of a list. */
function isAbbreviation(text: string, stop: Stop, from: number, next: number, to: number): boolean {
  const start = wordStart(text, stop.start, from), bits = bitsOf(text, start, stop.start);
  const digit = kindAt(text, next) === DIGIT;
  if (bits & NEVER) return true;
  if (bits & BEFORE_NUMBER && digit) return true;
  const single = stop.start - start === 1, word = text[start];
  if (single && isDotted(text, start, from)) {
    const before = text[start - 2];
    if ((word === "g" && before === "e") || (word === "e" && before === "i")) return true;
    if (/m/i.test(word) && /[ap]/i.test(before)) {
      return goesOnAfterClock(text, next, to) || leadsWithClock(text, from, stop.start);
    }
    return !startsSentence(text, next, to) && !(digit && kindAt(text, wordEnd(text, next, to) - 1) === DIGIT);
  }
  if (start === from && (single || (stop.start - start < 4 && kindAt(text, start) === DIGIT))) return true;
  if (single && word === "X" && text.startsWith("on ", start - 3)) return false; // "the minister wrote on X."
  if (single && isCapital(text, start)) return !digit && !startsSentence(text, next, to);
  if (bits & BEFORE_STARTER) return !startsSentence(text, next, to) && !digit;
  return false;
}

/**
 * Tells whether a stop belongs to a short form: a single full stop, not closed by a quotation mark.
 *
 * @param text the text
 * @param stop the stop
 * @param from where the sentence begins
 * @param next offset of the word behind it
 * @param to where the paragraph ends
 * @returns true where no sentence ends
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { findStop } from "./stops.ts";
 * const text = "Idris K. Kamal fled.", short = (at: number) =>
 *   isShort(text, findStop(text, at, text.length, false), 0, at + 2, text.length);
 * deepStrictEqual([short(7), short(19)], [true, false]);
 * ```
 */
export function isShort(text: string, stop: Stop, from: number, next: number, to: number): boolean {
  const single = stop.end - stop.start === 1 && text.charCodeAt(stop.start) === FULL_STOP;
  return single && !stop.quoted && isAbbreviation(text, stop, from, next, to);
}
