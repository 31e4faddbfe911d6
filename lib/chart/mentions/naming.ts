/**
 * The chart of naming: what each outlet calls one actor, in its own words and in those of others.
 *
 * @module
 */

import { measureNaming, type Naming, NAMING_FIELDS, outletNames } from "../../measure/mod.ts";
import type { Alias, Document, Mention } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { outletColours } from "../colours.ts";
import { tallyOf } from "../counts.ts";
import { emptyPart } from "../empty.ts";
import type { MatrixRow } from "../matrix/cells.ts";
import { nameActor } from "../names.ts";
import type { Part } from "../plot.ts";
import type { Sheet } from "../sheet.ts";
import { drawStacks, stackKey, sumOf } from "../stacks.ts";
import { namingWords, totalOf, usesOf } from "./naming_words.ts";

/** Options of {@link chartNaming}. */
export interface NamingOptions {
  /**
   * Id of the actor.
   * @default {"the one that is named most"}
   */
  actor?: string;
  /**
   * Aliases of the codebook: what counts as one name.
   * @default {[]}
   */
  aliases?: readonly Alias[];
  /**
   * What actors are called, by id.
   * @default {"the id with spaces and capitals"}
   */
  names?: Readonly<Record<string, string>>;
  /**
   * How many names the picture has room for; the rest stands in its table.
   * @default {14}
   */
  most?: number;
  /**
   * Name of the chart's files.
   * @default {"naming"}
   */
  name?: string;
}

/**
 * Charts by which names each outlet speaks of one actor.
 *
 * @param mentions Mentions of the corpus.
 * @param documents Its documents, in order.
 * @param options Which actor, its aliases, how many names are drawn, and the chart's name.
 * @returns The chart; with no mention of the actor, one that says so.
 * @throws {RangeError} If a mention belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(chartNaming([], [], { actor: "hill-league" }).title, "No article speaks of Hill League");
 * ```
 */
export function chartNaming(
  mentions: readonly Mention[],
  documents: readonly Document[],
  { actor = commonest(mentions), aliases = [], names = {}, most = 14, name = "naming" }: NamingOptions = {},
): Chart {
  const own = mentions.filter((mention) => mention.actor === actor);
  const rows = measureNaming(own, documents, aliases);
  const shown = new Set([...new Set(rows.map(({ name }) => name))].slice(0, most));
  const words = namingWords(rows, documents, { actor: names[actor] ?? nameActor(actor), shown });
  const draw = (sheet: Sheet) =>
    rows.length > 0
      ? drawNames(name, { rows, shown: rows.filter((row) => shown.has(row.name)) }, documents, sheet)
      : [emptyPart("No mention to draw", sheet)];
  return makeChart({ name, ...words, draw, rows, fields: NAMING_FIELDS });
}

/** The actor that is named most, not counting nouns; of several the first by its id. */
function commonest(mentions: readonly Mention[]): string {
  const names = (own: readonly Mention[]) => own.filter(({ kind }) => kind === "name").length;
  return [...Map.groupBy(mentions, ({ actor }) => actor)]
    .sort(([a, x], [b, y]) => names(y) - names(x) || y.length - x.length || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

function drawNames(
  name: string,
  { rows, shown }: { rows: readonly Naming[]; shown: readonly Naming[] },
  documents: readonly Document[],
  sheet: Sheet,
): Part[] {
  const cells = new Map(shown.map((row) => [JSON.stringify([row.name, row.outlet]), row]));
  const totals = new Map(
    [...Map.groupBy(rows, ({ outlet }) => outlet)].map(([outlet, own]) => [outlet, usesOf(own)]),
  );
  const matrix = {
    sheet,
    outlets: outletNames(documents),
    rows: [...rowsOf(shown, "name", "Names"), ...rowsOf(shown, "noun", "Nouns")],
    notes: new Map([...totals].map(([outlet, total]) => [outlet, tallyOf(total, "mention")])),
  };
  return [
    stackKey("in the article’s own words", "in statements and quotations of others", sheet),
    ...drawStacks(name, matrix, outletColours(documents), (key, outlet) => {
      const row = cells.get(JSON.stringify([key, outlet]))!, total = totals.get(outlet) || 1;
      const others = totalOf(row) - row.own;
      return { full: row.own / total, light: others / total, label: sumOf(row.own, others) };
    }),
  ];
}

function rowsOf(rows: readonly Naming[], kind: Naming["kind"], heading: string): MatrixRow[] {
  const names = [...new Set(rows.filter((row) => row.kind === kind).map(({ name }) => name))];
  return names.map((key, i) => ({ key, label: key, heading: i === 0 ? heading : undefined }));
}
