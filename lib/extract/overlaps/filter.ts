/**
 * Filters: of two bits in one word for each hash (Bloom 1970; Putze, Sanders and Singler 2007).
 *
 * Hashes come in blocks, by functions that are called often: such are made fast soon, and a long loop is not.
 *
 * @module
 */

/** Hashes of which two bits each are kept. */
export interface Filter {
  readonly words: Int32Array;
  /** How many upper bits of a hash do not tell its word. */
  readonly shift: number;
}

/**
 * Creates a filter.
 *
 * @param size number of hashes, for each of which it has 4 to 8 bits
 * @returns a filter with nothing in it
 */
export function createFilter(size: number): Filter {
  const bits = Math.max(4, 29 - Math.clz32(size));
  return { words: new Int32Array(1 << bits), shift: 32 - bits };
}

/** The two bits that the last ten bits of a hash stand for; to look them up is faster than to shift. */
const MASKS = Int32Array.from({ length: 1 << 10 }, (_, i) => 1 << i | 1 << (i >> 5)), LAST = MASKS.length - 1;

/**
 * Puts hashes into a filter, and those that were in it before into a second one.
 *
 * @param hashes a block of hashes
 * @param count how many of it
 * @param once the filter
 * @param twice the second one; by chance, hashes that come once get into it too
 */
export function note(hashes: Int32Array, count: number, once: Filter, twice: Filter): void {
  const { words, shift } = once, { words: others, shift: otherShift } = twice;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i], mask = MASKS[hash & LAST], at = hash >>> shift, word = words[at];
    if ((word & mask) === mask) others[hash >>> otherShift] |= mask;
    else words[at] = word | mask;
  }
}

/**
 * Chooses the hashes that are in a filter.
 *
 * @param hashes a block of hashes
 * @param count how many of it
 * @param filter the filter
 * @param chosen where to write their numbers in the block; as long as the block
 * @returns how many they are
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const once = createFilter(99), twice = createFilter(99), chosen = new Int32Array(4);
 * const hashes = Int32Array.of(0x12345678, 0x3456789a, 0x56789abc, 0x3456789a);
 * note(hashes, 4, once, twice);
 * deepStrictEqual([...chosen.subarray(0, choose(hashes, 4, twice, chosen))], [1, 3]);
 * ```
 */
export function choose(hashes: Int32Array, count: number, filter: Filter, chosen: Int32Array): number {
  const { words, shift } = filter;
  let end = 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i], mask = MASKS[hash & LAST];
    if ((words[hash >>> shift] & mask) === mask) chosen[end++] = i;
  }
  return end;
}
