/**
 * Bounds: what numbers allow, and whether they can agree.
 *
 * @module
 */
import type { Figure } from "../../vocabulary.ts";

/** The least and the greatest number that is allowed; an open end is 0 or infinite. */
export interface Bounds {
  low: number;
  high: number;
}

/** What "about" allows either way, and "nearly" below. */
const ABOUT = 0.1;
/** Numbers that differ by more speak of one harm only where nothing else sets them apart. */
const NEAR = 1.25;

/** The bounds as stated. */
export const boundsOf = ({ low, high }: Figure): Bounds => ({ low: low ?? 0, high: high ?? Infinity });

/**
 * Bounds for comparison: "about" gives ten per cent either way, "nearly" ten per cent below, and "more than 60" takes in
 * the 60 that another prints.
 */
export function widened(figure: Figure): Bounds {
  const { low, high } = boundsOf(figure), { hedge } = figure;
  return {
    low: hedge === "about" || hedge === "nearly"
      ? Math.floor(low * (1 - ABOUT))
      : hedge === "more_than"
      ? low - 1
      : low,
    high: hedge === "about" ? Math.ceil(high * (1 + ABOUT)) : hedge === "fewer_than" ? high + 1 : high,
  };
}

/** What all of them allow; the low is above the high where they contradict. */
export const common = (bounds: readonly Bounds[]): Bounds => ({
  low: Math.max(...bounds.map(({ low }) => low)),
  high: Math.min(...bounds.map(({ high }) => high)),
});

/** The whole range that they span. */
export const span = (bounds: readonly Bounds[]): Bounds => ({
  low: Math.min(...bounds.map(({ low }) => low)),
  high: Math.max(...bounds.map(({ high }) => high)),
});

/** Whether anything is allowed. */
export const allows = ({ low, high }: Bounds): boolean => low <= high;

/** Whether two figures can be of one number. */
export const meets = (a: Figure, b: Figure): boolean => allows(common([widened(a), widened(b)]));

/** The number that the words give, whatever bounds it: 12 of "more than 12". */
export function numberOf({ low, high, hedge }: Figure): number {
  if (hedge === "more_than") return low! - 1;
  return hedge === "fewer_than" ? high! + 1 : low ?? high ?? 0;
}

/** What a number allows in comparison, and the number itself. */
export interface Reach {
  /** The number that the words give. */
  number: number;
  /** What is allowed in comparison. */
  wide: Bounds;
  /** Bounds with an open end drawn in to the number itself. */
  drawn: Bounds;
}

/** How far a figure reaches. */
export function reachOf(figure: Figure): Reach {
  const { low, high } = figure, number = numberOf(figure);
  return { number, wide: widened(figure), drawn: { low: low ?? number, high: high ?? number } };
}

/** Whether two numbers meet and are close, so that an open bound does not make all larger ones agree. */
export function isClose(
  { number: one, wide: a, drawn: x }: Reach,
  { number: other, wide: b, drawn: y }: Reach,
): boolean {
  // "more than 60" and "60" are one number, a bound lost on the way.
  if (one === other) return true;
  if (a.low > b.high || b.low > a.high) return false;
  return Math.max(x.low, y.low) <= Math.min(x.high, y.high) * NEAR;
}
