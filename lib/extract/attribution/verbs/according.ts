/**
 * "According to": the source behind it, the content on the other side.
 *
 * @module
 */
import { has, hasVerb, textOf, wordOf } from "../../words/clauses.ts";
import { IS, NUMBER } from "../../words/lexicon.ts";
import { canSpeak } from "../sources/phrases.ts";
import { sourceAfter } from "../sources/after.ts";
import { add, type Lead, type Room } from "../statements.ts";
import type { Scan } from "../../words/words.ts";

/** Reads the statement around "according to" at token `i`. */
export function readAccording(room: Room, i: number): void {
  const { scan, start, end, blocked, found } = room;
  const source = sourceAfter(scan, i + 2, end, blocked);
  const plan = has(scan, i + 2, IS.determiner) ? i + 3 : i + 2;
  if (!source || PLANS.has(wordOf(scan, source.head.to - 1)) || PLANS.has(wordOf(scan, plan))) return;
  const lead: Lead = { source, cue: { from: i, to: i + 2 }, stance: "neutral" };
  const first = i <= start + 1, comma = commaAfter(scan, i + 2, end, blocked);
  const lost = first ? lostComma(scan, i + 2, comma < 0 ? end : comma) : -1;
  if (lost > 0) {
    const head = { from: i + 2, to: lost };
    return add(
      room,
      { ...lead, source: { ...source, ...head, head } },
      { from: lost, to: end },
      "according-first",
    );
  }
  const parted = wordOf(scan, i - 1) === "," && leftOf(room, i - 1) === start && !hasVerb(scan, start, i - 1);
  if (first && comma < 0) return;
  // "X said that, according to Y, the cellar was full": what Y says stands inside what X says.
  if (comma >= 0 && wordOf(scan, wordOf(scan, i - 1) === "," ? i - 2 : i - 1) === "that") {
    const head = { from: i + 2, to: comma };
    add(
      room,
      { ...lead, source: { ...source, ...head, head } },
      { from: comma + 1, to: end },
      "according-first",
    );
    return;
  }
  if (first || parted && comma >= 0) {
    // "According to X, content": the first comma that parts the source from a clause.
    const head = { ...source, from: i + 2, to: comma, head: { from: i + 2, to: comma } };
    if (i > start + 1 && canSpeak(scan, { from: start, to: i - 1 }) && has(scan, comma + 1, IS.cue)) return; // a relay
    add(room, { ...lead, source: head }, { from: comma + 1, to: end }, "according-first");
    return;
  }
  const from = leftOf(room, i);
  const to = wordOf(scan, i - 1) === "," ? i - 1 : i;
  // "Witnesses, according to the paper, said": a relay of the statement whose verb follows.
  if (wordOf(scan, i - 1) === "," && !hasVerb(scan, from, to) && source.to < end) {
    room.relays.push({ from, to, via: textOf(scan, source.head) });
    return;
  }
  const whole = found.length && found.at(-1)!.content.from >= from && found.at(-1)!.content.to >= i;
  if (whole) found.at(-1)!.content.to = to; // "X said ..., according to Y": the statement ends before the relay
  add(room, lead, { from, to }, "according-last");
}
/** "According to the ministry 12 of its barges were safe": where a clause begins behind a body without a comma. */
function lostComma(scan: Scan, from: number, to: number): number {
  for (let i = from + 1; i < to - 2; i++) {
    const opens = has(scan, i, NUMBER) && !has(scan, i, IS.name) || has(scan, i, IS.determiner);
    if (!opens || !has(scan, i - 1, IS.body) && !has(scan, i - 1, IS.role | IS.person)) continue;
    return hasVerb(scan, i + 1, to) ? i : -1;
  }
  return -1;
}

/** What is done "according to" these is given to nobody. */
const PLANS = new Set(
  "plan plans schedule custom tradition rules rule law size age need needs taste preference recipe instructions protocol"
    .split(" "),
);

/** First token of the clause that ends at `i`: after a semicolon, or the beginning of the sentence. */
export function leftOf({ scan, start, blocked }: Room, i: number): number {
  let from = i;
  while (from > start && !(wordOf(scan, from - 1) === ";" && !blocked(from - 1))) from--;
  return from;
}

function commaAfter(scan: Scan, from: number, end: number, blocked: (i: number) => boolean): number {
  let last = -1;
  for (let i = from; i < end; i++) {
    if (blocked(i)) continue;
    if (wordOf(scan, i) !== ",") continue;
    last = i;
    const opener = wordOf(scan, i + 1);
    const apposition = ["a", "an", "who", "which"].includes(opener) && commaIn(scan, i + 1, end) &&
      !hasVerb(scan, i + 1, commaIn(scan, i + 1, end));
    if (!apposition) return i;
  }
  return last;
}
const commaIn = (scan: Scan, from: number, end: number): number => {
  for (let i = from; i < end; i++) if (wordOf(scan, i) === ",") return i;
  return 0;
};
