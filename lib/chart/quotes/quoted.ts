/**
 * The chart of who is quoted: statements by the role of their speaker and by outlet, with a name and without.
 *
 * @module
 */

import { measureQuoted, outletNames, type Quoted, QUOTED_FIELDS } from "../../measure/mod.ts";
import type { Document, Quote } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { outletColours } from "../colours.ts";
import { tallyOf } from "../counts.ts";
import { emptyPart } from "../empty.ts";
import type { Part } from "../plot.ts";
import { capitalise } from "../sentences.ts";
import type { Sheet } from "../sheet.ts";
import { drawStacks, stackKey, sumOf } from "../stacks.ts";
import { quotedWords, ROLE_WORDS } from "./words.ts";

/** Options of {@link chartQuoted}. */
export interface QuotedOptions {
  /**
   * Name of the chart's files.
   * @default {"quoted"}
   */
  name?: string;
}

/**
 * Charts who is given the word: bars of the share of an outlet's statements, the part with a name full.
 *
 * @param quotes Statements of the corpus.
 * @param documents Its documents, in order.
 * @param options The chart's name.
 * @returns The chart; with no statement, one that says so.
 * @throws {RangeError} If a statement belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(chartQuoted([], []).title, "No statement of a source was read in no article");
 * ```
 */
export function chartQuoted(
  quotes: readonly Quote[],
  documents: readonly Document[],
  { name = "quoted" }: QuotedOptions = {},
): Chart {
  const rows = measureQuoted(quotes, documents);
  const draw = (sheet: Sheet) =>
    rows.length > 0 ? drawRoles(name, rows, documents, sheet) : [emptyPart("No statement to draw", sheet)];
  return makeChart({ name, ...quotedWords(rows, documents), draw, rows, fields: QUOTED_FIELDS });
}

function drawRoles(
  name: string,
  rows: readonly Quoted[],
  documents: readonly Document[],
  sheet: Sheet,
): Part[] {
  const cells = new Map(rows.map((row) => [`${row.role} ${row.outlet}`, row]));
  const last = (role: Quoted["role"]) => Number(role === "other") + 2 * Number(role === "");
  const roles = [...new Set(rows.map(({ role }) => role))].sort((a, b) => last(a) - last(b));
  const matrix = {
    sheet,
    outlets: outletNames(documents),
    rows: roles.map((role) => ({ key: role, label: capitalise(ROLE_WORDS[role]) })),
    notes: new Map(rows.map(({ outlet, statements }) => [outlet, tallyOf(statements, "statement")])),
  };
  return [
    stackKey("with a name", "without a name", sheet),
    ...drawStacks(name, matrix, outletColours(documents), (role, outlet) => {
      const { named, unnamed, statements } = cells.get(`${role} ${outlet}`)!;
      const share = (count: number) => statements > 0 ? count / statements : 0;
      return { full: share(named), light: share(unnamed), label: sumOf(named, unnamed) };
    }),
  ];
}
