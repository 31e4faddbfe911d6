/**
 * The rows of the chart of lineage: one for each thing that an outlet says of a tally, with the voice it goes back to.
 *
 * @module
 */

import { outletsBy } from "../../measure/mod.ts";
import type { Document, Figure, Overlap, Tally, TallyFigure } from "../../vocabulary.ts";
import { cleanText } from "../text.ts";
import { describeFigure, numberWords } from "../figure_words.ts";

/** The tables that lineage is drawn from. */
export interface Lineage {
  /** Tallies of the corpus. */
  tallies: readonly Tally[];
  /** Which figures they hold, and the voice of each. */
  tally_figures: readonly TallyFigure[];
  /** Figures of the corpus. */
  figures: readonly Figure[];
  /** Passages that two articles share, and credits. */
  overlaps: readonly Overlap[];
}

/** A statement of an outlet on a harm, with the voice behind it. Not a figure: repetitions are merged. */
export interface LineageRow extends Record<string, unknown> {
  tally: string;
  /** The voice that the number goes back to; empty where none is named. */
  origin: string;
  outlet: string;
  document: string;
  start: number;
  /** What the article says, in the chart's words. */
  says: string;
  /** The number alone with its hedge. */
  number: string;
  low: number | null;
  high: number | null;
  /** Who the article gives it to, in its own words, where they are not the origin's name. */
  named: string;
  /** Who passed it on, or to whom it was told. */
  via: string;
  /** How often the article says it. */
  times: number;
  /** Words that it shares with another outlet where it says so. */
  shared: number;
  /** That outlet. */
  with: string;
  /** Whom the article credits with a part of the reporting. */
  credits: string;
}

/** Fields of a row, in the order of the CSV. */
export const LINEAGE_FIELDS = [
  "tally",
  "origin",
  "outlet",
  "document",
  "start",
  "says",
  "number",
  "low",
  "high",
  "named",
  "via",
  "times",
  "shared",
  "with",
  "credits",
] as const;

/**
 * Makes the rows of the chart of lineage.
 *
 * @param lineage Tallies, their figures, and the passages that articles share.
 * @param documents Documents of the corpus, in order.
 * @returns Rows by tally; within it the voice of most outlets first, what no voice is named for last.
 * @throws {RangeError} If a figure belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(lineageRows({ tallies: [], tally_figures: [], figures: [], overlaps: [] }, []), []);
 * ```
 */
export function lineageRows(
  { tallies, tally_figures, figures, overlaps }: Lineage,
  documents: readonly Document[],
): LineageRow[] {
  const outletOf = outletsBy(documents, "chart lineage");
  const byKey = new Map(figures.map((figure) => [keyOf(figure), figure]));
  const credits = Map.groupBy(overlaps.filter(({ words }) => words === 0), ({ document }) => document);
  const merged = new Map<string, LineageRow>();
  for (const place of tally_figures) {
    const figure = byKey.get(keyOf(place));
    if (!figure) continue;
    const row: LineageRow = {
      tally: place.tally,
      origin: cleanText(place.origin),
      outlet: outletOf(figure),
      document: figure.document,
      start: figure.start,
      says: describeFigure(figure),
      number: numberWords(figure),
      low: figure.low,
      high: figure.high,
      named: namedAs(figure, place.origin),
      via: [figure.via, figure.told].map(cleanText).filter((text) => text !== "").join("; "),
      times: 1,
      ...sharedAt(figure, place.tally, overlaps, tally_figures, outletOf),
      credits: [...new Set(credits.get(figure.document)?.map(({ other }) => cleanText(other)))].join(", "),
    };
    const key = JSON.stringify([row.tally, row.origin, row.document, row.says, row.named]);
    const known = merged.get(key);
    if (known) {
      known.times++;
      if (row.shared > known.shared) Object.assign(known, { shared: row.shared, with: row.with });
    } else merged.set(key, row);
  }
  return sortRows([...merged.values()], tallies, documents);
}

const keyOf = (row: Pick<Figure, "document" | "start" | "outcome">): string =>
  JSON.stringify([row.document, row.start, row.outcome]);

/** A name with one kind of apostrophe. */
const straight = (name: string): string => name.replaceAll("’", "'");

/** The words for the source, where a reader could not know from them who it is. */
function namedAs({ speaker, source }: Figure, origin: string): string {
  const name = cleanText(speaker) || cleanText(source);
  return straight(name) === straight(cleanText(origin)) ? "" : name;
}

/** The longest passage around the figure that stands in another article around a figure of the same tally. */
function sharedAt(
  figure: Figure,
  tally: string,
  overlaps: readonly Overlap[],
  places: readonly TallyFigure[],
  outletOf: (row: { document: string }) => string,
): Pick<LineageRow, "shared" | "with"> {
  const covers = (side: Side, { document, start }: { document: string; start: number }) =>
    side.document === document && side.start <= start && start < side.end;
  const others = places.filter((place) => place.tally === tally && place.document !== figure.document);
  const [longest] = overlaps.filter(({ words }) => words > 0).flatMap((overlap) => {
    const one: Side = overlap;
    const other: Side = { document: overlap.other, start: overlap.other_start, end: overlap.other_end };
    return [[one, other], [other, one]].map(([here, there]) => ({ here, there, words: overlap.words }));
  }).filter(({ here, there }) => covers(here, figure) && others.some((place) => covers(there, place)))
    .sort((a, b) => b.words - a.words);
  return longest ? { shared: longest.words, with: outletOf(longest.there) } : { shared: 0, with: "" };
}

/** A passage in one of the two articles that share it. */
interface Side {
  document: string;
  start: number;
  end: number;
}

function sortRows(
  rows: readonly LineageRow[],
  tallies: readonly Tally[],
  documents: readonly Document[],
): LineageRow[] {
  const order = new Map(documents.map(({ document }, i) => [document, i]));
  const ranks = new Map(sortTallies(tallies).map(({ tally }, i) => [tally, i]));
  const reach = new Map([...Map.groupBy(rows, ({ tally, origin }) => JSON.stringify([tally, origin]))]
    .map(([key, own]) => [key, new Set(own.map(({ outlet }) => outlet)).size]));
  const reachOf = ({ tally, origin }: LineageRow) =>
    origin === "" ? 0 : reach.get(JSON.stringify([tally, origin]))!;
  return rows.toSorted((a, b) =>
    (ranks.get(a.tally) ?? Infinity) - (ranks.get(b.tally) ?? Infinity) || reachOf(b) - reachOf(a) ||
    (a.origin < b.origin ? -1 : a.origin > b.origin ? 1 : 0) ||
    order.get(a.document)! - order.get(b.document)! || a.start - b.start
  );
}

const STATUSES = ["current", "background", "other"];

/**
 * Sorts tallies as the chart shows them.
 *
 * @param tallies Tallies in any order.
 * @returns Those of the event first, those of most outlets first, then those of most figures.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(sortTallies([]), []);
 * ```
 */
export function sortTallies(tallies: readonly Tally[]): Tally[] {
  return tallies.toSorted((a, b) =>
    Math.min(b.outlets, 2) - Math.min(a.outlets, 2) ||
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || b.outlets - a.outlets ||
    b.figures - a.figures || (a.tally < b.tally ? -1 : 1)
  );
}
