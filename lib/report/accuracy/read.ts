/**
 * The codings by hand of a corpus, and how well the program fits them.
 *
 * @module
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "../../tables/mod.ts";
import {
  type Accuracy,
  type CodedFigure,
  type CodedMention,
  type CodedQuote,
  scoreFigures,
  scoreMentions,
  scoreQuotes,
} from "../../measure/mod.ts";
import type { Document, Records } from "../../vocabulary.ts";

/** A measure, and whose coding it was taken against. */
export interface CoderAccuracy extends Accuracy {
  /** Letter of the coder. */
  coder: string;
}

type Cells = Readonly<Record<string, string>>;
type Kind = "figures" | "quotes" | "mentions";

/** Files such as figures.csv, figures-b.csv and quotes-a.csv; without a letter, it is coder A's. */
const FILE = /^(figures|quotes|mentions)(?:-([a-z]))?\.csv$/;

/**
 * Measures how well the program fits the codings by hand in a folder.
 *
 * @param folder folder with figures.csv, quotes.csv and mentions.csv, and a letter behind the name for further coders;
 * empty for none
 * @param records the program's tables
 * @returns one measure a row, by table and coder
 * @throws {TypeError} where a file lacks a column
 * @throws {RangeError} where an article is not of the corpus, or a place is no whole number
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { analyse } from "../analysis.ts";
 * import { measureAccuracy } from "./read.ts";
 * const { corpus, records } = await analyse("seeds/sample");
 * strictEqual(measureAccuracy(corpus.codings, records)[0].item, "figures: outcome and bounds");
 * ```
 */
export function measureAccuracy(folder: string, records: Records): CoderAccuracy[] {
  if (!folder || !existsSync(folder)) return [];
  const files = readdirSync(folder).sort().flatMap((name) => {
    const [, kind, letter = "a"] = FILE.exec(name) ?? [];
    return kind ? [{ name, kind: kind as Kind, coder: letter.toUpperCase() }] : [];
  });
  const order: readonly Kind[] = ["figures", "quotes", "mentions"];
  files.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.coder < b.coder ? -1 : 1));
  return files.flatMap(({ name, kind, coder }) =>
    score(kind, readRows(join(folder, name)), records).map((row) => ({ ...row, coder }))
  );
}

function score(kind: Kind, rows: readonly Row[], records: Records): Accuracy[] {
  const placed = rows.map(({ path, line, cells }) => ({
    ...cells,
    document: documentOf(path, line, cells.doc, records.documents),
    start: wholeOf(path, line, cells.start),
    end: wholeOf(path, line, cells.end),
    low: cells.low ? Number(cells.low) : null,
    high: cells.high ? Number(cells.high) : null,
  } as unknown));
  const documents = records.documents.map(({ document }) => document);
  if (kind === "figures") return scoreFigures(documents, placed as CodedFigure[], records.figures);
  if (kind === "quotes") return scoreQuotes(documents, placed as CodedQuote[], records.quotes);
  return scoreMentions(documents, placed as CodedMention[], records.mentions);
}

interface Row {
  path: string;
  line: number;
  cells: Cells;
}

function readRows(path: string): Row[] {
  // Reading a pipe would never end.
  if (!Deno.statSync(path).isFile) {
    throw new TypeError(`Cannot read codings "${path}": it is no regular file, wanted one`);
  }
  const { header, rows } = parseCsv(Deno.readFileSync(path), { name: path });
  for (const column of ["doc", "start", "end"]) {
    if (!header.includes(column)) {
      throw new TypeError(`Cannot read codings "${path}": it has no column "${column}"`);
    }
  }
  return rows.map(({ line, cells }) => ({ path, line, cells }));
}

/** The article whose id is, or whose file begins with, what the coding calls it. */
function documentOf(path: string, line: number, name: string, documents: readonly Document[]): string {
  const found = documents.find(({ document, file }) => document === name || file.startsWith(name));
  if (found) return found.document;
  throw new RangeError(
    `Cannot read codings "${path}": line ${line} names the article "${name}", which the corpus lacks`,
  );
}

function wholeOf(path: string, line: number, cell: string): number {
  if (/^\d{1,9}$/.test(cell)) return Number(cell);
  throw new RangeError(
    `Cannot read codings "${path}": line ${line} has the place "${cell}", wanted a whole number`,
  );
}
