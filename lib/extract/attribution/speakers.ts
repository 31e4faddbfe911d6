/**
 * Speakers: every source of an article under the fullest name or description that the article gives for it.
 *
 * A source is resolved in this order, and the rule that did it is told: a person's name (the longest form with that
 * last name), a body's name (an acronym by its long form), a pronoun (the person named last as the subject of a
 * sentence, or who spoke last), a noun with "the" (the source before with the same noun), else the words themselves.
 *
 * @module
 */
import { BODY_NOUNS, PRONOUNS, type Role, SPOKESPEOPLE, UTTERANCES } from "../../codebooks/mod.ts";
import type { Statement } from "./statements.ts";
import { has, type Span, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Name, type NameBook, namesIn, personIn, readNames } from "./names.ts";
import { fullName, type Person } from "./persons.ts";
import { roleOf } from "./roles.ts";
import { type Scan, sentenceAt } from "../words/words.ts";

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
  if (!statements.length) return [];
  const book = readNames(scan), found: Speaker[] = [], order = statements.map((_, i) => i);
  order.sort((a, b) => placeOf(statements[a]) - placeOf(statements[b]));
  const seen: { speaker: Speaker; at: number }[] = [];
  for (const i of order) {
    const speaker = resolve(scan, statements[i], book, seen);
    found[i] = speaker;
    if (speaker.name) seen.push({ speaker, at: placeOf(statements[i]) });
  }
  nameSpokespeople(found, order);
  // A description learnt late holds for the early statements of the same name too.
  const described = new Map<string, string[]>(),
    whole = new Map<string, Pick<Speaker, "description" | "role">>();
  for (const { name, description } of found) {
    if (!name || !description) continue;
    const known = described.get(name);
    if (!known) described.set(name, [description]);
    else if (!known.includes(description)) known.push(description);
  }
  return found.map((speaker) => {
    const { name, named } = speaker, key = `${named}${name}`;
    if (!name) return speaker;
    let all = whole.get(key);
    if (!all) {
      const description = described.get(name)?.join("; ") ?? "";
      whole.set(key, all = { description, role: roleOf(name, description, named) });
    }
    return { ...speaker, ...all };
  });
}
const placeOf = ({ source, content }: Statement): number =>
  source && source.to > source.from ? source.from : content.from;

/** "the spokesman, X" names the spokesman who spoke last before. */
function nameSpokespeople(found: Speaker[], order: readonly number[]): void {
  order.forEach((i, at) => {
    const person = found[i];
    if (!person.named || person.rule !== "name") return;
    const noun = /\bthe (\p{Ll}+)(?:,|;|$)/u.exec(person.description)?.[1];
    if (!noun || !spokespeople.has(noun)) return;
    const before = order.slice(Math.max(0, at - 20), at).findLast((k) =>
      !found[k].named && found[k].name.toLowerCase().split(/\s+/).slice(0, 2).includes(noun)
    );
    const other = before === undefined ? undefined : found[before];
    if (!other) return;
    const description = `${other.description}; ${person.description}`;
    for (const k of order) {
      if (found[k].name === other.name) {
        found[k] = { ...found[k], name: person.name, named: true, description };
      }
    }
  });
}

type Seen = readonly { speaker: Speaker; at: number }[];

