/**
 * Kinds: of which rules a sentence holds a word, so that the others need not be asked.
 *
 * @module
 */
import { APART, CONFLICTS, COUNTING, OPENING_APART, RATES, TALLIES, VERDICTS } from "../../codebooks/mod.ts";
import { listWords } from "./lexis.ts";

/** A bit for each kind of rule. */
export const KIND = {
  /** What gives a figure to another event than the one reported. */
  other: 1,
  /** What makes a number a rate. */
  rate: 2,
  /** Who counted without saying so. */
  count: 4,
} as const;

const kinds = listWords();
const add = (kind: number, ...lists: (readonly string[])[]): void => {
  const words = listWords(...lists);
  for (let number = 0; number < words.length; number++) if (words[number]) kinds[number] |= kind;
};
add(KIND.other, VERDICTS, OPENING_APART, APART, CONFLICTS);
add(KIND.other, "jailed ago earlier before previously after since later came comes".split(" "));
add(KIND.rate, RATES, "each every annually a".split(" "));
add(KIND.count, COUNTING, TALLIES);

/** The kinds of each word, by its number. */
export const KINDS: Readonly<Uint8Array> = kinds;
