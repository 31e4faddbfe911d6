/**
 * Status: whether a figure belongs to the event reported, to another one, or to none.
 *
 * @module
 */
import type { Figure } from "../../vocabulary.ts";
import { has, isMonth, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { endOf } from "./findings.ts";
import type { Line } from "./groups.ts";
import { KIND } from "./kinds.ts";
import { among, holds, listWords, type Text } from "./lexis.ts";
import { isCompared } from "./lists.ts";
import type { Quantity } from "./numbers.ts";
import { followsOther, isApart, isBeside, isElsewhere, isLongAgo, isVerdict } from "./others.ts";
import type { Judgement } from "./outcomes.ts";
import { isLedUpTo, isRecalled } from "./recalled.ts";
import { DAYS_OF_AN_EVENT, type Search } from "./search.ts";
import { isOfConflict, isSumOfMany, SPANS } from "./sums.ts";
import { isSupposed } from "./supposed.ts";
import type { Window } from "./windows.ts";

const DAYS_OF_A_MONTH = 27;
/** A window that began longer ago and lasts until now sums up more than one event. */
const DAYS_OF_A_SUM = 45;

/** So many tokens before and behind a figure tell of its event. */
const WIDE = 60;
/** Rules by which a number is of the same event as the one before. */
const PARTS = new Set(["part", "share"]);
const HURT = new Set<Figure["outcome"]>(["killed", "injured"]);

/** Current, unless the words around the figure, its time or its paragraph give it to another event. */
export function statusOf(
  search: Search,
  s: number,
  line: Line,
  judgement: Judgement,
  window: Window | undefined,
  cause: Span | undefined,
): Figure["status"] {
  const { text, today, aftermath, untold, opened, lead } = search,
    { one, finding } = judgement,
    { quantity, left } = one;
  const near = { from: Math.max(line.from, left - WIDE), to: Math.min(line.to, endOf(one) + WIDE) };
  if (isSupposed(line, one, finding)) return "other";
  const shares = PARTS.has(finding.rule) || finding.rule === "listed" && !window;
  if (shares && search.found.length > search.known) return search.found[search.found.length - 1].status;
  const told = (line.kinds & KIND.other) !== 0;
  if (told && HURT.has(finding.outcome) && isVerdict(text, near)) return "background";
  if (told && (isLongAgo(text, near, quantity) || isApart(text, line.from, near)) || isCompared(text, left)) {
    return "background";
  }
  const leads = quantity.from < lead;
  if (finding.rule === "running-total") {
    const sums = isSumOfMany(text, one, finding) ||
      !leads && window !== undefined && isSum(search, window, 2 * DAYS_OF_A_SUM);
    return sums ? "background" : "current";
  }
  const other = !leads &&
    (told && (isBeside(text, near, quantity) || isOfConflict(line, near, one, finding)) ||
      cause !== undefined && isElsewhere(search, cause));
  if (other || quantity.from >= opened && isLedUpTo(line, one, finding, search.found)) return "background";
  if (!leads && isToldAgain(search, finding.outcome, quantity)) return "background";
  if (window && !Number.isNaN(window.last)) {
    const long = leads || isOwn(text, window);
    if (aftermath && isPast(search, window, false)) return "background";
    if (!leads && isBegun(text, window) && today - window.first > DAYS_OF_AN_EVENT) return "background";
    const earlier = !leads && wordOf(text, window.from - 1) === "earlier" &&
      window.last - window.first > DAYS_OF_AN_EVENT;
    return earlier || isPast(search, window, long) || !long && isSum(search, window)
      ? "background"
      : "current";
  }
  if (window && !leads && !isOwn(text, window) && Number.isNaN(today) && isDistant(text, window)) {
    return "background";
  }
  if (aftermath || !window && untold && isRecalled(line, finding)) return "background";
  return !leads && !window && followsOther(search, s) ? "background" : "current";
}

/** A number that stood for harm of another event before, and for nothing else. */
function isToldAgain(
  { found, elsewhere }: Search,
  outcome: Figure["outcome"],
  { low, high }: Quantity,
): boolean {
  if ((low ?? high ?? 0) < LEAST_KNOWN) return false;
  for (; elsewhere.read < found.length; elsewhere.read++) {
    const { outcome, low, high, status } = found[elsewhere.read], key = `${outcome} ${low} ${high}`;
    elsewhere.numbers.set(key, status === "background" && elsewhere.numbers.get(key) !== false);
  }
  return elsewhere.numbers.get(`${outcome} ${low} ${high}`) === true;
}
/** A smaller number comes up twice by chance. */
const LEAST_KNOWN = 10;

/** "at the beginning of | this month": the first days of it. */
const isBegun = (text: Text, { from }: Span): boolean =>
  wordOf(text, from - 1) === "of" && among(text, from - 2, beginnings);
const beginnings = listWords(["beginning", "start"]);
/**
 * Whether a time lies before the event, or sums up more than one.
 *
 * @param whole whether the event itself may have lasted so long
 */
function isPast({ today }: Search, { first, last }: Window, whole: boolean): boolean {
  if (Number.isNaN(today)) return !whole; // a year that the text names
  return today - last > DAYS_OF_AN_EVENT ||
    !whole && (today - first > DAYS_OF_A_SUM || isGoneMonth(today, first, last));
}
/** "last month": nobody says so of an event of these days, though the month ended yesterday. */
const isGoneMonth = (today: number, first: number, last: number): boolean =>
  last < today && last - first >= DAYS_OF_A_MONTH;
/** "in the past year", "in recent months": a time that takes in more than one event. */
const isSum = ({ text, today }: Search, { from, to, first }: Window, days = DAYS_OF_A_SUM): boolean =>
  today - first > days || Number.isNaN(first) && holds(text, from, to, SPANS);
/** "in March", "last year": a time that is no day, where nobody knows the day of publication. */
function isDistant(text: Text, { from, to }: Span): boolean {
  let long = false;
  for (let i = from; i < to; i++) {
    if (has(text, i, IS.number)) return false;
    long ||= isMonth(wordOf(text, i)) || wordOf(text, i - 1) === "last" && among(text, i, LONG);
  }
  return long;
}
const LONG = listWords(["month", "year", "decade", "spring", "summer", "autumn", "winter"]);
/** "since the shelling began in May": as long as the event itself lasts. */
const isOwn = (text: Text, { from, to }: Span): boolean => holds(text, from, to + 1, began);
const began = listWords("began started erupted broke struck".split(" "));
