/**
 * Headlines: whose number a headline repeats.
 *
 * @module
 */
import type { Figure } from "../vocabulary.ts";

/**
 * Finds the voices that a headline gives a number to, each with the one voice of its text that gives it.
 *
 * @param figures of the whole corpus
 * @returns pairs of keys, a document and a speaker between which a line ends; none where several voices give the number
 */
export function headlineVoices(figures: readonly Figure[]): [string, string][] {
  const keyOf = ({ document, speaker }: Figure): string => `${document}\n${speaker}`;
  const told = Map.groupBy(
    figures.filter(({ speaker }) => speaker !== ""),
    ({ document, outcome, unit, low, high }) => [document, outcome, unit, low ?? high].join("\t"),
  );
  return [...told.values()].flatMap((all): [string, string][] => {
    const titles = new Set(all.filter(({ sentence }) => sentence === 0).map(keyOf));
    const texts = new Set(all.filter(({ sentence }) => sentence > 0).map(keyOf));
    const [title] = titles, [text] = texts;
    return titles.size === 1 && texts.size > 0 && !texts.has(title) ? [[title, text]] : [];
  });
}
