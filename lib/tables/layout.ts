/** How a table lies in memory before it becomes a frame. */

import { type Column, type TableName, TABLES } from "../vocabulary.ts";

/**
 * A frame of Polars. Not its class, which `nodejs-polars` exports: named here in a form that `deno doc --lint` accepts.
 */
export type DataFrame = ReturnType<(typeof import("nodejs-polars"))["readParquet"]>;

/** The values of a table by column, as records hold them. Not a frame: nothing is converted. */
export interface Columns {
  /** Number of rows. */
  height: number;
  /** One value a row for each column. */
  values: Record<string, readonly unknown[]>;
}

/**
 * The declared columns of a table, in order.
 *
 * @param name Name of the table.
 * @returns Pairs of column name and declaration.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(declared("notes").map(([column]) => column).join(), "document,sentence,module,note");
 * ```
 */
export function declared(name: TableName): [string, Column][] {
  return Object.entries(TABLES[name].columns);
}
