/**
 * Sums: numbers that add up a conflict, and so belong to more than the event reported.
 *
 * @module
 */
import { BEGINNINGS, CONFLICTS } from "../../codebooks/mod.ts";
import { has, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { subjectOf } from "./doers.ts";
import type { Counted, Finding } from "./findings.ts";
import type { Line } from "./groups.ts";
import { among, holds, listWords, type Text } from "./lexis.ts";
import { ACTIVE } from "./parties.ts";

/** Stretches of time that take in more than one event. */
export const SPANS = listWords(["months", "years", "decades"]);
/** "the death toll of 15 months of the uprising to 1,121". */
export function isSumOfMany(text: Text, { left }: Counted, { hit }: Finding): boolean {
  if (!hit || hit.from > left) return false;
  return holds(text, hit.from, left, conflicts) || holds(text, hit.from, left, SPANS);
}

const conflicts = listWords(CONFLICTS), beginnings = listWords(BEGINNINGS);
const PERFECT = listWords(["has", "have", "had"]), IN = listWords(["in", "during", "by", "of"]);
/** So far behind a number the words stand that tell of a conflict. */
const REACH = 14;
/** "The conflict has killed 8,000", "8,000 have died since the war began": what all of a conflict comes to. */
export function isOfConflict(
  line: Line,
  near: Span,
  { left, quantity }: Counted,
  { group, rule }: Finding,
): boolean {
  const { text } = line, doer = group && ACTIVE.has(rule) ? subjectOf(line, group) : undefined;
  if (doer && holds(text, doer.from, doer.to, conflicts)) return holds(text, doer.to, left, PERFECT);
  const limit = Math.min(near.to, quantity.to + REACH);
  for (let i = near.from; i < limit; i++) {
    const since = wordOf(text, i) === "since", reach = Math.min(limit, i + 5);
    if (since && (holds(text, i, reach, conflicts) || holds(text, i, reach, beginnings))) return true;
    if (i < quantity.to || !among(text, i, IN) || !holds(text, near.from, i, PERFECT)) continue;
    if (
      among(text, i + 1, conflicts) || has(text, i + 1, IS.determiner) && holds(text, i + 2, i + 4, conflicts)
    ) {
      return true;
    }
  }
  return false;
}
