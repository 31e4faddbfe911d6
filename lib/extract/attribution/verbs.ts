/**
 * Verbs: what stands around a reporting verb, and whether it reports at all.
 *
 * @module
 */
import { has, hasVerb, isBreak, isRelative, type Span, wordOf } from "../words/clauses.ts";
import { readContent } from "./contents.ts";
import { readBehind } from "./hearers.ts";
import { type CueForm, cueOf, IS } from "../words/lexicon.ts";
import { isQuoting, readCiting, readFronted, readPassive, readQuoting } from "./passives.ts";
import { canSpeak, phraseBefore } from "./phrases.ts";
import { type Source, sourceAfter, sourceBefore } from "./sources.ts";
import { add, type Lead, quoteAt, type Room } from "./statements.ts";
import { readTrailing } from "./trailing.ts";
import type { Scan } from "../words/words.ts";

const MODALS = new Set("would could should might may will can must shall cannot".split(" "));
const NEGATIONS = new Set(
  "not never n't didn't doesn't don't wouldn't won't couldn't can't hasn't haven't hadn't".split(" "),
);
const BE = new Set("is are was were be been being".split(" "));

/** The verb group around a cue: from its first auxiliary to the cue, and what it amounts to. */
function verbGroup(
  scan: Scan,
  c: number,
  start: number,
): { from: number; passive: boolean; refused: boolean; infinitive: boolean; would: boolean } {
  let from = c, passive = false, refused = false, infinitive = false, would = false;
  const fixed = wordOf(scan, c - 1) === "to";
  if (fixed) {
    infinitive = true;
    const went = ["on", "far", "as"].includes(wordOf(scan, c - 2));
    if (went) {
      from = c - 2;
      while (from > start && ["on", "far", "as", "so"].includes(wordOf(scan, from - 1))) from--;
      if (/^(?:went|go|goes|gone|going)$/.test(wordOf(scan, from - 1))) {
        from--;
        infinitive = false;
      }
    }
  }
  for (; from > start; from--) {
    const word = wordOf(scan, from - 1);
    // "on 3 May", "Will said": no auxiliary has a capital inside a sentence.
    if (has(scan, from - 1, IS.name) && from - 1 > start) break;
    if (has(scan, from - 1, IS.auxiliary) || NEGATIONS.has(word)) {
      if (BE.has(word)) passive = true;
      if (MODALS.has(word) || NEGATIONS.has(word)) refused = true;
      if (word === "would") would = true;
    } else if ((word === "all" || word === "both") && has(scan, from - 2, IS.auxiliary)) {
      continue; // "have all called"
    } else if (
      has(scan, from - 1, IS.adverb) ? has(scan, from - 1, IS.conjunction) : !isManner(scan, from - 1)
    ) break;
  }
  return { from, passive, refused, infinitive, would };
}

/** "They would tell us, “…”": what was said again and again stands in marks. */
function isQuotedSoon(room: Room, c: number): boolean {
  for (let i = c + 1; i < c + 5; i++) if (quoteAt(room, i)) return true;
  return false;
}

/** An adverb in -ly that no list knows. */
const isManner = (scan: Scan, i: number): boolean =>
  wordOf(scan, i).length > 5 && wordOf(scan, i).endsWith("ly") &&
  !has(scan, i, IS.name | IS.person | IS.role) &&
  !has(scan, i - 1, IS.determiner);
