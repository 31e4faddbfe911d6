/**
 * Settings: which of the times that a sentence names is that of a figure.
 *
 * @module
 */
import { has, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { firstFrom } from "./harms.ts";
import { among, listWords, type Text } from "./lexis.ts";
import type { Quantity } from "./numbers.ts";
import type { Window } from "./windows.ts";

/**
 * The expression of time that stands nearest behind the figure, else before it.
 *
 * @param content words of the statement that holds the figure
 * @param done token behind which the clause of the figure has said what befell those counted
 */
export function nearest(
  text: Text,
  windows: readonly Window[],
  quantity: Quantity,
  content: Span | undefined,
  done: number,
): Window | undefined {
  // Outside the statement that holds the figure, a single day tells when it was said.
  const isSaying = (window: Window): boolean =>
    !(window.last > window.first) &&
    (has(text, window.from - 1, IS.cue) || has(text, window.to, IS.cue) ||
      content !== undefined && (window.from < content.from || window.to > content.to));
  const next = firstFrom(windows, quantity.to);
  for (let k = next; k < Math.min(windows.length, next + NEAR); k++) {
    if (isSaying(windows[k])) continue;
    const far = windows[k].from - quantity.to > FAR;
    if (!far && !crossesClause(text, quantity.to, windows[k].from, done)) return windows[k];
    break;
  }
  for (let k = next - 1; k >= Math.max(0, next - NEAR); k--) {
    if (windows[k].to <= quantity.from && !isSaying(windows[k])) return windows[k];
  }
  return undefined;
}
/** So many times are looked at on either side of a figure. */
const NEAR = 6;
/** A time that stands further behind belongs to something else. */
const FAR = 24;

const CLAUSES = listWords("after when while but as up in".split(" "));
/**
 * Whether another clause begins between a figure and a time: "…, following another exodus in April", "…, was released
 * on Friday".
 */
export function crossesClause(text: Text, from: number, to: number, done: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wordOf(text, i);
    if (has(text, i, IS.stop | IS.quote) || word === ";") return true;
    if (word === "compared" || i >= done && has(text, i, IS.auxiliary)) return true;
    if (word !== ",") continue;
    if (wordOf(text, i + 1).endsWith("ing") || among(text, i + 1, CLAUSES) && i + 1 < to - 2) return true;
  }
  return false;
}
