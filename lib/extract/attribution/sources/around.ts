/**
 * Around: what belongs to a noun phrase on its left: clauses, lists, the name before an apposition.
 *
 * @module
 */
import { has, isRelative, type Span, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import type { Scan } from "../../words/words.ts";
import { canSpeak, phraseBefore } from "./phrases.ts";

const FINITE = IS.verb | IS.auxiliary;

/** "Another soldier who had been stationed at the river said": the phrase that the relative clause belongs to. */
export function withClause(scan: Scan, start: number, head: Span, blocked: (i: number) => boolean): Span {
  for (let i = head.from - 1; i > start && i > head.from - 14; i--) {
    if (blocked(i) || has(scan, i, IS.comma | IS.stop | IS.quote)) return head;
    const opens = wordOf(scan, i) === "who" && isRelative(scan, i) ||
      (wordOf(scan, i) === "that" || wordOf(scan, i) === "which") &&
        (has(scan, i + 1, IS.verb | IS.auxiliary) ||
          has(scan, i - 1, IS.role | IS.person | IS.body) &&
            !has(scan, i + 1, IS.determiner | IS.pronoun | IS.name));
    if (opens) return phraseBefore(scan, start, i, blocked) ?? head;
  }
  return reducedClause(scan, start, head);
}

/** "A man released on Sunday told …": what the sentence begins with, and the participle that belongs to it. */
function reducedClause(scan: Scan, start: number, head: Span): Span {
  const to = head.to, opens = has(scan, start, IS.determiner | IS.numberWord);
  if (head.from <= start || to - start > 24 || !opens) return head;
  let noun = start + 1;
  while (noun < to && (!has(scan, noun, FINITE | IS.mark) || wordOf(scan, noun) === "-")) noun++;
  const person = has(scan, noun - 1, IS.role | IS.person | IS.utterance);
  const named = wordOf(scan, noun) === "named" && has(scan, noun + 1, IS.name);
  if (!person || !has(scan, noun, IS.verb) || has(scan, noun, IS.cue) && !named) return head;
  for (let i = noun + 1; i < to; i++) if (has(scan, i, FINITE | IS.mark | IS.conjunction)) return head;
  return { from: start, to };
}

/** What "which" refers to: the last phrase with a determiner. */
export function innermost(scan: Scan, { from, to }: Span): Span {
  for (let i = to - 1; i > from; i--) {
    if (has(scan, i, IS.determiner) && !has(scan, i - 1, IS.determiner)) return { from: i, to };
  }
  return { from, to };
}

/** "Residents, soldiers and officials": a list from the beginning of the sentence. */
export function withList(scan: Scan, start: number, head: Span): Span {
  if (wordOf(scan, head.from - 1) !== "," || head.from - start > 7) return head;
  let joined = false;
  for (let i = head.from; i < head.to; i++) joined ||= wordOf(scan, i) === "and";
  for (let i = start; i < head.from; i++) if (has(scan, i, FINITE | IS.preposition | IS.quote)) return head;
  return joined ? { from: start, to: head.to } : head;
}

/** "Mueen Orlov, a leader in the front, a long-standing militia, said": the name before a chain of appositions. */
export function nameBefore(
  scan: Scan,
  start: number,
  head: Span,
  blocked: (i: number) => boolean,
): Span | undefined {
  // "Marta Kovac, from Sea Angels, a charity, said"
  const from = FROM.has(wordOf(scan, head.from - 1)) ? head.from - 1 : head.from;
  const described = from < head.from || has(scan, head.from, IS.determiner) ||
    has(scan, head.from, IS.role) && !has(scan, head.from, IS.title);
  if (!described || wordOf(scan, from - 1) !== ",") return undefined;
  const name = phraseBefore(scan, start, from - 1, blocked);
  return name && name.to - name.from < 9 && !isPlaced(scan, name) && has(scan, name.to - 1, IS.name) &&
      canSpeak(scan, name) &&
      !has(scan, name.from, IS.preposition) &&
      !(wordOf(scan, name.from).endsWith("ing") && has(scan, name.from + 1, IS.preposition)) // "Speaking to the agency"
    ? name
    : undefined;
}

const FROM = new Set(["from", "of", "with"]);

/** "The guard chief who spoke at a feast to mark the day, also said": whose clause a comma ends that none began. */
export function ownerOfClause(
  scan: Scan,
  start: number,
  end: number,
  blocked: (i: number) => boolean,
): Span | undefined {
  let who = start + 1;
  while (who < Math.min(end, start + 8) && wordOf(scan, who) !== "who") who++;
  if (wordOf(scan, who) !== "who" || !isRelative(scan, who) || !has(scan, who + 1, FINITE)) return undefined;
  for (let i = start; i < end; i++) {
    if (blocked(i) || has(scan, i, IS.stop | IS.quote | IS.comma)) return undefined;
  }
  const head = phraseBefore(scan, start, who, blocked);
  return head && head.from === start && canSpeak(scan, head) ? head : undefined;
}

/** "the spokesman, Nils Roos, of the port, said": the office before a name between commas. */
export function officeBefore(
  scan: Scan,
  start: number,
  name: Span,
  blocked: (i: number) => boolean,
): Span | undefined {
  if (!has(scan, name.from, IS.name) || wordOf(scan, name.from - 1) !== ",") return undefined;
  const office = phraseBefore(scan, start, name.from - 1, blocked);
  const opens = office && (office.from === start || has(scan, office.from - 1, IS.quote | IS.comma));
  return opens && wordOf(scan, office.from) === "the" && office.to - office.from < 5 &&
      has(scan, office.to - 1, IS.role) && !has(scan, office.to - 1, IS.name | IS.body)
    ? office
    : undefined;
}

const PLACES = new Set("in near at into to on off outside".split(" "));
/** "a gorge near Lumle": the name of a place. */
function isPlaced(scan: Scan, { from, to }: Span): boolean {
  let last = to - 1;
  while (last >= from && has(scan, last, IS.name | IS.determiner)) last--;
  return PLACES.has(wordOf(scan, last));
}
