/**
 * Whether two names or descriptions mean the same.
 *
 * @module
 */

const EMPTY = /\b(?:the|a|an|mr|mrs|ms|dr|col|gen|brig|maj|capt|sheikh|president|minister)\b\.?/g;
const wordsOf = (name: string): string[] =>
  name.toLowerCase().replace(EMPTY, " ").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");

/** Share of the shorter name's words that the longer must have. */
const ENOUGH = 0.6;

/**
 * Tells whether two names agree: one has most of the other's words, articles and titles left aside.
 *
 * @param a one name; empty for nobody
 * @param b another
 * @returns true where they agree, or both are empty
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(agree("Col. Ana Roos", "Roos"), true);
 * strictEqual(agree("Ana Roos", ""), false);
 * ```
 */
export function agree(a: string, b: string): boolean {
  const x = new Set(wordsOf(a)), y = new Set(wordsOf(b));
  if (x.size === 0 || y.size === 0) return a.trim().toLowerCase() === b.trim().toLowerCase();
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  return shared > 0 && shared >= ENOUGH * Math.min(x.size, y.size);
}
