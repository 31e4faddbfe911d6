/**
 * Ends: how far the content of a statement reaches.
 *
 * @module
 */
import { backTime, has, hasVerb, skipMedium, wordOf } from "../../words/clauses.ts";
import { cueOf, IS } from "../../words/lexicon.ts";
import { goesOnBehind, hasComma, isAnchorBehind } from "./behind.ts";
import type { Room } from "../statements.ts";
import type { Scan } from "../../words/words.ts";
import { isOwn } from "./own.ts";
import { frontedEnd, relativeEnd } from "./relatives.ts";
import {
  hasClause,
  hasDeed,
  isHearerBehind,
  isMediumBehind,
  isParticiple,
  isPurpose,
  isQuality,
  isReported,
  isSecondDeed,
  isSpeech,
  isTimed,
} from "./cuts.ts";

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
  "accusing",
  "alleging",
  "condemning",
  "criticising",
  "criticizing",
  "demanding",
  "denouncing",
  "praising",
  "stressing",
  "threatening",
  "vowing",
  "pledging",
  "promising",
  "stating",
  "explaining",
  "reiterating",
  "emphasizing",
  "emphasising",
  "acknowledging",
  "amid",
]);

/**
 * End of content that begins at `from`: before a clause that is the article's own, the next verb of the same source,
 * or the sentence's end. An object ends sooner than a clause.
 */
export function clauseEnd(room: Room, from: number, kind: "clause" | "object"): number {
  const to = lastOf(room, from, kind);
  const last = kind === "object" && wordOf(room.scan, from) !== "to" ? beforeTime(room.scan, from, to) : to;
  return Math.min(last, relativeEnd(room, from), frontedEnd(room, from));
}

/** "asked for boats on Sunday": before the time at the end of an object, unless it belongs to what stands before. */
function beforeTime(scan: Scan, from: number, to: number): number {
  const time = backTime(scan, to, from + 1);
  // "within a year", "of the year"
  const held = has(scan, time - 1, IS.determiner | IS.preposition | IS.number | IS.numberWord);
  return time < to && time > from + 1 && !held ? time : to;
}

function lastOf(room: Room, from: number, kind: "clause" | "object"): number {
  const { scan, end, blocked } = room;
  for (let i = from; i < end; i++) {
    if (blocked(i)) continue;
    if (i > from + 2 && has(scan, i, IS.quote) && isSpeech(room, i)) return i;
    const word = wordOf(scan, i);
    if (word === ";" && i > from + 2) return i;
    if (kind === "object" && word === "in" && isPurpose(scan, i) && !hasDeed(scan, from, i)) return i;
    if (
      kind === "object" && i > from + 1 && has(scan, i, IS.preposition) &&
      (isMediumBehind(scan, i, end) || isHearerBehind(scan, i))
    ) {
      return i;
    }
    if (word === "as" && i > from + 1 && isReported(room, i)) {
      return wordOf(scan, i - 1) === "even" ? i - 1 : i;
    }
    if (word === "but" && wordOf(scan, i - 1) !== "," && kind === "clause" && isReported(room, i)) return i;
    if (kind === "object" && word === "and" && isSecondDeed(scan, i, end)) return i;
    if (word === "and" || word === "but") {
      const verb = skipAdverbs(scan, i + 1);
      const rings = wordOf(scan, verb) === "called" && has(scan, verb + 1, IS.number); // "and called 112"
      const form = has(scan, verb, IS.cue) && !rings ? cueOf(wordOf(scan, verb)) : undefined;
      const goesOn = form?.tense === "gerund" &&
        cueOf(wordOf(scan, from - 1) === "to" ? "" : wordOf(scan, from - 1))?.tense === "gerund";
      if (form && (form.tense === "past" || goesOn) && i > from) {
        return wordOf(scan, i - 1) === "," ? i - 1 : i;
      }
      if (
        kind === "object" && has(scan, verb, IS.verb) && i > from + 1 &&
        !has(scan, verb, IS.person) && !hasClause(scan, from, i) && !isQuality(scan, verb, from)
      ) return wordOf(scan, i - 1) === "," ? i - 1 : i;
    }
    if (kind === "object" && has(scan, i - 1, IS.quote) && AFTERWARDS.has(word) && blocked(i - 2)) return i;
    if (word !== "," && word !== "—" && word !== "–") continue;
    if (kind === "object" && goesOnBehind(scan, from, i, end)) continue;
    const next = wordOf(scan, i + 1);
    if (CUTTERS.has(next) && i > from) return i;
    if (has(scan, i + 1, IS.preposition) && skipMedium(scan, i + 1, end) > i + 1) return i;
    if (
      kind === "object" &&
      (isTimed(scan, i + 1) ||
        has(scan, i + 1, IS.verb) && !next.endsWith("ed") && !has(scan, i + 1, IS.adverb | IS.person))
    ) return i;
    if (isAnchorBehind(room, i) || isOwn(room, i, from)) return i;
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
    if (kind === "object" && next === "then" && has(scan, i + 2, IS.verb)) return i;
    if (kind === "object" && next === "without" && !hasComma(room, i + 1)) return i;
    if (kind === "clause" && (next === "although" || next === "prior")) return i;
    if (kind === "object" && (next === "and" ? hasVerb(scan, i + 2, end) : isParticiple(scan, i + 1))) {
      return i;
    }
  }
  return end;
}

/** "declared him “useless” after the raid" */
const AFTERWARDS = new Set(["after", "following", "when", "while"]);

/** Token behind the adverbs and auxiliaries at `i`. */
export const skipAdverbs = (scan: Scan, i: number): number => {
  while (has(scan, i, IS.adverb | IS.auxiliary)) i++;
  return i;
};
