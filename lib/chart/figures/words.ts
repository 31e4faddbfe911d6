/**
 * What the chart of figures says: its finding, its counts, its caveats, all computed.
 *
 * @module
 */

import { type Document, OUTCOMES } from "../../vocabulary.ts";
import { noRoomFor, sharedColours } from "../caveats.ts";
import { outletColours } from "../colours.ts";
import { countOf, formatNumber, numeral, tallyOf } from "../counts.ts";
import { numberWords } from "../figure_words.ts";
import { capitalise, joinSentences, listOf } from "../sentences.ts";
import { completeWords, type Words } from "../source.ts";
import { type FigureRow, sizeOf } from "./rows.ts";

const HARM: Record<string, string> = { casualties: "killed or injured" };
const STATUS_WORDS: Record<FigureRow["status"], string> = {
  current: "of this event",
  background: "of other events or times",
  other: "supposed, foretold or denied",
};

/**
 * Puts the rows of the chart of figures into words.
 *
 * @param rows Its rows.
 * @param documents The documents of the corpus.
 * @returns Title, subtitle, takeaway, alternative text, caveat and source line.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(figureWords([], []).title, "No figure of harm was read in no article");
 * ```
 */
export function figureWords(rows: readonly FigureRow[], documents: readonly Document[]): Words {
  const title = finding(rows, documents);
  const takeaway = sourcing(rows);
  return completeWords({
    title,
    subtitle: counting(rows, documents),
    takeaway,
    shows: "Chart with one row a figure, by outlet, on a logarithmic scale.",
    caveat: caution(rows, documents),
  }, documents);
}

function finding(rows: readonly FigureRow[], documents: readonly Document[]): string {
  const bounded = rows.filter(({ low, high }) => low !== null || high !== null);
  if (bounded.length === 0) return `No figure of harm was read in ${countOf(documents.length, "article")}`;
  const current = bounded.filter(({ status }) => status === "current");
  if (current.length === 0) return `No figure of this event itself, ${span(mainRows(bounded))}`;
  return capitalise(span(mainRows(current)));
}

/** The rows of the outcome that most outlets count, in the unit they count it in most. */
function mainRows(rows: readonly FigureRow[]): FigureRow[] {
  const groups = [...Map.groupBy(rows, ({ outcome, unit }) => `${outcome} ${unit}`).values()];
  return groups.sort((a, b) =>
    outletsOf(b).length - outletsOf(a).length || b.length - a.length ||
    OUTCOMES.indexOf(a[0].outcome) - OUTCOMES.indexOf(b[0].outcome)
  )[0];
}

/** How far apart the highest figures of the outlets are: lower ones may count a part of those harmed. */
function span(rows: readonly FigureRow[]): string {
  const harm = `${rows[0].unit} ${HARM[rows[0].outcome] ?? rows[0].outcome}`;
  const highest = [...Map.groupBy(rows, ({ outlet }) => outlet).values()]
    .map((group) => group.reduce((top, row) => sizeOf(row) > sizeOf(top) ? row : top));
  const sizes = highest.map(sizeOf);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const at = (size: number) => highest.filter((row) => sizeOf(row) === size);
  if (highest.length === 1) return `${nameOf(highest[0])} alone counts ${harm}: ${boundsOf(highest)}`;
  if (least === most) {
    return `${countOf(highest.length, "outlet")} have the same highest figure of ${harm}: ${
      boundsOf(highest)
    }`;
  }
  const end = (rows: readonly FigureRow[]) =>
    `${boundsOf(rows)} in ${rows.length === 1 ? nameOf(rows[0]) : countOf(rows.length, "outlet")}`;
  return `the highest figure of ${harm} runs from ${end(at(least))} to ${end(at(most))}`;
}

/** One number as several outlets bound it, as most do first: "“about” or “at least” 500". */
function boundsOf(rows: readonly FigureRow[]): string {
  const words = [...Map.groupBy(rows, numberWords)].sort(([, a], [, b]) => b.length - a.length)
    .map(([word]) => word);
  const quantities = new Set(rows.map(({ quantity }) => quantity));
  if (words.length === 1 || quantities.size > 1) return words.join(" or ");
  const [quantity] = quantities;
  const hedges = words.map((word) => word.replace(quantity, "").trim());
  return hedges.includes("")
    ? words.join(" or ")
    : `${hedges.map((hedge) => `“${hedge}”`).join(" or ")} ${quantity}`;
}

function nameOf({ outlet }: FigureRow): string {
  return outlet || "an outlet without a name";
}

function outletsOf(rows: readonly FigureRow[]): string[] {
  return [...new Set(rows.map(({ outlet }) => outlet))];
}

function counting(rows: readonly FigureRow[], documents: readonly Document[]): string {
  const total = rows.reduce((sum, { times }) => sum + times, 0);
  const parts = (["current", "background", "other"] as const).flatMap((status) => {
    const n = rows.reduce((sum, row) => sum + (row.status === status ? row.times : 0), 0);
    return n === 0 ? [] : [`${formatNumber(n)} ${STATUS_WORDS[status]}`];
  });
  const where = `${countOf(documents.length, "article")} by ${
    countOf(outletColours(documents).size, "outlet")
  }`;
  if (total === 0) return `n = 0 figures in ${where}`;
  return `n = ${tallyOf(total, "figure")} in ${where}: ${listOf(parts)}. ` +
    "Unit: people, unless a label says families or households. Each labelled step of the scale is ten times the last.";
}

function sourcing(rows: readonly FigureRow[]): string {
  const total = rows.reduce((sum, { times }) => sum + times, 0);
  if (total === 0) return "There is nothing to compare.";
  const silent = rows.reduce((sum, row) => sum + (row.source === "" ? row.times : 0), 0);
  const first = silent === 0
    ? "Every figure names a source."
    : `${capitalise(numeral(silent))} of ${countOf(total, "figure")} ${
      silent === 1 ? "names" : "name"
    } no source.`;
  if (outletsOf(rows).length < 2) return first;
  const named = [...Map.groupBy(rows.filter(({ source }) => source !== ""), ({ source }) => source)]
    .map(([source, given]) => ({ source, given, outlets: outletsOf(given).length }))
    .sort((a, b) =>
      b.outlets - a.outlets || b.given.length - a.given.length || (a.source < b.source ? -1 : 1)
    )[0];
  if (!named || named.outlets < 2) return `${first} No source is named by two outlets in the same words.`;
  return `${first} By name, ${named.source} is the source in ${
    countOf(named.outlets, "outlet")
  }; who stands ` +
    "behind other words for a source, the chart of lineage shows.";
}

function caution(rows: readonly FigureRow[], documents: readonly Document[]): string {
  if (rows.length === 0) return "That no figure was read does not mean that no article gives one.";
  const unbounded = rows.filter(({ low, high }) => low === null && high === null).length;
  const left = rows.filter(({ drawn }) => !drawn).length - unbounded;
  return joinSentences(
    "These are numbers that outlets report, not what happened. They may count other groups, places and days:" +
      " a difference alone is no contradiction.",
    noRoomFor(left, "figure"),
    unbounded > 0
      ? `${capitalise(countOf(unbounded, "figure"))} ${
        unbounded === 1 ? "sets" : "set"
      } no bound and can't be drawn.`
      : "",
    sharedColours(documents),
  );
}
