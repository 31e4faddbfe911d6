/**
 * Patterns: a trie over classes of words that finds which of many phrases stand at a token.
 *
 * A form belongs to a few classes: its plain spelling, its singular, its consonants, the stems it begins with. They are
 * worked out once for each form, so that a look-up costs one step a word, however many phrases there are.
 *
 * @module
 */
import { cut } from "./cut.ts";
import { consonants, plainSpelling, singular } from "./spelling.ts";
import type { Scan } from "./words.ts";

/** Which spellings of a word belong together. */
export type Likeness = "exact" | "number" | "sound";

/** A word of a phrase: as it is written, and what is like it. */
export interface PatternWord {
  word: string;
  like: Likeness;
}

/** A phrase found at a token. */
export interface Match<T> {
  /** Tokens that its words stand at; the last is the end of it. */
  tokens: number[];
  value: T;
}

/** Classes of words, shared by all tries of a codebook. */
export interface WordClasses {
  /** Number of the class that a word of a phrase stands for; new ones are given as needed. */
  add(word: PatternWord): number;
  /** Classes that a lower-case form belongs to. */
  of(lower: string): readonly number[];
  /** Classes of a form by its id, worked out once. */
  at(scan: Scan, id: number): readonly number[];
}

const NONE: readonly number[] = [];

/** Creates the classes of words. All phrases must be added before the first text is read. */
export function createClasses(): WordClasses {
  const numbers = new Map<string, number>(),
    stems = new Map<string, number>(),
    known: (readonly number[])[] = [];
  let shortest = Infinity, longest = 0, sounds = false, openings: Set<string> | undefined;
  const give = (map: Map<string, number>, key: string): number => {
    const found = map.get(key) ?? numbers.size + stems.size + 1;
    map.set(key, found);
    return found;
  };
  const add = ({ word, like }: PatternWord): number => {
    if (word.endsWith("*")) {
      const stem = word.slice(0, -1);
      shortest = Math.min(shortest, stem.length), longest = Math.max(longest, stem.length);
      return give(stems, stem);
    }
    const plain = plainSpelling(word);
    sounds ||= like === "sound";
    return give(
      numbers,
      like === "sound" ? `%${consonants(plain)}` : like === "number" ? `+${singular(plain)}` : plain,
    );
  };
  const of = (lower: string): readonly number[] => {
    const plain = plainSpelling(lower), found: number[] = [];
    const push = (number: number | undefined): void => void (number !== undefined && found.push(number));
    push(numbers.get(plain));
    push(numbers.get(`+${singular(plain)}`));
    if (sounds) push(numbers.get(`%${consonants(plain)}`));
    openings ??= new Set(Array.from(stems.keys(), (stem) => stem.slice(0, shortest)));
    if (openings.has(lower.slice(0, shortest))) {
      for (let end = shortest; end <= Math.min(longest, lower.length); end++) {
        push(stems.get(lower.slice(0, end)));
      }
    }
    return found.length ? found : NONE;
  };
  const at = (scan: Scan, id: number): readonly number[] => known[id] ??= of(scan.vocabulary.forms[id]);
  return { add, of, at };
}
/** A set of phrases over classes of words. */
export interface Patterns<T> {
  /** Adds a phrase; a phrase that is there already gets one more value. */
  add(words: readonly PatternWord[], value: T): void;
  /** Whether a phrase can begin with a form of these classes. */
  begins(classes: readonly number[]): boolean;
  /** All phrases that begin at token `i` and end before `limit`, longest first. */
  match(scan: Scan, i: number, limit: number, skips?: (i: number) => boolean): readonly Match<T>[];
}

/** Words of a phrase, all of one likeness. */
export const wordsOf = (phrase: string, like: Likeness = "exact"): PatternWord[] =>
  cut(phrase.toLowerCase()).map((word) => ({ word, like }));

const SPAN = 0x400000;
/** Tokens that a phrase can reach over, skipped ones included. */
const REACH = 24;

/** Creates an empty set of phrases over classes of words. */
export function createPatterns<T>(classes: WordClasses): Patterns<T> {
  const next = new Map<number, number>(), values: T[][] = [[]], goesOn: boolean[] = [false];
  const add = (words: readonly PatternWord[], value: T): void => {
    let node = 0;
    for (const word of words) {
      const key = node * SPAN + classes.add(word), known = next.get(key);
      goesOn[node] = true;
      if (known === undefined) next.set(key, node = values.push([]) - 1), goesOn[node] = false;
      else node = known;
    }
    if (node) values[node].push(value);
  };
  const begins = (numbers: readonly number[]): boolean => numbers.some((number) => next.has(number));

  // One walk at a time: its state stands here, so that a token that begins nothing costs a look at its class alone.
  let scan: Scan, stop = 0, skips: ((i: number) => boolean) | undefined, found: Match<T>[] = [];
  const path: number[] = [];
  const walk = (node: number, at: number, numbers: readonly number[]): void => {
    for (const number of numbers) {
      const to = next.get(node * SPAN + number);
      if (to === undefined) continue;
      path.push(at);
      for (const value of values[to]) found.push({ tokens: path.slice(), value });
      if (goesOn[to]) go(to, at + 1);
      path.pop();
    }
  };
  const go = (node: number, at: number): void => {
    if (at >= stop) return;
    if (isHyphen(scan, at)) return go(node, at + 1);
    walk(node, at, classes.at(scan, scan.lower[at]));
    if (skips?.(at)) go(node, at + 1);
  };
  const match = (own: Scan, i: number, limit: number, skip?: (i: number) => boolean): readonly Match<T>[] => {
    const numbers = classes.at(own, own.lower[i]);
    if (numbers === NONE || !goesOn[0]) return EMPTY;
    scan = own, stop = Math.min(limit, i + REACH), skips = skip, found = [];
    walk(0, i, numbers);
    return found.length > 1 ? found.sort((a, b) => b.tokens.at(-1)! - a.tokens.at(-1)!) : found;
  };
  return { add, begins, match };
}
const EMPTY: readonly never[] = [];
/** A hyphen that parts the words of a compound. */
const isHyphen = (scan: Scan, i: number): boolean => {
  const code = scan.text.charCodeAt(scan.starts[i]);
  return code === 0x2d || code === 0x2010 || code === 0x2011;
};
