/**
 * What is said of a sample that is too small.
 *
 * @module
 */

/** Fewer than this say little. */
export const ENOUGH = 30;

/**
 * Says that a sample is small, so that nobody reads its interval as firm.
 *
 * @param count how many units there are
 * @param what their name, one and many
 * @param enough from how many nothing is said @default {30}
 * @returns the words; empty where there are enough
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { noteSmall } from "./small.ts";
 * strictEqual(noteSmall(1, ["article", "articles"]), "only 1 article");
 * strictEqual(noteSmall(40, ["article", "articles"]), "");
 * ```
 */
export function noteSmall(
  count: number,
  what: readonly [one: string, many: string],
  enough = ENOUGH,
): string {
  return count >= enough ? "" : count === 0 ? `no ${what[1]}` : `only ${count} ${what[count === 1 ? 0 : 1]}`;
}

/**
 * Joins notes.
 *
 * @param notes the notes, some of them empty
 * @returns those that say something, with "; " between
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { joinNotes } from "./small.ts";
 * strictEqual(joinNotes("", "only 5 articles"), "only 5 articles");
 * ```
 */
export function joinNotes(...notes: readonly string[]): string {
  return notes.filter((note) => note !== "").join("; ");
}
