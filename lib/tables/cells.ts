/**
 * One value as a cell of a CSV file, and back.
 *
 * A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break (or the full-width forms of the
 * four signs) as a formula, whoever wrote it. Such a text gets an apostrophe before it; a text that already has
 * apostrophes before such a sign gets one more, so that taking one away always gives the text back. `'tis` stays as it
 * is. Numbers are not text and stay numbers: -5 is written -5.
 */

const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const ESCAPED = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const SPECIAL = /[",\r\n]/;

/**
 * A text that no spreadsheet takes for a formula.
 *
 * @param text Any text.
 * @returns The text, with an apostrophe before it where it would be run.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(escapeCell("=1+1"), "'=1+1");
 * strictEqual(escapeCell("'tis"), "'tis");
 * ```
 */
export function escapeCell(text: string): string {
  return FORMULA.test(text) ? "'" + text : text;
}

/**
 * The text that {@link escapeCell} was given.
 *
 * @param cell A cell as it stands in the file.
 * @returns The text.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(unescapeCell("'=1+1"), "=1+1");
 * strictEqual(unescapeCell("''=1+1"), "'=1+1");
 * ```
 */
export function unescapeCell(cell: string): string {
  return ESCAPED.test(cell) ? cell.slice(1) : cell;
}

/**
 * A value as a cell of a CSV file (RFC 4180): escaped if it is text, in quotation marks where it needs them.
 *
 * @param value A text, a finite number, a boolean, or null or undefined for an empty cell.
 * @returns The cell.
 * @throws {TypeError} Where the value is of another type.
 * @throws {RangeError} Where a text holds a lone surrogate, or a number is not finite.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(formatCell('say "no"'), '"say ""no"""');
 * strictEqual(formatCell(-5), "-5");
 * strictEqual(formatCell(null), "");
 * ```
 */
export function formatCell(value: unknown): string {
  if (typeof value === "string") return formatText(value);
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value !== "number") {
    throw new TypeError(
      `Cannot format a cell: it is ${typeof value}, wanted text, a number, true, false or null`,
    );
  }
  if (!Number.isFinite(value)) {
    throw new RangeError(`Cannot format the cell "${value}": wanted a finite number`);
  }
  return String(value);
}

function formatText(text: string): string {
  if (!text.isWellFormed()) {
    throw new RangeError(
      `Cannot format the cell ${
        JSON.stringify(text)
      }: it holds a lone surrogate, wanted text that UTF-8 can hold`,
    );
  }
  const cell = escapeCell(text);
  return SPECIAL.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
