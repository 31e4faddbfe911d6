/**
 * Orders that depend on no locale.
 *
 * @module
 */

/**
 * Compares texts by their code units.
 *
 * @param a a text
 * @param b another
 * @returns a negative number where `a` comes first, 0 for the same text
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(["é", "a", "Z"].sort(byCodeUnit), ["Z", "a", "é"]);
 * ```
 */
export const byCodeUnit = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0;

/** Line 9 before line 10. */
const inOrder = (file: string): string => file.replace(/\d+/g, (digits) => digits.padStart(12, "0"));

/**
 * Compares texts by their code units, and numbers in them by how great they are.
 *
 * @param a a text
 * @param b another
 * @returns a negative number where `a` comes first, 0 for the same order
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(["line 10", "line 9"].sort(byNumber), ["line 9", "line 10"]);
 * ```
 */
export const byNumber = (a: string, b: string): number => byCodeUnit(inOrder(a), inOrder(b));
