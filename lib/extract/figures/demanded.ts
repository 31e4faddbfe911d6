/**
 * Demanded: harm that somebody asks for, orders or averts, and of which nobody says that it was done.
 *
 * @module
 */
import { AVERTING, DEMANDING, ORDERING } from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Finding } from "./findings.ts";
import type { Line } from "./groups.ts";
import { among, listWords, type Text } from "./lexis.ts";

const demanding = listWords(DEMANDING, AVERTING), ordering = listWords(ORDERING);
/** So far before the word of harm the verb stands by which it is asked for. */
const REACH = 8;

/** "demanded the arrest of 17", "warrants for the arrest of 14", "called on them to detain 20": nothing that was done. */
export function isDemanded({ text, from }: Line, { outcome, rule, hit, group }: Finding): boolean {
  const asked = (i: number): boolean =>
    among(text, i, demanding) || outcome === "detained" && among(text, i, ordering);
  if (rule === "of" && hit) {
    let at = hit.from - 1;
    while (at > from && !asked(at) && isInside(text, at)) at--;
    return at >= from && (asked(at) || among(text, at, TIES) && asked(at - 1));
  }
  if (rule !== "object" || !group || group.form !== "infinitive") return false;
  for (let i = group.from - 2; i >= Math.max(from, group.from - REACH); i--) {
    if (has(text, i, IS.stop | IS.comma | IS.quote) || wordOf(text, i) === ";") return false;
    if (asked(i)) return true;
    if (has(text, i, IS.verb | IS.auxiliary)) return false;
  }
  return false;
}
const TIES = listWords(["for", "on"]);
/** "the | immediate | arrest of". */
const isInside = (text: Text, i: number): boolean =>
  has(text, i, IS.determiner) || has(text, i, IS.word) && !has(text, i, NO_ADJECTIVE);
const NO_ADJECTIVE = IS.verb | IS.preposition | IS.auxiliary | IS.conjunction | IS.pronoun | IS.name | IS.cue;
