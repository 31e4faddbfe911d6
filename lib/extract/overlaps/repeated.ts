/**
 * Repeated runs: where words stand that can stand at two places.
 *
 * Nearly all runs stand at one place alone, and a table of all of them would be far larger than the processor's cache.
 * So a filter, which is not, finds those that were there before. What it lets through by chance a second one stops.
 *
 * @module
 */
import { choose, createFilter, note } from "./filter.ts";
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

/** Runs that are looked at a time: few enough for the nearest cache. */
const BLOCK = 1 << 11;

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
  const found: Places = { count: 0, words: new Int32Array(BLOCK), hashes: new Int32Array(BLOCK) };
  sift(ids.length, (from, hashes) => hashRuns(ids, from, hashes), (from, hashes, chosen, count) => {
    makeRoom(found, count);
    for (let i = 0; i < count; i++) {
      found.words[found.count] = from + chosen[i];
      found.hashes[found.count++] = hashes[chosen[i]];
    }
  });
  return siftAgain(found);
}

/** Fills a block with hashes from one on, and gives their number. */
type Fill = (from: number, hashes: Int32Array) => number;
/** Takes the hashes that were chosen, `count` of the block that begins with one. */
type Take = (from: number, hashes: Int32Array, chosen: Int32Array, count: number) => void;

/** Takes the hashes that come twice. */
function sift(size: number, fill: Fill, take: Take): void {
  const once = createFilter(size), twice = createFilter(size >> 2);
  const hashes = new Int32Array(BLOCK), chosen = new Int32Array(BLOCK);
  for (let from = 0, count; (count = fill(from, hashes)); from += count) note(hashes, count, once, twice);
  for (let from = 0, count; (count = fill(from, hashes)); from += count) {
    take(from, hashes, chosen, choose(hashes, count, twice, chosen));
  }
}

function makeRoom(places: Places, more: number): void {
  if (places.count + more <= places.words.length) return;
  const { words, hashes } = places, size = 2 * words.length;
  places.words = new Int32Array(size), places.hashes = new Int32Array(size);
  places.words.set(words), places.hashes.set(hashes);
}

/** Leaves out runs that are there by chance: among so few, and by other bits of theirs, chance is less. */
function siftAgain({ count, words, hashes }: Places): Places {
  let left = 0;
  sift(4 * count, (from, others) => {
    const end = Math.min(count - from, others.length);
    for (let i = 0; i < end; i++) others[i] = respread(hashes[from + i]);
    return end;
  }, (from, _, chosen, end) => {
    for (let i = 0; i < end; i++, left++) {
      words[left] = words[from + chosen[i]];
      hashes[left] = hashes[from + chosen[i]];
    }
  });
  return { count: left, words, hashes };
}
const respread = (hash: number): number => Math.imul(hash ^ hash >>> 13, 0x85ebca6b);
