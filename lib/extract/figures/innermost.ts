/**
 * Innermost: which of the statements around a figure gives it.
 *
 * @module
 */
import { SUMMING } from "../../codebooks/mod.ts";
import { has, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Reading } from "../reading.ts";

/** Statements in the order of their content. */
export type Statements = Reading["attribution"]["statements"];

/** Deeper than this no statement stands inside others. */
export const NESTED = 32;

/**
 * The innermost statement that holds a token: they begin in order, so the last that begins before it; -1 for none.
 *
 * @param verb token of a verb that reports nothing here, though it can: "claimed 33 lives"
 * @param sum whether the number is what a toll was brought to: "raising the number of dead to 52" reports nothing
 */
export function innermost(
  scan: Reading["scan"],
  statements: Statements,
  token: number,
  verb: number,
  sum: boolean,
): number {
  const low = startingBefore(statements, token);
  for (let i = low - 1; i >= Math.max(0, low - NESTED); i--) {
    const { content, cue, source } = statements[i];
    const counts = source && !(cue && has(scan, cue.from, IS.accord)) && isCount(scan, source.head);
    if (counts || sum && cue && SUMS.has(wordOf(scan, cue.from))) continue;
    if (content.to > token && !(cue && cue.from <= verb && verb < cue.to)) return i;
  }
  return -1;
}
const SUMS = new Set(SUMMING);
/** "the number of people confirmed …": what is counted, and no source. */
function isCount(scan: Reading["scan"], { from, to }: Span): boolean {
  for (let i = from; i < Math.min(to, from + HEAD); i++) if (has(scan, i, IS.back)) return true;
  return false;
}
/** A source that only counts says so among so many words. */
const HEAD = 4;
/** Number of the statements whose content begins at a token or before. */
export function startingBefore(statements: Statements, token: number): number {
  let low = 0, high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle].content.from <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
