/**
 * How good the reading is, as a part of the page.
 *
 * @module
 */
import { grid } from "../grid.ts";
import { html, type Markup } from "../html.ts";
import type { CoderAccuracy } from "./read.ts";

const two = (value: number): string => value.toFixed(2);

/**
 * Sets how well the program fits codings by hand, measure by measure.
 *
 * @param rows the measures
 * @returns a section's content
 * @example
 * ```ts
 * import { match } from "node:assert/strict";
 * import { accuracySection } from "./section.ts";
 * match(accuracySection([]).markup, /No coding by hand/);
 * ```
 */
export function accuracySection(rows: readonly CoderAccuracy[]): Markup {
  if (rows.length === 0) {
    return html`<p>No coding by hand is there for this corpus, so nothing is known of how well it was read.</p>`;
  }
  return html`<p>People coded these articles by hand before the program was written. F1 counts what was missed and what
was invented, and 1 is all right; of what was found, a share says how much is right. The interval, from drawing the
articles anew, is wide where there are few. On articles that nobody has tuned the program to, expect less.</p>
${
    grid("Against codings by hand", [
      { head: "what", cell: (row) => row.item },
      { head: "coder", cell: (row) => row.coder },
      { head: "measure", cell: (row) => row.measure },
      { head: "value", cell: (row) => row.value === null ? "" : two(row.value), number: true },
      {
        head: "95 % interval",
        cell: ({ interval }) => interval ? `${two(interval.low)} to ${two(interval.high)}` : "",
        number: true,
      },
      { head: "coded", cell: (row) => row.coded, number: true },
      { head: "found", cell: (row) => row.found, number: true },
    ], rows)
  }`;
}
