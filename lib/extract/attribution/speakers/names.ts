/**
 * Names: the persons and bodies that runs of capitalised words name.
 *
 * @module
 */
import { DEMONYMS, NO_FORENAMES, STATES, SURNAMES, TITLES } from "../../../codebooks/mod.ts";
import { formOf, has, type Span, textOf, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import { countNames, isAcronym, readRuns, type Runs } from "./runs.ts";
import { type Scan, sentenceAt } from "../../words/words.ts";

/** A person's name as it stands at one place. */
export interface Name extends Span {
  /** The run of capitalised words that it stands in, titles included. */
  run: Span;
}

const isState = (scan: Scan, span: Span): boolean =>
  has(scan, span.from, IS.state) && STATES.has(textOf(scan, span).toLowerCase());

/**
 * The person's name in a run: what stands behind titles and nouns of role ("Secretary of State Mike Pompeo").
 *
 * @returns undefined where the run names a body or nothing is left
 */
export function personIn(scan: Scan, run: Span): (Span & { titled: boolean }) | undefined {
  let from = run.from, titled = false;
  for (let i = run.from; i < run.to; i++) {
    if (
      has(scan, i, IS.title | IS.role) &&
      !(i === run.to - 1 && i > run.from && isSurname(scan, i))
    ) {
      titled ||= has(scan, i, IS.title) || !has(scan, i, IS.body) && !BODIES.has(wordOf(scan, i));
      from = i + 1;
      if (formOf(scan, from) === ".") from++;
    } else if (i < run.to - 1 && has(scan, i, IS.body)) from = i + 1;
  }
  // "President of Ukraine Volodymyr Z.": the state is not part of the name
  for (let to = from + 1; has(scan, from, IS.state) && to <= Math.min(from + 3, run.to - 1); to++) {
    if (isState(scan, { from, to })) {
      titled ||= wordOf(scan, run.from - 1) === "of";
      from = to;
      break;
    }
  }
  if (from >= run.to || has(scan, run.to - 1, IS.body) || isState(scan, { from, to: run.to })) {
    return undefined;
  }
  if (has(scan, from, IS.determiner | IS.preposition | IS.pronoun | IS.conjunction | IS.numberWord)) {
    return undefined;
  }
  // "South African"
  if (DEMONYMS.has(wordOf(scan, run.to - 1)) && DIRECTIONS.has(wordOf(scan, run.to - 2))) return undefined;
  // "Norrland Train 89"
  if (has(scan, run.to - 1, IS.thing) && has(scan, run.to, IS.number)) return undefined;
  const short = countNames(scan, { from, to: run.to }) < 2;
  if (short && TITLES.has(wordOf(scan, from).replace(/s$/, ""))) return undefined; // "two Lt. Colonels"
  if (short && DEMONYMS.has(wordOf(scan, from)) && titled && has(scan, run.to, IS.role | IS.person)) {
    return undefined; // "Chief Norvanian negotiator"
  }
  if (short && (!titled || isAcronym(scan, run.to - 1))) return undefined;
  return { from, to: run.to, titled };
}

/** Names and nouns of bodies that no person bears as a title: "Amnesty International". */
const BODIES = new Set(
  `amnesty oxfam unicef unhcr unesco nato hamas hezbollah taliban reuters afp bbc ap cnn xinhua tass un eu police army
  navy farc pkk boko reports un news press`.split(/\s+/),
);
const DIRECTIONS = new Set(["south", "north", "east", "west", "new"]);
const PLAIN = new Set("mr mrs ms miss dr sir dame prof professor".split(" "));
const surnames = new Set(SURNAMES), noForenames = new Set(NO_FORENAMES);
/** "Julia Bishop": a noun of role behind a first name. */
const isSurname = (scan: Scan, i: number): boolean =>
  PLAIN.has(wordOf(scan, wordOf(scan, i - 1) === "." ? i - 2 : i - 1)) ||
  surnames.has(wordOf(scan, i)) && !noForenames.has(wordOf(scan, i - 1)) &&
    !DEMONYMS.has(wordOf(scan, i - 1)) &&
    !has(scan, i - 1, IS.role | IS.title | IS.body | IS.state);

/** What an article calls its people and bodies, looked up where it is asked for. */
export interface NameBook {
  /** All runs of capitalised words in order of the text. */
  runs: Runs;
  /** The person that a run names, by the run's number. */
  personAt(run: number): Name | undefined;
  /** The persons whose name holds the word of token `i`, in order of the text. */
  personsWith(i: number): Name[];
  /** The long form of the acronym at token `i`: "Operation Centre (OC)". */
  longForm(i: number): Span | undefined;
}

const PLACED = new Set(
  "in at near from to around the off outside across between towards within over against".split(" "),
);

/** Collects the names of an article in one pass; all else waits until it is asked for. */
export function readNames(scan: Scan): NameBook {
  const runs = readRuns(scan), known: (Name | undefined | null)[] = new Array(runs.count).fill(null);
  const personAt = (run: number): Name | undefined => {
    const found = known[run];
    return found === null ? known[run] = nameOf(scan, { from: runs.from[run], to: runs.to[run] }) : found;
  };
  const personsWith = (i: number): Name[] => {
    const found: Name[] = [];
    for (const run of runs.holding(i)) {
      const name = personAt(run);
      if (name) found.push(name);
    }
    return found;
  };
  const longForm = (i: number): Span | undefined => {
    for (const run of runs.holding(i)) {
      const from = runs.from[run], to = runs.to[run];
      if (run === 0 || to - from > 1 || wordOf(scan, from - 1) !== "(" || wordOf(scan, to) !== ")") continue;
      if (runs.to[run - 1] === from - 1) return longFormOf(scan, runs, run - 1, formOf(scan, from));
    }
    return undefined;
  };
  return { runs, personAt, personsWith, longForm };
}

/** The person that a run names, unless it names a place, a body or nobody. */
function nameOf(scan: Scan, run: Span): Name | undefined {
  const person = personIn(scan, run);
  const leads = person && person.from === run.from; // no body before the name
  if (!person || leads && !person.titled && PLACED.has(wordOf(scan, run.from - 1))) return undefined; // "in Marsa"
  return { from: person.from, to: person.to, run };
}

const JOINTS = new Set(["of", "and", "for", "the", ",", "'s", "'", "’"]);

/** The words before an acronym whose initials it is: a run, with what "of" and "and" tie to it. */
function longFormOf(scan: Scan, runs: Runs, last: number, acronym: string): Span {
  const to = runs.to[last];
  let from = runs.from[last];
  for (let run = last - 1; run >= 0; run--) {
    const gap = from - runs.to[run];
    if (gap > 2 || gap < 1) break;
    let tied = sentenceAt(scan, runs.from[run]) === sentenceAt(scan, from);
    for (let at = runs.to[run]; at < from; at++) tied &&= JOINTS.has(wordOf(scan, at));
    if (!tied) break;
    from = runs.from[run];
    if (countNames(scan, { from, to }) >= acronym.length) break;
  }
  return { from, to };
}
