/**
 * The chart of frames along the article: where each frame stands.
 *
 * @module
 */

import { median } from "d3-array";
import { measurePlaces, outletNames, outletsBy } from "../../measure/mod.ts";
import type { Document, Framing, Sentence } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { outletColours } from "../colours.ts";
import { emptyPart } from "../empty.ts";
import type { Part } from "../plot.ts";
import { sharedColours, sourceLine, type Words } from "../source.ts";
import { drawStrips, stripKey } from "../strips.ts";
import { capitalise, countOf, formatNumber, scopeOf } from "../words.ts";
import { nameFrame, quoteFrame } from "./names.ts";

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
/** Passages from which on a frame is said to stand early or late. */
const FEW = 5;

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
  const parts = rows.length > 0 ? drawFrames(name, rows, documents) : [emptyPart("No frame to draw")];
  return makeChart({ name, ...wordsOf(rows, documents), parts, rows, fields: FIELDS });
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

/** The middle one of the articles, of each the middle one of the places: a long passage of one article weighs no more. */
function middleOf(rows: readonly Pick<FramePlaceRow, "document" | "place">[]): number {
  const middles = [...Map.groupBy(rows, ({ document }) => document).values()]
    .map((own) => median(own.map(({ place }) => place)) ?? 0);
  return median(middles) ?? 0;
}

function drawFrames(name: string, rows: readonly FramePlaceRow[], documents: readonly Document[]): Part[] {
  const drawn = rows.filter((row) => row.drawn);
  const cells = Map.groupBy(drawn, ({ frame, outlet }) => JSON.stringify([frame, outlet]));
  const matrix = {
    outlets: outletNames(documents),
    rows: [...new Set(drawn.map(({ frame }) => frame))].map((key) => ({ key, label: nameFrame(key) })),
    labels: 148,
  };
  return [
    stripKey("passages"),
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

function wordsOf(rows: readonly FramePlaceRow[], documents: readonly Document[]): Words {
  const title = finding(rows, documents), takeaway = borrowing(rows);
  const n = `n = ${formatNumber(rows.length)} ${rows.length === 1 ? "passage" : "passages"} in ${
    scopeOf(documents)
  }.`;
  return {
    title,
    subtitle: rows.length === 0 ? n : `${n} Each line is an article from its headline to its last word.`,
    takeaway,
    alt:
      `Lines from start to end of each article, one a frame and outlet, with a tick at each passage. ${title}. ` +
      takeaway,
    caveat: caution(rows, documents),
    source: sourceLine(documents),
  };
}

function finding(rows: readonly FramePlaceRow[], documents: readonly Document[]): string {
  if (rows.length === 0) return `No frame was found in ${countOf(documents.length, "article")}`;
  const articles = new Set(rows.map(({ document }) => document)).size;
  const frames = [...Map.groupBy(rows, ({ frame }) => frame)]
    .filter(([, own]) =>
      own.length >= FEW && new Set(own.map(({ document }) => document)).size * 2 > articles
    )
    .map(([frame, own]) => ({ name: quoteFrame(frame), middle: middleOf(own) }))
    .sort((a, b) => a.middle - b.middle);
  if (frames.length < 2) return "No two frames stand often enough to say which comes early and which late";
  const [early, late] = [frames[0], frames.at(-1)!];
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  return `${early.name} comes early, typically after ${percent(early.middle)} of the article, ` +
    `${late.name} late, after ${percent(late.middle)}`;
}

function borrowing(rows: readonly FramePlaceRow[]): string {
  if (rows.length === 0) return "There is nothing to compare.";
  const others = rows.filter(({ voice }) => voice !== "own").length;
  const [borrowed] = [...Map.groupBy(rows, ({ frame }) => frame)].filter(([, own]) => own.length >= FEW)
    .map(([frame, own]) => ({
      frame,
      all: own.length,
      others: own.filter(({ voice }) => voice !== "own").length,
    }))
    .sort((a, b) => b.others / b.all - a.others / a.all || b.all - a.all);
  const first = `${formatNumber(others)} of ${
    formatNumber(rows.length)
  } passages stand in the words of others.`;
  return borrowed
    ? `${first} Most so ${quoteFrame(borrowed.frame)}: ${borrowed.others} of ${borrowed.all}.`
    : first;
}

function caution(rows: readonly FramePlaceRow[], documents: readonly Document[]): string {
  if (rows.length === 0) return "That no frame was found does not mean that the event is not framed.";
  const hidden = new Set(rows.filter(({ drawn }) => !drawn).map(({ frame }) => frame)).size;
  const several = documents.length > outletColours(documents).size;
  return [
    "Frames are found by words of the codebook; places are counted in words, page furniture left out.",
    several ? "Where an outlet has several articles, they lie over each other." : "",
    hidden > 0
      ? `${capitalise(countOf(hidden, "frame"))} ${
        hidden === 1 ? "has" : "have"
      } no room here; the table behind the` +
        " chart has all."
      : "",
    sharedColours(documents),
  ].filter((sentence) => sentence !== "").join(" ");
}
