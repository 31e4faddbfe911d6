/**
 * What the chart of who is quoted says, all computed.
 *
 * @module
 */

import type { Quoted } from "../../measure/mod.ts";
import type { Document, Quote } from "../../vocabulary.ts";
import { sharedColours } from "../caveats.ts";
import { countOf, numeral, sampleOf } from "../counts.ts";
import { capitalise, joinSentences } from "../sentences.ts";
import { completeWords, type Words } from "../source.ts";

/** Roles in the plural, as a chart names them. */
export const ROLE_WORDS: Record<Quote["role"], string> = {
  official: "officials",
  military: "the military",
  militia: "militias",
  tribal: "tribal leaders",
  insurgent: "insurgents",
  resident: "residents",
  expert: "experts",
  organization: "organisations",
  media: "media",
  other: "others",
  "": "no source named",
};

/**
 * Puts the rows of the chart of who is quoted into words.
 *
 * @param rows Its rows.
 * @param documents The documents of the corpus.
 * @returns Title, subtitle, takeaway, alternative text, caveat and source line.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const row = { outlet: "Herald", named: 1, unnamed: 0, reasons: 0, statements: 4 };
 * const rows = [{ ...row, role: "official" as const, named: 3 }, { ...row, role: "resident" as const }];
 * const { title } = quotedWords(rows, [{ document: "a", outlet: "Herald", published: "" }] as never);
 * deepStrictEqual(title, "Officials give three of four statements, residents one");
 * ```
 */
export function quotedWords(rows: readonly Quoted[], documents: readonly Document[]): Words {
  const title = finding(rows, documents), takeaway = naming(rows);
  return completeWords({
    title,
    subtitle: counting(rows, documents),
    takeaway,
    shows: "Small bar charts, one an outlet, with one bar a kind of voice.",
    caveat: caution(rows, documents),
  }, documents);
}

const sum = (rows: readonly Quoted[], of: (row: Quoted) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);
const both = ({ named, unnamed }: Quoted): number => named + unnamed;

function finding(rows: readonly Quoted[], documents: readonly Document[]): string {
  if (rows.length === 0) {
    return `No statement of a source was read in ${countOf(documents.length, "article")}`;
  }
  const of = (role: Quote["role"]) => sum(rows.filter((row) => row.role === role), both);
  const top = rows[0].role, all = sum(rows, both);
  if (top === "" && of(top) === all) return `None of ${countOf(all, "statement")} names a source`;
  const most = top === ""
    ? `${capitalise(numeral(of(top)))} of ${countOf(all, "statement")} ${
      of(top) < 2 ? "names" : "name"
    } no source`
    : `${capitalise(ROLE_WORDS[top])} ${top === "military" ? "gives" : "give"} ${numeral(of(top))} of ${
      countOf(all, "statement")
    }`;
  if (top === "resident") return most;
  const residents = of("resident");
  return `${most}, residents ${numeral(residents)}`;
}

function naming(rows: readonly Quoted[]): string {
  const all = sum(rows, both), unnamed = sum(rows, (row) => row.unnamed);
  if (all === 0) return "There is nothing to compare.";
  if (unnamed === 0) return "Every statement comes from a speaker with a name.";
  const reasons = sum(rows, (row) => row.reasons);
  const first = `${capitalise(numeral(unnamed))} of ${countOf(all, "statement")} ` +
    `${unnamed < 2 ? "comes" : "come"} from a speaker without a name; for ${
      numeral(reasons)
    } of them the article says why.`;
  const outlets = [...Map.groupBy(rows, ({ outlet }) => outlet)].filter(([, own]) => sum(own, both) >= 5)
    .map(([outlet, own]) => ({ outlet, all: sum(own, both), unnamed: sum(own, (row) => row.unnamed) }))
    .sort((a, b) => b.unnamed / b.all - a.unnamed / a.all || (a.outlet < b.outlet ? -1 : 1));
  if (outlets.length < 2) return first;
  const [most, least] = [outlets[0], outlets.at(-1)!];
  const say = ({ outlet, unnamed, all }: typeof most) => `${unnamed} of ${all} in ${outlet}`;
  return `${first} Without a name are ${say(most)} and ${say(least)}.`;
}

function counting(rows: readonly Quoted[], documents: readonly Document[]): string {
  const all = sum(rows, both);
  const n = `${sampleOf(all, "statement", documents)}.`;
  return rows.length === 0
    ? n
    : `${n} Bars: share of the statements of an outlet; numbers: statements by speakers with and without a name.`;
}

function caution(rows: readonly Quoted[], documents: readonly Document[]): string {
  if (rows.length === 0) return "That no statement was read does not mean that nobody speaks.";
  return joinSentences(
    "A statement is what the text gives to a source, quoted or not; long and short ones count alike. One speaker can" +
      " give most of an article’s statements: with few of them a share says little.",
    sharedColours(documents),
  );
}
