/**
 * Holds the figures that the program reads against those that were planted.
 *
 * @module
 */
import type { Figure } from "../../../lib/vocabulary.ts";
import type { Planted, PlantedArticle } from "../planted.ts";
import { readText } from "../read.ts";

/** A figure that was read otherwise than planted, with the sentence. */
export interface Miss {
  /** missed: not read; outcome, value, hedge: read, but wrong; invented: read where none was planted. */
  error: "missed" | "outcome" | "value" | "hedge" | "invented";
  kind: string;
  sentence: string;
  /** What the sentence was made from. */
  template: string;
  planted?: Planted;
  read?: Figure;
}

/** Counts of figures by how they were read. */
export interface PlantedScore {
  planted: number;
  found: number;
  sentences: number;
  misses: Miss[];
}

const HARMS = "killed injured missing detained displaced casualties".split(" ");

/**
 * Reads an article and compares.
 *
 * @param article the article
 * @returns how many figures were planted and found, and what went wrong
 */
export function scorePlanted({ text, figures, sentences }: PlantedArticle): PlantedScore {
  const read = readText(text, { published: "2031-04-14" }).figures.filter(({ outcome }) =>
    HARMS.includes(outcome)
  );
  const at = (start: number) => sentences.findLast((sentence) => sentence.start <= start)!;
  const misses: Miss[] = [], free = new Set(read);
  let found = 0;
  for (const planted of figures) {
    const there = read.filter(({ start, end }) => start < planted.end && end > planted.start);
    const same = there.find(({ outcome }) => outcome === planted.outcome) ?? there[0];
    there.forEach((figure) => free.delete(figure));
    const { text: sentence, template } = at(planted.start), { kind } = planted;
    if (!same) {
      misses.push({ error: "missed", kind, sentence, template, planted });
      continue;
    }
    const value = same.start === planted.start && same.low === planted.low && same.high === planted.high;
    if (same.outcome !== planted.outcome) {
      misses.push({ error: "outcome", kind, sentence, template, planted, read: same });
    } else found++;
    if (!value) misses.push({ error: "value", kind, sentence, template, planted, read: same });
    else if (same.hedge !== planted.hedge) {
      misses.push({ error: "hedge", kind, sentence, template, planted, read: same });
    }
  }
  for (const figure of free) {
    const { kind, text: sentence, template } = at(figure.start);
    misses.push({ error: "invented", kind, sentence, template, read: figure });
  }
  return { planted: figures.length, found, sentences: sentences.length, misses };
}
