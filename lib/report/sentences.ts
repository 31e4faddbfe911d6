/**
 * What a report finds, in sentences computed from its tables.
 *
 * @module
 */
import { capitalise, countInWords, numeral } from "../chart/mod.ts";
import type { Document, Figure, Records } from "../vocabulary.ts";
import { spanOf } from "./days.ts";
import { findTolls } from "./findings/tolls.ts";
import { findVoices } from "./findings/voices.ts";
import { countOf, distinct, formatCount, percentOf } from "./words.ts";

/** Outcomes that are harm; the others say what forces did. */
const HARM: readonly string[] = ["killed", "injured", "missing", "detained", "displaced", "casualties"];

/**
 * Says what the tables show, what counts most first: who stands behind the numbers, then whether they agree.
 *
 * @param records every table
 * @param names what actors are called, by id @default the id with spaces and capitals
 * @returns sentences, each true of these tables and of nothing else
 * @example
 * ```ts
 * import { match } from "node:assert/strict";
 * import { analyse } from "./analysis.ts";
 * import { findSentences } from "./sentences.ts";
 * match(findSentences((await analyse("seeds/sample")).records)[0], /^Five outlets, one voice: /);
 * ```
 */
export function findSentences(records: Records, names: Readonly<Record<string, string>> = {}): string[] {
  const harm = records.figures.filter((figure) => HARM.includes(figure.outcome));
  const current = harm.filter((figure) => figure.status === "current");
  const tallies = records.tallies
    .filter((tally) => HARM.includes(tally.outcome) && tally.status === "current")
    .toSorted((a, b) => b.outlets - a.outlets || b.figures - a.figures);
  return [
    ...findTolls(tallies, records),
    scope(records.documents, harm, current),
    ...sources(current),
    ...findVoices(records, names),
  ];
}

function scope(documents: readonly Document[], harm: readonly Figure[], current: readonly Figure[]): string {
  const days = documents.map((document) => document.published).filter((day) => day !== "").sort();
  const outlets = distinct(documents.map((document) => document.outlet)).length;
  const by = outlets > 0 ? ` by ${countInWords(outlets, "outlet")}` : "";
  const when = days.length === 0 ? "" : `, published on ${spanOf(days[0], days.at(-1)!)}`;
  const about = harm.length === 0 ? "" : `, ${partOf(current.length, harm.length)} about the event itself`;
  return `${capitalise(countInWords(documents.length, "report"))}${by}${when}: ${
    countInWords(harm.length, "figure")
  } of harm${about}.`;
}

const partOf = (part: number, whole: number): string =>
  part === whole ? "all of them" : part === 0 ? "none of them" : `${numeral(part)} of them`;

function sources(current: readonly Figure[]): string[] {
  const total = current.length;
  if (total === 0) return [];
  const given = current.filter((figure) => figure.source !== "" || figure.speaker !== "").length;
  if (given === total) return ["Every figure of the event is given to a source."];
  return [
    `Of ${countOf(total, "figure")} of the event, ${formatCount(given)} (${percentOf(given, total)}) ` +
    `${given === 1 ? "is" : "are"} given to a source; the reports give the rest in their own words.`,
  ];
}
