/**
 * Choices of outlets, one against the rest: exact tests, however few there are, and what of them chance would give.
 *
 * @module
 */
import type { Naming } from "./naming.ts";
import { controlDiscovery } from "./statistics/discovery.ts";
import { testExact } from "./statistics/fisher.ts";
import { joinNotes, noteSmall } from "./statistics/small.ts";

/** How often an outlet made a choice, of how often it could. */
export interface Count {
  /** Who published the articles. */
  outlet: string;
  /** What was chosen between: an actor that has several names. */
  group: string;
  /** What was chosen: one of its names. */
  item: string;
  /** How often. */
  count: number;
}

/** Whether an outlet chooses something more or less often than the others together. Not why. */
export interface Choice extends Record<string, unknown>, Count {
  /** How often the outlet chose anything of the group. */
  total: number;
  /** How often the other outlets chose the item. */
  others: number;
  /** How often the other outlets chose anything of the group. */
  rest: number;
  /** Odds ratio of the outlet against the others; null where one of them never or always does it. */
  odds: number | null;
  /** Fisher's exact p, two-sided. */
  p: number;
  /** Share of false finds among all tests that look at least as good. */
  q: number;
  /** What to bear in mind: few choices. */
  note: string;
}

/** Fields of a row, in order. */
export const CHOICE_FIELDS = [
  "outlet",
  "group",
  "item",
  "count",
  "total",
  "others",
  "rest",
  "odds",
  "p",
  "q",
  "note",
] as const;

/**
 * Tests each choice of each outlet against the other outlets together: Fisher's exact test (1935), with the q of
 * Benjamini and Hochberg (1995) over all rows. It takes choices to be made one by one; those of one article hang
 * together, so that p is smaller than it should be.
 *
 * @param counts how often each outlet chose what, zeros included
 * @returns one row for each count, in the same order
 * @throws {RangeError} where a count is no whole number from 0
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const rows = testCounts([
 *   { outlet: "Herald", group: "hill-league", item: "rebels", count: 8 },
 *   { outlet: "Herald", group: "hill-league", item: "fighters", count: 2 },
 *   { outlet: "Post", group: "hill-league", item: "rebels", count: 1 },
 *   { outlet: "Post", group: "hill-league", item: "fighters", count: 5 },
 * ]);
 * strictEqual(rows[0].p.toFixed(4), "0.0350");
 * ```
 */
export function testCounts(counts: readonly Count[]): Choice[] {
  const sums = new Map<string, number>(),
    add = (count: number, ...parts: readonly string[]): void => {
      const key = JSON.stringify(parts);
      sums.set(key, (sums.get(key) ?? 0) + count);
    };
  for (const { outlet, group, item, count } of counts) {
    add(count, "outlet", outlet, group);
    add(count, "item", group, item);
    add(count, "group", group);
  }
  const sum = (...parts: readonly string[]): number => sums.get(JSON.stringify(parts)) ?? 0;
  const tested = counts.map(({ outlet, group, item, count }) => {
    const total = sum("outlet", outlet, group), rest = sum("group", group) - total;
    const others = sum("item", group, item) - count;
    const { p, odds } = testExact(count, total - count, others, rest - others);
    return { outlet, group, item, count, total, others, rest, odds: odds === Infinity ? null : odds, p };
  });
  const qs = controlDiscovery(tested.map(({ p }) => p));
  return tested.map((row, i) => ({ ...row, q: qs[i], note: noteChoices(row.total, row.rest) }));
}

function noteChoices(total: number, rest: number): string {
  const small = noteSmall(total, ["choice", "choices"], 10);
  return joinNotes(small, rest === 0 ? "no other outlet had the choice" : "");
}

/**
 * Tests by which names outlets speak of actors, each against the other outlets together.
 *
 * @param naming how often each outlet uses each name of each actor
 * @param voices whose words count @default {["own"]} the article's own
 * @returns one row for each outlet and name
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const name = { actor: "hill-league", kind: "noun", indirect: 0, direct: 3 } as const;
 * const rows = testNaming([
 *   { ...name, outlet: "Herald", name: "rebels", own: 8 },
 *   { ...name, outlet: "Post", name: "rebels", own: 1 },
 * ]);
 * deepStrictEqual(rows.map(({ count, p }) => [count, p]), [[8, 1], [1, 1]]);
 * ```
 */
export function testNaming(
  naming: readonly Naming[],
  voices: readonly ("own" | "indirect" | "direct")[] = ["own"],
): Choice[] {
  return testCounts(naming.map((row) => ({
    outlet: row.outlet,
    group: row.actor,
    item: row.name,
    count: voices.reduce((sum, voice) => sum + row[voice], 0),
  })));
}
