/**
 * Dates: days, months and years by their names and numbers.
 *
 * @module
 */
import { MONTHS, SHORT_MONTHS } from "../../codebooks/mod.ts";
import { formOf, has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { dayOf, monthOf, type Period, wholeMonth, wholeYear } from "./days.ts";
import { among, listWords, tabulateWords, type Text } from "./lexis.ts";

/** Days told at a place, and the token behind the words for them. */
export interface Told extends Period {
  to: number;
  /** The year that the words name; 0 where they name none. */
  year: number;
}

const month = tabulateWords([...MONTHS, ...SHORT_MONTHS].map((word, i) => [word, i % 12 + 1] as const));

const short = listWords(SHORT_MONTHS.filter((word) => word !== "may"));
/** The month named at a token, from 1; 0 where none is. "may" and "march" count where they are capitalised. */
const monthAt = (text: Text, i: number): number => has(text, i, IS.name) ? month[text.words[i]] ?? 0 : 0;

/** The day of a month written at a token ("12", "3rd"); 0 where none is. */
function dayAt(text: Text, i: number): number {
  if (!has(text, i, IS.number)) return 0;
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(formOf(text, i));
  return day && Number(day[1]) > 0 && Number(day[1]) < 32 ? Number(day[1]) : 0;
}

/** The year written at a token; 0 where none is. */
const yearAt = (text: Text, i: number): number =>
  has(text, i, IS.number) && /^(?:1[5-9]|20)\d\d$/.test(formOf(text, i)) ? Number(formOf(text, i)) : 0;

/** Joints of two days of one month: "3 and 9 June", "June 3-9". */
const joins = (word: string): boolean =>
  word === "and" || word === "to" || word === "-" || word === "–" || word === "or";

/**
 * Reads a date at a token: "12 May", "the 3rd of June", "May 12, 2014", "3 to 9 June", "April", "March 2011".
 *
 * @param published the day to look back from; NaN where it is not known
 * @param hint the year where the words name none; 0 for the last such day on or before publication
 */
export function readDate(text: Text, i: number, published: number, hint = 0): Told | undefined {
  let at = wordOf(text, i) === "the" ? i + 1 : i;
  let day = dayAt(text, at), last = 0;
  if (day) {
    at++;
    const second = joins(wordOf(text, at)) ? dayAt(text, at + 1) : 0;
    if (second) last = second, at += 2;
    if (wordOf(text, at) === "of") at++;
  } else if (at > i) return undefined;
  const named = monthAt(text, at);
  if (!named) return undefined;
  at++;
  if (wordOf(text, at) === "." && among(text, at - 1, short) && dayAt(text, at + 1)) at++;
  if (!day && dayAt(text, at) && !has(text, at + 1, IS.person)) {
    day = dayAt(text, at++);
    const second = joins(wordOf(text, at)) ? dayAt(text, at + 1) : 0;
    if (second > day && !monthAt(text, at + 2) && !has(text, at + 2, IS.person)) last = second, at += 2;
  }
  const gap = wordOf(text, at) === "," || wordOf(text, at) === "of" ? 1 : 0, year = yearAt(text, at + gap);
  if (year && !(gap && has(text, at + gap + 1, IS.person))) at += gap + 1;
  const period = resolve(year || hint, named, day, last, published);
  return { ...period, to: at, year };
}

/** The days that a date stands for; without a year the last on or before publication. */
function resolve(year: number, month: number, day: number, last: number, published: number): Period {
  if (!year && Number.isNaN(published)) return { first: NaN, last: NaN };
  let base = year || monthOf(published).year;
  if (!year && dayOf(base, month, day || 1) > published) base--;
  if (!day) return wholeMonth(base, month);
  // 29 February is the last there was.
  while (monthOf(dayOf(base, month, day)).month !== month && base > 0 && day < 30) base--;
  const first = dayOf(base, month, day);
  return { first, last: last ? dayOf(base, month, last) : first };
}

/** Reads a year or a decade at a token: "2007", "the 1990s". */
export function readYear(text: Text, i: number): Told | undefined {
  const year = yearAt(text, i);
  if (year) return { ...wholeYear(year), to: i + 1, year };
  const decade = /^((?:1[5-9]|20)\d0)s$/.exec(formOf(text, i))?.[1];
  return decade
    ? {
      first: dayOf(Number(decade), 1),
      last: dayOf(Number(decade) + 10, 1) - 1,
      to: i + 1,
      year: Number(decade),
    }
    : undefined;
}
