/**
 * Values in the formats of a notebook.
 *
 * @module
 */
import type { Chart, display as DISPLAY } from "../chart/mod.ts";
import type { DataFrame } from "../tables/mod.ts";
import { plainDays } from "./days.ts";
import { html } from "./html.ts";
import { formatHtml, formatPlain, tableOf, type TextTable } from "./text_table.ts";
import { formatValue } from "./values.ts";

/** How a value is shown. */
export interface ShowOptions {
  /** Most rows of a table that are shown; the line above it says how many there are. @default 20 */
  rows?: number;
}

/** A value in the formats of Jupyter, by media type. */
export type Bundle = Record<string, string>;

/** A value that knows how it is shown, such as a chart. */
export type Showable = Pick<Chart, keyof Chart & symbol>;

// The same symbol as that of a chart, without loading what draws one.
const display: typeof DISPLAY = Symbol.for("Jupyter.display") as typeof DISPLAY;

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
 * import { bundleOf } from "./bundle.ts";
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

function bundleTable(table: TextTable): Bundle {
  return { "text/plain": formatPlain(table), "text/html": formatHtml(table) };
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
