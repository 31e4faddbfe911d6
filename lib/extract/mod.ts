/**
 * Text to records: words, numbers and attribution, and on them figures, quotes, mentions, framing and terms.
 *
 * The extractors share one signature: what was read of an article, and the compiled codebook.
 *
 * @module
 */
import type { Article, Codebook, Corpus, Records } from "../vocabulary.ts";
import { findStatements } from "./attribution/attribution.ts";
import { compileCodebook, type Lexicon } from "./compile.ts";
import { explainFigure, explainQuote } from "./explain.ts";
import { findFigures } from "./figures/figures.ts";
import { checkFrames } from "./framing/check.ts";
import { findFraming } from "./framing/framing.ts";
import { findMentions } from "./mentions/mentions.ts";
import { findOverlaps } from "./overlaps/overlaps.ts";
import { findQuotes } from "./quotes.ts";
import type { Reading } from "./reading.ts";
import { nameRelays } from "./attribution/relays.ts";
import { resolveSpeakers } from "./attribution/speakers/speakers.ts";
import { suggestAliases, type Suggestion, type SuggestOptions } from "./suggest/suggest.ts";
import { findTerms } from "./terms.ts";
import { type Scan, scanArticle } from "./words/words.ts";

export {
  checkFrames,
  compileCodebook,
  explainFigure,
  explainQuote,
  findFigures,
  findFraming,
  findMentions,
  findOverlaps,
  findQuotes,
  findTerms,
  scanArticle,
  suggestAliases,
};
export type { Lexicon, Reading, Scan, Suggestion, SuggestOptions };

/** The tables that come from the texts alone. */
export type Extracted = Omit<Records, "tallies" | "tally_figures">;

/**
 * Reads the statements of a scanned article and who makes them, which every extractor stands on.
 *
 * @param scan words of the article, scanned with the vocabulary of the codebook
 */
export function readScan(scan: Scan): Reading {
  const attribution = findStatements(scan), speakers = resolveSpeakers(scan, attribution.statements);
  nameRelays(attribution.statements, speakers);
  return { scan, attribution, speakers };
}

/** Articles that are coded together: step after step over all of them, so that the code of a step stays at hand. */
const TOGETHER = 128;

/** Appends what is found in each, row by row: spread, a long article's rows would not fit the stack. */
function append<T, R>(rows: R[], of: readonly T[], find: (one: T) => readonly R[]): void {
  for (const one of of) for (const row of find(one)) rows.push(row);
}

/** Whether a text is in a language that is coded. */
const isCoded = ({ document: { language } }: Article): boolean =>
  !language || /^(?:en|und)\b/i.test(language);

/**
 * Codes a corpus.
 *
 * @param corpus articles with their texts
 * @param codebook actors and frames to look for
 * @returns the records of every table that comes from the texts, in the order of the corpus and of each text
 */
export function extract({ articles }: Corpus, codebook: Codebook): Extracted {
  const lexicon = compileCodebook(codebook), scans: Scan[] = [];
  const found: Extracted = {
    documents: articles.map(({ document }) => document),
    sentences: articles.flatMap(({ sentences }) => sentences),
    figures: [],
    quotes: [],
    mentions: [],
    framing: [],
    terms: [],
    overlaps: [],
    notes: [],
  };
  const coded = articles.filter(isCoded);
  for (let from = 0; from < coded.length; from += TOGETHER) {
    const part = coded.slice(from, from + TOGETHER).map((one) => scanArticle(one, lexicon.vocabulary));
    const readings = part.map(readScan);
    scans.push(...part);
    append(found.figures, readings, findFigures);
    append(found.quotes, readings, findQuotes);
    append(found.mentions, readings, (reading) => findMentions(reading, lexicon));
    append(found.framing, readings, (reading) => findFraming(reading, lexicon));
    append(found.terms, readings, findTerms);
    append(found.notes, readings, ({ attribution }) => attribution.notes);
  }
  found.overlaps = findOverlaps(scans);
  return found;
}
