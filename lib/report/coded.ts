/**
 * The coded tables of a corpus: what was extracted from its texts, kept so that everything after it needs no text.
 *
 * @module
 */
import { join } from "node:path";
import { sha256 } from "../corpus/mod.ts";
import { parseTable, recordsOf } from "../tables/mod.ts";
import { type Codebook, type Corpus, type Records, TABLES } from "../vocabulary.ts";
import { hashLanguage } from "./language.ts";

/** The tables that extraction gives; the others are measured from them. */
export const CODED = [
  "documents",
  "sentences",
  "figures",
  "quotes",
  "mentions",
  "framing",
  "terms",
  "overlaps",
  "notes",
] as const;

/** Name of a coded table. */
export type CodedName = (typeof CODED)[number];

/** The records of the coded tables. */
export type Coded = Pick<Records, CodedName>;

/** manifest.json of the coded tables. */
export interface CodedManifest {
  /** Name of the task that made them. */
  task: string;
  /** Hash of the texts. */
  corpus: string;
  /** Hash of what the corpus says of its documents. */
  documents: string;
  /** Hash of the codebooks of the corpus. */
  codebooks: string;
  /** Hash of the codebooks of the language. */
  language: string;
  /** Hash of each table file. */
  tables: Record<string, string>;
}

const REPAIR = 'run "deno task seeds code" where the texts are';

/**
 * Names what coded tables must have been made from.
 *
 * @param corpus the corpus, with or without its texts
 * @param codebook its codebook
 * @returns the hashes of a manifest
 */
export function expectCoded(corpus: Corpus, codebook: Codebook): Omit<CodedManifest, "task" | "tables"> {
  const documents = [...corpus.articles.map((article) => article.document), ...corpus.absent];
  const said = documents.map(({ document, file, outlet, country, title, published, language }) =>
    JSON.stringify([document, file, outlet, country, title, published, language])
  );
  return {
    corpus: corpus.sha256,
    documents: sha256(said.join("\n")),
    codebooks: codebook.sha256,
    language: hashLanguage(),
  };
}

const PARTS = {
  corpus: "texts",
  documents: "documents",
  codebooks: "codebooks",
  language: "codebooks of the language",
} as const;

/**
 * Reads the coded tables of a corpus whose texts are not there.
 *
 * @param folder the folder of the coded tables
 * @param corpus the corpus
 * @param codebook its codebook
 * @returns the records of every coded table
 * @throws {Error} where a table is missing or was made from something else; the message says what to run
 */
export function readCoded(folder: string, corpus: Corpus, codebook: Codebook): Coded {
  const manifest = readManifest(folder, corpus), expected = expectCoded(corpus, codebook);
  for (const part of ["corpus", "documents", "codebooks", "language"] as const) {
    if (manifest[part] !== expected[part]) {
      throw new Error(`Cannot use "${folder}": it was made from other ${PARTS[part]} than these; ${REPAIR}`);
    }
  }
  const tables = CODED.map((name) => [name, readRecords(folder, name, manifest)]);
  return Object.fromEntries(tables) as unknown as Coded;
}

function readRecords(folder: string, name: CodedName, manifest: CodedManifest): unknown[] {
  const file = `${name}.csv`, bytes = readBytes(folder, file), hash = sha256(bytes);
  if (hash !== manifest.tables[file]) {
    throw new Error(
      `Cannot use "${join(folder, file)}": its SHA-256 is ${hash}, ` +
        `expected ${manifest.tables[file] ?? "none"} by manifest.json; ${REPAIR}`,
    );
  }
  return recordsOf(name, parseTable(name, bytes, "csv"));
}

function readBytes(folder: string, file: string): Uint8Array {
  const bytes = readIf(join(folder, file));
  if (!bytes) throw new Error(`Cannot read "${join(folder, file)}": it is not there; ${REPAIR}`);
  return bytes;
}

function readManifest(folder: string, corpus: Corpus): CodedManifest {
  const path = join(folder, "manifest.json");
  const bytes = readIf(path);
  if (!bytes) {
    throw new Error(
      `Cannot read "${corpus.path}": none of its ${corpus.absent.length} texts is there, and no coded tables are in ` +
        `"${folder}"; add the texts with "deno task seeds add FOLDER"`,
    );
  }
  try {
    const manifest = JSON.parse(new TextDecoder().decode(bytes));
    if (manifest && typeof manifest.tables === "object" && manifest.tables) return manifest;
  } catch { /* said below */ }
  throw new SyntaxError(`Cannot read "${path}": it is not the manifest of coded tables; ${REPAIR}`);
}

function readIf(path: string): Uint8Array | undefined {
  try {
    // Reading a pipe would never end.
    if (!Deno.statSync(path).isFile) {
      throw new TypeError(`Cannot read "${path}": it is no regular file; ${REPAIR}`);
    }
    return Deno.readFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/**
 * Finds the first run of words that nothing published may hold: ten words in a row of an article, its headline aside.
 *
 * @param files text of the files to check, by name
 * @param corpus the corpus with its texts
 * @returns the file and the words, or nothing
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { findPassage } from "./coded.ts";
 * const article = { document: { title: "" }, text: "one two three four five six seven eight nine ten eleven" };
 * const corpus = { articles: [article as never] };
 * strictEqual(findPassage(new Map([["a.csv", "one two three"]]), corpus), undefined);
 * strictEqual(findPassage(new Map([["a.csv", article.text]]), corpus)?.file, "a.csv");
 * ```
 */
export function findPassage(
  files: ReadonlyMap<string, string>,
  corpus: Pick<Corpus, "articles">,
): { file: string; words: string } | undefined {
  const headlines = new Set(corpus.articles.flatMap(({ document }) => runs(document.title)));
  const known = new Set(
    corpus.articles.flatMap(({ text }) => runs(text)).filter((run) => !headlines.has(run)),
  );
  for (const [file, text] of files) {
    const found = runs(text).find((run) => known.has(run));
    if (found) return { file, words: found };
  }
}

const LENGTH = 10;

/** Every ten words in a row, in lower case and without what stands between them. */
function runs(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return words.slice(LENGTH - 1).map((_, i) => words.slice(i, i + LENGTH).join(" "));
}

/** Names of all tables, coded and measured. */
export const TABLE_NAMES = Object.keys(TABLES) as (keyof typeof TABLES)[];
