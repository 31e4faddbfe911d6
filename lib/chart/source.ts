/**
 * The words that every chart has, and the line that is the same in all: where it comes from.
 *
 * @module
 */

import type { Document } from "../vocabulary.ts";
import { formatDays } from "./days.ts";
import { outletColours } from "./colours.ts";
import { listOf } from "./sentences.ts";

/** The words of a chart. */
export interface Words {
  title: string;
  subtitle: string;
  takeaway: string;
  alt: string;
  caveat: string;
  source: string;
}

/** What a chart says of itself. Not yet what is the same in all. */
export interface OwnWords extends Omit<Words, "alt" | "source"> {
  /** What is drawn, in a sentence. */
  shows: string;
}

/**
 * Completes the words of a chart: who does not see it gets what is drawn, the finding and what to take from it.
 *
 * @param words What it says of itself.
 * @param documents The documents of the corpus.
 * @returns All its words.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const own = { title: "Two", subtitle: "n = 2", takeaway: "Both agree.", shows: "Two bars.", caveat: "Few." };
 * deepStrictEqual(completeWords(own, []).alt, "Two bars. Two. Both agree.");
 * ```
 */
export function completeWords(
  { shows, ...words }: OwnWords,
  documents: readonly Pick<Document, "outlet" | "published">[],
): Words {
  return { ...words, alt: `${shows} ${words.title}. ${words.takeaway}`, source: sourceLine(documents) };
}

/**
 * The line that says where the rows of a chart come from.
 *
 * @param documents The documents of the corpus.
 * @returns Outlets and days of publication.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(
 *   sourceLine([{ outlet: "Herald", published: "2031-03-02" }]),
 *   "Source: Herald, 2 March 2031; coded by Dateline",
 * );
 * ```
 */
export function sourceLine(documents: readonly Pick<Document, "outlet" | "published">[]): string {
  const outlets = [...outletColours(documents).keys()].map((outlet) => outlet || "an outlet without a name");
  const days = documents.map(({ published }) => published).filter((day) => day !== "").sort();
  const when = days.length > 0 ? `, ${formatDays(days[0], days.at(-1)!)}` : "";
  return `Source: ${listOf(outlets, 6) || "no article"}${when}; coded by Dateline`;
}
