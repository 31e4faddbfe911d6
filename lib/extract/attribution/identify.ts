/**
 * Identifying: who a source is, by the first rule that knows.
 *
 * In this order: a pronoun (the person named last as the subject of a sentence, or who spoke last), whose statement it
 * is ("the party's website"), a person's name (the longest form with that last name), a body's name (an acronym by its
 * long form), a noun with "the" (the source before with the same noun), else the words themselves.
 *
 * @module
 */
import { has, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { bodyName, fullBody } from "./bodies.ts";
import { bare, type Identity, last, NOBODY, REACH, type Room } from "./identities.ts";
import { personIn } from "./names.ts";
import { fullName, type Person } from "./persons.ts";
import { resolvePronoun } from "./pronouns.ts";
import { namesIn } from "./runs.ts";
import type { Source } from "./sources.ts";
import type { Scan } from "../words/words.ts";

type Phrase = Pick<Source, "from" | "to" | "head">;

/** Tells who a source is; without one, who spoke before. */
export function identify(room: Room, source: Phrase | undefined): Identity {
  if (!source || source.to <= source.from) return last(room, "carried") ?? NOBODY;
  const { scan, book } = room, { head } = source, words: Span = { from: source.from, to: source.to };
  if (has(scan, head.from, IS.pronoun) && head.to - head.from < 3) {
    return resolvePronoun(room, head.from) ??
      { name: words, named: false, described: [words], rule: "words" };
  }
  const possessed = possessor(room, head);
  if (possessed) return possessed;
  const runs = namesIn(scan, head), person = personOf(room, source, runs);
  if (person) return { ...person, named: true, described: [words, ...person.described], rule: "name" };
  if (runs.length > 0 && !startsAs(scan, head, runs[0])) {
    const named = has(scan, head.to - 1, IS.name) || wordOf(scan, head.to - 1) === ")";
    return { name: bodyName(scan, head, book), named, described: [words], rule: "body" };
  }
  const known = definite(room, head);
  if (known) return { ...known, rule: "noun" };
  const body = fullBody(room, head);
  if (body) return { name: body, named: true, described: [words], rule: "body" };
  const long = scan.ends[words.to - 1] - scan.starts[words.from] > LONGEST;
  return { name: bare(scan, long ? head : words), named: false, described: [words], rule: "words" };
}
/** Characters of the longest description that serves as a name. */
const LONGEST = 90;

/** A capital that only the beginning of the sentence gives. */
const startsAs = (scan: Scan, head: Span, run: Span): boolean =>
  run.from === head.from && run.to - run.from === 1 &&
  has(scan, run.from, IS.role | IS.person | IS.determiner | IS.pronoun | IS.adverb) &&
  scan.first.includes(run.from);

const OWN = new Set(["its", "their", "his", "her"]), FROM = new Set(["from", "by", "of"]);
const isGenitive = (word: string): boolean => word === "'s" || word === "’";

/** "the party's website", "NEOC data", "its statement": whose it is. */
function possessor(room: Room, { from, to }: Span): Identity | undefined {
  const { scan } = room;
  let noun = -1, end = -1;
  for (let i = from; i < to; i++) if (has(scan, i, IS.utterance)) noun = i;
  if (noun < 0) return undefined;
  if (noun + 2 < to && FROM.has(wordOf(scan, noun + 1))) return asSource(room, { from: noun + 2, to });
  for (let i = from; i < noun; i++) if (isGenitive(wordOf(scan, i))) end = i;
  if (end < 0) end = noun;
  while (
    end > from && !has(scan, end - 1, IS.name | IS.role | IS.pronoun | IS.person) &&
    !isGenitive(wordOf(scan, end - 1)) && !OWN.has(wordOf(scan, end - 1))
  ) end--;
  if (end <= from) return undefined;
  if (OWN.has(wordOf(scan, end - 1))) return last(room, "pronoun");
  if (isGenitive(wordOf(scan, end - 1))) end--;
  return end > from ? asSource(room, { from, to: end }) : undefined;
}
const asSource = (room: Room, span: Span): Identity => identify(room, { ...span, head: span });

/** The person named in a source, under the fullest name. */
function personOf({ scan, book }: Room, source: Phrase, runs: readonly Span[]): Person | undefined {
  const { head } = source;
  // A name stands last in the head, or at its front before "of"; in an apposition it stands alone.
  const first = runs[0], final = runs[runs.length - 1];
  if (final && final.to >= head.to) {
    const known = final.to - final.from <= 4 && book.personsWith(final.to - 1).length > 0;
    const person = personIn(scan, final) ?? (known ? { ...final, titled: false } : undefined);
    if (person && !isOrganisation(scan, head, person)) return fullName(scan, person, book, source);
  }
  const fronted = first && (first.from === head.from || !isParted(scan, head.from, first.from))
    ? personIn(scan, first)
    : undefined;
  if (fronted && (fronted.to >= head.to || wordOf(scan, fronted.to) === "of")) {
    return fullName(scan, fronted, book, source);
  }
  return head.to < source.to ? personBeside({ scan, book } as Room, source) : undefined;
}

/** A person named alone between commas: "the mayor, Petar Zoric". */
function personBeside({ scan, book }: Room, source: Phrase): Person | undefined {
  for (let i = source.head.to; i < source.to; i++) {
    if (wordOf(scan, i) !== ",") continue;
    let to = i + 1;
    while (to < source.to && wordOf(scan, to) !== ",") to++;
    const [run, ...more] = namesIn(scan, { from: i + 1, to });
    if (!run || more.length || run.to < to - 1) continue;
    const person = personIn(scan, run);
    if (person && (run.from === i + 1 || has(scan, i + 1, IS.determiner | IS.role | IS.title))) {
      return fullName(scan, person, book, source);
    }
  }
  return undefined;
}

const isParted = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (has(scan, i, IS.preposition | IS.comma)) return true;
  return false;
};
/** "the University of Marsa", "members of the Hill League": a run behind of, for, in is not who speaks. */
const isOrganisation = (scan: Scan, head: Span, person: Span & { titled: boolean }): boolean =>
  !person.titled && person.from > head.from && has(scan, person.from - 1, IS.preposition) &&
    wordOf(scan, person.from - 1) !== "as" ||
  person.from - 1 >= head.from && wordOf(scan, person.from - 1) === "the";

