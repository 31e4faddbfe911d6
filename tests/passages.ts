/**
 * The texts of the corpus belong to their publishers: ten words of one in a row stand nowhere in the project.
 *
 * The file beside the hand codings holds a hash of each ten words in a row, so that this can be tested where the texts
 * are not. Run this module to write it again (`deno task snap` does).
 *
 * @module
 */
import { createHash } from "node:crypto";
import { read, ROOT } from "./files.ts";

/** Words in a row that are too many. */
export const ROW = 10;
/** Bytes of a hash: with 2 ** 48 of them, a chance hit in a million words has a probability of 1 in 50,000. */
const BYTES = 6;
const HASHES = new URL("tests/coded/shingles.bin", ROOT);

/** Words of a text in lower case, accents and marks left out; of markup the words that are read. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().normalize("NFKD").replace(/\p{M}+/gu, "").split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Every ten words in a row, each as one text. */
export const shinglesOf = (words: readonly string[]): string[] =>
  words.slice(ROW - 1).map((_, i) => words.slice(i, i + ROW).join(" "));

/** The hash of ten words, in hexadecimal digits. */
export const hashOf = (shingle: string): string =>
  createHash("sha256").update(shingle).digest("hex").slice(0, BYTES * 2);

/** The texts that the manifest names, those of them that are there; headlines may be repeated. */
function readTexts(): { text: string; title: string }[] {
  const { documents } = JSON.parse(read("seeds/corpus.json")) as {
    documents: { file: string; title: string }[];
  };
  const there = new Set([...Deno.readDirSync(new URL("seeds/", ROOT))].map(({ name }) => name));
  const found = documents.filter(({ file }) => there.has(file));
  if (found.length < documents.length) return [];
  return found.map(({ file, title }) => ({ text: read(`seeds/${file}`), title }));
}

/**
 * Hashes every ten words in a row of the texts' bodies.
 *
 * @returns the hashes, sorted, each once; none where the texts are not all there
 */
export function hashTexts(): string[] {
  const texts = readTexts();
  const headlines = new Set(texts.flatMap(({ title }) => shinglesOf(wordsOf(title))));
  // Line by line: a headline and the first word of the article are no passage of it.
  const bodies = texts.flatMap(({ text }) => text.split("\n").flatMap((line) => shinglesOf(wordsOf(line))));
  return [...new Set(bodies.filter((shingle) => !headlines.has(shingle)).map(hashOf))].sort();
}

/** Reads the hashes that the project carries. */
export function readHashes(): string[] {
  const digits = [...Deno.readFileSync(HASHES)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.match(new RegExp(`.{${BYTES * 2}}`, "g")) ?? [];
}

if (import.meta.main) {
  const hashes = hashTexts();
  if (hashes.length) {
    Deno.writeFileSync(
      HASHES,
      Uint8Array.from(hashes.join("").match(/../g)!, (hex) => parseInt(hex, 16)),
    );
  }
  console.log(
    hashes.length
      ? `Wrote ${hashes.length} hashes.`
      : "The texts are not there; the hashes stay as they are.",
  );
}
