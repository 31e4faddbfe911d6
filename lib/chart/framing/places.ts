/**
 * The chart of frames along the article: where each frame stands.
 *
 * @module
 */

import { outletNames } from "../../measure/mod.ts";
import type { Document, Framing, Sentence } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { outletColours } from "../colours.ts";
import { emptyPart } from "../empty.ts";
import type { Part } from "../plot.ts";
import type { Sheet } from "../sheet.ts";
import { drawStrips, stripKey } from "../strips.ts";
import { nameFrame } from "./names.ts";
import { FRAME_PLACE_FIELDS, type FramePlaceRow, framePlaceRows } from "./place_rows.ts";
import { framePlaceWords } from "./place_words.ts";

/** Options of {@link chartFramePlaces}. */
export interface FramePlaceOptions {
  /**
   * How many frames the picture has room for; the rest stands in its table.
   * @default {16}
   */
  most?: number;
  /**
   * Name of the chart's files.
   * @default {"frame-places"}
   */
  name?: string;
}

/**
 * Charts every passage that carries a frame by its place in the article; the frames that stand earliest come first.
 *
 * @param framing Passages that carry a frame.
 * @param corpus Sentences and documents of the corpus.
 * @param options How many frames are drawn, and the chart's name.
 * @returns The chart; with no frame, one that says so.
 * @throws {RangeError} If a passage belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(chartFramePlaces([], { sentences: [], documents: [] }).rows, []);
 * ```
 */
export function chartFramePlaces(
  framing: readonly Framing[],
  corpus: { sentences: readonly Sentence[]; documents: readonly Document[] },
  { most = 16, name = "frame-places" }: FramePlaceOptions = {},
): Chart {
  const rows = framePlaceRows(framing, corpus, most), { documents } = corpus;
  const draw = (sheet: Sheet) =>
    rows.length > 0 ? drawFrames(name, rows, documents, sheet) : [emptyPart("No frame to draw", sheet)];
  return makeChart({ name, ...framePlaceWords(rows, documents), draw, rows, fields: FRAME_PLACE_FIELDS });
}

function drawFrames(
  name: string,
  rows: readonly FramePlaceRow[],
  documents: readonly Document[],
  sheet: Sheet,
): Part[] {
  const ticks = rows.filter(({ drawn }) => drawn).map((row) => ({ ...row, key: row.frame }));
  const matrix = {
    sheet,
    outlets: outletNames(documents),
    rows: [...new Set(ticks.map(({ key }) => key))].map((key) => ({ key, label: nameFrame(key) })),
    labels: 148,
  };
  return [stripKey("passages", sheet), ...drawStrips(name, matrix, outletColours(documents), ticks)];
}
