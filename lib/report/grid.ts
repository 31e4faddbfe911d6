/**
 * Tables of a page.
 *
 * @module
 */
import { html, type Markup } from "./html.ts";

/** A column of a table in a page. */
export interface GridColumn<R> {
  /** Its heading. */
  head: string;
  /** What a row shows in it. */
  cell: (row: R) => string | number | Markup;
  /** Whether it holds numbers, which stand to the right. @default false */
  number?: boolean;
}

/**
 * Sets a table that scrolls sideways where the page is narrow. The first column names the row.
 *
 * @param caption what the table shows
 * @param columns its columns
 * @param rows its rows
 * @returns the table, or a line that says that there is nothing
 * @example
 * ```ts
 * import { match } from "node:assert/strict";
 * import { grid } from "./grid.ts";
 * const table = grid("Outlets", [{ head: "outlet", cell: (row: { outlet: string }) => row.outlet }], [{ outlet: "A&B" }]);
 * match(table.markup, /<th scope="row" class="text">A&amp;B<\/th>/);
 * ```
 */
export function grid<R>(caption: string, columns: readonly GridColumn<R>[], rows: readonly R[]): Markup {
  if (rows.length === 0) return html`<p class="muted">${caption}: none.</p>`;
  const head = columns.map(({ head, number }) =>
    html`<th scope="col" class="${number ? "number" : "text"}">${head}</th>`
  );
  const body = rows.map((row) =>
    html`
      <tr>${columns.map((column, i) => cell(column, row, i === 0))}</tr>
    `
  );
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label="${caption}">
      <table>
        <caption>${caption}</caption>
        <thead>
          <tr>${head}</tr>
        </thead>
        <tbody>
    ${body}</tbody>
      </table>
    </div>
  `;
}

function cell<R>(column: GridColumn<R>, row: R, first: boolean): Markup {
  const content = column.cell(row), kind = column.number ? "number" : "text";
  return first
    ? html`<th scope="row" class="${kind}">${content}</th>`
    : html`<td class="${kind}">${content}</td>`;
}
