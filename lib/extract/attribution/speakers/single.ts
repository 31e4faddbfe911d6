/**
 * Single: names of one word, and capitals that are no names.
 *
 * @module
 */
import { has, type Span, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import type { Room } from "./identities.ts";
import { type Scan, sentenceAt } from "../../words/words.ts";
import { isAcronym } from "./runs.ts";

const PERSONAL = new Set(["he", "she", "his", "her", "him", "who"]),
  THINGS = new Set(["it", "its", "they", "their", "which"]);

/** "Razak bought the boat. He …": one word of a name, taken up by he or she more often than by it. */
export function isHim({ scan, book: { runs } }: Room, head: Span, run: Span): boolean {
  if (run.to - run.from > 1 || run.from !== head.from || run.to !== head.to || startsAs(scan, head, run)) {
    return false;
  }
  if (has(scan, run.from, IS.body | IS.role | IS.state) || isAcronym(scan, run.from)) return false;
  let votes = 0;
  for (const number of runs.holding(run.from)) {
    const to = runs.to[number], s = sentenceAt(scan, to - 1);
    if (wordOf(scan, runs.from[number] - 1) === "the" || to - runs.from[number] > 1) return false;
    const limit = scan.first[Math.min(scan.first.length - 1, s + 2)];
    for (let i = to; i < Math.min(limit, to + 30); i++) {
      const word = wordOf(scan, i);
      if (PERSONAL.has(word)) votes++;
      else if (THINGS.has(word)) votes--;
      else if (!has(scan, i, IS.name) || has(scan, i, IS.time)) continue;
      else break;
      break;
    }
  }
  return votes > 0;
}

/** A capital that only the beginning of the sentence gives. */
export const startsAs = (scan: Scan, head: Span, run: Span): boolean =>
  run.from === head.from && run.to - run.from === 1 &&
  has(scan, run.from, IS.role | IS.person | IS.determiner | IS.pronoun | IS.adverb | IS.numberWord) &&
  (scan.first[sentenceAt(scan, run.from)] === run.from || has(scan, run.from - 1, IS.comma | IS.quote) ||
    wordOf(scan, run.from - 1) === "-");
