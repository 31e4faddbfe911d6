/**
 * What the chart of windows says, all computed.
 *
 * @module
 */

import type { Document } from "../../vocabulary.ts";
import { noRoomFor, sharedColours } from "../caveats.ts";
import { countOf, formatNumber, numeral, sampleOf } from "../counts.ts";
import { capitalise, joinSentences } from "../sentences.ts";
import { completeWords, type Words } from "../source.ts";
import { hasDays, type WindowRow } from "./rows.ts";

/**
 * Puts the rows of the chart of windows into words.
 *
 * @param rows Its rows.
 * @param documents The documents of the corpus.
 * @returns Title, subtitle, takeaway, alternative text, caveat and source line.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(windowWords([], []).title, "No figure of harm was read in no article");
 * ```
 */
export function windowWords(rows: readonly WindowRow[], documents: readonly Document[]): Words {
  const title = finding(rows, documents), takeaway = meeting(rows);
  return completeWords({
    title,
    subtitle: counting(rows, documents),
    takeaway,
    shows: "Bars from the first to the last day that each figure counts, by outlet.",
    caveat: caution(rows, documents),
  }, documents);
}

const sum = (rows: readonly WindowRow[]): number => rows.reduce((total, { times }) => total + times, 0);

function finding(rows: readonly WindowRow[], documents: readonly Document[]): string {
  const dated = rows.filter(hasDays);
  if (rows.length === 0) return `No figure of harm was read in ${countOf(documents.length, "article")}`;
  if (dated.length === 0) return `None of ${countOf(sum(rows), "figure")} says which days it counts`;
  const current = dated.filter(({ status }) => status === "current");
  const [main] = [...Map.groupBy(current.length > 0 ? current : dated, ({ outcome }) => outcome).values()]
    .sort((a, b) => outletsOf(b).length - outletsOf(a).length || b.length - a.length);
  const harm = main[0].outcome === "casualties" ? "people killed or injured" : `people ${main[0].outcome}`;
  const outlets = outletsOf(main), spans = new Set(main.map(({ from, to }) => `${from} ${to}`)).size;
  if (outlets.length === 1) return `${outlets[0]} alone says over which days it counts ${harm}`;
  return spans === 1
    ? `${capitalise(countOf(outlets.length, "outlet"))} count ${harm} over the same days`
    : `${capitalise(countOf(outlets.length, "outlet"))} count ${harm} over ${
      numeral(spans)
    } different spans of days`;
}

const outletsOf = (rows: readonly WindowRow[]): string[] => [...new Set(rows.map(({ outlet }) => outlet))];

function meeting(rows: readonly WindowRow[]): string {
  const dated = rows.filter(hasDays);
  if (dated.length === 0) return "There are no days to compare.";
  const open = dated.filter(({ from }) => from === "");
  const words = [...new Set(dated.map(({ window }) => window).filter((window) => window !== ""))];
  const [all, named] = [sum(rows), sum(dated)];
  return joinSentences(
    all === named
      ? `${all === 1 ? "The one figure says" : `All ${countOf(all, "figure")} say`} which days ${
        all === 1 ? "it counts" : "they count"
      }.`
      : `${capitalise(numeral(named))} of ${countOf(all, "figure")} ${
        named === 1 ? "says" : "say"
      } which days ${named === 1 ? "it counts" : "they count"}.`,
    `${capitalise(countOf(words.length, "wording"))} of the time ${words.length < 2 ? "is" : "are"} used.`,
    open.length > 0
      ? `${capitalise(countOf(sum(open), "figure"))} ${
        sum(open) === 1 ? "has" : "have"
      } no first day, such as “${open[0].window}” in ${open[0].outlet}.`
      : "",
  );
}

function counting(rows: readonly WindowRow[], documents: readonly Document[]): string {
  const all = sum(rows);
  const n = sampleOf(all, "figure", documents);
  if (rows.filter(hasDays).length === 0) return `${n}.`;
  return `${n}, ${
    formatNumber(sum(rows.filter(hasDays)))
  } of them with days. The scale leaves out the days between.`;
}

function caution(rows: readonly WindowRow[], documents: readonly Document[]): string {
  if (rows.length === 0) return "That no figure was read does not mean that no article gives one.";
  const silent = sum(rows.filter((row) => !hasDays(row)));
  const left = sum(rows.filter((row) => hasDays(row) && !row.drawn));
  return joinSentences(
    "Days are resolved against the day of publication: a weekday is the last one before it. Figures of different days" +
      " do not contradict each other.",
    silent > 0
      ? `${capitalise(countOf(silent, "figure"))} without days ${
        silent === 1 ? "stands" : "stand"
      } in the table alone.`
      : "",
    noRoomFor(left, "figure"),
    sharedColours(documents),
  );
}
