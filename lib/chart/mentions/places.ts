/**
 * The chart of places: where in the article each actor comes in, and where it comes back.
 *
 * @module
 */

import { measurePlaces, outletNames, outletsBy } from "../../measure/mod.ts";
import type { Document, Mention, Sentence } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { outletColours } from "../colours.ts";
import { emptyPart } from "../empty.ts";
import { nameActor } from "../names.ts";
import type { Part } from "../plot.ts";
import type { Sheet } from "../sheet.ts";
import { drawStrips, stripKey } from "../strips.ts";
import { capitalise } from "../words.ts";
import { placeWords } from "./place_words.ts";

/** Where a mention stands in its article. */
export interface PlaceRow extends Record<string, unknown> {
  outlet: string;
  document: string;
  actor: string;
  /** What the actor is called. */
  name: string;
  start: number;
  /** How much of the article comes before it, from 0 to 1. */
  place: number;
  voice: Mention["voice"];
  /** Whether it is the first mention of the actor in its article. */
  first: boolean;
  /** Whether the picture has room for it. */
  drawn: boolean;
}

/** Options of {@link chartPlaces}. */
export interface PlaceOptions {
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
   * @default {"places"}
   */
  name?: string;
}

const FIELDS = ["outlet", "document", "actor", "name", "start", "place", "voice", "first", "drawn"] as const;

/**
 * Charts every mention by its place in the article, one line for each actor and outlet.
 *
 * @param mentions Mentions of the corpus.
 * @param sentences Its sentences, which tell how many words come before an offset.
 * @param documents Its documents, in order.
 * @param options How many actors are drawn, what they are called, and the chart's name.
 * @returns The chart; with no mention, one that says so.
 * @throws {RangeError} If a mention belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(chartPlaces([], [], []).rows, []);
 * ```
 */
export function chartPlaces(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  documents: readonly Document[],
  { most = 12, names = {}, name = "places" }: PlaceOptions = {},
): Chart {
  const rows = rowsOf(mentions, sentences, documents, { most, names });
  const draw = (sheet: Sheet) =>
    rows.length > 0 ? drawActors(name, rows, documents, sheet) : [emptyPart("No mention to draw", sheet)];
  return makeChart({ name, ...placeWords(rows, documents), draw, rows, fields: FIELDS });
}

function rowsOf(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  documents: readonly Document[],
  { most, names }: Required<Pick<PlaceOptions, "most" | "names">>,
): PlaceRow[] {
  const outletOf = outletsBy(documents, "chart places"), placeOf = measurePlaces(sentences, documents);
  const order = new Map(documents.map(({ document }, i) => [document, i]));
  const actors = [...Map.groupBy(mentions, ({ actor }) => actor)]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return actors.flatMap(([actor, own], rank) => {
    const seen = new Set<string>();
    const sorted = own.toSorted((a, b) =>
      (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.start - b.start
    );
    return sorted.map((mention): PlaceRow => {
      const { document, start, voice } = mention, outlet = outletOf(mention), first = !seen.has(document);
      seen.add(document);
      const place = Math.round(placeOf(mention) * 1e4) / 1e4, drawn = rank < most;
      return {
        outlet,
        document,
        actor,
        name: names[actor] ?? nameActor(actor),
        start,
        place,
        voice,
        first,
        drawn,
      };
    });
  });
}

function drawActors(
  name: string,
  rows: readonly PlaceRow[],
  documents: readonly Document[],
  sheet: Sheet,
): Part[] {
  const drawn = rows.filter((row) => row.drawn);
  const cells = Map.groupBy(drawn, ({ actor, outlet }) => JSON.stringify([actor, outlet]));
  const actors = new Map(drawn.map(({ actor, name }) => [actor, name]));
  const matrix = {
    sheet,
    outlets: outletNames(documents),
    rows: [...actors].map(([key, label]) => ({ key, label: capitalise(label) })),
  };
  return [
    stripKey("mentions", sheet),
    ...drawStrips(
      name,
      matrix,
      outletColours(documents),
      (actor, outlet) =>
        (cells.get(JSON.stringify([actor, outlet])) ?? [])
          .map(({ place, voice, first }) => ({ place, own: voice === "own", first })),
    ),
  ];
}
