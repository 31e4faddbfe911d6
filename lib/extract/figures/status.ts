/**
 * Status: whether a figure belongs to the event reported, to another one, or to none.
 *
 * @module
 */
import type { Figure } from "../../vocabulary.ts";
import { type Span, wordOf } from "../words/clauses.ts";
import { endOf } from "./findings.ts";
import type { Line } from "./groups.ts";
import { holds, listWords } from "./lexis.ts";
import { isCompared } from "./lists.ts";
import { followsOther, isApart, isBeside, isElsewhere, isLongAgo, isVerdict } from "./others.ts";
import type { Judgement } from "./outcomes.ts";
import { DAYS_OF_AN_EVENT, type Search } from "./search.ts";
import { isOfConflict, isSumOfMany } from "./sums.ts";
import { isSupposed } from "./supposed.ts";
import type { Window } from "./windows.ts";

/** A window that began longer ago and lasts until now sums up more than one event. */
const DAYS_OF_A_SUM = 45;

/** So many tokens before and behind a figure tell of its event. */
const WIDE = 60;
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
  const { text, aftermath, lead } = search, { one, finding } = judgement, { quantity, left } = one;
  const near = { from: Math.max(line.from, left - WIDE), to: Math.min(line.to, endOf(one) + WIDE) };
  if (isSupposed(line, one, finding)) return "other";
  if (isVerdict(text, near) && HURT.has(finding.outcome)) return "background";
  if (isLongAgo(text, near, quantity) || isApart(text, line.from, near) || isCompared(text, left)) {
    return "background";
  }
  if (finding.rule === "running-total") return isSumOfMany(text, one, finding) ? "background" : "current";
  const leads = quantity.from < lead;
  const other = !leads && (isBeside(text, near, quantity) || isOfConflict(line, near, one, finding) ||
    cause !== undefined && isElsewhere(search, cause));
  if (other) return "background";
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
