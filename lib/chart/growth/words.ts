/**
 * What the chart of growth says, all computed.
 *
 * @module
 */

import type { Document } from "../../vocabulary.ts";
import { noRoomFor, sharedColours } from "../caveats.ts";
import { countOf, formatNumber, numeral, scopeOf } from "../counts.ts";
import { formatDays } from "../days.ts";
import { joinSentences } from "../sentences.ts";
import { completeWords, type Words } from "../source.ts";
import { growthOf, type GrowthRow, isRange } from "./rows.ts";

/**
 * Puts the rows of the chart of growth into words.
 *
 * @param rows Its rows.
 * @param documents The documents of the corpus.
 * @returns Title, subtitle, takeaway, alternative text, caveat and source line.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(growthWords([], []).title, "No outlet reports a toll on two days");
 * ```
 */
export function growthWords(rows: readonly GrowthRow[], documents: readonly Document[]): Words {
  const title = finding(rows), takeaway = comparing(rows);
  return completeWords({
    title,
    subtitle: counting(rows, documents),
    takeaway,
    shows: "Lines of the figures of each outlet over its days of publication, one picture a toll.",
    caveat: caution(rows, documents),
  }, documents);
}

interface Course {
  outlet: string;
  harm: string;
  first: GrowthRow;
  last: GrowthRow;
  growth: number;
}

/** What each outlet that reports a toll on two days says first and last, the greatest change first. */
function coursesOf(rows: readonly GrowthRow[]): Course[] {
  return [...Map.groupBy(rows, ({ tally, outlet }) => JSON.stringify([tally, outlet])).values()]
    .filter((own) => own[0].published !== own.at(-1)!.published)
    .map((own) => {
      const [first, last] = [own[0], own.at(-1)!];
      return { outlet: first.outlet, harm: first.harm, first, last, growth: growthOf(first, last) };
    })
    .sort((a, b) =>
      Math.abs(Math.log(b.growth)) - Math.abs(Math.log(a.growth)) || (a.outlet < b.outlet ? -1 : 1)
    );
}

function finding(rows: readonly GrowthRow[]): string {
  const [top] = coursesOf(rows);
  if (!top) return "No outlet reports a toll on two days";
  const { outlet, harm, first, last, growth } = top;
  if (growth === 1) return "No toll that an outlet reports on two days changes";
  const verb = growth > 1 ? "raises" : "lowers";
  return `${outlet} ${verb} its figure of ${harm} from ${first.number} on ${
    day(first)
  } to ${last.number} on ${day(last)}`;
}

const day = ({ published }: GrowthRow): string => formatDays(published, published);

function comparing(rows: readonly GrowthRow[]): string {
  const courses = coursesOf(rows);
  if (courses.length === 0) return "There is nothing to follow.";
  const count = (test: (growth: number) => boolean) => courses.filter(({ growth }) => test(growth)).length;
  return `Of ${countOf(courses.length, "course")} of an outlet on a toll, ${
    numeral(count((one) => one > 1))
  } rise, ${numeral(count((one) => one < 1))} fall and ${numeral(count((one) => one === 1))} stay.`;
}

function counting(rows: readonly GrowthRow[], documents: readonly Document[]): string {
  if (rows.length === 0) return `n = 0 tolls in ${scopeOf(documents)}.`;
  const tolls = new Set(rows.map(({ tally }) => tally)).size;
  return `n = ${formatNumber(rows.length)} figures on ${countOf(tolls, "toll")} in ${scopeOf(documents)}. ` +
    "Each dot is the greatest figure of an article, on its day of publication; a line joins those of one outlet.";
}

function caution(rows: readonly GrowthRow[], documents: readonly Document[]): string {
  if (rows.length === 0) return "A toll can be followed where an outlet has articles of several days.";
  const hidden = new Set(rows.filter(({ drawn }) => !drawn).map(({ tally }) => tally)).size;
  return joinSentences(
    "A toll that grows can count more days, a wider place or more that was found. Bounds are drawn at their number.",
    rows.some(isRange) ? "A bar is a range, its line at the lower end." : "",
    noRoomFor(hidden, "toll"),
    sharedColours(documents),
  );
}
