/**
 * What the chart of lineage says, all computed.
 *
 * @module
 */

import type { Document, Tally } from "../../vocabulary.ts";
import { noRoomFor, sharedColours } from "../caveats.ts";
import { allOf, countOf, numeral, sampleOf } from "../counts.ts";
import { officeOf, printedWords } from "../figure_words.ts";
import { capitalise, joinSentences, listOf } from "../sentences.ts";
import { completeWords, type Words } from "../source.ts";
import type { LineageRow } from "./rows.ts";

/**
 * Puts the rows of the chart of lineage into words.
 *
 * @param rows Its rows.
 * @param tallies Its tallies, in the order in which they are drawn.
 * @param documents The documents of the corpus.
 * @param hidden How many tallies are not drawn.
 * @returns Title, subtitle, takeaway, alternative text, caveat and source line.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(lineageWords([], [], [], 0).title, "No figure of harm was read in no article");
 * ```
 */
export function lineageWords(
  rows: readonly LineageRow[],
  tallies: readonly Tally[],
  documents: readonly Document[],
  hidden: number,
): Words {
  const title = finding(rows, tallies, documents), takeaway = grading(rows, tallies);
  return completeWords({
    title,
    subtitle: counting(rows, tallies, documents),
    takeaway,
    shows: "Lines from each voice to the outlets that print its numbers.",
    caveat: caution(rows, documents, hidden),
  }, documents);
}

/** The voice behind the most outlets on one harm. */
function finding(
  rows: readonly LineageRow[],
  tallies: readonly Tally[],
  documents: readonly Document[],
): string {
  if (rows.length === 0) return `No figure of harm was read in ${countOf(documents.length, "article")}`;
  const order = new Map(tallies.map((tally, i) => [tally.tally, { tally, i }]));
  const [reach] = [...Map.groupBy(rows, ({ tally, origin }) => JSON.stringify([tally, origin])).values()]
    .filter(([{ origin }]) => origin !== "")
    .map((own) => ({
      own,
      origin: own[0].origin,
      office: officeOf(own[0].origin, own.map(({ named }) => named)),
      ...order.get(own[0].tally)!,
      outlets: new Set(own.map(({ outlet }) => outlet)).size,
    }))
    .sort((a, b) => b.outlets - a.outlets || a.i - b.i);
  if (!reach || reach.outlets < 2) {
    return outletsOf(rows).length < 2
      ? `${capitalise(countOf(voicesOf(rows), "voice"))} ${
        voicesOf(rows) < 2 ? "stands" : "stand"
      } behind the figures of one outlet`
      : "No voice stands behind the figures of two outlets";
  }
  const { outlets, tally } = reach;
  const voice = reach.office === "" ? reach.origin : `${reach.origin}, “${reach.office}”`;
  const { population, unit, outcome, place } = tally;
  const harm = `${population || unit} ${outcome === "casualties" ? "killed or injured" : outcome}${
    place === "" ? "" : ` in ${place}`
  }`;
  const printed = printedWords(reach.own), number = printed === "" ? "" : `${printed} `;
  return outlets === tally.outlets && tally.origins === 1
    ? `${capitalise(countOf(outlets, "outlet"))}, one voice: ${number}${harm}, according to ${voice}`
    : outlets === tally.outlets
    ? `${capitalise(allOf(outlets, "outlet"))} that count ${harm} give a number of one voice, ${voice}`
    : `${capitalise(numeral(outlets))} of ${
      countOf(tally.outlets, "outlet")
    } that count ${harm} rest on one voice, ${voice}`;
}

const outletsOf = (rows: readonly LineageRow[]): string[] => [...new Set(rows.map(({ outlet }) => outlet))];
const voicesOf = (rows: readonly LineageRow[]): number =>
  new Set(rows.map(({ origin }) => origin).filter((origin) => origin !== "")).size;

const GRADES: [grade: Tally["grade"], words: string][] = [
  ["corroborated", "agree across two voices or more"],
  ["single", "rest on one voice"],
  ["contested", "are contested"],
  ["unattributed", "name no voice"],
];

function grading(rows: readonly LineageRow[], tallies: readonly Tally[]): string {
  if (rows.length === 0) return "There is nothing to trace.";
  const parts = GRADES.flatMap(([grade, words]) => {
    const count = tallies.filter((tally) => tally.grade === grade).length;
    return count === 0 ? [] : [`${numeral(count)} ${count === 1 ? singular(words) : words}`];
  });
  const shared = rows.filter((row) => row.shared > 0).sort((a, b) => b.shared - a.shared)[0];
  return `Of ${countOf(tallies.length, "toll")}, ${listOf(parts)}.` +
    (shared
      ? ` ${shared.outlet} and ${shared.with} share ${shared.shared} words where they give a number.`
      : "");
}

const singular = (words: string): string =>
  words.replace(/^are\b/, "is").replace(/^(agree|rest|name)\b/, (verb) => `${verb}s`);

function counting(
  rows: readonly LineageRow[],
  tallies: readonly Tally[],
  documents: readonly Document[],
): string {
  const figures = rows.reduce((sum, { times }) => sum + times, 0);
  const n = sampleOf(figures, "figure", documents);
  if (rows.length === 0) return `${n}.`;
  return `${n}, on ${countOf(tallies.length, "toll")}; ${countOf(voicesOf(rows), "voice")} behind them. ` +
    "Each line leads from a voice to an outlet that prints its number.";
}

function caution(rows: readonly LineageRow[], documents: readonly Document[], hidden: number): string {
  if (rows.length === 0) return "That no figure was read does not mean that no article gives one.";
  return joinSentences(
    "A voice is a person or a body under whatever name. Two voices can have a third behind them that no article" +
      " names, and one that is right can stand alone.",
    noRoomFor(hidden, "toll"),
    sharedColours(documents),
  );
}
