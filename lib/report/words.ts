/**
 * Numbers and lists in words, the same on every machine.
 *
 * @module
 */

/**
 * Writes a whole number with commas between thousands.
 *
 * @param value the number
 * @returns its digits
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { formatCount } from "./words.ts";
 * strictEqual(formatCount(114000), "114,000");
 * ```
 */
export function formatCount(value: number | bigint): string {
  const digits = String(value < 0 ? -value : value), groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return (value < 0 ? "−" : "") + groups.join(",");
}

/**
 * Counts something in words.
 *
 * @param count how many
 * @param one what is counted, as a singular
 * @param many its plural @default the singular with an s
 * @returns number and noun
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { countOf } from "./words.ts";
 * strictEqual(countOf(1, "outlet"), "1 outlet");
 * strictEqual(countOf(2, "tally", "tallies"), "2 tallies");
 * ```
 */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/**
 * Joins names as a sentence does.
 *
 * @param names the names
 * @returns them with commas, and "and" before the last
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { listOf } from "./words.ts";
 * strictEqual(listOf(["Herald", "Post", "Courier"]), "Herald, Post and Courier");
 * ```
 */
export function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/**
 * Keeps each text once.
 *
 * @param values texts, empty ones among them
 * @returns those that say something, in the order of their first use
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { distinct } from "./words.ts";
 * deepStrictEqual(distinct(["Post", "", "Herald", "Post"]), ["Post", "Herald"]);
 * ```
 */
export function distinct(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ""))];
}

/**
 * Writes a part of a whole in percent, rounded half up.
 *
 * @param part the part
 * @param whole the whole, above 0
 * @returns whole percent
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { percentOf } from "./words.ts";
 * strictEqual(percentOf(1, 3), "33 %");
 * ```
 */
export function percentOf(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}

/**
 * Turns an id into words.
 *
 * @param id lower-case words with hyphens or underscores between
 * @returns them with blanks between
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { wordsOf } from "./words.ts";
 * strictEqual(wordsOf("at_least"), "at least");
 * ```
 */
export function wordsOf(id: string): string {
  return id.replaceAll(/[-_]/g, " ");
}
