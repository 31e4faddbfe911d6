/**
 * What a notebook shows.
 *
 * @module
 */
import type { Chart, display as DISPLAY } from "../chart/mod.ts";
import type { DataFrame } from "../tables/mod.ts";
import { plainDays } from "./days.ts";
import { html } from "./html.ts";
import { decimalsOf, formatValue } from "./values.ts";
import { countOf, formatCount } from "./words.ts";

/** How a value is shown. */
export interface ShowOptions {
  /** Most rows of a table that are shown; the line above it says how many there are. @default 20 */
  rows?: number;
}

/** A value in the formats of Jupyter, by media type. */
export type Bundle = Record<string, string>;

/** A value that knows how it is shown, such as a chart. */
export type Showable = Pick<Chart, keyof Chart & symbol>;

/** A table with every value as text. */
interface TextTable {
  count: string;
  names: string[];
  numeric: boolean[];
  cells: string[][];
}

// The same symbol as that of a chart, without loading what draws one.
const display: typeof DISPLAY = Symbol.for("Jupyter.display") as typeof DISPLAY;

/**
 * The kernel says that a cell is done up to 2 ms before its last outputs leave it; without this wait they are lost or
 * stand under the next cell.
 */
const WAIT = 15;

/** Bytes of the largest output: the kernel drops a message of 10 MB without a word, and whatever comes after it. */
const LARGEST = 5_000_000;

/** Widest column of a table in plain text, in characters. */
const WIDEST = 64;

/**
 * Shows a value under the cell of a notebook, and returns when it has left the kernel. Outside a notebook it prints
 * plain text. Write it as the last line of a cell: `await show(chart)`.
 *
 * @param value a chart, a frame, an array of records, or a text
 * @param options how many rows of a table are shown
 * @throws {TypeError} where the value is none of these
 * @throws {RangeError} where it would be an output of more than 5 MB
 * @example
 * ```ts
 * import { show } from "./show.ts";
 * await show([{ outlet: "Herald", low: 40 }]);
 * ```
 */
export async function show(
  value: Showable | DataFrame | readonly object[] | string,
  options: ShowOptions = {},
): Promise<void> {
  const bundle = await bundleOf(value, options);
  const broadcast = findBroadcast();
  if (broadcast) await send(bundle, broadcast);
  else console.log(bundle["text/plain"]);
}

/** Sends a message to whoever looks at the notebook. */
export type Broadcast = typeof Deno.jupyter.broadcast;

/**
 * Sends a value to whoever looks at the notebook, and returns when it has left the kernel.
 *
 * @param bundle the value by media type
 * @param broadcast sends one message of the kernel
 * @throws {RangeError} where the value has more than 5 MB
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { send } from "./show.ts";
 * await send({ "text/plain": "40" }, (kind) => Promise.resolve(strictEqual(kind, "display_data")));
 * ```
 */
export async function send(bundle: Bundle, broadcast: Broadcast): Promise<void> {
  const { length } = new TextEncoder().encode(JSON.stringify(bundle));
  if (length > LARGEST) {
    throw new RangeError(
      `Cannot show a value of ${formatCount(length)} bytes: wanted at most ${
        formatCount(LARGEST)
      }, show a part of it`,
    );
  }
  await broadcast("display_data", { data: bundle, metadata: {}, transient: {} });
  await new Promise((done) => setTimeout(done, WAIT));
}

/**
 * Puts a value into the formats of Jupyter, a plain text always among them.
 *
 * @param value a chart, a frame, an array of records, or a text
 * @param options how many rows of a table are shown
 * @returns the value by media type
 * @throws {TypeError} where the value is none of these
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { bundleOf } from "./show.ts";
 * const bundle = await bundleOf([{ outlet: "Herald", low: 40 }]);
 * strictEqual(bundle["text/plain"], "1 row, 2 columns\n\noutlet  low\nHerald   40");
 * ```
 */
export async function bundleOf(
  value: Showable | DataFrame | readonly object[] | string,
  options: ShowOptions = {},
): Promise<Bundle> {
  const { rows: most = 20 } = options;
  if (!Number.isInteger(most) || most < 1) {
    throw new RangeError(`Cannot show ${most} rows: wanted a whole number above 0`);
  }
  if (typeof value === "string") return bundleText(value.toWellFormed());
  // A frame also knows how it is shown, but fails on a column of big integers and puts a style into its table.
  if (isFrame(value)) return bundleTable(tableOf(value.head(most).toRecords(), value.columns, value.height));
  if (isRecords(value)) return bundleTable(tableOf(value.slice(0, most), namesOf(value), value.length));
  if (isShowable(value)) return await value[display]();
  throw new TypeError(
    `Cannot show "${formatValue(value)}": wanted a chart, a frame, an array of records or a text`,
  );
}

/** A text as paragraphs, which a notebook sets in its own type, and as it stands. */
function bundleText(text: string): Bundle {
  const paragraphs = text.split(/\n{2,}/).map((part) => html`<p>${part}</p>`);
  return { "text/plain": plainDays(text), "text/html": html`${paragraphs}`.markup };
}

/** The kernel's own function, where there is a kernel. */
function findBroadcast(): Broadcast | undefined {
  try {
    return Deno.jupyter.broadcast;
  } catch {
    return undefined;
  }
}

function isShowable(value: unknown): value is Showable {
  return typeof value === "object" && value !== null && display in value;
}

// A frame is a proxy that answers "in" for its columns alone.
function isFrame(value: unknown): value is DataFrame {
  return typeof (value as Partial<DataFrame> | null | undefined)?.toRecords === "function";
}

function isRecords(value: unknown): value is readonly Record<string, unknown>[] {
  return Array.isArray(value) &&
    value.every((row) => typeof row === "object" && row !== null && !Array.isArray(row));
}

function namesOf(records: readonly object[]): string[] {
  return [...new Set(records.flatMap(Object.keys))];
}

function tableOf(records: readonly Record<string, unknown>[], names: string[], total: number): TextTable {
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

/** Whether a column holds numbers and nothing else. */
function isNumeric(values: readonly unknown[]): boolean {
  const present = values.filter((value) => value !== null && value !== undefined);
  return present.length > 0 &&
    present.every((value) => typeof value === "number" || typeof value === "bigint");
}

function bundleTable(table: TextTable): Bundle {
  return { "text/plain": formatPlain(table), "text/html": formatHtml(table) };
}

function formatPlain({ count, names, numeric, cells }: TextTable): string {
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

// A viewer that does not trust the notebook drops style and script elements, so alignment is said at each cell.
function formatHtml({ count, names, numeric, cells }: TextTable): string {
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
