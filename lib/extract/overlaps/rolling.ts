/**
 * Rolling hashes: one for each run of a few words, each from the one before (Karp and Rabin 1987).
 *
 * @module
 */

/** Words of a run. */
export const RUN = 6;

const BASE = 0x01000193;
let power = 1;
for (let k = 0; k < RUN; k++) power = Math.imul(power, BASE);
const LAST = power;

/**
 * Hashes the runs of words from a word on.
 *
 * @param ids running words
 * @param from number of the word with which the first run begins
 * @param hashes where to write the hashes, as many as have room
 * @returns how many were written; none where too few words are left for a run
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const hashes = new Int32Array(9);
 * strictEqual(hashRuns(Int32Array.of(1, 2, 3, 1, 2, 3, 1, 2, 3), 0, hashes), 4);
 * strictEqual(hashes[0], hashes[3]);
 * ```
 */
export function hashRuns(ids: Int32Array, from: number, hashes: Int32Array): number {
  const count = Math.min(hashes.length, ids.length - from - RUN + 1);
  if (count <= 0) return 0;
  let hash = 0;
  for (let i = from; i < from + RUN; i++) hash = Math.imul(hash, BASE) + ids[i] | 0;
  hashes[0] = spread(hash);
  for (let k = 1, i = from; k < count; k++, i++) {
    hash = Math.imul(hash, BASE) + (ids[i + RUN] - Math.imul(ids[i], LAST)) | 0;
    hashes[k] = spread(hash);
  }
  return count;
}

/** Makes every part of a hash hang on all of it. */
const spread = (hash: number): number => Math.imul(hash ^ hash >>> 15, 0x9e3779b1);
