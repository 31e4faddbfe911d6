/**
 * Speaking: whether the subject of a verb says anything at all.
 *
 * @module
 */
import { has, hasVerb, type Span, wordOf } from "../../words/clauses.ts";
import { type CueForm, IS } from "../../words/lexicon.ts";
import type { Room } from "../statements.ts";
import type { Scan } from "../../words/words.ts";
import { canSpeak } from "../sources/phrases.ts";
import type { Source } from "../sources/sources.ts";

/** What opens a question, or says that nobody spoke. */
export const SILENT = new Set(["why", "how", "no", "nobody", "none", "neither", "nothing"]);

/** "If the world insisted": nobody did. */
export const SUPPOSED = new Set(["if", "unless"]);

/** Behind these a past form counts whom it names: "those confirmed dead". */
export const STATES_OF_HARM = new Set([
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
export function isSpeaker(
  { scan, end }: Room,
  source: Source,
  right: number,
  { cue: { takes, verb } }: CueForm,
): boolean {
  if (DEEDS.has(verb) && !isSomebody(scan, source.head)) return false;
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

/** Verbs of what things do as well: "jets blasted the camp", "storms threatened to". */
const DEEDS = new Set(["blast", "slam", "threaten"]);
const SOMEBODY = IS.role | IS.person | IS.pronoun | IS.title | IS.body;

/** Whether the last word of a phrase is for somebody, and no thing, weather or machine. */
function isSomebody(scan: Scan, { from, to }: Span): boolean {
  const last = wordOf(scan, to - 1);
  if (to <= from || has(scan, to - 1, IS.number) || /\d/.test(last) || wordOf(scan, to - 2) === "-") {
    return false;
  }
  if (
    has(scan, to - 1, SOMEBODY) ||
    wordOf(scan, to - 2) !== "-" && /(?:ers?|ors?|ists?|ans?|ies|group)$/.test(last)
  ) return true;
  return has(scan, to - 1, IS.name) &&
    (!last.endsWith("s") || has(scan, to - 2, IS.name | IS.title) && wordOf(scan, to - 2) !== "-");
}

/** Whether a report, a study or figures stand in a phrase. */
function isPaper(scan: Scan, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) if (has(scan, i, IS.utterance)) return true;
  return false;
}

/** Any noun phrase: the subject of a verb that only somebody can do. */
export const isPhrase = (scan: Scan, { head }: Source): boolean =>
  head.to > head.from && has(scan, head.to - 1, IS.word) &&
  !has(
    scan,
    head.to - 1,
    IS.determiner | IS.preposition | IS.conjunction | IS.auxiliary | IS.adverb | IS.time,
  ) &&
  (has(scan, head.from, IS.determiner | IS.name) || wordOf(scan, head.to - 1).endsWith("s") ||
    head.to - head.from < 3);

/** "The fire claimed 12 lives" says nothing. */
export function takesLives(scan: Scan, right: number, end: number): boolean {
  for (let i = right; i < Math.min(end, right + 9) && !has(scan, i, IS.mark | IS.auxiliary); i++) {
    if (LIVES.has(wordOf(scan, i))) return true;
  }
  return false;
}

const LIVES = new Set(["life", "lives", "victim", "victims", "dead"]);

/** What opens a clause that somebody states. */
const CLAUSES = new Set(["that", "whether"]);

/** Whether a present form is a noun here ("the report", "police reports on the raid"). */
export function isNounReading({ scan }: Room, c: number, source: Source): boolean {
  if (source.from === source.to) return false;
  const next = c + 1;
  if (has(scan, c - 1, IS.pronoun)) return false;
  if (has(scan, next, IS.stop) && has(scan, source.from - 1, IS.comma | IS.quote)) return false; // "…, the Times reports."
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
  "blame claim demand praise pledge vow estimate dispute count boast order call advocate".split(" "),
);

/** Present forms that are as often nouns. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  `report reports claim claims state states order orders call calls demand demands request requests post posts text
  texts tweet tweets promise promises appeal appeals estimate estimates forecast forecasts label labels brand brands
  voice voices caution cautions dispute disputes counter counters repeat repeats blame praise pledge pledges vow vows
  remark remarks reply replies mention mentions count counts hint hints boast boasts cry cries shout shouts joke jokes
  command commands read reads note notes advocate advocates alert alerts challenge challenges`.split(/\s+/),
);
