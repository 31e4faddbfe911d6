/**
 * Phrases: noun phrases that end at a place, and whether somebody who can speak stands in one.
 *
 * @module
 */
import { UTTERANCES } from "../../../codebooks/mod.ts";
import {
  has,
  isGenitive,
  isGivenName,
  isRelative,
  skipTime,
  type Span,
  wordOf,
} from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import { isSaint } from "../speakers/runs.ts";
import type { Scan } from "../../words/words.ts";

const CLAUSE_OPENERS = new Set(
  `that but while as what when because if whether so although though after before since until than where which who whom
  whose nor yet unless once`.split(/\s+/),
);
const FINITE = IS.verb | IS.auxiliary;
const utterances = new Set(UTTERANCES);
const PLURAL_NOT = new Set("is was has does this news series".split(" "));
const SOMEBODY = new Set(
  "paper some many others one both most several all few each family another mother father sister brother wife husband"
    .split(
      " ",
    ),
);

/** What opens an apposition. */
export const OPENERS: ReadonlySet<string> = new Set(
  "a an the who which whose his her its their former another chief head one whom".split(" "),
);

/** Whether a range names somebody or something that can speak. */
export function canSpeak(scan: Scan, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) {
    if (has(scan, i, IS.role | IS.person | IS.pronoun | IS.title)) return true;
    if (
      has(scan, i, IS.name) && !has(scan, i, IS.time) &&
      (i > from || !has(scan, i, IS.determiner | IS.preposition | IS.conjunction | IS.adverb))
    ) return true;
    const word = wordOf(scan, i);
    if (utterances.has(word)) return true;
    if (
      word.endsWith("s") && word.length > 4 && !PLURAL_NOT.has(word) && has(scan, i, IS.word) &&
      !has(scan, i, FINITE | IS.preposition | IS.conjunction | IS.adverb)
    ) return true;
    if (SOMEBODY.has(word)) return true;
  }
  return false;
}

/** The last comma before `end`, or -1 where the sentence or a quotation stands between. */
export const lastComma = (
  scan: Scan,
  start: number,
  end: number,
  blocked: (i: number) => boolean,
): number => {
  for (let i = end - 1; i > start; i--) {
    if (has(scan, i, IS.stop) && !isTitleStop(scan, i) && !blocked(i)) return -1;
    if (blocked(i)) {
      // A few words in marks within a clause are stepped over, speech is not.
      let open = i;
      while (open > start && blocked(open - 1)) open--;
      if (
        i - open > 8 || open - 2 <= start || has(scan, open - 2, IS.comma | IS.stop) ||
        wordOf(scan, i) === ","
      ) return -1;
      i = open;
      continue;
    }
    if (wordOf(scan, i) === ",") return i;
  }
  return -1;
};
/** Whether a full stop belongs to a title or an initial. */
export const isTitleStop = (scan: Scan, i: number): boolean =>
  wordOf(scan, i) === "." &&
  (has(scan, i - 1, IS.title) || isSaint(scan, i - 1) || (wordOf(scan, i - 1).length === 1));

/** "In a post on its website it says": a pronoun that can be nothing but a subject, or it behind a noun. */
const isSubject = (scan: Scan, i: number): boolean =>
  SUBJECTS.has(wordOf(scan, i)) ||
  wordOf(scan, i) === "it" && !has(scan, i - 1, IS.preposition | IS.verb | IS.conjunction | IS.mark);
const SUBJECTS = new Set(["he", "she", "they", "we"]);

/** The noun phrase, with its prepositional phrases, that ends right before `end`. */
export function phraseBefore(
  scan: Scan,
  start: number,
  end: number,
  blocked: (i: number) => boolean,
): Span | undefined {
  let from = end;
  if (isSubject(scan, end - 1) && end - 1 >= start && !blocked(end - 1)) return { from: end - 1, to: end };
  while (from > start) {
    const i = from - 1, word = wordOf(scan, i);
    if (blocked(i)) break;
    if (
      has(scan, i, IS.mark) && word !== "-" && word !== "'" && word !== "’" && !isTitleStop(scan, i) &&
      word !== "(" && word !== ")" && word !== "/"
    ) break;
    if (
      CLAUSE_OPENERS.has(word) && wordOf(scan, i + 1) !== "-" && !(word === "who" && !isRelative(scan, i)) &&
      !(word === "as" && wordOf(scan, i - 1) === "such") &&
      !(word === "that" && isGenitive(wordOf(scan, i + 2))) // "that country's river board"
    ) break;
    // A verb to the left belongs to another clause, unless it is part of a name or follows a determiner.
    if (
      has(scan, i, FINITE) && !has(scan, i, IS.role | IS.person) && !has(scan, i - 1, IS.determiner) &&
      wordOf(scan, i - 1) !== "-" && wordOf(scan, i + 1) !== "by" && (!has(scan, i, IS.name) || i === start)
    ) break;
    from--;
  }
  // "a figure the army disputes": who disputes it stands behind what is disputed
  const open = wordOf(scan, from);
  if ((open === "a" || open === "an") && has(scan, from + 2, IS.determiner) && from + 3 < end) from += 2;
  // "and" at the front belongs to the clause before; a time or place at the front to the whole sentence.
  for (;;) {
    const word = wordOf(scan, from);
    if (from < end && (word === "and" || word === "or" || has(scan, from, IS.adverb) || word === "'s")) {
      from++;
    } else if (from < end && has(scan, from, IS.preposition)) {
      // a fronted phrase without a comma: "On Saturday residents", "in Marsa officials"
      let at = from + 1;
      const timed = has(scan, at, IS.time | IS.number) || has(scan, at + 1, IS.time) ||
        has(scan, at + 2, IS.time) && has(scan, at + 1, IS.numberWord);
      if (timed) {
        while (
          at < end && has(scan, at, IS.time | IS.number | IS.determiner | IS.numberWord) && at < end - 1
        ) at++;
      }
      if (at === from + 1) {
        while (at < end && !has(scan, at, IS.determiner | IS.role | IS.pronoun | IS.title)) at++;
        if (at === end) at = from + 1;
      }
      from = at;
    } else if (from < end && has(scan, from, IS.time) && from + 1 < end && !isGivenName(scan, from)) from++;
    else if (
      from < end && has(scan, from, IS.determiner) && skipTime(scan, from, end) > from &&
      skipTime(scan, from, end) < end
    ) {
      from = skipTime(scan, from, end);
    } else break;
  }
  while (
    from < end && has(scan, end - 1, IS.mark) && wordOf(scan, end - 1) !== "." &&
    wordOf(scan, end - 1) !== ")"
  ) end--;
  return from < end ? { from, to: end } : undefined;
}
