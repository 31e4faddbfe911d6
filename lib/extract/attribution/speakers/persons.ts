/**
 * Persons: the fullest name of whoever is named, and which of two people of one last name is meant.
 *
 * @module
 */
import { has, type Span } from "../../words/clauses.ts";
import { descriptionsOf } from "./descriptions.ts";
import { IS } from "../../words/lexicon.ts";
import type { Name, NameBook } from "./names.ts";
import { countNames, isSame } from "./runs.ts";
import type { Scan } from "../../words/words.ts";

/** A person's fullest name in the article, and what stands beside it. */
export interface Person {
  name: Span;
  /** Titles and appositions. */
  described: Span[];
}

/**
 * Finds the fullest name of the person named at a place.
 *
 * @param person tokens of the name as it stands there
 * @param source all that is said of the person there, which tells two people of one last name apart
 */
export function fullName(scan: Scan, person: Span, book: NameBook, source: Span = person): Person {
  const fits = book.personsWith(person.to - 1).filter((name) =>
    holds(scan, name, person) || holds(scan, person, name)
  );
  const people = distinctPeople(scan, fits);
  let best: Span = person;
  if (people.length > 1 && countNames(scan, person) < 3) best = nearestOf(scan, people, person, source, book);
  else for (const name of fits) if (lengthOf(scan, name) > lengthOf(scan, best)) best = name;
  const name = lengthOf(scan, best) > lengthOf(scan, person) ? best : person;
  const described: Span[] = [];
  for (const like of isSame(scan, name, person) ? [name] : [person, name]) {
    const one = fits.find((fit) => isSame(scan, fit, like));
    if (one) described.push(...descriptionsOf(scan, one, book));
  }
  return { name, described };
}

const lengthOf = ({ starts, ends }: Scan, { from, to }: Span): number => ends[to - 1] - starts[from];

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

/** Whether a name has more than one word; "al-Sari" is one. */
function isFull({ starts, ends }: Scan, { from, to }: Span): boolean {
  for (let i = from + 1; i < to; i++) if (starts[i] > ends[i - 1]) return true;
  return false;
}

/** One name of each person: full names of which none ends in another. */
function distinctPeople(scan: Scan, names: readonly Name[]): Name[] {
  if (names.length < 2) return [];
  const full: Name[] = [];
  for (const name of names) {
    if (isFull(scan, name) && !full.some((other) => isSame(scan, name, other))) full.push(name);
  }
  const endsIn = (other: Span, { from, to }: Span): boolean =>
    other.to - other.from > to - from &&
    isSame(scan, { from: other.to - (to - from), to: other.to }, { from, to });
  return full.filter((name) => !full.some((other) => endsIn(other, name)));
}

/** Of several people of one last name: whom the words beside it describe, else who was named last. */
function nearestOf(scan: Scan, people: readonly Name[], person: Span, source: Span, book: NameBook): Span {
  const beside = new Set<number>();
  for (let i = source.from; i < source.to; i++) if (has(scan, i, IS.role)) beside.add(scan.lower[i]);
  const isBeside = ({ from, to }: Span): boolean => {
    for (let i = from; i < to; i++) if (beside.has(scan.lower[i])) return true;
    return false;
  };
  const described = beside.size
    ? people.filter((name) => descriptionsOf(scan, name, book).some(isBeside))
    : [];
  const among = described.length ? described : people;
  return book.personsWith(person.to - 1).findLast((name) =>
    name.to <= person.from && among.some((one) => isSame(scan, one, name))
  ) ?? among[0];
}
