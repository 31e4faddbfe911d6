/**
 * Groups: a reporting verb with its auxiliaries, and what they make of it.
 *
 * @module
 */
import { has, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import type { Scan } from "../../words/words.ts";

const MODALS = new Set("would could should might may will can must shall cannot".split(" "));

const NEGATIONS = new Set(
  "not never n't didn't doesn't don't wouldn't won't couldn't can't hasn't haven't hadn't".split(" "),
);

const BE = new Set("is are was were be been being".split(" "));

/** "continues to deny" */
const CONTINUING = new Set(["continue", "continues", "continued", "continuing"]);

/** The verb group around a cue: from its first auxiliary to the cue, and what it amounts to. */
export function verbGroup(
  scan: Scan,
  c: number,
  start: number,
): { from: number; passive: boolean; refused: boolean; infinitive: boolean; would: boolean } {
  let from = c, passive = false, refused = false, infinitive = false, would = false;
  const fixed = wordOf(scan, c - 1) === "to";
  if (fixed) {
    infinitive = true;
    const goesOn = CONTINUING.has(wordOf(scan, c - 2));
    if (goesOn) {
      from = c - 2;
      infinitive = false;
      while (from > start && has(scan, from - 1, IS.auxiliary | IS.adverb)) from--;
      return { from, passive, refused, infinitive, would };
    }
    const went = ["on", "far", "as"].includes(wordOf(scan, c - 2));
    if (went) {
      from = c - 2;
      while (from > start && ["on", "far", "as", "so"].includes(wordOf(scan, from - 1))) from--;
      if (/^(?:went|go|goes|gone|going)$/.test(wordOf(scan, from - 1))) {
        from--;
        infinitive = false;
      }
    }
  }
  for (; from > start; from--) {
    const word = wordOf(scan, from - 1);
    // "on 3 May", "Will said": no auxiliary has a capital inside a sentence.
    if (has(scan, from - 1, IS.name) && from - 1 > start) break;
    if (has(scan, from - 1, IS.auxiliary) || NEGATIONS.has(word)) {
      if (BE.has(word)) passive = true;
      if (MODALS.has(word) || NEGATIONS.has(word)) refused = true;
      if (word === "would") would = true;
    } else if ((word === "all" || word === "both") && has(scan, from - 2, IS.auxiliary)) {
      continue; // "have all called"
    } else if (
      has(scan, from - 1, IS.adverb) ? has(scan, from - 1, IS.conjunction) : !isManner(scan, from - 1)
    ) break;
  }
  return { from, passive, refused, infinitive, would };
}

/** An adverb in -ly that no list knows. */
const isManner = (scan: Scan, i: number): boolean =>
  wordOf(scan, i).length > 5 && wordOf(scan, i).endsWith("ly") &&
  !has(scan, i, IS.name | IS.person | IS.role) &&
  !has(scan, i - 1, IS.determiner);
