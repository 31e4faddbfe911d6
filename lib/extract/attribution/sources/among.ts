/**
 * Among: sources that are some of those, or speak for the body, of whom the sentence before tells.
 *
 * @module
 */
import { has, type Span, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import type { Identity, Room } from "../speakers/identities.ts";
import { sentenceAt } from "../../words/words.ts";
import { lastBody } from "../speakers/pronouns.ts";
import { groupBefore } from "../speakers/subjects.ts";

/** Words for all of those, so that they are the same people. */
export const WHOLE = new Set(["both", "two", "pair", "couple", "three", "four"]);

/** "Both", "the two", "one of them": those of whom the sentence before speaks, or who spoke last. */
export function amongThem(room: Room, { from, to }: Span): Identity | undefined {
  const { scan } = room, first = wordOf(scan, from);
  const alone = to - from === 1 && first === "both" ||
    to - from === 2 && first === "the" && WHOLE.has(wordOf(scan, to - 1));
  const of = !alone && to - from > 2 && has(scan, from, IS.numberWord | IS.determiner) &&
    wordOf(scan, from + 1) === "of" &&
    wordOf(scan, from + 2) === "them";
  return alone || of
    ? groupBefore(room, sentenceAt(scan, from), "they") ?? lastBody(room, from, "they")
    : undefined;
}

/** "A spokesman said": of the body that the sentence before is about, or that spoke last. */
export function spokesmanAlone(room: Room, { from, to }: Span): readonly Span[] | undefined {
  const { scan } = room;
  if (to - from !== 2 || !wordOf(scan, from + 1).startsWith("spokes")) return undefined;
  const group = groupBefore(room, sentenceAt(scan, from), "it") ?? lastBody(room, from, "it");
  return group && [group.name, ...group.described];
}
