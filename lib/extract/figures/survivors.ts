/**
 * Survivors: numbers of those of whom nobody came out alive.
 *
 * @module
 */
import { SURVIVING, SURVIVORS } from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Counted, endOf, type Finding, finding } from "./findings.ts";
import type { Line } from "./groups.ts";
import { among, listWords } from "./lexis.ts";

const surviving = listWords(SURVIVING),
  survivors = listWords(SURVIVORS),
  links = listWords(["among", "from", "of"]);
/** So far behind those counted the verb stands; so far before them the word for those who are not there. */
const REACH = 8;

/** "None of the | nine men on board survived", "no survivors among the | 88 passengers": all of them died. */
export function asLost(
  { text, from, to }: Line,
  counted: readonly Counted[],
  k: number,
): Finding[] | undefined {
  const one = counted[k], none = counted[k - 1];
  if (none?.quantity.high !== 0) return undefined;
  if (one.whole) {
    for (let i = endOf(one); i < Math.min(to, endOf(one) + REACH); i++) {
      if (has(text, i, IS.mark)) return undefined;
      if (among(text, i, surviving)) return [finding("killed", "of")];
    }
    return undefined;
  }
  if (!among(text, one.left - 1, links)) return undefined;
  for (let i = one.left - 2; i >= Math.max(from, one.left - REACH); i--) {
    if (has(text, i, IS.mark)) return undefined;
    if (among(text, i, survivors)) {
      return wordOf(text, i - 1) === "no" ? [finding("killed", "of")] : undefined;
    }
  }
  return undefined;
}

/** "46 survivors": people whom the harm told beside them did not befall. */
export const areSurvivors = ({ text }: Line, { np }: Counted): boolean =>
  np.to > np.from && among(text, np.to - 1, survivors);
