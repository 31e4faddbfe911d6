/**
 * Hedges: the words that bound a number.
 *
 * @module
 */
import type { HEDGES } from "../vocabulary.ts";

/** A hedge of the figures table. */
export type Hedge = (typeof HEDGES)[number];

/** A phrase and the hedge it makes. */
export type HedgePhrase = readonly [phrase: string, hedge: Hedge];

const phrases = (hedge: Hedge, list: string): HedgePhrase[] =>
  list.trim().split(/\s*;\s*/).map((phrase) => [phrase.replace(/\s+/g, " "), hedge] as const);

/** Phrases before a number. */
export const HEDGES_BEFORE: readonly HedgePhrase[] = [
  ...phrases(
    "at_least",
    `at the very least; at least; no fewer than; no less than; not fewer than; not less than; a minimum of; minimum of;
    at a minimum; at a minimum ,; at the least`,
  ),
  ...phrases(
    "more_than",
    `more than; upwards of; upward of; in excess of; well over; over; above; exceeding; a little over;
    slightly more than; slightly over; just over; well above; pass; passed; passes; passing; exceeds; exceeded; topped; tops;
    topping; surpassed; surpasses; crossed; crosses; greater than; past`,
  ),
  ...phrases(
    "at_most",
    `as many as; as much as; up to; at most; no more than; not more than; a maximum of; maximum of; at the most; no
    higher than`,
  ),
  ...phrases("fewer_than", "fewer than; less than; slightly fewer than; under; below"),
  ...phrases(
    "nearly",
    `just under; a little under; just short of; not quite; close to; nearly; almost; approaching; approaches; approached;
    nearing; nears; neared; slightly under`,
  ),
  ...phrases(
    "about",
    `about; around; approximately; approx; approx .; roughly; some; circa; an estimated; estimated; perhaps; possibly; in
    the region of; somewhere around; something like; in the order of; an approximate; maybe; probably`,
  ),
  ...phrases("range", "anywhere from"),
  ...phrases("exact", "exactly; precisely"),
];

/** Phrases after a number. */
export const HEDGES_AFTER: readonly HedgePhrase[] = [
  ...phrases(
    "at_least",
    `or more; at the very least; at least; and counting; or perhaps more; or possibly more; if not more; at a minimum; -
    plus; plus; or even more; and possibly more; and perhaps more; +`,
  ),
  ...phrases(
    "about",
    "or so; more or less; give or take; roughly; approximately; or thereabouts; or around that",
  ),
  ...phrases("at_most", "at most; or fewer; or less; at the most; tops"),
];

/** Verbs of estimation and belief: a number that hangs on one is about, not exact. */
export const ESTIMATES: readonly string[] = `
  estimate estimated estimates estimating believe believed believes believing thought think thinks feared presumed reckon
  reckoned reckons guesses guessed guess assumed`.trim().split(/\s+/);
