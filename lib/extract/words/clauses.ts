/**
 * Phrases and clauses: where a noun phrase begins, where a clause ends, what stands beside a verb.
 *
 * All functions take token numbers; ranges are half-open.
 *
 * @module
 */
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "../../codebooks/mod.ts";
import { IS } from "./lexicon.ts";
import type { Scan } from "./words.ts";

/** A half-open range of tokens. */
export interface Span {
  from: number;
  to: number;
}

/** The lower-case form of a token. */
export const wordOf = (scan: Scan, i: number): string =>
  i >= 0 && i < scan.count ? scan.vocabulary.forms[scan.lower[i]] : "";
/** The form of a token as it stands. */
export const formOf = (scan: Scan, i: number): string =>
  i >= 0 && i < scan.count ? scan.vocabulary.forms[scan.ids[i]] : "";
/** Whether a token carries any of the bits. */
export const has = (scan: Scan, i: number, bits: number): boolean =>
  i >= 0 && i < scan.count && (scan.marks[i] & bits) !== 0;
/** Whether a noun of role stands in a range. */
export const hasRoleIn = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (has(scan, i, IS.role)) return true;
  return false;
};
/** The words of a range as they stand in the text, blanks folded. */
export function textOf(scan: Scan, { from, to }: Span): string {
  if (to <= from) return "";
  const start = scan.starts[from], end = scan.ends[to - 1], text = scan.text.slice(start, end);
  return isUneven(scan.text, start, end) ? joined(text) : text;
}
/** Whether other blanks than single ones stand in a stretch of text. */
function isUneven(text: string, start: number, end: number): boolean {
  for (let i = start, before = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 33 && (code !== 32 || before === 32) || code === 0xa0) return true;
    before = code;
  }
  return false;
}
/** Blanks folded; a line broken behind a hyphen is one word again. */
const joined = (text: string): string => text.replaceAll("-\n", "-").split(/\s+/).join(" ");

const WEEK = new Set(WEEKDAYS), YEAR = new Set([...MONTHS, ...SHORT_MONTHS]);
/** Whether a lower-case word is a weekday. */
export const isWeekday = (word: string): boolean => WEEK.has(word);
/** Whether a lower-case word is a month. */
export const isMonth = (word: string): boolean => YEAR.has(word);

const FINITE = IS.verb | IS.auxiliary;
const BEFORE_TIME = new Set(
  "last next this that early late the yesterday shortly recent past several".split(" "),
);
const BY_TIME = new Set("on in at by since during over after before until from".split(" "));

const FALLS = new Set(["last", "this", "next"]);

/** End of an expression of time that begins at `i`, or `i` where none does ("on Sunday", "yesterday morning"). */
export function skipTime(scan: Scan, i: number, limit: number): number {
  let at = i;
  if (BY_TIME.has(wordOf(scan, at))) at++;
  while (at < limit && BEFORE_TIME.has(wordOf(scan, at))) at++;
  if (has(scan, at, IS.number) && isMonth(wordOf(scan, at + 1))) at++; // "on 3 May"
  const core = at;
  while (
    at < limit &&
    (has(scan, at, IS.time) || wordOf(scan, at) === "fall" && FALLS.has(wordOf(scan, at - 1)) ||
      (at > core && has(scan, at, IS.number) && isMonth(wordOf(scan, at - 1))))
  ) at++;
  if (at === core && isYear(wordOf(scan, at)) && at > i) return at + 1;
  if (at > core && wordOf(scan, at) === "of" && isYear(wordOf(scan, at + 1))) at += 2;
  return at > core ? at : i;
}
/** Whether a word is a year of these centuries. */
export const isYear = (word: string): boolean => /^(?:1[89]|20)\d\d$/.test(word);

/** Start of an expression of time that ends before `i`, or `i` where none does. */
export function backTime(scan: Scan, i: number, limit: number): number {
  for (let from = Math.max(limit, i - 5); from < i; from++) {
    if (
      skipTime(scan, from, i) === i && !isGivenName(scan, from) &&
      (has(scan, from, IS.time) || BY_TIME.has(wordOf(scan, from)) || BEFORE_TIME.has(wordOf(scan, from)))
    ) return from;
  }
  return i;
}

const PLAIN = new Set(["mr", "mrs", "ms", "miss"]);
const MONTH_NAMES = new Set(["jan", "april", "may", "june", "august", "winter"]);
/** "Mr Jan", "Ilyas Jan": a month behind a title or a name, and no date. */
export const isGivenName = (scan: Scan, i: number): boolean =>
  has(scan, i, IS.time) && (MONTH_NAMES.has(wordOf(scan, i)) || PLAIN.has(wordOf(scan, i - 1))) &&
  has(scan, i, IS.name) && !has(scan, i + 1, IS.number) &&
  (has(scan, i - 1, IS.title) || wordOf(scan, i - 1) === "." && has(scan, i - 2, IS.title) ||
    wordOf(scan, i + 1) === "-" && has(scan, i + 2, IS.name) && scan.starts[i + 1] === scan.ends[i] ||
    has(scan, i + 1, IS.name) && !has(scan, i + 1, IS.time | IS.role | IS.title) &&
      !has(scan, i - 1, IS.preposition | IS.determiner | IS.adverb) && !FALLS.has(wordOf(scan, i - 1)) ||
    has(scan, i - 1, IS.name) &&
      !has(scan, i - 1, IS.time | IS.verb | IS.preposition | IS.conjunction | IS.determiner));

