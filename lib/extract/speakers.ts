/**
 * Speakers: every source of an article under the fullest name or description that the article gives for it.
 *
 * A source is resolved in this order, and the rule that did it is told: a person's name (the longest form with that
 * last name), a body's name (an acronym by its long form), a pronoun (the person named last as the subject of a
 * sentence, or who spoke last), a noun with "the" (the source before with the same noun), else the words themselves.
 *
 * @module
 */
import { BODY_NOUNS, PRONOUNS, type Role, ROLE_NOUNS, SPOKESPEOPLE, STATES, UTTERANCES } from "../codebooks/mod.ts";
import { type Statement } from "./attribution.ts";
import { has, type Span, textOf, wordOf } from "./clauses.ts";
import { IS } from "./lexicon.ts";
import { type NameBook, namesIn, personIn, readNames } from "./names.ts";
import type { Scan } from "./words.ts";

/** A source as a person or body. */
export interface Speaker {
  /** Fullest name or description in the article; empty where nobody can be told. */
  name: string;
  role: Role;
  /** True for a person or body with a name. */
  named: boolean;
  /** All that the article says of it beside the name: titles, appositions. */
  description: string;
  /** How it was found. */
  rule: "name" | "body" | "pronoun" | "noun" | "words" | "carried" | "none";
}

const NOBODY: Speaker = { name: "", role: "", named: false, description: "", rule: "none" };
const BODIES = new Set(BODY_NOUNS);
const utterances = new Set(UTTERANCES), spokespeople = new Set(SPOKESPEOPLE);

/** Resolves the source of each statement, in order of the text. */
export function resolveSpeakers(scan: Scan, statements: readonly Statement[]): Speaker[] {
  const book = readNames(scan), found: Speaker[] = [], order = statements.map((_, i) => i);
  order.sort((a, b) => placeOf(statements[a]) - placeOf(statements[b]));
  const seen: { speaker: Speaker; at: number }[] = [];
  for (const i of order) {
    const speaker = resolve(scan, statements[i], book, seen);
    found[i] = speaker;
    if (speaker.name) seen.push({ speaker, at: placeOf(statements[i]) });
  }
  // A description learnt late holds for the early statements of the same name too.
  const described = new Map<string, Set<string>>();
  for (const { name, description } of found) {
    if (name) described.set(name, (described.get(name) ?? new Set()).add(description));
  }
  return found.map((speaker) => {
    if (!speaker.name) return speaker;
    const description = [...described.get(speaker.name)!].filter(Boolean).join("; ");
    return { ...speaker, description, role: roleOf(speaker.name, description, speaker.named) };
  });
}
const placeOf = ({ source, content }: Statement): number => source && source.to > source.from ? source.from : content.from;

type Seen = readonly { speaker: Speaker; at: number }[];

function resolve(scan: Scan, statement: Statement, book: NameBook, seen: Seen): Speaker {
  const { source } = statement;
  if (!source || source.to <= source.from) return carried(seen);
  const words = textOf(scan, source);
  if (source.head.to - source.head.from === 1 || has(scan, source.head.from, IS.pronoun) && source.head.to - source.head.from < 3) {
    const word = wordOf(scan, source.head.from);
    if (word in PRONOUNS) return pronoun(scan, word, source.head.from, book, seen) ?? { ...NOBODY, name: words, role: "other", rule: "words" };
  }
  const possessed = possessor(scan, source, book, seen);
  if (possessed) return possessed;
  const person = personOf(scan, source, book);
  if (person) {
    return { name: person.name, role: "other", named: true, description: [words, ...person.before].join("; "), rule: "name" };
  }
  const head = textOf(scan, source.head);
  const runs = namesIn(scan, source.head);
  const isBody = runs.length > 0 && !startsAs(scan, source.head, runs[0]);
  if (isBody) {
    const name = bodyName(scan, source.head, book);
    return { name, role: "other", named: endsInName(scan, source.head), description: words, rule: "body" };
  }
  const known = definite(scan, source.head, book, seen);
  if (known) return { ...known, rule: "noun" };
  const body = fullBody(scan, source.head);
  if (body) return { name: body, role: "other", named: true, description: words, rule: "body" };
  return { name: stripDeterminer(words.length > 90 ? head : words), role: "other", named: false, description: words, rule: "words" };
}

