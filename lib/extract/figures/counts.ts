/**
 * Counts: whether a number counts anything, or is a date, a time, an age, money, a measure, a label or a score.
 *
 * @module
 */
import { LABELS, MEASURES, MONEY, PASSIVES, STREETS, TURNS, YEAR_LEADS } from "../../codebooks/mod.ts";
import { formOf, has, isMonth, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { hedgeBefore, isBounding } from "./hedges.ts";
import { among, listWords, type Text } from "./lexis.ts";

const money = listWords(MONEY), labels = listWords(LABELS), measures = listWords(MEASURES);
const streets = listWords(STREETS), turns = listWords(TURNS), be = listWords(PASSIVES);
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
  const to = end < limit ? end : text.count, alone = end === i + 1; // the next sentence tells nothing
  if (isMeasured(text, i, to, start, inRange) || alone && isTurn(text, i, to)) return false;
  if (isAged(text, i) || isAgeLimit(text, i, to)) return false;
  return !has(text, i, IS.number) || !(isWrittenOtherwise(text, i, alone) || isLabel(text, i, to, start) ||
    isTime(text, i, to, start, alone) || isAge(text, i, to));
}

/** Money, a measure, a rate, a label in words, a part of a compound: "$40", "12 metres", "Bus 88", "two-day". */
function isMeasured(text: Text, i: number, to: number, start: number, inRange: boolean): boolean {
  if (among(text, to, measures) || i > start && (among(text, i - 1, money) || wordOf(text, i - 1) === "#")) {
    return true;
  }
  if (wordOf(text, to) === "/" || wordOf(text, i - 1) === "/") return true;
  const compound = wordOf(text, to) === "-" && has(text, to + 1, IS.word) && !inRange &&
    !has(text, to + 1, IS.number | IS.numberWord) && wordOf(text, to + 1) !== "plus";
  if (compound) return true;
  return i > start && wordOf(text, i - 1) !== "may" &&
    (among(text, i - 1, labels) || wordOf(text, i - 1) === "." && wordOf(text, i - 2) === "no");
}

/** "at one point", "one in five", "the one who", "all but one", "was one of 13". */
function isTurn(text: Text, i: number, to: number): boolean {
  if (wordOf(text, i - 1) === "in" && !has(text, to, IS.person)) {
    if (has(text, i - 2, NUMBER) || has(text, i - 3, NUMBER)) return true; // five voters in six
  }
  if (wordOf(text, to) === "in" && has(text, to + 1, NUMBER)) return true;
  if (wordOf(text, i) !== "one") return false;
  const before = wordOf(text, i - 1);
  if (among(text, to, turns) || before === "but" || before === "the" && wordOf(text, to) !== "of") {
    return true;
  }
  return wordOf(text, to) === "of" && among(text, i - 1, be);
}
const NUMBER = IS.number | IS.numberWord;

const COLON = 0x3a;
/** "12:30", "6.6": digits that are no whole number. */
function isWrittenOtherwise(text: Text, i: number, alone: boolean): boolean {
  const form = formOf(text, i), whole = form.charCodeAt(form.length - 1) < 0x3a;
  for (let k = 0; k < form.length; k++) if (form.charCodeAt(k) === COLON) return true;
  return alone && whole && form.includes(".");
}

/** "Flight 370", "COVID-19", "14 Garnet Street", "(34)". */
function isLabel(text: Text, i: number, to: number, start: number): boolean {
  if (wordOf(text, i - 1) === "-" && has(text, i - 2, IS.name)) return true;
  if (wordOf(text, i - 1) === "(" && wordOf(text, to) === ")") return true;
  if (
    has(text, to, IS.name) && among(text, to + 1, streets) ||
    among(text, to, streets) && has(text, to, IS.name)
  ) {
    return true;
  }
  return i - 1 > start && has(text, i - 1, IS.name) && !has(text, i - 1, NO_NAME) &&
    !has(text, to, IS.person) &&
    text.starts[i] - text.ends[i - 1] === 1 && !isHeadline(text, start) && !among(text, i - 2, located);
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

const YEAR = /^(?:1[5-9]\d\d|20\d\d)$/;
const isYearForm = (form: string): boolean => form.length === 4 && YEAR.test(form);
const yearLeads = listWords(YEAR_LEADS);
/** "in 1987", "the 2003 invasion", "from 2012 to 2015"; not "injures 1636", "rose to 2092". */
function isYear(text: Text, i: number, start: number): boolean {
  if (!isYearForm(formOf(text, i))) return false;
  if (i === start || wordOf(text, i - 1) === "to" && has(text, i - 2, IS.number)) return true;
  const hedge = among(text, i - 1, yearLeads) && hedgeBefore(text, i, start)?.hedge;
  return hedge === undefined || hedge !== false && !isBounding(hedge);
}

/** A day beside its month, or a year. */
function isTime(text: Text, i: number, to: number, start: number, alone: boolean): boolean {
  const form = formOf(text, i), counted = has(text, to, IS.person);
  if (isMonth(wordOf(text, to)) && has(text, to, IS.name)) return true;
  if (alone && !counted && isYear(text, i, start)) return true;
  if (i === start || !isMonth(wordOf(text, i - 1)) || !has(text, i - 1, IS.name)) return false;
  return isYearForm(form) || Number(form) < 32 && !counted;
}

const aged = listWords(["aged", "age", "ages"]),
  between = listWords(["between", "from", "of", "and", "to", "or", "-", "–"]);
const AGE_HEDGES = listWords(["under", "over", "below", "above"]), PLURAL_BE = listWords(["were", "are"]);
const THEM = listWords(["them", "whom", "those"]);
/** "some of them under 18", "were over 60": where no noun is counted, an age. */
function isAgeLimit(text: Text, i: number, to: number): boolean {
  if (
    !among(text, i - 1, AGE_HEDGES) ||
    has(text, to, IS.word) && !has(text, to, IS.conjunction | IS.preposition)
  ) return false;
  return among(text, i - 2, PLURAL_BE) || among(text, i - 2, THEM) || has(text, i - 2, IS.person);
}

/** "aged between two and 11", "in age from 17 to 68". */
function isAged(text: Text, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 4); at--) {
    if (among(text, at, aged)) return true;
    if (!among(text, at, between) && !has(text, at, NUMBER)) return false;
  }
  return false;
}

/** "Ana Priel, 22,", "a boy of 12". */
function isAge(text: Text, i: number, to: number): boolean {
  const before = wordOf(text, i - 1);
  if (before === "," && among(text, to, ENDS) && Number(formOf(text, i)) < 110) {
    return has(text, i - 2, IS.name)
      ? !among(text, i - 3, located)
      : has(text, i - 2, IS.person) && isOne(text, i - 2);
  }
  if (before === "of" && !has(text, to, IS.word)) return has(text, i - 2, IS.person) && isOne(text, i - 2);
  return before === "of" && has(text, i - 2, IS.person) && isOne(text, i - 2) && !has(text, to, IS.person) ||
    among(text, i - 1, HER) && wordOf(text, to) === "s";
}
/** Whether a noun stands for a single person. */
const isOne = (text: Text, i: number): boolean => !wordOf(text, i).endsWith("s") && !among(text, i, MANY);
const MANY = listWords("people men women children police family crew staff families".split(" "));
