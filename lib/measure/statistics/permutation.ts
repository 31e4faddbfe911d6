/**
 * Whether groups differ by more than chance, by dealing out their labels again.
 *
 * @module
 */
import { shuffler } from "d3-array";
import { createRandom, SEED } from "./random.ts";

/** How labels are dealt out again. */
export interface PermutationOptions {
  /** How often. @default {1999} */
  permutations?: number;
  /** Seed of the chance. @default {1} */
  seed?: number;
}

/** What a test found. */
export interface Permutation {
  /** The statistic of the labels as they are. */
  statistic: number;
  /** Share of the deals, the real one among them, whose statistic is at least as great. */
  p: number;
}

/**
 * Tests whether labels matter (Fisher 1935; with the real deal counted among the others, Phipson and Smyth 2010, so
 * that p is never 0). It takes units to be exchangeable: sentences of one article hang together, which makes a p by
 * sentence smaller than it should be.
 *
 * @param labels group of each unit
 * @param statistic what is asked of the labels; greater means further apart
 * @param options number of permutations and seed
 * @returns the statistic and its p
 * @throws {RangeError} where the number of permutations can't be
 * @example
 * ```ts
 * import { ok } from "node:assert/strict";
 * import { permute } from "./permutation.ts";
 * const values = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0], labels = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1];
 * const apart = (groups: ArrayLike<number>) => Math.abs(values.reduce((sum, value, i) => sum + value * (2 * groups[i] - 1), 0));
 * ok(permute(labels, apart).p < 0.05);
 * ```
 */
export function permute(
  labels: readonly number[],
  statistic: (labels: ArrayLike<number>) => number,
  options: PermutationOptions = {},
): Permutation {
  const [first] = permuteEach(labels, (dealt) => [statistic(dealt)], options);
  return first;
}

/**
 * Tests several statistics on the same deals.
 *
 * @param labels group of each unit
 * @param statistics what is asked of the labels; always as many numbers
 * @param options number of permutations and seed
 * @returns a test for each statistic
 * @throws {RangeError} where the number of permutations can't be
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { permuteEach } from "./permutation.ts";
 * strictEqual(permuteEach([0, 1], () => [1, 2]).length, 2);
 * ```
 */
export function permuteEach(
  labels: readonly number[],
  statistics: (labels: ArrayLike<number>) => readonly number[],
  options: PermutationOptions = {},
): Permutation[] {
  const { permutations = 1999, seed = SEED } = options;
  if (!Number.isSafeInteger(permutations) || permutations < 1) {
    throw new RangeError(`Cannot permute "${permutations}" times: wanted a whole number from 1`);
  }
  const real = [...statistics(labels)], shuffle = shuffler(createRandom(seed));
  const atLeast = real.map(() => 1), dealt = [...labels];
  for (let i = 0; i < permutations; i++) {
    shuffle(dealt);
    // A deal that only swaps like units must count as the same, whatever the last digit says.
    statistics(dealt).forEach((value, number) => {
      if (value >= real[number] - Math.abs(real[number]) * 1e-9) atLeast[number]++;
    });
  }
  return real.map((statistic, number) => ({ statistic, p: atLeast[number] / (permutations + 1) }));
}
