/**
 * Stops: whether a full stop, question mark or ellipsis ends its sentence.
 *
 * Each question looks at a few characters on either side, so that the whole costs one pass over the text.
 *
 * @module
 */
import {
  AFTER_CLOCK,
  BEFORE_CLOCK,
  CLOSERS,
  NUMBERED,
  SAID,
  STARTERS,
  TITLE_ABBREVIATIONS,
} from "../codebooks/mod.ts";
import {
  BLANK,
  BULLET,
  CLOSER,
  DASH,
  DIGIT,
  EITHER,
  isBlank,
  isWord,
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

const NEVER = 1, BEFORE_NUMBER = 2, BEFORE_STARTER = 4;
/** No word that matters here is longer; a longer one is not cut out of the text. */
const LONGEST = 12;
/** A bracket with more in it than a credit is a sentence's business. */
const BRACKET = 120;
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
const OPENING = "([{", CLOSING = ")]}";

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
const starters = new Set(STARTERS), clock = new Set(AFTER_CLOCK), said = new Set(SAID);
const leads = new Set(BEFORE_CLOCK);
/** No clock time that a sentence begins with is longer, with what stands before it. */
const LONGEST_LEAD = 40;

/** A stop, or a run of them, with the marks that close after it. */
export interface Stop {
  /** Offset of its first character. */
  start: number;
  /** Offset after its last stop. */
  end: number;
  /** Offset after the quotation marks and brackets that close behind it: where a sentence would end. */
  close: number;
  /** Whether a quotation mark closes behind it. */
  quoted: boolean;
  /** Whether a bracket closes behind it. */
  bracketed: boolean;
}

function skipBlanks(text: string, at: number, to: number): number {
  while (at < to && isBlank(kindAt(text, at))) at++;
  return at;
}

function wordEnd(text: string, at: number, to: number): number {
  while (at < to && isWord(kindAt(text, at))) at++;
  return at;
}

/** The word at an offset; empty where it is too long to matter. */
function wordAt(text: string, at: number, to: number): string {
  const end = wordEnd(text, at, Math.min(to, at + LONGEST + 1));
  return end - at > LONGEST ? "" : text.slice(at, end);
}

/** Where the word before an offset begins. */
function wordStart(text: string, at: number, from: number): number {
  const least = Math.max(from, at - LONGEST - 1);
  while (at > least && isWord(kindAt(text, at - 1))) at--;
  return at;
}

/** End of a bracket that holds no stop of its own, such as a credit: 0 where there is none. */
function bracketEnd(text: string, at: number, to: number): number {
  const shape = OPENING.indexOf(text[at]);
  if (shape < 0) return 0;
  const most = Math.min(to, at + BRACKET);
  for (let i = at + 1; i < most; i++) {
    if (text[i] === CLOSING[shape]) return kindAt(text, i - 1) === STOP ? 0 : i + 1;
  }
  return 0;
}

/** What a word does to the stop behind it, as bits; 0 for one that is no short form. */
function bitsOf(text: string, start: number, end: number): number {
  if (start === end) return 0;
  const lengths = BEGINNINGS[text.charCodeAt(start)] & ENDINGS[text.charCodeAt(end - 1)];
  return lengths >> (end - start) & 1 ? abbreviations.get(text.slice(start, end)) ?? 0 : 0;
}

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

/**
 * Finds how far a stop reaches.
 *
 * @param text the text
 * @param start offset of the stop
 * @param to end of the paragraph
 * @param inside whether a straight quotation mark stands open before it
 * @returns the run of stops and what closes behind it
 */
export function findStop(text: string, start: number, to: number, inside: boolean): Stop {
  let end = start + 1;
  while (end < to && kindAt(text, end) === STOP) end++;
  const stop: Stop = { start, end, close: end, quoted: false, bracketed: false };
  let at = end;
  for (; at < to; at++) {
    const k = kindAt(text, at), code = text.charCodeAt(at);
    if (k === CLOSER || (k === EITHER && (code !== QUOTE || inside))) {
      if (CLOSING.includes(text[at])) stop.bracketed = true;
      else stop.quoted = true;
    } else break;
  }
  stop.close = at;
  if (!stop.quoted) closeLate(text, stop, to, inside);
  return stop;
}

/** Marks that close after a blank (`lost. " He`), and a bracket behind the stop that belongs to the sentence. */
function closeLate(text: string, stop: Stop, to: number, inside: boolean): void {
  const at = skipBlanks(text, stop.close, to);
  const code = text.charCodeAt(at);
  const late = at > stop.close && isBlank(kindAt(text, at + 1)) &&
    (code === RIGHT_DOUBLE || (code === QUOTE && inside));
  if (late) {
    stop.close = at + 1;
    stop.quoted = true;
    return;
  }
  const end = bracketEnd(text, at, to);
  if (end) stop.close = end;
}

const isCapital = (text: string, at: number): boolean => kindAt(text, at) === UPPER;
/** The last letter of "U.S", "a.m" or "Ph.D". */
const isDotted = (text: string, start: number, from: number): boolean =>
  start - 1 > from && text.charCodeAt(start - 1) === FULL_STOP && isWord(kindAt(text, start - 2));

/** Whether the word at an offset can only begin a sentence ("The" and "Mr.", but not the initial "A."). */
function startsSentence(text: string, at: number, to: number): boolean {
  const word = wordAt(text, at, to);
  if (!starters.has(word)) return false;
  return text.charCodeAt(at + word.length) !== FULL_STOP || (abbreviations.get(word) ?? 0) === NEVER;
}

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
  if (single && isCapital(text, start)) return !digit && !startsSentence(text, next, to);
  if (bits & BEFORE_STARTER) return !startsSentence(text, next, to) && !digit;
  return false;
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

/** Skips what opens before a word, and tells the offset of the word. */
function skipOpeners(text: string, at: number, to: number): number {
  while (at < to && (kindAt(text, at) === OPENER || kindAt(text, at) === EITHER)) at++;
  return at;
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

/** Whether a single full stop, not closed by a quotation mark, belongs to a short form. */
function isShort(text: string, stop: Stop, from: number, next: number, to: number): boolean {
  const single = stop.end - stop.start === 1 && text.charCodeAt(stop.start) === FULL_STOP;
  return single && !stop.quoted && isAbbreviation(text, stop, from, next, to);
}

/** Whether a quotation ends in a mark that a comma would stand for if it were a statement. */
const asks = (text: string, stop: Stop): boolean => text.charCodeAt(stop.end - 1) !== FULL_STOP;
