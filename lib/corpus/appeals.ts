/**
 * Appeals for money: sentences of the page that may be glued to the article.
 *
 * @module
 */
import { APPEAL_HINTS, APPEALS, type FurnitureKind } from "../codebooks/mod.ts";
import { plain } from "./lines.ts";
import type { SentenceSpan } from "./sentences.ts";
import { keysOf, plainKey } from "./words.ts";

/** Sentences between two appeals that still belong to the appeal. */
const GAP = 4;
const DOUBLE_QUOTES = /[“”"]/;
const STARTS = keysOf(APPEALS.flatMap(({ starts }) => starts ?? []).join(" "));
const WITHIN = APPEALS.flatMap(({ holds }) => holds ?? []);
/** The first two letters of the words with which appeals begin, told before anything else is. */
const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at) & 31) << 5 | text.charCodeAt(at + 1) & 31;
const PAIRS = new Uint8Array(1 << 10);
for (const word of APPEALS.flatMap(({ starts }) => starts?.split(" ") ?? [])) PAIRS[pairAt(word, 0)] = 1;

const isAppeal = (words: string): boolean => APPEALS.some(({ pattern }) => pattern.test(words));

/** Whether a text may hold an appeal at all; most hold none, and are not looked at further. */
function mayAppeal(text: string, sentences: readonly SentenceSpan[]): boolean {
  for (let i = 0; i < sentences.length; i++) {
    const { start, end } = sentences[i];
    if (end - start < 2 || PAIRS[pairAt(text, start)] === 0) continue;
    if (STARTS.has(plainKey(text, start, end)) && isAppeal(plain(text.slice(start, end)))) return true;
  }
  return WITHIN.some((pattern) => pattern.test(text));
}

/**
 * Marks appeals for money, sentence by sentence: the last one of a line may be glued to the article.
 *
 * @param text the text of the page
 * @param sentences its sentences
 * @param found what each sentence is for, which is filled in
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { splitSentences } from "./sentences.ts";
 * const text = "The army fled. Your support helps our reporters.", sentences = splitSentences(text);
 * const found = sentences.map((): "" => "");
 * markAppeals(text, sentences, found);
 * deepStrictEqual(found, ["", "appeal"]);
 * ```
 */
export function markAppeals(
  text: string,
  sentences: readonly SentenceSpan[],
  found: (FurnitureKind | "")[],
): void {
  if (!mayAppeal(text, sentences) || !APPEAL_HINTS.some((hint) => text.includes(hint))) return;
  let last = -1, paragraph = -1, quoted = false;
  sentences.forEach((sentence, i) => {
    if (sentence.paragraph !== paragraph) quoted = false;
    paragraph = sentence.paragraph;
    const words = plain(text.slice(sentence.start, sentence.end));
    quoted ||= DOUBLE_QUOTES.test(words);
    if (quoted) return last = -1;
    if (!isAppeal(words)) return;
    for (let j = last >= 0 && i - last <= GAP ? last : i; j <= i; j++) found[j] ||= "appeal";
    last = i;
  });
}