/** "Police" after "Thames Valley Police": the named body before that ends in the same noun. */
function fullBody(scan: Scan, head: Span): string | undefined {
  if (head.to - head.from > 2) return undefined;
  const noun = wordOf(scan, head.to - 1);
  if (!BODIES.has(noun)) return undefined;
  const run = namesIn(scan, { from: 0, to: head.from }).findLast(({ from, to }) => to - from > 1 && wordOf(scan, to - 1) === noun && !has(scan, from, IS.determiner));
  return run && textOf(scan, run);
}

const carried = (seen: Seen): Speaker => seen.length ? { ...seen.at(-1)!.speaker, rule: "carried" } : NOBODY;
const stripDeterminer = (text: string): string => text.replace(/^(?:the|a|an) /i, "");
/** A capital that only the beginning of the sentence gives. */
const startsAs = (scan: Scan, head: Span, run: Span): boolean =>
  run.from === head.from && run.to - run.from === 1 && scan.first.includes(run.from) &&
  has(scan, run.from, IS.role | IS.person | IS.determiner | IS.pronoun | IS.adverb);
const endsInName = (scan: Scan, head: Span): boolean => has(scan, head.to - 1, IS.name) || wordOf(scan, head.to - 1) === ")";

/** "the party's website", "NEOC data", "its statement": whose it is. */
function possessor(scan: Scan, source: Span & { head: Span }, book: NameBook, seen: Seen): Speaker | undefined {
  const { from, to } = source.head;
  let noun = -1;
  for (let i = from; i < to; i++) if (utterances.has(wordOf(scan, i))) noun = i;
  if (noun < 0) return undefined;
  const after = wordOf(scan, noun + 1);
  if (["from", "by", "of"].includes(after) && noun + 2 < to) return asSource(scan, { from: noun + 2, to }, book, seen);
  let end = noun;
  for (let i = from; i < noun; i++) if (wordOf(scan, i) === "'s" || wordOf(scan, i) === "’") end = i;
  while (end > from && !has(scan, end - 1, IS.name | IS.role | IS.pronoun | IS.person) && wordOf(scan, end - 1) !== "'s" && wordOf(scan, end - 1) !== "’" && !["its", "their", "his", "her"].includes(wordOf(scan, end - 1))) end--;
  if (end <= from) return undefined;
  if (["its", "their", "his", "her"].includes(wordOf(scan, end - 1))) {
    return seen.length ? { ...seen.at(-1)!.speaker, rule: "pronoun" } : undefined;
  }
  if (wordOf(scan, end - 1) === "'s" || wordOf(scan, end - 1) === "’") end--;
  return end > from ? asSource(scan, { from, to: end }, book, seen) : undefined;
}
const asSource = (scan: Scan, span: Span, book: NameBook, seen: Seen): Speaker =>
  resolve(scan, { source: { ...span, head: span, inherited: false } } as Statement, book, seen);

/** The person named in a source, under the fullest name. */
function personOf(scan: Scan, source: Span & { head: Span }, book: NameBook): { name: string; before: string[] } | undefined {
  const { head } = source;
  // In the head a name stands last; in an apposition it stands alone.
  const runs = namesIn(scan, head).reverse();
  const lastRun = runs[0];
  if (lastRun && lastRun.to >= head.to - 0) {
    const person = personIn(scan, lastRun) ?? surname(scan, lastRun, book);
    if (person && !isOrganisation(scan, head, person)) return full(scan, person, book);
  }
  for (let i = head.to; i < source.to; i++) {
    if (wordOf(scan, i) !== ",") continue;
    let to = i + 1;
    while (to < source.to && wordOf(scan, to) !== ",") to++;
    const [run, ...more] = namesIn(scan, { from: i + 1, to });
    if (!run || more.length || run.to < to - 1) continue;
    const person = personIn(scan, run);
    if (person && (run.from === i + 1 || has(scan, i + 1, IS.determiner | IS.role | IS.title))) return full(scan, person, book);
  }
  return undefined;
}
/** A run of one word that is the last name of somebody in the article. */
const surname = (scan: Scan, run: Span, book: NameBook): (Span & { titled: boolean }) | undefined =>
  book.full.has(wordOf(scan, run.to - 1)) && run.to - run.from <= 4 ? { ...run, titled: false } : undefined;
/** "the University of Marsa", "members of the Hill League": a run behind of, for, in is not who speaks. */
const isOrganisation = (scan: Scan, head: Span, person: Span & { titled: boolean }): boolean =>
  !person.titled && person.from > head.from && has(scan, person.from - 1, IS.preposition) && wordOf(scan, person.from - 1) !== "as" ||
  wordOf(scan, person.from - 1) === "the" && person.from - 1 >= head.from;

