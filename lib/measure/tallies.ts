/**
 * Tallies: the figures that speak of the same harm, how far they agree, and how many independent voices they go back to.
 *
 * Grades count origins and not outlets, after the practice of Airwars (2023), "Our methodology".
 *
 * @module
 */
import type { Document, Figure, Quote, Tally, TallyFigure } from "../vocabulary.ts";
import { agree } from "./lineage/agreement.ts";
import { type Group, type Index, indexGroups } from "./lineage/apart.ts";
import { readCircumstances } from "./lineage/circumstances.ts";
import { gather } from "./lineage/groups.ts";
import type { Counted } from "./lineage/harm.ts";
import { differencesIn, mostUsed } from "./lineage/differences.ts";
import { noteOf } from "./lineage/notes.ts";
import { relayed } from "./lineage/relays.ts";
import { findOrigins, type Join } from "./origins.ts";

const HARM: ReadonlySet<string> = new Set("killed injured missing detained displaced casualties".split(" "));

/** What is measured: the tallies, their figures, and which voices were found to be one. */
export interface Tallies {
  /** One row for each harm that figures speak of. */
  tallies: Tally[];
  /** One row for each figure, with the tally it belongs to. */
  tally_figures: TallyFigure[];
  /** The voices that were found to be one. */
  joins: Join[];
}

/**
 * Gathers figures of harm into tallies.
 *
 * @param figures of the whole corpus
 * @param quotes of the whole corpus, which tell what each speaker is
 * @param documents give outlets, headlines and days of publication
 * @returns tallies in the order of their first figure; figures that are supposed, foretold or denied are in none
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(measureTallies([], [], []).tallies, []);
 * ```
 */
export function measureTallies(
  figures: readonly Figure[],
  quotes: readonly Quote[],
  documents: readonly Document[],
): Tallies {
  const outlets = new Map(documents.map(({ document, outlet }) => [document, outlet || document]));
  const published = new Map(documents.map((one) => [one.document, one.published]));
  const outletOf = ({ document }: Figure): string => outlets.get(document) ?? document;
  const harms = figures.filter(({ outcome, status }) => HARM.has(outcome) && status !== "other");
  const origins = findOrigins(figures, quotes), told = readCircumstances(harms, quotes, documents);
  const counted = harms.map((figure): Counted => ({
    figure,
    told: told.get(figure)!,
    origin: origins.of(figure.document, figure.speaker),
  }));
  const all = gather(relayed(counted, outletOf)).map((figures, i): Group => ({
    id: `t${String(i + 1).padStart(2, "0")}`,
    figures,
    agreement: agree(figures, published),
  }));
  const index = indexGroups(all);
  return {
    tallies: all.map((group) => rowOf(group, index, outletOf)),
    tally_figures: all.flatMap(({ id, figures }) => {
      const differences = differencesIn(figures);
      return figures.map((one, i): TallyFigure => ({
        tally: id,
        document: one.figure.document,
        start: one.figure.start,
        outcome: one.figure.outcome,
        origin: one.origin,
        difference: differences[i],
      }));
    }),
    joins: origins.joins,
  };
}

/** Whether the days of a figure are those of the harm: a toll has the day of its count, on which no harm begins. */
const isWindow = ({ told }: Counted): boolean => told.from > -Infinity;

/** The day that comes first or last. */
const extreme = (days: readonly string[], sign: 1 | -1): string =>
  days.filter(Boolean).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0) * sign).at(-1) ?? "";

function rowOf(group: Group, index: Index, outletOf: (figure: Figure) => string): Tally {
  const rows = group.figures.map(({ figure }) => figure), { grade, agreed } = group.agreement;
  const lows = rows.map(({ low }) => low), highs = rows.map(({ high }) => high), [first] = rows;
  return {
    tally: group.id,
    outcome: first.outcome,
    unit: first.unit,
    population: mostUsed(rows.map(({ population }) => population)),
    place: mostUsed(rows.map(({ place }) => place)),
    from: extreme(group.figures.filter(isWindow).map(({ figure }) => figure.from), -1),
    to: extreme(rows.map(({ to }) => to), 1),
    status: first.status,
    low: lows.includes(null) ? null : Math.min(...lows as number[]),
    high: highs.includes(null) ? null : Math.max(...highs as number[]),
    agreed_low: agreed && agreed.low > 0 || agreed?.high === 0 ? agreed!.low : null,
    agreed_high: agreed && Number.isFinite(agreed.high) ? agreed.high : null,
    figures: rows.length,
    outlets: new Set(rows.map(outletOf)).size,
    origins: new Set(group.figures.map(({ origin }) => origin).filter(Boolean)).size,
    grade,
    note: noteOf(group, index, outletOf),
  };
}
