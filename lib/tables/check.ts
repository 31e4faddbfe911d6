/** What a value of a column must be. */

import type { Column } from "../vocabulary.ts";
import { parseDay } from "./days.ts";
import { type Place, quoteText, quoteValue, wrong } from "./errors.ts";

const { MIN_SAFE_INTEGER: LEAST, MAX_SAFE_INTEGER: GREATEST } = Number;
const PRIMITIVES = { text: "string", date: "string", integer: "number", flag: "boolean" } as const;

/**
 * The words for what a column wants.
 *
 * @param column Declaration of the column.
 * @returns What its values must be.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(wantedOf({ type: "flag", says: "" }), "true or false");
 * ```
 */
export function wantedOf(column: Column): string {
  switch (column.type) {
    case "text":
      return column.values
        ? `one of ${column.values.map(quoteText).join(", ")}`
        : "text without lone surrogates";
    case "integer":
      return `a whole number from ${LEAST} to ${GREATEST}${column.required ? "" : " or null"}`;
    case "date":
      return 'a day as YYYY-MM-DD from 0001-01-01 to 9999-12-31, or ""';
    case "flag":
      return "true or false";
  }
}

/**
 * Refuses the first value of a column that is not what the column wants.
 *
 * @param place Where the values stand.
 * @param key Name of the column.
 * @param column Declaration of the column.
 * @param values Its values, one a row.
 * @throws {TypeError} Where a value is of another type.
 * @throws {RangeError} Where a value is of the type but not allowed.
 *
 * @example
 * ```ts
 * import { throws } from "node:assert/strict";
 * import { placeOf } from "./errors.ts";
 * const low = { type: "integer", says: "" } as const;
 * throws(() => checkValues(placeOf("tabulate", "figures"), "low", low, ["dozens"]), {
 *   name: "TypeError",
 *   message: /^Cannot tabulate "figures": row 1, column "low" is "dozens", wanted a whole number/,
 * });
 * ```
 */
export function checkValues(place: Place, key: string, column: Column, values: readonly unknown[]): void {
  const fits = fitsOf(column);
  for (let index = 0; index < values.length; index++) {
    if (!fits(values[index])) throw refusal(place, key, column, values[index], index);
  }
}

function refusal(place: Place, key: string, column: Column, value: unknown, index: number): Error {
  const is = value === undefined ? "is missing" : `is ${quoteValue(value)}`;
  const message = wrong(place, `${place.row(index)}, column "${key}" ${is}, wanted ${wantedOf(column)}`);
  return isOfType(column, value) ? new RangeError(message) : new TypeError(message);
}

function isOfType(column: Column, value: unknown): boolean {
  const type: string = typeof value;
  return type === PRIMITIVES[column.type];
}

function fitsOf(column: Column): (value: unknown) => boolean {
  switch (column.type) {
    case "text":
      return column.values ? fitsListed(column.values) : fitsText;
    case "integer":
      return column.required ? Number.isSafeInteger : fitsWhole;
    case "date":
      return fitsDay();
    case "flag":
      return (value) => typeof value === "boolean";
  }
}

function fitsWhole(value: unknown): boolean {
  return value === null || Number.isSafeInteger(value);
}

// A lone surrogate has no UTF-8: Polars would write U+FFFD in its place without a word.
function fitsText(value: unknown): boolean {
  return typeof value === "string" && value.isWellFormed();
}

function fitsListed(values: readonly string[]): (value: unknown) => boolean {
  const listed = new Set<unknown>(values);
  return (value) => listed.has(value);
}

// The days of a column are few and stand often: each is read once.
function fitsDay(): (value: unknown) => boolean {
  const known = new Set<unknown>([""]);
  return (value) => {
    if (known.has(value)) return true;
    const fits = typeof value === "string" && parseDay(value) !== undefined;
    if (fits) known.add(value);
    return fits;
  };
}
