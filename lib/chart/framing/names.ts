/**
 * Frames by name.
 *
 * @module
 */

import { cleanText } from "../text.ts";

/**
 * A frame's id as a name.
 *
 * @param frame Lower-case words with underscores or hyphens between them.
 * @returns Words, the first with a capital.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(["human_interest", "us_strategy"].map(nameFrame), ["Human interest", "US strategy"]);
 * ```
 */
export function nameFrame(frame: string): string {
  const words = cleanText(frame).replace(/[_-]/g, " ").replace(
    /\b(?:us|uk|un|eu)\b/g,
    (word) => word.toUpperCase(),
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * A frame's name in quotation marks, as it stands in a sentence.
 *
 * @param frame Its id.
 * @returns Its name.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(quoteFrame("economic"), "“Economic”");
 * ```
 */
export function quoteFrame(frame: string): string {
  return `“${nameFrame(frame)}”`;
}