/** Reads the statement around the reporting verb at token `c`, if it is one. */
export function readVerb(room: Room, c: number): void {
  const { scan, start, end, blocked } = room, form = cueOf(wordOf(scan, c));
  if (!form || has(scan, c, IS.name) && c > start && !isHeadline(scan, start, end)) return;
  const { cue, tense } = form, { stance } = cue, group = verbGroup(scan, c, start), before = group.from - 1;
  if (wordOf(scan, c - 1) === "-" && scan.ends[c - 1] === scan.starts[c]) return; // "the much-criticised minister"
  if (tense === "third" && group.from < c && has(scan, c - 1, IS.auxiliary)) return; // "had reports"
  if (tense === "gerund" && cueOf(wordOf(scan, c - 1)) && has(scan, c + 1, IS.word)) return; // "said warning shots"
  if (
    group.infinitive || group.refused && !(group.would && isQuotedSoon(room, c)) ||
    has(scan, before, IS.determiner) && !ALONE.has(wordOf(scan, before))
  ) return;
  if (has(scan, before, IS.preposition) && tense !== "gerund" && wordOf(scan, before) !== "before") return;
  if (group.passive && tense !== "gerund") return readPassive(room, c, group.from, form);
  if (tense === "gerund" && c === start) {
    return SILENTLY.some((one) => cue.takes.includes(one)) ? undefined : readFronted(room, c, form);
  }
  if (
    tense === "gerund" &&
    (UNSTATED.has(wordOf(scan, c - 1)) || cue.verb === "claim" && wordOf(scan, c + 1) === "to")
  ) return;
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
    source = inherited ?? beside ?? own;
  if (!source || SILENT.has(wordOf(scan, source.from)) || !isSpeaker(room, source, right, form)) return;
  if (SUPPOSED.has(wordOf(scan, source.from - 1))) return;
  if (tense === "past" && STATES_OF_HARM.has(wordOf(scan, right))) return; // "those confirmed dead"
  if (cue.takes.includes("only") && !cue.takes.includes(wordOf(scan, right))) return;
  if ((tense === "base" || tense === "third") && isNounReading(room, c, source)) return;
  if (tense === "past" && wordOf(scan, right) === "by") return;
  if (cue.takes.includes("as") || cue.verb === "report" && isQuoting(scan, right, end)) {
    return readQuoting(room, source, right, words);
  }
  if (cue.verb === "claim" && takesLives(scan, right, end)) return;
  const lead: Lead = { source, cue: words, stance, told };
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

/** What opens a question, or says that nobody spoke. */
const SILENT = new Set(["why", "how", "no", "nobody", "none", "neither", "nothing"]);
/** Verbs of which the gerund in front of a sentence is a deed: "Showing the strain, she left". */
const SILENTLY = ["paper", "things", "count", "thought"];
/** What stands before a gerund that states nothing: "accused of ordering the raid". */
const UNSTATED = new Set(["of", "for", "without", "from", "in", "against", "as"]);
/** Determiners that can be a subject alone: "Some said". */
const ALONE = new Set("some many most several both all few another each".split(" "));
/** "If the world insisted": nobody did. */
const SUPPOSED = new Set(["if", "unless"]);
const STATES_OF_HARM = new Set([
  "dead",
  "missing",
  "injured",
  "wounded",
  "killed",
  "trapped",
  "lost",
  "alive",
]);

/** Whether the subject of a verb is somebody who says it: a person or body, or with some verbs whatever does it. */
function isSpeaker({ scan, end }: Room, source: Source, right: number, { cue: { takes } }: CueForm): boolean {
  if (takes.includes("paper")) {
    const counts = [right, right + 1, right + 2].some((i) => has(scan, i, IS.number | IS.numberWord));
    const states = has(scan, right, IS.determiner | IS.pronoun | IS.name) &&
      hasVerb(scan, right + 1, Math.min(end, right + 12));
    return (counts || states || wordOf(scan, right) === "that") && isPaper(scan, source.head);
  }
  if (canSpeak(scan, source) || has(scan, source.head.to - 1, IS.body) && !takes.includes("things")) {
    return true;
  }
  const free = takes.includes("strong") || CLAUSES.has(wordOf(scan, right)) && !takes.includes("things");
  return free && isPhrase(scan, source);
}

/** Whether a report, a study or figures stand in a phrase. */
function isPaper(scan: Scan, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) if (has(scan, i, IS.utterance)) return true;
  return false;
}

/** Any noun phrase: the subject of a verb that only somebody can do. */
const isPhrase = (scan: Scan, { head }: Source): boolean =>
  head.to > head.from && has(scan, head.to - 1, IS.word) &&
  !has(
    scan,
    head.to - 1,
    IS.determiner | IS.preposition | IS.conjunction | IS.auxiliary | IS.adverb | IS.time,
  ) &&
  (has(scan, head.from, IS.determiner | IS.name) || wordOf(scan, head.to - 1).endsWith("s") ||
    head.to - head.from < 3);

/** "The fire claimed 12 lives" says nothing. */
function takesLives(scan: Scan, right: number, end: number): boolean {
  for (let i = right; i < Math.min(end, right + 9) && !has(scan, i, IS.mark | IS.auxiliary); i++) {
    if (LIVES.has(wordOf(scan, i))) return true;
  }
  return false;
}
const LIVES = new Set(["life", "lives", "victim", "victims", "dead"]);

