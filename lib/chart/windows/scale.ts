/**
 * A scale of days with breaks: the days that nobody speaks of take no room.
 *
 * @module
 */

import { formatDays } from "../days.ts";

/** Days from one to another, both included, as days since 1970. */
export interface Days {
  from: number;
  to: number;
}

/** A stretch of days without a break, with its place. */
export interface Stretch extends Days {
  /** Ends in pixels: of the first day, and of the last. */
  left: number;
  right: number;
  /** What stands above it: "April 2015". */
  label: string;
}

const DAY = 86_400_000;
/** Days without a word that are still drawn. */
const QUIET = 3;
const GAP = 20;
const WIDEST = 120;
/** Stretches at most; fewer where there is little room. */
const MOST = 5;
const FEWER = 3;
const ROOMY = 400;

/**
 * A day as a number.
 *
 * @param day `YYYY-MM-DD`.
 * @returns Days since 1970-01-01.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(dayNumber("1970-02-01"), 31);
 * ```
 */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/**
 * A number of days as a day.
 *
 * @param number Days since 1970-01-01.
 * @returns `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(dayOf(31), "1970-02-01");
 * ```
 */
export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/**
 * Cuts time into stretches. The one with the main day gets most of the room.
 *
 * @param spans Days that are spoken of.
 * @param main The day that matters most.
 * @param left Left end in pixels.
 * @param right Right end.
 * @returns Stretches in order, at most five, or three in less than 400 pixels; those nearest each other are joined where
 * there are more.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const stretches = stretchDays([{ from: 0, to: 30 }, { from: 100, to: 101 }], 101, 0, 600);
 * deepStrictEqual(stretches.map(({ left, right, label }) => [left, right, label]), [
 *   [0, 120, "January 1970"],
 *   [140, 600, "11–12 April 1970"],
 * ]);
 * ```
 */
export function stretchDays(spans: readonly Days[], main: number, left: number, right: number): Stretch[] {
  const joined: Days[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from - last.to <= QUIET + 1) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  const most = right - left < ROOMY ? FEWER : MOST;
  const homeOf = () => joined.findIndex(({ from, to }) => from <= main && main <= to);
  while (joined.length > most) joinNearest(joined, homeOf());
  const home = homeOf();
  const room = right - left - GAP * (joined.length - 1);
  const aside = home < 0
    ? room / joined.length
    : Math.min(WIDEST, room * 0.55 / Math.max(joined.length - 1, 1));
  let at = left;
  return joined.map(({ from, to }, i) => {
    const width = i === home ? room - aside * (joined.length - 1) : aside;
    const stretch = { from, to, left: at, right: at + width, label: formatDays(dayOf(from), dayOf(to)) };
    at += width + GAP;
    return stretch;
  });
}

/**
 * Where a day stands.
 *
 * @param stretches The stretches.
 * @param day The day; its end is the place of the day after it.
 * @param end Whether its end is meant. @default {false}
 * @returns Pixels; the nearest end of a stretch for a day in none.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const stretches = [{ from: 0, to: 3, left: 0, right: 100, label: "" }];
 * deepStrictEqual([placeDay(stretches, 1), placeDay(stretches, 1, true), placeDay(stretches, 9)], [25, 50, 100]);
 * ```
 */
export function placeDay(stretches: readonly Stretch[], day: number, end = false): number {
  const stretch = stretches.find(({ to }) => day <= to) ?? stretches.at(-1)!;
  const { from, to, left, right } = stretch;
  const share = (day + (end ? 1 : 0) - from) / (to + 1 - from);
  return left + Math.min(Math.max(share, 0), 1) * (right - left);
}

/** Joins the two that are nearest each other; the one with the main day keeps its room as long as others can be joined. */
function joinNearest(spans: Days[], home: number): void {
  const gaps = spans.slice(1).map((span, i) => ({ i, gap: span.from - spans[i].to }));
  const aside = gaps.filter(({ i }) => i !== home && i + 1 !== home);
  const [{ i }] = (aside.length > 0 ? aside : gaps).toSorted((a, b) => a.gap - b.gap);
  spans.splice(i, 2, { from: spans[i].from, to: Math.max(spans[i].to, spans[i + 1].to) });
}

/**
 * Days in words with the names of months cut to three letters.
 *
 * @param words Days in words.
 * @returns The same, shorter.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(shortenMonths("1 September – 30 November 2029"), "1 Sep – 30 Nov 2029");
 * ```
 */
export function shortenMonths(words: string): string {
  return words.replace(/[A-Z][a-z]{3,}/g, (month) => month.slice(0, 3));
}
