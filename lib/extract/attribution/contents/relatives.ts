/**
 * Relatives: contents that end with the clause they stand in, a relative one or one in front of its sentence.
 *
 * @module
 */
import { has, hasVerb, isBreak, isDash, isRelative, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import type { Scan } from "../../words/words.ts";
import type { Room } from "../statements.ts";
import type { Reading } from "./ways.ts";

const FRONTED = new Set("after as when while although though before since once because if".split(" "));

/** "After the senate demanded an inquiry, the mayor left": the clause in front ends at its comma. */
export function frontedEnd({ scan, start, end, blocked }: Room, from: number): number {
  const joint = wordOf(scan, start) === "but" || wordOf(scan, start) === "and" ? start + 1 : start;
  const first = joint === start && wordOf(scan, start + 1) === "," ? start + 2 : joint; // "Well, since the forecast said"
  if (!FRONTED.has(wordOf(scan, first)) || from - start > 20) return end;
  for (let i = first; i < from; i++) if (wordOf(scan, i) === "," || blocked(i)) return end;
  for (let i = from; i < end; i++) {
    if (wordOf(scan, i) === "," && !blocked(i)) return hasVerb(scan, i + 1, end) ? i : end;
  }
  return end;
}

/** A relative clause ("officials, who have insisted that …, found") ends at the next comma. */
export function relativeEnd({ scan, start, end, blocked }: Room, from: number): number {
  let i = from - 1;
  while (i > start && i > from - 9 && !isBreak(scan, i) && !isRelative(scan, i)) i--;
  const comma = has(scan, i - 1, IS.preposition) ? i - 2 : i - 1;
  if (!isRelative(scan, i)) return end;
  if (wordOf(scan, comma) !== ",") {
    return isBeside(scan, i, start) ? asideEnd({ scan, end, blocked }, from) : end;
  }
  for (let to = from; to < end; to++) {
    if (!blocked(to) && (wordOf(scan, to) === "," || isDash(scan, to) && hasVerb(scan, to + 1, to + 3))) {
      return to;
    }
  }
  return end;
}

/** "Tomas Rell, a former miner who said": whether a clause with who belongs to what stands beside a name. */
function isBeside(scan: Scan, who: number, start: number): boolean {
  let i = who - 1;
  while (i > start && i > who - ASIDE && wordOf(scan, i) !== ",") {
    if (has(scan, i, IS.verb | IS.auxiliary | IS.stop | IS.quote) && !has(scan, i, IS.person | IS.role)) {
      return false;
    }
    i--;
  }
  return wordOf(scan, i) === "," && has(scan, i + 1, IS.determiner) && i > start &&
    (has(scan, i - 1, IS.name) || has(scan, i - 1, IS.number));
}
/** Tokens of the longest phrase beside a name. */
const ASIDE = 16;

/** The comma, in marks or not, behind which the verb of whoever is told of stands: ", set a fire". */
function asideEnd({ scan, end, blocked }: Pick<Room, "scan" | "end" | "blocked">, from: number): number {
  for (let i = from + 1; i < end - 1; i++) {
    if (wordOf(scan, i) !== ",") continue;
    const marked = blocked(i);
    if (marked && !has(scan, i + 1, IS.quote)) continue;
    const next = marked ? i + 2 : i + 1;
    const acts = has(scan, next, IS.verb | IS.auxiliary) && !wordOf(scan, next).endsWith("ing") &&
      !has(scan, next, IS.name | IS.determiner);
    if (acts) return marked ? i + 2 : i;
  }
  return end;
}

/** "The clerk who confirmed the toll spoke to us": the verb of whom a relative clause without commas tells. */
export function mainVerb(
  { scan, start, end }: Room,
  { right, cue, form: { cue: { takes } } }: Reading,
): number | undefined {
  const relative = cue.from - 1;
  if (!takes.includes("object") || !isRelative(scan, relative) || wordOf(scan, relative - 1) === ",") {
    return undefined;
  }
  if (!has(scan, right, IS.determiner) || hasVerb(scan, start, relative)) return undefined;
  let verb = 0;
  for (let i = right + 2; i < end && !isBreak(scan, i); i++) {
    if (wordOf(scan, i) === "that" || isRelative(scan, i) || has(scan, i, IS.conjunction)) break;
    if (FRONTED.has(wordOf(scan, i))) break;
    if (!has(scan, i, IS.verb | IS.auxiliary) || has(scan, i, IS.person | IS.role)) continue;
    if (verb) return undefined; // "who said the wall had gone left"
    verb = i;
    while (has(scan, i + 1, IS.verb | IS.auxiliary | IS.adverb)) i++;
  }
  return verb || undefined;
}
