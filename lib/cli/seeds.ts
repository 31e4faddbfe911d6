/**
 * deno task seeds: the texts of the built-in corpus and what is coded from them.
 *
 * @module
 */
import { dirname, join } from "node:path";
import { findTexts, verifyTexts } from "../corpus/mod.ts";
import { writeCoded } from "./code.ts";
import type { Command, Given, Status } from "./command.ts";
import { main } from "./main.ts";

/** The command behind `deno task seeds`. */
export const seeds: Command = {
  name: "seeds",
  says: "Adds the texts of the corpus (add FOLDER), verifies them (verify), or codes them (code).",
  words: [{ name: "ACTION", says: "add, verify or code" }, {
    name: "FOLDER",
    says: "where the texts are, for add",
    optional: true,
  }],
  options: { corpus: { says: "folder of the corpus", value: "FOLDER", preset: "seeds" } },
  ends: "0 all done; 1 a text is not there (verify); 2 nothing done and nothing changed",
  examples: ["deno task seeds add FOLDER", "deno task seeds verify", "deno task seeds code"],
  run,
};

async function run(given: Given): Promise<Status> {
  const [action, folder] = given.words, corpus = given.text("corpus")!;
  if (action === "add" && folder !== undefined) return await add(corpus, folder);
  if (action === "verify" && folder === undefined) return await verify(corpus);
  if (action === "code" && folder === undefined) return await code(corpus);
  throw new TypeError(
    `Cannot run "seeds": got "${given.words.join(" ")}", wanted "add FOLDER", "verify" or "code"`,
  );
}

/** Adds all texts that are wanted or none: a corpus with half of its texts can't be read. */
async function add(corpus: string, folder: string): Promise<Status> {
  const there = new Set((await verifyTexts(corpus)).found.map(({ file }) => file));
  const { found, missing } = await findTexts(folder, corpus);
  const wanted = missing.filter(({ file }) => !there.has(file)).map(({ file }) => `"${file}"`);
  if (wanted.length > 0) {
    throw new Error(`Cannot add "${folder}": it does not hold ${wanted.join(", ")}, by name or by SHA-256`);
  }
  if (found.length === 0) throw new Error(`Cannot add "${folder}": it holds no text that corpus.json names`);
  for (const { file, bytes } of found) await place(join(corpus, file), bytes);
  console.log(`Added ${found.length} texts to ${corpus}; each has the SHA-256 that corpus.json names.`);
  return 0;
}

async function place(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.next`;
  await Deno.mkdir(dirname(path), { recursive: true });
  await Deno.writeFile(unfinished, bytes);
  await Deno.rename(unfinished, path);
}

async function verify(corpus: string): Promise<Status> {
  const { found, missing } = await verifyTexts(corpus);
  console.log(`${found.length} texts of ${corpus} are there and are the ones that corpus.json names.`);
  for (const { file } of missing) console.log(`  ${file} is not there`);
  return missing.length > 0 ? 1 : 0;
}

async function code(corpus: string): Promise<Status> {
  const { folder, files } = await writeCoded(corpus);
  console.log(`Wrote ${files} files to ${folder}.`);
  return 0;
}

if (import.meta.main) await main(seeds);
