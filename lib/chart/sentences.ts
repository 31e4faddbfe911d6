/**
 * Words put together: names in a row, sentences one behind the other.
 *
 * @module
 */

/**
 * Text that begins with a capital.
 *
 * @param text Any text.
 * @returns The same with its first letter in upper case.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(capitalise("five outlets"), "Five outlets");
 * ```
 */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Items in a sentence; where there are many, the first of them and a count.
 *
 * @param items Names.
 * @param most How many are named. @default {5}
 * @returns "A", "A and B", "A, B and C", "A, B and 7 others"; who is left over alone is named too.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(listOf(["A", "B", "C"]), "A, B and C");
 * deepStrictEqual(listOf(["A", "B", "C"], 1), "A and 2 others");
 * deepStrictEqual(listOf(["A", "B", "C"], 2), "A, B and C");
 * ```
 */
export function listOf(items: readonly string[], most = 5): string {
  const named = items.length > most + 1 ? [...items.slice(0, most), `${items.length - most} others`] : items;
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}

/**
 * Sentences one behind the other.
 *
 * @param sentences Sentences; empty ones say nothing.
 * @returns Them with a space between.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(joinSentences("One.", "", "Two."), "One. Two.");
 * ```
 */
export function joinSentences(...sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
