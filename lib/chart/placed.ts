/**
 * Where things stand in their articles, and which of them is the first.
 *
 * @module
 */

import { measurePlaces, outletsBy } from "../measure/mod.ts";
import type { Document, Mention, Sentence } from "../vocabulary.ts";

/** What is needed of a passage to place it. */
export type Passage = Pick<Mention, "document" | "start" | "voice">;

/** Sentences and documents of a corpus. */
export interface Placing {
  sentences: readonly Sentence[];
  documents: readonly Document[];
}

/** Where a passage stands in its article. */
export interface Placed extends Passage {
  outlet: string;
  /** How much of the article comes before it, from 0 to 1. */
  place: number;
  /** Whether it is the first of the passages in its article. */
  first: boolean;
}

/**
 * Makes the look-up from passages on one thing to their places.
 *
 * @param corpus Sentences and documents of the corpus.
 * @param action What is done, for the error: "chart places".
 * @returns A function that places passages, in the order of the documents and then of the text. It throws a RangeError
 * for a passage that belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(placesBy({ sentences: [], documents: [] }, "chart places")([]), []);
 * ```
 */
export function placesBy(
  { sentences, documents }: Placing,
  action: string,
): (passages: readonly Passage[]) => Placed[] {
  const outletOf = outletsBy(documents, action), placeOf = measurePlaces(sentences, documents);
  const order = new Map(documents.map(({ document }, i) => [document, i]));
  return (passages) => {
    const seen = new Set<string>();
    const sorted = passages.toSorted((a, b) =>
      (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.start - b.start
    );
    return sorted.map((passage) => {
      const { document, start, voice } = passage, first = !seen.has(document);
      seen.add(document);
      return { outlet: outletOf(passage), document, start, place: placeOf(passage), voice, first };
    });
  };
}

/**
 * A place as it stands in a table.
 *
 * @param place From 0 to 1.
 * @returns It with four decimals.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(roundPlace(1 / 3), 0.3333);
 * ```
 */
export function roundPlace(place: number): number {
  return Math.round(place * 1e4) / 1e4;
}
