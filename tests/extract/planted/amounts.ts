/**
 * Numbers of people as a news text writes them, with what each of them allows.
 *
 * @module
 */
import type { Random } from "../../bench/random.ts";

/** A number in words, and what the words allow. */
export interface Amount {
  /** Words before the quantity: "at least ". */
  before: string;
  /** The quantity alone: "40", "two dozen". */
  quantity: string;
  /** Words between the quantity and who is counted: " or more", " of". */
  after: string;
  low: number | null;
  high: number | null;
  hedge: string;
}

/** What kinds of amount may stand there. */
export interface Asked {
  least: number;
  most: number;
  /** False where a word such as "dozens" would read oddly. @default true */
  vague?: boolean;
  /** True where a noun follows: "dozens of". @default false */
  noun?: boolean;
}

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
  "sixteen seventeen eighteen nineteen";
const SMALL = UNITS.split(" ");
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/**
 * Spells a whole number below one million.
 *
 * @param number the number
 * @returns its words
 */
export function spell(number: number): string {
  if (number < 20) return SMALL[number];
  if (number < 100) return TENS[Math.floor(number / 10)] + (number % 10 ? `-${SMALL[number % 10]}` : "");
  const [size, name] = number < 1000 ? [100, "hundred"] : [1000, "thousand"];
  const rest = number % size;
  const joint = rest === 0 ? "" : rest < 100 ? ` and ${spell(rest)}` : ` ${spell(rest)}`;
  return `${spell(Math.floor(number / size))} ${name}${joint}`;
}

/**
 * Writes a whole number in digits, in groups of three from one thousand.
 *
 * @param number the number
 * @returns its digits
 */
export const grouped = (number: number): string => `${number}`.replace(/\B(?=(\d\d\d)+$)/g, ",");

/** A whole number whose logarithm is even between the two. */
export const between = (random: Random, least: number, most: number): number =>
  Math.round(least * Math.exp(Math.log(most / least) * random.next()));

/** The number to as many figures as a round number of its size has. */
export function round(number: number): number {
  const digits = `${Math.floor(number)}`.length;
  const unit = Number(`1${"0".repeat(Math.max(1, digits - (digits > 3 ? 1 : 2)))}`);
  return Math.max(unit, Math.round(number / unit) * unit);
}

function written(random: Random, number: number): string {
  if (number >= 1e6) return `${(number / 1e6).toFixed(number % 1e6 ? 1 : 0)} million`;
  if (number < 10) return random.chance(0.6) ? spell(number) : `${number}`;
  if (number < 100) return random.chance(0.15) ? spell(number) : `${number}`;
  if (number < 1000) return random.chance(0.05) ? spell(number) : `${number}`;
  if (number < 1e4 && number % 1000 === 0 && random.chance(0.2)) return spell(number);
  return number < 1e4 && random.chance(0.05) ? `${number}` : grouped(number);
}

const tidy = (number: number): number => number >= 1e6 ? Math.round(number / 1e5) * 1e5 : number;

/** Words before a number, or after it from "…", each with what it does to the bounds. */
const HEDGES: Record<string, string[]> = {
  at_least: ["at least …", "at least …", "at least …", "no fewer than …", "… or more", "a minimum of …"],
  more_than: ["more than …", "more than …", "over …", "upwards of …", "in excess of …"],
  about: ["about …", "around …", "some …", "roughly …", "approximately …", "an estimated …", "… or so"],
  nearly: ["nearly …", "almost …", "just under …", "close to …"],
  at_most: ["up to …", "as many as …", "at most …", "no more than …"],
  fewer_than: ["fewer than …", "fewer than …", "less than …"],
};

const VAGUE: [string, number, number][] = [
  ["dozens", 24, 99],
  ["scores", 40, 99],
  ["hundreds", 200, 999],
  ["several hundred", 300, 999],
  ["a couple of hundred", 200, 299],
  ["thousands", 2000, 9999],
  ["several thousand", 3000, 9999],
  ["tens of thousands", 20000, 99999],
  ["hundreds of thousands", 200000, 999999],
];

