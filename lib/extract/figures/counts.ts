/**
 * Counts: whether a number counts anything, or is a date, a time, an age, money, a measure, a label or a score.
 *
 * @module
 */
import { HARM, LABELS, MEASURES, MONEY, STREETS, YEAR_LEADS } from "../../codebooks/mod.ts";
import { formOf, has, isMonth, wordOf } from "../words/clauses.ts";
import { IS, NUMBER } from "../words/lexicon.ts";
import { hedgeBefore, isBounding } from "./hedges.ts";
import { among, listWords, type Text } from "./lexis.ts";
import { isTurn, isYearForm } from "./turns.ts";

const money = listWords(MONEY), labels = listWords(LABELS), measures = listWords(MEASURES);
const streets = listWords(STREETS);
const HER = listWords(["his", "her", "their", "its"]), ENDS = listWords([",", ".", ")", "("]);

/**
 * Whether the number at `i` to `to` counts anything.
 *
 * @param start first token of the sentence
 * @param limit end of the sentence
 * @param inRange true for a part of a range: the other part stands beside it
 */
export function isCount(
  text: Text,
  i: number,
  end: number,
  start: number,
  limit: number,
  inRange = false,
): boolean {
  // Neighbours of other sentences tell nothing.
  const to = end < limit ? end : text.count, before = i > start ? i - 1 : -1, alone = end === i + 1;
  if (isMeasured(text, before, to, inRange) || alone && isTurn(text, i, before, to)) return false;
  if (isAged(text, before, to) || isAgeTold(text, before) || isAgeLimit(text, before, to)) return false;
  if (!has(text, i, IS.number)) return true;
  return !isWrittenOtherwise(text, i, alone) && !isLabel(text, i, before, to, start) &&
    !isTime(text, i, before, to, alone) && !isAge(text, i, before, to);
}

/** Money, a measure, a rate, a label in words, a part of a compound: "$40", "12 metres", "Bus 88", "two-day". */
function isMeasured(text: Text, before: number, to: number, inRange: boolean): boolean {
  if (among(text, to, measures) || among(text, before, money) || wordOf(text, before) === "#") return true;
  if (wordOf(text, to) === "/" || wordOf(text, before) === "/") return true;
  const compound = wordOf(text, to) === "-" && has(text, to + 1, IS.word) && !inRange &&
    !has(text, to + 1, IS.number | IS.numberWord) && wordOf(text, to + 1) !== "plus" && !isMany(text, to + 1);
  if (compound) return true;
  return among(text, before, labels) || wordOf(text, before) === "." && wordOf(text, before - 1) === "no";
}

/** "14-Ardovians": a noun of many people, and no compound. */
const isMany = (text: Text, i: number): boolean => {
  const word = wordOf(text, i);
  return word.endsWith("s") && (has(text, i, IS.person) || has(text, i, IS.name) && word.endsWith("ans"));
};

const COLON = 0x3a;
/** "12:30", "6.6": digits that are no whole number. */
function isWrittenOtherwise(text: Text, i: number, alone: boolean): boolean {
  const form = formOf(text, i), whole = form.charCodeAt(form.length - 1) < 0x3a;
  for (let k = 0; k < form.length; k++) if (form.charCodeAt(k) === COLON) return true;
  return alone && whole && form.includes(".");
}

/** "Flight 370", "COVID-19", "14 Garnet Street", "(34)", but "deaths (34)". */
function isLabel(text: Text, i: number, before: number, to: number, start: number): boolean {
  if (wordOf(text, before) === "-" && has(text, before - 1, IS.name)) return true;
  if (wordOf(text, before) === "(" && wordOf(text, to) === ")") return !among(text, before - 1, harms);
  if (has(text, to, IS.name) && (among(text, to + 1, streets) || among(text, to, streets))) return true;
  return before > start && has(text, before, IS.name) && !has(text, before, NO_NAME) &&
    !has(text, to, IS.person) &&
    text.starts[i] - text.ends[before] === 1 && !isHeadline(text, start) &&
    !among(text, before - 1, located) &&
    !hedgeBefore(text, i, start);
}
/** "In Brisenne 8 died": the name is a place. */
const located = listWords(["in", "near", "around"]);
const NO_NAME = IS.time | IS.verb | IS.preposition | IS.determiner | IS.conjunction | IS.adverb | IS.harm;

/** Whether nearly all of the first words of a sentence are capitalised. */
function isHeadline(text: Text, start: number): boolean {
  let names = 0, words = 0;
  for (let i = start; i < Math.min(text.count, start + 8); i++) {
    if (has(text, i, IS.word)) words++, names += +has(text, i, IS.name);
  }
  return words > 3 && names >= words - 1;
}

const yearLeads = listWords(YEAR_LEADS);
/** "in 1987", "the 2003 invasion", "from 2012 to 2015"; not "injures 1636", "rose to 2092". */
function isYear(text: Text, i: number, before: number): boolean {
  if (!isYearForm(formOf(text, i))) return false;
  if (before < 0 || wordOf(text, before) === "to" && has(text, before - 1, IS.number)) return true;
  if (!among(text, before, yearLeads)) return false;
  const hedge = hedgeBefore(text, i, Math.max(0, before - 3));
  return !hedge || !isBounding(hedge.hedge);
}

