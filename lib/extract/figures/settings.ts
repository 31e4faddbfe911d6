/**
 * Settings: when a figure happened, and whether it belongs to the event reported.
 *
 * @module
 */
import { AFTERMATH, DENIALS, SUPPOSED, VERDICTS } from "../../codebooks/mod.ts";
import type { Figure } from "../../vocabulary.ts";
import { has, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Counted, Finding } from "./findings.ts";
import type { Line } from "./groups.ts";
import { firstFrom } from "./harms.ts";
import { among, listWords, type Text } from "./lexis.ts";
import type { Quantity } from "./numbers.ts";
import type { Window } from "./windows.ts";

/** The expression of time that stands nearest behind the figure, else before it. */
export function nearest(
  text: Text,
  windows: readonly Window[],
  quantity: Quantity,
  content: Span | undefined,
): Window | undefined {
  // Outside the statement that holds the figure, a single day tells when it was said.
  const isSaying = (window: Window): boolean =>
    !(window.last > window.first) &&
    (has(text, window.from - 1, IS.cue) || has(text, window.to, IS.cue) ||
      content !== undefined && (window.from < content.from || window.to > content.to));
  const next = firstFrom(windows, quantity.to);
  for (let k = next; k < Math.min(windows.length, next + NEAR); k++) {
    if (isSaying(windows[k])) continue;
    const far = windows[k].from - quantity.to > FAR;
    if (!far && !crossesClause(text, quantity.to, windows[k].from)) return windows[k];
    break;
  }
  for (let k = next - 1; k >= Math.max(0, next - NEAR); k--) {
    if (windows[k].to <= quantity.from && !isSaying(windows[k])) return windows[k];
  }
  return undefined;
}
/** So many times are looked at on either side of a figure. */
const NEAR = 6;
/** A time that stands further behind belongs to something else. */
const FAR = 24;

const CLAUSES = listWords("after when while but as up in".split(" "));
/** Whether another clause begins between a figure and a time: "…, following another exodus in April". */
function crossesClause(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wordOf(text, i);
    if (has(text, i, IS.stop | IS.quote) || word === ";") return true;
    if (
      word === "," && (wordOf(text, i + 1).endsWith("ing") || among(text, i + 1, CLAUSES) && i + 1 < to - 2)
    ) return true;
  }
  return false;
}

/** A window that ended longer ago belongs to another event. */
const DAYS_OF_AN_EVENT = 7;
const aftermath = new Set(AFTERMATH);

/** Whether the headline tells of what came of harm done earlier. */
export const isAftermath = (title: string): boolean =>
  title.toLowerCase().split(/[^\p{L}]+/u).some((word) => aftermath.has(word));

/** What of an article and a sentence decides whether a figure is current. */
export interface Setting {
  published: number;
  aftermath: boolean;
  longAgo: boolean;
  /** Whether the sentence tells of a verdict on harm done earlier. */
  verdict: boolean;
}

/** Background where its window ends more than a week before publication, or the headline tells of an aftermath. */
export function statusOf(
  text: Text,
  line: Line,
  one: Counted,
  finding: Finding,
  window: Window | undefined,
  { published, aftermath, longAgo, verdict }: Setting,
): Figure["status"] {
  if (isSupposed(text, line, one, finding)) return "other";
  if (longAgo || verdict) return "background";
  if (!window || Number.isNaN(window.last) || Number.isNaN(published)) {
    return aftermath ? "background" : "current";
  }
  return published - window.last > DAYS_OF_AN_EVENT ? "background" : "current";
}

const supposed = listWords(SUPPOSED), denials = listWords(DENIALS), conditions = listWords(["if", "unless"]);
/** So far from a number the words stand that take it out of what happened. */
const REACH = 9;
const BREAK = IS.stop | IS.quote | IS.comma;

/** "could be killed if", "plans to evacuate 300", "denied killing 16": nothing that has happened. */
function isSupposed(
  text: Text,
  line: Line,
  { left, quantity, np }: Counted,
  { group, hit }: Finding,
): boolean {
  const opening = has(text, line.from, IS.quote) ? line.from + 1 : line.from;
  if (among(text, opening, conditions)) return true;
  for (let i = left - 1; i >= Math.max(line.from, left - REACH); i--) {
    if (has(text, i, BREAK) && left - i > 1 || has(text, i, IS.number | IS.numberWord)) break;
    if (among(text, i, denials)) return true;
    if (wordOf(text, i) === "that" && !among(text, i - 1, denials)) break;
    if (isModal(text, i)) return true;
  }
  const end = Math.max(np.to, quantity.to), verb = group && group.from >= end ? group : hit;
  for (let i = verb && verb.from >= end ? Math.max(end, verb.from - 3) : end; verb && i < verb.to; i++) {
    if (isModal(text, i)) return true;
  }
  for (let i = end; i < Math.min(line.to, end + REACH); i++) {
    if (among(text, i, conditions)) return true;
    if (has(text, i, BREAK)) break;
  }
  return false;
}

const PARTICIPIAL = listWords(["may", "might"]);
/** "may have died" is a guess at what happened, "may die" is not. */
function isModal(text: Text, i: number): boolean {
  if (!among(text, i, supposed) || has(text, i, IS.name)) return false;
  if (among(text, i, PARTICIPIAL)) return wordOf(text, i + 1) !== "have";
  return wordOf(text, i) !== "going" || wordOf(text, i + 1) === "to";
}

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
const THEN = listWords("ago earlier before previously".split(" "));
/** "a decade ago", "six years earlier". */
export function isLongAgo(text: Text, { from, to }: Span): boolean {
  for (let i = from + 1; i < to; i++) if (among(text, i, THEN) && among(text, i - 1, UNITS)) return true;
  return false;
}
