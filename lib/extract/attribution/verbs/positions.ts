/**
 * Positions: how content, source and verb stand to one another.
 *
 * @module
 */
import { has, hasVerb, isBreak, isRelative, wordOf } from "../../words/clauses.ts";
import { type CueForm, cueOf, IS } from "../../words/lexicon.ts";
import { quoteAt, type Room } from "../statements.ts";
import type { Scan } from "../../words/words.ts";
import { canSpeak } from "../sources/phrases.ts";
import type { Source } from "../sources/sources.ts";
import { SUPPOSED } from "./speaking.ts";

/** Whether nothing follows a verb that could be its content: "…, he said." */
export function isBare(room: Room, right: number): boolean {
  const { scan, end } = room, word = wordOf(scan, right);
  const goesOn = has(scan, right, IS.cue) && cueOf(word)?.tense === "gerund"; // "he said adding, “…”"
  return right >= end || has(scan, right, IS.stop) || word === ";" || goesOn ||
    word === "," && !quoteAt(room, right + 1) ||
    has(scan, right, IS.quote) && right === end - 1 && !quoteAt(room, right);
}

const ASKING = new Set(["ask", "query", "wonder"]);
/** "Rell queried, who would buy the boats?": a question without marks behind the comma. */
export const isQuestion = ({ scan, end, blocked }: Room, right: number, { cue }: CueForm): boolean =>
  ASKING.has(cue.verb) && wordOf(scan, right) === "," && wordOf(scan, end) === "?" && right + 3 < end &&
  !blocked(end - 1) && has(scan, right + 1, IS.word) && !JOINING.has(wordOf(scan, right + 1));
const JOINING = new Set(["and", "but", "or", "who", "which", "while", "as"]);

/** Whether a quotation that is not yet at its end stands right before: "“The mayor,” he said, “is …”". */
export function isInterrupted({ scan, quotations }: Room, from: number): boolean {
  const before = quotations.closing.get(from - 1);
  return before !== undefined && before.closed && wordOf(scan, before.close - 1) === ",";
}

/** "If the wall goes, she said, “we will move”": one sentence, of which the end alone stands in marks. */
export function isSplit(room: Room, from: number, right: number): boolean {
  const { scan, start } = room, quote = wordOf(scan, right) === "," ? quoteAt(room, right + 1) : undefined;
  return quote !== undefined && !has(scan, quote.open + 1, IS.name) && wordOf(scan, from - 1) === "," &&
    !NARRATED.has(wordOf(scan, start)) &&
    (SUPPOSED.has(wordOf(scan, start)) || hasVerb(scan, start, from - 1));
}

const NARRATED = new Set("when as after before while once asked speaking standing recalling".split(" "));

/** "…, the mayor said after a meeting of the council": a clause, its source, and what tells no more than when or where. */
export function isClosing({ scan, start, end, blocked }: Room, from: number, right: number): boolean {
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

/** Whether a mark parts what begins at `i` from what stands before. */
export const isParted = (scan: Scan, i: number): boolean =>
  has(scan, i - 1, IS.quote | IS.stop) || wordOf(scan, i - 1) === ",";

/** "Four barges were gone he said": a comma was lost. */
export const isUnmarked = ({ scan, start, end }: Room, { from, to }: Source, right: number): boolean =>
  right >= end && to - from === 1 && has(scan, from, IS.pronoun) && !isRelative(scan, from) &&
  !has(scan, from - 1, IS.conjunction | IS.preposition) && hasVerb(scan, start, from);

/** In capitals throughout, so that a capital says nothing. */
export const isHeadline = (scan: Scan, start: number, end: number): boolean => {
  let names = 0, words = 0;
  for (let i = start; i < end; i++) if (has(scan, i, IS.word)) words++, names += +has(scan, i, IS.name);
  return words > 3 && names > words * 0.7;
};

/**
 * Whether source and verb are turned round: "said Col. Orlov". The verb then follows a quotation or a comma, and what
 * stands behind it is a noun phrase without a verb.
 */
export function isInverted(room: Room, from: number, right: number, { cue, tense }: CueForm): boolean {
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
  return wordOf(scan, to) === "," && has(scan, to + 1, IS.auxiliary | IS.verb) &&
    !wordOf(scan, to + 1).endsWith("ing");
}
