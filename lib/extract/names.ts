/**
 * Names: runs of capitalised words, and the fullest form that an article gives for each.
 *
 * @module
 */
import { BODY_NOUNS, STATES } from "../codebooks/mod.ts";
import { formOf, has, type Span, textOf, wordOf } from "./clauses.ts";
import { IS } from "./lexicon.ts";
import type { Scan } from "./words.ts";

/** A name as it stands at one place. */
export interface Name extends Span {
  text: string;
  /** True where title or shape say that it is a person's. */
  person: boolean;
  /** Last word in lower case: what later mentions repeat. */
  last: string;
}

const PARTICLES = new Set(
  "al el bin ibn abu de del della di da van von der den la le bint ben ould".split(" "),
);
const BODIES = new Set(BODY_NOUNS);

/** Whether a token can stand in a name. */
function inName(scan: Scan, i: number, from: number): boolean {
  if (has(scan, i, IS.name) && !has(scan, i, IS.time)) return true;
  const word = wordOf(scan, i);
  const broken = PARTICLES.has(wordOf(scan, i - 1)); // a line may break behind "al-"
  if (word === "-") {
    return scan.ends[i - 1] === scan.starts[i] && i + 1 < scan.count &&
      (broken || scan.starts[i + 1] === scan.ends[i]) &&
      (has(scan, i + 1, IS.name) || PARTICLES.has(wordOf(scan, i + 1)));
  }
  if (PARTICLES.has(word)) {
    return i + 1 < scan.count && (has(scan, i + 1, IS.name) || wordOf(scan, i + 1) === "-") &&
      (i > from || word === "al" || word === "el" || word === "van" || word === "von" || word === "de");
  }
  // an initial or a title with its stop
  return formOf(scan, i) === "." && i > from &&
    (wordOf(scan, i - 1).length === 1 || has(scan, i - 1, IS.title)) && has(scan, i - 1, IS.name) &&
    i + 1 < scan.count && has(scan, i + 1, IS.name);
}

/** The runs of capitalised words in a range. */
export function namesIn(scan: Scan, { from, to }: Span): Span[] {
  const runs: Span[] = [];
  for (let i = from; i < to; i++) {
    if (!inName(scan, i, i) || formOf(scan, i) === "-") continue;
    let end = i + 1;
    while (end < to && inName(scan, end, i)) end++;
    // The first word of a sentence is no name by its capital alone: "But Majed Orlov".
    let begin = i;
    while (
      begin < end - 1 &&
      has(scan, begin, IS.determiner | IS.preposition | IS.conjunction | IS.pronoun | IS.adverb)
    ) begin++;
    runs.push({ from: begin, to: end });
    i = end;
  }
  return runs;
}

/**
 * The person's name in a run: what stands behind titles and nouns of role ("Secretary of State Mike Pompeo").
 *
 * @returns undefined where the run names a body or nothing is left
 */
export function personIn(scan: Scan, run: Span): (Span & { titled: boolean }) | undefined {
  let from = run.from, titled = false;
  for (let i = run.from; i < run.to; i++) {
    const word = wordOf(scan, i);
    if (has(scan, i, IS.title | IS.role) && !(i === run.to - 1 && i > run.from && titled)) {
      titled = has(scan, i, IS.title | IS.role);
      from = i + 1;
      if (formOf(scan, from) === ".") from++;
    } else if (BODIES.has(word) && i < run.to - 1) from = i + 1;
  }
  // "President of Ukraine Volodymyr Z.": the state is not part of the name
  for (let to = from + 1; to <= Math.min(from + 3, run.to - 1); to++) {
    if (STATES.has(textOf(scan, { from, to }).toLowerCase())) {
      titled ||= wordOf(scan, run.from - 1) === "of";
      from = to;
      break;
    }
  }
  if (from >= run.to || STATES.has(textOf(scan, { from, to: run.to }).toLowerCase())) return undefined;
  const last = wordOf(scan, run.to - 1);
  if (BODIES.has(last)) return undefined;
  const words = countWords(scan, from, run.to);
  if (has(scan, from, IS.determiner | IS.preposition | IS.pronoun | IS.conjunction)) return undefined;
  const caps = formOf(scan, run.to - 1);
  if (!titled && words < 2 || caps.length > 1 && caps === caps.toUpperCase() && words < 2) return undefined;
  return { from, to: run.to, titled };
}
const countWords = (scan: Scan, from: number, to: number): number => {
  let n = 0;
  for (let i = from; i < to; i++) if (has(scan, i, IS.name)) n++;
  return n;
};

