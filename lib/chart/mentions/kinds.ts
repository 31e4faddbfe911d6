/**
 * The chart of kinds: groups that are named, against the word that lumps them together.
 *
 * @module
 */

import { type Kind, outletNames } from "../../measure/mod.ts";
import type { Document, Mention } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { outletColours } from "../colours.ts";
import { formatNumber, NONE } from "../counts.ts";
import { emptyPart } from "../empty.ts";
import { nameActor } from "../names.ts";
import type { Part } from "../plot.ts";
import { capitalise } from "../sentences.ts";
import type { Sheet } from "../sheet.ts";
import { drawWhiskers, whiskerKey } from "../whiskers.ts";
import { KIND_FIELDS, type KindRow, kindRows } from "./kind_rows.ts";
import { kindWords } from "./kind_words.ts";

/** Options of {@link chartKinds}. */
export interface KindOptions extends Kind {
  /**
   * What actors are called, by id.
   * @default {"the id with spaces and capitals"}
   */
  names?: Readonly<Record<string, string>>;
  /**
   * How many of the named are drawn one by one; the rest stands in the table.
   * @default {8}
   */
  most?: number;
  /**
   * Name of the chart's files.
   * @default {"kinds"}
   */
  name?: string;
}

/**
 * Charts how often each outlet speaks of a kind ("the militias") and how often it names one of it, in 1,000 words with
 * Poisson intervals.
 *
 * @param mentions Mentions of the corpus.
 * @param documents Its documents, in order, with their number of words.
 * @param options The kind and those of it that have names, what they are called, and the chart's name.
 * @returns The chart; with no mention of any, one that says so.
 * @throws {RangeError} If a mention belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const chart = chartKinds([], [], { kind: "militias", named: ["hill-league"] });
 * deepStrictEqual(chart.title, "No article speaks of Militias, by name or as a kind");
 * ```
 */
export function chartKinds(
  mentions: readonly Mention[],
  documents: readonly Document[],
  { kind, named, names = {}, most = 8, name = "kinds" }: KindOptions,
): Chart {
  const called = (actor: string) => names[actor] ?? nameActor(actor);
  const rows = kindRows(mentions, documents, { kind, named }, called);
  const spoken = rows.some(({ count }) => count > 0);
  const draw = (sheet: Sheet) =>
    spoken ? drawKinds(name, { rows, most }, documents, sheet) : [emptyPart("No mention to draw", sheet)];
  const words = kindWords(spoken ? rows : [], documents, {
    kind: called(kind),
    named: named.map(called),
    most,
  });
  return makeChart({ name, ...words, draw, rows: spoken ? rows : [], fields: KIND_FIELDS });
}

function drawKinds(
  name: string,
  { rows, most }: { rows: readonly KindRow[]; most: number },
  documents: readonly Document[],
  sheet: Sheet,
): Part[] {
  const keyOf = ({ what, actor }: Pick<KindRow, "what" | "actor">) => `${what} ${actor}`;
  const cells = new Map(rows.map((row) => [JSON.stringify([keyOf(row), row.outlet]), row]));
  const lines = new Map(rows.map((row) => [keyOf(row), row]));
  const ones = [...lines.values()].filter(({ what }) => what === "one").slice(0, most);
  const [kind, all] = [...lines.values()];
  const matrix = {
    sheet,
    outlets: outletNames(documents),
    rows: [
      { key: keyOf(kind), label: `${capitalise(kind.name)} at large` },
      { key: keyOf(all), label: "All of them with names" },
      ...ones.map((row, i) => ({
        key: keyOf(row),
        label: capitalise(row.name),
        heading: i === 0 ? "One by one" : undefined,
      })),
    ],
    notes: new Map(rows.map(({ outlet, tokens }) => [outlet, `${formatNumber(tokens)} words`])),
  };
  return [
    whiskerKey("mentions per 1,000 words", sheet),
    ...drawWhiskers(name, matrix, outletColours(documents), (key, outlet) => {
      const { what, count, tokens, rate, low, high } = cells.get(JSON.stringify([key, outlet]))!;
      if (tokens === 0) return undefined;
      if (what === "one" && count === 0) return { value: 0, low: 0, high: 0, label: NONE };
      return { value: rate, low, high, label: rate.toFixed(1), hollow: what === "kind" };
    }),
  ];
}
