/**
 * The grade that a tally deserves, from what its figures allow and whom they go back to.
 *
 * @module
 */

/** What a figure claims. */
export interface Reading {
  low: number | null;
  high: number | null;
  hedge: string;
  /** The number in the words, whatever its bound. */
  number: number;
  /** Whom it goes back to; empty for nobody. */
  origin: string;
  /** 0 before the number grew, 1 after. */
  stage: number;
}

type Span = [number, number];

const allowed = ({ low, high, hedge }: Reading): Span => {
  const below = hedge === "about" || hedge === "nearly" ? 0.9 : 1;
  return [(low ?? 0) * below, (high ?? Infinity) * (hedge === "about" ? 1.1 : 1)];
};

const common = (spans: Span[]): Span => [
  Math.max(...spans.map(([low]) => low)),
  Math.min(...spans.map(([, high]) => high)),
];

const widest = (spans: Span[]): Span => [
  Math.min(...spans.map(([low]) => low)),
  Math.max(...spans.map(([, high]) => high)),
];

/** What the figures of one origin allow: the latest, the same number with its widest reading, else all together. */
function voiced(readings: Reading[]): Span {
  const last = Math.max(...readings.map(({ stage }) => stage));
  const latest = readings.filter(({ stage }) => stage === last);
  const numbers = [...new Set(latest.map(({ number }) => number))];
  return common(
    numbers.map((number) => widest(latest.filter((reading) => reading.number === number).map(allowed))),
  );
}

/**
 * Grades a tally.
 *
 * @param readings its figures
 * @returns single, corroborated, contested or unattributed
 */
export function gradeOf(readings: Reading[]): string {
  const origins = [...new Set(readings.map(({ origin }) => origin).filter((origin) => origin !== ""))];
  const spans = [
    ...origins.map((origin) => voiced(readings.filter((reading) => reading.origin === origin))),
    ...readings.filter(({ origin }) => origin === "").map(allowed),
  ];
  const [low, high] = common(spans);
  if (low > high) return "contested";
  return ["unattributed", "single"][origins.length] ?? "corroborated";
}
