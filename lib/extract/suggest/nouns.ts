/**
 * Nouns: the common nouns by which a corpus speaks of armed people, each with what stands before it.
 *
 * @module
 */
import { FORCE_KINDS, FORCES, type ForceSort, NEVER_ALONE, PEOPLES } from "../../codebooks/mod.ts";
import { formOf, has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { singular } from "../words/spelling.ts";
import type { Scan } from "../words/words.ts";

/** A noun phrase of a corpus that could be an alias. */
export interface Noun {
  alias: string;
  sort: ForceSort;
  /** People, creed or state that it names; empty where it names none. */
  people: string;
  count: number;
  articles: Set<number>;
}

const MASS: ReadonlySet<string> = new Set(
  "army military police navy garrison airpower power personnel coalition aircraft troops".split(" "),
);
const never = new Set(NEVER_ALONE);
/** Nouns that a people alone does not make armed. */
const WEAK: ReadonlySet<string> = new Set(
  "jet aircraft power team service convoy wing organization organisation network group personnel faction"
    .split(" "),
);
/** Nouns that are often a verb. */
const VERBS: ReadonlySet<string> = new Set("force forces power fighting".split(" "));

const plural = (noun: string): string =>
  MASS.has(noun)
    ? noun
    : noun.endsWith("man")
    ? `${noun.slice(0, -2)}en`
    : /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : `${noun}s`;

/** A word before a noun: "Iranian", "Iranian-backed", "pro-government". */
interface Before {
  words: string;
  people: string;
  kind: ForceSort | undefined;
}

/** Whether a word with a capital has the ending of an adjective: Coastal, Marsan. */
const isAdjective = (word: string): boolean => /.(?:[ltrn]al|an|ish|ese|ic|ern)$/.test(word);

/** The word or compound that ends before token `i`. */
function wordBefore(scan: Scan, i: number, start: number): Before | undefined {
  if (i - 1 < start || !has(scan, i - 1, IS.word) || scan.ends[i - 1] < scan.starts[i] - 2) return undefined;
  const joined = i - 3 >= start && wordOf(scan, i - 2) === "-" && scan.ends[i - 3] === scan.starts[i - 2];
  const from = joined ? i - 3 : i - 1, words = scan.text.slice(scan.starts[from], scan.ends[i - 1]);
  const lower = words.toLowerCase(), first = wordOf(scan, from);
  const people = has(scan, from, IS.name)
    ? PEOPLES.get(first) ?? (from > start && isAdjective(first) ? first : "")
    : "";
  return {
    words: people ? formOf(scan, from) + words.slice(first.length) : lower,
    people,
    kind: FORCE_KINDS.get(lower),
  };
}

/** Gathers the noun phrases of an article; tokens that `named` covers belong to names. */
export function gatherNouns(scan: Scan, article: number, named: Uint8Array, found: Map<string, Noun>): void {
  for (let s = 0; s < scan.any.length; s++) {
    for (let i = scan.first[s]; i < scan.first[s + 1]; i++) {
      const noun = singular(wordOf(scan, i)), sort = FORCES.get(noun) ?? FORCES.get(wordOf(scan, i));
      if (!sort || named[i] || isCarried(scan, i) || isVerb(scan, i) || isAdjectival(scan, i)) continue;
      for (const phrase of phrasesOf(scan, i, scan.first[s], noun, sort, named)) add(found, phrase, article);
    }
  }
}

/** Whether a noun only qualifies what stands behind it: "militia groups", "rebel-held". */
const isCarried = (scan: Scan, i: number): boolean =>
  wordOf(scan, i + 1) === "-" || FORCES.has(singular(wordOf(scan, i + 1))) && !has(scan, i + 1, IS.verb);

/** "Iran forces them" */
const isVerb = (scan: Scan, i: number): boolean =>
  VERBS.has(wordOf(scan, i)) && has(scan, i - 1, IS.name) && has(scan, i + 1, IS.determiner | IS.pronoun);

/** "military bases" */
const isAdjectival = (scan: Scan, i: number): boolean =>
  wordOf(scan, i) === "military" && has(scan, i + 1, IS.word) && !has(scan, i + 1, FUNCTION) &&
  !FORCES.has(singular(wordOf(scan, i + 1)));
const FUNCTION = IS.determiner | IS.preposition | IS.conjunction | IS.auxiliary | IS.pronoun | IS.adverb |
  IS.verb | IS.time;

type Phrase = Pick<Noun, "alias" | "sort" | "people">;

function phrasesOf(
  scan: Scan,
  i: number,
  start: number,
  noun: string,
  sort: ForceSort,
  named: Uint8Array,
): Phrase[] {
  const head = plural(noun), before = wordBefore(scan, i, start);
  if (!before || named[i - 1] && !before.people) {
    return sort === "any" || never.has(noun) ? [] : [{ alias: head, sort, people: "" }];
  }
  if (before.kind) {
    const kind = sort === "any" || before.kind === "tribal" ? before.kind : sort;
    const further = wordBefore(scan, i - (before.words.includes("-") ? 3 : 1), start);
    const phrase = {
      alias: `${before.words === "swat" ? "SWAT" : before.words} ${head}`,
      sort: kind,
      people: "",
    };
    const whole = further?.people && kind === "alliance"
      ? [{ alias: `${further.words} ${phrase.alias}`, sort: kind, people: further.people }]
      : [];
    return [phrase, ...whole];
  }
  const alone = sort === "any" || never.has(noun) ? [] : [{ alias: head, sort, people: "" }];
  // "Iranian group" can be any group; "Iran-backed groups" are armed.
  if (!before.people || WEAK.has(noun) && !before.words.includes("-")) return alone;
  // "US troops" says nothing of other troops.
  return [{ alias: `${before.words} ${head}`, sort, people: before.people }];
}

function add(found: Map<string, Noun>, { alias, sort, people }: Phrase, article: number): void {
  const noun = found.get(alias) ?? { alias, sort, people, count: 0, articles: new Set<number>() };
  noun.count++, noun.articles.add(article);
  found.set(alias, noun);
}
