/**
 * States: "the Afghan health ministry" and "Afghanistan’s health ministry" are of one.
 *
 * @module
 */
import { DEMONYMS, STATES } from "../codebooks/mod.ts";

/** Letters that a state and the word for its people share at least: "Iraq" and "Iraqi". */
const ROOT = 4;
/** How many letters two words share from the first on. */
function shared(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}
/** The state of each word for its people that begins as it does: "Afghan" is Afghanistan. */
const HOMES: ReadonlyMap<string, string> = new Map(
  [...DEMONYMS].flatMap((word): [string, string][] => {
    const states = [...STATES].filter((state) => !state.includes(" ") && shared(state, word) >= ROOT);
    const best = states.sort((a, b) => shared(b, word) - shared(a, word) || (a < b ? -1 : 1)).at(0);
    return best ? [[word, best]] : [];
  }),
);

/**
 * Finds the state that a word for its people means.
 *
 * @param word in lower case
 * @returns name of the state in lower case; nothing for another word, and where the two begin unlike: "Dutch"
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(stateOf("yemeni"), "yemen");
 * strictEqual(stateOf("nigerian"), "nigeria");
 * strictEqual(stateOf("ministry"), undefined);
 * ```
 */
export const stateOf = (word: string): string | undefined => HOMES.get(word);