const SETS: [string, number][] = [
  ["a dozen", 12],
  ["two dozen", 24],
  ["three dozen", 36],
  ["half a dozen", 6],
  ["a hundred", 100],
  ["a thousand", 1000],
  ["half a million", 500000],
];

const plain = (quantity: string, low: number | null, high: number | null, hedge: string): Amount => ({
  before: "",
  quantity,
  after: "",
  low,
  high,
  hedge,
});

/** What a hedge makes of a number. */
export function bound(number: number, hedge: string): [number | null, number | null] {
  if (hedge === "at_least") return [number, null];
  if (hedge === "more_than") return [number + 1, null];
  if (hedge === "at_most") return [null, number];
  return hedge === "fewer_than" ? [null, number - 1] : [number, number];
}

/** The quantity with a hedge of that kind around it. */
export function hedged(random: Random, quantity: string, number: number, hedge: string): Amount {
  const [low, high] = bound(number, hedge);
  if (hedge === "exact") return plain(quantity, low, high, hedge);
  const [before, after] = random.pick(HEDGES[hedge]).split("…");
  return { ...plain(quantity, low, high, hedge), before, after };
}

function range(random: Random, asked: Asked): Amount {
  const low = tidy(round(between(random, asked.least, asked.most)));
  const high = tidy(low + Math.max(low < 100 ? 10 : 50, round(low * 0.2)));
  const [a, b] = low < 100 && random.chance(0.2) ? [spell(low), spell(high)] : [grouped(low), grouped(high)];
  const form = random.whole(0, 4);
  if (form < 2) {
    return { ...plain(`${a} and ${b}`, low, high, "range"), before: "between " };
  }
  const dash = /\d$/.test(a) && form === 4 && low < 1000;
  return plain(dash ? `${a}${random.pick(["-", "–"])}${b}` : `${a} to ${b}`, low, high, "range");
}

/**
 * Makes an amount of people.
 *
 * @param random where chance comes from
 * @param asked how many, and what may stand there
 * @returns the words and what they allow
 */
export function makeAmount(random: Random, asked: Asked): Amount {
  const { least, most, vague = true, noun = false } = asked, roll = random.next();
  const within = (number: number): boolean => number >= least && number <= most;
  if (vague && roll < 0.09) {
    const fits = VAGUE.filter(([, low, high]) => within(low) && within(high));
    if (fits.length) {
      const [quantity, low, high] = random.pick(fits);
      const of = noun && !/^several|^a couple/.test(quantity);
      return { ...plain(quantity, low, high, "vague"), after: of ? " of" : "" };
    }
  }
  if (roll > 0.95) return range(random, asked);
  if (roll > 0.88) {
    const fits = SETS.filter(([, number]) => within(number));
    const hedges = ["exact", "exact", "at_least", "more_than", "about", "nearly", "up to"];
    if (fits.length) {
      const [quantity, number] = random.pick(fits), hedge = random.pick(hedges);
      const before = { at_least: "at least ", more_than: "more than ", about: "about ", nearly: "nearly " };
      if (hedge === "up to") return { ...plain(quantity, null, number, "at_most"), before: "up to " };
      const [low, high] = bound(number, hedge);
      return { ...plain(quantity, low, high, hedge), before: before[hedge as "about"] ?? "" };
    }
  }
  const exact = tidy(between(random, least, most));
  if (roll < 0.58) return hedged(random, written(random, exact), exact, "exact");
  const hedge = random.pick([
    "at_least",
    "at_least",
    "more_than",
    "about",
    "nearly",
    "at_most",
    "fewer_than",
  ]);
  const number = hedge === "at_least" || hedge === "at_most" && exact < 20 ? exact : tidy(round(exact));
  return hedged(random, written(random, number), number, hedge);
}
