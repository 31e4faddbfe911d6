/**
 * Glosses: where an article itself explains a name inside what it reports, in brackets or behind "known as".
 *
 * @module
 */
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Draft, State } from "./state.ts";

/** Tokens that a gloss can have, and that can stand between "known" and "as". */
const LONGEST = 40, BETWEEN = 6;

/** End of the gloss that a name stands in, 0 where it stands in none. */
export function glossEnd(state: State, { from, closes, kind }: Draft): number {
  if (kind !== "name") return 0;
  const { scan } = state;
  let before = from - 1;
  while (before > state.start && has(scan, before, IS.determiner | IS.quote)) before--;
  if (wordOf(scan, before) === "(") return bracketEnd(state, closes);
  if (wordOf(scan, before) !== "as") return 0;
  for (let at = before - 1; at >= Math.max(state.start, before - BETWEEN); at--) {
    if (wordOf(scan, at) === "known") return clauseEnd(state, closes);
    if (has(scan, at, IS.mark | IS.auxiliary)) return 0;
  }
  return 0;
}

/** End of the brackets, and of the apposition behind them: "(the League), an umbrella for militias". */
function bracketEnd(state: State, from: number): number {
  const { scan } = state, limit = Math.min(state.end, from + LONGEST);
  let at = from;
  while (at < limit && wordOf(scan, at) !== ")") at++;
  if (at === limit) return 0;
  const apposed = wordOf(scan, at + 1) === "," && has(scan, at + 2, IS.determiner);
  return apposed ? clauseEnd(state, at + 2) : at;
}

function clauseEnd({ scan, end }: State, from: number): number {
  let at = from;
  while (at < Math.min(end, from + LONGEST) && !has(scan, at, IS.comma | IS.stop)) at++;
  return at;
}
