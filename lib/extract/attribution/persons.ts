/**
 * Persons: the fullest name of whoever is named, and which of two people of one last name is meant.
 *
 * @module
 */
import { ROLE_NOUNS, SPOKESPEOPLE } from "../../codebooks/mod.ts";
import { has, type Span, textOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Name, NameBook } from "./names.ts";
import type { Scan } from "../words/words.ts";

/** A person's fullest name in the article, and what stands beside it. */
export interface Person {
  name: string;
  /** Titles and appositions. */
  before: string[];
}

/**
 * Finds the fullest name of the person named at a place.
 *
 * @param person tokens of the name as it stands there
 * @param source all that is said of the person there, which tells two people of one last name apart
 */
export function fullName(scan: Scan, person: Span, book: NameBook, source: Span = person): Person {
  const text = textOf(scan, person);
  const fits = book.personsWith(person.to - 1).filter((name) =>
    holds(scan, name, person) || holds(scan, person, name)
  );
  const people = distinctPeople(fits);
  const best = people.length > 1 && countNames(scan, person) < 3
    ? nearestOf(scan, people, person, source, book)
    : fits.reduce<Name | undefined>((a, b) => !a || b.text.length > a.text.length ? b : a, undefined);
  const name = best && best.text.length > text.length ? best.text : text;
  const same = new Map(
    fits.filter((one) => one.text === name || one.text === text).map((one) => [one.text, one]),
  );
  return { name, before: [...same.values()].flatMap(book.descriptionsOf) };
}

/** Whether a name holds every word of another, initials left aside. */
function holds(scan: Scan, whole: Span, part: Span): boolean {
  for (let i = part.from; i < part.to; i++) {
    if (!has(scan, i, IS.name) || scan.ends[i] - scan.starts[i] < 2) continue;
    let at = whole.from;
    while (at < whole.to && scan.lower[at] !== scan.lower[i]) at++;
    if (at === whole.to) return false;
  }
  return true;
}
function countNames(scan: Scan, { from, to }: Span): number {
  let names = 0;
  for (let i = from; i < to; i++) names += +has(scan, i, IS.name);
  return names;
}

/** One name of each person: full names of which none ends in another. */
function distinctPeople(names: readonly Name[]): Name[] {
  const full = [
    ...new Map(names.filter(({ text }) => text.includes(" ")).map((name) => [name.text, name])).values(),
  ];
  return full.filter(({ text }) => !full.some((other) => other.text !== text && other.text.endsWith(text)));
}

const roleWords = new Set([...ROLE_NOUNS.keys(), ...SPOKESPEOPLE]);
const letters = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u);

/** Of several people of one last name: whom the words beside it describe, else who was named last. */
function nearestOf(scan: Scan, people: readonly Name[], person: Span, source: Span, book: NameBook): Name {
  const beside = new Set(letters(textOf(scan, source)).filter((word) => roleWords.has(word)));
  const described = people.filter((name) =>
    letters(book.descriptionsOf(name).join(" ")).some((word) => beside.has(word))
  );
  const among = new Set((described.length ? described : people).map(({ text }) => text));
  const last = book.personsWith(person.to - 1).findLast(({ text, to }) =>
    to <= person.from && among.has(text)
  );
  return last ?? people.find(({ text }) => among.has(text))!;
}
