/** Records for the tests of tables: one plain figure, and as many strange ones as a test wants. */

import { type Figure, HEDGES, OUTCOMES, ROLES } from "../../lib/vocabulary.ts";

/** A figure of an invented report, with some of its fields changed. */
export function figureOf(changes: Partial<Figure> = {}): Figure {
  return { ...PLAIN, ...changes };
}

const PLAIN: Figure = {
  document: "herald",
  sentence: 3,
  start: 120,
  end: 122,
  quantity: "40",
  low: 40,
  high: null,
  hedge: "at_least",
  unit: "people",
  outcome: "killed",
  population: "dockers",
  civilian: "civilian",
  agent: "",
  cause: "a fire",
  status: "current",
  source: "police",
  speaker: "harbour police",
  via: "",
  told: "",
  role: "official",
  cue: "said",
  attribution: "sentence",
  window: "since Friday",
  from: "2031-05-02",
  to: "",
  place: "Port Ellis",
  rule: "number-outcome",
};

/** Numbers from 0 up to but not including 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PIECES = [
  "",
  "",
  "forty",
  " ",
  "  padded  ",
  "é",
  "e\u0301",
  "😀",
  "👩‍👩‍👧",
  "العربية",
  "漢字",
  "=1+1",
  '=HYPERLINK("x")',
  "+1",
  "-1",
  "@sum",
  "\t",
  "\r",
  "\n",
  "\r\n",
  "＝1",
  "'",
  "''",
  "'=",
  "'tis",
  '"',
  '""',
  '",\n"',
  ",",
  ";",
  "\\",
  "\\n",
  "\u0000",
  "\u001b",
  "\u007f",
  "\u2028",
  "\uFEFF",
  "\uFFFD",
  "\uFFFF",
  "\u{10FFFF}",
  "null",
  "NaN",
  "NULL",
  "true",
  "007",
  "1e5",
  "2031-05-02",
  "9007199254740993",
];
const WHOLES = [
  null,
  0,
  1,
  -1,
  40,
  2 ** 31,
  -(2 ** 31) - 1,
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
];
const DAYS = [
  "",
  "0001-01-01",
  "0004-02-29",
  "1582-10-10",
  "1969-12-31",
  "1970-01-01",
  "2000-02-29",
  "9999-12-31",
];

/** Strange figures: every field drawn from what breaks files, each key once. */
export function strangeFigures(count: number, seed: number): Figure[] {
  const next = chance(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)];
  const text = () => pick(PIECES) + pick(PIECES) + (next() < 0.3 ? pick(PIECES) : "");
  const whole = () => next() < 0.2 ? Math.floor((next() - 0.5) * 2 ** 53) : pick(WHOLES);
  const day = () =>
    next() < 0.3 ? new Date(Math.floor(next() * 4e12)).toISOString().slice(0, 10) : pick(DAYS);
  return Array.from({ length: count }, (_, start) => ({
    document: text(),
    sentence: whole() ?? 0,
    start,
    end: whole() ?? 0,
    quantity: text(),
    low: whole(),
    high: whole(),
    hedge: pick(HEDGES),
    unit: pick(["people", "families", "households"] as const),
    outcome: pick(OUTCOMES),
    population: text(),
    civilian: pick(["civilian", "combatant", "mixed", "unknown"] as const),
    agent: text(),
    cause: text(),
    status: pick(["current", "background", "other"] as const),
    source: text(),
    speaker: text(),
    via: text(),
    told: text(),
    role: pick(ROLES),
    cue: text(),
    attribution: pick(["sentence", "quotation", "carried", ""] as const),
    window: text(),
    from: day(),
    to: day(),
    place: text(),
    rule: text(),
  }));
}

/** How many cells of two lists of records differ; every cell of a row that one of them lacks counts. */
export function countDifferences(some: readonly object[], others: readonly object[]): number {
  let count = 0;
  for (let index = 0; index < Math.max(some.length, others.length); index++) {
    const [a, b] = [Object.entries(some[index] ?? {}), Object.entries(others[index] ?? {})];
    for (let cell = 0; cell < Math.max(a.length, b.length); cell++) {
      if (a[cell]?.[0] !== b[cell]?.[0] || !Object.is(a[cell]?.[1], b[cell]?.[1])) count++;
    }
  }
  return count;
}
