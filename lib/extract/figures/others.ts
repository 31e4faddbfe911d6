/**
 * Others: words that give a figure to another event than the one reported.
 *
 * @module
 */
import { APART, EVENTS, NOW, OPENING_APART, VERDICTS } from "../../codebooks/mod.ts";
import { has, isYear, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { isHarmful } from "./harms.ts";
import type { Quantity } from "./numbers.ts";
import { among, holds, listWords, type Text, type WordSet } from "./lexis.ts";
import { DAYS_OF_AN_EVENT, lastIn, type Search } from "./search.ts";
import { crossesClause } from "./settings.ts";
import { findWindows } from "./windows.ts";

const verdicts = listWords(VERDICTS);
/** "jailed for life for the murders of 13": a sentence that tells of a verdict on killing. */
export function isVerdict(text: Text, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) {
    if (among(text, i, verdicts)) return true;
    if (wordOf(text, i) === "jailed" && wordOf(text, i + 1) === "for") return true;
  }
  return false;
}

const UNITS = listWords("year years decade decades month months century centuries".split(" "));
const LONG = listWords("year years decade decades".split(" "));
const THEN = listWords("ago earlier before previously".split(" ")),
  ON = listWords("after since later".split(" "));
/** "a decade ago", "six years earlier", "ten years after the flood". */
export function isLongAgo(text: Text, { from, to }: Span, quantity: Quantity): boolean {
  for (let i = from + 1; i < to; i++) {
    const past = among(text, i, THEN) && among(text, i - 1, UNITS) ||
      among(text, i, ON) && among(text, i - 1, LONG);
    if (past && (i < quantity.from || !crossesClause(text, quantity.to, i, i))) return true;
  }
  return false;
}

const opening = listWords(OPENING_APART),
  apart = listWords(APART),
  events = listWords(EVENTS, ["incident", "incidents"]);
/** "Separately, police …", "in an unrelated incident": told beside the event. */
export function isApart(text: Text, start: number, { from, to }: Span): boolean {
  if (among(text, has(text, start, IS.quote) ? start + 1 : start, opening)) return true;
  for (let i = from; i < to; i++) {
    if (among(text, i, apart) && has(text, i - 1, IS.determiner) && holds(text, i + 1, i + 4, events)) {
      return true;
    }
  }
  return false;
}

const CAME = listWords(["came", "comes"]),
  LENGTHS = listWords("hours day days week weeks month months".split(" "));
/** "The deaths came as police arrested two dozen", "comes after 12 died", "a week after 30 died": what the event is only set beside. */
export function isBeside(text: Text, { from }: Span, quantity: Quantity): boolean {
  for (let i = from; i < quantity.from; i++) {
    if (!among(text, i, CAME)) continue;
    if (wordOf(text, i + 1) === "as" || wordOf(text, i + 1) === "after") return true;
    for (let k = i + 2; k < i + 5; k++) {
      if (wordOf(text, k) === "after" && among(text, k - 1, LENGTHS)) return true;
    }
  }
  return false;
}

/** "the raid into Syria that killed": an event of another kind, in a place that the article did not lead with. */
export function isElsewhere({ text, lead }: Search, { from, to }: Span): boolean {
  const noun = firstAmong(text, from, to, events);
  if (noun >= 0 && holdsYear(text, from, noun)) return true;
  if (noun < 0 || stands(text, noun, lead)) return false;
  if (holdsTime(text, from, noun)) return true;
  for (let i = from; i < Math.min(text.count, to + 1); i++) {
    if (has(text, i, IS.name) && !has(text, i, IS.time) && !stands(text, i, lead)) {
      return has(text, i - 1, IS.preposition);
    }
  }
  return false;
}
/** "a massive 1999 tremor": a year that the event bears as a name. */
const holdsYear = (text: Text, from: number, noun: number): boolean =>
  noun > from && isYear(wordOf(text, noun - 1)) && !has(text, noun - 2, IS.preposition);
const holdsTime = (text: Text, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (has(text, i, IS.time)) return true;
  return false;
};
const firstAmong = (text: Text, from: number, to: number, set: WordSet): number => {
  for (let i = from; i < to; i++) if (among(text, i, set)) return i;
  return -1;
};
/** Whether the word at a token stands before another token. */
const stands = ({ lower }: Text, i: number, before: number): boolean =>
  lower.subarray(0, before).includes(lower[i]);

/** So many sentences before carry their time over, where it stands among so many tokens at their opening. */
const BACK = 2, OPENING = 10;
const now = listWords(NOW);
/** Whether the sentences before in the paragraph tell of another event, and nothing leads back. */
export const followsOther = (search: Search, s: number): boolean => search.follows ??= follows(search, s);
function follows(search: Search, s: number): boolean {
  const { text, published, today, lead } = search;
  const { sentences } = text.article;
  if (holds(text, text.first[s], text.first[s + 1], now)) return false;
  for (let t = s - 1; t >= Math.max(0, s - BACK) && sentences[t].paragraph === sentences[s].paragraph; t--) {
    const before = lastIn(search, sentences[t].sentence), from = text.first[t], to = text.first[t + 1];
    if (before) return before.status === "background";
    if (from < lead || !isTimed(text, from)) continue;
    if (!isHarmful(text, from, to) && !holds(text, from, to, events)) continue;
    const windows = findWindows(text, from, to, published);
    const old = windows.some((window) =>
      window.from < from + OPENING &&
      (Number.isNaN(today) ? !Number.isNaN(window.last) : today - window.last > DAYS_OF_AN_EVENT)
    );
    return old && windows.every(({ last }) => !(today - last <= DAYS_OF_AN_EVENT));
  }
  return false;
}
/** Whether a sentence names a time at its opening. */
function isTimed(text: Text, from: number): boolean {
  for (let i = from; i < from + OPENING; i++) if (has(text, i, IS.time | IS.number)) return true;
  return false;
}
