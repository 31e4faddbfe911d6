/**
 * The words of one outlet against those of all others.
 *
 * @module
 */
import type { Document, Term } from "../../vocabulary.ts";
import { deviationOf, spreadOf } from "./dispersion.ts";
import { type Likelihood, likelihoodOf } from "./likelihood.ts";
import { type LogOdds, logOddsOf, type Uses } from "./log_odds.ts";
import type { PriorOf } from "./prior.ts";

/** Uses that would be expected of a word that an outlet never uses, from which on that is worth a row. */
const EXPECTED = 5;

/** What holds for all outlets. */
export interface Whole {
  /** Uses of each word in all texts. */
  totals: ReadonlyMap<string, number>;
  /** Words of all texts. */
  all: number;
  /** Uses in all texts from which on a word is looked at. */
  least: number;
  /** What is known of each word before. */
  priorOf: PriorOf;
  /** Probability with which intervals are to hold the log-odds. @default {0.95} */
  level?: number;
}

/** A word of an article: its uses that count, and all of them. */
export type Counted = Term & { whole: number };

/** What can be said of a word and an outlet before all tests are known. */
export interface Compared extends Uses, LogOdds, Likelihood {
  /** The word in lower case. */
  term: string;
  /** In how many of the outlet's paragraphs it stands. */
  paragraphs: number;
  /** In how many of its articles. */
  articles: number;
  /** How evenly all its uses are spread over paragraphs, from 0 (one passage) to 1 (as by chance); null below two. */
  spread: number | null;
  /** How unevenly over articles, from 0 to 1; null where the outlet has one article, or never uses the word. */
  deviation: number | null;
}

/**
 * Compares the words of one outlet with those of all others.
 *
 * @param terms words of its articles
 * @param articles its articles
 * @param whole what holds for all outlets
 * @returns one row for each word, by z from the greatest
 * @throws {RangeError} where a word stands in more paragraphs than there are
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { rowsOf } from "./compared.ts";
 * const totals = new Map([["the", 9], ["calm", 6]]), priorOf = () => ({ count: 1, size: 8 });
 * const term = { document: "a", term: "calm", count: 4, whole: 4, quoted: 0, paragraphs: 3 };
 * const [row] = rowsOf([term], [{ document: "a", paragraphs: 9 }], { totals, all: 15, least: 5, priorOf });
 * strictEqual(row.others, 2);
 * ```
 */
export function rowsOf(
  terms: readonly Counted[],
  articles: readonly Pick<Document, "document" | "paragraphs">[],
  { totals, all, least, priorOf, level }: Whole,
): Compared[] {
  const own = Map.groupBy(terms, ({ term }) => term), sizes = sumBy(terms, ({ document }) => document);
  const size = sum(sizes.values()), places = sum(articles.map(({ paragraphs }) => paragraphs));
  const rows: Compared[] = [];
  for (const [term, total] of totals) {
    const found = own.get(term) ?? [], count = sum(found.map((row) => row.count));
    if (total < least || count === 0 && total * size / all < EXPECTED) continue;
    const uses = { count, size, others: total - count, rest: all - size };
    const perArticle = new Map(found.filter((row) => row.count > 0).map((row) => [row.document, row.count]));
    const paragraphs = sum(found.map((row) => row.paragraphs));
    rows.push({
      term,
      ...uses,
      ...logOddsOf(uses, priorOf(term), level),
      ...likelihoodOf(uses),
      paragraphs,
      articles: perArticle.size,
      spread: spreadOf(sum(found.map((row) => row.whole)), paragraphs, places),
      deviation: deviationOf(
        articles.map(({ document }) => perArticle.get(document) ?? 0),
        articles.map(({ document }) => sizes.get(document) ?? 0),
      ),
    });
  }
  return rows.sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1));
}

/**
 * Sums numbers.
 *
 * @param numbers the numbers
 * @returns their sum; 0 of none
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { sum } from "./compared.ts";
 * strictEqual(sum([1, 2]), 3);
 * ```
 */
export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const one of numbers) total += one;
  return total;
}

/**
 * Sums uses by word or by article.
 *
 * @param terms words of articles
 * @param keyOf what a row is summed under
 * @returns sums above 0
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { sumBy } from "./compared.ts";
 * const row = { document: "a", term: "calm", count: 2, quoted: 0, paragraphs: 1 };
 * strictEqual(sumBy([row, row], ({ term }) => term).get("calm"), 4);
 * ```
 */
export function sumBy(terms: readonly Term[], keyOf: (term: Term) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const term of terms) {
    if (term.count > 0) sums.set(keyOf(term), (sums.get(keyOf(term)) ?? 0) + term.count);
  }
  return sums;
}
