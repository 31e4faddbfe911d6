/**
 * Hearers: who was told, where and how, between a reporting verb and what it reports.
 *
 * @module
 */
import { OBJECT_PRONOUNS } from "../contents/openings.ts";
import { has, nounEnd, skipAdjuncts, skipTime, type Span, textOf, wordOf } from "../../words/clauses.ts";
import { type CueForm, IS } from "../../words/lexicon.ts";
import type { Scan } from "../../words/words.ts";

/** What stands right behind a verb: who was told, then adverbs, times and media. */
export function readBehind(
  scan: Scan,
  c: number,
  end: number,
  { cue }: CueForm,
): { right: number; told: string } | undefined {
  const right = toThat(scan, c, skipAdjuncts(scan, c + 1, end), end, cue.takes);
  let told = interviewer(scan, c, right);
  // "he asked reporters."
  const asked = cue.takes.includes("hearer") && cue.verb !== "tell" &&
    (MEDIA.has(wordOf(scan, right)) || OBJECT_PRONOUNS.has(wordOf(scan, right)));
  if (asked && (right + 1 >= end || has(scan, right + 1, IS.stop))) return { right: right + 1, told: "" };
  if (!cue.takes.includes("hearer")) return { right, told };
  const hearer = readHearer(scan, right, end, cue.verb);
  // "told how the wall fell", "told of a wave"
  const open = cue.verb === "tell" && (wordOf(scan, right) === "how" || wordOf(scan, right) === "of");
  const stated = cue.verb === "assure" && wordOf(scan, right) === "that"; // "assured that the gate would open"
  if (!hearer) return TOLD.has(cue.verb) && !open && !stated ? undefined : { right, told };
  if (isMedium(scan, hearer)) told = textOf(scan, hearer);
  const that = nounsToThat(scan, hearer.to, end);
  if (that > 0) return { right: that, told };
  const after = skipAdjuncts(scan, hearer.to, end);
  // "told a crowd outside the town hall that"
  if (has(scan, after, IS.preposition) && wordOf(scan, after) !== "of") {
    for (let i = after + 1; i < Math.min(end, after + 8) && !has(scan, i, IS.mark | IS.auxiliary); i++) {
      if (wordOf(scan, i) === "that") return { right: i, told };
    }
  }
  // "told the agency, a local news outlet, that"
  for (let i = after + 1; wordOf(scan, after) === "," && i < Math.min(end, after + 12); i++) {
    if (wordOf(scan, i) === "that" && wordOf(scan, i - 1) === ",") return { right: i, told };
  }
  return { right: after, told };
}

/** "warned for a decade that", "said in a speech to farmers that": past what tells when or where, to that. */
function toThat(scan: Scan, c: number, i: number, end: number, takes: readonly string[]): number {
  // "in a statement posted on Friday that"
  const posted = i > c + 1 && has(scan, i, IS.verb) && has(scan, i - 1, IS.word);
  if (
    !has(scan, i, IS.preposition) && !posted || takes.includes(wordOf(scan, i)) && wordOf(scan, i) !== "for"
  ) return i;
  for (
    let at = i + 1;
    at < Math.min(end, i + 12) && !has(scan, at, IS.mark | IS.auxiliary | IS.pronoun);
    at++
  ) {
    if (wordOf(scan, at) === "that") return has(scan, at + 1, IS.auxiliary) ? i : at;
  }
  return wordOf(scan, i) === "for" && skipTime(scan, i + 1, end) > i + 1 ? skipTime(scan, i + 1, end) : i;
}

/** "told a Red League ministers' meeting that": past the nouns behind a name. */
function nounsToThat(scan: Scan, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const word = wordOf(scan, i);
    if (i > from && (word === "that" || word === "to" && !has(scan, i + 1, IS.determiner | IS.name))) {
      return i;
    }
    if (
      has(
        scan,
        i,
        IS.verb | IS.auxiliary | IS.preposition | IS.pronoun | IS.determiner | IS.conjunction | IS.comma |
          IS.stop,
      )
    ) return -1;
  }
  return -1;
}

/** "in an interview with the Valley Herald", "in a statement to the agency". */
function interviewer(scan: Scan, from: number, to: number): string {
  for (let i = from + 1; i + 1 < to; i++) {
    const told = wordOf(scan, i) === "with" || wordOf(scan, i) === "to";
    if (!told || !has(scan, i - 1, IS.utterance) && wordOf(scan, i - 1) !== "interviews") continue;
    const begin = has(scan, i + 1, IS.determiner) ? i + 2 : i + 1;
    if (begin < to && isMedium(scan, { from: begin, to })) return textOf(scan, { from: begin, to });
  }
  return "";
}

/** Who was told: one pronoun, a run of names, or a determiner and its noun; undefined where the clause begins at once. */
function readHearer(scan: Scan, i: number, end: number, verb: string): Span | undefined {
  if (
    i >= end || wordOf(scan, i) === "that" || wordOf(scan, i) === "how" ||
    has(scan, i, IS.mark | IS.preposition)
  ) return undefined;
  const owned = wordOf(scan, i) === "her" && has(scan, i + 1, IS.word) &&
    !has(scan, i + 1, IS.determiner | IS.pronoun | IS.conjunction | IS.preposition | IS.name);
  if (OBJECT_PRONOUNS.has(wordOf(scan, i)) && !has(scan, i, IS.name) && verb !== "say" && !owned) {
    return { from: i, to: i + 1 };
  }
  const warned = verb === "warn" || verb === "caution" || verb === "advise";
  const opener = warned ? wordOf(scan, nounEnd(scan, i, end)) : "";
  if (warned && (!ABOUT.has(opener) || verb === "advise" && opener === "to")) return undefined;
  if (!warned && !["tell", "inform", "assure", "remind", "notify", "brief"].includes(verb)) return undefined;
  let to = nounEnd(scan, i, end);
  // "WNDU television", "the AFP news agency"
  while (to < end && MEDIA.has(wordOf(scan, to))) to++;
  to = nounsBehind(scan, to, end);
  if (wordOf(scan, to) === "and" && has(scan, to + 1, IS.name | IS.role | IS.person)) {
    to = nounsBehind(scan, nounEnd(scan, to + 1, end), end);
  }
  return to > i && to <= end ? { from: i, to } : undefined;
}
/** "Red League officials": past nouns of people behind a name, unless they are a subject of their own. */
function nounsBehind(scan: Scan, from: number, end: number): number {
  if (!has(scan, from - 1, IS.name)) return from;
  let to = from;
  while (
    to < end && has(scan, to, IS.role | IS.person) && !has(scan, to, IS.name | IS.verb | IS.numberWord)
  ) to++;
  return has(scan, to, IS.verb | IS.auxiliary) ? from : to;
}

/** Verbs that somebody has to hear. */
const TOLD = new Set(["tell", "inform", "assure", "notify"]);
/** What follows who was warned. */
const ABOUT = new Set(["that", "of", "about", "against", "to", "not"]);
const MEDIA = new Set(
  `reporters journalists newspaper newspapers news agency television tv radio media magazine network channel station
  programme program website`.split(/\s+/),
);
const isMedium = (scan: Scan, { from, to }: Span): boolean => {
  for (let i = from; i < to; i++) {
    if (has(scan, i, IS.name)) return true;
    if (MEDIA.has(wordOf(scan, i))) return true;
  }
  return false;
};
