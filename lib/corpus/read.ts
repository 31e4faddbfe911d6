/**
 * Reads a corpus: a folder of texts with or without a manifest, or one file with a document a row.
 *
 * @module
 */
import type { Article, Corpus, Document, Note, Refusal } from "../vocabulary.ts";
import { fillDocument, noteOddities, readArticle } from "./articles.ts";
import { checkAbout, type Said } from "./check.ts";
import { checkEncoding, decode } from "./decode.ts";
import { readFile } from "./files.ts";
import { sha256, shortHash } from "./hash.ts";
import { type Manifest, parseDocuments, parseManifest } from "./manifest.ts";
import { basename, dirname, extname, join } from "./paths.ts";
import { parseTextCsv, parseTextLines, parseTextParquet, type TextRow } from "./rows.ts";

/** How a corpus is read. */
export interface ReadOptions {
  /** Encoding of texts that have no byte order mark and for which the manifest names none. @default {"utf-8"} */
  encoding?: string;
}

/** What is being gathered. */
interface Gathered {
  articles: Article[];
  absent: Document[];
  refused: Refusal[];
  /** File or row that has each document id. */
  owners: Map<string, string>;
}

const TEXTS = [".txt", ".md"];
/** Endings of files with a document a row, and of articles that can't be read. */
const ROWS = [".csv", ".jsonl", ".ndjson", ".parquet"];
const OTHERS = [".html", ".htm", ".pdf", ".docx", ".doc", ".rtf", ".odt", ".epub"];
const isText = (name: string): boolean =>
  TEXTS.includes(extname(name).toLowerCase()) && !/^readme\./i.test(name);
const stem = (file: string): string => basename(file, extname(file));
const byCodeUnit = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0;
/** Line 9 before line 10. */
const inOrder = (file: string): string => file.replace(/\d+/g, (digits) => digits.padStart(12, "0"));

/**
 * Reads a corpus.
 *
 * A folder may hold a corpus.json, or a documents.csv with the column file; without either, each .txt or .md file is a
 * document: its id is the file's stem, its first line the title (but no furniture of the page). README files are none.
 * A .csv, .jsonl or .parquet file has the columns document and text, and any other of the documents table. What can't be read is
 * refused by name with the reason, and the rest goes on; a text whose hash the manifest gives and that is not there is
 * absent.
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
  const { title, codings } = isFolder
    ? await gatherFolder(path, gathered, encoding)
    : { title: await gatherFile(path, gathered, encoding), codings: "" };
  const { articles, absent, refused } = gathered;
  if (articles.length + absent.length === 0) throw nothingRead(path, refused);
  return {
    path,
    title: title || stem(path),
    articles,
    absent,
    refused: refused.sort((a, b) => byCodeUnit(inOrder(a.file), inOrder(b.file))),
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

/** Reads a folder; returns the title and the folder of codings that its manifest gives. */
async function gatherFolder(
  path: string,
  gathered: Gathered,
  encoding?: string,
): Promise<Pick<Manifest, "title" | "codings">> {
  const names = (await Array.fromAsync(Deno.readDir(path), ({ name }) => name)).sort(byCodeUnit);
  const texts = names.filter((name) => !name.startsWith(".") && isText(name));
  const manifest = await readManifest(path, names);
  if (manifest) refuseUnnamed(texts, manifest, gathered);
  else refuseOthers(names, gathered);
  if (!manifest && texts.length === 0 && gathered.refused.length === 0) {
    throw new Error(
      `Cannot read "${path}": it holds no corpus.json, no documents.csv and no .txt or .md file`,
    );
  }
  const documents = manifest?.documents ?? texts.map((file): Said => ({ file }));
  for (const said of documents) await gatherText(path, said, manifest, gathered, encoding);
  return { title: manifest?.title ?? "", codings: manifest?.codings ?? "" };
}

async function readManifest(path: string, names: readonly string[]): Promise<Manifest | undefined> {
  for (const [name, parse] of [["corpus.json", parseManifest], ["documents.csv", parseDocuments]] as const) {
    if (!names.includes(name)) continue;
    const { value, reason } = await readFile(path, name);
    if (!value) throw new SyntaxError(`Cannot read "${join(path, name)}": ${reason}`);
    return parse(join(path, name), value);
  }
}

function refuseUnnamed(texts: readonly string[], manifest: Manifest, { refused }: Gathered): void {
  const named = new Set(manifest.documents.map(({ file }) => file));
  for (const file of texts) {
    if (!named.has(file)) refused.push({ file, reason: `${manifest.name} does not name it` });
  }
}