const DEFINITE = new Set(["the", "this", "that", "these", "those"]);
/** "the official", "the soldier": the source before that the same noun describes. */
function definite(room: Room, head: Span): Identity | undefined {
  const { scan, seen } = room, first = wordOf(scan, head.from);
  if (head.to - head.from > 3 || !DEFINITE.has(first)) return undefined;
  const noun = scan.lower[head.to - 1];
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - REACH); k--) {
    const { identity } = seen[k];
    if (holds(scan, identity.name, noun) || identity.described.some((span) => holds(scan, span, noun))) {
      return identity;
    }
  }
  return first === "the" && has(scan, head.to - 1, IS.title | IS.role) ? titled(room, head) : undefined;
}
const holds = ({ lower }: Scan, { from, to }: Span, word: number): boolean => {
  for (let i = from; i < to; i++) if (lower[i] === word) return true;
  return false;
};

/** "the prime minister": whose name the same title stands before. */
function titled({ scan, book: { runs, personAt } }: Room, head: Span): Identity | undefined {
  const { lower } = scan, words = head.to - head.from - 1;
  for (let run = 0; run < Math.min(runs.count, 4 * REACH); run++) {
    const from = runs.from[run], to = from + words;
    if (to >= runs.to[run] || lower[from] !== lower[head.from + 1]) continue;
    let same = true;
    for (let k = 1; k < words; k++) same &&= lower[from + k] === lower[head.from + 1 + k];
    const person = same ? personAt(run) : undefined;
    if (person?.from === to) {
      return { name: person, named: true, described: [{ from: head.from + 1, to: head.to }], rule: "noun" };
    }
  }
  return undefined;
}
