/**
 * deno task seeds code: the coded tables of a corpus from its texts.
 *
 * @module
 */
import { join } from "node:path";
import { readCorpus, sha256 } from "../corpus/mod.ts";
import { code, CODED, type CodedManifest, expectCoded, findCodebook, findPassage } from "../report/mod.ts";
import { formatTable, tabulate } from "../tables/mod.ts";
import type { Corpus } from "../vocabulary.ts";
import { checkOutputs, writeOutputs } from "./folder.ts";
import type { Owner } from "./owner.ts";

const OWNER: Owner = { name: "seeds code", owns: [...CODED.map((name) => `${name}.csv`), "manifest.json"] };

/**
 * Codes the texts of a corpus and writes the tables to its coded/ folder. They hold offsets, counts, names and numbers,
 * never a passage.
 *
 * @param path folder of the corpus, with all its texts
 * @returns the folder written and the number of its files
 * @throws {Error} where a text is missing or refused, or a table would hold ten words in a row of a text
 *
 * @example
 * ```ts ignore
 * const { folder, files } = await writeCoded("seeds");
 * ```
 */
export async function writeCoded(path: string): Promise<{ folder: string; files: number }> {
  const folder = join(path, "coded");
  await checkOutputs(folder, OWNER);
  const corpus = await readCorpus(path);
  checkWhole(corpus);
  const codebook = await findCodebook(corpus);
  const records = code(corpus, codebook), files = new Map<string, Uint8Array>();
  for (const name of CODED) files.set(`${name}.csv`, formatTable(name, tabulate(name, records[name]), "csv"));
  checkPassages(corpus, files);
  const tables: Record<string, string> = {};
  for (const name of [...files.keys()].sort()) tables[name] = sha256(files.get(name)!);
  const manifest: CodedManifest = { task: OWNER.name, ...expectCoded(corpus, codebook), tables };
  files.set("manifest.json", new TextEncoder().encode(JSON.stringify(manifest, null, 2) + "\n"));
  await writeOutputs(folder, files, OWNER);
  return { folder, files: files.size };
}

function checkWhole({ path, absent, refused }: Corpus): void {
  const missing = [
    ...absent.map(({ file }) => `"${file}" is not there`),
    ...refused.map(({ file, reason }) => `"${file}": ${reason}`),
  ];
  if (missing.length > 0) {
    throw new Error(`Cannot code "${path}": ${missing.join("; ")}; wanted every text of it`);
  }
}

function checkPassages(corpus: Corpus, files: ReadonlyMap<string, Uint8Array>): void {
  const texts = [...files].map(([name, bytes]): [string, string] => [name, new TextDecoder().decode(bytes)]);
  const found = findPassage(new Map(texts), corpus);
  if (found) {
    throw new Error(
      `Cannot write "${found.file}": it would hold a passage of a text ("${found.words}"), wanted fewer than ten words in a row`,
    );
  }
}
