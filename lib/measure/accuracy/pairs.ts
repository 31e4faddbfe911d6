/**
 * Pairing what was read with what a person coded.
 *
 * @module
 */

/** A stretch of an article, read or coded. */
export interface Stretch {
  /** Id of the article. */
  document: string;
  /** Where it begins, in UTF-16 code units. */
  start: number;
  /** Where it ends, this offset excluded. */
  end: number;
}

/**
 * The share of the characters of two stretches that both have (Jaccard 1912).
 *
 * @param a one stretch
 * @param b another of the same article
 * @returns 0 where they have none in common, 1 where they are one
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const of = (start: number, end: number) => ({ document: "a", start, end });
 * strictEqual(overlapOf(of(0, 10), of(5, 15)), 5 / 15);
 * ```
 */
export function overlapOf(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/**
 * Pairs what was read with what was coded, one to one, the best overlap first.
 *
 * @param coded what a person coded
 * @param found what was read
 * @param fits whether two may be a pair
 * @returns the pairs, in the order of the coding
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const of = (start: number, end: number) => ({ document: "a", start, end });
 * strictEqual(pairStretches([of(0, 10)], [of(8, 12), of(0, 9)], () => true)[0][1].end, 9);
 * ```
 */
export function pairStretches<C extends Stretch, F extends Stretch>(
  coded: readonly C[],
  found: readonly F[],
  fits: (coded: C, found: F, overlap: number) => boolean,
): [C, F][] {
  const near = Map.groupBy(found.keys(), (k) => found[k].document);
  const candidates: { i: number; k: number; overlap: number }[] = [];
  coded.forEach((row, i) => {
    for (const k of near.get(row.document) ?? []) {
      const overlap = overlapOf(row, found[k]);
      if (overlap > 0 && fits(row, found[k], overlap)) candidates.push({ i, k, overlap });
    }
  });
  candidates.sort((a, b) => b.overlap - a.overlap || a.i - b.i || a.k - b.k);
  const pairs = new Map<number, number>(), taken = new Set<number>();
  for (const { i, k } of candidates) {
    if (pairs.has(i) || taken.has(k)) continue;
    pairs.set(i, k);
    taken.add(k);
  }
  return [...pairs].sort(([a], [b]) => a - b).map(([i, k]) => [coded[i], found[k]]);
}
