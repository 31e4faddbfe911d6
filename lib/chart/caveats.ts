/**
 * What the caveats of several charts say.
 *
 * @module
 */

import type { Document } from "../vocabulary.ts";
import { COLOURS, outletColours, SHARED } from "./colours.ts";
import { countOf } from "./counts.ts";
import { capitalise } from "./sentences.ts";

/** What is said where no outlet has more than one article. */
export const ONE_EACH = "With one article each it is these articles that differ; the outlets may not.";

/**
 * What a picture has no room for.
 *
 * @param number How many have none.
 * @param one What one of them is called.
 * @param which Which of them, where it is said behind their name: "named less often". @default {""}
 * @returns A sentence; nothing where there is room for all.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(noRoomFor(1, "toll"), "One toll has no room here; the table behind the chart has all.");
 * deepStrictEqual(noRoomFor(0, "toll"), "");
 * ```
 */
export function noRoomFor(number: number, one: string, which = ""): string {
  if (number < 1) return "";
  const what = `${capitalise(countOf(number, one))}${which === "" ? "" : ` ${which}`}`;
  return `${what} ${number === 1 ? "has" : "have"} no room here; the table behind the chart has all.`;
}

/**
 * What is said when there are more outlets than colours.
 *
 * @param documents The documents of the corpus.
 * @returns A sentence, or nothing.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(sharedColours([{ outlet: "Herald" }]), "");
 * ```
 */
export function sharedColours(documents: readonly Pick<Document, "outlet">[]): string {
  const grey = [...outletColours(documents).values()].filter((colour) => colour === SHARED).length;
  return grey === 0
    ? ""
    : `The first ${COLOURS.length} outlets have a colour each, the other ${grey} share grey.`;
}

/**
 * What is said where articles are drawn over each other.
 *
 * @param documents The documents of the corpus.
 * @returns A sentence; nothing where each outlet has one article.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(overlaidArticles([{ outlet: "Herald", document: "a" }]), "");
 * ```
 */
export function overlaidArticles(documents: readonly Pick<Document, "document" | "outlet">[]): string {
  return documents.length > outletColours(documents).size
    ? "Where an outlet has several articles, they lie over each other."
    : "";
}
