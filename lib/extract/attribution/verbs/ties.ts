/**
 * Ties: sources that a colon or a dash and no verb ties to what they say.
 *
 * @module
 */
import { has, isRelative, type Span, wordOf } from "../../words/clauses.ts";
import { cueOf, IS } from "../../words/lexicon.ts";
import type { Quotation } from "../quotations.ts";
import { canSpeak } from "../sources/phrases.ts";
import { sourceAfter } from "../sources/after.ts";
import { type Source, sourceBefore } from "../sources/sources.ts";
import { add, type Lead, quoteAt, type Room } from "../statements.ts";
import { type Scan, sentenceAt } from "../../words/words.ts";

/** Words of the longest source that a colon ties. */
const LONGEST = 7;
const whole = (span: Span): Source => ({ ...span, head: span, inherited: false });
const nowhere = (i: number): Span => ({ from: i, to: i });

/**
 * Reads a headline with a colon: "Harbour chief: “We were warned”", "Ferries to stay in port: harbour master".
 *
 * Only lines without a full stop are headlines; a sentence is one only where a quotation follows its colon.
 */
export function readColon(room: Room): void {
  const { scan, start, end, sentence, blocked } = room, last = scan.first[sentence + 1];
  let colon = start + 1;
  while (colon < end && (blocked(colon) || wordOf(scan, colon) !== ":")) colon++;
  if (colon >= end - 1) return;
  const headline = !has(scan, last - 1, IS.stop), before = { from: start, to: colon };
  const quote = quoteAt(room, colon + 1),
    lead = (source: Span): Lead => ({
      source: whole(source),
      cue: nowhere(colon),
      stance: "neutral",
    });
  if (quote && isSource(scan, before)) {
    return add(room, lead(before), { from: quote.open + 1, to: quote.close }, "colon", "direct");
  }
  const after = { from: colon + 1, to: end };
  if (headline && colon - start < 4 && end - colon > 3 && isSource(scan, before)) {
    return add(room, lead(before), after, "colon");
  }
  if (headline && colon - start > 2 && isSource(scan, after)) add(room, lead(after), before, "colon");
}

/** Whether a range is a few words for somebody, without a verb. */
function isSource(scan: Scan, { from, to }: Span): boolean {
  if (to - from > LONGEST) return false;
  let somebody = false;
  for (let i = from; i < to; i++) {
    if (has(scan, i, IS.mark | IS.auxiliary | IS.number) || isRelative(scan, i)) return false;
    // A verb, or a small word that may be one: "Army fires on port".
    const acts = has(scan, i, IS.verb) || !has(scan, i, IS.name) && /(?:s|ed)$/.test(wordOf(scan, i));
    if (acts && !has(scan, i, IS.role | IS.person | IS.name)) return false;
    somebody ||= has(scan, i, IS.role | IS.person | IS.title) || wordOf(scan, i).endsWith("master");
  }
  return somebody;
}

/** The source of speech that no verb claims: behind a dash ("“…” — Wim Aerts, beekeeper"), or before a colon. */
export function tiedSource(scan: Scan, { open, close }: Quotation): Source | undefined {
  return behindDash(scan, close) ?? behindVerb(scan, close) ?? beforeColon(scan, open);
}

function behindDash(scan: Scan, close: number): Source | undefined {
  const dash = wordOf(scan, close + 1);
  if (dash !== "—" && dash !== "–") return undefined;
  const end = scan.first[sentenceAt(scan, close) + 1],
    source = sourceAfter(scan, close + 2, end, () => false);
  if (!source || !canSpeak(scan, source) || !has(scan, close + 2, IS.name | IS.role | IS.determiner)) {
    return undefined;
  }
  for (let i = source.from; i < end; i++) if (has(scan, i, IS.auxiliary)) return undefined;
  return source;
}

/** "“They took our sons,” wailed Nadra Hosk", "…, Hosk wailed": a verb that no list has, with somebody beside it. */
function behindVerb(scan: Scan, close: number): Source | undefined {
  let to = close + 1;
  while (to < close + 9 && to < scan.count && !has(scan, to, IS.comma | IS.stop | IS.quote)) to++;
  if (to - close < 3 || to > close + 8) return undefined;
  const first = close + 1,
    last = to - 1,
    isVerb = (i: number): boolean =>
      wordOf(scan, i).endsWith("ed") && has(scan, i, IS.verb) && !has(scan, i, IS.cue | IS.name);
  const span = isVerb(first) ? { from: first + 1, to } : isVerb(last) ? { from: first, to: last } : undefined;
  if (!span || !has(scan, span.from, IS.name | IS.determiner | IS.pronoun) || !canSpeak(scan, span)) {
    return undefined;
  }
  for (let i = span.from; i < span.to; i++) {
    if (has(scan, i, IS.verb | IS.auxiliary) && !has(scan, i, IS.role)) return undefined;
  }
  return whole(span);
}

/** "Klara Monk wrote to its members:", and the speech in the next paragraph. */
function beforeColon(scan: Scan, open: number): Source | undefined {
  if (open < 2 || wordOf(scan, open - 1) !== ":") return undefined;
  const start = scan.first[sentenceAt(scan, open - 1)];
  for (let i = open - 2; i > start; i--) {
    const form = has(scan, i, IS.cue) ? cueOf(wordOf(scan, i)) : undefined;
    if (!form || form.tense === "gerund" || form.tense === "base") continue;
    const source = sourceBefore(scan, start, i, () => false);
    if (source && !source.inherited && canSpeak(scan, source)) return source;
  }
  return undefined;
}
