/**
 * Emphasis: how early in an article something comes, and how much of the text it takes.
 *
 * @module
 */
import { median } from "d3-array";
import { measurePlaces } from "../places.ts";
import { findCarriers, type Placed, type Text } from "./carriers.ts";

/** How an article weighs an item. Not what it thinks of it. */
export interface Emphasis extends Record<string, unknown> {
  /** Id of the article. */
  document: string;
  /** Who published it. */
  outlet: string;
  /** Frame, actor, or whatever else was looked for. */
  item: string;
  /** Rows of it. */
  count: number;
  /** Where it comes first, from 0 (the first word) to 1 (the end); null where it does not come. */
  first: number | null;
  /** The middle one of the places where it comes; null where it does not come. */
  middle: number | null;
  /** Sentences that carry it. */
  sentences: number;
  /** Words of these sentences. */
  tokens: number;
  /** Share of the article's words that stand in them. */
  share: number;
}

/** Fields of a row, in order. */
export const EMPHASIS_FIELDS = [
  "document",
  "outlet",
  "item",
  "count",
  "first",
  "middle",
  "sentences",
  "tokens",
  "share",
] as const;

/**
 * Measures where in each article an item comes, as news puts first what it holds to weigh most, and in how much of its
 * text: place and extent are what the attention score of Budd 1964 is made of.
 *
 * @param rows rows of the framing table, or of any other with offsets
 * @param itemOf what a row is counted as: its frame, its actor
 * @param text sentences and documents of the corpus
 * @returns one row for each article and item, zeros included
 * @throws {RangeError} where a row belongs to no document
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { measureEmphasis } from "./emphasis.ts";
 * const line = { document: "a", paragraph: 0, tokens: 5, furniture: false };
 * const sentences = [{ ...line, sentence: 0, start: 0, end: 20 }, { ...line, sentence: 1, start: 21, end: 41 }];
 * const rows = [{ document: "a", sentence: 1, start: 21, frame: "hope" }];
 * const text = { sentences, documents: [{ document: "a", outlet: "Herald" }] };
 * strictEqual(measureEmphasis(rows, ({ frame }) => frame, text)[0].first, 0.5);
 * ```
 */
export function measureEmphasis<R extends Placed & { start: number }>(
  rows: readonly R[],
  itemOf: (row: R) => string,
  text: Text,
): Emphasis[] {
  const { items, units } = findCarriers(rows, itemOf, text, "sentence");
  const placeOf = measurePlaces(text.sentences, text.documents);
  const article = new Set(units.map(({ document, number }) => `${number}\n${document}`));
  const inside = rows.filter(({ document, sentence }) => article.has(`${sentence}\n${document}`));
  const byItem = Map.groupBy(inside, (row) => JSON.stringify([row.document, itemOf(row)]));
  const byDocument = Map.groupBy(units, ({ document }) => document);
  return text.documents.flatMap(({ document, outlet }) => {
    const own = byDocument.get(document) ?? [], words = own.reduce((sum, { tokens }) => sum + tokens, 0);
    return items.map((item, i) => {
      const places = (byItem.get(JSON.stringify([document, item])) ?? []).map(placeOf);
      const carrying = own.filter(({ carries }) => carries.includes(i));
      const tokens = carrying.reduce((sum, one) => sum + one.tokens, 0);
      return {
        document,
        outlet: outlet || document,
        item,
        count: places.length,
        first: places.length > 0 ? Math.min(...places) : null,
        middle: median(places) ?? null,
        sentences: carrying.length,
        tokens,
        share: words > 0 ? tokens / words : 0,
      };
    });
  });
}
