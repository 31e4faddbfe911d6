/**
 * Seeds: runs of a few words that stand at more than one place.
 *
 * @module
 */
import { findRepeated } from "./repeated.ts";
import { RUN } from "./rolling.ts";
import type { Running } from "./running.ts";

/** Places of seeds, in the order of the words. */
export interface Seeds {
  /** First word of each place. */
  readonly words: Int32Array;
  /** Number of the place before at which the same words stand; -1 at the first. */
  readonly before: Int32Array;
}

/**
 * Finds the seeds that stand at more than one place.
 *
 * @param running words of all articles; a seed that reaches into a gap stands nowhere else, as no two gaps are alike
 * @returns their places; by chance, a few seeds that stand at one place alone are among them
 */
export function findSeeds({ ids }: Running): Seeds {
  const { count, words, hashes } = findRepeated(ids);
  return { words: words.subarray(0, count), before: link(ids, words, hashes, count) };
}

/** Links each place to the one before at which the same words stand. */
function link(ids: Int32Array, words: Int32Array, hashes: Int32Array, count: number): Int32Array {
  const bits = Math.max(4, 33 - Math.clz32(count)),
    slots = new Int32Array(1 << bits),
    before = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const slot = findSlot(ids, words, hashes, slots, hashes[i] >>> (32 - bits), i);
    before[i] = slots[slot] - 1;
    slots[slot] = i + 1;
  }
  return before;
}

/** Finds the slot, from one on, that is free or holds a place with the same words as place `i`. */
function findSlot(
  ids: Int32Array,
  words: Int32Array,
  hashes: Int32Array,
  slots: Int32Array,
  slot: number,
  i: number,
): number {
  for (let last = slots[slot] - 1; last >= 0; last = slots[slot] - 1) {
    if (hashes[last] === hashes[i] && areSame(ids, words[last], words[i])) break;
    slot = slot + 1 & slots.length - 1;
  }
  return slot;
}

function areSame(ids: Int32Array, a: number, b: number): boolean {
  for (let k = 0; k < RUN; k++) if (ids[a + k] !== ids[b + k]) return false;
  return true;
}
