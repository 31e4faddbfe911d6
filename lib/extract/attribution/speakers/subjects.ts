/**
 * Subjects: whom the sentence before a statement begins with.
 *
 * @module
 */
import { has, isRelative, type Span, wordOf } from "../../words/clauses.ts";
import { bodyName } from "./bodies.ts";
import { phraseBefore } from "../sources/phrases.ts";
import { bare, body, type Identity, type Room, unnamed } from "./identities.ts";
import { IS } from "../../words/lexicon.ts";
import { fullName } from "./persons.ts";
import { runsBefore } from "./runs.ts";
import type { Scan } from "../../words/words.ts";

const INTRODUCING = new Set(["a", "an", "another", "one"]);
const MANY = new Set(["some", "several", "many", "most", "both", "all", "these", "those"]);
const FINITE = IS.verb | IS.auxiliary;

/** The subject of the sentence before sentence `s` of the same paragraph, where it brings somebody in. */
export function subjectBefore({ scan }: Room, s: number): Identity | undefined {
  const { sentences } = scan.article;
  if (s === 0 || sentences[s - 1].paragraph !== sentences[s].paragraph) return undefined;
  const from = scan.first[s - 1], limit = scan.first[s], word = wordOf(scan, from);
  if (!INTRODUCING.has(word) && !MANY.has(word) && !has(scan, from, IS.numberWord)) return undefined;
  const span = { from, to: subjectEnd(scan, from, limit) };
  return speaks(scan, span) ? unnamed(bare(scan, span), span, "pronoun") : undefined;
}

/** They or it: the people, or the body, of whom the sentence before speaks. */
export function groupBefore(room: Room, s: number, word: string): Identity | undefined {
  const { scan } = room, { sentences } = scan.article;
  if (s === 0 || sentences[s - 1].paragraph !== sentences[s].paragraph) return undefined;
  const subject = word === "they" ? subjectBefore(room, s) : undefined;
  if (subject && isPlural(scan, subject)) return subject;
  return groupAt(room, scan.first[s - 1], scan.first[s], word);
}

/** The people, or the body, that the clause from `from` begins with. */
export function groupAt(
  { scan, book }: Room,
  from: number,
  limit: number,
  word: string,
): Identity | undefined {
  let verb = from + 1;
  while (verb < limit && (!has(scan, verb, FINITE) || has(scan, verb, IS.role | IS.person))) {
    if (has(scan, verb, IS.quote)) return undefined;
    verb++;
  }
  const span = verb < limit ? subjectAt(scan, from, verb) : undefined;
  if (!span) return undefined;
  let head = span.from;
  while (head < span.to && !has(scan, head, IS.preposition | IS.comma)) head++;
  if (word === "it") {
    // "Amnesty International condemned what it called …": a name that is no person's
    const run = runsBefore(book.runs, head) - 1;
    const whole = run >= 0 && book.runs.from[run] <= span.from + 1 && book.runs.to[run] === head;
    if (whole && head - span.from > 1 && !book.personAt(run) && !has(scan, head - 1, IS.time)) {
      return { ...body(bodyName(scan, { from: span.from, to: head }, book), span), rule: "pronoun" };
    }
    if (!has(scan, head - 1, IS.body) || wordOf(scan, head - 1).endsWith("s")) return undefined;
    const words = { from: span.from, to: head };
    if (has(scan, head - 1, IS.name)) return { ...body(bodyName(scan, words, book), words), rule: "pronoun" };
    return unnamed(bare(scan, words), words, "pronoun");
  }
  const many = has(scan, head - 1, IS.role | IS.person | IS.numberWord) || has(scan, head - 1, IS.name);
  return many && wordOf(scan, head - 1).endsWith("s") && !has(scan, head - 1, IS.thing | IS.time) &&
      span.to - span.from < 12
    ? unnamed(bare(scan, span), span, "pronoun")
    : undefined;
}

/** The phrase before a verb, without times and places in front and adverbs behind. */
function subjectAt(scan: Scan, from: number, verb: number): Span | undefined {
  let to = verb;
  while (to > from && has(scan, to - 1, IS.adverb | IS.auxiliary)) to--;
  let comma = to;
  while (comma > from && wordOf(scan, comma - 1) !== ",") comma--;
  const start = comma < to && !has(scan, from, IS.preposition) ? from : comma < to ? comma : from;
  return phraseBefore(scan, start, to, () => false);
}

/** "Ilse Maran shook her head. “The dam …”": the person or body that a sentence begins with. */
export function subjectOf({ scan, book }: Room, s: number): Identity | undefined {
  const from = scan.first[s], limit = scan.first[s + 1];
  if (from >= limit || has(scan, from, IS.quote)) return undefined;
  for (const run of has(scan, from, IS.name) ? book.runs.holding(from) : []) {
    if (book.runs.from[run] !== from) continue;
    const person = book.personAt(run);
    if (person) return { ...fullName(scan, person, book), named: true, person: true, rule: "carried" };
    const span = { from, to: book.runs.to[run] };
    if (has(scan, span.to - 1, IS.body)) return { ...body(span, span), rule: "carried" };
  }
  const span = { from, to: subjectEnd(scan, from, limit) };
  const beside = wordOf(scan, span.to) === "," ? runsBefore(book.runs, span.to) : -1;
  const person = beside >= 0 && book.runs.from[beside] === span.to + 1 ? book.personAt(beside) : undefined;
  if (person) return { ...fullName(scan, person, book), named: true, person: true, rule: "carried" };
  const introduces = INTRODUCING.has(wordOf(scan, from)) || has(scan, from, IS.numberWord | IS.determiner);
  return introduces && span.to - from < 9 && speaks(scan, span)
    ? unnamed(bare(scan, span), span, "carried")
    : undefined;
}

/** "the so-called council": no conjunction, and no verb. */
const isCompound = (scan: Scan, i: number): boolean =>
  wordOf(scan, i + 1) === "-" || wordOf(scan, i - 1) === "-";

/** End of a noun phrase with what belongs to it: "a woman in a red coat", "a lieutenant who left with them". */
function subjectEnd(scan: Scan, from: number, limit: number): number {
  let to = from + 1;
  while (
    to < limit &&
    (!has(scan, to, FINITE | IS.comma | IS.stop | IS.conjunction | IS.quote) || isCompound(scan, to))
  ) to++;
  if (wordOf(scan, to) !== "who" || !isRelative(scan, to)) {
    while (to > from + 1 && has(scan, to - 1, IS.adverb)) to--;
    return to;
  }
  to++;
  while (
    to < limit && !has(scan, to, IS.comma | IS.stop) &&
    !(has(scan, to, IS.verb) && to > from + 4 && !has(scan, to - 1, IS.conjunction))
  ) to++;
  return to;
}

/** Whether a phrase is of persons. */
function speaks(scan: Scan, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) if (has(scan, i, IS.role | IS.person)) return true;
  const many = has(scan, from, IS.numberWord) && to - from < 4, noun = wordOf(scan, to - 1);
  return many && noun.endsWith("s") && !has(scan, to - 1, IS.thing | IS.time);
}

/** Whether an identity is of several people. */
export function isPlural(scan: Scan, { described: [span] }: Identity): boolean {
  if (!span) return false;
  return MANY.has(wordOf(scan, span.from)) ||
    has(scan, span.from, IS.numberWord) && wordOf(scan, span.from) !== "one";
}
