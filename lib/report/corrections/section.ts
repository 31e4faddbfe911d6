/**
 * The corrections of a corpus as a part of the page.
 *
 * @module
 */
import { formatValue } from "../../tables/mod.ts";
import { grid } from "../grid.ts";
import { html, type Markup } from "../html.ts";
import { shorten } from "../shorten.ts";
import { countOf } from "../words.ts";
import { type Corrections, countCorrections } from "./correct.ts";

/**
 * Sets what people corrected, and what of it was refused.
 *
 * @param corrections what became of the corrections
 * @returns a section's content
 * @example
 * ```ts
 * import { match } from "node:assert/strict";
 * import { correctionSection } from "./section.ts";
 * match(correctionSection({ applied: [], refused: [], sha256: "" }).markup, /0 corrections/);
 * ```
 */
export function correctionSection({ applied, refused }: Corrections): Markup {
  const { confirmed, changed, struck } = countCorrections(applied);
  const rows = grid("Corrections by hand", [
    { head: "table", cell: (row) => row.table },
    {
      head: "row",
      cell: (row) => Object.values(row.key).map((cell) => shorten(formatValue(cell))).join(", "),
    },
    { head: "what was done", cell: (row) => row.action },
    { head: "column", cell: (row) => row.column },
    { head: "read by the program", cell: (row) => shorten(row.was) },
    { head: "now", cell: (row) => shorten(formatValue(row.now)) },
    { head: "by", cell: (row) => row.by },
    { head: "reason", cell: (row) => row.reason },
  ], applied);
  const wrong = grid("Corrections refused", [
    { head: "file", cell: (row) => row.file },
    { head: "reason", cell: (row) => row.reason },
  ], refused);
  return html`
    <p>${countOf(
      applied.length,
      "correction",
    )} by hand: ${confirmed} confirmed, ${changed} changed, ${struck} struck out; ${refused
      .length} refused.</p>
    ${refused.length > 0 ? wrong : ""}
    <details><summary>Corrections</summary>${rows}</details>
  `;
}
