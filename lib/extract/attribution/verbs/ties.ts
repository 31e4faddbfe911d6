/**
 * Ties: sources that a colon or a dash and no verb ties to what they say.
 *
 * @module
 */
import { ROLE_NOUNS } from "../../../codebooks/mod.ts";
import { has, hasVerb, isDash, isRelative, type Span, wordOf } from "../../words/clauses.ts";
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
  if (colon >= end - 1) return readDash(room);
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

/** Reads a headline with a dash: "Twelve rustlers held in the delta – Veldran Navy". */
function readDash(room: Room): void {
  const { scan, start, end, sentence, blocked } = room, last = scan.first[sentence + 1];
  if (has(scan, last - 1, IS.stop | IS.quote)) return;
  let dash = end - 2;
  while (dash > start && dash > end - LONGEST && !isDash(scan, dash)) dash--;
  const after = { from: dash + 1, to: end };
  if (!isDash(scan, dash) || dash < start + 4 || blocked(dash) || isOutlet(scan, after)) return;
  if (!hasVerb(scan, start, dash)) return;
  if (!isSource(scan, after) && !speaksLater(scan, after)) return;
  const source = whole(after);
  add(room, { source, cue: { from: dash, to: dash }, stance: "neutral" }, { from: start, to: dash }, "colon");
}

/** The name of a paper or station, which stands at the end of a page's title. */
const isOutlet = (scan: Scan, { from, to }: Span): boolean => {
  for (let i = from; i < to; i++) if (ROLE_NOUNS.get(wordOf(scan, i)) === "media") return true;
  return false;
};

/** "—Osk": one name, which stands beside a verb of saying further below. */
function speaksLater(scan: Scan, { from, to }: Span): boolean {
  if (to - from > 3 || !has(scan, to - 1, IS.name) || has(scan, to - 1, IS.state | IS.time)) return false;
  for (let i = to; i < Math.min(scan.count, to + FAR); i++) {
    if (scan.lower[i] !== scan.lower[to - 1] || !has(scan, i, IS.name)) continue;
    if ([i - 1, i + 1, i + 2].some((at) => has(scan, at, IS.cue) && !has(scan, at, IS.name))) return true;
  }
  return false;
}
/** So many tokens below a headline, whoever it names speaks at the latest. */
const FAR = 600;

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

const OWN = new Set(["his", "her", "their"]);
/** "Klara Monk wrote to its members:", and the speech in the next paragraph. */
function beforeColon(scan: Scan, open: number): Source | undefined {
  if (open < 2 || wordOf(scan, open - 1) !== ":") return undefined;
  const start = scan.first[sentenceAt(scan, open - 1)];
  if (open - start < 4 && OWN.has(wordOf(scan, start))) return whole({ from: start, to: start + 1 }); // "His words:"
  for (let i = open - 2; i > start; i--) {
    const form = has(scan, i, IS.cue) ? cueOf(wordOf(scan, i)) : undefined;
    if (!form || form.tense === "gerund" || form.tense === "base") continue;
    const source = sourceBefore(scan, start, i, () => false);
    if (source && !source.inherited && canSpeak(scan, source)) return source;
  }
  return undefined;
}
