/**
 * Verbs: what stands around a reporting verb, and whether it reports at all.
 *
 * @module
 */
import { has, type Span, wordOf } from "../../words/clauses.ts";
import { readContent } from "../contents/contents.ts";
import { readBehind } from "./hearers.ts";
import { type CueForm, cueOf, IS } from "../../words/lexicon.ts";
import { isQuoting, readCiting, readFronted, readPassive, readQuoting } from "./passives.ts";
import { canSpeak } from "../sources/phrases.ts";
import { sourceAfter } from "../sources/after.ts";
import { sourceBefore } from "../sources/sources.ts";
import { add, type Lead, quoteAt, type Room } from "../statements.ts";
import { readWhat } from "../contents/what.ts";
import { readTrailing } from "../contents/trailing.ts";
import { verbGroup } from "./groups.ts";
import {
  isNounReading,
  isPhrase,
  isSpeaker,
  SILENT,
  STATES_OF_HARM,
  SUPPOSED,
  takesLives,
} from "./speaking.ts";
import {
  isBare,
  isClosing,
  isHeadline,
  isInterrupted,
  isInverted,
  isParted,
  isQuestion,
  isSplit,
  isUnmarked,
} from "./positions.ts";
import { besideSource, commaAfter, inheritedSource, nearSource } from "./inherited.ts";

/** "They would tell us, “…”": what was said again and again stands in marks. */
function isQuotedSoon(room: Room, c: number): boolean {
  for (let i = c + 1; i < c + 5; i++) if (quoteAt(room, i)) return true;
  return false;
}

/** Reads the statement around the reporting verb at token `c`, if it is one. */
export function readVerb(room: Room, c: number): void {
  const { scan, start, end, blocked } = room, form = cueOf(wordOf(scan, c));
  if (!form || has(scan, c, IS.name) && c > start && !isHeadline(scan, start, end)) return;
  const { cue, tense } = form, { stance } = cue, group = verbGroup(scan, c, start), before = group.from - 1;
  if (wordOf(scan, c - 1) === "-" && scan.ends[c - 1] === scan.starts[c]) return; // "the much-criticised minister"
  // "Child advocates have called": a noun, where a verb follows at once.
  if ((tense === "third" || tense === "base") && cue.verb !== "say" && has(scan, c + 1, IS.auxiliary)) return;
  if (tense === "third" && group.from < c && has(scan, c - 1, IS.auxiliary)) return; // "had reports"
  if (tense === "gerund" && cueOf(wordOf(scan, c - 1)) && has(scan, c + 1, IS.word)) return; // "said warning shots"
  if (
    group.infinitive || group.refused && !(group.would && isQuotedSoon(room, c)) ||
    has(scan, before, IS.determiner) && !ALONE.has(wordOf(scan, before))
  ) return;
  if (has(scan, before, IS.preposition) && tense !== "gerund" && wordOf(scan, before) !== "before") return;
  if (group.passive && tense !== "gerund") return readPassive(room, c, group.from, form);
  // "a man accused by the premier of lying", "a plan described by critics as “reckless”"
  if (tense === "past" && wordOf(scan, c + 1) === "by" && group.from === c && isReducible(form)) {
    return readPassive(room, c, c, form, true);
  }
  if (tense === "gerund" && c === start) {
    return SILENTLY.some((one) => cue.takes.includes(one)) ? undefined : readFronted(room, c, form);
  }
  if (
    tense === "gerund" &&
    (UNSTATED.has(wordOf(scan, c - 1)) || cue.verb === "claim" && wordOf(scan, c + 1) === "to")
  ) return;
  if (cue.verb === "raise" && FELT.has(wordOf(scan, c + 1))) return;
  const behind = readBehind(scan, c, end, form);
  if (!behind) return;
  const { right, told } = behind, words: Span = { from: group.from, to: c + 1 };
  const gerund = tense === "gerund" && group.from === c;

  if (!gerund && isInverted(room, group.from, right, form)) {
    const source = sourceAfter(scan, right, end, blocked);
    if (source && (canSpeak(scan, source) || isPhrase(scan, source))) {
      readTrailing(room, { source, cue: words, stance, told }, group.from, source.to);
    }
    return;
  }
  if (gerund && cue.verb === "cite" && readCiting(room, right, words)) return;
  // What stands inside another's words has its source there too.
  const around = room.found.length === 0
    ? undefined
    : room.found.findLast(({ content }) => content.from <= group.from && content.to > c);
  const own = gerund ? undefined : sourceBefore(scan, around?.content.from ?? start, group.from, blocked);
  const inherited = gerund || own?.inherited ? inheritedSource(room, group.from) : undefined;
  const beside = gerund && !inherited ? besideSource(room, c) : undefined,
    source = (gerund ? nearSource(room, c) : undefined) ?? inherited ?? beside ?? own;
  if (!source || SILENT.has(wordOf(scan, source.from)) || !isSpeaker(room, source, right, form)) return;
  if (SUPPOSED.has(wordOf(scan, source.from - 1))) return;
  if (tense === "past" && STATES_OF_HARM.has(wordOf(scan, right))) return; // "those confirmed dead"
  if (cue.takes.includes("only") && !cue.takes.includes(wordOf(scan, right)) && !isFact(room, right, form)) {
    return;
  }
  if ((tense === "base" || tense === "third") && isNounReading(room, c, source)) return;
  if (tense === "past" && wordOf(scan, right) === "by") return;
  if (cue.takes.includes("as") || cue.verb === "report" && isQuoting(scan, right, end)) {
    return readQuoting(room, source, right, words);
  }
  if (cue.verb === "claim" && takesLives(scan, right, end)) return;
  const lead: Lead = { source, cue: words, stance, told };
  if (!gerund && readWhat(room, { ...lead, form, right })) return;
  if (isQuestion(room, right, form)) return add(room, lead, { from: right + 1, to: end }, "bare-clause");
  const bare = isBare(room, right) || isInterrupted(room, source.from) || isSplit(room, source.from, right) ||
    isClosing(room, source.from, right);
  const at = wordOf(scan, source.from - 1) === "as" ? source.from - 1 : source.from;
  if (!gerund && bare && at > start && (isParted(scan, at) || isUnmarked(room, source, right))) {
    return readTrailing(room, lead, at, right);
  }
  // "As the caretaker told police, the lock was forced."
  if (bare && at === start && at < source.from && wordOf(scan, right) === ",") {
    return add(room, lead, { from: right + 1, to: end }, "as-first");
  }
  const count = room.found.length;
  const within = beside ? { ...room, end: commaAfter(room, right) } : room;
  if (right < end || quoteAt(room, right)) readContent(within, { ...lead, form, right });
  if (cue.takes.includes("thought")) { for (const one of room.found.slice(count)) one.rule = "thought"; }
}

