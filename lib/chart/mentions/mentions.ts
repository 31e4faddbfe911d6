/**
 * The chart of mentions: how often each outlet names each actor, for every 1,000 words.
 *
 * @module
 */

import { outletNames } from "../../measure/mod.ts";
import type { Document, Mention } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { outletColours } from "../colours.ts";
import { NONE } from "../counts.ts";
import { emptyPart } from "../empty.ts";
import { MENTION_FIELDS, type MentionRow, mentionRows } from "./rows.ts";
import { mentionWords } from "./words.ts";
import type { Part } from "../plot.ts";
import { capitalise } from "../sentences.ts";
import type { Sheet } from "../sheet.ts";
import { drawWhiskers, whiskerKey } from "../whiskers.ts";

/** Options of {@link chartMentions}. */
export interface MentionOptions {
  /**
   * How many actors the picture has room for; the rest stands in its table.
   * @default {12}
   */
  most?: number;
  /**
   * What actors are called, by id.
   * @default {"the id with spaces and capitals"}
   */
  names?: Readonly<Record<string, string>>;
  /**
   * Name of the chart's files.
   * @default {"mentions"}
   */
  name?: string;
}

/**
 * Charts mentions by actor and outlet as small multiples: one panel an outlet, one dot with its interval an actor, the same scale in all.
 *
 * @param mentions Mentions of the corpus.
 * @param documents Its documents, in order, with their number of words.
 * @param options How many actors are drawn, what they are called, and the chart's name.
 * @returns The chart; with no mention, one that says so.
 * @throws {RangeError} If a mention belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(chartMentions([], []).rows, []);
 * ```
 */
export function chartMentions(
  mentions: readonly Mention[],
  documents: readonly Document[],
  { most = 12, names = {}, name = "mentions" }: MentionOptions = {},
): Chart {
  const rows = mentionRows(mentions, documents, { most, names });
  const drawn = rows.filter((row) => row.drawn);
  const draw = (sheet: Sheet) =>
    drawn.length > 0 ? drawActors(name, drawn, documents, sheet) : [emptyPart("No mention to draw", sheet)];
  return makeChart({ name, ...mentionWords(rows, documents), draw, rows, fields: MENTION_FIELDS });
}

function drawActors(
  name: string,
  rows: readonly MentionRow[],
  documents: readonly Document[],
  sheet: Sheet,
): Part[] {
  const cells = new Map(rows.map((row) => [JSON.stringify([row.actor, row.outlet]), row]));
  const actors = new Map(rows.map(({ actor, name }) => [actor, name]));
  const matrix = {
    sheet,
    outlets: outletNames(documents),
    rows: [...actors].map(([key, label]) => ({ key, label: capitalise(label) })),
  };
  return [
    whiskerKey("mentions per 1,000 words", sheet),
    ...drawWhiskers(name, matrix, outletColours(documents), (actor, outlet) => {
      const row = cells.get(JSON.stringify([actor, outlet]))!, { rate, low, high, count } = row;
      const none = count === 0 || rate === null;
      return { value: rate ?? 0, low: low ?? 0, high: none ? 0 : high ?? 0, label: labelOf(row) };
    }),
  ];
}

function labelOf({ rate, count }: MentionRow): string {
  if (count === 0) return NONE;
  return rate === null ? `n ${count}` : `${rate.toFixed(1)} (${count})`;
}