/** What an article calls its people and bodies. */
export interface NameBook {
  /** All runs of capitalised words in order of the text. */
  runs: readonly Span[];
  /** Person names in order of the text. */
  persons: Name[];
  /** Fullest name by last word. */
  full: Map<string, string[]>;
  /** Long form of each acronym: "Operation Centre (OC)". */
  long: Map<string, string>;
  /** Roles and titles that stand before a person's name, by full name. */
  descriptions: Map<string, string[]>;
}

const PLACED = new Set(["in", "at", "near", "from", "to", "around"]);

/** Collects the names of an article. */
export function readNames(scan: Scan): NameBook {
  const persons: Name[] = [], full = new Map<string, string[]>(), long = new Map<string, string>();
  const descriptions = new Map<string, string[]>(), starts = new Set(scan.first);
  const runs = namesIn(scan, { from: 0, to: scan.count });
  for (const run of runs) {
    if (wordOf(scan, run.to) === "(" && wordOf(scan, run.to + 2) === ")") {
      const acronym = formOf(scan, run.to + 1);
      if (acronym === acronym.toUpperCase() && acronym.length > 1) {
        long.set(acronym.toLowerCase(), longForm(scan, run, acronym, runs));
      }
    }
    const person = personIn(scan, run);
    const before = wordOf(scan, run.from - 1);
    if (person && !person.titled && (PLACED.has(before) || before === "the")) continue; // "in Marsa", "the Hill League"
    if (!person || starts.has(run.from) && !person.titled && countWords(scan, person.from, person.to) < 2) {
      continue;
    }
    const text = textOf(scan, person), last = wordOf(scan, person.to - 1);
    persons.push({ ...person, text, person: true, last });
    for (const part of text.toLowerCase().split(/[\s-]+/)) {
      const known = full.get(part) ?? [];
      if (part.length > 2 && !known.includes(text)) full.set(part, [...known, text]);
    }
    const told = [
      person.from > run.from ? textOf(scan, { from: run.from, to: person.from }) : "",
      ...appositions(scan, run),
    ].filter(Boolean);
    if (told.length) descriptions.set(text, [...(descriptions.get(text) ?? []), ...told]);
  }
  return { runs, persons, full, long, descriptions };
}

/** What stands beside a name between commas: "the ambassador to Iraq, Stuart Jones", "Abu Layth, who leads the guard". */
function appositions(scan: Scan, run: Span): string[] {
  const found: string[] = [];
  if (wordOf(scan, run.to) === ",") {
    const from = run.to + 1, limit = Math.min(scan.count, run.to + 16);
    let to = from;
    while (to < limit && !has(scan, to, IS.comma | IS.stop | IS.quote)) to++;
    const clause = wordOf(scan, from).startsWith("who");
    if (clause || hasRole(scan, from, to) && has(scan, from, IS.determiner | IS.role)) {
      found.push(textOf(scan, { from, to }));
    }
  }
  if (wordOf(scan, run.from - 1) === ",") {
    const to = run.from - 1, limit = Math.max(0, to - 8);
    let from = to;
    while (from > limit && !has(scan, from - 1, IS.comma | IS.stop | IS.quote | IS.verb | IS.auxiliary)) {
      from--;
      if (has(scan, from, IS.determiner)) break;
    }
    if (hasRole(scan, from, to) && has(scan, from, IS.determiner | IS.role)) {
      found.push(textOf(scan, { from, to }));
    }
  }
  return found;
}
const hasRole = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (has(scan, i, IS.role)) return true;
  return false;
};

/** The words before an acronym whose initials it is: a run, with what "of" and "and" tie to it. */
function longForm(scan: Scan, run: Span, acronym: string, runs: readonly Span[]): string {
  let { from } = run;
  for (let i = runs.indexOf(run) - 1; i >= 0; i--) {
    const gap = from - runs[i].to;
    if (gap > 2 || gap < 1) break;
    const joint = ["of", "and", "for", "the", ",", "'s"];
    let tied = true;
    for (let at = runs[i].to; at < from; at++) tied &&= joint.includes(wordOf(scan, at));
    if (!tied) break;
    from = runs[i].from;
    let initials = 0;
    for (let at = from; at < run.to; at++) if (has(scan, at, IS.name)) initials++;
    if (initials >= acronym.length) break;
  }
  return textOf(scan, { from, to: run.to });
}
