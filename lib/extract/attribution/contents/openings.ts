/**
 * Openings: where a clause, an object or an infinitive can begin.
 *
 * @module
 */
import { formOf, has, hasVerb, isBreak, skipAdjuncts, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import { quoteAt, type Room } from "../statements.ts";
import type { Scan } from "../../words/words.ts";

/** End of what could be a clause, before what else somebody did: "declared him irrelevant and has broken off talks". */
export function beforeDeed({ scan, end }: Room, from: number): number {
  for (let i = from; i < end; i++) {
    const joint = wordOf(scan, i) === "and" || wordOf(scan, i) === "but";
    if (joint && has(scan, i + 1, IS.auxiliary | IS.verb | IS.adverb)) return i;
  }
  return end;
}

const OPENING = new Set(
  ["when", "if", "once", "while", "whether", "because", "since", "after", "before", "so", "although"],
);

/** Where a clause can begin: anything but a mark, a bare preposition or a conjunction. */
export function startsClause(scan: Scan, i: number, end: number): boolean {
  const word = wordOf(scan, i);
  if (i >= end || has(scan, i, IS.comma | IS.stop) || word === "to") return false;
  if (word === "as") return wordOf(scan, i + 1) === "many" || wordOf(scan, i + 1) === "much";
  if (word === "that") return has(scan, i + 1, IS.auxiliary); // "says that is untrue"
  if (has(scan, i, IS.conjunction) && !OPENING.has(word)) return false;
  return hasVerb(scan, i, end) ||
    has(scan, i, IS.determiner | IS.name | IS.number | IS.numberWord | IS.pronoun);
}

/** Where an object can begin: a word that opens no clause, or a sum. */
export const startsObject = (scan: Scan, i: number): boolean =>
  has(scan, i, IS.word) &&
    (!has(scan, i, IS.preposition | IS.conjunction) ||
      ["about", "around", "over", "more", "up"].includes(wordOf(scan, i))) ||
  has(scan, i, IS.number) || formOf(scan, i) === "$" ||
  wordOf(scan, i) === "at" && (wordOf(scan, i + 1) === "least" || wordOf(scan, i + 1) === "most") ||
  wordOf(scan, i) === "as" && (wordOf(scan, i + 1) === "many" || wordOf(scan, i + 1) === "much");

/** Token of "to" that opens the infinitive of an order, past the one who is ordered. */
export function toInfinitive(room: Room, from: number, reach = 24): number | undefined {
  const { scan, end } = room;
  for (let i = from; i < Math.min(end, from + reach); i++) {
    if (
      wordOf(scan, i) === "to" &&
      (quoteAt(room, i + 1) ||
        has(scan, i + 1, IS.word) && !has(scan, i + 1, IS.determiner | IS.name | IS.number))
    ) return wordOf(scan, i - 1) === "not" ? i - 1 : i;
    if (has(scan, i, IS.stop | IS.quote)) return undefined;
  }
  return undefined;
}

/** Pronouns as objects. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set("me us him them her it you".split(" "));

/** Verbs that say the whole of a judgement, and not its last words alone: "branded the plan a “sham”". */
const JUDGES = new Set(["brand", "declare", "label"]);

/** Whether the words in marks behind a label stand for all that was said: "called it “humble”". */
export const isAlone = (scan: Scan, from: number, quote: number, verb: string): boolean =>
  !JUDGES.has(verb) || !has(scan, from, IS.determiner | IS.name) || !isOrdered(scan, from, quote);

/** Whether who is ordered belongs to the order: somebody named shortly, and no pronoun ("ordered them to hold"). */
export function isOrdered(scan: Scan, from: number, to: number): boolean {
  const word = wordOf(scan, from), pronoun = OBJECT_PRONOUNS.has(word) || word.endsWith("self");
  if (from >= to || pronoun && skipAdjuncts(scan, from + 1, to) >= to) return false;
  for (let i = from; i < to; i++) if (wordOf(scan, i) === ",") return false;
  return true;
}

const DEEDS = new Set(
  "action retaliation sanctions reprisals reprisal revenge strikes strike lawsuit lawsuits war attacks violence boycott"
    .split(" "),
);
/** "threatened legal action": what somebody can threaten, and not whom or what. */
export function threatens(scan: Scan, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 4) && !isBreak(scan, i); i++) {
    if (has(scan, i, IS.determiner | IS.preposition | IS.pronoun) && i > from) return false;
    if (DEEDS.has(wordOf(scan, i))) return true;
  }
  return false;
}

/** "called the bank a second time" */
const AGAIN = new Set(
  "second third fourth few couple lot day week month year moment while hour minute".split(" "),
);

/** "called the arrest an attempt to silence them": where what somebody is called begins, or -1. */
export function secondObject(scan: Scan, from: number, end: number): number {
  if (!has(scan, from, IS.determiner | IS.name | IS.pronoun)) return -1;
  for (let i = from + 1; i < Math.min(end, from + 9) && !isBreak(scan, i); i++) {
    const noun = has(scan, i - 1, IS.determiner) && !has(scan, i, IS.auxiliary); // "the ruling"
    if (has(scan, i, IS.preposition | IS.auxiliary | IS.conjunction | IS.verb) && !noun) return -1;
    const word = wordOf(scan, i);
    if (word !== "a" && word !== "an") continue;
    return has(scan, i + 1, IS.time | IS.numberWord | IS.quote) || AGAIN.has(wordOf(scan, i + 1)) ? -1 : i;
  }
  return -1;
}