/** "recognised the plan was far from perfect": a clause, and not the plan. */
const isFact = ({ scan, end }: Room, right: number, { cue: { takes } }: CueForm): boolean => {
  if (!takes.includes("clause") || !has(scan, right, IS.determiner | IS.pronoun)) return false;
  let i = right + (has(scan, right, IS.determiner) ? 2 : 1);
  while (i < Math.min(end, right + 7) && !has(scan, i, IS.verb | IS.auxiliary | IS.mark | IS.conjunction)) {
    i++;
  }
  return IS_SO.has(wordOf(scan, i));
};
const IS_SO = new Set("is are was were had has have would could will".split(" "));

/** Verbs of which the participle alone can be a passive with its source. */
const isReducible = ({ cue: { verb } }: CueForm): boolean => REDUCIBLE.has(verb);
const REDUCIBLE = new Set([
  "accuse",
  "describe",
  "characterize",
  "characterise",
  "label",
  "brand",
  "dub",
  "call",
]);

/** Verbs of which the gerund in front of a sentence is a deed: "Showing the strain, she left". */
const SILENTLY = ["paper", "things", "count", "thought"];

/** What is raised without a word: "raising fears of more fires". */
const FELT = new Set(
  "fears fear hopes hope alarm doubts doubt concern concerns questions suspicions".split(" "),
);

/** What stands before a gerund that states nothing: "accused of ordering the raid". */
const UNSTATED = new Set(["of", "for", "without", "from", "in", "against", "as"]);

/** Determiners that can be a subject alone: "Some said". */
const ALONE = new Set("some many most several both all few another each".split(" "));
