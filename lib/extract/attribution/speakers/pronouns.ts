/**
 * Pronouns: whom he, she, they, it or we stands for.
 *
 * @module
 */
import { GENDERS } from "../../../codebooks/mod.ts";
import { formOf, has, type Span, wordOf } from "../../words/clauses.ts";
import { descriptionsOf } from "./descriptions.ts";
import { type Identity, last, lastSeen, REACH, type Room, seenLast } from "./identities.ts";
import { IS } from "../../words/lexicon.ts";
import type { Name, NameBook } from "./names.ts";
import { fullName } from "./persons.ts";
import { runsBefore } from "./runs.ts";
import { groupAt, groupBefore, isPlural, subjectBefore } from "./subjects.ts";
import { type Scan, sentenceAt } from "../../words/words.ts";

/** Rules of identities that can be a person. */
const PERSONS = new Set(["name", "pronoun", "noun", "words", "carried"]);

/** Other forms of the pronouns that are subjects. */
const POSSESSIVES = new Map([
  ["his", "he"],
  ["him", "he"],
  ["her", "she"],
  ["its", "it"],
  ["their", "they"],
  ["them", "they"],
]);

/** Resolves the pronoun at a token; undefined where nobody stands before it. */
export function resolvePronoun(room: Room, at: number): Identity | undefined {
  const { scan } = room,
    [form] = wordOf(scan, at).split("'"),
    word = POSSESSIVES.get(form) ?? form,
    before = lastSeen(room, at);
  const s = sentenceAt(scan, at), here = scan.first[s], above = scan.first[Math.max(0, s - 1)];
  if (word === "it" || word === "they") {
    const own = at > here + 3 ? groupAt(room, here, at, word) : undefined;
    const subject = own ?? (before && before.at >= above ? undefined : groupBefore(room, s, word));
    return subject ?? lastBody(room, at, word) ?? last(room, at, "pronoun");
  }
  if (word === "we" || word === "i") return last(room, at, "pronoun");
  const subject = before && before.at >= here ? undefined : subjectBefore(room, s);
  if (subject && !subject.named && !isPlural(scan, subject)) return subject;
  return personBefore(room, at, word) ?? lastPerson(room, at, word) ?? last(room, at, "pronoun");
}

/** Whoever spoke last and is one person with a name, where a body or many have spoken since. */
function lastPerson(room: Room, at: number, word: string): Identity | undefined {
  const fits = ({ person, described }: Identity): boolean => person && agrees(room.scan, word, described);
  const found = word === "he" || word === "she" ? seenLast(room, at, REACH, fits) : undefined;
  return found && { ...found.identity, rule: "pronoun" };
}

/** The body, or those without a name, that spoke last: no single person is it or they. */
export function lastBody(room: Room, at: number, word: string): Identity | undefined {
  const { scan } = room;
  const isBody = ({ rule, name }: Identity): boolean =>
    rule === "body" || has(scan, name.to - 1, IS.body | IS.utterance);
  const found = seenLast(
    room,
    at,
    FAR,
    (identity) => !identity.person && (word === "they" || isBody(identity)),
  );
  return found && { ...found.identity, rule: "pronoun" };
}

/** He or she: who spoke last, or the first person of the latest sentence that names one. */
export function personBefore(room: Room, at: number, word: string): Identity | undefined {
  const { scan, book } = room, here = sentenceAt(scan, at);
  // "Asked if he knew Alba Roos, he said": the same man as before her name.
  let from = scan.first[here];
  while (from < at && scan.lower[from] !== scan.lower[at]) from++;
  // "The boats stayed in Marsa, he added": whoever is named in what was said is not who said it.
  if (has(scan, at - 1, IS.comma | IS.quote) && has(scan, at + 2, IS.stop)) from = scan.first[here];
  const before = seenLast(room, at, NEAR, (identity) => isOne(scan, identity));
  const [near, subject] = personsBefore(room, from, word), within = near && sentenceAt(scan, near.from);
  const told = near && before && near.from >= before.content.from && near.to <= before.content.to;
  if (
    before && agrees(scan, word, before.identity.described) &&
    (!near || told || before.end + 3 >= near.from || within! < sentenceAt(scan, before.at))
  ) return { ...before.identity, rule: "pronoun" };
  if (!near || here - within! >= 4) return undefined;
  return { ...fullName(scan, subject!, book), named: true, person: true, rule: "pronoun" };
}

/** So many statements are looked back on for one who can be he or she. */
const NEAR = 3;
/** So many for a body. */
const FAR = 400;

/** Whether an identity can be one person. */
const isOne = (scan: Scan, { rule, person, named, name }: Identity): boolean => {
  if (!PERSONS.has(rule) || named && !person) return false;
  let noun = name.from + 1;
  while (noun < name.to && !has(scan, noun, IS.preposition | IS.comma)) noun++;
  return person ||
    !has(scan, noun - 1, IS.utterance | IS.body) &&
      !(wordOf(scan, noun - 1).endsWith("s") && has(scan, noun - 1, IS.role | IS.person));
};

/** Whether no word that tells a man from a woman speaks against a pronoun. */
function agrees(scan: Scan, word: string, described: readonly Span[]): boolean {
  for (const { from, to } of described) {
    for (let i = from; i < Math.min(to, from + 6); i++) {
      const gender = GENDERS.get(wordOf(scan, i));
      if (gender) return gender === word || word !== "he" && word !== "she";
    }
  }
  return true;
}

/** The person named last before a token, outside quotation marks, and the first of the same sentence. */
function personsBefore({ scan, book }: Room, at: number, word: string): [near?: Name, subject?: Name] {
  const end = runsBefore(book.runs, at);
  let near: Name | undefined, subject: Name | undefined, from = 0;
  for (let run = end - 1; run >= Math.max(0, end - 20); run--) {
    if (near && book.runs.from[run] < from) break;
    const name = book.personAt(run) ?? lastNameAt(scan, book, run);
    if (!name || inQuote(scan, name.from) || !agrees(scan, word, descriptionsOf(scan, name, book))) continue;
    if (near && wordOf(scan, name.from - 1) === "of") continue; // "the mayor of Adel Bay, Ana Roos"
    if (!near) near = name, from = scan.first[sentenceAt(scan, name.from)];
    subject = name;
  }
  return [near, subject];
}

/** A last name alone, of somebody whom the article names in full. */
function lastNameAt(scan: Scan, { runs, personsWith }: NameBook, number: number): Name | undefined {
  const from = runs.from[number], to = runs.to[number];
  if (to - from > 1) return undefined;
  // The first name alone, as in reports of people close up: "Curie, 21, said"
  const first = wordOf(scan, to) === "," && has(scan, to + 1, IS.number);
  const whole = personsWith(from).some((name) =>
    scan.lower[name.to - 1] === scan.lower[from] || first && scan.lower[name.from] === scan.lower[from]
  );
  return whole ? { from, to, run: { from, to } } : undefined;
}

function inQuote(scan: Scan, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 40; at--) {
    if (!(scan.marks[at] & IS.quote)) continue;
    const form = formOf(scan, at);
    if (form === "”" || form === "»") return false;
    if (form === "“" || form === "«") return true;
    if (form === '"') {
      return scan.starts[at + 1] === scan.ends[at] && scan.starts[at] > (scan.ends[at - 1] ?? -1);
    }
  }
  return false;
}
