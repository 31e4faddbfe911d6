/**
 * Acronyms of titles: "the FOC" for the Flag Officer Commanding, and so for whoever bears that title.
 *
 * @module
 */
import { formOf, has, type Span, wordOf } from "../../words/clauses.ts";
import type { Identity, Room } from "./identities.ts";
import { IS } from "../../words/lexicon.ts";
import { fullName } from "./persons.ts";
import { isAcronym, runsBefore } from "./runs.ts";
import { type Scan, sentenceAt } from "../../words/words.ts";

/** So many runs of capitals are looked back on for the words of an acronym. */
const BACK = 120;
/** So many tokens behind a title its bearer is named at the latest. */
const FAR = 14;

/** "The FOC explained": the person whose title the acronym stands for, in full or in brackets behind it. */
export function bearerOfAcronym({ scan, book }: Room, { from, to }: Span): Identity | undefined {
  const at = to - 1;
  if (to - from > 2 || !isAcronym(scan, at) || to - from === 2 && wordOf(scan, from) !== "the") {
    return undefined;
  }
  const { runs } = book, letters = formOf(scan, at).toLowerCase();
  if (letters.length < 3) return undefined;
  for (let run = runsBefore(runs, from) - 1, k = 0; run >= 0 && k < BACK; run--, k++) {
    const first = runs.from[run], end = spelledFrom(scan, first, letters);
    if (end < 0 || !isTitle(scan, { from: first, to: end })) continue;
    const person = bearerBehind(scan, end, (token) => {
      const next = runsBefore(runs, token);
      return next < runs.count && runs.from[next] === token ? book.personAt(next) : undefined;
    });
    if (!person) continue;
    const { name, described } = fullName(scan, person, book);
    const title = { from: first, to: end };
    return { name, named: true, person: true, described: [title, ...described], rule: "noun" };
  }
  return undefined;
}

const SMALL = new Set(["of", "and", "for", "the", "in", "to"]);

/** End of the words from a token on whose initials make up the letters, or -1. */
function spelledFrom(scan: Scan, from: number, letters: string): number {
  const limit = scan.first[sentenceAt(scan, from) + 1];
  let k = 0, i = from;
  for (; i < limit && k < letters.length; i++) {
    const word = wordOf(scan, i);
    if (word === "-" && i > from) continue;
    const small = SMALL.has(word) && i > from;
    if (!small && !has(scan, i, IS.name)) return -1;
    if (word[0] === letters[k]) k++;
    else if (!small) return -1;
  }
  return k === letters.length ? i : -1;
}

/** Whether an office or a rank stands among the words, and the last names no body. */
function isTitle(scan: Scan, { from, to }: Span): boolean {
  let office = false;
  for (let i = from; i < to; i++) {
    office ||= has(scan, i, IS.role | IS.title) && !has(scan, i, IS.body);
  }
  return office;
}

/** The first person named behind a title in its sentence: "…, 2 Squadron, Veldran Navy, Tobias Anker, on Monday said". */
function bearerBehind(
  scan: Scan,
  from: number,
  personFrom: (token: number) => Span | undefined,
): Span | undefined {
  const limit = Math.min(from + FAR, scan.first[sentenceAt(scan, from - 1) + 1]);
  for (let i = from; i < limit; i++) {
    if (has(scan, i, IS.verb | IS.auxiliary | IS.quote) && !has(scan, i, IS.name)) return undefined;
    const person = i === from || has(scan, i - 1, IS.comma | IS.mark) ? personFrom(i) : undefined;
    if (person) return person;
  }
  return undefined;
}
