/**
 * Manifests: corpus.json and documents.csv, checked field by field.
 *
 * @module
 */
import { parseCsv } from "../tables/mod.ts";
import { EXTRAS, FIELDS, type Said } from "./check.ts";
import { decode } from "./decode.ts";

/** What a manifest says of a corpus. */
export interface Manifest {
  /** Name of its file. */
  name: string;
  /** Title of the event; empty where it gives none. */
  title: string;
  /** Folder of the codings by hand, as seen from the manifest's; empty where it names none. */
  codings: string;
  /** What it says of each document, in its order. */
  documents: Said[];
}

const KNOWN: readonly string[] = [...FIELDS, ...EXTRAS];
/** Columns that a documents.csv made by a run has and that are counted anew. */
const COUNTED: readonly string[] = ["characters", "paragraphs", "sentences", "tokens"];

const isText = (value: unknown): boolean => value === undefined || typeof value === "string";
const TOP: Readonly<Record<string, readonly [(value: unknown) => boolean, string]>> = {
  title: [isText, "text"],
  invented: [(value) => value === undefined || typeof value === "boolean", "true or false"],
  note: [isText, "text"],
  encoding: [isText, "text"],
  codings: [isText, "text"],
  rights: [isText, "text"],
  documents: [(value) => Array.isArray(value) && value.length > 0, "a list of at least one document"],
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const show = (value: unknown): string => value === undefined ? "missing" : JSON.stringify(value);

/** Text of a manifest, which has to be UTF-8 (or UTF-16 with its mark). */
function textOf(path: string, bytes: Uint8Array): string {
  const { value, reason } = decode(bytes);
  if (value === undefined) throw new SyntaxError(`Cannot read "${path}": ${reason}`);
  return value.replace(/^\ufeff/, "");
}

/**
 * Parses JSON, and says in which file it is broken.
 *
 * @param path path of the file, for the error text
 * @param bytes its bytes
 * @returns the value
 * @throws {SyntaxError} where it is no JSON
 *
 * @example
 * ```ts
 * import { throws } from "node:assert/strict";
 * throws(() => parseJson("corpus.json", new TextEncoder().encode("{")), /Cannot read "corpus.json": it is not JSON/);
 * ```
 */
export function parseJson(path: string, bytes: Uint8Array): unknown {
  const text = textOf(path, bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message);
    const line = at ? `, line ${text.slice(0, Number(at[1])).split("\n").length}` : "";
    throw new SyntaxError(`Cannot read "${path}": it is not JSON${line}`);
  }
}

/**
 * Parses a corpus.json.
 *
 * @param path path of the file, for error texts
 * @param bytes its bytes
 * @returns what it says
 * @throws {SyntaxError} where it is no JSON
 * @throws {TypeError} where a field is missing, unknown or of another type; the text names its path
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const bytes = new TextEncoder().encode('{ "title": "T", "documents": [{ "document": "a", "file": "a.txt" }] }');
 * deepStrictEqual(parseManifest("corpus.json", bytes).documents, [{ document: "a", file: "a.txt" }]);
 * ```
 */
export function parseManifest(path: string, bytes: Uint8Array): Manifest {
  const value = parseJson(path, bytes);
  const refuse = (what: string): TypeError => new TypeError(`Cannot read "${path}": ${what}`);
  if (!isObject(value)) throw refuse("it holds no object, wanted one with a list of documents");
  checkFields(value, Object.keys(TOP), "", refuse);
  for (const [field, [fits, wanted]] of Object.entries(TOP)) {
    if (!fits(value[field])) throw refuse(`${field} is ${show(value[field])}, wanted ${wanted}`);
  }
  const { title = "", encoding, codings = "", documents } = value as {
    title?: string;
    encoding?: string;
    codings?: string;
    documents: unknown[];
  };
  const said = documents.map((row, i) => parseDocument(row, `documents[${i}]`, refuse));
  return {
    name: "corpus.json",
    title,
    codings,
    documents: encoding ? said.map((row) => ({ encoding, ...row })) : said,
  };
}

function checkFields(
  value: Record<string, unknown>,
  known: readonly string[],
  path: string,
  refuse: (what: string) => TypeError,
): void {
  const extra = Object.keys(value).find((field) => !known.includes(field));
  if (extra !== undefined) {
    throw refuse(`${path}${extra} is no field of a manifest, wanted one of ${known.join(", ")}`);
  }
}

function parseDocument(row: unknown, path: string, refuse: (what: string) => TypeError): Said {
  if (!isObject(row)) throw refuse(`${path} is ${show(row)}, wanted an object`);
  checkFields(row, KNOWN, `${path}.`, refuse);
  for (const [field, value] of Object.entries(row)) {
    if (typeof value !== "string") throw refuse(`${path}.${field} is ${show(value)}, wanted text`);
  }
  const { document, file } = row as Said;
  if (!document && !file) {
    throw refuse(`${path}.document is ${show(document)}, wanted the id of the document`);
  }
  if (!file) throw refuse(`${path}.file is ${show(file)}, wanted the name of its file`);
  return row as Said;
}

/**
 * Parses a documents.csv.
 *
 * @param path path of the file, for error texts
 * @param bytes its bytes
 * @returns what it says
 * @throws {SyntaxError} where it is no CSV
 * @throws {TypeError} where it has no column "file", or a column that is unknown
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const bytes = new TextEncoder().encode("file,outlet\na.txt,Gazette\n");
 * deepStrictEqual(parseDocuments("documents.csv", bytes).documents, [{ file: "a.txt", outlet: "Gazette" }]);
 * ```
 */
export function parseDocuments(path: string, bytes: Uint8Array): Manifest {
  // The documents.csv of a run can be one, and it is escaped.
  const { header, rows } = parseCsv(textOf(path, bytes), { name: path, escaped: true });
  const extra = header.find((column) => !KNOWN.includes(column) && !COUNTED.includes(column));
  if (extra !== undefined) {
    throw new TypeError(
      `Cannot read "${path}": it has the column "${extra}", wanted only ${KNOWN.join(", ")}`,
    );
  }
  if (!header.includes("file")) throw new TypeError(`Cannot read "${path}": it has no column "file"`);
  const documents = rows.map(({ cells }): Said => {
    const known = Object.entries(cells).filter(([column]) => KNOWN.includes(column));
    return Object.fromEntries(known);
  });
  return { name: "documents.csv", title: "", codings: "", documents };
}
