/**
 * Runs: the capitalised names of a text, each with where it stands.
 *
 * @module
 */
import { formOf, has, isMonth, isWeekday, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Scan } from "../words/words.ts";

/** A name in capitals where it stands in a text. */
export interface Run {
  scan: Scan;
  /** Number of the article. */
  article: number;
  from: number;
  to: number;
  /** End of its sentence. */
  end: number;
  /** Start of its sentence. */
  start: number;
  name: string;
}

const COMMON = IS.determiner | IS.preposition | IS.conjunction | IS.auxiliary | IS.pronoun | IS.adverb;
const ARTICLES: ReadonlySet<string> = new Set(["al", "el", "an", "as", "ash", "ar", "ad", "az"]);
const LONG_NAMES: ReadonlySet<string> = new Set(
  "league army state front movement organization union party sons".split(" "),
);

/** Whether a token is in capitals and may be a part of a name. */
function isName(scan: Scan, i: number): boolean {
  if (!has(scan, i, IS.name) || !has(scan, i, IS.word)) return false;
  const form = formOf(scan, i);
  if (isWeekday(wordOf(scan, i)) || isMonth(wordOf(scan, i))) return false;
  return form.length > 1 && (!has(scan, i, COMMON | IS.number | IS.numberWord) || isAcronym(form));
}
/** Whether a form is two to six capitals, perhaps with stops. */
export const isAcronym = (form: string): boolean => {
  const letters = form.replaceAll(".", "");
  return letters.length > 1 && letters.length < 7 && letters === letters.toUpperCase() && !/\d/.test(letters);
};

/** End of the name that begins at token `i`; `i` where none does. */
function nameEnd(scan: Scan, i: number, end: number): number {
  let at = i;
  if (ARTICLES.has(wordOf(scan, at)) && wordOf(scan, at + 1) === "-" && isName(scan, at + 2)) at += 2;
  if (!isName(scan, at)) return i;
  for (at++; at < end;) {
    if (isName(scan, at)) at++;
    else if (wordOf(scan, at) === "-" && isJoined(scan, at) && isName(scan, at + 1)) at += 2;
    else if (ARTICLES.has(wordOf(scan, at)) && wordOf(scan, at + 1) === "-" && isName(scan, at + 2)) at += 3;
    else if (ARTICLES.has(wordOf(scan, at)) && wordOf(scan, at) !== "an" && isName(scan, at + 1)) at += 2;
    else if (
      wordOf(scan, at) === "in" && wordOf(scan, i + 1) === "-" && at === i + 3 && isName(scan, at + 1)
    ) at += 2;
    else if (wordOf(scan, at) === "of" && LONG_NAMES.has(wordOf(scan, at - 1))) {
      const next = wordOf(scan, at + 1) === "the" ? at + 2 : at + 1;
      if (next >= end || !isName(scan, next)) break;
      at = next + 1;
    } else break;
  }
  return at;
}
/** Whether a hyphen has no blank on either side. */
const isJoined = ({ starts, ends }: Scan, at: number): boolean =>
  ends[at - 1] === starts[at] && ends[at] === starts[at + 1];

/** Whether capitals say nothing in a sentence, as in a headline. */
function isHeadline(scan: Scan, from: number, to: number): boolean {
  if (has(scan, to - 1, IS.stop)) return false;
  let long = 0, capital = 0;
  for (let i = from; i < to; i++) {
    if (!has(scan, i, IS.word) || formOf(scan, i).length < 4) continue;
    long++;
    if (has(scan, i, IS.name)) capital++;
  }
  return long > 2 && capital > long * 0.7;
}

/** Start of a name without an article that it can do without: "Hashd al-Shaabi", but "al-Nusra". */
const nameStart = (scan: Scan, from: number, to: number): number =>
  ARTICLES.has(wordOf(scan, from)) && wordOf(scan, from + 1) === "-" && to - from > 3 ? from + 2 : from;

/** All names of an article in capitals, headlines left out. */
export function findRuns(scan: Scan, article: number): Run[] {
  const found: Run[] = [];
  for (let s = 0; s < scan.any.length; s++) {
    const start = scan.first[s], end = scan.first[s + 1];
    if (start === end || isHeadline(scan, start, end)) continue;
    for (let i = start; i < end;) {
      const to = nameEnd(scan, i, end);
      if (to === i) {
        i++;
        continue;
      }
      const from = nameStart(scan, i, to);
      const name = textOf(scan, { from, to });
      found.push({ scan, article, from, to, start, end, name });
      i = to;
    }
  }
  return found;
}
