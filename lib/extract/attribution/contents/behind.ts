/**
 * Behind: what stands behind the comma at which a content may end.
 *
 * @module
 */
import { has, isBreak, skipAdjuncts, wordOf } from "../../words/clauses.ts";
import { cueOf, IS } from "../../words/lexicon.ts";
import { canSpeak } from "../sources/phrases.ts";
import type { Room } from "../statements.ts";
import type { Scan } from "../../words/words.ts";

/** "to free the men, and to go", "a mission, as part of a plan", "the party, who ruled then, of lying". */
export function goesOnBehind(scan: Scan, from: number, comma: number, end: number): boolean {
  const next = wordOf(scan, comma + 1), then = wordOf(scan, comma + 2);
  if (next === "and" && then === "to") return hasInfinitive(scan, from, comma);
  if (next === "as" && then === "part") return true;
  if (next !== "who" && next !== "which" || wordOf(scan, from - 1).startsWith("accus") === false) {
    return false;
  }
  for (let i = comma + 2; i < Math.min(end, comma + 20); i++) {
    if (wordOf(scan, i) === ",") return wordOf(scan, i + 1) === "of";
  }
  return false;
}

/** Whether a comma stands outside quotation marks from a token on. */
export const hasComma = ({ scan, end, blocked }: Room, from: number): boolean => {
  for (let i = from; i < end; i++) if (wordOf(scan, i) === "," && !blocked(i)) return true;
  return false;
};

const hasInfinitive = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (wordOf(scan, i) === "to" && !has(scan, i + 1, IS.determiner | IS.name | IS.number)) return true;
  }
  return false;
};

/** Whether the words behind a comma are an attribution of their own: ", he said". */
export function isAnchorBehind({ scan, end, blocked }: Room, comma: number): boolean {
  for (let i = comma + 1; i < Math.min(end, comma + 14); i++) {
    if (blocked(i) || isBreak(scan, i)) return false;
    const form = has(scan, i, IS.cue) ? cueOf(wordOf(scan, i)) : undefined;
    if (form && form.tense !== "gerund" && form.tense !== "base") {
      const right = skipAdjuncts(scan, i + 1, end);
      return right >= end || isBreak(scan, right) ||
        (i === comma + 1 && canSpeak(scan, { from: right, to: Math.min(end, right + 4) }));
    }
    if (has(scan, i, IS.verb | IS.auxiliary) && !has(scan, i, IS.cue)) return false;
  }
  return false;
}
