/**
 * Phrases: a trie over word ids that finds the longest of many phrases at a token.
 *
 * @module
 */
import type { Scan, Vocabulary } from "./words.ts";

/** A set of phrases, each with a value. */
export interface Phrases<T> {
  /** Adds a phrase; its words are taken in lower case, hyphens parting them as blanks do. */
  add(phrase: string, value: T): void;
  /** The longest phrase that begins at token `i` and ends before token `limit`. */
  longest(scan: Scan, i: number, limit: number): { end: number; value: T } | undefined;
  /** Number of nodes. */
  readonly size: number;
}

/** Words of a phrase as the scanner would cut them, in lower case and without hyphens. */
export const phraseWords = (phrase: string): string[] =>
  phrase.toLowerCase().replaceAll("’", "'").split(/[\s-]+/).flatMap((word) =>
    word.endsWith("'s") ? [word.slice(0, -2), "'s"] : [word]
  ).filter(Boolean);

const SPAN = 0x400000; // more ids than a run can see: keys stay whole numbers below 2^53

/**
 * Creates an empty set of phrases over a vocabulary.
 *
 * @returns the set; a look-up costs one step a word, however many phrases there are
 */
export function createPhrases<T>(vocabulary: Vocabulary): Phrases<T> {
  const next = new Map<number, number>(), values: (T | undefined)[] = [undefined];
  const hyphen = vocabulary.intern("-");
  const add = (phrase: string, value: T): void => {
    let node = 0;
    for (const word of phraseWords(phrase)) {
      const key = node * SPAN + vocabulary.folded[vocabulary.intern(word)];
      const known = next.get(key);
      if (known !== undefined) node = known;
      else next.set(key, node = values.push(undefined) - 1);
    }
    values[node] = value;
  };
  const longest = (scan: Scan, i: number, limit: number): { end: number; value: T } | undefined => {
    const { lower } = scan;
    let node: number | undefined = 0, found: { end: number; value: T } | undefined;
    for (let at = i; at < limit; at++) {
      const id = lower[at];
      if (id === hyphen && at > i) continue;
      node = next.get(node * SPAN + id);
      if (node === undefined) break;
      const value = values[node];
      if (value !== undefined) found = { end: at + 1, value };
    }
    return found;
  };
  return {
    add,
    longest,
    get size() {
      return values.length - 1;
    },
  };
}
