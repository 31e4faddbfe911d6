/**
 * The rows of the chart of places: one for each mention.
 *
 * @module
 */

import type { Mention } from "../../vocabulary.ts";
import { nameActor } from "../names.ts";
import { type Placed, placesBy, type Placing, roundPlace } from "../placed.ts";

/** Where a mention stands in its article. */
export interface PlaceRow extends Placed, Record<string, unknown> {
  actor: string;
  /** What the actor is called. */
  name: string;
  /** Whether the picture has room for it. */
  drawn: boolean;
}

/** Fields of a row, in the order of the CSV. */
export const PLACE_FIELDS = [
  "outlet",
  "document",
  "actor",
  "name",
  "start",
  "place",
  "voice",
  "first",
  "drawn",
] as const;

/**
 * Makes the rows of the chart of places.
 *
 * @param mentions Mentions of the corpus.
 * @param corpus Its sentences and documents.
 * @param options How many actors are drawn, and what they are called.
 * @returns Rows by actor, those of the most named first.
 * @throws {RangeError} If a mention belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(placeRows([], { sentences: [], documents: [] }, { most: 12, names: {} }), []);
 * ```
 */
export function placeRows(
  mentions: readonly Mention[],
  corpus: Placing,
  { most, names }: { most: number; names: Readonly<Record<string, string>> },
): PlaceRow[] {
  const placesOf = placesBy(corpus, "chart places");
  const actors = [...Map.groupBy(mentions, ({ actor }) => actor)]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return actors.flatMap(([actor, own], rank) =>
    placesOf(own).map((placed): PlaceRow => ({
      ...placed,
      place: roundPlace(placed.place),
      actor,
      name: names[actor] ?? nameActor(actor),
      drawn: rank < most,
    }))
  );
}
