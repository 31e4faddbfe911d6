/**
 * Number words and the hedges that bound them.
 *
 * @module
 */
import type { HEDGES } from "../vocabulary.ts";

/** A hedge of the figures table. */
export type Hedge = (typeof HEDGES)[number];

const count = (words: string, from: number, step = 1): [string, number][] =>
  words.split(" ").map((word, i) => [word, from + i * step]);

/** Value of each simple number word. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ...count(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    0,
  ),
  ...count("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
]);

/** Words that multiply what stands before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
  ["bn", 1_000_000_000],
  ["mn", 1_000_000],
  ["k", 1_000],
  ["m", 1_000_000],
]);

/** Numbers that name a group: a dozen is 12. */
export const GROUPS: ReadonlyMap<string, number> = new Map([["dozen", 12], ["score", 20]]);

/** Vague plurals and the range of whole numbers that each allows. */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["dozens", [24, 99]],
  ["scores", [40, 99]],
  ["hundreds", [200, 999]],
  ["thousands", [2_000, 9_999]],
  ["millions", [2_000_000, 9_999_999]],
]);

/** Words that count nobody. */
export const NONE: readonly string[] = ["no", "none", "nobody", "zero"];

/** Ranges of "several", "a few" and "a couple of" before a magnitude, as multiples of it. */
export const MULTIPLES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["several", [3, 9]],
  ["few", [3, 9]],
  ["couple", [2, 2]],
  ["tens", [20, 99]],
  ["hundreds", [200, 999]],
]);

/** Phrases before a number, longest first where one begins another. */
export const HEDGES_BEFORE: readonly (readonly [phrase: string, hedge: Hedge])[] = [
  ["at the very least", "at_least"],
  ["at least", "at_least"],
  ["no fewer than", "at_least"],
  ["no less than", "at_least"],
  ["not fewer than", "at_least"],
  ["not less than", "at_least"],
  ["a minimum of", "at_least"],
  ["minimum of", "at_least"],
  ["more than", "more_than"],
  ["upwards of", "more_than"],
  ["upward of", "more_than"],
  ["in excess of", "more_than"],
  ["well over", "more_than"],
  ["over", "more_than"],
  ["above", "more_than"],
  ["exceeding", "more_than"],
  ["as many as", "at_most"],
  ["as much as", "at_most"],
  ["up to", "at_most"],
  ["at most", "at_most"],
  ["no more than", "at_most"],
  ["not more than", "at_most"],
  ["a maximum of", "at_most"],
  ["at a minimum", "at_least"],
  ["not quite", "nearly"],
  ["a little under", "nearly"],
  ["a little over", "more_than"],
  ["slightly more than", "more_than"],
  ["slightly fewer than", "fewer_than"],
  ["anywhere from", "range"],
  ["maximum of", "at_most"],
  ["fewer than", "fewer_than"],
  ["less than", "fewer_than"],
  ["under", "fewer_than"],
  ["below", "fewer_than"],
  ["just under", "nearly"],
  ["just over", "more_than"],
  ["just short of", "nearly"],
  ["close to", "nearly"],
  ["nearly", "nearly"],
  ["almost", "nearly"],
  ["about", "about"],
  ["around", "about"],
  ["approximately", "about"],
  ["approx", "about"],
  ["roughly", "about"],
  ["some", "about"],
  ["circa", "about"],
  ["an estimated", "about"],
  ["estimated", "about"],
  ["perhaps", "about"],
  ["possibly", "about"],
  ["in the region of", "about"],
  ["somewhere around", "about"],
  ["exactly", "exact"],
  ["precisely", "exact"],
];

/** Phrases after a number. */
export const HEDGES_AFTER: readonly (readonly [phrase: string, hedge: Hedge])[] = [
  ["or more", "at_least"],
  ["at the very least", "at_least"],
  ["at least", "at_least"],
  ["and counting", "at_least"],
  ["or so", "about"],
  ["or perhaps more", "at_least"],
  ["or possibly more", "at_least"],
  ["if not more", "at_least"],
  ["at a minimum", "at_least"],
  ["- plus", "at_least"],
  ["more or less", "about"],
  ["give or take", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["or thereabouts", "about"],
  ["at most", "at_most"],
  ["or fewer", "at_most"],
  ["or less", "at_most"],
];

/** Verbs of estimation and belief: a number that hangs on one is about, not exact. */
export const ESTIMATES: readonly string[] = [
  "estimate",
  "estimated",
  "estimates",
  "estimating",
  "believe",
  "believed",
  "believes",
  "thought",
  "feared",
  "presumed",
  "reckon",
  "reckoned",
  "reckons",
  "guesses",
  "guessed",
  "guess",
];
