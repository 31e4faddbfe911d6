/**
 * Relatives: times told from the day of publication: "yesterday", "over the last two days", "last April".
 *
 * @module
 */
import { DAYPARTS, PAST, SEASONS, SPANS, UNITS, WEEKDAYS } from "../../codebooks/mod.ts";
import { formOf, has, nounEnd, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { readDate, type Told } from "./dates.ts";
import { lastWeekday, monthOf, type Period, weekdayOf, wholeMonth, wholeYear } from "./days.ts";
import { among, listWords, tabulateWords, type Text } from "./lexis.ts";

const span = tabulateWords(SPANS), season = tabulateWords(SEASONS), unit = tabulateWords(UNITS);
const weekday = tabulateWords(WEEKDAYS.map((word, i) => [word, i] as const));
const past = listWords(PAST), dayparts = listWords(DAYPARTS);
const FEW = listWords(["few", "several", "couple"]), WHICH = listWords(["last", "this", "past", "next"]);
const UNKNOWN: Period = { first: NaN, last: NaN };

const told = (to: number, { first, last }: Period): Told => ({ first, last, to, year: 0 });
const back = (day: number, days: number): Period => ({ first: day - days, last: day - days });

/** "Friday", "Saturday night", "Friday, June 7". */
export function readWeekday(text: Text, i: number, published: number): Told | undefined {
  const named = weekday[text.words[i]];
  if (named === undefined || !has(text, i, IS.name)) return undefined;
  const date = wordOf(text, i + 1) === "," ? readDate(text, i + 2, published) : undefined;
  if (date && date.first === date.last) return date;
  const to = among(text, i + 1, dayparts) ? i + 2 : i + 1;
  return told(to, back(lastWeekday(published, named), 0));
}

/** "today", "yesterday", "overnight", "last night", "this morning". */
export function readToday(text: Text, i: number, published: number): Told | undefined {
  switch (wordOf(text, i)) {
    case "today":
    case "tonight":
      return told(i + 1, back(published, 0));
    case "yesterday":
      return told(among(text, i + 1, dayparts) ? i + 2 : i + 1, back(published, 1));
    case "overnight":
      return told(i + 1, { first: published - 1, last: published });
  }
  if (!among(text, i, WHICH) || !among(text, i + 1, dayparts)) return undefined;
  if (wordOf(text, i) === "this") return told(i + 2, back(published, 0));
  return wordOf(text, i + 1) === "night" ? told(i + 2, { first: published - 1, last: published }) : undefined;
}

/** How many, in words or digits; NaN where no number stands at the token. */
const countAt = (text: Text, i: number): number =>
  has(text, i, IS.number) ? Number(formOf(text, i)) : unit[text.words[i]] ?? NaN;

/** "the last two days", "the past week", "the past few days", "recent weeks". */
export function readPast(text: Text, i: number, published: number): Told | undefined {
  const the = wordOf(text, i) === "the" ? i + 1 : i;
  if (!among(text, the, past)) return undefined;
  const count = countAt(text, the + 1),
    at = Number.isNaN(count) && !among(text, the + 1, FEW) ? the + 1 : the + 2;
  const days = span[text.words[at]];
  if (!days || the === i && Number.isNaN(count) && wordOf(text, the) !== "recent") return undefined;
  const open = among(text, the + 1, FEW) || Number.isNaN(count) && wordOf(text, at).endsWith("s");
  if (open) return told(at + 1, { first: NaN, last: published });
  const length = Math.ceil((Number.isNaN(count) ? 1 : count) * days);
  return told(at + 1, { first: published - (days < 1 ? length : length - 1), last: published });
}

/** "two weeks of clashes", "days of battles": a stretch up to publication, its length where it is told. */
export function readStretch(text: Text, i: number, published: number): Told | undefined {
  const count = countAt(text, i), at = Number.isNaN(count) ? i : i + 1, days = span[text.words[at]];
  if (!days || days < 1 || wordOf(text, at + 1) !== "of" || !wordOf(text, at).endsWith("s")) return undefined;
  if (Number.isNaN(count)) return told(nounEnd(text, at + 2, text.count), { first: NaN, last: published });
  return told(at + 1, { first: published - count * days + 1, last: published });
}

/** "two days ago", "a month ago", "a decade ago". */
export function readAgo(text: Text, i: number, published: number): Told | undefined {
  const article = wordOf(text, i) === "a" || wordOf(text, i) === "an";
  const count = article ? 1 : countAt(text, i), days = span[text.words[i + 1]];
  if (!days || wordOf(text, i + 2) !== "ago" || Number.isNaN(count)) return undefined;
  if (Number.isNaN(published)) return told(i + 3, UNKNOWN);
  const { year, month } = monthOf(published);
  if (days >= 365) return told(i + 3, wholeYear(year - count * (days / 365)));
  return told(
    i + 3,
    days === 30 ? wholeMonth(year, month - count) : back(published, Math.ceil(count * days)),
  );
}

/** "last week", "this year", "last April", "last Friday", "last summer", "the weekend". */
export function readWhich(text: Text, i: number, published: number): Told | undefined {
  const the = wordOf(text, i) === "the" ? i + 1 : i, which = among(text, the, WHICH) ? wordOf(text, the) : "";
  const at = which ? the + 1 : the;
  if (!which && !(the > i && wordOf(text, at) === "weekend")) return undefined;
  if (which) {
    const day = weekday[text.words[at]];
    if (day !== undefined && has(text, at, IS.name)) {
      const last = lastWeekday(published, day);
      return told(at + 1, back(last === published && which === "last" ? last - 7 : last, 0));
    }
    const date = has(text, at, IS.time) ? readDate(text, at, published) : undefined;
    if (date) return date;
  }
  const days = span[text.words[at]], summer = season[text.words[at]];
  if (!days && summer === undefined || wordOf(text, at).endsWith("s")) return undefined;
  if (Number.isNaN(published)) return told(at + 1, UNKNOWN);
  return told(
    at + 1,
    summer === undefined
      ? unitOf(days!, which, wordOf(text, at), published)
      : seasonOf(summer, which, published),
  );
}

const PARTS: readonly (readonly [word: string, first: number, last: number])[] = [
  ["beginning", 0, 1 / 3],
  ["start", 0, 1 / 3],
  ["middle", 1 / 3, 2 / 3],
  ["end", 2 / 3, 1],
];
const parts = listWords(PARTS.map(([word]) => word));
/** "the beginning of the month", "the end of last year": a third of a longer time. */
export function readPart(text: Text, i: number, published: number): Told | undefined {
  const the = wordOf(text, i) === "the" ? i + 1 : i;
  const part = among(text, the, parts) ? PARTS.find(([word]) => word === wordOf(text, the)) : undefined;
  if (!part || wordOf(text, the + 1) !== "of") return undefined;
  const which = wordOf(text, the + 2), days = span[text.words[the + 3]];
  if (!days || days < 30 || days > 365 || wordOf(text, the + 3).endsWith("s")) return undefined;
  if (which !== "the" && which !== "this" && which !== "last") return undefined;
  if (Number.isNaN(published)) return told(the + 4, UNKNOWN);
  const { year, month } = monthOf(published), back = which === "last" ? 1 : 0;
  const { first, last } = days === 30 ? wholeMonth(year, month - back) : wholeYear(year - back);
  const length = last - first + 1, at = (share: number): number => first + Math.round(length * share);
  return told(the + 4, { first: at(part[1]), last: Math.min(at(part[2]) - 1, published) });
}

function unitOf(days: number, which: string, word: string, published: number): Period {
  const before = which === "last" || which === "past" ? 1 : 0, { year, month } = monthOf(published);
  if (word === "weekend") return weekendOf(published, before);
  if (days === 365) return before ? wholeYear(year - 1) : { first: wholeYear(year).first, last: published };
  if (days === 30) {
    return before ? wholeMonth(year, month - 1) : { first: wholeMonth(year, month).first, last: published };
  }
  const monday = published - (weekdayOf(published) + 6) % 7 - 7 * before;
  return days === 7 ? { first: monday, last: before ? monday + 6 : published } : back(published, before);
}
/** Saturday and Sunday, the last before publication. */
function weekendOf(published: number, before: number): Period {
  const saturday = lastWeekday(published, 6) - (before && weekdayOf(published) === 0 ? 7 : 0);
  return { first: saturday, last: saturday + 1 };
}
function seasonOf(first: number, which: string, published: number): Period {
  const { year, month } = monthOf(published);
  return wholeMonth(month < first || which === "last" && month < first + 3 ? year - 1 : year, first, 3);
}
