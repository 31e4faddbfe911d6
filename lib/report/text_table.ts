/**
 * Tables as they are shown: every value as text.
 *
 * @module
 */
import { html } from "./html.ts";
import { decimalsOf, formatValue } from "./values.ts";
import { countOf, formatCount } from "./words.ts";

/** A table with every value as text. */
export interface TextTable {
  /** How many rows and columns there are. */
  count: string;
  names: string[];
  /** Whether each column holds numbers and nothing else. */
  numeric: boolean[];
  /** Rows of cells. */
  cells: string[][];
}

/** Widest column of a table in plain text, in characters. */
const WIDEST = 64;

/**
 * Puts every value of a table into text.
 *
 * @param records the rows that are shown
 * @param names the columns
 * @param total how many rows there are
 * @returns the table
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { tableOf } from "./text_table.ts";
 * strictEqual(tableOf([{ low: 40 }], ["low"], 3).count, "first 1 of 3 rows, 1 column");
 * ```
 */
export function tableOf(
  records: readonly Record<string, unknown>[],
  names: string[],
  total: number,
): TextTable {
  const columns = names.map((name) => records.map((record) => record[name]));
  const decimals = columns.map(decimalsOf);
  const shown = records.length < total ? `first ${formatCount(records.length)} of ` : "";
  return {
    count: `${shown}${countOf(total, "row")}, ${countOf(names.length, "column")}`,
    names: names.map((name) => formatValue(name)),
    numeric: columns.map(isNumeric),
    cells: records.map((_, row) => columns.map((column, i) => formatValue(column[row], decimals[i]))),
  };
}

/**
 * Writes a table in plain text.
 *
 * @param table the table
 * @returns lines, numbers to the right
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { formatPlain } from "./text_table.ts";
 * const table = { count: "1 row", names: ["outlet", "low"], numeric: [false, true], cells: [["Herald", "40"]] };
 * strictEqual(formatPlain(table), "1 row\n\noutlet  low\nHerald   40");
 * ```
 */
export function formatPlain({ count, names, numeric, cells }: TextTable): string {
  if (names.length === 0) return count;
  const lines = [names, ...cells].map((line) => line.map(shorten));
  const widths = names.map((_, i) => lines.reduce((most, line) => Math.max(most, [...line[i]].length), 0));
  const pad = (text: string, i: number) => {
    const blanks = " ".repeat(widths[i] - [...text].length);
    return numeric[i] ? blanks + text : text + blanks;
  };
  return [count, "", ...lines.map((line) => line.map(pad).join("  ").trimEnd())].join("\n");
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > WIDEST ? `${characters.slice(0, WIDEST - 1).join("")}…` : text;
}

/**
 * Writes a table in HTML.
 *
 * @param table the table
 * @returns a table element, with the count as its caption
 * @example
 * ```ts
 * import { match } from "node:assert/strict";
 * import { formatHtml } from "./text_table.ts";
 * const table = { count: "1 row", names: ["low"], numeric: [true], cells: [["40"]] };
 * match(formatHtml(table), /<td style="text-align:right">40<\/td>/);
 * ```
 */
export function formatHtml({ count, names, numeric, cells }: TextTable): string {
  // A viewer that does not trust the notebook drops style and script elements, so alignment is said at each cell.
  const align = (i: number) => numeric[i] ? "right" : "left";
  const cell = (text: string, i: number) => html`<td style="text-align:${align(i)}">${text}</td>`;
  const head = names.map((name, i) => html`<th scope="col" style="text-align:${align(i)}">${name}</th>`);
  const body = cells.map((line) => html`<tr>${line.map(cell)}</tr>`);
  const table = html`
    <table>
      <caption style="text-align:left">${count}</caption>
      <thead>
        <tr>${head}</tr>
      </thead>
      <tbody>${body}</tbody>
    </table>
  `;
  return table.markup.trim();
}

/** Whether a column holds numbers and nothing else. */
function isNumeric(values: readonly unknown[]): boolean {
  const present = values.filter((value) => value !== null && value !== undefined);
  return present.length > 0 &&
    present.every((value) => typeof value === "number" || typeof value === "bigint");
}
