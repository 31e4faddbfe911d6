/**
 * Language: a cheap check whether a text is English, by the share of its commonest words.
 *
 * @module
 */
import { KINDS, LETTER, LOWER, UPPER } from "./characters.ts";
import type { Span } from "./paragraphs.ts";
import { addToKey, isPlain, keysOf } from "./words.ts";

/** None has more than five letters, so that no other word has the key of one. */
const COMMON = keysOf(
  "the of and to that with for by was were is has had from which said they he it on at as are this have their not be who",
);
/** English news has 25 to 35 in a hundred of these words, other languages fewer than 5. */
const LEAST = 0.12;
/** Words looked at, and fewer than which nothing is concluded. */
const MOST_WORDS = 100, FEWEST_WORDS = 20;

/** A sentence that may be none of the article's own. */
interface Passage extends Span {
  furniture?: boolean;
}

/**
 * Tells whether a text looks English.
 *
 * @param text the text
 * @param sentences its sentences; only the first 100 words of those that are no furniture are looked at
 * @returns false where few of the words are the commonest of English; true for fewer than 20 words
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const dutch = "De laatste soldaten van het leger vluchtten zondag uit de stad, terwijl de strijders " +
 *   "van de groep het hoofdkwartier plunderden en een grote voorraad wapens buitmaakten.";
 * strictEqual(isEnglish(dutch, [{ start: 0, end: dutch.length }]), false);
 * strictEqual(isEnglish("Town falls", [{ start: 0, end: 10 }]), true);
 * ```
 */
export function isEnglish(text: string, sentences: readonly Passage[]): boolean {
  let words = 0, common = 0;
  for (const { start, end, furniture } of sentences) {
    if (furniture) continue;
    for (let at = start, key = 0; at <= end; at++) {
      if (at < end && isLetter(text, at)) {
        key = addToKey(key, text.charCodeAt(at));
        continue;
      }
      if (key === 0) continue;
      words++;
      if (COMMON.has(key)) common++;
      if (words === MOST_WORDS) return common >= words * LEAST;
      key = 0;
    }
  }
  return words < FEWEST_WORDS || common >= words * LEAST;
}

const LETTERS = /[\p{L}\p{M}]/u;

/** Whether a letter, or a mark that combines with one, stands at an offset, or half of one. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isPlain(code);
  const kind = KINDS[code];
  if (kind === LOWER || kind === UPPER) return true;
  if (kind !== LETTER && (code < 0xd800 || code >= 0xe000)) return false;
  const whole = at > 0 ? text.codePointAt(at - 1)! : 0;
  return LETTERS.test(String.fromCodePoint(whole > 0xffff ? whole : text.codePointAt(at)!));
}