/** "10 dead, 1995 injured": a number of a list, with what befell those counted behind it. */
const isListed = (text: Text, before: number, to: number): boolean =>
  among(text, before, listing) && among(text, to, harms);
const listing = listWords([",", "and"]), harms = listWords(HARM.map(({ word }) => word));

/** "the 2002 hostage crisis": what it was, and nobody is counted. */
const isQualified = (text: Text, to: number): boolean =>
  isOne(text, to) && has(text, to + 1, IS.word) && !has(text, to + 1, NO_NOUN);
const NO_NOUN = IS.verb | IS.auxiliary | IS.preposition | IS.conjunction | IS.determiner | IS.adverb |
  IS.pronoun;
const indefinite = listWords(["a", "an"]);

/** A day beside its month, or a year. */
function isTime(text: Text, i: number, before: number, to: number, alone: boolean): boolean {
  const form = formOf(text, i), counted = has(text, to, IS.person);
  if (isMonth(wordOf(text, to)) && has(text, to, IS.name)) return true;
  if (alone && isYearForm(form) && among(text, before, indefinite)) return true; // "a 1996 hostage siege"
  const year = alone && (!counted || wordOf(text, before) === "the" && isQualified(text, to)) &&
    isYear(text, i, before);
  if (year && !isListed(text, before, to)) return true;
  if (alone && isYearForm(form) && isDated(text, before) && !(counted && !isDefinite(text, before - 3))) {
    return true;
  }
  if (!isMonth(wordOf(text, before)) || !has(text, before, IS.name)) return false;
  return isYearForm(form) || Number(form) < 32 && !counted;
}

/** "March 3, | 2009": a comma behind the day of a month. */
const isDated = (text: Text, comma: number): boolean =>
  wordOf(text, comma) === "," && has(text, comma - 1, IS.number) && has(text, comma - 2, IS.name) &&
  isMonth(wordOf(text, comma - 2));
/** "the | March 3, 2009 dead": the date describes what stands behind it. */
const isDefinite = (text: Text, i: number): boolean => wordOf(text, i) === "the";

const aged = listWords(["aged", "age", "ages"]),
  between = listWords(["between", "from", "of", "and", "to", "or", "-", "–"]);
const AGE_HEDGES = listWords(["under", "over", "below", "above"]), PLURAL_BE = listWords(["were", "are"]);
const THEM = listWords(["them", "whom", "those"]);
/** "some of them under 18", "were over 60": where no noun is counted, an age. */
function isAgeLimit(text: Text, before: number, to: number): boolean {
  if (
    !among(text, before, AGE_HEDGES) ||
    has(text, to, IS.word) && !has(text, to, IS.conjunction | IS.preposition)
  ) return false;
  return among(text, before - 1, PLURAL_BE) || among(text, before - 1, THEM) ||
    has(text, before - 1, IS.person);
}

/** "aged between two and 11", "in age from 17 to 68". */
function isAged(text: Text, before: number, to: number): boolean {
  const alone = !has(text, to, IS.word) || has(text, to, IS.conjunction);
  for (let at = before; at >= Math.max(0, before - 6); at--) {
    if (among(text, at, aged)) return true;
    if (!among(text, at, between) && !(alone && wordOf(text, at) === ",") && !has(text, at, NUMBER)) {
      return false;
    }
  }
  return false;
}

/** "children, who were 11 | and eight,": ages told of people in a relative clause. */
function isAgeTold(text: Text, before: number): boolean {
  let at = before;
  while (at >= Math.max(0, before - AGES) && (has(text, at, NUMBER) || among(text, at, LISTED))) at--;
  return among(text, at, BE) && wordOf(text, at - 1) === "who" && wordOf(text, at - 2) === ",";
}
/** So many tokens hold a list of ages. */
const AGES = 8;
const LISTED = listWords([",", "and"]), BE = listWords(["were", "was", "are", "is"]);

/** "Ana Priel, 22,", "a boy of 12". */
function isAge(text: Text, i: number, before: number, to: number): boolean {
  const word = wordOf(text, before);
  if (isPairOfAges(text, word === "and" ? before - 1 : i)) return true;
  if (word === "," && among(text, to, ENDS) && Number(formOf(text, i)) < 110) {
    return has(text, before - 1, IS.name)
      ? !among(text, before - 2, located)
      : has(text, before - 1, IS.person) && isOne(text, before - 1);
  }
  if (word === "of" && !has(text, to, IS.word)) {
    return has(text, before - 1, IS.person) && isOne(text, before - 1);
  }
  return word === "of" && has(text, before - 1, IS.person) && isOne(text, before - 1) &&
      !has(text, to, IS.person) ||
    among(text, before, HER) && wordOf(text, to) === "s";
}
/** "two girls, | 9 and 11,". */
const isPairOfAges = (text: Text, i: number): boolean =>
  wordOf(text, i - 1) === "," && has(text, i - 2, IS.person) && wordOf(text, i + 1) === "and" &&
  has(text, i, IS.number) && has(text, i + 2, IS.number) && among(text, i + 3, ENDS) &&
  Number(formOf(text, i)) < 110 &&
  Number(formOf(text, i + 2)) < 110;
/** Whether a noun stands for a single person. */
const isOne = (text: Text, i: number): boolean => !wordOf(text, i).endsWith("s") && !among(text, i, MANY);
const MANY = listWords("people men women children police family crew staff families".split(" "));
