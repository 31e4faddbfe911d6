/**
 * Own: what the article says itself behind a statement, and not the source.
 *
 * @module
 */
import { has, hasVerb, isBreak, isGenitive, isRelative, wordOf } from "../../words/clauses.ts";
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
  if (first === "raising" && FELT.has(wordOf(scan, mark + 2))) return true;
  if (CHARGES.has(first.slice(0, -1))) return true; // "accusations that the army rejects"
  if (first === "the" && RANKED.has(wordOf(scan, mark + 2))) return !hasVerb(scan, mark + 3, end);
  if (wordOf(scan, mark + 2) === "that" && wordOf(scan, mark + 3) !== "of") return false; // "and that he had asked"
  if (first !== "and" && !CONTRASTS.has(first)) return false;
  if (first === "but" && isSilence(scan, mark + 2)) return true;
  for (let i = mark + 2, limit = mark + 12; i < Math.min(end, limit); i++) {
    if (blocked(i)) return false;
    // "but the mayor, Ola Brandt, has accused"
    const behind = wordOf(scan, i) === "," ? behindApposition(scan, i, end) : -1;
    if (behind > 0) {
      limit += behind - i, i = behind;
      continue;
    }
    if (isBreak(scan, i) && !isGenitive(wordOf(scan, i))) return false;
    if (!has(scan, i, IS.verb | IS.auxiliary | IS.cue)) continue;
    // "has accused", and a noun that can be a verb: "a war monitor reported"
    const next = has(scan, i + 1, IS.cue) && !has(scan, i, IS.cue) ? cueOf(wordOf(scan, i + 1)) : undefined;
    if (next && (has(scan, i, IS.auxiliary) || next.tense === "past")) continue;
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

/** The comma behind a name or a clause with who that stands between two, or -1. */
function behindApposition(scan: Scan, comma: number, end: number): number {
  if (!has(scan, comma + 1, IS.name) && !isRelative(scan, comma + 1)) return -1;
  for (let i = comma + 1; i < Math.min(end, comma + 24); i++) {
    if (wordOf(scan, i) === ",") return has(scan, i + 1, IS.verb | IS.auxiliary) ? i : -1;
    if (has(scan, i, IS.stop | IS.quote)) return -1;
  }
  return -1;
}

/** "the third such accident this year": where the article ranks what was reported. */
const RANKED = new Set(
  "first second third fourth fifth sixth latest deadliest worst biggest largest highest".split(" "),
);

/** What comes of an event, and of no statement: "raising fears of more fires". */
const FELT = new Set(["fears", "hopes", "alarm", "doubts", "concern", "concerns", "questions"]);

const CHARGES = new Set("charge claim accusation allegation assertion suggestion figure".split(" "));

const REMARKS = new Set(
  "claim figure number charge move assertion allegation suggestion statement view".split(" "),
);
