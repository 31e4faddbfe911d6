/**
 * The passages behind rows, for those who have the texts. Nothing that is published holds one.
 *
 * @module
 */
import type { Corpus } from "../vocabulary.ts";

/** The words of a text that a row was read from. */
export interface Passage {
  /** Who published the text. */
  outlet: string;
  /** Id of the article. */
  document: string;
  /** Where the words of the row begin in the text. */
  start: number;
  /** Its sentence up to these words. */
  before: string;
  /** The words of the row. */
  words: string;
  /** Its sentence behind them. */
  after: string;
}

/**
 * Finds the passages behind rows of figures, quotes, mentions or framing.
 *
 * @param corpus the corpus with its texts
 * @param rows rows with document, start and end
 * @returns one passage a row, in order
 * @throws {Error} where the text of a row is not there
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { passages } from "./passages.ts";
 * const document = { document: "a", outlet: "Herald" } as never;
 * const sentences = [{ document: "a", sentence: 0, paragraph: 0, start: 0, end: 9, tokens: 2, furniture: false }];
 * const corpus = { articles: [{ document, text: "Six died.", sentences }] };
 * strictEqual(passages(corpus, [{ document: "a", start: 0, end: 3 }])[0].after, " died.");
 * ```
 */
export function passages(
  corpus: Pick<Corpus, "articles">,
  rows: readonly { document: string; start: number; end: number }[],
): Passage[] {
  const articles = new Map(corpus.articles.map((article) => [article.document.document, article]));
  return rows.map(({ document, start, end }) => {
    const article = articles.get(document);
    if (!article) {
      throw new Error(
        `Cannot show a passage of "${document}": its text is not there, wanted the text in the corpus`,
      );
    }
    const first = article.sentences.findLast((sentence) => sentence.start <= start);
    const last = article.sentences.find((sentence) => sentence.end >= end);
    const { text } = article, from = first?.start ?? start, to = last?.end ?? end;
    return {
      outlet: article.document.outlet,
      document,
      start,
      before: text.slice(Math.min(from, start), start),
      words: text.slice(start, end),
      after: text.slice(end, Math.max(to, end)),
    };
  });
}
