/**
 * The chart of spots: outlets placed by their framing, those that are alike near each other.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { findCarriers, measureDistances, outletNames, placeOutlets, SPOT_FIELDS } from "../../measure/mod.ts";
import type { Document, Framing, Sentence } from "../../vocabulary.ts";
import { noRoomFor } from "../caveats.ts";
import { type Chart, makeChart } from "../chart.ts";
import { INK, MUTED, outletColours } from "../colours.ts";
import { emptyPart } from "../empty.ts";
import { drawPixels, type Part } from "../plot.ts";
import type { Sheet } from "../sheet.ts";
import { element } from "../svg.ts";
import { wrapText } from "../text.ts";
import { type Ground, leaningsOf, placeSpots } from "./spot_places.ts";
import { spotWords } from "./spot_words.ts";

/** Options of {@link chartSpots}. */
export interface SpotOptions {
  /**
   * Name of the chart's files.
   * @default {"spots"}
   */
  name?: string;
}

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
  const leanings = drawable && tested ? leaningsOf(carriers) : new Map<string, string>();
  const words = spotWords(drawable ? spots : [], documents, { distances, tested });
  const draw = (sheet: Sheet) => {
    if (!drawable) return [emptyPart("Too few outlets to place", sheet)];
    const ground = placeSpots(spots, leanings, sheet);
    const unnamed = ground.dots.filter(({ labelX }) => labelX === null).length;
    return [drawSpots(name, ground, outletColours(documents)), ...missingPart(unnamed, sheet)];
  };
  return makeChart({ name, ...words, draw, rows: drawable ? spots : [], fields: SPOT_FIELDS });
}

/** What is said of dots without a name. */
function missingPart(unnamed: number, { width }: Sheet): Part[] {
  if (unnamed === 0) return [];
  const lines = wrapText(noRoomFor(unnamed, "name"), width, { size: 12 });
  const texts = lines.map((line, i) => element("text", { x: 0, y: 10 + 15 * i }, line));
  return [{
    drawing: element("g", { "font-size": 12, fill: MUTED }, ...texts),
    height: 15 * lines.length,
  }];
}

function drawSpots(
  name: string,
  { dots, scale, width, height }: Ground,
  colours: ReadonlyMap<string, string>,
): Part {
  const length = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01].find((one) => one * scale <= width / 4) ?? 0.01;
  const bar = [{ x1: 12, x2: 12 + length * scale, y: height - 12 }];
  return drawPixels(name, {
    width,
    height,
    marks: [
      Plot.rect([0], {
        x1: 0.5,
        x2: width - 0.5,
        y1: 0.5,
        y2: height - 0.5,
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
