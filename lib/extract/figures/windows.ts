/**
 * Windows: expressions of time, verbatim and as days resolved against the day of publication.
 *
 * @module
 */
import { EARLY, LASTING, TIME_PREPOSITIONS } from "../../codebooks/mod.ts";
import { has, type Span, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { readDate, readYear, type Told } from "./dates.ts";
import { monthOf, type Period } from "./days.ts";
import { among, holds, listWords, type Text } from "./lexis.ts";
import { readAgo, readPart, readPast, readStretch, readToday, readWeekday, readWhich } from "./relatives.ts";

/** An expression of time and the days it stands for. */
export interface Window extends Span, Period {}

const prepositions = listWords(TIME_PREPOSITIONS), early = listWords(EARLY);
const BEGINS = listWords(TIME_PREPOSITIONS, EARLY, [
  "the",
  "last",
  "this",
  "past",
  "next",
  "recent",
  "a",
  "an",
  "of",
  "at",
]);
const SILENT = listWords("over in during on within throughout of at for".split(" "));
const OF = listWords(["of", "at"]);
const JOINTS = listWords("and to - – until through till".split(" "));
const ARTICLES = listWords(["the", "a"]);
const TIMES = IS.time | IS.number | IS.numberWord;

/**
 * Finds the expressions of time in a range of tokens.
 *
 * @param published number of the day of publication, or NaN: then only what names its year is resolved
 */
export function findWindows(text: Text, from: number, to: number, published: number): Window[] {
  const found: Window[] = [];
  for (let i = from, time = from; i < to; i++) {
    while (time < to && !has(text, time, TIMES) || time < i) time++;
    if (time === to) break;
    if (time - i > LEAD) i = time - LEAD;
    if (i < time && !among(text, i, BEGINS)) continue;
    const window = readWindow(text, i, published) ?? (i === from ? readHead(text, i) : undefined);
    if (!window || window.to > to) continue;
    const since = sinceBefore(text, from, window);
    const begun = since < 0 && window.last > window.first && among(text, window.from - 1, BEGAN)
      ? window.from - 1
      : since;
    found.push(begun < 0 ? window : { from: begun, to: window.to, first: window.first, last: published });
    i = window.to - 1;
  }
  return found;
}
/** "the war, which | began in 2019": a beginning, from which it lasts. */
const BEGAN = listWords(["began", "started", "erupted"]);
/** So many words stand before the first that tells a time: "over the past few days". */
const LEAD = 4;

/** So far before a day "since" stands: "since the start of the war on 24 February", "after the invasion of 2003". */
const SINCE = 8;
/** Where "since" stands before a day in the same clause, or "after" before what began a time; -1 where neither does. */
function sinceBefore(text: Text, from: number, window: Window): number {
  if (!among(text, window.from, ON)) return -1;
  for (let i = window.from - 1; i >= Math.max(from, window.from - SINCE); i--) {
    if (wordOf(text, i) === "since") return i;
    if (wordOf(text, i) === "after") return holds(text, i, window.from, lasting) ? i : -1;
    // "since seven people died in 2009" tells of that year
    if (has(text, i, IS.comma | IS.stop | IS.quote) || has(text, i, IS.harm) && has(text, i - 1, IS.person)) {
      return -1;
    }
  }
  return -1;
}
const ON = listWords(["on", "in", "of"]), lasting = listWords(LASTING);

/** The words of a window; its preposition only where it carries meaning ("since Friday"). */
export function windowText(text: Text, { from, to }: Window): string {
  const at = among(text, from, SILENT) && to > from + 1 ? from + 1 : from;
  // "the 2003 invasion": the year alone
  return textOf(text, {
    from: among(text, at, ARTICLES) && to === at + 2 && has(text, at + 1, IS.number) ? at + 1 : at,
    to,
  });
}

/** "2001: Explosions kill 13": a year at the head of an entry. */
function readHead(text: Text, i: number): Window | undefined {
  const year = wordOf(text, i + 1) === ":" ? readYear(text, i) : undefined;
  return year && { from: i, to: year.to, first: year.first, last: year.last };
}

function readWindow(text: Text, i: number, published: number): Window | undefined {
  const lead = among(text, i, prepositions) || among(text, i, OF) ? wordOf(text, i) : "";
  let at = lead ? i + 1 : i;
  while (among(text, at, early)) at++;
  const one = readTime(text, at, lead, published);
  if (!one) return undefined;
  const { to, first, last } = joined(text, one, at, lead, published);
  if (lead === "from" && to === one.to) return { from: at, to, first, last }; // the toll from Sunday's quake
  if (lead === "by" && wordOf(text, to) === "'s") return { from: at, to, first, last }; // by this month's fighting
  switch (lead) {
    case "since":
    case "after":
      // "since 2003, when 61 died" and "since a 2009 fire that killed seven" tell of that year
      if (isTurnedTo(text, to) || lead === "after" && isOfYear(text, at, to)) {
        return { from: i + 1, to, first, last };
      }
      return { from: i, to: pastEvent(text, at, to), first, last: published };
    case "by":
    case "until":
    case "till":
    case "before":
      return { from: i, to, first: NaN, last: lead === "before" ? first - 1 : last };
    default:
      return { from: i, to, first, last };
  }
}

/** So many words of a noun phrase stand between a time and what is told of it. */
const TOLD_OF = 5;
const WHICH = listWords(["when", "that", "which", "where"]);
/** Whether a clause follows that tells what happened then. */
function isTurnedTo(text: Text, i: number): boolean {
  if (wordOf(text, i) === ",") return wordOf(text, i + 1) === "when";
  for (let at = i; at < i + TOLD_OF; at++) {
    if (among(text, at, WHICH)) return true;
    if (has(text, at, IS.mark | IS.verb | IS.auxiliary) && wordOf(text, at) !== "-") return false;
  }
  return false;
}

/** "since the 2003 invasion": the token behind the noun that a year describes. */
function pastEvent(text: Text, i: number, to: number): number {
  if (!among(text, i, ARTICLES) || to !== i + 2 || !has(text, i + 1, IS.number)) return to;
  for (let at = to; at < to + 3 && has(text, at, IS.word); at++) if (among(text, at, lasting)) return at + 1;
  return to;
}
/** "after the 1999 tragedy": what happened in a year, unless it began a time: "after the 2003 invasion". */
const isOfYear = (text: Text, i: number, to: number): boolean =>
  among(text, i, ARTICLES) && to === i + 2 && has(text, i + 1, IS.number) &&
  !holds(text, to, to + 3, lasting);

function readTime(text: Text, i: number, lead: string, published: number, hint = 0): Told | undefined {
  return readPart(text, i, published) ?? readPast(text, i, published) ?? readWeekday(text, i, published) ??
    readToday(text, i, published) ??
    readDate(text, i, published, hint) ?? readWhich(text, i, published) ?? readAgo(text, i, published) ??
    readStretch(text, i, published) ?? readYearAt(text, i, lead);
}
/** "in 2007", "the 2003 invasion", "a 2009 fire", "2011's floods". */
function readYearAt(text: Text, i: number, lead: string): Told | undefined {
  const the = among(text, i, ARTICLES) ? i + 1 : i;
  return lead || the > i || wordOf(text, i + 1) === "'s" ? readYear(text, the) : undefined;
}

/** "from Monday to Wednesday", "between April and May", "on Saturday and Sunday", "May 28 to June 3". */
function joined(text: Text, one: Told, at: number, lead: string, published: number): Told {
  if (!among(text, one.to, JOINTS)) return one;
  const and = wordOf(text, one.to) === "and", other = readTime(text, one.to + 1, lead, published);
  if (!other || and && lead !== "between" && !(has(text, at, IS.time) && has(text, one.to + 1, IS.time))) {
    return one;
  }
  if (Number.isNaN(other.last) && !Number.isNaN(one.last)) return one;
  const of = (year: number): number => readTime(text, at, lead, published, year)?.first ?? NaN;
  let first = other.year && !one.year ? of(other.year) : one.first;
  if (first - other.last > 0 && first - other.last < 7) first -= 7; // from Friday to Sunday
  if (first > other.last) first = of(monthOf(other.last).year);
  if (first > other.last) first = of(monthOf(other.last).year - 1);
  return { first, last: other.last, to: other.to, year: other.year };
}
