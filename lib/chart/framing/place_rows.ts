/**
 * The rows of the chart of frames along the article: one for each passage that carries a frame.
 *
 * @module
 */

import { median } from "d3-array";
import type { Framing } from "../../vocabulary.ts";
import { type Placed, placesBy, type Placing, roundPlace } from "../placed.ts";

/** Where a passage that carries a frame stands in its article. */
export interface FramePlaceRow extends Placed, Record<string, unknown> {
  frame: string;
  /** Whether the picture has room for it. */
  drawn: boolean;
}

/** Fields of a row, in the order of the CSV. */
export const FRAME_PLACE_FIELDS = [
  "outlet",
  "document",
  "frame",
  "start",
  "place",
  "voice",
  "first",
  "drawn",
] as const;

/**
 * Where a frame typically stands: the middle one of the articles, of each the middle one of the places, so that a long
 * passage of one article weighs no more.
 *
 * @param rows Passages with their article and their place in it.
 * @returns How much of the article comes before, from 0 to 1; 0 for no passage.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(middleOf([{ document: "a", place: 0.25 }, { document: "b", place: 0.75 }]), 0.5);
 * ```
 */
export function middleOf(rows: readonly Pick<Placed, "document" | "place">[]): number {
  const middles = [...Map.groupBy(rows, ({ document }) => document).values()]
    .map((own) => median(own.map(({ place }) => place)) ?? 0);
  return median(middles) ?? 0;
}

/**
 * Makes the rows of the chart of frames along the article.
 *
 * @param framing Passages that carry a frame.
 * @param corpus Sentences and documents of the corpus.
 * @param most How many frames are drawn.
 * @returns Rows by frame, those that stand earliest first.
 * @throws {RangeError} If a passage belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(framePlaceRows([], { sentences: [], documents: [] }, 16), []);
 * ```
 */
export function framePlaceRows(framing: readonly Framing[], corpus: Placing, most: number): FramePlaceRow[] {
  const placesOf = placesBy(corpus, "chart frames");
  const frames = [...Map.groupBy(framing, ({ frame }) => frame)].map(([frame, own]) => {
    const places = placesOf(own);
    return { frame, places, middle: middleOf(places) };
  });
  const byName = (a: { frame: string }, b: { frame: string }) => a.frame < b.frame ? -1 : 1;
  const common = new Set(
    frames.toSorted((a, b) => b.places.length - a.places.length || byName(a, b)).slice(0, most),
  );
  return frames.toSorted((a, b) => a.middle - b.middle || byName(a, b)).flatMap((one) =>
    one.places.map((placed): FramePlaceRow => ({
      ...placed,
      place: roundPlace(placed.place),
      frame: one.frame,
      drawn: common.has(one),
    }))
  );
}
