/**
 * The chart of frames: how much of each outlet's text carries each frame, with intervals.
 *
 * @module
 */

import {
  type Carriers,
  type Contrast,
  findCarriers,
  measureShares,
  outletNames,
  type Share,
  SHARE_FIELDS,
  testShares,
} from "../../measure/mod.ts";
import type { Document, Framing, Sentence } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { outletColours } from "../colours.ts";
import { percentOf, tallyOf } from "../counts.ts";
import { emptyPart } from "../empty.ts";
import type { Part } from "../plot.ts";
import type { Sheet } from "../sheet.ts";
import { drawWhiskers, whiskerKey } from "../whiskers.ts";
import { frameWords } from "./frame_words.ts";
import { nameFrame } from "./names.ts";

/** Options of {@link chartFrames}. */
export interface FrameOptions {
  /**
   * Whether sentences or paragraphs are counted.
   * @default {"sentence"}
   */
  by?: Carriers["by"];
  /**
   * Ids of frames that are shown even where nothing carries them.
   * @default {[]}
   */
  frames?: readonly string[];
  /**
   * How many frames the picture has room for; the rest stands in its table.
   * @default {16}
   */
  most?: number;
  /**
   * Name of the chart's files.
   * @default {"frames"}
   */
  name?: string;
}

/** Below this share of false finds outlets are said to differ. */
const FALSE = 0.05;

/**
 * Charts the share of each outlet's sentences that carry each frame, with bootstrap intervals; the frames in which
 * outlets differ by more than chance stand first.
 *
 * @param framing Passages that carry a frame.
 * @param text Sentences and documents of the corpus.
 * @param options What is counted, which frames are shown, and the chart's name.
 * @returns The chart; with no frame, one that says so.
 * @throws {RangeError} If a passage belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(chartFrames([], { sentences: [], documents: [] }).title, "No frame was found in no article");
 * ```
 */
export function chartFrames(
  framing: readonly Framing[],
  { sentences, documents }: { sentences: readonly Sentence[]; documents: readonly Document[] },
  { by = "sentence", frames = [], most = 16, name = "frames" }: FrameOptions = {},
): Chart {
  const carriers = findCarriers(framing, ({ frame }) => frame, { sentences, documents }, by, frames);
  const none = framing.length === 0;
  const shares = none ? [] : measureShares(carriers), tests = none ? [] : testShares(carriers);
  const differing = new Set(tests.filter(({ item, q }) => item !== "" && q < FALSE).map(({ item }) => item));
  const ranked = rankFrames(tests, differing), shown = ranked.slice(0, most);
  const words = frameWords(shares, documents, { by, tests, differing, hidden: ranked.length - shown.length });
  const draw = (sheet: Sheet) =>
    none
      ? [emptyPart("No frame to draw", sheet)]
      : drawFrames(name, { shares, shown, differing }, documents, sheet);
  return makeChart({ name, ...words, draw, rows: shares, fields: SHARE_FIELDS });
}

/** Frames in which outlets differ first, the surest of them foremost, then the commonest. */
function rankFrames(tests: readonly Contrast[], differing: ReadonlySet<string>): string[] {
  return tests.filter(({ item }) => item !== "").toSorted((a, b) =>
    Number(differing.has(b.item)) - Number(differing.has(a.item)) ||
    (differing.has(a.item) ? a.q - b.q : 0) || b.count - a.count ||
    (a.item < b.item ? -1 : 1)
  ).map(({ item }) => item);
}

interface Drawn {
  shares: readonly Share[];
  shown: readonly string[];
  differing: ReadonlySet<string>;
}

function drawFrames(
  name: string,
  { shares, shown, differing }: Drawn,
  documents: readonly Document[],
  sheet: Sheet,
): Part[] {
  const cells = new Map(shares.map((share) => [JSON.stringify([share.item, share.outlet]), share]));
  const first = shown.findIndex((frame) => !differing.has(frame));
  const headings = new Map([
    [differing.size > 0 ? 0 : -1, "Outlets differ by more than chance"],
    [differing.size > 0 ? first : -1, "Difference within chance"],
  ]);
  const matrix = {
    sheet,
    outlets: outletNames(documents).filter((outlet) => shares.some((share) => share.outlet === outlet)),
    rows: shown.map((frame, i) => ({ key: frame, label: nameFrame(frame), heading: headings.get(i) })),
    notes: new Map(shares.map(({ outlet, units, by }) => [outlet, tallyOf(units, by)])),
    labels: 148,
  };
  return [
    whiskerKey(`share of the ${shares[0].by}s that carry the frame`, sheet),
    ...drawWhiskers(name, matrix, outletColours(documents), (frame, outlet) => {
      const { share, low, high } = cells.get(JSON.stringify([frame, outlet]))!;
      return { value: share, low, high, label: percentOf(share) };
    }),
  ];
}
