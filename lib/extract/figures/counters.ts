/**
 * Counters: those who counted, where the words give a figure to somebody without reporting speech.
 *
 * @module
 */
import { COUNTING, type Role, ROLE_NOUNS, TALLIES } from "../../codebooks/mod.ts";
import { has, type Span, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Reading } from "../reading.ts";
import { subjectOf } from "./doers.ts";
import { groupAt, type Line } from "./groups.ts";
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
    const group = groupAt(line, i);
    if (!group || !among(text, group.head, counting)) continue;
    if (group.passive || group.form !== "finite" && group.form !== "bare") return undefined;
    const source = subjectOf(line, group);
    const harmed = source && hitAt(line, source.to - 1) !== undefined;
    return source && !harmed && !has(text, source.from, IS.pronoun | IS.number | IS.numberWord)
      ? { source, cue: { from: group.head, to: group.head + 1 } }
      : undefined;
  }
  return undefined;
}

/** "By the municipality's count, …", "by most estimates". */
function byTally({ text, from }: Line, left: number): Counter | undefined {
  for (let i = from; i < Math.min(left, from + LONGEST); i++) {
    if (wordOf(text, i) !== "by") continue;
    for (let end = i + 2; end < i + LONGEST && end < left; end++) {
      if (has(text, end, IS.comma | IS.stop | IS.quote)) break;
      if (!among(text, end, tallies) || wordOf(text, end - 1) !== "'s" && wordOf(text, end - 1) !== "’s") continue;
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
