/**
 * Cuts: words behind which the content of a statement does not go on.
 *
 * @module
 */
import { has, isRelative, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import { quoteAt, type Room } from "../statements.ts";
import type { Scan } from "../../words/words.ts";

/** A dash, or a hyphen with blanks around it. */
export const isDash = (scan: Scan, i: number): boolean =>
  wordOf(scan, i) === "–" || wordOf(scan, i) === "—" ||
  wordOf(scan, i) === "-" && scan.starts[i] > scan.ends[i - 1] && scan.starts[i + 1] > scan.ends[i];

/** Speech of its own that opens in the middle of a sentence, where a full stop was lost. */
export function isSpeech(room: Room, i: number): boolean {
  const { scan } = room, quote = quoteAt(room, i);
  return quote !== undefined && quote.words > 7 && has(scan, i + 1, IS.name) && has(scan, i - 1, IS.word) &&
    !has(scan, i - 1, IS.preposition | IS.determiner | IS.conjunction | IS.verb | IS.auxiliary) &&
    has(scan, quote.close - 1, IS.comma | IS.stop);
}

const AIMS = new Set(["effort", "bid", "attempt", "move"]);

/** "in an effort to restore order" */
export const isPurpose = (scan: Scan, i: number): boolean =>
  has(scan, i + 1, IS.determiner) && AIMS.has(wordOf(scan, i + 2)) && wordOf(scan, i + 3) === "to";

/** "one day after he called for calm" */
export const isTimed = (scan: Scan, i: number): boolean =>
  has(scan, i, IS.numberWord | IS.number | IS.determiner) && has(scan, i + 1, IS.time) &&
  (wordOf(scan, i + 2) === "after" || wordOf(scan, i + 2) === "before");

/** "37 crashes that killed 11 and injured 80": a clause within the object, of which the verb is. */
export function hasClause(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if ((isRelative(scan, i) || wordOf(scan, i) === "that") && has(scan, i + 1, IS.verb | IS.auxiliary)) {
      return true;
    }
  }
  return false;
}

/** "asked for boats, raising fears": what else somebody did. */
export const isParticiple = (scan: Scan, i: number): boolean => OUTCOMES.has(wordOf(scan, i));

const OUTCOMES = new Set(
  "raising leaving prompting causing sparking fuelling fueling drawing forcing sending making bringing killing"
    .split(" "),
);
