/**
 * A reading: an article as every extractor finds it, scanned once, with its statements and their speakers.
 *
 * @module
 */
import type { Attribution } from "./attribution/attribution.ts";
import type { Speaker } from "./attribution/speakers/speakers.ts";
import type { Scan } from "./words/words.ts";

/** What the extractors share of one article. */
export interface Reading {
  scan: Scan;
  attribution: Attribution;
  /** The speaker of each statement of the attribution, in the same order. */
  speakers: readonly Speaker[];
}
