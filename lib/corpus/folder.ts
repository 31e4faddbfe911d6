/**
 * A folder of texts, with or without a manifest.
 *
 * @module
 */
import { fillDocument, readArticle } from "./articles.ts";
import type { Said } from "./check.ts";
import { checkEncoding, decode } from "./decode.ts";
import { readFile } from "./files.ts";
import { claim, type Gathered, ROWS, stem, TEXTS } from "./gathered.ts";
import { sha256, shortHash } from "./hash.ts";
import { type Manifest, parseDocuments, parseManifest } from "./manifest.ts";
import { extname, join } from "./paths.ts";
import { byCodeUnit } from "./order.ts";

/** Endings of articles that can't be read. */
const OTHERS = [".html", ".htm", ".pdf", ".docx", ".doc", ".rtf", ".odt", ".epub"];
const isText = (name: string): boolean =>
  TEXTS.includes(extname(name).toLowerCase()) && !/^readme\./i.test(name);

/**
 * Reads a folder.
 *
 * @param path the folder
 * @param gathered what was gathered so far, which is added to
 * @param encoding encoding of texts that name none @default {"utf-8"}
 * @returns the title and the folder of codings that its manifest gives
 * @throws {Error} where it holds nothing to read, or a text has another hash than its manifest says
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import type { Gathered } from "./gathered.ts";
 * const gathered: Gathered = { articles: [], absent: [], refused: [], owners: new Map() };
 * await gatherFolder("seeds/sample", gathered);
 * strictEqual(gathered.articles.length, 5);
 * ```
 */
export async function gatherFolder(
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
