/**
 * Status: whether a figure belongs to the event reported, to another one, or to none.
 *
 * @module
 */
import { APART, BEGINNINGS, CONFLICTS, EVENTS, NOW, OPENING_APART, VERDICTS } from "../../codebooks/mod.ts";
import type { Figure } from "../../vocabulary.ts";
import { has, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Counted, Finding } from "./findings.ts";
import { subjectOf } from "./doers.ts";
import type { Line } from "./groups.ts";
import { among, holds, listWords, type Text, type WordSet } from "./lexis.ts";
import type { Judgement } from "./outcomes.ts";
import { isCompared } from "./lists.ts";
import { ACTIVE } from "./parties.ts";
import type { Search } from "./search.ts";
import { crossesClause } from "./settings.ts";
import { isSupposed } from "./supposed.ts";
import { findWindows, type Window } from "./windows.ts";

/** A window that ended longer ago belongs to another event. */
const DAYS_OF_AN_EVENT = 7;
/** A window that began longer ago and lasts until now sums up more than one event. */
const DAYS_OF_A_SUM = 45;

/** Current, unless the words around the figure, its time or its paragraph give it to another event. */
export function statusOf(
  search: Search,
  s: number,
  line: Line,
  judgement: Judgement,
  window: Window | undefined,
  cause: Span | undefined,
): Figure["status"] {
  const { text, aftermath, lead } = search, { one, finding } = judgement, { outcome } = finding;
  if (isSupposed(line, one, finding)) return "other";
  if (isVerdict(text, line) && (outcome === "killed" || outcome === "injured")) return "background";
  const leads = one.quantity.from < lead;
  if (isLongAgo(line, one) || isApart(text, line) || isCompared(text, one.left)) return "background";
  if (finding.rule === "running-total") return isSumOfMany(text, one, finding) ? "background" : "current";
  if (
    !leads &&
    (isBeside(text, line, one) || isOfConflict(line, one, finding) || cause && isElsewhere(search, cause))
  ) {
    return "background";
  }
  if (window && !Number.isNaN(window.last)) {
    const whole = leads || holds(text, window.from, window.to, began) || wordOf(text, window.to) === "began";
    return isPast(search, window, whole) ? "background" : "current";
  }
  return aftermath || !leads && !window && followsOther(search, s) ? "background" : "current";
}

/**
 * Whether a time lies before the event, or sums up more than one.
 *
 * @param whole whether the event itself may have lasted so long
 */
function isPast({ today }: Search, { first, last }: Window, whole: boolean): boolean {
  if (Number.isNaN(today)) return !whole; // a year that the text names
  return today - last > DAYS_OF_AN_EVENT || !whole && today - first > DAYS_OF_A_SUM;
}
const began = listWords("began started erupted broke struck".split(" "));

