/**
 * Texts that the project does not carry: checked against the manifest, by whoever has them.
 *
 * @module
 */
import { leadsOut, readFile } from "./files.ts";
import { otherText } from "./folder.ts";
import { sha256 } from "./hash.ts";
import { type Manifest, parseManifest } from "./manifest.ts";
import { basename, join } from "./paths.ts";

/** A text that a manifest names. */
export interface Text {
  /** Id of the document. */
  document: string;
  /** Its file, as the manifest names it. */
  file: string;
}

/** A text that was found. */
export interface FoundText extends Text {
  /** Its bytes, which have the hash that the manifest gives. */
  bytes: Uint8Array;
}

/** Which texts of a manifest are there. Those there are the very ones that it names. */
export interface Found {
  /** Texts that are there, in the order of the manifest. */
  found: FoundText[];
  /** Texts that are not. */
  missing: Text[];
}

const MANIFEST = "corpus.json";

async function readManifest(corpus: string): Promise<Manifest> {
  const path = join(corpus, MANIFEST);
  const { value, reason } = await readFile(corpus, MANIFEST);
  if (!value) throw new Error(`Cannot read "${path}": ${reason}`);
  const manifest = parseManifest(path, value);
  const outside = manifest.documents.find(({ file = "" }) => leadsOut(file));
  if (outside) throw new Error(`Cannot read "${path}": its file "${outside.file}" leads out of the corpus`);
  return manifest;
}

/**
 * Finds in a folder the texts that a corpus names, by their file names or else by their hashes.
 *
 * @param folder the folder that may hold them
 * @param corpus the folder of the corpus.json
 * @returns those found and those missing; nothing is written
 * @throws {Error} where a file of the right name has another hash than the manifest gives
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const { found, missing } = await findTexts("seeds/sample", "seeds/sample");
 * deepStrictEqual([found.length, missing.length], [5, 0]);
 * ```
 */
export async function findTexts(folder: string, corpus: string): Promise<Found> {
  const { documents } = await readManifest(corpus);
  const byHash = await hashFiles(folder);
  const found: FoundText[] = [], missing: Text[] = [];
  for (const { document = "", file = "", sha256: given = "" } of documents) {
    const expected = given.toLowerCase(), name = basename(file);
    const named = await readFile(folder, name);
    if (named.value && expected && sha256(named.value) !== expected) {
      throw otherText(join(folder, name), sha256(named.value), expected, MANIFEST, "add");
    }
    const bytes = named.value ?? byHash.get(expected);
    if (bytes) found.push({ document, file, bytes });
    else missing.push({ document, file });
  }
  return { found, missing };
}

/** Texts of a folder by their hashes: a file may have been renamed. */
async function hashFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  try {
    for await (const { name } of Deno.readDir(folder)) {
      const { value } = await readFile(folder, name);
      if (value) files.set(sha256(value), value);
    }
  } catch (error) {
    const missing = error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory;
    throw new Error(
      `Cannot read "${folder}": ${missing ? "there is no such folder" : (error as Error).message}`,
    );
  }
  return files;
}

/**
 * Checks the texts that stand in a corpus against its corpus.json.
 *
 * @param corpus the folder of the corpus
 * @returns those there and those missing
 * @throws {Error} where a text has another hash than the manifest gives
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual((await verifyTexts("seeds/sample")).missing.length, 0);
 * ```
 */
export async function verifyTexts(corpus: string): Promise<Found> {
  const { documents } = await readManifest(corpus);
  const found: FoundText[] = [], missing: Text[] = [];
  for (const { document = "", file = "", sha256: given = "" } of documents) {
    const text = await readFile(corpus, file), bytes = text.value;
    if (!bytes) {
      if (!text.absent) throw new Error(`Cannot read "${join(corpus, file)}": ${text.reason}`);
      missing.push({ document, file });
      continue;
    }
    const actual = sha256(bytes), expected = given.toLowerCase();
    if (expected && actual !== expected) throw otherText(join(corpus, file), actual, expected, MANIFEST);
    found.push({ document, file, bytes });
  }
  return { found, missing };
}
