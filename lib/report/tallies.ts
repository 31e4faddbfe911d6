/**
 * Tallies in words: what each one counts, and its note without ids.
 *
 * @module
 */
import { boundWords, capitalise } from "../chart/mod.ts";
import type { Tally } from "../vocabulary.ts";
import { plainDays, spanOf } from "./days.ts";

/** A tally as a reader sees it. Not the row of the table, which has its id. */
export interface DescribedTally extends Record<string, unknown> {
  /** What is counted, where and when. */
  harm: string;
  /** Whether it is of the event reported. */
  "part of": string;
  /** What all its figures span. */
  "whole range": string;
  /** What all of them allow. */
  "all agree on": string;
  /** How many figures it has. */
  figures: number;
  /** How many outlets give one. */
  outlets: number;
  /** How many origins stand behind them. */
  origins: number;
  /** How far it can be relied on. */
  grade: Tally["grade"];
  /** What sets it apart, and in what its figures differ. */
  note: string;
}

/** What the statuses of figures and tallies are called. */
export const STATUSES: Readonly<Record<Tally["status"], string>> = {
  current: "this event",
  background: "another event or time",
  other: "supposed or denied",
};

/**
 * Puts a tally's subject into words: what happened, to whom, where, when.
 *
 * @param tally the tally
 * @returns a phrase without its number
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { harmOf } from "./tallies.ts";
 * const tally = { outcome: "killed", unit: "people", population: "", place: "Tel Harun", from: "", to: "2024-06-08" } as const;
 * strictEqual(harmOf(tally), "people killed, Tel Harun, up to 8\u00a0June\u00a02024");
 * ```
 */
export function harmOf(
  { outcome, unit, population, place, from, to }: Pick<
    Tally,
    "outcome" | "unit" | "population" | "place" | "from" | "to"
  >,
): string {
  const harm = `${population || unit} ${outcome === "casualties" ? "killed or injured" : outcome}`;
  return [harm, place, spanOf(from, to)].filter((part) => part !== "").join(", ");
}

/**
 * Divides a note where it names other tallies.
 *
 * @param note the note of a tally
 * @param known ids of the tallies
 * @returns pieces of text, and ids
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { splitNote } from "./tallies.ts";
 * deepStrictEqual(splitNote("two origins. apart from t07: a part", new Set(["t07"])), [
 *   { text: "Two origins. Apart from " },
 *   { tally: "t07" },
 *   { text: ": a part" },
 * ]);
 * ```
 */
export function splitNote(
  note: string,
  known: ReadonlySet<string>,
): ({ text: string } | { tally: string })[] {
  const sentences = capitalise(note).replace(/\. \p{Ll}/gu, (start) => start.toUpperCase());
  return sentences.split(/\b(t\d+)\b/).filter((piece) => piece !== "")
    .map((piece) => known.has(piece) ? { tally: piece } : { text: piece });
}

/**
 * Describes tallies for a reader.
 *
 * @param tallies the tallies
 * @returns one row a tally, in order; a note names another tally by what that one counts
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { analyse } from "./analysis.ts";
 * import { describeTallies } from "./tallies.ts";
 * const { tallies } = (await analyse("seeds/sample")).records;
 * strictEqual(describeTallies(tallies).length, tallies.length);
 * ```
 */
export function describeTallies(tallies: readonly Tally[]): DescribedTally[] {
  const harms = new Map(tallies.map((tally) => [tally.tally, plainDays(harmOf(tally))])),
    known = new Set(harms.keys());
  return tallies.map((tally) => ({
    harm: harms.get(tally.tally)!,
    "part of": STATUSES[tally.status],
    "whole range": boundWords(tally.low, tally.high),
    "all agree on": agreedOf(tally),
    figures: tally.figures,
    outlets: tally.outlets,
    origins: tally.origins,
    grade: tally.grade,
    note: splitNote(tally.note, known)
      .map((piece) => "text" in piece ? piece.text : `“${harms.get(piece.tally)}”`).join(""),
  }));
}

/**
 * What all figures of a tally allow.
 *
 * @param tally the tally
 * @returns bounds in words
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { agreedOf } from "./tallies.ts";
 * strictEqual(agreedOf({ grade: "contested", agreed_low: null, agreed_high: null }), "nothing");
 * ```
 */
export function agreedOf(
  { grade, agreed_low, agreed_high }: Pick<Tally, "grade" | "agreed_low" | "agreed_high">,
): string {
  return grade === "contested" ? "nothing" : boundWords(agreed_low, agreed_high);
}
