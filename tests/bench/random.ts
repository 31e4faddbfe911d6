/**
 * Chance that is the same on every machine.
 *
 * @module
 */

/** A source of numbers that depends on its seed alone. */
export interface Random {
  /** A number from 0 to 1, 1 excluded. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True with the probability `share`. */
  chance(share: number): boolean;
  /** One of the items, all alike. */
  pick<T>(items: readonly T[]): T;
  /** One of the items, the n-th about n times rarer than the first, as words are in a text. */
  zipf<T>(items: readonly T[]): T;
}

/**
 * Creates a source of numbers (mulberry32 of Tommy Ettinger, in the public domain).
 *
 * @param seed any whole number
 * @returns a source that gives the same numbers for the same seed
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = state + 0x6d2b79f5 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)];
  // The inverse of the logarithmic law: rank = size ^ chance.
  const zipf = <T>(items: readonly T[]): T => items[Math.floor((items.length + 1) ** next() - 1)];
  return { next, whole, chance: (share) => next() < share, pick, zipf };
}
