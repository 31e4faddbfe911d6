/**
 * The rows of the chart of growth: what each article says of a toll, by its day of publication.
 *
 * @module
 */

import { outletNames, outletsBy } from "../../measure/mod.ts";
import type { Document, Figure, Tally, TallyFigure } from "../../vocabulary.ts";
import { boundWords, numberWords } from "../figure_words.ts";

/** The tables that growth is drawn from. */
export interface Growth {
  /** Tallies of the corpus. */
  tallies: readonly Tally[];
  /** Which figures they hold, and the voice of each. */
  tally_figures: readonly TallyFigure[];
  /** Figures of the corpus. */
  figures: readonly Figure[];
}

/** The greatest figure of a toll in one article. */
export interface GrowthRow extends Record<string, unknown> {
  tally: string;
  /** What is counted, and where. */
  harm: string;
  outlet: string;
  document: string;
  start: number;
  /** Day of publication. */
  published: string;
  low: number | null;
  high: number | null;
  /** The number with its hedge. */
  number: string;
  origin: string;
  /** Whether the picture has room for it. */
  drawn: boolean;
}

type Bounds = Pick<GrowthRow, "low" | "high">;

/** Fields of a row, in the order of the CSV. */
export const GROWTH_FIELDS = [
  "tally",
  "harm",
  "outlet",
  "document",
  "start",
  "published",
  "low",
  "high",
  "number",
  "origin",
  "drawn",
] as const;

/**
 * Makes the rows of the chart of growth: of the tolls that some outlet reports on two days or more.
 *
 * @param growth Tallies and their figures.
 * @param documents Documents of the corpus, in order.
 * @param most How many tolls are drawn; those of most outlets come first.
 * @returns Rows by toll, outlet and day.
 * @throws {RangeError} If a figure belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(growthRows({ tallies: [], tally_figures: [], figures: [] }, [], 6), []);
 * ```
 */
export function growthRows(
  { tallies, tally_figures, figures }: Growth,
  documents: readonly Document[],
  most: number,
): GrowthRow[] {
  const outletOf = outletsBy(documents, "chart growth"), outlets = outletNames(documents);
  const days = new Map(documents.map(({ document, published }) => [document, published]));
  const byKey = new Map(figures.map((figure) => [keyOf(figure), figure]));
  const byTally = Map.groupBy(tally_figures, ({ tally }) => tally);
  const grown = tallies.flatMap((tally) => {
    const rows = new Map<string, GrowthRow>();
    for (const place of byTally.get(tally.tally) ?? []) {
      const figure = byKey.get(keyOf(place));
      const published = days.get(place.document) ?? "";
      if (!figure || published === "" || sizeOf(figure) === null) continue;
      const known = rows.get(figure.document);
      if (known && sizeOf(known)! >= sizeOf(figure)!) continue;
      const { document, start, low, high } = figure;
      rows.set(document, {
        tally: tally.tally,
        harm: harmOf(tally),
        outlet: outletOf(figure),
        document,
        start,
        published,
        low,
        high,
        number: numberWords(figure) || boundWords(low, high),
        origin: place.origin,
        drawn: false,
      });
    }
    const own = [...rows.values()];
    return isRepeated(own) ? [{ tally, own }] : [];
  }).sort((a, b) => b.tally.outlets - a.tally.outlets || b.own.length - a.own.length);
  return grown.flatMap(({ own }, i) =>
    own.map((row) => ({ ...row, drawn: i < most })).sort((a, b) =>
      outlets.indexOf(a.outlet) - outlets.indexOf(b.outlet) || (a.published < b.published ? -1 : 1) ||
      (a.document < b.document ? -1 : 1)
    )
  );
}

/**
 * The number that a row is drawn at.
 *
 * @param row Its bounds.
 * @returns The lower bound, else the upper one; null where there is none.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(sizeOf({ low: 5, high: null }), 5);
 * ```
 */
export function sizeOf({ low, high }: Bounds): number | null {
  return low ?? high;
}

/** Numbers so near count as the same where one of them is a range. */
const NEAR = 1.1;

/**
 * How a toll changes from one row to another.
 *
 * @param first The earlier row.
 * @param last The later row.
 * @returns How many times as many, with one added to both; 1 where the later allows the earlier.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(growthOf({ low: 1, high: 1 }, { low: 3, high: null }), 2);
 * deepStrictEqual(growthOf({ low: 100, high: 100 }, { low: 24, high: 99 }), 1);
 * deepStrictEqual(growthOf({ low: 26, high: 26 }, { low: 24, high: null }), 1);
 * ```
 */
export function growthOf(first: Bounds, last: Bounds): number {
  const meets = (isRange(first) || isRange(last)) && last.low! <= first.high! * NEAR &&
    first.low! <= last.high! * NEAR;
  // "At least 24" takes nothing back of "26".
  const allows = last.high === null && first.high !== null && last.low! <= first.high;
  return meets || allows ? 1 : (sizeOf(last)! + 1) / (sizeOf(first)! + 1);
}

/**
 * Whether a row has two ends that are apart: "dozens", "40 to 50".
 *
 * @param bounds Its bounds.
 * @returns Whether both are told and differ.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual([isRange({ low: 24, high: 99 }), isRange({ low: 24, high: null })], [true, false]);
 * ```
 */
export function isRange({ low, high }: Bounds): boolean {
  return low !== null && high !== null && low < high;
}

const keyOf = (row: Pick<Figure, "document" | "start" | "outcome">): string =>
  JSON.stringify([row.document, row.start, row.outcome]);

function harmOf({ population, unit, outcome, place }: Tally): string {
  const harm = `${population || unit} ${outcome === "casualties" ? "killed or injured" : outcome}`;
  return place === "" ? harm : `${harm} in ${place}`;
}

/** Whether some outlet reports it on two days. */
function isRepeated(rows: readonly GrowthRow[]): boolean {
  return [...Map.groupBy(rows, ({ outlet }) => outlet).values()]
    .some((own) => new Set(own.map(({ published }) => published)).size > 1);
}
