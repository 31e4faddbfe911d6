/**
 * Trailing: content on the left of its source and verb, and what goes on behind them.
 *
 * @module
 */
import { leftOf } from "../verbs/according.ts";
import { has, hasVerb, wordOf } from "../../words/clauses.ts";
import { clauseEnd, skipAdverbs } from "./ends.ts";
import { IS } from "../../words/lexicon.ts";
import type { Quotation } from "../quotations.ts";
import { add, type Lead, quoteAt, type Room } from "../statements.ts";
import type { Scan } from "../../words/words.ts";

/**
 * Reads "content, X said": content on the left, and what goes on behind the verb as a second statement.
 *
 * @param at where source or verb begin, whichever is first
 * @param after where both have ended
 */
export function readTrailing(room: Room, lead: Lead, at: number, after: number): void {
  const { scan, start, found } = room, marked = quotationBefore(room, at);
  // "The mayor said the wall was “lost”, the agency reported": the marks stand inside what she said.
  const inner = marked &&
    found.some(({ content, kind }) =>
      kind === "mixed" && content.from < marked.open && content.to > marked.open
    );
  const quote = inner ? undefined : marked;
  let to = at;
  while (to > start && (has(scan, to - 1, IS.comma) || has(scan, to - 1, IS.quote) && quote)) to--;
  if (!quote || !quote.closed || quote.close < to) {
    const from = behindTopic(room, behindJoint(room, contentStart(room, to)), to);
    if (from < to) add(room, lead, { from, to }, "trailing");
  } else {
    room.claimed.add(quote);
    // Words before the quotation in its sentence make it mixed.
    const mixed = quote.open > start && hasWords(scan, start, quote.open) && !found.length;
    if (mixed) add(room, lead, { from: start, to: quote.close + 1 }, "mixed-before");
    else add(room, lead, { from: quote.open + 1, to: quote.close }, "quoted-before", "direct");
  }
  readRest(room, lead, after, quote);
}

/** Behind the verb: a quotation that goes on, or the rest of the clause. */
function readRest(room: Room, lead: Lead, after: number, quote: Quotation | undefined): void {
  const { scan, end } = room;
  let next = after;
  while (next < end && has(scan, next, IS.comma | IS.stop)) next++;
  const more = quoteAt(room, next);
  if (more) {
    room.claimed.add(more);
    return add(room, lead, { from: more.open + 1, to: more.close }, "interrupted", "direct");
  }
  const parted = next > after && (wordOf(scan, after) === "," || wordOf(scan, after) === ";");
  const deed = wordOf(scan, next).endsWith("ing") && !has(scan, next, IS.preposition) &&
    !HARMING.has(wordOf(scan, next));
  if (!parted || next >= end || quote || deed || has(scan, next, IS.cue)) return;
  const joined = (wordOf(scan, next) === "and" || wordOf(scan, next) === "or") &&
    !has(scan, skipAdverbs(scan, next + 1), IS.cue);
  const depends = DEPENDING.has(wordOf(scan, next)) ||
    has(scan, next, IS.preposition) && wordOf(scan, next + 1) === "which";
  if (has(scan, next, IS.conjunction) && !joined && !depends) return;
  add(room, lead, { from: next, to: clauseEnd(room, next, "clause") }, "interrupted");
}

/** "A wall fell, the clerk said, killing two": what came of what was told, and was told with it. */
const HARMING = new Set("killing injuring wounding hurting burying trapping damaging destroying".split(" "));

/** "The bridge fell, the clerk said, when two lorries met on it." */
const DEPENDING = new Set("when where because until unless if".split(" "));

const hasWords = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (has(scan, i, IS.word)) return true;
  return false;
};

/** The quotation that ends right before token `i`. */
function quotationBefore({ quotations, scan }: Room, i: number): Quotation | undefined {
  let at = i - 1;
  while (at >= 0 && has(scan, at, IS.comma)) at--;
  return quotations.closing.get(at);
}

const JOINTS = new Set("meanwhile separately however moreover additionally also".split(" "));
/** "Meanwhile, two boats were lost, …": behind the word that joins the sentence to those before it. */
const behindJoint = ({ scan }: Room, from: number): number =>
  JOINTS.has(wordOf(scan, from)) && wordOf(scan, from + 1) === "," ? from + 2 : from;

/** "Delta raids: Guard had no part, Osk insists": behind the few words that a headline opens with. */
function behindTopic({ scan, end, sentence, blocked }: Room, from: number, to: number): number {
  if (has(scan, scan.first[sentence + 1] - 1, IS.stop) || end - from > 40) return from;
  for (let i = from + 1; i < Math.min(to - 2, from + 5) && !blocked(i); i++) {
    if (wordOf(scan, i) === ":") return hasVerb(scan, i + 1, to) || !hasVerb(scan, from, i) ? i + 1 : from;
  }
  return from;
}

/** Whether a mark stands between two places. */
function isParted({ scan, blocked }: Room, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (has(scan, i, IS.comma) && !blocked(i)) return true;
  return false;
}

/** Where content on the left of its verb begins: after a semicolon, or after a statement that ends before. */
function contentStart(room: Room, to: number): number {
  const from = leftOf(room, to), last = room.found.findLast(({ content }) => content.to <= to);
  // "Police said 12 had died, the agency reported": the chain holds the inner statement with its source.
  if (
    last?.source && !isParted(room, last.content.to, to - 1) && last.source.from >= from &&
    last.source.to <= last.content.from
  ) {
    return from;
  }
  return last && last.content.to > from ? Math.min(to, last.content.to + 1) : from;
}
