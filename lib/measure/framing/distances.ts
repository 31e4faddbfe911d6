/**
 * How far apart outlets are in what their text carries.
 *
 * @module
 */
import { controlDiscovery } from "../statistics/discovery.ts";
import { type PermutationOptions, permute } from "../statistics/permutation.ts";
import { joinNotes, noteSmall } from "../statistics/small.ts";
import { distanceOf, type Metric } from "./apart.ts";
import type { By, Carrier, Carriers } from "./carriers.ts";

/** How far apart two outlets are. Not which of them is apart from the event. */
export interface Distance extends Record<string, unknown> {
  /** An outlet. */
  one: string;
  /** Another outlet. */
  other: string;
  /** Distance of what they carry, from 0 (alike) to 1 (nothing shared); null where one of them carries nothing. */
  distance: number | null;
  /** Chance of a distance at least so great where their units are dealt out between them. */
  p: number | null;
  /** Share of false finds among all pairs that look at least as far apart. */
  q: number | null;
  /** What to bear in mind: few units. */
  note: string;
}

/** How distances are measured. */
export interface DistanceOptions extends PermutationOptions {
  /** How profiles are compared. @default {"hellinger"} */
  metric?: Metric;
}

/** Fields of a row, in order. */
export const DISTANCE_FIELDS = ["one", "other", "distance", "p", "q", "note"] as const;

/**
 * Measures how far apart each two outlets are in the parts of all that they carry (see `part` of a share), and by a
 * permutation test whether so far as that is more than chance: few sentences make any two profiles differ.
 *
 * @param carriers sentences or paragraphs, and what they carry
 * @param options metric; number of permutations and seed
 * @returns one row for each two outlets
 * @throws {RangeError} where the number of permutations can't be
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { measureDistances } from "./distances.ts";
 * const unit = { document: "a", number: 0, tokens: 9 };
 * const units = [{ ...unit, outlet: "Herald", carries: [0] }, { ...unit, outlet: "Post", carries: [1] }];
 * strictEqual(measureDistances({ by: "sentence", items: ["fear", "hope"], units })[0].distance, 1);
 * ```
 */
export function measureDistances({ by, items, units }: Carriers, options: DistanceOptions = {}): Distance[] {
  const outlets = [...Map.groupBy(units, ({ outlet }) => outlet)];
  const rows = outlets.flatMap(([one, first], i) =>
    outlets.slice(i + 1).map(([other, second]) => ({
      one,
      other,
      ...compare(first, second, items.length, options),
      note: joinNotes(noteUnits(first, by), noteUnits(second, by)),
    }))
  );
  const qs = controlDiscovery(rows.map(({ p }) => p).filter((p) => p !== null));
  let next = 0;
  return rows.map(({ one, other, distance, p, note }) => {
    return { one, other, distance, p, q: p === null ? null : qs[next++], note };
  });
}

function noteUnits(units: readonly Carrier[], by: By): string {
  const small = noteSmall(units.length, [by, `${by}s`]);
  return small && `${units[0].outlet}: ${small}`;
}

function compare(
  first: readonly Carrier[],
  second: readonly Carrier[],
  size: number,
  options: DistanceOptions,
): Pick<Distance, "distance" | "p"> {
  const units = [...first, ...second], labels = units.map((_, i) => i < first.length ? 0 : 1);
  // Flat, because each deal goes through all that is carried.
  const owners = Uint32Array.from(units.flatMap(({ carries }, i) => carries.map(() => i)));
  const items = Uint32Array.from(units.flatMap(({ carries }) => carries));
  const one = new Float64Array(size), other = new Float64Array(size);
  const apart = (dealt: ArrayLike<number>): number => {
    one.fill(0);
    other.fill(0);
    for (let i = 0; i < items.length; i++) (dealt[owners[i]] === 0 ? one : other)[items[i]]++;
    return share(one) && share(other) ? distanceOf(one, other, options.metric ?? "hellinger") : NaN;
  };
  const distance = apart(labels);
  return Number.isNaN(distance)
    ? { distance: null, p: null }
    : { distance, p: permute(labels, apart, options).p };
}

/** Turns counts into shares, in place; false where there is nothing to share. */
function share(counts: Float64Array): boolean {
  const sum = counts.reduce((total, count) => total + count, 0);
  for (let i = 0; i < counts.length; i++) counts[i] /= sum;
  return sum > 0;
}
