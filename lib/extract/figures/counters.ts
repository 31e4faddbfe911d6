/**
 * Counters: those who counted, where the words give a figure to somebody without reporting speech.
 *
 * @module
 */
import { COUNTING, type Role, ROLE_NOUNS, TALLIES } from "../../codebooks/mod.ts";
import { formOf, has, type Span, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Reading } from "../reading.ts";
import { subjectOf } from "./doers.ts";
import { type Group, groupAt, type Line } from "./groups.ts";
import { hitAt } from "./harms.ts";
import { among, listWords } from "./lexis.ts";

/** Who counted, and the words that say so. */
export interface Counter {
  source: Span;
  cue: Span;
}

const counting = listWords(COUNTING), tallies = listWords(TALLIES);
/** So far before a number the verb stands by which it was counted. */
const REACH = 24;
/** A name for who counted has at most so many tokens. */
const LONGEST = 10;

/** "the observatory has recorded 1,322 deaths", "by the council's count, 300 fled": who counted the number at a token. */
export function counterOf(line: Line, left: number): Counter | undefined {
  return byVerb(line, left) ?? byTally(line, left);
}

function byVerb(line: Line, left: number): Counter | undefined {
  const { text, from } = line;
  for (let i = left - 1; i >= Math.max(from, left - REACH); i--) {
    if (has(text, i, IS.stop | IS.quote) || wordOf(text, i) === ";") return undefined;
    const group = groupAt(line, i) ?? (isPresent(line, i) ? asVerb(i) : undefined);
    if (!group || !among(text, group.head, counting)) continue;
    if (group.passive || group.form !== "finite" && group.form !== "bare") return undefined;
    const source = subjectOf(line, group);
    return source && isBody(line, source)
      ? { source, cue: { from: group.head, to: group.head + 1 } }
      : undefined;
  }
  return undefined;
}

/** "the ledger records 612": a word in s between a noun and a number. */
const isPresent = ({ text }: Line, i: number): boolean =>
  among(text, i, counting) && wordOf(text, i).endsWith("s") && has(text, i - 1, IS.word) &&
  !has(text, i - 1, NO_NOUN) && has(text, i + 1, IS.number | IS.numberWord | IS.determiner | IS.preposition);
const asVerb = (i: number): Group => ({
  from: i,
  to: i + 1,
  head: i,
  passive: false,
  form: "finite",
  hit: undefined,
});
const NO_NOUN = IS.determiner | IS.preposition | IS.number | IS.numberWord | IS.auxiliary | IS.conjunction |
  IS.name;

const places = listWords(
  "state country city region district province town county nation area island village".split(" "),
);
/** Words with which the names of states and provinces begin: "New South Harrow". */
const quarters = listWords(
  "new north south east west northern southern eastern western upper lower central greater saint st".split(
    " ",
  ),
);
/** Whether a phrase names who can count, and no place: "Italy has recorded 300 deaths". */
export function isBody(line: Line, { from, to }: Span): boolean {
  const { text } = line, head = to - 1;
  if (
    hitAt(line, head) || among(text, head, places) || has(text, from, IS.pronoun | IS.number | IS.numberWord)
  ) return false;
  let names = 0;
  for (let i = from; i < to; i++) {
    if (has(text, i, IS.body | IS.role)) return true;
    if (has(text, i, IS.name)) names++;
  }
  const form = formOf(text, head);
  return names > 2 && !among(text, from, quarters) || !has(text, head, IS.name) ||
    form.length > 2 && form === form.toUpperCase();
}

/** "By the municipality's count, …", "by most estimates". */
function byTally({ text, from }: Line, left: number): Counter | undefined {
  for (let i = from; i < Math.min(left, from + LONGEST); i++) {
    if (wordOf(text, i) !== "by") continue;
    for (let end = i + 2; end < i + LONGEST && end < left; end++) {
      if (has(text, end, IS.comma | IS.stop | IS.quote)) break;
      if (!among(text, end, tallies) || wordOf(text, end - 1) !== "'s" && wordOf(text, end - 1) !== "’s") {
        continue;
      }
      return { source: { from: i + 1, to: end - 1 }, cue: { from: i, to: i + 1 } };
    }
  }
  return undefined;
}

/** The kind of voice of who counted: that of the same name elsewhere in the article, else by the noun that names it. */
export function roleOfCounter({ scan, speakers }: Reading, { from, to }: Span, name: string): Role {
  const same = speakers.find((speaker) => speaker.name === name);
  if (same) return same.role as Role;
  for (let i = to - 1; i >= from; i--) {
    const role = ROLE_NOUNS.get(wordOf(scan, i));
    if (role) return role;
  }
  return "other";
}

/** The name of who counted, without its article. */
export const nameOfCounter = ({ scan }: Reading, { from, to }: Span): string =>
  textOf(scan, { from: wordOf(scan, from) === "the" || wordOf(scan, from) === "a" ? from + 1 : from, to });
