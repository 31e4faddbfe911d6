/**
 * Reads a corpus: a folder of texts with or without a manifest, or one file with a document a row.
 *
 * @module
 */
import type { Corpus, Document, Note, Refusal } from "../vocabulary.ts";
import { noteOddities } from "./articles.ts";
import { checkEncoding } from "./decode.ts";
import { gatherFile } from "./file.ts";
import { gatherFolder } from "./folder.ts";
import { type Gathered, stem } from "./gathered.ts";
import { sha256 } from "./hash.ts";
import { byCodeUnit, byNumber } from "./order.ts";
import { basename, join, resolve } from "./paths.ts";

/** How a corpus is read. */
export interface ReadOptions {
  /** Encoding of texts that have no byte order mark and for which the manifest names none. @default {"utf-8"} */
  encoding?: string;
}

/**
 * Reads a corpus.
 *
 * A folder may hold a corpus.json, or a documents.csv with the column file; without either, each .txt or .md file is a
 * document: its id is the file's stem, its first line the title (but no furniture of the page). README files are none.
 * A .csv, .jsonl or .parquet file has the columns document and text, and any other of the documents table. What can't
 * be read is refused by name with the reason, and the rest goes on; a text whose hash the manifest gives and that is not
 * there is absent.
 *
 * @param path the folder or file
 * @param options how it is read
 * @returns its articles, what is absent, what was refused, and what was odd
 * @throws {Error} where nothing is there, nothing can be read, or a text has another hash than the manifest says
 * @throws {SyntaxError} where a manifest is no JSON or CSV
 * @throws {TypeError} where a manifest has another shape
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const corpus = await readCorpus("seeds/sample");
 * strictEqual(corpus.articles.length, 5);
 * const { text, sentences } = corpus.articles[0];
 * strictEqual(text.slice(sentences[0].start, sentences[0].end), corpus.articles[0].document.title);
 * ```
 */
export async function readCorpus(path: string, options: ReadOptions = {}): Promise<Corpus> {
  const encoding = options.encoding && checkEncoding(options.encoding);
  const gathered: Gathered = { articles: [], absent: [], refused: [], owners: new Map() };
  const isFolder = await isFolderAt(path);
  if (!isFolder) await gatherFile(path, gathered, encoding);
  const { title, codings } = isFolder
    ? await gatherFolder(path, gathered, encoding)
    : { title: "", codings: "" };
  const { articles, absent, refused } = gathered;
  if (articles.length + absent.length === 0) throw nothingRead(path, refused);
  return {
    path,
    title: title || (isFolder ? basename(resolve(path)) : stem(path)),
    articles,
    absent,
    refused: refused.sort((a, b) => byNumber(a.file, b.file)),
    notes: articles.flatMap<Note>(noteOddities),
    codebooks: isFolder && await isFolderAt(join(path, "codebooks"), true) ? join(path, "codebooks") : "",
    codings: isFolder ? await findCodings(path, codings) : "",
    sha256: hashOf([...articles.map(({ document }) => document), ...absent]),
  };
}

const hashOf = (documents: readonly Document[]): string =>
  sha256(documents.map((row) => `${row.document} ${row.sha256}\n`).sort(byCodeUnit).join(""));

async function isFolderAt(path: string, optional = false): Promise<boolean> {
  try {
    return (await Deno.stat(path)).isDirectory;
  } catch (error) {
    if (optional && error instanceof Deno.errors.NotFound) return false;
    const missing = error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory;
    throw new Error(
      `Cannot read "${path}": ${missing ? "there is no such file or folder" : reasonOf(error)}`,
    );
  }
}

const reasonOf = (error: unknown): string => error instanceof Error ? error.message : String(error);

function nothingRead(path: string, refused: readonly Refusal[]): Error {
  const few = refused.slice(0, 5).map(({ file, reason }) => `${file}: ${reason}`).join("; ");
  const more = refused.length > 5 ? `; and ${refused.length - 5} more` : "";
  return new Error(
    `Cannot read "${path}": ${refused.length ? `nothing in it can be read; ${few}${more}` : "it is empty"}`,
  );
}

/** Folder of the codings by hand: the one that the manifest names, else the corpus's own; empty where there is none. */
async function findCodings(path: string, named: string): Promise<string> {
  const folder = join(path, named || "codings");
  return await isFolderAt(folder, true) ? folder : "";
}
