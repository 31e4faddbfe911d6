/**
 * Where outlets stand in the chart of spots, and what stands beside them.
 *
 * @module
 */

import { mean } from "d3-array";
import { type Carriers, measureShares, type Spot } from "../../measure/mod.ts";
import { type PlacedDot, placeLabels } from "../labels.ts";
import type { Sheet } from "../sheet.ts";
import { wrapText } from "../text.ts";
import { nameFrame } from "./names.ts";

/** An outlet with its place. */
export interface PlacedSpot extends PlacedDot {
  outlet: string;
}

/** The ground on which outlets stand. */
export interface Ground {
  dots: PlacedSpot[];
  /** Pixels of a distance of 1, the same both ways. */
  scale: number;
  width: number;
  height: number;
}

/** How high the ground is at most and at least, and how far dots stay from its edges. */
const HIGHEST = 400;
const LOWEST = 180;
const MARGIN = 40;
/** Room for the bar that shows the scale. */
const BAR = 26;
const NAME = { size: 13, weight: "bold" } as const;

const spanOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
const midpointOf = (values: readonly number[]): number => (Math.max(...values) + Math.min(...values)) / 2;

/**
 * Places outlets as near and as far from each other as the sheet allows.
 *
 * @param spots The outlets in two dimensions.
 * @param leanings What stands under the name of an outlet.
 * @param sheet What they are drawn on.
 * @returns Their places, and the scale.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "../sheet.ts";
 * const spots = [{ outlet: "Herald", x: 0, y: 0, kept: 1, note: "" }, { outlet: "Post", x: 1, y: 0, kept: 1, note: "" }];
 * deepStrictEqual(placeSpots(spots, new Map(), WIDE).dots.map(({ x }) => x), [120, 648]);
 * ```
 */
export function placeSpots(
  spots: readonly Spot[],
  leanings: ReadonlyMap<string, string>,
  { width, narrow }: Sheet,
): Ground {
  const xs = spots.map(({ x }) => x), ys = spots.map(({ y }) => y);
  const across = (width - (narrow ? 3 : 6) * MARGIN) / (spanOf(xs) || 1e-9);
  const scale = Math.min(across, (HIGHEST - 2 * MARGIN - BAR) / (spanOf(ys) || 1e-9), 4000);
  // Without leanings there are so many outlets that their names need all the room there is.
  const height = leanings.size === 0
    ? HIGHEST
    : Math.max(LOWEST, Math.round(spanOf(ys) * scale) + 2 * MARGIN + BAR);
  const dots = spots.map(({ outlet, x, y }) => ({
    outlet,
    x: width / 2 + (x - midpointOf(xs)) * scale,
    y: (height - BAR) / 2 - (y - midpointOf(ys)) * scale,
    label: wrapText(outlet || "(no outlet named)", 200, NAME, 1).join(""),
    detail: leanings.get(outlet),
  }));
  const frame = { left: 4, right: width - 4, top: 4, bottom: height - BAR };
  const placed = placeLabels(dots, frame, NAME).map((dot, i) => ({ ...dot, outlet: dots[i].outlet }));
  return { dots: placed, scale, width, height };
}

/**
 * The frame that each outlet carries most beyond the mean of all.
 *
 * @param carriers What its sentences carry.
 * @returns Words by outlet.
 */
export function leaningsOf(carriers: Carriers): Map<string, string> {
  const shares = measureShares(carriers, { resamples: 1 });
  const means = new Map(
    [...Map.groupBy(shares, ({ item }) => item)]
      .map(([item, own]) => [item, mean(own.map(({ part }) => part)) ?? 0]),
  );
  return new Map([...Map.groupBy(shares, ({ outlet }) => outlet)].map(([outlet, own]) => {
    const [top] = own.toSorted((a, b) => b.part - means.get(b.item)! - (a.part - means.get(a.item)!));
    return [outlet, `more: ${nameFrame(top.item)}`];
  }));
}
