/**
 * How much more likely a word is in one text than in another, held back by what is known of the word.
 *
 * @module
 */
import { normalReach } from "../statistics/distributions.ts";

/** How often a word stands in two texts, and how much is known of it before. */
export interface Uses {
  /** How often it stands in the text. */
  count: number;
  /** Words of the text. */
  size: number;
  /** How often it stands in the other text. */
  others: number;
  /** Words of the other text. */
  rest: number;
}

/** What is known of a word before the texts are read, as if that had been counted. */
export interface Prior {
  /** How often the word stood there. */
  count: number;
  /** Words there. */
  size: number;
}

/** A weighted log-odds ratio. */
export interface LogOdds {
  /** Natural logarithm of the odds ratio; above 0 where the text uses the word more. */
  log_odds: number;
  /** Lower bound. */
  low: number;
  /** Upper bound. */
  high: number;
  /** The log-odds ratio in standard errors, by which words are ranked. */
  z: number;
}

/**
 * Measures the weighted log-odds ratio of a word with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008,
 * equations 15 to 22): rare words are held back by what they are in the prior, common ones speak for themselves.
 *
 * @param uses how often the word stands in both texts
 * @param prior what is known of it; its count must be above 0
 * @param level probability with which the interval is to hold the ratio @default {0.95}
 * @returns the ratio, its interval and z
 * @throws {RangeError} where the prior says nothing of the word
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { logOddsOf } from "./log_odds.ts";
 * const { z } = logOddsOf({ count: 8, size: 100, others: 8, rest: 100 }, { count: 1, size: 50 });
 * strictEqual(z, 0);
 * ```
 */
export function logOddsOf({ count, size, others, rest }: Uses, prior: Prior, level = 0.95): LogOdds {
  if (!(prior.count > 0 && prior.count < prior.size)) {
    throw new RangeError(
      `Cannot weigh a word by the prior "${prior.count}" of ${prior.size}: wanted more than 0 and less than all`,
    );
  }
  const one = count + prior.count, other = others + prior.count;
  const odds = Math.log(one / (size + prior.size - one)) - Math.log(other / (rest + prior.size - other));
  const error = Math.sqrt(1 / one + 1 / other), reach = normalReach(level) * error;
  return { log_odds: odds, low: odds - reach, high: odds + reach, z: odds / error };
}
