/**
 * Ends: how far the content of a statement reaches.
 *
 * @module
 */
import { backTime, has, hasVerb, isBreak, isRelative, skipAdjuncts, wordOf } from "../words/clauses.ts";
import { cueOf, IS } from "../words/lexicon.ts";
import { canSpeak } from "./phrases.ts";
import type { Room } from "./statements.ts";
import type { Scan } from "../words/words.ts";

const CUTTERS = new Set([
  "according",
  "adding",
  "saying",
  "noting",
  "citing",
  "referring",
  "describing",
  "blaming",
  "calling",
  "warning",
  "comparing",
  "insisting",
  "arguing",
  "claiming",
  "urging",
  "apparently",
  "prior",
  "speaking",
  "asking",
  "prompting",
]);

/**
 * End of content that begins at `from`: before a clause that is the article's own, the next verb of the same source,
 * or the sentence's end. An object ends sooner than a clause.
 */
export function clauseEnd(room: Room, from: number, kind: "clause" | "object"): number {
  return Math.min(lastOf(room, from, kind), relativeEnd(room, from));
}
/** A relative clause ("officials, who have insisted that …, found") ends at the next comma. */
function relativeEnd({ scan, start, end, blocked }: Room, from: number): number {
  let i = from - 1;
  while (i > start && i > from - 9 && !isBreak(scan, i) && !isRelative(scan, i)) i--;
  if (!isRelative(scan, i) || wordOf(scan, i - 1) !== ",") return end;
  for (let to = from; to < end; to++) if (!blocked(to) && wordOf(scan, to) === ",") return to;
  return end;
}
function lastOf(room: Room, from: number, kind: "clause" | "object"): number {
  const { scan, end, blocked } = room;
  let to = end;
  for (let i = from; i < end; i++) {
    if (blocked(i)) continue;
    const word = wordOf(scan, i);
    if (word === ";" && i > from + 2) return i;
    if (word === "and" || word === "but") {
      const verb = skipAdverbs(scan, i + 1);
      const form = has(scan, verb, IS.cue) ? cueOf(wordOf(scan, verb)) : undefined;
      if (form && form.tense === "past" && i > from) return wordOf(scan, i - 1) === "," ? i - 1 : i;
      if (
        kind === "object" && word === "and" && has(scan, verb, IS.verb) && i > from + 1 &&
        !has(scan, verb, IS.person) && !hasClause(scan, from, i)
      ) return wordOf(scan, i - 1) === "," ? i - 1 : i;
    }
    if (word !== "," && word !== "—" && word !== "–") continue;
    const next = wordOf(scan, i + 1);
    if (CUTTERS.has(next) && i > from) return i;
    if (isAnchorBehind(room, i) || isOwn(room, i)) return i;
    if (
      kind === "object" &&
      [
        "which",
        "who",
        "where",
        "but",
        "as",
        "while",
        "although",
        "though",
        "when",
        "after",
        "before",
        "because",
        "despite",
        "with",
        "whose",
        "following",
      ].includes(next)
    ) return i;
    if (kind === "clause" && (next === "although" || next === "though" || next === "prior")) return i;
    if (kind === "object" && (next === "and" ? hasVerb(scan, i + 2, end) : isParticiple(scan, i + 1))) {
      return i;
    }
  }
  if (kind === "object" && wordOf(scan, from) !== "to") {
    const time = backTime(scan, to, from + 1);
    // "within a year", "of the year": the time belongs to what stands before.
    const held = has(scan, time - 1, IS.determiner | IS.preposition | IS.number | IS.numberWord);
    if (time < to && time > from + 1 && !held) to = time;
  }
  return to;
}
/** "37 crashes that killed 11 and injured 80": a clause within the object, of which the verb is. */
function hasClause(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if ((isRelative(scan, i) || wordOf(scan, i) === "that") && has(scan, i + 1, IS.verb | IS.auxiliary)) {
      return true;
    }
  }
  return false;
}
/** "asked for boats, raising fears": what else somebody did. */
const isParticiple = (scan: Scan, i: number): boolean =>
  wordOf(scan, i).endsWith("ing") && wordOf(scan, i).length > 5 &&
  !has(scan, i, IS.preposition | IS.name | IS.time) &&
  !has(scan, i + 1, IS.comma | IS.stop) && wordOf(scan, i + 1) !== "and";
const CONTRASTS = new Set(["but", "while", "whereas", "although", "though"]);
/**
 * Whether what stands behind a comma or dash is the article's own: a clause that contrasts ("…, but the hospital has
 * closed"), one that another source states ("…, and the engineer warned that"), or a remark on the statement ("— a
 * claim that …").
 */
function isOwn({ scan, end, blocked }: Room, mark: number): boolean {
  const first = wordOf(scan, mark + 1);
  if (wordOf(scan, mark) !== ",") {
    return (first === "a" || first === "an" || first === "the") && REMARKS.has(wordOf(scan, mark + 2));
  }
  if (first !== "and" && !CONTRASTS.has(first)) return false;
  for (let i = mark + 2; i < Math.min(end, mark + 12); i++) {
    if (blocked(i) || isBreak(scan, i)) return false;
    if (!has(scan, i, IS.verb | IS.auxiliary | IS.cue)) continue;
    const form = has(scan, i, IS.cue) ? cueOf(wordOf(scan, i)) : undefined;
    const strong = form?.cue.takes.includes("strong") && has(scan, mark + 2, IS.determiner);
    const said = form?.tense === "past" && i > mark + 2 && wordOf(scan, i + 1) !== "by" &&
      (strong || canSpeak(scan, { from: mark + 2, to: i }));
    return Boolean(said) || first === "but" && i > mark + 3 && has(scan, mark + 2, IS.determiner);
  }
  return false;
}
const REMARKS = new Set(
  "claim figure number charge move assertion allegation suggestion statement view".split(" "),
);

/** Token behind the adverbs and auxiliaries at `i`. */
export const skipAdverbs = (scan: Scan, i: number): number => {
  while (has(scan, i, IS.adverb | IS.auxiliary)) i++;
  return i;
};
/** Whether the words behind a comma are an attribution of their own: ", he said". */
function isAnchorBehind({ scan, end, blocked }: Room, comma: number): boolean {
  for (let i = comma + 1; i < Math.min(end, comma + 14); i++) {
    if (blocked(i) || isBreak(scan, i)) return false;
    const form = has(scan, i, IS.cue) ? cueOf(wordOf(scan, i)) : undefined;
    if (form && form.tense !== "gerund" && form.tense !== "base") {
      const right = skipAdjuncts(scan, i + 1, end);
      return right >= end || isBreak(scan, right) ||
        (i === comma + 1 && canSpeak(scan, { from: right, to: Math.min(end, right + 4) }));
    }
    if (has(scan, i, IS.verb | IS.auxiliary) && !has(scan, i, IS.cue)) return false;
  }
  return false;
}
