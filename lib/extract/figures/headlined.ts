/**
 * Headlined: what headlines leave out between those counted and what befell them.
 *
 * @module
 */
import { has } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Group } from "./groups.ts";
import { among, listWords, type Text } from "./lexis.ts";

/** "3 climbers in Halden Park | killed after": in a headline only a place stands between those counted and the participle. */
export function isPlaced(text: Text, from: number, { from: to, to: end }: Group): boolean {
  if (!among(text, from, PLACING) || to - from > PLACE || !among(text, end, BEHIND)) return false;
  for (let i = from + 1; i < to; i++) if (has(text, i, NO_PLACE)) return false;
  return true;
}
/** So many tokens name a place. */
const PLACE = 8;
const PLACING = listWords("in on at near off aboard outside inside from with".split(" ")),
  BEHIND = listWords("after as when while by during amid following in on".split(" "));
const NO_PLACE = IS.mark | IS.verb | IS.auxiliary | IS.cue | IS.number | IS.numberWord | IS.pronoun;
