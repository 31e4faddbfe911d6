/**
 * Language: a cheap check whether a text is English, by the share of its commonest words.
 *
 * @module
 */
const COMMON = new Set(
  "the of and to that with for by was were is has had from which said they he it on at as are this have their not be who"
    .split(" "),
);
/** English news has 25 to 35 in a hundred of these words, other languages fewer than 5. */
const LEAST = 0.12;
/** Words looked at, and fewer than which nothing is concluded. */
const MOST_WORDS = 100, FEWEST_WORDS = 20;

/**
 * Tells whether words look English.
 *
 * @param passages the article's own sentences, in order; only their first 100 words are looked at
 * @returns false where few of the words are the commonest of English; true for fewer than 20 words
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const dutch = "De laatste soldaten van het leger vluchtten zondag uit de stad, terwijl de strijders " +
 *   "van de groep het hoofdkwartier plunderden en een grote voorraad wapens buitmaakten.";
 * strictEqual(isEnglish([dutch]), false);
 * strictEqual(isEnglish(["Town falls"]), true);
 * ```
 */
export function isEnglish(passages: Iterable<string>): boolean {
  let words = 0, common = 0;
  for (const passage of passages) {
    for (const [word] of passage.matchAll(/[\p{L}\p{M}]+/gu)) {
      words++;
      if (COMMON.has(word.toLowerCase())) common++;
      if (words === MOST_WORDS) return common >= words * LEAST;
    }
  }
  return words < FEWEST_WORDS || common >= words * LEAST;
}
