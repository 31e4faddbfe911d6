/**
 * What is known of words before the texts are compared.
 *
 * @module
 */
import type { Prior } from "./log_odds.ts";

/** Gives the prior of a word of the corpus. */
export type PriorOf = (term: string) => Prior;

/**
 * Weighs the counts of a background as if so many words of it had been read with each text. Without a background the
 * texts together are their own, which draws each word to its rate in all of them (the empirical prior of Monroe,
 * Colaresi and Quinn 2008).
 *
 * @param totals counts of the words in all texts
 * @param strength how many words the prior weighs
 * @param background counts of words elsewhere; a word that it lacks counts as one use @default {totals}
 * @returns the prior of each word
 * @throws {RangeError} where the strength is not above 0
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { weighPrior } from "./prior.ts";
 * deepStrictEqual(weighPrior(new Map([["the", 30], ["calm", 10]]), 4)("calm"), { count: 1, size: 4 });
 * ```
 */
export function weighPrior(
  totals: ReadonlyMap<string, number>,
  strength: number,
  background: ReadonlyMap<string, number> = totals,
): PriorOf {
  if (!(strength > 0)) throw new RangeError(`Cannot weigh a prior by "${strength}": wanted a number above 0`);
  const countOf = (term: string): number => background.get(term) || 1;
  let size = 0;
  for (const term of totals.keys()) size += countOf(term);
  return (term) => ({ count: countOf(term) * strength / size, size: strength });
}
