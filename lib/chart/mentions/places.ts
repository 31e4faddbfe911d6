/**
 * The chart of places: where in the article each actor comes in, and where it comes back.
 *
 * @module
 */

import { outletNames } from "../../measure/mod.ts";
import type { Document, Mention, Sentence } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { outletColours } from "../colours.ts";
import { emptyPart } from "../empty.ts";
import type { Part } from "../plot.ts";
import { capitalise } from "../sentences.ts";
import type { Sheet } from "../sheet.ts";
import { drawStrips, stripKey } from "../strips.ts";
import { PLACE_FIELDS, type PlaceRow, placeRows } from "./place_rows.ts";
import { placeWords } from "./place_words.ts";

/** Options of {@link chartPlaces}. */
export interface PlaceOptions {
  /**
   * How many actors the picture has room for; the rest stands in its table.
   * @default {12}
   */
  most?: number;
  /**
   * What actors are called, by id.
   * @default {"the id with spaces and capitals"}
   */
  names?: Readonly<Record<string, string>>;
  /**
   * Name of the chart's files.
   * @default {"places"}
   */
  name?: string;
}

/**
 * Charts every mention by its place in the article, one line for each actor and outlet.
 *
 * @param mentions Mentions of the corpus.
 * @param sentences Its sentences, which tell how many words come before an offset.
 * @param documents Its documents, in order.
 * @param options How many actors are drawn, what they are called, and the chart's name.
 * @returns The chart; with no mention, one that says so.
 * @throws {RangeError} If a mention belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(chartPlaces([], [], []).rows, []);
 * ```
 */
export function chartPlaces(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  documents: readonly Document[],
  { most = 12, names = {}, name = "places" }: PlaceOptions = {},
): Chart {
  const rows = placeRows(mentions, { sentences, documents }, { most, names });
  const draw = (sheet: Sheet) =>
    rows.length > 0 ? drawActors(name, rows, documents, sheet) : [emptyPart("No mention to draw", sheet)];
  return makeChart({ name, ...placeWords(rows, documents), draw, rows, fields: PLACE_FIELDS });
}

function drawActors(
  name: string,
  rows: readonly PlaceRow[],
  documents: readonly Document[],
  sheet: Sheet,
): Part[] {
  const ticks = rows.filter(({ drawn }) => drawn).map((row) => ({ ...row, key: row.actor }));
  const actors = new Map(ticks.map(({ key, name }) => [key, name]));
  const matrix = {
    sheet,
    outlets: outletNames(documents),
    rows: [...actors].map(([key, label]) => ({ key, label: capitalise(label) })),
  };
  return [stripKey("mentions", sheet), ...drawStrips(name, matrix, outletColours(documents), ticks)];
}
