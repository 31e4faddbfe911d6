/**
 * Any value as one line of text that is safe to show.
 *
 * @module
 */
import { dayOf } from "./days.ts";
import { formatCount } from "./words.ts";

/** Control characters, and those that turn the direction of the text around them or can't be seen. */
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;
const LONGEST = 400;

/**
 * Writes a value for a reader: thousands with commas, a day in words, yes and no, nothing for null.
 *
 * @param value any value
 * @param decimals digits behind the point of a number that is not whole @default as many as it has
 * @returns one line of at most 400 characters, without control characters
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { formatValue } from "./values.ts";
 * const values = [114000, null, true, new Date("2024-06-08"), "two\nlines"];
 * deepStrictEqual(values.map((value) => formatValue(value)), ["114,000", "", "yes", "8\u00a0June\u00a02024", "two lines"]);
 * deepStrictEqual(formatValue(2 / 3, 2), "0.67");
 * ```
 */
export function formatValue(value: unknown, decimals?: number): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return formatNumber(value, decimals);
  if (typeof value === "bigint") return formatCount(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (value instanceof Date) return formatDate(value);
  return cleanLine(typeof value === "string" ? dayOf(value) : formatObject(value));
}

/**
 * Chooses how many decimals the numbers of a column show: three significant digits for the greatest.
 *
 * @param values the column; what is not a number is left out
 * @returns decimals, 0 where all numbers are whole
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { decimalsOf } from "./values.ts";
 * strictEqual(decimalsOf([1, 2.5]), 2);
 * strictEqual(decimalsOf([40, null]), 0);
 * ```
 */
export function decimalsOf(values: readonly unknown[]): number {
  const numbers = values.filter((value): value is number =>
    typeof value === "number" && Number.isFinite(value)
  );
  if (numbers.every(Number.isInteger)) return 0;
  const greatest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  return Math.min(Math.max(2 - Math.floor(Math.log10(greatest)), 1), 6);
}

function formatNumber(value: number, decimals?: number): string {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return String(value);
  const [whole, fraction] = (decimals === undefined ? String(value) : value.toFixed(decimals)).split(".");
  if (whole.includes("e")) return whole;
  const digits = formatCount(BigInt(whole.replace("-", "")));
  return (whole.startsWith("-") ? "−" : "") + digits + (fraction === undefined ? "" : `.${fraction}`);
}

function formatDate(value: Date): string {
  if (isNaN(value.getTime())) return "no date";
  const text = value.toISOString();
  return text.endsWith("T00:00:00.000Z") ? dayOf(text.slice(0, 10)) : text;
}

function formatObject(value: unknown): string {
  try {
    const plain = (_: string, item: unknown) => typeof item === "bigint" ? String(item) : item;
    return JSON.stringify(value, plain) ?? typeof value;
  } catch {
    return Object.prototype.toString.call(value);
  }
}

function cleanLine(text: string): string {
  const line = text.slice(0, 4 * LONGEST).replace(/[\t\n\v\f\r]+/g, " ").replace(UNSEEN, "\ufffd")
    .toWellFormed();
  return text.length > LONGEST ? `${line.slice(0, LONGEST - 1).toWellFormed()}…` : line;
}
