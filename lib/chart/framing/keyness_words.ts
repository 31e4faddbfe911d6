/**
 * What the chart of distinctive words says, all computed.
 *
 * @module
 */

import { type Keyness, outletNames } from "../../measure/mod.ts";
import type { Document } from "../../vocabulary.ts";
import { ONE_EACH, sharedColours } from "../caveats.ts";
import { countOf, numeral, sampleOf } from "../counts.ts";
import { capitalise, joinSentences, listOf } from "../sentences.ts";
import { completeWords, type Words } from "../source.ts";

/**
 * Puts the rows of the chart of distinctive words into words.
 *
 * @param rows Its rows.
 * @param documents The documents of the corpus.
 * @returns Title, subtitle, takeaway, alternative text, caveat and source line.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(keynessWords([], []).title, "There are no two outlets whose words could be compared");
 * ```
 */
export function keynessWords(rows: readonly Keyness[], documents: readonly Document[]): Words {
  const title = finding(rows, documents), takeaway = listing(rows);
  return completeWords({
    title,
    subtitle: counting(rows, documents),
    takeaway,
    shows: "For each outlet its most distinctive words with intervals.",
    caveat: caution(rows, documents),
  }, documents);
}

function finding(rows: readonly Keyness[], documents: readonly Document[]): string {
  if (outletNames(documents).length < 2) return "There are no two outlets whose words could be compared";
  if (rows.length === 0) return "No word is used often enough to set an outlet apart";
  const firm = firmOf(rows);
  if (firm.length === 0) return "No word sets an outlet apart by more than chance";
  const examples = firstOfEach(firm).slice(0, 2).map(({ term, outlet }) => `“${term}” in ${outlet}`);
  const verb = firm.length === 1 ? "is" : "are";
  return `${
    capitalise(countOf(firm.length, "word"))
  } ${verb} used far more by one outlet than by the others: ${examples.join(", ")}`;
}

const firmOf = (rows: readonly Keyness[]): Keyness[] =>
  rows.filter(({ firm }) => firm).toSorted((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1));

/** The surest word of each outlet, the surest of all first. */
const firstOfEach = (rows: readonly Keyness[]): Keyness[] =>
  [...Map.groupBy(rows, ({ outlet }) => outlet).values()].map(([first]) => first);

function listing(rows: readonly Keyness[]): string {
  const firm = firmOf(rows);
  if (rows.length === 0) return "There is nothing to compare.";
  if (firm.length === 0) return `${capitalise(countOf(wordsOf(rows), "word"))} were compared.`;
  const outlets = [...Map.groupBy(firm, ({ outlet }) => outlet)].slice(0, 5).map(([outlet, own]) =>
    `${listOf(own.map(({ term }) => `“${term}”`), 4)} in ${outlet}`
  );
  return `Of ${countOf(wordsOf(rows), "word")} that were compared, ${numeral(firm.length)} ${
    firm.length === 1 ? "sets" : "set"
  } an outlet apart: ${outlets.join("; ")}.`;
}

const wordsOf = (rows: readonly Keyness[]): number => new Set(rows.map(({ term }) => term)).size;

function counting(rows: readonly Keyness[], documents: readonly Document[]): string {
  const sizes = new Map(rows.map(({ outlet, size }) => [outlet, size]));
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const n = `${sampleOf(all, "word", documents)}.`;
  return rows.length === 0
    ? n
    : `${n} Dots: log-odds against all others together; the grey tick is no difference; numbers: uses there : elsewhere.`;
}

function caution(rows: readonly Keyness[], documents: readonly Document[]): string {
  if (rows.length === 0) return "Words can be compared where two outlets have texts.";
  const one = documents.length === outletNames(documents).length;
  return joinSentences(
    "Words, in lower case here, that are used fewer than five times in all are left out; words of grammar (“or”, “it”)" +
      " are drawn only where chance is unlikely. A word that is quoted counts like any other.",
    one ? ONE_EACH : "",
    sharedColours(documents),
  );
}
