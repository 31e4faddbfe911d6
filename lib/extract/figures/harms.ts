/**
 * Harms: the words of a sentence that say what happened to people.
 *
 * @module
 */
import { type Harm, HARM_PHRASES } from "../../codebooks/mod.ts";
import { has, type Span, wordOf } from "../words/clauses.ts";
import { forceOf, harmOf, IS } from "../words/lexicon.ts";
import type { Scan } from "../words/words.ts";

/** One word or phrase of harm at its place; a word can have several readings. */
export interface Hit extends Span {
  readings: readonly Omit<Harm, "word">[];
}

const phrases = new Map<string, { words: string[]; reading: Omit<Harm, "word"> }[]>();
for (const { phrase, outcome, form } of HARM_PHRASES) {
  const words = phrase.split(" "), same = phrases.get(words[0]) ?? [];
  phrases.set(
    words[0],
    [...same, { words, reading: { outcome, form } }].sort((a, b) => b.words.length - a.words.length),
  );
}

/** Finds the words of harm in a range, the longest phrase first. */
export function findHarms(scan: Scan, from: number, to: number): Hit[] {
  const hits: Hit[] = [];
  for (let i = from; i < to; i++) {
    if (!has(scan, i, IS.harm)) continue;
    const word = wordOf(scan, i);
    const phrase = phrases.get(word)?.find(({ words }) =>
      i + words.length <= to && words.every((one, k) => one === wordOf(scan, i + k))
    );
    if (phrase) {
      hits.push({ from: i, to: i + phrase.words.length, readings: [phrase.reading] });
      i += phrase.words.length - 1;
      continue;
    }
    const readings = harmOf(word);
    if (readings) hits.push({ from: i, to: i + 1, readings });
  }
  return hits;
}

/** Finds what forces did in a range: retreated, deployed, besieged. */
export function findForceVerbs(scan: Scan, from: number, to: number): Hit[] {
  const hits: Hit[] = [];
  for (let i = from; i < to; i++) {
    if (!has(scan, i, IS.force)) continue;
    const outcome = forceOf(wordOf(scan, i));
    if (outcome) {
      hits.push({
        from: i,
        to: i + 1,
        readings: [{ outcome, form: outcome === "besieged" ? "is" : "undergoes" }],
      });
    }
  }
  return hits;
}
