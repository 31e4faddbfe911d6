/**
 * What a tally counts, in words.
 *
 * @module
 */
import { formatDays } from "../chart/mod.ts";
import type { Tally } from "../vocabulary.ts";

/**
 * Puts a tally's subject into words for a sentence: what happened, to whom, where, when.
 *
 * @param tally the tally
 * @returns a phrase without its number
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { harmOf } from "./harms.ts";
 * const tally = { outcome: "killed", unit: "people", population: "", place: "Tel Harun", from: "", to: "2024-06-08" } as const;
 * strictEqual(harmOf(tally), "people killed, Tel Harun, up to 8 June 2024");
 * ```
 */
export function harmOf(
  { outcome, unit, population, place, from, to }: Pick<
    Tally,
    "outcome" | "unit" | "population" | "place" | "from" | "to"
  >,
): string {
  const when = from !== "" && to !== ""
    ? formatDays(from, to)
    : to !== ""
    ? `up to ${formatDays(to, to)}`
    : from !== ""
    ? `since ${formatDays(from, from)}`
    : "";
  return [`${population || unit} ${outcome}`, place, when].filter((part) => part !== "").join(", ");
}
