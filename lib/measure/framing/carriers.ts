/**
 * Sentences and paragraphs, and what each of them carries.
 *
 * @module
 */
import type { Document, Sentence } from "../../vocabulary.ts";
import { outletsBy } from "../outlets.ts";

/** By what presence is counted. */
export type By = "sentence" | "paragraph";

/** A sentence or paragraph of an article, and what it carries. Not how often it carries it. */
export interface Carrier {
  /** Id of the article. */
  document: string;
  /** Who published it. */
  outlet: string;
  /** Number of the sentence or paragraph in its article. */
  number: number;
  /** Words in it. */
  tokens: number;
  /** Places, in the list of items, of those that it carries; each once, in order. */
  carries: number[];
}

/** All sentences or paragraphs of a corpus, and the items that they may carry. */
export interface Carriers {
  /** By what presence is counted. */
  by: By;
  /** Ids of the frames, actors or whatever was looked for, in order. */
  items: string[];
  /** Sentences or paragraphs, page furniture left out, in the order of the documents. */
  units: Carrier[];
}

/** A row of a table that says where something begins. */
export interface Placed {
  /** Id of the article. */
  document: string;
  /** Number of the sentence in which it begins. */
  sentence: number;
}

/**
 * Finds what each sentence or paragraph carries: an item whose row begins in it.
 *
 * @param rows rows of the framing table, or of any other that says in which sentence something begins
 * @param itemOf what a row is counted as: its frame, its actor
 * @param text sentences and documents of the corpus
 * @param by by what presence is counted
 * @param items items that are counted even where nothing carries them @default {[]} those of the rows
 * @returns the sentences or paragraphs, with what they carry
 * @throws {RangeError} where a row or a sentence belongs to no document
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { findCarriers } from "./carriers.ts";
 * const documents = [{ document: "a", outlet: "Herald" }];
 * const line = { document: "a", start: 0, end: 9, tokens: 4, furniture: false };
 * const sentences = [{ ...line, sentence: 0, paragraph: 0 }, { ...line, sentence: 1, paragraph: 0 }];
 * const rows = [{ document: "a", sentence: 1, frame: "hope" }];
 * const { units } = findCarriers(rows, ({ frame }) => frame, { sentences, documents }, "paragraph");
 * deepStrictEqual(units, [{ document: "a", outlet: "Herald", number: 0, tokens: 8, carries: [0] }]);
 * ```
 */
export function findCarriers<R extends Placed>(
  rows: readonly R[],
  itemOf: (row: R) => string,
  { sentences, documents }: Text,
  by: By,
  items: readonly string[] = [],
): Carriers {
  const outletOf = outletsBy(documents, `count by ${by}`);
  const all = [...new Set([...items, ...rows.map(itemOf)])].sort();
  const places = new Map(all.map((item, place) => [item, place]));
  const units = new Map<string, Map<number, Carrier>>(documents.map(({ document }) => [document, new Map()]));
  const carriers = new Map<string, Carrier>();
  for (const line of sentences) {
    if (line.furniture) continue;
    const outlet = outletOf(line), own = units.get(line.document)!, number = line[by];
    const unit = own.get(number) ?? { document: line.document, outlet, number, tokens: 0, carries: [] };
    unit.tokens += line.tokens;
    own.set(number, unit);
    carriers.set(keyOf(line), unit);
  }
  for (const row of rows) {
    outletOf(row);
    const place = places.get(itemOf(row))!, carries = carriers.get(keyOf(row))?.carries;
    if (carries && !carries.includes(place)) carries.push(place);
  }
  const ordered = [...units.values()].flatMap((own) => [...own.values()].sort((a, b) => a.number - b.number));
  for (const { carries } of ordered) carries.sort((a, b) => a - b);
  return { by, items: all, units: ordered };
}

const keyOf = ({ document, sentence }: Placed): string => `${sentence}\n${document}`;

/** Where rows stand. */
export interface Text {
  /** Sentences of the corpus. */
  sentences: readonly Sentence[];
  /** Documents of the corpus, in order. */
  documents: readonly Pick<Document, "document" | "outlet">[];
}

/**
 * Counts how many units carry each item.
 *
 * @param units sentences or paragraphs
 * @param size number of items
 * @returns a count for each item
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { countCarried } from "./carriers.ts";
 * deepStrictEqual(countCarried([{ carries: [0, 2] }, { carries: [2] }], 3), [1, 0, 2]);
 * ```
 */
export function countCarried(units: readonly Pick<Carrier, "carries">[], size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const { carries } of units) for (const place of carries) counts[place]++;
  return counts;
}
