/**
 * Hand codings, those of another program or of a language model, as coders beside this program.
 *
 * @module
 */
import { type CsvRow, parseCsv } from "../../tables/mod.ts";
import type { Document } from "../../vocabulary.ts";
import type { Unit } from "./ratings.ts";

/** By what a coder coded: by lines of the file, by paragraphs, by sentences, or passages by their offsets. */
export type CodedBy = "line" | "paragraph" | "sentence" | "offsets";

/** What a coder said of one unit. */
export interface Coding {
  /** What was judged. */
  unit: Unit;
  /** Labels that it was given, each once; none means that it was judged and given none. */
  labels: string[];
  /** Cells of the other columns, by column; empty where the coder gave nothing. */
  values: Record<string, string>;
}

/** All that one coder said. Not a judgement of the coder. */
export interface Coder {
  /** Name of the coder. */
  coder: string;
  /** By what the coder coded. */
  by: CodedBy;
  /** Articles that the coder went through, even where nothing was found in them. */
  documents: string[];
  /** What the coder said, in the order given. */
  codings: Coding[];
}

/** How codings are read. */
export interface CodingOptions {
  /** Name of the file, for error texts. @default {"codings.csv"} */
  name?: string;
  /** Name of the coder where the table has no column `coder`. @default {"coder"} */
  coder?: string;
  /** Documents of the corpus, by which articles are known: by id, by file, or by how the file's name begins. */
  documents?: readonly Pick<Document, "document" | "file">[];
}

const DOCUMENT = ["document", "doc"], LABELS = ["labels", "label", "frames", "frame"];
const PLACES = ["line", "paragraph", "sentence"] as const;

/**
 * Reads codings from a CSV table: a column `document` (or `doc`), what was judged (`line`, `paragraph` or `sentence`, or
 * `start` and `end`), who judged it (`coder`, where there are several), labels in one column (`frames`, `frame`,
 * `labels` or `label`; several with a blank or a semicolon between, or on rows of their own), and whatever else was
 * coded, one column a question.
 *
 * @param text the table
 * @param options name of file and coder; documents of the corpus
 * @returns one coder for each name, in the order in which they come
 * @throws {SyntaxError} where the text is no CSV, or a place is no whole number
 * @throws {TypeError} where a column is missing
 * @throws {RangeError} where an article is not of the corpus, a passage ends before it begins, or a unit has two values
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { parseCodings } from "./codings.ts";
 * const [ann] = parseCodings("doc,line,frames\nherald,3,hope fear\nherald,5,\n", { coder: "ann" });
 * deepStrictEqual(ann.codings.map(({ unit, labels }) => [unit.at, labels]), [[3, ["hope", "fear"]], [5, []]]);
 * ```
 */
export function parseCodings(text: string | Uint8Array, options: CodingOptions = {}): Coder[] {
  const { name = "codings.csv", coder: fallback = "coder", documents } = options;
  const { header, rows } = parseCsv(text, { name, escaped: true });
  const layout = layoutOf(header, name), coders = new Map<string, Coder>(), seen = new Map<string, Coding>();
  for (const row of rows) {
    const where = `Cannot read codings "${name}": line ${row.line}`;
    const who = row.cells.coder || fallback, document = resolve(row.cells[layout.document], documents, where);
    const coder = coders.get(who) ?? { coder: who, by: layout.by, documents: [], codings: [] };
    coders.set(who, coder);
    if (!coder.documents.includes(document)) coder.documents.push(document);
    const coding = readCoding(row, document, layout, where);
    const key = JSON.stringify([who, coding.unit]), known = seen.get(key);
    if (!known || layout.by === "offsets") {
      coder.codings.push(coding);
      seen.set(key, coding);
    } else merge(known, coding, where);
  }
  return [...coders.values()];
}

/** Which columns of a table say what. */
interface Layout {
  document: string;
  by: CodedBy;
  labels: string | undefined;
  values: string[];
}

function layoutOf(header: readonly string[], name: string): Layout {
  const document = DOCUMENT.find((column) => header.includes(column));
  const place = PLACES.find((column) => header.includes(column));
  const offsets = header.includes("start") && header.includes("end");
  if (document === undefined || place === undefined && !offsets) {
    const lacks = document === undefined ? "document" : `${PLACES.join(", ")}, or start and end`;
    throw new TypeError(`Cannot read codings "${name}": line 1 lacks ${lacks}`);
  }
  const by = offsets ? "offsets" : place!, labels = LABELS.find((column) => header.includes(column));
  const known = [document, labels, "coder", ...PLACES, "start", "end"];
  return { document, by, labels, values: header.filter((column) => !known.includes(column)) };
}

function resolve(name: string, documents: CodingOptions["documents"], where: string): string {
  if (name === "") throw new RangeError(`${where} names no article`);
  if (!documents) return name;
  const exact = documents.find(({ document, file }) => document === name || file === name);
  const begun = documents.filter(({ file }) => file.startsWith(name));
  if (exact ?? begun.length === 1) return (exact ?? begun[0]).document;
  throw new RangeError(
    `${where} names the article "${name}", which is ${
      begun.length > 1 ? "more than one" : "not one"
    } of the corpus`,
  );
}

function readCoding({ cells }: CsvRow, document: string, layout: Layout, where: string): Coding {
  const number = (column: string): number => {
    if (/^\d+$/.test(cells[column])) return Number(cells[column]);
    throw new SyntaxError(`${where} has the ${column} "${cells[column]}", wanted a whole number from 0`);
  };
  const at = number(layout.by === "offsets" ? "start" : layout.by);
  const end = layout.by === "offsets" ? number("end") : null;
  if (end !== null && end <= at) throw new RangeError(`${where} ends at "${end}", wanted more than ${at}`);
  const labels = layout.labels === undefined
    ? []
    : cells[layout.labels].split(/[\s;|]/).filter((one) => one !== "");
  return {
    unit: { document, at, end },
    labels: [...new Set(labels)],
    values: Object.fromEntries(layout.values.map((column) => [column, cells[column]])),
  };
}

function merge(known: Coding, { labels, values }: Coding, where: string): void {
  const other = Object.keys(values).find((column) => values[column] !== known.values[column]);
  if (other !== undefined) {
    throw new RangeError(
      `${where} gives "${values[other]}" as ${other} of a unit that has "${known.values[other]}" already`,
    );
  }
  known.labels = [...new Set([...known.labels, ...labels])];
}
