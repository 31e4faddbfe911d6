/**
 * Keyness: which words set an outlet apart from the others, for any number of outlets at once.
 *
 * @module
 */
import type { Document, Term } from "../../vocabulary.ts";
import { outletNames, outletsBy } from "../outlets.ts";
import { controlDiscovery } from "../statistics/discovery.ts";
import { joinNotes, noteSmall } from "../statistics/small.ts";
import { type Compared, type Counted, rowsOf, sum, sumBy } from "./compared.ts";
import { weighPrior } from "./prior.ts";

/** How much a word sets an outlet apart from all others together. Not what the word means there. */
export interface Keyness extends Record<string, unknown>, Compared {
  /** Who published the articles. */
  outlet: string;
  /** Share of false finds among all words and outlets that look at least as good. */
  q: number;
  /** Whether it can be called a word of the outlet: used more, hardly by chance, and not by one passage alone. */
  firm: boolean;
  /** What to bear in mind: few uses, one passage, one article. */
  note: string;
}

/** How keyness is measured. */
export interface KeynessOptions {
  /** Which uses count: all, or without those inside quotation marks, or those alone. @default {"all"} */
  uses?: "all" | "own" | "quoted";
  /** Uses in the whole corpus from which on a word is looked at. @default {5} */
  least?: number;
  /** Counts of words in a background corpus. @default those of all outlets together */
  prior?: ReadonlyMap<string, number>;
  /** How many words the prior weighs. @default the mean of the outlets */
  strength?: number;
  /** Probability with which the interval is to hold the log-odds. @default {0.95} */
  level?: number;
  /** Greatest q of a firm word. @default {0.05} */
  q?: number;
  /** Least spread of a firm word. @default {0.5} */
  spread?: number;
}

/** Fields of a row, in order. */
export const KEYNESS_FIELDS = [
  "outlet",
  "term",
  "count",
  "size",
  "others",
  "rest",
  "log_odds",
  "low",
  "high",
  "z",
  "g2",
  "p",
  "q",
  "paragraphs",
  "articles",
  "spread",
  "deviation",
  "firm",
  "note",
] as const;

/**
 * Measures keyness: each outlet against all others together, by the weighted log-odds ratio with an informative prior
 * (Monroe, Colaresi and Quinn 2008) with its interval, and by G2 (Dunning 1993) with its q (Benjamini and Hochberg
 * 1995). Dispersion over paragraphs and articles goes beside them, because a test of counts takes each use to come by
 * itself, and a word comes again in the passage where it has come once.
 *
 * @param terms words of each article
 * @param documents of the corpus, in order
 * @param options which uses count, the prior, and what is asked of a firm word
 * @returns rows by outlet, within it by z from the greatest; a word that an outlet never uses has a row where five uses
 * would be expected
 * @throws {RangeError} where a word belongs to no document
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { measureKeyness } from "./keyness.ts";
 * const documents = ["Herald", "Post"].map((outlet) => ({ document: outlet, outlet, paragraphs: 20 }));
 * const term = (document: string, term: string, count: number) => ({ document, term, count, quoted: 0, paragraphs: Math.min(count, 9) });
 * const rows = measureKeyness([
 *   ...[term("Herald", "the", 90), term("Herald", "rebels", 10)],
 *   ...[term("Post", "the", 99), term("Post", "militants", 9)],
 * ], documents);
 * strictEqual(rows[0].term, "rebels");
 * ```
 */
export function measureKeyness(
  terms: readonly Term[],
  documents: readonly Pick<Document, "document" | "outlet" | "paragraphs">[],
  options: KeynessOptions = {},
): Keyness[] {
  const { uses = "all", level, q: greatest = 0.05, spread: evenly = 0.5 } = options;
  const outletOf = outletsBy(documents, "measure keyness"), outlets = outletNames(documents);
  const counted: Counted[] = terms.map((term) => ({
    ...term,
    count: countOf(term, uses),
    whole: term.count,
  }));
  const byOutlet = Map.groupBy(counted, outletOf), totals = sumBy(counted, ({ term }) => term);
  const all = sum(totals.values());
  if (totals.size < 2) return [];
  const corpus = {
    totals,
    all,
    least: options.least ?? 5,
    priorOf: weighPrior(totals, options.strength ?? all / outlets.length, options.prior),
    level,
  };
  const rows = outlets.flatMap((outlet) => {
    const articles = documents.filter((document) => outletOf(document) === outlet);
    return rowsOf(byOutlet.get(outlet) ?? [], articles, corpus).map((found) => ({ outlet, found }));
  });
  const qs = controlDiscovery(rows.map(({ found }) => found.p));
  return rows.map(({ outlet, found }, i) => {
    const { count, low, spread, deviation, articles } = found, alone = deviation !== null && articles === 1;
    const firm = low > 0 && qs[i] <= greatest && (spread ?? 0) >= evenly && !alone;
    const few = count > 1 && (spread ?? 1) < evenly ? "in few passages" : "";
    const note = joinNotes(noteSmall(count, ["use", "uses"], 5), few, alone ? "in one article" : "");
    return inOrder({ ...found, outlet, q: qs[i], firm, note });
  });
}

function inOrder(row: Keyness): Keyness {
  return Object.fromEntries(KEYNESS_FIELDS.map((field) => [field, row[field]])) as unknown as Keyness;
}

function countOf({ count, quoted }: Term, uses: NonNullable<KeynessOptions["uses"]>): number {
  return uses === "all" ? count : uses === "own" ? count - quoted : quoted;
}
