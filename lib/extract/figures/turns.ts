/**
 * Turns: phrases with a number that count nobody: "at one point", "one in five", "one of the best".
 *
 * @module
 */
import { FOREMOST, NO_SUPERLATIVES, ONES, PASSIVES, TURNS } from "../../codebooks/mod.ts";
import { formOf, has, wordOf } from "../words/clauses.ts";
import { IS, NUMBER } from "../words/lexicon.ts";
import { among, listWords, type Text } from "./lexis.ts";

const turns = listWords(TURNS), ones = listWords(ONES), be = listWords(PASSIVES);

const YEAR = /^(?:1[5-9]\d\d|20\d\d)$/;
/** Whether a form can be that of a year. */
export const isYearForm = (form: string): boolean => form.length === 4 && YEAR.test(form);

/** "at one point", "one in five", "the one who", "all but one", "was one of 13". */
export function isTurn(text: Text, i: number, before: number, to: number): boolean {
  if (wordOf(text, before) === "in" && !has(text, to, IS.person)) {
    if (has(text, before - 1, NUMBER) || has(text, before - 2, NUMBER)) return true; // five voters in six
  }
  if (wordOf(text, to) === "in" && has(text, to + 1, NUMBER) && !isYearForm(formOf(text, to + 1))) {
    return true;
  }
  if (wordOf(text, before) === "but" && wordOf(text, before - 1) === "all") return true;
  if (wordOf(text, i) !== "one") return false;
  const word = wordOf(text, before);
  if (among(text, to, turns) || word === "but" || word === "the" && wordOf(text, to) !== "of") return true;
  if (
    among(text, before, ones) && wordOf(text, to) !== "of" && !has(text, to, IS.person) &&
    has(text, to, AFTER_PRONOUN)
  ) return true; // the little one
  return wordOf(text, to) === "of" &&
    (among(text, before, be) || isForemost(text, to + 1) || isNamed(text, before, to));
}
/** What stands behind "one" where it is no number before its noun. */
const AFTER_PRONOUN = IS.verb | IS.auxiliary | IS.preposition | IS.mark | IS.conjunction | IS.adverb;
/** "one of | the most gifted rowers", "one of the country's best known singers": words that praise, and count nobody. */
function isForemost(text: Text, from: number): boolean {
  for (let i = from; i < from + FOREMOST_REACH && !has(text, i, IS.stop | IS.comma | NUMBER); i++) {
    const word = wordOf(text, i);
    if (among(text, i, foremost)) return !has(text, i + 1, IS.harm) && !has(text, i + 2, IS.harm);
    if (
      word.length > 5 && word.endsWith("est") && !among(text, i, noSuperlatives) && !has(text, i, IS.name)
    ) {
      return true;
    }
  }
  return false;
}
const FOREMOST_REACH = 6;
const foremost = listWords(FOREMOST), noSuperlatives = listWords(NO_SUPERLATIVES);

/** "Ana Priel, | one of the founders, was killed": said of somebody named. */
function isNamed(text: Text, before: number, to: number): boolean {
  if (wordOf(text, before) !== "," || !has(text, before - 1, IS.name)) return false;
  let at = before - 1;
  while (has(text, at - 1, IS.name | IS.particle) || wordOf(text, at - 1) === "-") at--;
  if (at === before - 1 || has(text, at - 1, IS.preposition)) return false;
  for (let i = to; i < to + APPOSED; i++) {
    if (wordOf(text, i) === ",") return true;
    if (has(text, i, IS.stop | IS.auxiliary)) return false;
  }
  return false;
}
/** So many tokens what is said of somebody named takes at most. */
const APPOSED = 14;
