/**
 * Where in its article something stands: how many words come before it.
 *
 * @module
 */
import type { Document, Sentence } from "../vocabulary.ts";

/** A place in an article, from 0 (its first word) to 1 (its end); furniture does not count. */
export type Place = (row: { document: string; start: number }) => number;

/**
 * Makes the look-up from an offset to its place in the article.
 *
 * @param sentences of the corpus
 * @param documents its documents
 * @returns a function of a row's document and start; 0 for a document of which no sentence is known
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const line = { document: "a", paragraph: 0, tokens: 5, furniture: false };
 * const sentences = [{ ...line, sentence: 0, start: 0, end: 20 }, { ...line, sentence: 1, start: 21, end: 41 }];
 * const placeOf = measurePlaces(sentences, [{ document: "a" }]);
 * strictEqual(placeOf({ document: "a", start: 31 }), 0.75);
 * ```
 */
export function measurePlaces(
  sentences: readonly Sentence[],
  documents: readonly Pick<Document, "document">[],
): Place {
  const lines = new Map(documents.map(({ document }) => [document, [] as Line[]]));
  for (const { document, start, end, tokens, furniture } of sentences) {
    if (!furniture) lines.get(document)?.push({ start, end, tokens, before: 0 });
  }
  const totals = new Map<string, number>();
  for (const [document, own] of lines) {
    own.sort((a, b) => a.start - b.start);
    let before = 0;
    for (const line of own) {
      line.before = before;
      before += line.tokens;
    }
    totals.set(document, before);
  }
  return ({ document, start }) => {
    const line = lines.get(document)?.findLast((line) => line.start <= start);
    if (line === undefined) return 0;
    const inside = Math.min((start - line.start) / Math.max(line.end - line.start, 1), 1);
    return Math.min((line.before + inside * line.tokens) / (totals.get(document) || 1), 1);
  };
}

interface Line {
  start: number;
  end: number;
  tokens: number;
  /** Words before it. */
  before: number;
}
