/**
 * Own: what the article says itself behind a statement, and not the source.
 *
 * @module
 */
import { has, isBreak, wordOf } from "../../words/clauses.ts";
import { cueOf, IS } from "../../words/lexicon.ts";
import type { Room } from "../statements.ts";
import type { Scan } from "../../words/words.ts";
import { canSpeak } from "../sources/phrases.ts";

const CONTRASTS = new Set(["but", "while", "whereas", "although", "though"]);

/**
 * Whether what stands behind a comma or dash is the article's own: a clause that contrasts ("…, but the hospital has
 * closed"), one that another source states ("…, and the engineer warned that"), or a remark on the statement ("— a
 * claim that …").
 */
export function isOwn({ scan, end, blocked }: Room, mark: number, from: number): boolean {
  const first = wordOf(scan, mark + 1);
  if (wordOf(scan, mark) !== ",") {
    return (first === "a" || first === "an" || first === "the") && REMARKS.has(wordOf(scan, mark + 2));
  }
  if ((first === "a" || first === "an") && CHARGES.has(wordOf(scan, mark + 2))) return true;
  if (first !== "and" && !CONTRASTS.has(first)) return false;
  if (first === "but" && isSilence(scan, mark + 2)) return true;
  for (let i = mark + 2; i < Math.min(end, mark + 12); i++) {
    if (blocked(i) || isBreak(scan, i)) return false;
    if (!has(scan, i, IS.verb | IS.auxiliary | IS.cue)) continue;
    const form = has(scan, i, IS.cue) ? cueOf(wordOf(scan, i)) : undefined;
    const strong = form?.cue.takes.includes("strong") && has(scan, mark + 2, IS.determiner);
    const said = form?.tense === "past" && i > mark + 2 && wordOf(scan, i + 1) !== "by" &&
      (strong || canSpeak(scan, { from: mark + 2, to: i }));
    // Past speech is followed in the past; the present is the article's own.
    return Boolean(said) ||
      first === "but" && i > mark + 3 && has(scan, mark + 2, IS.determiner) && PRESENT.has(wordOf(scan, i)) &&
        !isPresent(scan, from, mark);
  }
  return false;
}

/** "but he refused to name them", "but would not say how". */
function isSilence(scan: Scan, from: number): boolean {
  let i = from;
  while (
    i < from + 4 &&
    (has(scan, i, IS.pronoun | IS.adverb | IS.auxiliary | IS.determiner | IS.role) ||
      wordOf(scan, i) === "not")
  ) i++;
  const word = wordOf(scan, i);
  return word === "declined" || word === "refused" || word === "gave" && wordOf(scan, i + 1) === "no" ||
    wordOf(scan, i - 1) === "not" && TELLING.has(word);
}

const TELLING = new Set(
  "say name give elaborate comment provide specify identify disclose confirm explain".split(" "),
);

const isPresent = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (PRESENT.has(wordOf(scan, i))) return true;
  return false;
};

const PRESENT = new Set(["has", "have", "is", "are", "will"]);

const CHARGES = new Set("charge claim accusation allegation assertion suggestion".split(" "));

const REMARKS = new Set(
  "claim figure number charge move assertion allegation suggestion statement view".split(" "),
);
