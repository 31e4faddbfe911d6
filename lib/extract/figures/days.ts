/**
 * Days: the calendar as whole numbers, counted from 1 January 1970, without a time zone.
 *
 * @module
 */

const DAY = 86_400_000;

/** A stretch of days, both ends included; NaN where an end is open or unknown. */
export interface Period {
  first: number;
  last: number;
}

/**
 * The number of a day.
 *
 * @param day `YYYY-MM-DD`, or empty
 * @returns NaN for an empty text
 */
export const parseDay = (day: string): number => day ? Date.parse(`${day}T00:00:00Z`) / DAY : NaN;

/** The day of a number as `YYYY-MM-DD`; empty for NaN. */
export const formatDay = (day: number): string =>
  Number.isNaN(day) ? "" : new Date(day * DAY).toISOString().slice(0, 10);

/** The number of a day of a month, from 1; a month past December belongs to the years after. */
export const dayOf = (year: number, month: number, day = 1): number => Date.UTC(year, month - 1, day) / DAY;

/** Year and month of a day. */
export function monthOf(day: number): { year: number; month: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** The days of a month, which may lie before January or past December of its year. */
export const wholeMonth = (year: number, month: number, months = 1): Period => ({
  first: dayOf(year, month),
  last: dayOf(year, month + months) - 1,
});

/** The days of a year. */
export const wholeYear = (year: number): Period => wholeMonth(year, 1, 12);

/** Weekday of a day, from Sunday as 0. */
export const weekdayOf = (day: number): number => (day + 4) % 7;

/** The last day on or before another that is that weekday. */
export const lastWeekday = (day: number, weekday: number): number => day - (weekdayOf(day) - weekday + 7) % 7;