function full(scan: Scan, person: Span, book: NameBook): { name: string; before: string[] } {
  const text = textOf(scan, person), last = wordOf(scan, person.to - 1);
  const known = book.full.get(last) ?? [text];
  const words = new Set(text.toLowerCase().split(/[\s.-]+/));
  const fits = known.filter((name) => {
    const other = new Set(name.toLowerCase().split(/[\s.-]+/));
    return [...words].every((word) => other.has(word) || word.length < 2) || [...other].every((word) => words.has(word));
  });
  const name = fits.reduce((a, b) => b.length > a.length ? b : a, text);
  const before = [...new Set([text, ...fits])].flatMap((one) => book.descriptions.get(one) ?? []);
  return { name, before };
}

function bodyName(scan: Scan, head: Span, book: NameBook): string {
  const text = stripDeterminer(textOf(scan, head));
  const long = book.long.get(text.toLowerCase());
  return long ? stripDeterminer(long) : text.replace(/ \([^)]*\)$/, "");
}

const PERSON_RULES = new Set(["name", "pronoun", "noun", "words", "carried"]);

function pronoun(scan: Scan, word: string, at: number, book: NameBook, seen: Seen): Speaker | undefined {
  const last = seen.at(-1);
  if (word === "they" || word === "it" || word === "we") return last && { ...last.speaker, rule: "pronoun" };
  // he, she: the person named last before, the first of the latest sentence that names one.
  const sentence = sentenceOf(scan, at), before = book.persons.filter(({ to }) => to <= at);
  const near = before.at(-1);
  if (last && PERSON_RULES.has(last.speaker.rule) && (!near || last.at + 3 >= near.from || sentenceOf(scan, near.from) < sentenceOf(scan, last.at))) {
    return { ...last.speaker, rule: "pronoun" };
  }
  if (near && sentence - sentenceOf(scan, near.from) < 4) {
    const subject = before.find(({ from }) => sentenceOf(scan, from) === sentenceOf(scan, near.from))!;
    const { name, before: titles } = full(scan, subject, book);
    return { name, role: "other", named: true, description: titles.join("; "), rule: "pronoun" };
  }
  return last && { ...last.speaker, rule: "pronoun" };
}
const sentenceOf = (scan: Scan, token: number): number => {
  let low = 0, high = scan.first.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (scan.first[middle] <= token) low = middle;
    else high = middle;
  }
  return low;
};

/** "the official", "the soldier": the source before that the same noun describes. */
function definite(scan: Scan, head: Span, book: NameBook, seen: Seen): Speaker | undefined {
  const first = wordOf(scan, head.from);
  if (!["the", "this", "that", "these", "those"].includes(first) || head.to - head.from > 3) return undefined;
  const noun = wordOf(scan, head.to - 1);
  for (let i = seen.length - 1; i >= 0; i--) {
    const { speaker } = seen[i];
    if (`${speaker.name}; ${speaker.description}`.toLowerCase().split(/[^\p{L}]+/u).includes(noun)) return speaker;
  }
  return undefined;
}

const ORDER: readonly Role[] = ["tribal", "militia", "expert", "military", "media", "organization", "official", "insurgent", "resident"];

/** The role that name and description tell. */
export function roleOf(name: string, description: string, named: boolean): Role {
  const words = `${description} ; ${name}`.toLowerCase().replaceAll("’", "'").split(/[^\p{L}.]+/u).map((word) => word.replace(/\.$/, ""));
  const roles = new Set<Role>();
  for (const word of words) {
    const role = ROLE_NOUNS.get(word);
    if (role) roles.add(role);
  }
  if (roles.has("official") && roles.has("organization")) {
    const strong = words.some((word) => ["un", "nations", "union", "company", "charity", "party", "red", "crescent", "foundation", "association"].includes(word));
    roles.delete(strong ? "official" : "organization");
  }
  if (roles.has("official") && words.includes("emergency")) roles.delete("resident");
  if (roles.has("official") && roles.has("military") && words.some((word) => ["president", "minister", "secretary", "governor", "mayor", "ministry"].includes(word))) {
    roles.delete("military");
  }
  const found = ORDER.find((role) => roles.has(role));
  if (found) return found;
  if (STATES.has(stripDeterminer(name.toLowerCase()))) return "official";
  if (words.some((word) => spokespeople.has(word))) return "other";
  return named && !/ /.test(name) ? "organization" : "other";
}
