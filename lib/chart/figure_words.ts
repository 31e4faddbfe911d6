/**
 * Figures in words.
 *
 * @module
 */

import type { Figure } from "../vocabulary.ts";
import { formatNumber } from "./counts.ts";
import { cleanText } from "./text.ts";

const HEDGE_WORDS: Record<Figure["hedge"], string> = {
  exact: "",
  about: "about",
  nearly: "nearly",
  at_least: "at least",
  more_than: "more than",
  at_most: "at most",
  fewer_than: "fewer than",
  range: "",
  vague: "",
};
// These take "of" before the noun: "dozens of fighters", but "several hundred fighters".
const PLURALS = new Set(["dozens", "scores", "hundreds", "thousands", "millions"]);

/**
 * The number of a figure as the article bounds it.
 *
 * @param figure Its hedge and its quantity.
 * @returns Words such as "at least 500".
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(numberWords({ hedge: "at_least", quantity: "500" }), "at least 500");
 * deepStrictEqual(numberWords({ hedge: "range", quantity: "12 and 15" }), "between 12 and 15");
 * ```
 */
export function numberWords({ hedge, quantity }: Pick<Figure, "hedge" | "quantity">): string {
  const text = cleanText(quantity);
  // At the head of a sentence it had a capital.
  const number = text.charAt(0).toLowerCase() + text.slice(1);
  const bound = hedge === "range" && number.includes(" and ") ? "between" : HEDGE_WORDS[hedge];
  return bound === "" ? number : `${bound} ${number}`;
}

/**
 * Bounds in words.
 *
 * @param low Least number; null where none is set.
 * @param high Greatest number; null where none is set.
 * @returns Words such as "at least 500" or "8,000 to 25,000".
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual([boundWords(500, null), boundWords(8000, 25000), boundWords(null, 40), boundWords(5, 5)], [
 *   "at least 500",
 *   "8,000 to 25,000",
 *   "at most 40",
 *   "5",
 * ]);
 * ```
 */
export function boundWords(low: number | null, high: number | null): string {
  if (low === null) return high === null ? "no bound" : `at most ${formatNumber(high)}`;
  if (high === null) return `at least ${formatNumber(low)}`;
  return low === high ? formatNumber(low) : `${formatNumber(low)} to ${formatNumber(high)}`;
}

/**
 * What several figures of one harm print, in words: the number where all print the same and only some of them bound it,
 * else what they span.
 *
 * @param bounds Bounds of each figure.
 * @returns Words such as "500" or "at least 500"; empty where both ends stay open.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(printedWords([{ low: 500, high: null }, { low: 500, high: 500 }]), "500");
 * deepStrictEqual(printedWords([{ low: 500, high: null }, { low: 600, high: 600 }]), "at least 500");
 * ```
 */
export function printedWords(bounds: readonly Pick<Figure, "low" | "high">[]): string {
  const ends = bounds.flatMap(({ low, high }) => [low, high]),
    numbers = new Set(ends.filter((end) => end !== null));
  if (numbers.size === 1 && bounds.some(({ low, high }) => low === high)) {
    return formatNumber([...numbers][0]);
  }
  const lows = bounds.map(({ low }) => low), highs = bounds.map(({ high }) => high);
  const low = lows.includes(null) ? null : Math.min(...lows as number[]);
  const high = highs.includes(null) ? null : Math.max(...highs as number[]);
  return low === null && high === null ? "" : boundWords(low, high);
}

/**
 * What a figure says, its hedge in words, without who says it.
 *
 * @param figure The figure.
 * @returns Words such as "at least 500 civilians killed".
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const figure = { hedge: "vague", quantity: "dozens", population: "fighters", unit: "people", outcome: "killed", window: "" };
 * deepStrictEqual(describeFigure(figure as never), "dozens of fighters killed");
 * ```
 */
export function describeFigure(
  { hedge, quantity, population, unit, outcome, window }: Pick<
    Figure,
    "hedge" | "quantity" | "population" | "unit" | "outcome" | "window"
  >,
): string {
  const number = cleanText(quantity);
  const who = cleanText(population) || (unit === "people" ? "" : unit);
  const last = number.split(" ").at(-1)!.toLowerCase();
  // "one of the nurses": the text counts one of many, and the population is the many.
  const one = (last === "one" || last === "1") && /[^s]s$/.test(who);
  const of = who === "" ? "" : one ? "of the" : PLURALS.has(last) ? "of" : "";
  const harm = outcome === "casualties" ? "killed or injured" : outcome;
  const words = [numberWords({ hedge, quantity }), of, who, harm].filter((word) => word !== "").join(" ");
  return cleanText(window) === "" ? words : `${words}, ${cleanText(window)}`;
}

/**
 * Who a voice is, where articles say it without the name: the office of a person, the shortest way of putting it.
 *
 * @param voice The voice.
 * @param names What articles call it.
 * @returns Words such as "spokesman for the governor"; empty where all are names, or it is an office itself.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(officeOf("Haim Sorel", ["Sorel", "a spokesperson for the mayor", "mayor’s office"]), "a spokesperson for the mayor");
 * deepStrictEqual(officeOf("the police", ["the police", "police officials"]), "");
 * ```
 */
export function officeOf(voice: string, names: readonly string[]): string {
  if (/^\p{Ll}/u.test(voice)) return "";
  const [office = ""] = names.filter((name) => /^\p{Ll}/u.test(name) && name.includes(" "))
    .toSorted((a, b) =>
      Number(b.includes("spokes")) - Number(a.includes("spokes")) || a.length - b.length || (a < b ? -1 : 1)
    );
  return office;
}