/** Whether nothing follows a verb that could be its content: "…, he said." */
function isBare(room: Room, right: number): boolean {
  const { scan, end } = room, word = wordOf(scan, right);
  return right >= end || has(scan, right, IS.stop) || word === ";" ||
    word === "," && !quoteAt(room, right + 1) ||
    has(scan, right, IS.quote) && right === end - 1 && !quoteAt(room, right);
}
/** Whether a quotation that is not yet at its end stands right before: "“The mayor,” he said, “is …”". */
function isInterrupted({ scan, quotations }: Room, from: number): boolean {
  const before = quotations.closing.get(from - 1);
  return before !== undefined && before.closed && wordOf(scan, before.close - 1) === ",";
}
/** "If the wall goes, she said, “we will move”": one sentence, of which the end alone stands in marks. */
function isSplit(room: Room, from: number, right: number): boolean {
  const { scan, start } = room, quote = wordOf(scan, right) === "," ? quoteAt(room, right + 1) : undefined;
  return quote !== undefined && !has(scan, quote.open + 1, IS.name) && wordOf(scan, from - 1) === "," &&
    !NARRATED.has(wordOf(scan, start)) &&
    (SUPPOSED.has(wordOf(scan, start)) || hasVerb(scan, start, from - 1));
}
const NARRATED = new Set("when as after before while once asked speaking standing recalling".split(" "));

/** "…, the mayor said after a meeting of the council": a clause, its source, and what tells no more than when or where. */
function isClosing({ scan, start, end, blocked }: Room, from: number, right: number): boolean {
  if (from <= start + 2 || wordOf(scan, from - 1) !== "," || !AFTER.has(wordOf(scan, right))) return false;
  if (wordOf(scan, right) === "on" && !has(scan, right + 1, IS.name)) return false;
  for (let i = right; i < end; i++) {
    const finite = has(scan, i, IS.verb | IS.auxiliary) && !has(scan, i - 1, IS.determiner);
    if (blocked(i) || has(scan, i, IS.mark) || finite || wordOf(scan, i) === "that") return false;
  }
  return hasVerb(scan, start, from - 1);
}
const AFTER = new Set(
  "after before at during in from on outside through via by near with as when while".split(" "),
);
/** What opens a clause that somebody states. */
const CLAUSES = new Set(["that", "whether"]);

/** Whether a mark parts what begins at `i` from what stands before. */
const isParted = (scan: Scan, i: number): boolean =>
  has(scan, i - 1, IS.quote | IS.stop) || wordOf(scan, i - 1) === ",";

/** "Four fighters had been killed he added": a comma was lost. */
const isUnmarked = ({ scan, start, end }: Room, { from, to }: Source, right: number): boolean =>
  right >= end && to - from === 1 && has(scan, from, IS.pronoun) && !isRelative(scan, from) &&
  !has(scan, from - 1, IS.conjunction | IS.preposition) && hasVerb(scan, start, from);

/** In capitals throughout, so that a capital says nothing. */
const isHeadline = (scan: Scan, start: number, end: number): boolean => {
  let names = 0, words = 0;
  for (let i = start; i < end; i++) if (has(scan, i, IS.word)) words++, names += +has(scan, i, IS.name);
  return words > 3 && names > words * 0.7;
};
/**
 * Whether source and verb are turned round: "said Col. Orlov". The verb then follows a quotation or a comma, and what
 * stands behind it is a noun phrase without a verb.
 */
function isInverted(room: Room, from: number, right: number, { cue, tense }: CueForm): boolean {
  const { scan, start, end } = room;
  if (tense === "gerund" || !has(scan, right, IS.word) || cue.verb === "tell") return false;
  const quoted = has(scan, from - 1, IS.quote), comma = wordOf(scan, from - 1) === ",";
  if (!quoted && (!comma || from - 1 <= start || cue.stance === "ordering")) return false;
  if (comma && !hasVerb(scan, start, from - 1) && !goesOn(scan, right, end)) return false;
  if (has(scan, right, IS.preposition | IS.conjunction)) return false;
  let to = right;
  while (to < end && !isBreak(scan, to) && !isRelative(scan, to)) {
    to++;
    if (has(scan, to, IS.stop) && (has(scan, to - 1, IS.title) || wordOf(scan, to - 1).length === 1)) to++;
  }
  if (hasVerb(scan, right + 1, to)) return false;
  if (quoted) {
    return canSpeak(scan, { from: right, to }) ||
      cue.takes.includes("strong") && has(scan, right, IS.determiner);
  }
  const short = cue.verb === "say" && has(scan, right, IS.determiner) && to - right < 5; // "said the abbot"
  return short || namesSomebody(scan, right, to);
}

