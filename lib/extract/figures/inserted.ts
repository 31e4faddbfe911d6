/**
 * Inserted: words between commas, and words for a time, that stand inside a verb.
 *
 * @module
 */
import { PASSIVES, STATE_VERBS } from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Harms, hitAt } from "./harms.ts";
import { among, listWords } from "./lexis.ts";

const BE = listWords(PASSIVES), STATES = listWords(STATE_VERBS), PAST = /(?:ed|n|t|d)$/;

/**
 * Goes over "were, on Monday, | killed" and "were on Monday | killed".
 *
 * @param i token behind an auxiliary
 * @returns the auxiliary or verb of harm behind words that stand inside the verb; 0 where none stands there
 */
export function pastInserted(line: Harms, i: number): number {
  if (wordOf(line.text, i) === ",") return pastAside(line, i);
  return has(line.text, i, IS.preposition | IS.time) || among(line.text, i, WHICH) ? pastTime(line, i) : 0;
}
const WHICH = listWords("last this early late".split(" "));

/** Whether the verb goes on at a token. */
function goesOn(line: Harms, i: number): boolean {
  const { text } = line, hit = hitAt(line, i), state = among(text, i, STATES) && hitAt(line, i + 1);
  if (state || among(text, i, BE)) return true;
  return hit?.from === i && hit.sense.does !== undefined && PAST.test(wordOf(text, i));
}

/** So many tokens stand at most between an auxiliary and its verb. */
const INSIDE = 9;
const NO_ASIDE = IS.stop | IS.quote | IS.auxiliary;
function pastAside(line: Harms, comma: number): number {
  const { text } = line, limit = Math.min(line.to - 1, comma + INSIDE);
  for (let i = comma + 1; i < limit && !has(text, i, NO_ASIDE); i++) {
    if (wordOf(text, i) === "," && goesOn(line, i + 1)) return i + 1;
  }
  return 0;
}

const NO_TIME = IS.mark | IS.auxiliary | IS.verb | IS.cue | IS.pronoun | IS.person;
function pastTime(line: Harms, from: number): number {
  const { text } = line, limit = Math.min(line.to - 1, from + INSIDE);
  for (let i = from; i < limit && !has(text, i, NO_TIME) && !hitAt(line, i); i++) {
    if (has(text, i, IS.time) && goesOn(line, i + 1)) return i + 1;
  }
  return 0;
}
