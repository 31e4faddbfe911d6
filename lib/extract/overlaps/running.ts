/**
 * Running words: the words of all articles, one behind the other, without their marks.
 *
 * @module
 */
import { IS } from "../words/lexicon.ts";
import type { Scan } from "../words/words.ts";

/** Gaps between two articles: as far as a passage looks ahead of where the articles part. */
export const GAP = 3;
/** One word in so many, as a power of two, has its token noted. */
const STRIDE = 4;

/** The words of all articles, one behind the other, with a gap before, between and behind them. */
export interface Running {
  /** Id of each word's lower-case form; in a gap a number below 0 that no other gap has. */
  readonly ids: Int32Array;
  /** First word of each article, with one more entry for where the next would begin. */
  readonly first: Int32Array;
  /** Token, counted in its own article, of every 16th word. */
  readonly tokens: Int32Array;
}

/** Which bit of a token's marks tells a word. */
const WORD = 31 - Math.clz32(IS.word);

/**
 * Lines up the words of articles.
 *
 * @param scans articles scanned with one vocabulary
 * @returns their words in order
 */
export function lineUp(scans: readonly Scan[]): Running {
  const size = scans.reduce((sum, { count }) => sum + count + GAP, GAP);
  const ids = new Int32Array(size), tokens = new Int32Array((size >> STRIDE) + 2);
  const first = new Int32Array(scans.length + 1);
  first[0] = GAP;
  ids.fill(-1, 0, GAP);
  for (let i = 0; i < scans.length; i++) {
    const end = append(scans[i], ids, tokens, first[i]);
    ids.fill(-2 - i, end, end + GAP);
    first[i + 1] = end + GAP;
  }
  return { ids: ids.subarray(0, first[scans.length]), first, tokens };
}

/** Writes the words of an article from a place on and returns their end. */
function append({ lower, marks, count }: Scan, ids: Int32Array, tokens: Int32Array, start: number): number {
  let end = start;
  // Each token is written, and the next goes over what is no word: a jump for each would cost more.
  for (let i = 0; i < count; i++) {
    ids[end] = lower[i];
    tokens[end + (1 << STRIDE) - 1 >> STRIDE] = i;
    end += marks[i] >>> WORD & 1;
  }
  return end;
}

/**
 * Finds the token of a word.
 *
 * @param running words of all articles
 * @param scan article in which the word stands
 * @param article number of this article
 * @param word number of the running word
 * @returns number of the token in the article
 */
export function tokenOf({ first, tokens }: Running, { marks }: Scan, article: number, word: number): number {
  const noted = word >> STRIDE << STRIDE, near = noted >= first[article];
  let token = near ? tokens[noted >> STRIDE] : -1;
  for (
    let left = near ? word - noted : word - first[article] + 1;
    left > 0;
    left -= marks[token] >>> WORD & 1
  ) {
    token++;
  }
  return token;
}