/** Whether a phrase begins with somebody: a name, a person, or a determiner before one. */
function namesSomebody(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to && !has(scan, i, IS.preposition); i++) {
    if (has(scan, i, IS.name | IS.pronoun | IS.title | IS.role | IS.person | IS.utterance | IS.body)) {
      return true;
    }
  }
  return false;
}

/** "Ninety people, said the envoy, have vanished": the verb of what was said stands behind its source. */
function goesOn(scan: Scan, right: number, end: number): boolean {
  let to = right;
  while (to < end && !isBreak(scan, to)) to++;
  return wordOf(scan, to) === "," && has(scan, to + 1, IS.auxiliary | IS.verb);
}

/** The subject that a verb without one of its own shares: that of the statement before, or of the sentence. */
function inheritedSource(room: Room, before: number): Source | undefined {
  const { scan, start, found, blocked } = room;
  const last = found.findLast(({ source, cue }) => source && (cue?.from ?? 0) < before);
  if (last?.source) return last.source;
  // The first phrase of the sentence up to its first verb.
  for (let i = start; i < before; i++) {
    if (blocked(i)) continue;
    if (has(scan, i, IS.verb | IS.auxiliary) && !has(scan, i, IS.person | IS.role)) {
      const source = sourceBefore(scan, start, i, blocked);
      if (source && !source.inherited && canSpeak(scan, source)) return source;
    }
  }
  return undefined;
}
/** The comma that ends what stands between two. */
function commaAfter({ scan, end, blocked }: Room, from: number): number {
  let to = from;
  while (to < end && (blocked(to) || wordOf(scan, to) !== ",")) to++;
  return to;
}

/** "Mr Arnau, blaming the rain, closed the road": whoever stands before the comma. */
function besideSource({ scan, start, blocked }: Room, c: number): Source | undefined {
  if (wordOf(scan, c - 1) !== ",") return undefined;
  const head = phraseBefore(scan, start, c - 1, blocked);
  return head && head.from === start && canSpeak(scan, head)
    ? { ...head, head, inherited: false }
    : undefined;
}

/** Whether a present form is a noun here ("the report", "police reports on the raid"). */
function isNounReading({ scan }: Room, c: number, source: Source): boolean {
  if (source.from === source.to) return false;
  const next = c + 1;
  if (has(scan, c - 1, IS.pronoun)) return false;
  if (has(scan, next, IS.stop) && has(scan, source.from - 1, IS.comma)) return false; // "…, the Times reports."
  if (
    PLURALS.has(wordOf(scan, c)) && has(scan, c - 1, IS.role | IS.person) && wordOf(scan, c - 1).endsWith("s")
  ) return false;
  if (wordOf(scan, c - 1) === "'s" || wordOf(scan, c - 1) === "’") return true;
  if (!AMBIGUOUS.has(wordOf(scan, c))) return false;
  return ![",", ":", "that"].includes(wordOf(scan, next)) &&
    !has(scan, next, IS.determiner | IS.pronoun | IS.name | IS.number | IS.numberWord | IS.quote);
}
/** Base forms that make no noun with the people before them: "residents blame". */
const PLURALS = new Set(
  "blame claim demand praise pledge vow estimate dispute count boast order call".split(" "),
);
/** Present forms that are as often nouns. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  `report reports claim claims state states order orders call calls demand demands request requests post posts text
  texts tweet tweets promise promises appeal appeals estimate estimates forecast forecasts label labels brand brands
  voice voices caution cautions dispute disputes counter counters repeat repeats blame praise pledge pledges vow vows
  remark remarks reply replies mention mentions count counts hint hints boast boasts cry cries shout shouts joke jokes
  command commands read reads note notes`.split(/\s+/),
);
