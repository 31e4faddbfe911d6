/**
 * Whether outlets differ in what their text carries, by more than chance.
 *
 * @module
 */
import { controlDiscovery } from "../statistics/discovery.ts";
import { type PermutationOptions, permuteEach } from "../statistics/permutation.ts";
import { joinNotes, noteSmall } from "../statistics/small.ts";
import { type Carriers, countCarried } from "./carriers.ts";

/** Whether outlets differ in one item. Not by how much. */
export interface Contrast extends Record<string, unknown> {
  /** Frame, or whatever else was counted; empty for all of them together. */
  item: string;
  /** Sentences or paragraphs that carry it, of all outlets; for all items together, those that carry any. */
  count: number;
  /** Sentences or paragraphs in all. */
  units: number;
  /** Pearson's chi-squared of the outlets' shares; for all items together, summed over them. */
  statistic: number;
  /** Share of the deals in which the outlets are at least as far apart. */
  p: number;
  /** Share of false finds among the items that look at least as far apart; for all items together the same as p. */
  q: number;
  /** What to bear in mind: one article each, few units. */
  note: string;
}

/** How outlets are compared. */
export interface ContrastOptions extends PermutationOptions {
  /** What is dealt out again: the sentences or paragraphs themselves, or whole articles. @default {"unit"} */
  deal?: "unit" | "article";
}

/** Fields of a row, in order. */
export const CONTRAST_FIELDS = ["item", "count", "units", "statistic", "p", "q", "note"] as const;

/**
 * Tests whether outlets differ in the share of their sentences or paragraphs that carry an item: a permutation test of
 * Pearson's chi-squared (Fisher 1935; Phipson and Smyth 2010), each item with its q (Benjamini and Hochberg 1995).
 *
 * Dealing out sentences takes them to be exchangeable; those of one article are not, so that p is smaller than it
 * should be. Dealing out whole articles is right, and finds nothing where each outlet has one.
 *
 * @param carriers sentences or paragraphs, and what they carry
 * @param options what is dealt out; number of permutations and seed
 * @returns a row for all items together, then one for each
 * @throws {RangeError} where the number of permutations can't be
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { testShares } from "./contrasts.ts";
 * const units = Array.from({ length: 40 }, (_, number) => ({
 *   document: `d${number % 2}`,
 *   outlet: number % 2 ? "Herald" : "Post",
 *   number,
 *   tokens: 9,
 *   carries: number % 2 ? [0] : [],
 * }));
 * const rows = testShares({ by: "sentence", items: ["hope"], units });
 * deepStrictEqual(rows.map(({ item, p }) => [item, p]), [["", 0.0005], ["hope", 0.0005]]);
 * ```
 */
export function testShares({ by, items, units }: Carriers, options: ContrastOptions = {}): Contrast[] {
  const { deal = "unit" } = options, outlets = [...new Set(units.map(({ outlet }) => outlet))];
  const outletOf = new Map(outlets.map((outlet, place) => [outlet, place]));
  const clusters = deal === "unit"
    ? units.map((unit) => [unit])
    : [...Map.groupBy(units, ({ document }) => document).values()];
  const labels = clusters.map(([{ outlet }]) => outletOf.get(outlet)!);
  const carried = clusters.map((own) => own.flatMap(({ carries }) => carries));
  const sizes = clusters.map((own) => own.length), totals = countCarried(units, items.length);
  const statistics = (dealt: ArrayLike<number>): number[] => {
    const apart = chiSquared(dealt, carried, sizes, totals, outlets.length);
    return [apart.reduce((sum, one) => sum + one, 0), ...apart];
  };
  const [together, ...each] = permuteEach(labels, statistics, options);
  const qs = controlDiscovery(each.map(({ p }) => p)),
    documents = new Set(units.map((unit) => unit.document));
  const note = joinNotes(
    outlets.length < 2 ? "one outlet: nothing to compare" : "",
    outlets.length > 1 && documents.size === outlets.length
      ? "one article each: articles differ, outlets may not"
      : "",
    noteSmall(units.length, [by, `${by}s`]),
  );
  const any = units.filter(({ carries }) => carries.length > 0).length;
  return [
    { item: "", count: any, units: units.length, ...together, q: together.p, note },
    ...each.map((test, i) => ({
      item: items[i],
      count: totals[i],
      units: units.length,
      ...test,
      q: qs[i],
      note: joinNotes(note, noteSmall(totals[i], [`${by} has it`, `${by}s have it`], 10)),
    })),
  ];
}

/** Chi-squared of each item's shares by group; 0 where all or none have it. */
function chiSquared(
  labels: ArrayLike<number>,
  carried: readonly (readonly number[])[],
  sizes: readonly number[],
  totals: readonly number[],
  groups: number,
): number[] {
  const counts = new Float64Array(groups * totals.length), size = new Float64Array(groups);
  for (let i = 0; i < carried.length; i++) {
    size[labels[i]] += sizes[i];
    for (const item of carried[i]) counts[labels[i] * totals.length + item]++;
  }
  const all = size.reduce((sum, one) => sum + one, 0);
  return totals.map((total, item) => {
    const share = total / all;
    if (total === 0 || total === all) return 0;
    let sum = 0;
    for (let group = 0; group < groups; group++) {
      if (size[group] === 0) continue;
      sum += (counts[group * totals.length + item] - size[group] * share) ** 2 / size[group];
    }
    return sum / (share * (1 - share));
  });
}
