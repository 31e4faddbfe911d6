/**
 * The chart of frames along the article: where each frame stands.
 *
 * @module
 */

import { measurePlaces, outletNames, outletsBy } from "../../measure/mod.ts";
import type { Document, Framing, Sentence } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { outletColours } from "../colours.ts";
import { emptyPart } from "../empty.ts";
import type { Part } from "../plot.ts";
import type { Sheet } from "../sheet.ts";
import { drawStrips, stripKey } from "../strips.ts";
import { nameFrame } from "./names.ts";
import { framePlaceWords, middleOf } from "./place_words.ts";

/** Where a passage that carries a frame stands in its article. */
export interface FramePlaceRow extends Record<string, unknown> {
  outlet: string;
  document: string;
  frame: string;
  start: number;
  /** How much of the article comes before it, from 0 to 1. */
  place: number;
  voice: Framing["voice"];
  /** Whether it is the first of its frame in its article. */
  first: boolean;
  /** Whether the picture has room for it. */
  drawn: boolean;
}

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

const FIELDS = ["outlet", "document", "frame", "start", "place", "voice", "first", "drawn"] as const;

/**
 * Charts every passage that carries a frame by its place in the article; the frames that stand earliest come first.
 *
 * @param framing Passages that carry a frame.
 * @param text Sentences and documents of the corpus.
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
  { sentences, documents }: { sentences: readonly Sentence[]; documents: readonly Document[] },
  { most = 16, name = "frame-places" }: FramePlaceOptions = {},
): Chart {
  const rows = rowsOf(framing, sentences, documents, most);
  const draw = (sheet: Sheet) =>
    rows.length > 0 ? drawFrames(name, rows, documents, sheet) : [emptyPart("No frame to draw", sheet)];
  return makeChart({ name, ...framePlaceWords(rows, documents), draw, rows, fields: FIELDS });
}

function rowsOf(
  framing: readonly Framing[],
  sentences: readonly Sentence[],
  documents: readonly Document[],
  most: number,
): FramePlaceRow[] {
  const outletOf = outletsBy(documents, "chart frames"), placeOf = measurePlaces(sentences, documents);
  const order = new Map(documents.map(({ document }, i) => [document, i]));
  const frames = [...Map.groupBy(framing, ({ frame }) => frame)].map(([frame, own]) => ({
    frame,
    own: own.toSorted((a, b) =>
      (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.start - b.start
    ),
    middle: middleOf(own.map((row) => ({ document: row.document, place: placeOf(row) }))),
  }));
  const common = new Set(
    frames.toSorted((a, b) => b.own.length - a.own.length || (a.frame < b.frame ? -1 : 1)).slice(0, most),
  );
  return frames.toSorted((a, b) => a.middle - b.middle || (a.frame < b.frame ? -1 : 1)).flatMap((one) => {
    const seen = new Set<string>();
    return one.own.map((passage): FramePlaceRow => {
      const { document, frame, start, voice } = passage,
        outlet = outletOf(passage),
        first = !seen.has(document);
      seen.add(document);
      const place = Math.round(placeOf(passage) * 1e4) / 1e4;
      return { outlet, document, frame, start, place, voice, first, drawn: common.has(one) };
    });
  });
}

function drawFrames(
  name: string,
  rows: readonly FramePlaceRow[],
  documents: readonly Document[],
  sheet: Sheet,
): Part[] {
  const drawn = rows.filter((row) => row.drawn);
  const cells = Map.groupBy(drawn, ({ frame, outlet }) => JSON.stringify([frame, outlet]));
  const matrix = {
    sheet,
    outlets: outletNames(documents),
    rows: [...new Set(drawn.map(({ frame }) => frame))].map((key) => ({ key, label: nameFrame(key) })),
    labels: 148,
  };
  return [
    stripKey("passages", sheet),
    ...drawStrips(
      name,
      matrix,
      outletColours(documents),
      (frame, outlet) =>
        (cells.get(JSON.stringify([frame, outlet])) ?? [])
          .map(({ place, voice, first }) => ({ place, own: voice === "own", first })),
    ),
  ];
}