function resolve(scan: Scan, statement: Statement, book: NameBook, seen: Seen): Speaker {
  const { source } = statement;
  if (!source || source.to <= source.from) return carried(seen);
  const words = textOf(scan, source);
  if (
    source.head.to - source.head.from === 1 ||
    has(scan, source.head.from, IS.pronoun) && source.head.to - source.head.from < 3
  ) {
    const word = wordOf(scan, source.head.from);
    if (word in PRONOUNS) {
      return pronoun(scan, word, source.head.from, book, seen) ??
        { ...NOBODY, name: words, role: "other", rule: "words" };
    }
  }
  const possessed = possessor(scan, source, book, seen);
  if (possessed) return possessed;
  const person = personOf(scan, source, book);
  if (person) {
    return {
      name: person.name,
      role: "other",
      named: true,
      description: [words, ...person.before].join("; "),
      rule: "name",
    };
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
  const body = fullBody(scan, source.head, book);
  if (body) return { name: body, role: "other", named: true, description: words, rule: "body" };
  return {
    name: stripDeterminer(words.length > 90 ? head : words),
    role: "other",
    named: false,
    description: words,
    rule: "words",
  };
}

/** "Police" after "Thames Valley Police", "the organisation" after "the Relief Union": the body named before. */
function fullBody(scan: Scan, head: Span, { runs }: NameBook): string | undefined {
  if (head.to - head.from > 2) return undefined;
  const noun = wordOf(scan, head.to - 1), generic = ANY_BODY.has(noun);
  if (!BODIES.has(noun) && !generic) return undefined;
  const fits = ({ from, to }: Span): boolean => {
    const last = wordOf(scan, to - 1);
    return to <= head.from && to - from > 1 &&
      (generic ? BODIES.has(last) && head.from - to < 60 : last === noun);
  };
  const run = runs.findLast(fits);
  return run && textOf(scan, run);
}
/** Nouns that take up any body named before. */
const ANY_BODY = new Set(["organisation", "organization", "agency", "charity", "company", "firm", "body"]);

const carried = (seen: Seen): Speaker => seen.length ? { ...seen.at(-1)!.speaker, rule: "carried" } : NOBODY;
const stripDeterminer = (text: string): string => text.replace(/^(?:the|a|an) /i, "");
/** A capital that only the beginning of the sentence gives. */
const startsAs = (scan: Scan, head: Span, run: Span): boolean =>
  run.from === head.from && run.to - run.from === 1 && scan.first.includes(run.from) &&
  has(scan, run.from, IS.role | IS.person | IS.determiner | IS.pronoun | IS.adverb);
const endsInName = (scan: Scan, head: Span): boolean =>
  has(scan, head.to - 1, IS.name) || wordOf(scan, head.to - 1) === ")";

/** "the party's website", "NEOC data", "its statement": whose it is. */
function possessor(
  scan: Scan,
  source: Span & { head: Span },
  book: NameBook,
  seen: Seen,
): Speaker | undefined {
  const { from, to } = source.head;
  let noun = -1;
  for (let i = from; i < to; i++) if (utterances.has(wordOf(scan, i))) noun = i;
  if (noun < 0) return undefined;
  const after = wordOf(scan, noun + 1);
  if (["from", "by", "of"].includes(after) && noun + 2 < to) {
    return asSource(scan, { from: noun + 2, to }, book, seen);
  }
  let end = noun;
  for (let i = from; i < noun; i++) if (wordOf(scan, i) === "'s" || wordOf(scan, i) === "’") end = i;
  while (
    end > from && !has(scan, end - 1, IS.name | IS.role | IS.pronoun | IS.person) &&
    wordOf(scan, end - 1) !== "'s" && wordOf(scan, end - 1) !== "’" &&
    !["its", "their", "his", "her"].includes(wordOf(scan, end - 1))
  ) end--;
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
function personOf(
  scan: Scan,
  source: Span & { head: Span },
  book: NameBook,
): Person | undefined {
  const { head } = source;
  // A name stands last in the head, or at its front before "of"; in an apposition it stands alone.
  const runs = namesIn(scan, head), first = runs[0], last = runs.at(-1);
  if (last && last.to >= head.to) {
    const person = personIn(scan, last) ?? surname(last, book);
    if (person && !isOrganisation(scan, head, person)) return fullName(scan, person, book, source);
  }
  const fronted = first && (first.from === head.from || !hasWordsOf(scan, head.from, first.from))
    ? personIn(scan, first)
    : undefined;
  if (fronted && (wordOf(scan, fronted.to) === "of" || fronted.to >= head.to)) {
    return fullName(scan, fronted, book, source);
  }
  for (let i = head.to; i < source.to; i++) {
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
const hasWordsOf = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (has(scan, i, IS.preposition | IS.comma)) return true;
  return false;
};
/** A run of one word that is part of somebody's name in the article. */
const surname = (run: Span, book: NameBook): (Span & { titled: boolean }) | undefined =>
  run.to - run.from <= 4 && book.personsWith(run.to - 1).length ? { ...run, titled: false } : undefined;
/** "the University of Marsa", "members of the Hill League": a run behind of, for, in is not who speaks. */
const isOrganisation = (scan: Scan, head: Span, person: Span & { titled: boolean }): boolean =>
  !person.titled && person.from > head.from && has(scan, person.from - 1, IS.preposition) &&
    wordOf(scan, person.from - 1) !== "as" ||
  wordOf(scan, person.from - 1) === "the" && person.from - 1 >= head.from;

function bodyName(scan: Scan, head: Span, book: NameBook): string {
  const text = stripDeterminer(textOf(scan, head));
  const acronym = wordOf(scan, head.to - 1) === ")"
    ? head.to - 2
    : head.to - head.from < 3
    ? head.to - 1
    : -1;
  const long = acronym < 0 ? undefined : book.longForm(acronym);
  return long ? stripDeterminer(long) : text.replace(/ \([^)]*\)$/, "");
}

const PERSON_RULES = new Set(["name", "pronoun", "noun", "words", "carried"]);

function pronoun(scan: Scan, word: string, at: number, book: NameBook, seen: Seen): Speaker | undefined {
  const last = seen.at(-1);
  if (word === "they" || word === "it" || word === "we") return last && { ...last.speaker, rule: "pronoun" };
  const introduced = subjectBefore(scan, at);
  if (introduced) return introduced;
  // he, she: the person named last before, the first of the latest sentence that names one.
  const sentence = sentenceAt(scan, at), before = personsBefore(scan, book, at), near = before.at(-1);
  if (
    last && PERSON_RULES.has(last.speaker.rule) &&
    (!near || last.at + 3 >= near.from || sentenceAt(scan, near.from) < sentenceAt(scan, last.at))
  ) {
    return { ...last.speaker, rule: "pronoun" };
  }
  if (near && sentence - sentenceAt(scan, near.from) < 4) {
    const subject = before.find(({ from }) => sentenceAt(scan, from) === sentenceAt(scan, near.from))!;
    const { name, before: titles } = fullName(scan, subject, book);
    return { name, role: "other", named: true, description: titles.join("; "), rule: "pronoun" };
  }
  return last && { ...last.speaker, rule: "pronoun" };
}
/** The persons named outside quotation marks in the last sentences before a token. */
function personsBefore(scan: Scan, { runs, personAt, personsWith }: NameBook, at: number): Name[] {
  let end = runs.length;
  for (let low = 0; low < end;) {
    const middle = (low + end) >> 1;
    if (runs[middle].to <= at) low = middle + 1;
    else end = middle;
  }
  const found: Name[] = [];
  for (let run = Math.max(0, end - 20); run < end; run++) {
    const name = personAt(run) ?? lastNameAt(scan, runs[run], personsWith);
    if (name && !inQuote(scan, name.from)) found.push(name);
  }
  return found;
}
/** A last name alone, of somebody whom the article names in full. */
function lastNameAt(scan: Scan, run: Span, personsWith: NameBook["personsWith"]): Name | undefined {
  if (run.to - run.from > 1) return undefined;
  const whole = personsWith(run.from).some(({ to }) => scan.lower[to - 1] === scan.lower[run.from]);
  return whole ? { ...run, run, text: textOf(scan, run) } : undefined;
}
/** "A lieutenant who left with them disagreed. “We ran,” he said": the subject of the sentence before. */
function subjectBefore(scan: Scan, at: number): Speaker | undefined {
  const { sentences } = scan.article, s = sentenceAt(scan, at);
  if (s === 0 || sentences[s - 1].paragraph !== sentences[s].paragraph) return undefined;
  const from = scan.first[s - 1], limit = scan.first[s];
  if (!["a", "an", "another", "one"].includes(wordOf(scan, from))) return undefined;
  let to = from + 1;
  while (
    to < limit &&
    !has(scan, to, IS.verb | IS.auxiliary | IS.comma | IS.stop | IS.conjunction | IS.preposition)
  ) to++;
  if (wordOf(scan, to) === "who") {
    to++;
    while (
      to < limit && !has(scan, to, IS.comma | IS.stop) &&
      !(has(scan, to, IS.verb) && to > from + 4 && !has(scan, to - 1, IS.conjunction))
    ) to++;
  }
  const span = { from, to }, text = textOf(scan, span);
  for (let i = from; i < to; i++) {
    if (has(scan, i, IS.role | IS.person)) {
      return { name: stripDeterminer(text), role: "other", named: false, description: text, rule: "pronoun" };
    }
  }
  return undefined;
}
const inQuote = (scan: Scan, i: number): boolean => {
  for (let at = i - 1; at >= 0 && at > i - 40; at--) {
    const form = scan.vocabulary.forms[scan.ids[at]];
    if (form === "”" || form === "»") return false;
    if (form === "“" || form === "«") return true;
  }
  return false;
};

/** "the official", "the soldier": the source before that the same noun describes. */
function definite(scan: Scan, head: Span, book: NameBook, seen: Seen): Speaker | undefined {
  const first = wordOf(scan, head.from);
  if (!["the", "this", "that", "these", "those"].includes(first) || head.to - head.from > 3) return undefined;
  const noun = wordOf(scan, head.to - 1);
  for (const { speaker } of seen.slice(-REACH).reverse()) {
    if (`${speaker.name}; ${speaker.description}`.toLowerCase().split(/[^\p{L}]+/u).includes(noun)) {
      return speaker;
    }
  }
  return first === "the" && has(scan, head.to - 1, IS.title | IS.role) ? titled(scan, head, book) : undefined;
}
/** So many statements, and so many names, are looked back on. */
const REACH = 60;

/** "the prime minister": whose name the same title stands before. */
function titled(scan: Scan, head: Span, { runs, personAt }: NameBook): Speaker | undefined {
  const words = textOf(scan, { from: head.from + 1, to: head.to }).toLowerCase();
  for (let run = 0; run < Math.min(runs.length, 4 * REACH); run++) {
    const { from } = runs[run], to = from + head.to - head.from - 1;
    if (to >= runs[run].to || textOf(scan, { from, to }).toLowerCase() !== words) continue;
    const person = personAt(run);
    if (!person || person.from !== to) continue;
    return { name: person.text, role: "other", named: true, description: words, rule: "noun" };
  }
  return undefined;
}
