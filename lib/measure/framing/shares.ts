/**
 * How much of each outlet's text carries each frame, with an interval.
 *
 * @module
 */
import { bootstrapEach, type BootstrapOptions, type Interval } from "../statistics/bootstrap.ts";
import { shareInterval } from "../statistics/intervals.ts";
import { joinNotes, noteSmall } from "../statistics/small.ts";
import { type By, type Carrier, type Carriers, countCarried } from "./carriers.ts";

/** How much of an outlet's text carries an item. Not how much of the text is about it. */
export interface Share extends Record<string, unknown> {
  /** Who published the articles. */
  outlet: string;
  /** Frame, or whatever else was counted. */
  item: string;
  /** By what presence is counted. */
  by: By;
  /** Sentences or paragraphs that carry it. */
  count: number;
  /** Sentences or paragraphs in all. */
  units: number;
  /** Articles of the outlet. */
  articles: number;
  /** Share of the sentences or paragraphs that carry it; those of one outlet need not sum to 1. */
  share: number;
  /** Lower bound of the share. */
  low: number;
  /** Upper bound. */
  high: number;
  /** How the bounds were found: where all or none carry it, or a sole article is drawn, Wilson's stand in. */
  method: "bootstrap" | "wilson";
  /** Share among all that the outlet's units carry; those of one outlet sum to 1, or are 0 where nothing is carried. */
  part: number;
  /** What to bear in mind: few units, few articles. */
  note: string;
}

/** How shares are measured. */
export interface ShareOptions extends BootstrapOptions {
  /** What is drawn again for the interval: the sentences or paragraphs themselves, or whole articles. @default {"unit"} */
  draw?: "unit" | "article";
}

/** Fields of a row, in order. */
export const SHARE_FIELDS = [
  "outlet",
  "item",
  "by",
  "count",
  "units",
  "articles",
  "share",
  "low",
  "high",
  "method",
  "part",
  "note",
] as const;

/** From how many articles of an outlet on nothing is said. */
const ARTICLES = 10;

/**
 * Measures by outlet the share of sentences or paragraphs that carry each item, with a percentile bootstrap interval
 * (Efron and Tibshirani 1993). Units drawn by themselves say how far the share might be another if the same articles
 * had gone on; articles drawn whole, how far it might be another with other articles. The latter needs many of them.
 *
 * @param carriers sentences or paragraphs, and what they carry
 * @param options what is drawn; number of resamples, level and seed
 * @returns one row for each outlet and item, zeros included
 * @throws {RangeError} where the level or the number of resamples can't be
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { measureShares } from "./shares.ts";
 * const unit = { document: "a", outlet: "Herald", tokens: 9 };
 * const units = [{ ...unit, number: 0, carries: [0] }, { ...unit, number: 1, carries: [] }];
 * strictEqual(measureShares({ by: "sentence", items: ["hope"], units })[0].share, 0.5);
 * ```
 */
export function measureShares({ by, items, units }: Carriers, options: ShareOptions = {}): Share[] {
  const byOutlet = Map.groupBy(units, ({ outlet }) => outlet);
  return [...byOutlet].flatMap(([outlet, own]) => {
    const counts = countCarried(own, items.length), all = counts.reduce((sum, count) => sum + count, 0);
    const articles = Map.groupBy(own, ({ document }) => document), drawn = intervals(own, items, options);
    const note = joinNotes(
      noteSmall(articles.size, ["article", "articles"], ARTICLES),
      noteSmall(own.length, [by, `${by}s`]),
    );
    return items.map((item, i) => {
      const count = counts[i], flat = count === 0 || count === own.length || drawn[i] === null;
      const { low, high } = flat ? shareInterval(count, own.length, options.level) : drawn[i]!;
      return {
        outlet,
        item,
        by,
        count,
        units: own.length,
        articles: articles.size,
        share: count / own.length,
        low,
        high,
        method: flat ? "wilson" as const : "bootstrap" as const,
        part: all > 0 ? count / all : 0,
        note,
      };
    });
  });
}

function intervals(
  own: readonly Carrier[],
  items: readonly string[],
  { draw = "unit", ...options }: ShareOptions,
): (Interval | null)[] {
  const clusters = draw === "unit" ? own.map((unit) => [unit]) : [
    ...Map.groupBy(own, ({ document }) => document).values(),
  ];
  // One cluster alone is always drawn as it is: that is no interval.
  if (clusters.length < 2) return items.map(() => null);
  // An article is as many units and as much carried; the share of a resample is the one over the other.
  const sums = clusters.map((units) => ({
    size: units.length,
    carries: units.flatMap(({ carries }) => carries),
  }));
  return bootstrapEach(sums, (sample) => {
    const size = sample.reduce((sum, { size }) => sum + size, 0);
    return countCarried(sample, items.length).map((count) => count / size);
  }, options);
}