/** Files that look like articles, but in a format that is not read, and files of many articles. */
function refuseOthers(names: readonly string[], { refused }: Gathered): void {
  for (const file of names) {
    const ending = extname(file).toLowerCase();
    if (OTHERS.includes(ending)) refused.push({ file, reason: `it is a ${ending} file, wanted .txt or .md` });
    if (!ROWS.includes(ending) || ending === ".csv") continue;
    refused.push({ file, reason: `it is a ${ending} file, wanted .txt or .md, or its path as the corpus` });
  }
}

/** Reads the text of a document and takes it in, or says why not. */
async function gatherText(
  path: string,
  said: Said,
  manifest: Manifest | undefined,
  gathered: Gathered,
  encoding?: string,
): Promise<void> {
  const file = said.file ?? "", { refused, absent } = gathered;
  const about = claim({ ...said, document: said.document || stem(file) }, file, gathered);
  if (!about.value) return void refused.push({ file, reason: about.reason });
  const expected = about.value.sha256;
  const bytes = await readFile(path, file);
  if (!bytes.value) {
    if (bytes.absent && expected) absent.push(fillDocument(about.value));
    else refused.push({ file, reason: bytes.reason });
    return;
  }
  const actual = sha256(bytes.value);
  if (expected && actual !== expected) {
    throw otherText(join(path, file), actual, expected, manifest?.name ?? "");
  }
  if (said.encoding) checkEncoding(said.encoding);
  const text = decode(bytes.value, said.encoding || encoding);
  if (text.value === undefined) return void refused.push({ file, reason: text.reason });
  gathered.articles.push(readArticle(text.value, { ...about.value, sha256: actual }));
}

/** Checks what is said of a document, and that no other has its id. */
function claim(said: Said, place: string, { owners }: Gathered): ReturnType<typeof checkAbout> {
  const about = checkAbout(said);
  if (!about.value) return about;
  const { document } = about.value, owner = owners.get(document);
  if (owner !== undefined) return { reason: `document "${document}" is already given by ${owner}` };
  owners.set(document, place);
  return about;
}

/**
 * The error for a text that is not the one that a manifest names.
 *
 * @param path path of the text
 * @param actual its hash
 * @param expected the hash that the manifest gives
 * @param manifest name of the manifest
 * @param action what was being done @default {"read"}
 * @returns the error
 *
 * @example
 * ```ts
 * import { match } from "node:assert/strict";
 * match(otherText("a.txt", "1f0c", "24e9", "corpus.json").message, /^Cannot read "a.txt": its SHA-256 is 1f0c…/);
 * ```
 */
export function otherText(
  path: string,
  actual: string,
  expected: string,
  manifest: string,
  action = "read",
): Error {
  return new Error(
    `Cannot ${action} "${path}": its SHA-256 is ${shortHash(actual)}, expected ${shortHash(expected)}; ` +
      `the file is not the one that ${manifest} names`,
  );
}

/** Reads a corpus of one file; it has no title of its own. */
async function gatherFile(path: string, gathered: Gathered, encoding?: string): Promise<string> {
  const name = basename(path), ending = extname(path).toLowerCase();
  if (![...TEXTS, ...ROWS].includes(ending)) {
    throw new TypeError(
      `Cannot read "${path}": wanted a folder, or a .txt, .md, .csv, .jsonl or .parquet file`,
    );
  }
  // The user named this file, so a link is followed; but what it leads to is checked as in a folder.
  const real = await Deno.realPath(path);
  const bytes = await readFile(dirname(real), basename(real));
  if (!bytes.value) throw new Error(`Cannot read "${path}": ${bytes.reason}`);
  if (ending === ".parquet") {
    gatherRows(parseTextParquet(name, bytes.value), name, gathered);
    return "";
  }
  const text = decode(bytes.value, encoding);
  if (text.value === undefined) throw new Error(`Cannot read "${path}": ${text.reason}`);
  if (TEXTS.includes(ending)) {
    const about = { document: stem(name), file: name, sha256: sha256(bytes.value) };
    gathered.articles.push(readArticle(text.value, about));
  } else if (ending === ".csv") gatherRows(parseTextCsv(name, text.value), name, gathered);
  else gatherRows(parseTextLines(name, text.value), name, gathered);
  return "";
}

function gatherRows(rows: readonly TextRow[], file: string, gathered: Gathered): void {
  for (const row of rows) {
    const about = row.reason ? { reason: row.reason } : claim(row.said, row.place, gathered);
    if (!about.value) gathered.refused.push({ file: row.place, reason: about.reason });
    else gathered.articles.push(readArticle(row.text, { ...about.value, file }));
  }
}
