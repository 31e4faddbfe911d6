import { deepStrictEqual, ok } from "node:assert/strict";
import { listFiles, ROOT } from "./files.ts";
import { hashOf, hashTexts, readHashes, shinglesOf, wordsOf } from "./passages.ts";

const hashes = new Set(readHashes()), texts = hashTexts();

/** Readings of a file's text: as it stands, without its markup, without the marks of escaped line breaks. */
function readings(bytes: Uint8Array): string[] {
  if (bytes.includes(0)) return [];
  const text = new TextDecoder().decode(bytes).replace(/\\[nrt]/g, " ");
  return text.includes("<") ? [text, text.replace(/<[^>]*>/g, " ")] : [text];
}

/** The first ten words in a row of a file that an article holds too. */
function borrowed(path: string): string[] {
  const seen = new Set(
    readings(Deno.readFileSync(new URL(path, ROOT))).flatMap((text) => shinglesOf(wordsOf(text))),
  );
  return [...seen].filter((shingle) => hashes.has(hashOf(shingle))).slice(0, 1).map((words) =>
    `${path}: ${words}`
  );
}

Deno.test("no file of the project holds ten words in a row of an article's body", () => {
  ok(hashes.size > 3_000, `${hashes.size} hashes`);
  deepStrictEqual(listFiles().flatMap(borrowed), []);
});

if (texts.length) {
  Deno.test("the hashes are those of the texts", () => deepStrictEqual(texts, [...hashes]));
}

Deno.test("wordsOf() leaves case, accents, marks and line breaks aside", () => {
  deepStrictEqual(wordsOf("The “Café”,\nal-Fajr’s 1,300."), ["the", "cafe", "al", "fajr", "s", "1", "300"]);
});

Deno.test("shinglesOf() has one row for each tenth word, and none for nine words", () => {
  deepStrictEqual(shinglesOf([..."abcdefghijk"]), ["a b c d e f g h i j", "b c d e f g h i j k"]);
  deepStrictEqual(shinglesOf([..."abcdefghi"]), []);
});
