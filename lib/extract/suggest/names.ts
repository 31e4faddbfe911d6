/**
 * Names: the capitalised names that a corpus shows to be armed bodies', each with its signs.
 *
 * @module
 */
import { FORCES, NEVER_ARMED, PEOPLES, STATES } from "../../codebooks/mod.ts";
import { formOf, has, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { singular } from "../words/spelling.ts";
import { findSigns, type Sign } from "./evidence.ts";
import { isAcronym, type Run } from "./runs.ts";

/** A name of a corpus and what speaks for it. */
export interface Name {
  name: string;
  count: number;
  /** Numbers of the articles that have it. */
  articles: Set<number>;
  /** What was seen, and how often. */
  signs: Map<string, number>;
  weight: number;
  /** Nouns that are said of it, and how often. */
  nouns: Map<string, number>;
  /** Nouns of force right behind it, as they stand there, and how often. */
  behind: Map<string, number>;
  /** Names that the text gives as its own: a long form, a name in brackets. */
  others: Set<string>;
}

const PLACE: ReadonlySet<string> = new Set("in at near from into around to".split(" "));
/** Share of its occurrences from which on a name that stands behind "in" is a place's. */
const PLACED = 0.2;
/** Names that can be given beside one. */
const MOST = 20;

/** Words that say that one name stands for another: "Daesh, the Arabic acronym for Islamic State". */
const NAMING: ReadonlySet<string> = new Set("acronym abbreviation name term".split(" "));

const never = new Set(NEVER_ARMED);

const isPeople = (name: string): boolean => PEOPLES.has(name.toLowerCase()) || STATES.has(name.toLowerCase());

/** Brings the runs of one name together; names of persons, places and peoples are left out. */
export function gatherNames(runs: readonly Run[], isWord: (form: string) => boolean): Map<string, Name> {
  const found = new Map<string, Name>(), inside = new Set(runs.filter(isInside).map(({ name }) => name));
  // A capital at the start of a sentence says nothing.
  const named = runs.filter((run) =>
    isInside(run) || inside.has(run.name) ||
    /\s/.test(run.name) && !isWord(formOf(run.scan, run.from).toLowerCase())
  );
  for (const [name, own] of Map.groupBy(named, (run) => withoutFirst(run, inside))) {
    if (
      isPeople(name) || never.has(lastOf(own[0])) || name.split(/\s+/).length > 7 || isPlace(own) ||
      isPerson(own)
    ) continue;
    found.set(name, gather(name, own));
  }
  return found;
}

const lastOf = ({ scan, to }: Run): string => wordOf(scan, to - 1);
const isInside = ({ from, start, name, scan }: Run): boolean =>
  from > start && !has(scan, from - 1, IS.quote) || isAcronym(name);

/** A name without the people or the start of a sentence before it, where it stands elsewhere by itself: "British Isis". */
function withoutFirst({ name, from, start }: Run, known: ReadonlySet<string>): string {
  const blank = name.indexOf(" "), rest = name.slice(blank + 1);
  return blank > 0 && known.has(rest) &&
      (from === start && !known.has(name) || isPeople(name.slice(0, blank)))
    ? rest
    : name;
}

function gather(name: string, runs: readonly Run[]): Name {
  const signs = new Map<string, number>(), nouns = new Map<string, number>(), others = new Set<string>();
  const behind = new Map<string, number>();
  let weight = 0;
  const add = ({ says, weight: own, noun }: Sign): void => {
    if (!says.startsWith("ends in") || !signs.has(says)) weight += own;
    signs.set(says, (signs.get(says) ?? 0) + 1);
    if (noun) nouns.set(noun, (nouns.get(noun) ?? 0) + 1);
  };
  for (const run of runs) {
    for (const sign of findSigns(run)) add(sign);
    const noun = wordOf(run.scan, run.to);
    if (FORCES.has(singular(noun)) && !has(run.scan, run.to, IS.name)) {
      behind.set(noun, (behind.get(noun) ?? 0) + 1);
    }
    for (const other of namesBeside(run)) others.add(other);
  }
  return {
    name,
    count: runs.length,
    articles: new Set(runs.map(({ article }) => article)),
    signs,
    weight,
    nouns,
    behind,
    others,
  };
}

/** Whether a name mostly stands where a place does. */
function isPlace(runs: readonly Run[]): boolean {
  const placed = runs.filter(({ scan, from }) => PLACE.has(wordOf(scan, from - 1))).length;
  return placed > 0 && placed >= runs.length * (isAcronym(runs[0].name) ? 1 : PLACED);
}

/** Whether a title stands in a name or before it. */
const isPerson = (runs: readonly Run[]): boolean =>
  runs.some(({ scan, from, to }) => {
    if (
      has(scan, from - 1, IS.title) || wordOf(scan, from - 1) === "." && has(scan, from - 2, IS.title)
    ) return true;
    for (let i = from; i < to; i++) if (has(scan, i, IS.title) && i < to - 1) return true;
    return false;
  });

/** Names that the text gives beside one: "(IS)", "also known as ISIS or ISIL", "the Badr Organization, or Badr". */
function namesBeside({ scan, to, end }: Run): string[] {
  let at = to;
  if (wordOf(scan, at) === ")") at++;
  if (wordOf(scan, at) === "," || wordOf(scan, at) === "is") at++;
  const bracket = wordOf(scan, at) === "(";
  if (bracket) at++;
  if (wordOf(scan, at) === "also") at++;
  const said = wordOf(scan, at), known = said === "known" || said === "called";
  if (known) { while (at < Math.min(end, to + 8) && wordOf(scan, at) !== "as") at++; }
  if (known) at++;
  let named = false;
  const apposed = at > to && !known && !bracket && has(scan, at, IS.determiner);
  for (let i = at; apposed && i < Math.min(end, to + 8); i++) {
    if (NAMING.has(wordOf(scan, i))) named = true;
    if (named && /^(?:for|of)$/.test(wordOf(scan, i))) at = i + 1;
  }
  if (!bracket && !known && !named) return [];
  const found: string[] = [];
  for (let tries = 0; at < end && tries < MOST; tries++) {
    while (at < end && (has(scan, at, IS.determiner | IS.quote) || wordOf(scan, at) === "or")) at++;
    const from = at;
    while (
      at < end && (has(scan, at, IS.name) || wordOf(scan, at) === "-" || /^(?:al|of)$/.test(wordOf(scan, at)))
    ) at++;
    if (at === from) break;
    if (has(scan, from, IS.name) || at - from > 2) found.push(textOf(scan, { from, to: at }));
    if (has(scan, at, IS.quote)) at++;
    if (!/^(?:,|or|and)$/.test(wordOf(scan, at))) break;
    at++;
  }
  return found.filter((name) => name.length > 1 && (isAcronym(name) || /\p{Lu}/u.test(name)));
}
