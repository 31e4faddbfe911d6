/**
 * Suggest: proposes the actors of a corpus and the words by which it speaks of them, as a codebook to be edited.
 *
 * Nothing is known of any event. A name is taken for an armed body's by what stands around it: a noun of force behind
 * it ("League fighters"), an apposition, the fighters or the commander "of" it, a head such as Brigade. Acronyms, names
 * in brackets, shared words and other transliterations bring the names of one actor together.
 *
 * @module
 */
import type { Article } from "../../vocabulary.ts";
import { FORCES } from "../../codebooks/mod.ts";
import { singular } from "../words/spelling.ts";
import { describe } from "../words/lexicon.ts";
import { createVocabulary, type Scan, scanArticle } from "../words/words.ts";
import { groupNames, type Proposed } from "./actors.ts";
import { gatherNames } from "./names.ts";
import { gatherNouns, type Noun } from "./nouns.ts";
import { findRuns, type Run } from "./runs.ts";
import { groupNouns } from "./sides.ts";

/** A row that is proposed for a codebook of actors. Not an alias before a person has looked at it. */
export interface Suggestion {
  /** Proposed id of the actor. */
  actor: string;
  /** The words, as the texts write them. */
  alias: string;
  /** A name, or a noun that refers to the actor. */
  kind: "name" | "noun";
  /** How often it stands in the texts. */
  count: number;
  /** In how many articles. */
  articles: number;
  /** What in the texts speaks for it, the strongest first; names and single words, never a passage. */
  evidence: string;
}

/** Options of suggestAliases. */
export interface SuggestOptions {
  /** Rows at most. @default {100} */
  rows?: number;
}

type Scored = Suggestion & { score: number };

/**
 * Proposes actors and aliases.
 *
 * @param articles texts of one event
 * @param options how many rows
 * @returns the rows with the most evidence, those of one actor together, the actor with the most evidence first
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { readArticle } from "../../corpus/mod.ts";
 * const text = "Two Hill League fighters came.\n\nThe Hill League (HL) took the mill, soldiers said.";
 * const rows = suggestAliases([readArticle(text, { document: "a" })]);
 * strictEqual(rows.map(({ actor, alias }) => `${actor}: ${alias}`).join(", "),
 *   "hill-league: Hill League, hill-league: HL, state-forces: soldiers");
 * ```
 */
export function suggestAliases(
  articles: readonly Article[],
  { rows = 100 }: SuggestOptions = {},
): Suggestion[] {
  const vocabulary = createVocabulary(describe);
  const scans = articles.filter(isEnglish).map((one) => scanArticle(one, vocabulary));
  const words = new Set(scans.flatMap((scan) => [...scan.ids])),
    isWord = (form: string) => words.has(vocabulary.intern(form));
  const runs = scans.flatMap(findRuns),
    names = groupNames(gatherNames(runs, isWord)),
    nouns = new Map<string, Noun>();
  const taken = new Set(names.map(({ name }) => name));
  const byArticle = Map.groupBy(runs, ({ article }) => article);
  scans.forEach((scan, i) => gatherNouns(scan, i, coveredBy(scan, byArticle.get(i) ?? [], taken), nouns));
  const actors = groupNouns([...nouns.values()], names);
  const found = [
    ...names.flatMap(rowsOfName),
    ...[...nouns.values()].map((noun) => rowOfNoun(noun, actors.get(noun.alias)!)),
  ];
  found.sort((a, b) => b.score - a.score || (a.alias < b.alias ? -1 : 1));
  const best = found.filter(isFirst(found)).slice(0, rows);
  return [...Map.groupBy(best, ({ actor }) => actor).values()].flat().map(({ score: _, ...row }) => row);
}

const isEnglish = ({ document: { language } }: Article): boolean =>
  !language || /^(?:en|und)\b/i.test(language);

/** Whether a row is the first of those that a codebook takes for one alias, and has an actor that can be written. */
function isFirst(found: readonly Scored[]): (row: Scored) => boolean {
  const keyOf = (alias: string): string =>
    /\p{Ll}/u.test(alias) ? alias.toLowerCase().replaceAll("’", "'") : `=${alias}`;
  const firsts = new Map<string, Scored>();
  for (const row of found) if (!firsts.has(keyOf(row.alias))) firsts.set(keyOf(row.alias), row);
  return (row) => row.actor !== "" && firsts.get(keyOf(row.alias)) === row;
}

/** Which tokens of an article stand in names. */
function coveredBy(scan: Scan, runs: readonly Run[], taken: ReadonlySet<string>): Uint8Array {
  const covered = new Uint8Array(scan.count);
  for (const run of runs) {
    if (taken.has(run.name) || /\s/.test(run.name)) covered.fill(1, run.from, run.to);
  }
  return covered;
}

/** A name and, where a noun of force mostly stands behind it, both together: "Houthi rebels", "SWAT team". */
function rowsOfName(name: Proposed): Scored[] {
  const row = rowOfName(name), behind = [...name.behind].filter(([, times]) => times * 2 > name.count);
  return [
    row,
    ...behind.map(([noun, times]): Scored => ({
      ...row,
      alias: `${name.name} ${noun}`,
      kind: FORCES.get(singular(noun)) === "any" ? "name" : "noun",
      count: times,
      evidence: `${name.name} mostly stands before it`,
      score: row.score - 1,
    })),
  ];
}

function rowOfName({ name, actor, count, articles, signs, weight }: Proposed): Scored {
  const evidence = [...signs].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return {
    actor,
    alias: name,
    kind: "name",
    count,
    articles: articles.size,
    evidence: evidence.slice(0, 4).map(([says, times]) => times > 1 ? `${says} ${times}×` : says).join("; "),
    score: 6 + Math.min(weight, 12) + 2 * Math.log(count) + articles.size,
  };
}

const rowOfNoun = ({ alias, sort, people, count, articles }: Noun, actor: string): Scored => ({
  actor,
  alias,
  kind: "noun",
  count,
  articles: articles.size,
  evidence: [`noun of force, ${sort}`, ...(people ? [`names ${people}`] : [])].join("; "),
  score: 5 + 2 * Math.log(count) + articles.size,
});
