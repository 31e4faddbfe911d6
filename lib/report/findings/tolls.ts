/**
 * What the tallies of an event say: who stands behind its numbers, and whether they agree.
 *
 * @module
 */
import { boundWords, capitalise, countInWords, numeral, officeOf, printedWords } from "../../chart/mod.ts";
import type { Records, Tally } from "../../vocabulary.ts";
import { spanOf } from "../days.ts";
import { harmOf } from "../tallies.ts";
import { distinct, formatCount, listOf } from "../words.ts";

/** How many tallies of one kind are put into words. */
const MOST = 3;

/**
 * Says what tallies show, what counts most first.
 *
 * @param tallies tallies of the event, those of most outlets first
 * @param records every table
 * @returns sentences: voices behind several outlets, contradictions, agreement, and how many there are of each
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { findTolls } from "./tolls.ts";
 * deepStrictEqual(findTolls([], { figures: [] } as never), []);
 * ```
 */
export function findTolls(tallies: readonly Tally[], records: Records): string[] {
  return [
    ...lineage(tallies, records),
    ...contested(tallies, records),
    ...shared(tallies),
    ...grades(tallies),
  ];
}

const GRADES: Readonly<Record<Tally["grade"], string>> = {
  corroborated: "corroborated by two voices or more that agree",
  single: "resting on one voice",
  contested: "contested",
  unattributed: "without any voice named",
};

function grades(tallies: readonly Tally[]): string[] {
  if (tallies.length === 0) return [];
  const parts = (Object.keys(GRADES) as Tally["grade"][]).flatMap((grade) => {
    const total = tallies.filter((tally) => tally.grade === grade).length;
    return total > 0 ? [`${numeral(total)} ${GRADES[grade]}`] : [];
  });
  return [
    `The figures of the event speak of ${countInWords(tallies.length, "separate toll")}: ${listOf(parts)}.`,
  ];
}

/** The outlets of a tally's figures, of those alone that name an origin where that is wanted. */
function outletsOf(tally: Tally, records: Records, origin = ""): string[] {
  const outlets = new Map(records.documents.map(({ document, outlet }) => [document, outlet || document]));
  const figures = records.tally_figures.filter((figure) =>
    figure.tally === tally.tally && (origin === "" || figure.origin === origin)
  );
  return distinct(figures.map((figure) => outlets.get(figure.document) ?? figure.document));
}

function contested(tallies: readonly Tally[], records: Records): string[] {
  return tallies.filter((tally) => tally.grade === "contested").slice(0, MOST).map((tally) => {
    const outlets = outletsOf(tally, records);
    return `Contested: ${harmOf(tally)}. ${listOf(outlets)} ${outlets.length === 1 ? "gives" : "give"} ` +
      `${countInWords(tally.figures, "figure")} that no single number satisfies; together they ${
        reachOf(tally)
      }.`;
  });
}

function reachOf({ low, high }: Pick<Tally, "low" | "high">): string {
  if (low === null && high === null) return "leave both ends open";
  if (high === null) return `run from ${formatCount(low!)}, with no upper end`;
  return low === null ? `run up to ${formatCount(high)}` : `run from ${boundWords(low, high)}`;
}

/** The voices that several outlets print on one harm. */
function lineage(tallies: readonly Tally[], records: Records): string[] {
  const figures = new Map(records.figures.map((figure) => [keyOf(figure), figure]));
  return tallies.flatMap((tally) => {
    const places = records.tally_figures.filter((row) => row.tally === tally.tally);
    return distinct(places.map((row) => row.origin)).map((origin) => {
      const own = places.filter((row) => row.origin === origin).flatMap((row) =>
        figures.get(keyOf(row)) ?? []
      );
      return { tally, origin, own, outlets: outletsOf(tally, records, origin) };
    });
  })
    .filter(({ outlets }) => outlets.length > 1)
    .toSorted((a, b) => b.outlets.length - a.outlets.length)
    .slice(0, MOST)
    .map(({ tally, origin, own, outlets }) => {
      const who = outlets.length < tally.outlets
        ? `${numeral(outlets.length)} of ${countInWords(tally.outlets, "outlet")}`
        : `${numeral(outlets.length)} outlets`;
      const number = printedWords(own), where = [tally.place, spanOf(tally.from, tally.to)].filter(Boolean);
      const office = officeOf(origin, own.map(({ speaker, source }) => speaker || source));
      const harm = harmOf({ ...tally, place: "", from: "", to: "" });
      return `${capitalise(who)}, one voice: ${listOf(outlets)} print ${
        number === "" ? "" : `${number} `
      }${harm}` +
        `${where.length > 0 ? ` (${where.join(", ")})` : ""}; it all goes back to ${origin}${
          office === "" ? "" : `, “${office}”`
        }${others(tally.origins - 1)}.`;
    });
}

const others = (count: number): string =>
  count < 1 ? "" : `; ${countInWords(count, "other voice")} ${count === 1 ? "is" : "are"} heard too`;

const keyOf = (row: { document: string; start: number; outcome: string }): string =>
  JSON.stringify([row.document, row.start, row.outcome]);

function shared(tallies: readonly Tally[]): string[] {
  return tallies.filter((tally) => tally.grade === "corroborated" && tally.outlets > 1).slice(0, MOST)
    .map((tally) =>
      `Corroborated: ${harmOf(tally)}. ${capitalise(countInWords(tally.outlets, "outlet"))} and ` +
      `${countInWords(tally.origins, "voice")} all allow ${boundWords(tally.agreed_low, tally.agreed_high)}.`
    );
}
