/**
 * Counts: verbs that are statements only where they count.
 *
 * @module
 */
import { has, isBreak, wordOf } from "../../words/clauses.ts";
import { IS, NUMBER } from "../../words/lexicon.ts";
import type { Scan } from "../../words/words.ts";
import type { Way } from "../contents/ways.ts";

/** "put the toll at 12", "counts 12 dead": statements only where they count. */
export const uncounted: Way = ({ scan, end }, { right, source, form: { cue: { takes, verb } } }) => {
  if (!takes.includes("count")) return false;
  if (verb === "count" && has(scan, source.from, IS.pronoun)) return true; // "she had counted 38 bodies" is a deed
  const limit = Math.min(end, right + (verb === "count" ? 5 : 14)), link = LINKS.get(verb);
  if (takes.includes("harm")) return !countsPeople(scan, right, limit);
  const placed = verb === "place"; // "placed a wreath at the gate"
  for (let i = right; i < limit; i++) {
    if (placed && wordOf(scan, i) === link) return !has(scan, i + 1, NUMBER) && !has(scan, i + 2, NUMBER);
    if (link ? wordOf(scan, i) === link && has(scan, i + 1, BEFORE_NUMBER) : has(scan, i, NUMBER)) {
      return false;
    }
  }
  return true;
};

/** "recorded 1,322 deaths": a number with people or harm behind it. */
function countsPeople(scan: Scan, from: number, to: number): boolean {
  let counts = false;
  for (let i = from; i < to; i++) {
    if (has(scan, i, NUMBER)) counts = i < from + 4;
    else if (counts && has(scan, i, IS.harm | IS.person)) return true;
    else if (isBreak(scan, i)) return false;
  }
  return false;
}

const BEFORE_NUMBER = NUMBER | IS.preposition | IS.determiner | IS.adverb;

/** What stands between a toll and its number. */
const LINKS = new Map([["put", "at"], ["place", "at"], ["raise", "to"], ["revise", "to"], ["lower", "to"], [
  "update",
  "to",
]]);
