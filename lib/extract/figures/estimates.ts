/**
 * Estimates: numbers that hang on a verb of estimation or belief.
 *
 * @module
 */
import { ESTIMATES } from "../../codebooks/mod.ts";
import { has, isBreak, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { among, listWords, type Text } from "./lexis.ts";
import type { Quantity } from "./numbers.ts";

const words = new Set(ESTIMATES), estimates = listWords(ESTIMATES);
/** So far from a number such a verb stands. */
const REACH = 14;

/** Whether the number hangs on a verb of estimation: "estimated that 12", "12 are believed to have died". */
export function isEstimate(text: Text, line: Span, { from, to }: Quantity): boolean {
  for (let i = from - 1; i >= Math.max(line.from, from - REACH); i--) {
    if (isBreak(text, i)) break;
    // "believed triggered by gas" says nothing of the number
    if (among(text, i, estimates) && !isHedge(text, i) && !has(text, i + 1, IS.verb)) return true;
  }
  for (let i = to; i < Math.min(line.to, to + REACH); i++) {
    if (has(text, i, IS.stop | IS.comma | IS.number | IS.numberWord)) return false;
    if (among(text, i, estimates) && !isHedge(text, i)) {
      return has(text, i - 1, IS.auxiliary) || i === to || has(text, i - 1, IS.person);
    }
  }
  return false;
}

/** "an estimated 30": the hedge of a number, and no verb. */
const isHedge = (text: Text, i: number): boolean =>
  wordOf(text, i) === "estimated" &&
  (has(text, i + 1, IS.number | IS.numberWord) || has(text, i - 1, IS.determiner));

/** Whether the last word of a cue is a verb of estimation. */
export const isEstimating = (cue: string): boolean =>
  words.has(cue.slice(cue.lastIndexOf(" ") + 1).toLowerCase());
