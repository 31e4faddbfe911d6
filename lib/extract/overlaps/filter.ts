/**
 * The filter: where runs of words stand that can stand at two places.
 *
 * Nearly all stand at one place alone, and a table of all of them would be far larger than the processor's cache. So
 * each run sets two bits in one word of a filter (Bloom 1970; Putze, Sanders and Singler 2007), and only one whose bits
 * were set before goes on. The filter is kept small; what it lets through by chance a second one stops, as few are left.
 *
 * @module
 */
import { hashRuns } from "./rolling.ts";

/** Places of runs, in order. */
export interface Places {
  /** How many there are; the arrays have room for more. */
  count: number;
  /** First word of each. */
  words: Int32Array;
  /** Hash of each. */
  hashes: Int32Array;
}

/** Hashes of which two bits each are kept. */
interface Filter {
  readonly words: Int32Array;
  /** How many upper bits of a hash do not tell its word. */
  readonly shift: number;
}

/** Runs that are hashed at a time: few enough for the nearest cache. */
const BLOCK = 1 << 11;

/** Creates a filter with 4 to 8 bits for each of so many hashes. */
function createFilter(size: number): Filter {
  const bits = Math.max(4, 29 - Math.clz32(size));
  return { words: new Int32Array(1 << bits), shift: 32 - bits };
}
const createFilters = (size: number) => ({ once: createFilter(size), twice: createFilter(size >> 2) });
/** The two bits that the last ten bits of a hash stand for; to look them up is faster than to shift. */
const MASKS = Int32Array.from({ length: 1 << 10 }, (_, i) => 1 << i | 1 << (i >> 5)), LAST = MASKS.length - 1;

/**
 * Finds the runs of words that stand at more than one place.
 *
 * @param ids running words
 * @returns their places; by chance, some runs that stand at one place alone are among them
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const { count, words } = findRepeated(Int32Array.of(1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6));
 * deepStrictEqual([...words.subarray(0, count)], [0, 7]);
 * ```
 */
export function findRepeated(ids: Int32Array): Places {
  const { once, twice } = createFilters(ids.length), block = new Int32Array(BLOCK);
  for (let from = 0, count; (count = hashRuns(ids, from, block)); from += count) {
    note(block, count, once, twice);
  }
  const found = { count: 0, words: new Int32Array(BLOCK), hashes: new Int32Array(BLOCK) };
  for (let from = 0, count; (count = hashRuns(ids, from, block)); from += count) {
    makeRoom(found, count);
    gather(block, count, from, twice, found);
  }
  return sift(found);
}

/** Notes hashes in the first filter, and those that were there already in the second. */
function note(hashes: Int32Array, count: number, once: Filter, twice: Filter): void {
  const { words, shift } = once, { words: others, shift: otherShift } = twice;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i], mask = MASKS[hash & LAST], at = hash >>> shift, word = words[at];
    if ((word & mask) === mask) others[hash >>> otherShift] |= mask;
    else words[at] = word | mask;
  }
}

function makeRoom(places: Places, more: number): void {
  if (places.count + more <= places.words.length) return;
  const { words, hashes } = places, size = 2 * words.length;
  places.words = new Int32Array(size), places.hashes = new Int32Array(size);
  places.words.set(words), places.hashes.set(hashes);
}

/** Gathers the runs from a word on whose hashes are in a filter. */
function gather(block: Int32Array, count: number, from: number, filter: Filter, found: Places): void {
  const { words: bits, shift } = filter, { words, hashes } = found;
  let end = found.count;
  for (let i = 0; i < count; i++) {
    const hash = block[i], mask = MASKS[hash & LAST];
    if ((bits[hash >>> shift] & mask) === mask) words[end] = from + i, hashes[end++] = hash;
  }
  found.count = end;
}

/** Leaves out runs that are there by chance: among so few, and by other bits of theirs, chance is less. */
function sift(places: Places): Places {
  const { once, twice } = createFilters(4 * places.count), block = new Int32Array(BLOCK);
  const left = { ...places, count: 0 };
  for (let from = 0, count; (count = rehash(places, from, block)); from += count) {
    note(block, count, once, twice);
  }
  for (let from = 0, count; (count = rehash(places, from, block)); from += count) {
    keep(block, count, places, from, twice, left);
  }
  return left;
}

/** Makes other hashes of those of the places from one on, and gives their number. */
function rehash({ count, hashes }: Places, from: number, block: Int32Array): number {
  const end = Math.min(count - from, block.length);
  for (let i = 0; i < end; i++) {
    const hash = hashes[from + i];
    block[i] = Math.imul(hash ^ hash >>> 13, 0x85ebca6b);
  }
  return end;
}

/** Moves the places, from one on, whose other hashes are in a filter to those that are left. */
function keep(
  block: Int32Array,
  count: number,
  places: Places,
  from: number,
  filter: Filter,
  left: Places,
): void {
  const { words: bits, shift } = filter, { words, hashes } = places;
  let end = left.count;
  for (let i = 0; i < count; i++) {
    const hash = block[i], mask = MASKS[hash & LAST];
    if ((bits[hash >>> shift] & mask) === mask) {
      words[end] = words[from + i], hashes[end++] = hashes[from + i];
    }
  }
  left.count = end;
}
