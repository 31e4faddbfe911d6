/**
 * Windows: expressions of time, verbatim and as days resolved against the day of publication.
 *
 * @module
 */
import { MONTHS, SHORT_MONTHS, UNITS, WEEKDAYS } from "../../codebooks/mod.ts";
import { formOf, has, isMonth, isWeekday, type Span, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Scan } from "../words/words.ts";

/** A stretch of days; empty ends are open or unknown. */
export interface Window extends Span {
  text: string;
  /** First day, `YYYY-MM-DD` or empty. */
  first: string;
  /** Last day, included, `YYYY-MM-DD` or empty. */
  last: string;
}

const AFTER = new Set(["since", "after", "from"]);
const SPANS: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  night: 1,
  nights: 1,
  week: 7,
  weeks: 7,
  month: 30,
  months: 30,
  year: 365,
  years: 365,
};
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/**
 * Finds the expressions of time in a range of tokens.
 *
 * @param published day of publication, `YYYY-MM-DD`, or empty: then nothing is resolved
 */
export function findWindows(scan: Scan, from: number, to: number, published: string): Window[] {
  const found: Window[] = [], day = published ? Temporal.PlainDate.from(published) : undefined;
  for (let i = from; i < to; i++) {
    const window = readWindow(scan, i, to, day);
    if (!window) continue;
    found.push(window);
    i = window.to - 1;
  }
  return found;
}

type Day = Temporal.PlainDate;
const text = (day?: Day): string => day?.toString() ?? "";

function readWindow(scan: Scan, i: number, limit: number, published?: Day): Window | undefined {
  const make = (to: number, first?: Day, last?: Day): Window => {
    let start = i;
    if (["over", "in", "during", "on", "within", "of"].includes(wordOf(scan, start)) && start + 1 < to) {
      start++;
    }
    // The determiner belongs to the expression, the preposition does not, but for since.
    return { from: i, to, text: textOf(scan, { from: start, to }), first: text(first), last: text(last) };
  };
  const word = wordOf(scan, i);
  let at = i;
  if (
    ["over", "in", "during", "on", "since", "after", "by", "until", "before", "within", "from"].includes(word)
  ) at++;
  const since = AFTER.has(word) && word !== "from";
  const past = pastSpan(scan, at, limit);
  if (past) {
    if (!published) return make(past.to);
    return make(past.to, past.days ? published.subtract({ days: past.days - 1 }) : undefined, published);
  }
  const begin = at;
  while (["early", "late", "mid", "shortly"].includes(wordOf(scan, at)) || wordOf(scan, at) === "-") at++;
  const one = wordOf(scan, at);
  if (isWeekday(one) && has(scan, at, IS.name)) {
    let to = at + 1;
    if (["morning", "afternoon", "evening", "night"].includes(wordOf(scan, to))) to++;
    const day = published && lastWeekday(published, WEEKDAYS.indexOf(one));
    return make(to, day, since ? published : day);
  }
  if (one === "today" || one === "yesterday" || one === "tonight") {
    const day = published?.subtract({ days: one === "yesterday" ? 1 : 0 });
    return make(at + 1, day, since ? published : day);
  }
  if (isMonth(one) && has(scan, at, IS.name)) return monthWindow(scan, i, at, limit, since, published, make);
  if (["last", "this", "past"].includes(one) || begin === at && one === "next") {
    const unit = wordOf(scan, at + 1), named = relative(one, unit, published);
    if (named) return make(at + 2, named[0], since ? published : named[1]);
    if (isMonth(unit) && has(scan, at + 1, IS.name)) {
      return monthWindow(scan, i, at + 1, limit, since, published, make);
    }
  }
  if (word === "of" && at === i) at++;
  if (at > i && has(scan, at, IS.number) && /^(?:1[5-9]|20)\d\d$/.test(formOf(scan, at))) {
    const year = Number(formOf(scan, at));
    const first = Temporal.PlainDate.from({ year, month: 1, day: 1 }),
      last = Temporal.PlainDate.from({ year, month: 12, day: 31 });
    return make(at + 1, first, since ? published : last);
  }
  // "the invasion of 2003", "the war of 2011"
  return undefined;
}

