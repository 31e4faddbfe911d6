/**
 * Names: runs of capitalised words, and the fullest form that an article gives for each.
 *
 * @module
 */
import { BODY_NOUNS, STATES } from "../../codebooks/mod.ts";
import { formOf, has, hasRoleIn, type Span, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Scan } from "../words/words.ts";

/** A person's name as it stands at one place. */
export interface Name extends Span {
  text: string;
  /** The run of capitalised words that it stands in, titles included. */
  run: Span;
}

const BODIES = new Set(BODY_NOUNS);

/** Whether a token can stand in a name. */
function inName(scan: Scan, i: number, from: number): boolean {
  if (has(scan, i, IS.name) && !has(scan, i, IS.time)) return true;
  if (!has(scan, i, IS.mark | IS.particle)) return false;
  const word = wordOf(scan, i);
  const broken = has(scan, i - 1, IS.particle); // a line may break behind "al-"
  if (word === "-") {
    return scan.ends[i - 1] === scan.starts[i] && i + 1 < scan.count &&
      (broken || scan.starts[i + 1] === scan.ends[i]) &&
      has(scan, i + 1, IS.name | IS.particle);
  }
  if (has(scan, i, IS.particle)) {
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
    if (!has(scan, i, IS.name | IS.particle) || !inName(scan, i, i)) continue;
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

/** What an article calls its people and bodies, looked up where it is asked for. */
export interface NameBook {
  /** All runs of capitalised words in order of the text. */
  runs: readonly Span[];
  /** The person that a run names, by the run's number. */
  personAt(run: number): Name | undefined;
  /** The persons whose name holds the word of token `i`, in order of the text. */
  personsWith(i: number): Name[];
  /** The long form of the acronym at token `i`: "Operation Centre (OC)". */
  longForm(i: number): string | undefined;
  /** Titles and appositions that stand beside a person's name anywhere. */
  descriptionsOf(name: Name): string[];
}

const PLACED = new Set(["in", "at", "near", "from", "to", "around", "the"]);
/** So many places are looked at where a word stands in many names. */
const MOST = 40;

/** Collects the names of an article in one pass; all else waits until it is asked for. */
export function readNames(scan: Scan): NameBook {
  const runs = allRuns(scan), known: (Name | undefined)[] = [];
  const asked = new Uint8Array(runs.length), holding = new Map<number, number[]>();
  runs.forEach(({ from, to }, run) => {
    for (let i = from; i < to; i++) {
      if (!has(scan, i, IS.name)) continue;
      const same = holding.get(scan.lower[i]);
      if (!same) holding.set(scan.lower[i], [run]);
      else if (same.length < MOST && same.at(-1) !== run) same.push(run);
    }
  });
  const personAt = (run: number): Name | undefined => {
    if (!asked[run]) asked[run] = 1, known[run] = nameOf(scan, runs[run]);
    return known[run];
  };
  const personsWith = (i: number): Name[] => {
    const found: Name[] = [];
    for (const run of holding.get(scan.lower[i]) ?? []) {
      const name = personAt(run);
      if (name) found.push(name);
    }
    return found;
  };
  const longForm = (i: number): string | undefined => {
    for (const run of holding.get(scan.lower[i]) ?? []) {
      const { from, to } = runs[run];
      if (run === 0 || to - from > 1 || wordOf(scan, from - 1) !== "(" || wordOf(scan, to) !== ")") continue;
      if (runs[run - 1].to === from - 1) return longFormOf(scan, runs, run - 1, formOf(scan, from));
    }
    return undefined;
  };
  const descriptionsOf = (name: Name): string[] =>
    personsWith(name.to - 1).filter(({ text }) => text === name.text).flatMap((same) =>
      describing(scan, same)
    );
  return { runs, personAt, personsWith, longForm, descriptionsOf };
}

/** The runs of every sentence; none reaches over a sentence's end. */
function allRuns(scan: Scan): Span[] {
  const runs: Span[] = [];
  for (let s = 0; s < scan.any.length; s++) {
    if (scan.any[s] & IS.name) runs.push(...namesIn(scan, { from: scan.first[s], to: scan.first[s + 1] }));
  }
  return runs;
}

/** The person that a run names, unless it names a place, a body or nobody. */
function nameOf(scan: Scan, run: Span): Name | undefined {
  const person = personIn(scan, run);
  if (!person || !person.titled && PLACED.has(wordOf(scan, run.from - 1))) return undefined; // "in Marsa"
  return { from: person.from, to: person.to, run, text: textOf(scan, person) };
}

/** Titles before a name and appositions beside it. */
function describing(scan: Scan, { run, from }: Name): string[] {
  const title = from > run.from ? [textOf(scan, { from: run.from, to: from })] : [];
  return [...title, ...appositions(scan, run)];
}

/** What stands beside a name between commas: "the ambassador to Iraq, Stuart Jones", "Abu Layth, who leads the guard". */
function appositions(scan: Scan, run: Span): string[] {
  const found: string[] = [];
  if (wordOf(scan, run.to) === ",") {
    const from = run.to + 1, limit = Math.min(scan.count, run.to + 16);
    let to = from;
    while (to < limit && !has(scan, to, IS.comma | IS.stop | IS.quote)) to++;
    const clause = wordOf(scan, from).startsWith("who");
    if (clause || hasRoleIn(scan, from, to) && has(scan, from, IS.determiner | IS.role)) {
      found.push(textOf(scan, { from, to }));
    }
  }
  if (has(scan, run.from - 1, IS.role) && !has(scan, run.from - 1, IS.name)) {
    // "wrestling sportswriter Dave Meltzer"
    let from = run.from - 1;
    while (
      from > 0 && from > run.from - 5 && has(scan, from - 1, IS.word) &&
      !has(scan, from - 1, IS.preposition | IS.verb | IS.conjunction | IS.auxiliary)
    ) from--;
    found.push(textOf(scan, { from, to: run.from }));
  }
  if (wordOf(scan, run.from - 1) === ",") {
    const to = run.from - 1, limit = Math.max(0, to - 8);
    let from = to;
    while (from > limit && !has(scan, from - 1, IS.comma | IS.stop | IS.quote | IS.verb | IS.auxiliary)) {
      from--;
      if (has(scan, from, IS.determiner)) break;
    }
    if (hasRoleIn(scan, from, to) && has(scan, from, IS.determiner | IS.role)) {
      found.push(textOf(scan, { from, to }));
    }
  }
  return found;
}

/** The words before an acronym whose initials it is: a run, with what "of" and "and" tie to it. */
function longFormOf(scan: Scan, runs: readonly Span[], last: number, acronym: string): string {
  const run = runs[last];
  let { from } = run;
  for (let i = last - 1; i >= 0; i--) {
    const gap = from - runs[i].to;
    if (gap > 2 || gap < 1) break;
    const joint = ["of", "and", "for", "the", ",", "'s", "'", "’"];
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
