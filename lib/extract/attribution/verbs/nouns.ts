/**
 * Nouns of saying: "the minister's warning that", "orders from the premier to", "made a plea for".
 *
 * @module
 */
import { NOUN_CUES } from "../../../codebooks/mod.ts";
import { has, isGenitive, isRelative, type Span, wordOf } from "../../words/clauses.ts";
import { clauseEnd } from "../contents/ends.ts";
import { IS } from "../../words/lexicon.ts";
import { canSpeak, phraseBefore } from "../sources/phrases.ts";
import { sourceAfter } from "../sources/after.ts";
import { type Source, sourceBefore } from "../sources/sources.ts";
import { add, type Room } from "../statements.ts";
import type { Scan } from "../../words/words.ts";

const MAKING = new Set(
  "make makes made making issue issues issued issuing renew renews renewed repeat repeated release released"
    .split(" "),
);

/** Reads the statement around a noun of saying at token `n`; false where there is none. */
export function readNoun(room: Room, n: number): boolean {
  const { scan, end } = room, stance = NOUN_CUES.get(wordOf(scan, n));
  if (!stance || has(scan, n, IS.name) && n > room.start) return false;
  const cue: Span = { from: n, to: n + 1 };
  const from = givenBy(room, n);
  if (REPORTS.has(wordOf(scan, n)) && wordOf(scan, from ? from.to : n + 1) !== "that") return false;
  if (from) {
    const content = contentFrom(room, from.to, false);
    if (content) add(room, { source: from.source, cue, stance }, content, "noun");
    return content !== undefined;
  }
  const source = ownerOf(room, n) ?? makerOf(room, n);
  const found = source && contentFrom(room, n + 1, stance === "ordering");
  if (!source || !found || n + 1 >= end) return false;
  // "The premier's call for calm was met with doubt": the article goes on.
  const subject = source.from <= room.start + 1 && isGenitive(wordOf(scan, source.to)) &&
    wordOf(scan, n + 1) !== "that";
  const content = subject ? { ...found, to: beforeVerb(scan, found) } : found;
  add(room, { source, cue, stance }, content, "noun");
  return true;
}

/** Nouns that are verbs or papers, unless "that" stands behind them. */
const REPORTS = new Set(["report", "reports"]);

const COUNTS = new Set([
  "count",
  "estimate",
  "estimates",
  "reckoning",
  "account",
  "tally",
  "admission",
  "figures",
  "calculation",
]);
/** "By the council's count, 40 people were there": whose count opens the sentence. */
export function readCount(room: Room): void {
  const { scan, start, end, blocked } = room;
  if (wordOf(scan, start) !== "by" && wordOf(scan, start) !== "on") return;
  let comma = start + 1;
  while (comma < Math.min(end, start + 12) && wordOf(scan, comma) !== ",") comma++;
  if (wordOf(scan, comma) !== "," || !COUNTS.has(wordOf(scan, comma - 1))) return;
  const owner = ownerOf(room, comma - 1);
  if (!owner || blocked(comma)) return;
  add(room, { source: owner, cue: { from: comma - 1, to: comma }, stance: "neutral" }, {
    from: comma + 1,
    to: end,
  }, "noun");
}

/** End of a phrase before the verb of which it is the subject. */
function beforeVerb(scan: Scan, { from, to }: Span): number {
  for (let i = from + 1; i < to; i++) {
    if (isRelative(scan, i) || wordOf(scan, i) === "that") return to;
    const bare = wordOf(scan, from) === "to"; // verbs without an auxiliary may belong to the infinitive
    if (
      has(scan, i, IS.auxiliary) && !(bare && i === from + 1) ||
      !bare && has(scan, i, IS.verb) && !has(scan, i - 1, IS.determiner) && !has(scan, i, IS.person)
    ) return i;
  }
  return to;
}

const whole = (span: Span): Source => ({ ...span, head: span, inherited: false });

/** "orders from the premier to hold", "a warning by the police that": who stands behind from or by. */
function givenBy({ scan, end, blocked }: Room, n: number): { source: Source; to: number } | undefined {
  const word = wordOf(scan, n + 1);
  if (word !== "from" && word !== "by") return undefined;
  let to = n + 2;
  while (to < Math.min(end, n + 14) && wordOf(scan, to) !== "to" && wordOf(scan, to) !== "that") {
    if (has(scan, to, IS.comma | IS.stop | IS.quote | IS.auxiliary)) return undefined;
    to++;
  }
  if (to >= Math.min(end, n + 14)) return undefined;
  const source = sourceAfter(scan, n + 2, to, blocked);
  return source && canSpeak(scan, source) ? { source, to } : undefined;
}

/** "the minister's stern warning": whose it is. */
const OWN = new Set(["his", "her", "their", "its"]);
function ownerOf({ scan, start, blocked }: Room, n: number): Source | undefined {
  if (OWN.has(wordOf(scan, n - 1))) return whole({ from: n - 1, to: n });
  let at = n - 1;
  while (at > start && at > n - 4 && has(scan, at, IS.word) && !isGenitive(wordOf(scan, at))) at--;
  if (!isGenitive(wordOf(scan, at))) return undefined;
  const owner = phraseBefore(scan, start, at, blocked);
  return owner && canSpeak(scan, owner) ? whole(owner) : undefined;
}

/** "the council issued an urgent call": who makes it. */
function makerOf({ scan, start, blocked }: Room, n: number): Source | undefined {
  let at = n - 1;
  while (at > start && at > n - 5 && !MAKING.has(wordOf(scan, at))) {
    if (has(scan, at, IS.mark | IS.conjunction)) return undefined;
    at--;
  }
  if (!MAKING.has(wordOf(scan, at))) return undefined;
  const source = sourceBefore(scan, start, at, blocked);
  return source && !source.inherited && canSpeak(scan, source) ? source : undefined;
}

/** What the noun brings: a clause with that, an infinitive, or what is called for. */
function contentFrom(room: Room, at: number, ordering: boolean): Span | undefined {
  const { scan, end } = room, word = wordOf(scan, at);
  if (at + 2 > end) return undefined;
  if (word === "that" && !has(scan, at + 1, IS.auxiliary)) {
    return { from: at + 1, to: clauseEnd(room, at + 1, "clause") };
  }
  if (word === "to" && has(scan, at + 1, IS.person | IS.role) && !has(scan, at + 1, IS.verb)) {
    // "the mayor's plea to residents to stay indoors"
    const to = at + 2;
    return wordOf(scan, to) === "to" ? { from: to, to: clauseEnd(room, to, "clause") } : undefined;
  }
  if (word === "to" && !has(scan, at + 1, IS.determiner | IS.name | IS.number)) {
    return { from: at, to: clauseEnd(room, at, "clause") };
  }
  return ordering && word === "for" ? { from: at + 1, to: clauseEnd(room, at + 1, "object") } : undefined;
}
