/**
 * Chance that is the same on every machine and at every run.
 *
 * @module
 */
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Gives numbers from 0 to 1, 1 excluded; which ones depends on its seed alone. */
export type Random = () => number;

/** Seed where none is given. */
export const SEED = 1;

/**
 * Creates a source of numbers: xoroshiro128+ (Blackman and Vigna 2018) of the library pure-rand, its upper 32 bits.
 *
 * @param seed any whole number @default {1}
 * @returns a source that gives the same numbers for the same seed
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { createRandom } from "./random.ts";
 * strictEqual(createRandom(7)(), createRandom(7)());
 * ```
 */
export function createRandom(seed: number = SEED): Random {
  const generator = xoroshiro128plus(seed);
  return () => (generator.next() >>> 0) / 2 ** 32;
}

/**
 * Draws as many places of a list as it has, each place as likely at each draw.
 *
 * @param places filled with numbers from 0 to its length, that excluded
 * @param random source of chance
 * @returns the same array
 * @example
 * ```ts
 * import { ok } from "node:assert/strict";
 * import { createRandom, draw } from "./random.ts";
 * ok(draw(new Uint32Array(5), createRandom()).every((place) => place < 5));
 * ```
 */
export function draw(places: Uint32Array, random: Random): Uint32Array {
  for (let i = 0; i < places.length; i++) places[i] = Math.floor(random() * places.length);
  return places;
}
