/**
 * Inserted: words between commas that stand inside a verb.
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
 * "were, on Monday, | killed": the auxiliary or verb of harm behind words between commas.
 *
 * @param comma token of the comma behind an auxiliary
 * @returns 0 where no such word stands there
 */
export function pastAside(line: Harms, comma: number): number {
  const { text } = line, limit = Math.min(line.to - 1, comma + ASIDE);
  for (let i = comma + 1; i < limit && !has(text, i, NO_ASIDE); i++) {
    if (wordOf(text, i) !== ",") continue;
    const hit = hitAt(line, i + 1), state = among(text, i + 1, STATES) && hitAt(line, i + 2);
    const befell = hit?.from === i + 1 && hit.sense.does && PAST.test(wordOf(text, i + 1));
    if (befell || state || among(text, i + 1, BE)) return i + 1;
  }
  return 0;
}
/** So many tokens stand at most between two commas. */
const ASIDE = 9;
const NO_ASIDE = IS.stop | IS.quote | IS.auxiliary;
