/**
 * What coders say together, and who departs from it.
 *
 * @module
 */
import { noteSmall } from "../statistics/small.ts";
import { columnOf, type Rating, type Ratings, ratingsOf, type Unit } from "./ratings.ts";

/** What a person decided where coders disagreed. */
export interface Decision {
  /** What was asked. */
  variable: string;
  /** What was judged. */
  unit: Unit;
  /** The value that holds. */
  value: Exclude<Rating, null>;
}

/** How well a coder finds one value. */
export interface Score {
  /** What was asked. */
  variable: string;
  /** The value looked for. */
  value: string;
  /** Units that have it and were given it. */
  hits: number;
  /** Units that were given it and do not have it. */
  extra: number;
  /** Units that have it and were not given it. */
  missed: number;
  /** Units left out, because it is open what they have. */
  open: number;
  /** Share of those given it that have it; null where none was. */
  precision: number | null;
  /** Share of those that have it that were given it; null where none has it. */
  recall: number | null;
  /** Harmonic mean of both (van Rijsbergen 1979); null where nobody gave it. */
  f1: number | null;
  /** Says where few have it. */
  note: string;
}

/** Against what a coder is scored. */
export interface ScoreOptions {
  /** Name of the coder who is taken to be right. @default what the other coders say together */
  against?: string;
  /** What a person decided; it goes before what coders say. @default {[]} */
  decisions?: readonly Decision[];
  /** The only value to look for. @default every value that was given */
  value?: Exclude<Rating, null>;
}

/**
 * Names a unit of a question, so that it can be looked up.
 *
 * @param variable what was asked
 * @param unit what was judged
 * @returns one text for exactly this unit
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { keyOfUnit } from "./consensus.ts";
 * strictEqual(keyOfUnit("hope", { document: "a", at: 3, end: null }), '["hope","a",3,null]');
 * ```
 */
export function keyOfUnit(variable: string, { document, at, end }: Unit): string {
  return JSON.stringify([variable, document, at, end]);
}

/**
 * Finds what coders say together: the value that more than half of those who judged a unit gave, unless a person
 * decided otherwise.
 *
 * @param ratings what the coders gave
 * @param decisions what a person decided @default {[]}
 * @returns one value a unit; null where no value has the majority, or nobody judged it
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { findConsensus } from "./consensus.ts";
 * const units = [1, 2].map((at) => ({ document: "a", at, end: null }));
 * const ratings = { variable: "hope", coders: ["ann", "ben"], units, values: [[1, 1], [1, 0]] };
 * deepStrictEqual(findConsensus(ratings), [1, null]);
 * deepStrictEqual(findConsensus(ratings, [{ variable: "hope", unit: units[1], value: 0 }]), [1, 0]);
 * ```
 */
export function findConsensus(
  { variable, units, values }: Ratings,
  decisions: readonly Decision[] = [],
): Rating[] {
  const decided = new Map(decisions.map((one) => [keyOfUnit(one.variable, one.unit), one.value]));
  return values.map((row, i) => decided.get(keyOfUnit(variable, units[i])) ?? majority(row));
}

function majority(row: readonly Rating[]): Rating {
  const given = row.filter((value) => value !== null), counts = new Map<Rating, number>();
  for (const value of given) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > given.length)?.[0] ?? null;
}

/**
 * Scores a coder against another, or against what the others say together. Nobody's word is the truth: a score says how
 * near two readings are, and which way they part.
 *
 * A unit that the coder gave nothing and that has the value is missed; a unit of which it is open what it has is left
 * out.
 *
 * @param ratings what all coders gave
 * @param coder who is scored
 * @param options against whom, and which value is looked for
 * @returns one row for each value, in order of their names
 * @throws {RangeError} where there is no coder of that name
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { scoreCoder } from "./consensus.ts";
 * const units = [1, 2, 3].map((at) => ({ document: "a", at, end: null }));
 * const ratings = { variable: "hope", coders: ["ann", "program"], units, values: [[1, 1], [1, 0], [0, 0]] };
 * strictEqual(scoreCoder(ratings, "program", { value: 1 })[0].recall, 0.5);
 * ```
 */
export function scoreCoder(ratings: Ratings, coder: string, options: ScoreOptions = {}): Score[] {
  const { against, decisions = [], value } = options, column = columnOf(ratings, coder);
  const judges = against === undefined ? ratings.coders.filter((name) => name !== coder) : [against];
  const truth = findConsensus(ratingsOf(ratings, judges), decisions);
  const given = ratings.values.map((row) => row[column]);
  const known = [...given, ...truth].filter((one) => one !== null);
  const wanted = value !== undefined ? [value] : [...new Set(known)].sort(byName);
  return wanted.map((one) => ({ variable: ratings.variable, ...score(one, given, truth) }));
}

const byName = (one: Rating, other: Rating): number => String(one) < String(other) ? -1 : 1;

function score(
  value: Rating,
  given: readonly Rating[],
  truth: readonly Rating[],
): Omit<Score, "variable"> {
  let hits = 0, extra = 0, missed = 0, open = 0;
  given.forEach((one, i) => {
    if (truth[i] === null) open += one === null ? 0 : 1;
    else if (truth[i] === value) one === value ? hits++ : missed++;
    else if (one === value) extra++;
  });
  return {
    value: String(value),
    hits,
    extra,
    missed,
    open,
    precision: hits + extra > 0 ? hits / (hits + extra) : null,
    recall: hits + missed > 0 ? hits / (hits + missed) : null,
    f1: hits + extra + missed > 0 ? 2 * hits / (2 * hits + extra + missed) : null,
    note: noteSmall(hits + missed, ["unit has it", "units have it"], 10),
  };
}

/**
 * Averages F1 over values, each counting the same however rare it is (macro-F1).
 *
 * @param scores one row a value
 * @returns the mean of those that have an F1; null where none has
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { macroF1 } from "./consensus.ts";
 * strictEqual(macroF1([{ f1: 0.5 }, { f1: 1 }, { f1: null }]), 0.75);
 * ```
 */
export function macroF1(scores: readonly Pick<Score, "f1">[]): number | null {
  const known = scores.map(({ f1 }) => f1).filter((f1) => f1 !== null);
  return known.length > 0 ? known.reduce((sum, f1) => sum + f1, 0) / known.length : null;
}
