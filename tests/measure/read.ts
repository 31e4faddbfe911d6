/**
 * Reads small invented corpora and measures them.
 *
 * @module
 */
import { measureTallies, type Tallies } from "../../lib/measure/mod.ts";
import { parseCsv } from "../../lib/tables/mod.ts";
import type { Document, Figure } from "../../lib/vocabulary.ts";
import { readText } from "../extract/read.ts";

/** An article of an invented corpus; a pilcrow in its text begins a new paragraph. */
export interface Text {
  outlet: string;
  published: string;
  text: string;
}

/** What is measured, and the records that it was measured from. */
export interface Measured extends Tallies {
  figures: Figure[];
  documents: Document[];
}

/** Reads articles and gathers their figures; the document ids are a0, a1, … */
export function measureTexts(texts: readonly Text[]): Measured {
  const read = texts.map(({ text, ...about }, i) => readText(text, { ...about, document: `a${i}` }));
  const figures = read.flatMap(({ figures }) => figures),
    documents = read.map(({ article }) => article.document);
  return { figures, documents, ...measureTallies(figures, read.flatMap(({ quotes }) => quotes), documents) };
}

/** Reads a table of cases, its rows gathered by the column `case`. */
export function readTable(name: string): Map<string, Record<string, string>[]> {
  const { rows } = parseCsv(Deno.readTextFileSync(new URL(`cases/${name}`, import.meta.url)));
  return Map.groupBy(rows.map(({ cells }) => cells), (cells) => cells.case);
}