/** "the last two days", "the past week", "days of battles": how many days up to publication; 0 where unsaid. */
function pastSpan(scan: Scan, i: number, limit: number): { to: number; days: number } | undefined {
  let at = i;
  if (wordOf(scan, at) === "the") at++;
  const past = ["last", "past", "previous", "preceding"].includes(wordOf(scan, at));
  if (past) at++;
  const count = UNITS.get(wordOf(scan, at)) ??
    (has(scan, at, IS.number) ? Number(formOf(scan, at)) : undefined);
  if (count !== undefined) {
    const step = SPANS[wordOf(scan, at + 1)];
    const ofTime = ["of", "since"].includes(wordOf(scan, at + 2));
    return step && (past || at > i && ofTime || ofTime) && at + 2 <= limit
      ? { to: at + 2, days: count * step }
      : undefined;
  }
  if (past && ["few", "several"].includes(wordOf(scan, at)) && SPANS[wordOf(scan, at + 1)]) {
    return { to: at + 2, days: 0 };
  }
  if (past && at > i + 1 && SPANS[wordOf(scan, at)]) return { to: at + 1, days: SPANS[wordOf(scan, at)] };
  if (!past && wordOf(scan, at) === "days" && wordOf(scan, at + 1) === "of") return { to: at + 3, days: 0 };
  return undefined;
}

const lastWeekday = (published: Day, weekday: number): Day =>
  published.subtract({ days: (published.dayOfWeek % 7 - weekday + 7) % 7 });

function relative(
  which: string,
  unit: string,
  published?: Day,
): [Day, Day] | [undefined, undefined] | undefined {
  const step = unit in SPANS && !unit.endsWith("s"), season = SEASONS[unit];
  if (!step && season === undefined) return undefined;
  if (!published) return [undefined, undefined];
  if (season !== undefined) {
    const back = published.month < season || which === "last" && published.month < season + 3;
    const first = Temporal.PlainDate.from({ year: published.year - (back ? 1 : 0), month: season, day: 1 });
    return [first, first.add({ months: 3 }).subtract({ days: 1 })];
  }
  if (unit === "night") return [published.subtract({ days: 1 }), published];
  const back = which === "last" || which === "past" ? 1 : 0;
  if (unit === "year") {
    const year = published.year - back;
    return [
      Temporal.PlainDate.from({ year, month: 1, day: 1 }),
      back ? Temporal.PlainDate.from({ year, month: 12, day: 31 }) : published,
    ];
  }
  if (unit === "month") {
    const first = published.with({ day: 1 }).subtract({ months: back });
    return [first, back ? first.add({ months: 1 }).subtract({ days: 1 }) : published];
  }
  const monday = published.subtract({ days: published.dayOfWeek - 1 + 7 * back });
  return unit === "week" ? [monday, back ? monday.add({ days: 6 }) : published] : undefined;
}

function monthWindow(
  scan: Scan,
  i: number,
  at: number,
  limit: number,
  since: boolean,
  published: Day | undefined,
  make: (to: number, first?: Day, last?: Day) => Window,
): Window | undefined {
  const name = wordOf(scan, at), full = MONTHS.indexOf(name);
  const month = (full >= 0 ? full : SHORT_MONTHS.indexOf(name)) + 1;
  if (name === "may" || name === "march") {
    if (at === i && !has(scan, at + 1, IS.number)) return undefined; // the verbs
  }
  let to = at + 1;
  if (formOf(scan, to) === "." && full < 0) to++;
  let day = 0, year = 0;
  const number = (k: number): number =>
    k < limit && has(scan, k, IS.number) && /^\d+$/.test(formOf(scan, k)) ? Number(formOf(scan, k)) : 0;
  if (number(to) > 0 && number(to) < 32) day = number(to++);
  else if (number(at - 1) > 0 && number(at - 1) < 32 && at - 1 >= i) day = number(at - 1);
  const comma = formOf(scan, to) === "," ? 1 : 0, of = wordOf(scan, to) === "of" ? 1 : 0;
  if (number(to + comma + of) > 1000) {
    year = number(to + comma + of);
    to += comma + of + 1;
  }
  if (!published && !year) return make(to);
  const base = year || published!.year;
  let first = Temporal.PlainDate.from({ year: base, month, day: day || 1 });
  if (!year && Temporal.PlainDate.compare(first, published!) > 0) first = first.subtract({ years: 1 });
  const last = day ? first : first.add({ months: 1 }).subtract({ days: 1 });
  return make(to, first, since && published ? published : last);
}
