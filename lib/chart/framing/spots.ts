/**
 * The chart of spots: outlets placed by their framing, those that are alike near each other.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { mean } from "d3-array";
import {
  type Carriers,
  findCarriers,
  measureDistances,
  measureShares,
  outletNames,
  placeOutlets,
  type Spot,
  SPOT_FIELDS,
} from "../../measure/mod.ts";
import type { Document, Framing, Sentence } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { INK, MUTED, outletColours } from "../colours.ts";
import { WIDTH } from "../compose.ts";
import { emptyPart } from "../empty.ts";
import { type PlacedDot, placeLabels } from "../labels.ts";
import { drawPlot, type Part } from "../plot.ts";
import { wrapText } from "../text.ts";
import { nameFrame } from "./names.ts";
import { spotWords } from "./spot_words.ts";

/** Options of {@link chartSpots}. */
export interface SpotOptions {
  /**
   * Name of the chart's files.
   * @default {"spots"}
   */
  name?: string;
}

const HEIGHT = 440;
const MARGIN = 40;
const NAME = { size: 13, weight: "bold" } as const;
/** More outlets than this have so many pairs that a test of each finds nothing: they are placed and not tested. */
const MANY = 10;

/**
 * Charts outlets in two dimensions by how far apart they are in what their sentences carry. The axes mean nothing;
 * distances do.
 *
 * @param framing Passages that carry a frame.
 * @param text Sentences and documents of the corpus.
 * @param options The chart's name.
 * @returns The chart; with fewer than three outlets that carry a frame, one that says so.
 * @throws {RangeError} If a passage belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(chartSpots([], { sentences: [], documents: [] }).rows, []);
 * ```
 */
export function chartSpots(
  framing: readonly Framing[],
  { sentences, documents }: { sentences: readonly Sentence[]; documents: readonly Document[] },
  { name = "spots" }: SpotOptions = {},
): Chart {
  const carriers = findCarriers(framing, ({ frame }) => frame, { sentences, documents }, "sentence");
  const tested = outletNames(documents).length <= MANY;
  const distances = framing.length > 0 ? measureDistances(carriers, tested ? {} : { permutations: 1 }) : [];
  const spots = placeOutlets(distances), drawable = spots.length > 2;
  const dots = drawable ? dotsOf(spots, tested ? leaningsOf(carriers) : new Map()) : [];
  const words = spotWords(drawable ? spots : [], documents, {
    distances,
    tested,
    unnamed: dots.filter(({ labelX }) => labelX === null).length,
  });
  const parts = drawable
    ? [drawSpots(name, dots, scaleOf(spots), documents)]
    : [emptyPart("Too few outlets to place")];
  return makeChart({ name, ...words, parts, rows: drawable ? spots : [], fields: SPOT_FIELDS });
}

interface Placed extends PlacedDot {
  outlet: string;
}

/** Pixels of a distance of 1: the same both ways, and as many as fit. */
function scaleOf(spots: readonly Spot[]): number {
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values) || 1e-9;
  const across = (WIDTH - 6 * MARGIN) / span(spots.map(({ x }) => x));
  return Math.min(across, (HEIGHT - 2 * MARGIN) / span(spots.map(({ y }) => y)), 4000);
}

/** The frame that each outlet carries most beyond the mean of all. */
function leaningsOf(carriers: Carriers): Map<string, string> {
  const shares = measureShares(carriers, { resamples: 1 });
  const means = new Map(
    [...Map.groupBy(shares, ({ item }) => item)].map((
      [item, own],
    ) => [item, mean(own.map(({ part }) => part)) ?? 0]),
  );
  return new Map([...Map.groupBy(shares, ({ outlet }) => outlet)].map(([outlet, own]) => {
    const [top] = own.toSorted((a, b) => b.part - means.get(b.item)! - (a.part - means.get(a.item)!));
    return [outlet, `more: ${nameFrame(top.item)}`];
  }));
}

function dotsOf(spots: readonly Spot[], leanings: ReadonlyMap<string, string>): Placed[] {
  const scale = scaleOf(spots);
  const middle = (values: readonly number[]) => (Math.max(...values) + Math.min(...values)) / 2;
  const [cx, cy] = [middle(spots.map(({ x }) => x)), middle(spots.map(({ y }) => y))];
  const dots = spots.map(({ outlet, x, y }) => ({
    outlet,
    x: WIDTH / 2 + (x - cx) * scale,
    y: HEIGHT / 2 - (y - cy) * scale,
    label: wrapText(outlet || "(no outlet named)", 200, NAME, 1).join(""),
    detail: leanings.get(outlet),
  }));
  const frame = { left: 4, right: WIDTH - 4, top: 4, bottom: HEIGHT - 26 };
  return placeLabels(dots, frame, NAME).map((dot, i) => ({ ...dot, outlet: dots[i].outlet }));
}

function drawSpots(
  name: string,
  dots: readonly Placed[],
  scale: number,
  documents: readonly Document[],
): Part {
  const colours = outletColours(documents);
  const length = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01].find((one) => one * scale <= WIDTH / 4) ?? 0.01;
  const bar = [{ x1: 12, x2: 12 + length * scale, y: HEIGHT - 12 }];
  return drawPlot(name, {
    width: WIDTH,
    height: HEIGHT,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.rect([0], {
        x1: 0.5,
        x2: WIDTH - 0.5,
        y1: 0.5,
        y2: HEIGHT - 0.5,
        fill: "none",
        stroke: "#dddddd",
      }),
      Plot.link(dots.filter(({ far }) => far), {
        x1: "x",
        y1: "y",
        x2: "labelX",
        y2: ({ y, labelY, anchor }) => anchor === "middle" ? labelY + Math.sign(y - labelY) * 8 : labelY,
        stroke: "#a0a0a0",
      }),
      Plot.dot(dots, {
        x: "x",
        y: "y",
        r: 7,
        fill: ({ outlet }) => colours.get(outlet),
        stroke: "white",
      }),
      ...(["start", "end", "middle"] as const).map((textAnchor) =>
        Plot.text(dots.filter(({ anchor, labelX }) => anchor === textAnchor && labelX !== null), {
          x: "labelX",
          y: ({ labelY, detail }) => detail === undefined ? labelY : labelY - 7.5,
          text: "label",
          textAnchor,
          fontSize: 13,
          fontWeight: 700,
          fill: INK,
        })
      ),
      ...(["start", "end", "middle"] as const).map((textAnchor) =>
        Plot.text(
          dots.filter(({ anchor, labelX, detail }) => anchor === textAnchor && labelX !== null && detail),
          {
            x: "labelX",
            y: ({ labelY }) => labelY + 7.5,
            text: "detail",
            textAnchor,
            fontSize: 12,
            fill: MUTED,
          },
        )
      ),
      Plot.ruleY(bar, { x1: "x1", x2: "x2", y: "y", stroke: MUTED, strokeWidth: 2 }),
      Plot.text(bar, {
        x: ({ x2 }) => x2 + 7,
        y: "y",
        text: () => `a distance of ${length}`,
        textAnchor: "start",
        fill: MUTED,
        fontSize: 12,
      }),
    ],
  });
}
