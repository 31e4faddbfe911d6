/**
 * Words as the rules of figures see them: each word that a rule knows has a number, and a list of words is a table over
 * these numbers, so that asking whether a token is in a list costs one look-up and compares no letters.
 *
 * @module
 */
import type { Scan, Vocabulary } from "../words/words.ts";

/** As many words as the rules can know; a number is below it. */
const ROOM = 1 << 12;
const numbers = new Map<string, number>();

/** A list of words: 1 at the number of each word in it. */
export type WordSet = Uint8Array;

/** A scan with what the rules of figures note of each token. */
export interface Text extends Scan {
  /** Number of its word; 0 where no rule knows it. */
  readonly words: Uint16Array;
  /** 1 and the number of the word or phrase of harm that holds it, among those of its sentence; else 0. */
  readonly hitOf: Uint32Array;
  /** 1 and the number of the verb that holds it, among those of its sentence; else 0. */
  readonly groupOf: Uint32Array;
}

/**
 * Gives the number of a lower-case word, a new one where no rule has named it yet.
 *
 * @throws {RangeError} where the rules name more words than there is room for
 */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const next = numbers.size + 1;
  if (next >= ROOM) throw new RangeError(`Cannot number "${word}": wanted fewer than ${ROOM} words`);
  numbers.set(word, next);
  return next;
}

/** Makes a table of lower-case words. All must be made before the first text is read. */
export function listWords(...lists: Iterable<string>[]): WordSet {
  const set = new Uint8Array(ROOM);
  for (const list of lists) for (const word of list) set[numberOf(word)] = 1;
  return set;
}

/** Makes a table of what each word is worth; undefined where nothing is said of it. */
export function tabulateWords<T>(entries: Iterable<readonly [string, T]>): readonly (T | undefined)[] {
  const table = new Array<T | undefined>(ROOM).fill(undefined);
  for (const [word, value] of entries) table[numberOf(word)] = value;
  return table;
}

/** Whether the word at a token is in a list. */
export const among = ({ words, count }: Text, i: number, set: WordSet): boolean =>
  i >= 0 && i < count && set[words[i]] === 1;

/** Whether a word of a list stands in a range. */
export function holds(text: Text, from: number, to: number, set: WordSet): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (among(text, i, set)) return true;
  return false;
}

/** For each id of a vocabulary the number of its form and 1; 0 until it is asked for. */
const learned = new WeakMap<Vocabulary, Uint16Array>();

/** What is noted of tokens lies in the same room for every article; it holds until the next is begun. */
let words = new Uint16Array(1 << 12), hitOf = new Uint32Array(1 << 12), groupOf = new Uint32Array(1 << 12);

/** Numbers the words of a scan and makes room for what is noted of them, in time linear in its length. */
export function readText(scan: Scan): Text {
  const { vocabulary: { forms }, count, lower } = scan;
  if (words.length < count) {
    words = new Uint16Array(2 * count),
      hitOf = new Uint32Array(2 * count),
      groupOf = new Uint32Array(2 * count);
  }
  let table = learned.get(scan.vocabulary) ?? new Uint16Array(0);
  if (table.length < forms.length) {
    const wider = new Uint16Array(forms.length * 2);
    wider.set(table);
    learned.set(scan.vocabulary, table = wider);
  }
  for (let i = 0; i < count; i++) {
    const id = lower[i];
    words[i] = (table[id] ||= (numbers.get(forms[id]) ?? 0) + 1) - 1;
    hitOf[i] = groupOf[i] = 0;
  }
  return { ...scan, words, hitOf, groupOf };
}
