/**
 * Occasions: which articles were published about the same time.
 *
 * A number without a window counts what is news. Where no outlet wrote for weeks, the next article's news is another.
 *
 * @module
 */
import type { Document } from "../../vocabulary.ts";

/** Days without an article after which another occasion begins. */
const SILENCE = 45;
const DAY = 864e5;

/**
 * Reads a calendar day.
 *
 * @param text as YYYY-MM-DD; empty for no day
 * @param none what stands for no day
 * @returns days since 1970
 */
export const dayOf = (text: string, none: number): number => text ? Date.parse(text) / DAY : none;

/**
 * Finds the occasions on which the articles of a corpus were published.
 *
 * @param documents of the whole corpus, in any order
 * @returns number of the occasion by document, from 0; a document without a day is not in it
 */
export function findOccasions(documents: readonly Document[]): Map<string, number> {
  const dated = documents.filter(({ published }) => published !== "")
    .toSorted((a, b) => a.published < b.published ? -1 : 1);
  const occasions = new Map<string, number>();
  let occasion = 0, last = -Infinity;
  for (const { document, published } of dated) {
    const day = dayOf(published, -Infinity);
    if (day - last > SILENCE && occasions.size > 0) occasion++;
    occasions.set(document, occasion);
    last = day;
  }
  return occasions;
}
