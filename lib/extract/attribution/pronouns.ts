/**
 * Pronouns: whom he, she, they, it or we stands for.
 *
 * @module
 */
import { formOf, has, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { runsBefore } from "./bodies.ts";
import { bare, type Identity, last, type Room } from "./identities.ts";
import type { Name, NameBook } from "./names.ts";
import { fullName } from "./persons.ts";
import { type Scan, sentenceAt } from "../words/words.ts";

/** Rules of identities that can be a person. */
const PERSONS = new Set(["name", "pronoun", "noun", "words", "carried"]);

/** Resolves the pronoun at a token; undefined where nobody stands before it. */
export function resolvePronoun(room: Room, at: number): Identity | undefined {
  const { scan, book, seen } = room, word = wordOf(scan, at), before = seen[seen.length - 1];
  if (word === "they" || word === "it" || word === "we") return last(room, "pronoun");
  const introduced = subjectBefore(scan, at);
  if (introduced) return introduced;
  const [near, subject] = personsBefore(scan, book, at);
  const within = near && sentenceAt(scan, near.from);
  if (
    before && PERSONS.has(before.identity.rule) &&
    (!near || before.at + 3 >= near.from || within! < sentenceAt(scan, before.at))
  ) return last(room, "pronoun");
  if (near && sentenceAt(scan, at) - within! < 4) {
    return { ...fullName(scan, subject!, book), named: true, rule: "pronoun" };
  }
  return last(room, "pronoun");
}

/** The person named last before a token, outside quotation marks, and the first of the same sentence. */
function personsBefore(scan: Scan, book: NameBook, at: number): [near?: Name, subject?: Name] {
  const end = runsBefore(book.runs, at);
  let near: Name | undefined, subject: Name | undefined, from = 0;
  for (let run = end - 1; run >= Math.max(0, end - 20); run--) {
    if (near && book.runs.from[run] < from) break;
    const name = book.personAt(run) ?? lastNameAt(scan, book, run);
    if (!name || inQuote(scan, name.from)) continue;
    if (!near) near = name, from = scan.first[sentenceAt(scan, name.from)];
    subject = name;
  }
  return [near, subject];
}

/** A last name alone, of somebody whom the article names in full. */
function lastNameAt(scan: Scan, { runs, personsWith }: NameBook, number: number): Name | undefined {
  const from = runs.from[number], to = runs.to[number];
  if (to - from > 1) return undefined;
  const whole = personsWith(from).some((name) => scan.lower[name.to - 1] === scan.lower[from]);
  return whole ? { from, to, run: { from, to } } : undefined;
}

const INTRODUCING = new Set(["a", "an", "another", "one"]);
const CLOSING = IS.verb | IS.auxiliary | IS.comma | IS.stop | IS.conjunction | IS.preposition;

/** "A lieutenant who left with them disagreed. “We ran,” he said": the subject of the sentence before. */
function subjectBefore(scan: Scan, at: number): Identity | undefined {
  const { sentences } = scan.article, s = sentenceAt(scan, at);
  if (s === 0 || sentences[s - 1].paragraph !== sentences[s].paragraph) return undefined;
  const from = scan.first[s - 1], limit = scan.first[s];
  if (!INTRODUCING.has(wordOf(scan, from))) return undefined;
  let to = from + 1;
  while (to < limit && !has(scan, to, CLOSING)) to++;
  if (wordOf(scan, to) === "who") {
    to++;
    while (
      to < limit && !has(scan, to, IS.comma | IS.stop) &&
      !(has(scan, to, IS.verb) && to > from + 4 && !has(scan, to - 1, IS.conjunction))
    ) to++;
  }
  const span: Span = { from, to };
  for (let i = from; i < to; i++) {
    if (has(scan, i, IS.role | IS.person)) {
      return { name: bare(scan, span), named: false, described: [span], rule: "pronoun" };
    }
  }
  return undefined;
}

function inQuote(scan: Scan, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 40; at--) {
    if (!(scan.marks[at] & IS.quote)) continue;
    const form = formOf(scan, at);
    if (form === "”" || form === "»") return false;
    if (form === "“" || form === "«") return true;
  }
  return false;
}
