/** The words of errors: where, what, and the value that was wrong. */

import type { TableName } from "../vocabulary.ts";

/** Where a value stands, for error texts. */
export interface Place {
  /** What is being done, such as `tabulate`. */
  action: string;
  /** Table it is done to. */
  name: TableName;
  /** What the row with that index, from 0, is called. */
  row(index: number): string;
}

/** Longest piece of a value that an error text quotes. */
const QUOTED = 60;

/**
 * A place whose rows are counted from 1.
 *
 * @param action What is being done.
 * @param name Table it is done to.
 * @returns The place.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(placeOf("tabulate", "figures").row(0), "row 1");
 * ```
 */
export function placeOf(action: string, name: TableName): Place {
  return { action, name, row: (index) => `row ${index + 1}` };
}

/**
 * The words for one thing wrong at a place.
 *
 * @param place Where it is.
 * @param what What is wrong and what was wanted.
 * @returns The text of an error.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(wrong(placeOf("tabulate", "notes"), "all is"), 'Cannot tabulate "notes": all is');
 * ```
 */
export function wrong(place: Place, what: string): string {
  return `Cannot ${place.action} "${place.name}": ${what}`;
}

/**
 * A value in the words of an error text: quoted, cut short, its type visible.
 *
 * @param value Any value.
 * @returns Its words.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(quoteValue("dozens"), '"dozens"');
 * strictEqual(quoteValue(12n), "the bigint 12");
 * ```
 */
export function quoteValue(value: unknown): string {
  if (typeof value === "string") return quoteText(value);
  if (typeof value === "bigint") return `the bigint ${value}`;
  if (typeof value === "function") return "a function";
  if (typeof value === "object" && value !== null) {
    return Array.isArray(value) ? "an array" : quoteObject(value);
  }
  return String(value);
}

/**
 * A text in quotation marks, cut short, its control characters and lone surrogates visible.
 *
 * @param text Any text.
 * @returns It, in quotation marks.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(quoteText("a\nb"), '"a\\nb"');
 * ```
 */
export function quoteText(text: string): string {
  return JSON.stringify(text.length > QUOTED ? text.slice(0, QUOTED - 1) + "…" : text);
}

function quoteObject(value: object): string {
  return value instanceof Date ? "a Date" : "an object";
}
