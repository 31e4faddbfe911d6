/**
 * Ends: how far the content of a statement reaches.
 *
 * @module
 */
import {
  backTime,
  has,
  hasVerb,
  isBreak,
  isRelative,
  skipAdjuncts,
  skipMedium,
  wordOf,
} from "../words/clauses.ts";
import { cueOf, IS } from "../words/lexicon.ts";
import { canSpeak } from "./phrases.ts";
import { quoteAt, type Room } from "./statements.ts";
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
  return Math.min(lastOf(room, from, kind), relativeEnd(room, from), frontedEnd(room, from));
}
const FRONTED = new Set("after as when while although though before since once because if".split(" "));
/** "After the senate demanded an inquiry, the mayor left": the clause in front ends at its comma. */
function frontedEnd({ scan, start, end, blocked }: Room, from: number): number {
  const first = wordOf(scan, start) === "but" || wordOf(scan, start) === "and" ? start + 1 : start;
  if (!FRONTED.has(wordOf(scan, first)) || from - start > 20) return end;
  for (let i = first; i < from; i++) if (wordOf(scan, i) === "," || blocked(i)) return end;
  for (let i = from; i < end; i++) {
    if (wordOf(scan, i) === "," && !blocked(i)) return hasVerb(scan, i + 1, end) ? i : end;
  }
  return end;
}

/** A relative clause ("officials, who have insisted that …, found") ends at the next comma. */
function relativeEnd({ scan, start, end, blocked }: Room, from: number): number {
  let i = from - 1;
  while (i > start && i > from - 9 && !isBreak(scan, i) && !isRelative(scan, i)) i--;
  const comma = has(scan, i - 1, IS.preposition) ? i - 2 : i - 1;
  if (!isRelative(scan, i) || wordOf(scan, comma) !== ",") return end;
  for (let to = from; to < end; to++) {
    if (!blocked(to) && (wordOf(scan, to) === "," || isDash(scan, to) && hasVerb(scan, to + 1, to + 3))) {
      return to;
    }
  }
  return end;
}
/** A dash, or a hyphen with blanks around it. */
const isDash = (scan: Scan, i: number): boolean =>
  wordOf(scan, i) === "–" || wordOf(scan, i) === "—" ||
  wordOf(scan, i) === "-" && scan.starts[i] > scan.ends[i - 1] && scan.starts[i + 1] > scan.ends[i];

function lastOf(room: Room, from: number, kind: "clause" | "object"): number {
  const { scan, end, blocked } = room;
  let to = end;
  for (let i = from; i < end; i++) {
    if (blocked(i)) continue;
    if (i > from + 2 && has(scan, i, IS.quote) && isSpeech(room, i)) return i;
    const word = wordOf(scan, i);
    if (word === ";" && i > from + 2) return i;
    if (kind === "object" && word === "in" && isPurpose(scan, i)) return i;
    if (word === "and" || word === "but") {
      const verb = skipAdverbs(scan, i + 1);
      const form = has(scan, verb, IS.cue) ? cueOf(wordOf(scan, verb)) : undefined;
      const goesOn = form?.tense === "gerund" &&
        cueOf(wordOf(scan, from - 1) === "to" ? "" : wordOf(scan, from - 1))?.tense === "gerund";
      if (form && (form.tense === "past" || goesOn) && i > from) {
        return wordOf(scan, i - 1) === "," ? i - 1 : i;
      }
      if (
        kind === "object" && word === "and" && has(scan, verb, IS.verb) && i > from + 1 &&
        !has(scan, verb, IS.person) && !hasClause(scan, from, i)
      ) return wordOf(scan, i - 1) === "," ? i - 1 : i;
    }
    if (word !== "," && word !== "—" && word !== "–") continue;
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
    if (kind === "clause" && (next === "although" || next === "prior")) return i;
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
/** Speech of its own that opens in the middle of a sentence, where a full stop was lost. */
function isSpeech(room: Room, i: number): boolean {
  const { scan } = room, quote = quoteAt(room, i);
  return quote !== undefined && quote.words > 7 && has(scan, i + 1, IS.name) && has(scan, i - 1, IS.word) &&
    !has(scan, i - 1, IS.preposition | IS.determiner | IS.conjunction | IS.verb | IS.auxiliary) &&
    has(scan, quote.close - 1, IS.comma | IS.stop);
}
const AIMS = new Set(["effort", "bid", "attempt", "move"]);
/** "in an effort to restore order" */
const isPurpose = (scan: Scan, i: number): boolean =>
  has(scan, i + 1, IS.determiner) && AIMS.has(wordOf(scan, i + 2)) && wordOf(scan, i + 3) === "to";
/** "one day after he called for calm" */
const isTimed = (scan: Scan, i: number): boolean =>
  has(scan, i, IS.numberWord | IS.number | IS.determiner) && has(scan, i + 1, IS.time) &&
  (wordOf(scan, i + 2) === "after" || wordOf(scan, i + 2) === "before");
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
const isParticiple = (scan: Scan, i: number): boolean => OUTCOMES.has(wordOf(scan, i));
const OUTCOMES = new Set(
  "raising leaving prompting causing sparking fuelling fueling drawing forcing sending making bringing killing"
    .split(" "),
);
const CONTRASTS = new Set(["but", "while", "whereas", "although", "though"]);
/**
 * Whether what stands behind a comma or dash is the article's own: a clause that contrasts ("…, but the hospital has
 * closed"), one that another source states ("…, and the engineer warned that"), or a remark on the statement ("— a
 * claim that …").
 */
function isOwn({ scan, end, blocked }: Room, mark: number, from: number): boolean {
  const first = wordOf(scan, mark + 1);
  if (wordOf(scan, mark) !== ",") {
    return (first === "a" || first === "an" || first === "the") && REMARKS.has(wordOf(scan, mark + 2));
  }
  if (first !== "and" && !CONTRASTS.has(first)) return false;
  if (first === "but" && isSilence(scan, mark + 2)) return true;
  for (let i = mark + 2; i < Math.min(end, mark + 12); i++) {
    if (blocked(i) || isBreak(scan, i)) return false;
    if (!has(scan, i, IS.verb | IS.auxiliary | IS.cue)) continue;
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
