/**
 * Number words: what each is worth.
 *
 * @module
 */

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

/** Words that multiply what stands before them; the short ones stand right behind digits. */
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
  ["tens", [20, 99]],
  ["hundreds", [200, 999]],
  ["thousands", [2_000, 9_999]],
  ["millions", [2_000_000, 9_999_999]],
]);

/** Words that count nobody. */
export const NONE: readonly string[] = ["no", "none", "nobody", "zero"];

/** Words that set one above others: "one of the most gifted rowers" counts nobody. */
export const FOREMOST: readonly string[] =
  "most best worst least leading top greatest finest foremost strongest highest chief main key".split(" ");

/** Words in -est that set nobody above others. */
export const NO_SUPERLATIVES: readonly string[] =
  "arrest forest protest request interest harvest contest conquest inquest midwest priest honest modest northwest southwest suggest invest digest earnest unrest"
    .split(" ");

/** Nouns of what tells: "no reports of casualties" counts none. */
export const REPORTS: readonly string[] =
  "report reports instance instances incident incidents case cases account accounts"
    .split(" ");

/**
 * How often words before a magnitude allow it, least and most: "several hundred" is 3 to 9 hundreds, and all up to
 * the tenth; "tens of thousands" 20 to 99 thousands.
 */
export const MULTIPLES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["several", [3, 9]],
  ["few", [3, 9]],
  ["couple", [2, 2]],
  ["tens", [20, 99]],
  ["dozens", [24, 99]],
  ["scores", [40, 99]],
  ["hundreds", [200, 999]],
  ["thousands", [2_000, 9_999]],
]);