const verdicts = listWords(VERDICTS);
/** "jailed for life for the murders of 13": a sentence that tells of a verdict on killing. */
function isVerdict(text: Text, { from, to }: Span): boolean {
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
function isLongAgo({ text, from, to }: Line, { quantity }: Counted): boolean {
  for (let i = from + 1; i < to; i++) {
    const past = among(text, i, THEN) && among(text, i - 1, UNITS) ||
      among(text, i, ON) && among(text, i - 1, LONG);
    if (past && (i < quantity.from || !crossesClause(text, quantity.to, i, quantity.to))) return true;
  }
  return false;
}

const opening = listWords(OPENING_APART),
  apart = listWords(APART),
  events = listWords(EVENTS, ["incident", "incidents"]);
/** "Separately, police …", "in an unrelated incident": told beside the event. */
function isApart(text: Text, { from, to }: Span): boolean {
  if (among(text, has(text, from, IS.quote) ? from + 1 : from, opening)) return true;
  for (let i = from; i < to; i++) {
    if (among(text, i, apart) && has(text, i - 1, IS.determiner) && holds(text, i + 1, i + 4, events)) {
      return true;
    }
  }
  return false;
}

const CAME = listWords(["came", "comes"]),
  LENGTHS = listWords("hours day days week weeks month months".split(" "));
/** "The deaths came as police arrested two dozen", "comes a week after 30 died": what the event is only set beside. */
function isBeside(text: Text, { from }: Span, { quantity }: Counted): boolean {
  for (let i = from; i < quantity.from; i++) {
    if (!among(text, i, CAME)) continue;
    if (wordOf(text, i + 1) === "as") return true;
    for (let k = i + 2; k < i + 5; k++) {
      if (wordOf(text, k) === "after" && among(text, k - 1, LENGTHS)) return true;
    }
  }
  return false;
}

const SPANS = listWords(["months", "years", "decades"]);
/** "the death toll of 15 months of the uprising to 1,121". */
function isSumOfMany(text: Text, { left }: Counted, { hit }: Finding): boolean {
  if (!hit || hit.from > left) return false;
  return holds(text, hit.from, left, conflicts) || holds(text, hit.from, left, SPANS);
}

const conflicts = listWords(CONFLICTS), beginnings = listWords(BEGINNINGS);
const PERFECT = listWords(["has", "have", "had"]), IN = listWords(["in", "during", "by", "of"]);
/** So far behind a number the words stand that tell of a conflict. */
const REACH = 14;
/** "The conflict has killed 8,000", "8,000 have died since the war began": what all of a conflict comes to. */
function isOfConflict(line: Line, { left, quantity }: Counted, { group, rule }: Finding): boolean {
  const { text } = line, doer = group && ACTIVE.has(rule) ? subjectOf(line, group) : undefined;
  if (doer && holds(text, doer.from, doer.to, conflicts)) return holds(text, doer.to, left, PERFECT);
  const limit = Math.min(line.to, quantity.to + REACH);
  for (let i = line.from; i < limit; i++) {
    const since = wordOf(text, i) === "since", reach = Math.min(limit, i + 5);
    if (since && (holds(text, i, reach, conflicts) || holds(text, i, reach, beginnings))) return true;
    if (i < quantity.to || !among(text, i, IN) || !holds(text, line.from, i, PERFECT)) continue;
    if (
      among(text, i + 1, conflicts) || has(text, i + 1, IS.determiner) && holds(text, i + 2, i + 4, conflicts)
    ) {
      return true;
    }
  }
  return false;
}

/** "the raid into Syria that killed": an event of another kind, in a place that the article did not lead with. */
function isElsewhere({ text, lead }: Search, { from, to }: Span): boolean {
  const noun = firstAmong(text, from, to, events);
  if (noun < 0 || stands(text, noun, lead)) return false;
  if (holdsTime(text, from, noun)) return true;
  for (let i = from; i < Math.min(text.count, to + 1); i++) {
    if (has(text, i, IS.name) && !has(text, i, IS.time) && !stands(text, i, lead)) {
      return has(text, i - 1, IS.preposition);
    }
  }
  return false;
}
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
function followsOther({ text, found, published, today, lead }: Search, s: number): boolean {
  const { sentences } = text.article;
  if (holds(text, text.first[s], text.first[s + 1], now)) return false;
  for (let t = s - 1; t >= Math.max(0, s - BACK) && sentences[t].paragraph === sentences[s].paragraph; t--) {
    const before = found.findLast(({ sentence }) => sentence === sentences[t].sentence);
    if (before) return before.status === "background";
    const windows = findWindows(text, text.first[t], text.first[t + 1], published);
    if (!windows.length) continue;
    const opening = text.first[t] + OPENING;
    const old = windows.some(({ from, last }) =>
      from < opening && (Number.isNaN(today) || today - last > DAYS_OF_AN_EVENT)
    );
    const telling = holds(text, text.first[t], text.first[t + 1], events) || (text.any[t] & IS.harm) !== 0;
    return old && telling && text.first[t] >= lead &&
      windows.every(({ last }) => !(today - last <= DAYS_OF_AN_EVENT));
  }
  return false;
}