const MEDIA_NOUNS = new Set(
  `telephone phone email e-mail text message messages statement statements interview interviews twitter facebook
  instagram reporters journalists conference briefing television radio tv video letter speech post tweet report
  website blog address broadcast announcement news telegram whatsapp videotape tape recording filing filings
  affidavit column editorial article memoir podcast hearing condition anonymity remarks parliament`
    .split(/\s+/),
);
const TALKS = new Set(["call", "calls", "conversation", "conversations"]);
const MEDIA_PREPOSITIONS = new Set("in on by via at during to through over from".split(" "));

/** End of words that tell where or how something was said ("in a statement", "by telephone"), or `i`. */
export function skipMedium(scan: Scan, i: number, limit: number): number {
  if (!MEDIA_PREPOSITIONS.has(wordOf(scan, i))) return i;
  for (let at = i + 1; at < Math.min(limit, i + 7); at++) {
    const word = wordOf(scan, at);
    // "in separate calls with the two premiers"
    if (TALKS.has(word) && wordOf(scan, at + 1) === "with") return nounEnd(scan, at + 2, limit);
    if (MEDIA_NOUNS.has(word)) {
      if (MEDIA_NOUNS.has(wordOf(scan, at + 1))) continue;
      // "in an interview with Rolling Stone", "in a statement to the agency"
      if (
        (wordOf(scan, at + 1) === "with" || wordOf(scan, at + 1) === "to") &&
        has(scan, at + 2, IS.name | IS.determiner)
      ) {
        return nounEnd(scan, at + 2, limit);
      }
      return at + 1;
    }
    if (has(scan, at, IS.mark | FINITE) && word !== "-" && !isModifier(scan, at)) return i;
  }
  return i;
}

/** "a televised address": a participle behind its determiner. */
const isModifier = (scan: Scan, i: number): boolean =>
  has(scan, i, IS.verb) && has(scan, i - 1, IS.determiner);

/** End of the adverbs, times and media that begin at `i`. */
export function skipAdjuncts(scan: Scan, i: number, limit: number): number {
  for (let at = i; at < limit;) {
    const next = has(scan, at, IS.adverb) && !has(scan, at, IS.conjunction) && !isFew(scan, at)
      ? at + 1
      : wordOf(scan, at) === "," && has(scan, at + 1, IS.adverb) && wordOf(scan, at + 2) === ","
      ? at + 3
      : Math.max(skipTime(scan, at, limit), skipMedium(scan, at, limit));
    if (next === at || isGenitive(wordOf(scan, next))) return at; // "welcomed today's verdict"
    at = next;
  }
  return limit;
}

/** "said only 12 were missing": an adverb that belongs to the number behind it. */
const isFew = (scan: Scan, i: number): boolean =>
  (wordOf(scan, i) === "only" || wordOf(scan, i) === "just") && has(scan, i + 1, IS.number | IS.numberWord);

/** End of the noun phrase that begins at `i`: determiner and words of one run, or a run of names. */
export function nounEnd(scan: Scan, i: number, limit: number): number {
  let at = i;
  if (has(scan, at, IS.determiner)) at++;
  if (has(scan, at, IS.name)) {
    while (at < limit && (has(scan, at, IS.name) || wordOf(scan, at) === "-" || isJoint(scan, at, limit))) {
      at++;
    }
    return at;
  }
  while (
    at < limit && has(scan, at, IS.word) &&
    !has(scan, at, IS.determiner | IS.pronoun | IS.conjunction | IS.preposition | FINITE | IS.time) &&
    (at === i || !has(scan, at, IS.numberWord | IS.particle) || has(scan, at - 1, IS.determiner))
  ) at++;
  return Math.max(at, i + 1);
}
/** "of" or "and" between two names, or the stop of a title. */
const isJoint = (scan: Scan, i: number, limit: number): boolean =>
  i + 1 < limit &&
  (((wordOf(scan, i) === "of" || wordOf(scan, i) === "al") && has(scan, i + 1, IS.name)) ||
    (formOf(scan, i) === "." && has(scan, i - 1, IS.title) && has(scan, i + 1, IS.name)) ||
    wordOf(scan, i) === "'s" && has(scan, i + 1, IS.name));

/** Whether a finite verb stands in the range, relative clauses left aside. */
export function hasVerb(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wordOf(scan, i);
    if (isRelative(scan, i)) {
      // a relative clause runs to the next comma
      while (i < to && word !== "," && wordOf(scan, i) !== ",") i++;
      continue;
    }
    // "a cabinet led by hardliners": a participle
    if (wordOf(scan, i + 1) === "by" && !has(scan, i, IS.auxiliary)) continue;
    if (has(scan, i, FINITE) && !has(scan, i - 1, IS.determiner)) return true;
  }
  return false;
}

/** Whether a token is who, which, whose or whom, and not a body's acronym (WHO). */
export const isRelative = (scan: Scan, i: number): boolean =>
  RELATIVES.has(wordOf(scan, i)) &&
  !(formOf(scan, i).length > 1 && formOf(scan, i) === formOf(scan, i).toUpperCase());
const RELATIVES = new Set(["who", "which", "whose", "whom"]);

/** Whether a word is the mark of a genitive: "the party's", "the bishops’". */
export const isGenitive = (word: string): boolean => word === "'s" || word === "'" || word === "’";

/** The marks that part clauses. */
export const isBreak = (scan: Scan, i: number): boolean => has(scan, i, IS.comma | IS.stop | IS.quote);
/** A dash, or a hyphen with blanks around it. */
export const isDash = (scan: Scan, i: number): boolean =>
  wordOf(scan, i) === "–" || wordOf(scan, i) === "—" ||
  wordOf(scan, i) === "-" && scan.starts[i] > scan.ends[i - 1] && scan.starts[i + 1] > scan.ends[i];
