/**
 * Fatal: adjectives that say of an attack whether those attacked died.
 *
 * @module
 */
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Finding } from "./findings.ts";
import type { Harms, Hit } from "./harms.ts";
import { among, listWords } from "./lexis.ts";

const FATAL = listWords(["fatal", "deadly", "lethal", "nonfatal"]);
const HARMING = new Set<Finding["outcome"]>(["injured", "casualties"]);
/** So many tokens stand at most between "fatal" and what was fatal. */
const ADJECTIVES = 5;

/**
 * Reads "the deadly police shootings of two boys" and "the non-fatal shooting of two cadets".
 *
 * @param word the noun of an attack
 * @param outcome what the noun says alone
 * @returns what it says with the adjective before it
 */
export function withFatal(
  { text, from }: Harms,
  word: Hit,
  outcome: Finding["outcome"],
): Finding["outcome"] {
  if (!HARMING.has(outcome)) return outcome;
  for (let i = word.from - 1; i >= Math.max(from, word.from - ADJECTIVES); i--) {
    if (among(text, i, FATAL)) {
      return wordOf(text, i - 1) === "-" || wordOf(text, i) === "nonfatal" ? "injured" : "killed";
    }
    if (has(text, i, NO_ADJECTIVE) && wordOf(text, i - 1) !== "-" && wordOf(text, i) !== "-") return outcome;
  }
  return outcome;
}
const NO_ADJECTIVE = IS.mark | IS.preposition | IS.determiner | IS.conjunction;
