/**
 * Passages of two coders that are the same: those that overlap most, one to one.
 *
 * @module
 */
import type { Unit } from "./ratings.ts";

/** A passage, and what was said of it. */
export interface Passage {
  /** Where it stands. */
  unit: Unit;
  /** What was said of it, by column; it tells apart passages of the same words. */
  values?: Readonly<Record<string, string>>;
}

/**
 * Pairs passages that overlap, the greatest share of their common length first; of equal ones those of which more of
 * the same was said.
 *
 * @param known passages of one side
 * @param others passages of the other side
 * @returns for each of the others the number of the known one, or null
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { pairPassages } from "./pair.ts";
 * const at = (at: number, end: number) => ({ unit: { document: "a", at, end } });
 * deepStrictEqual(pairPassages([at(0, 4), at(9, 12)], [at(8, 12), at(20, 24)]), [1, null]);
 * ```
 */
export function pairPassages(known: readonly Passage[], others: readonly Passage[]): (number | null)[] {
  const places = Map.groupBy(known.map((_, place) => place), (place) => known[place].unit.document);
  const pairs = others.flatMap((other, j) =>
    (places.get(other.unit.document) ?? []).flatMap((i) => {
      const overlap = overlapOf(known[i].unit, other.unit);
      return overlap > 0 ? [{ i, j, overlap, same: sameOf(known[i], other) }] : [];
    })
  ).sort((a, b) => b.overlap - a.overlap || b.same - a.same || a.i - b.i || a.j - b.j);
  const found: (number | null)[] = others.map(() => null), taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (found[j] !== null || taken.has(i)) continue;
    found[j] = i;
    taken.add(i);
  }
  return found;
}

/** Share of what two passages cover that both cover. */
function overlapOf(one: Unit, other: Unit): number {
  const ends = [one.end ?? one.at, other.end ?? other.at];
  const both = Math.min(...ends) - Math.max(one.at, other.at);
  return both > 0 ? both / (Math.max(...ends) - Math.min(one.at, other.at)) : 0;
}

function sameOf(one: Passage, other: Passage): number {
  const values = other.values ?? {};
  return Object.keys(values).filter((column) => values[column] === one.values?.[column]).length;
}
