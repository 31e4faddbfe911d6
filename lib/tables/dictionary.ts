/** The data dictionary: every table and column in words. */

import { type Column, type TableName, TABLES } from "../vocabulary.ts";
import { formatCsv } from "./csv.ts";
import { declared } from "./layout.ts";

/** One table (its column is empty) or one column of it. */
export interface Entry {
  /** Name of the table. */
  table: string;
  /** Name of the column; empty for the table itself. */
  column: string;
  /** `table`, or the type of the column. */
  type: "table" | Column["type"];
  /** What it can hold, in words. */
  values: string;
  /** Whether the column is part of the key. */
  key: boolean;
  /** Its definition. */
  says: string;
}

/** The data dictionary in its three forms. */
export interface Dictionary {
  /** One entry for each table and column. */
  rows: Entry[];
  /** A Markdown page: a section with a table for each table. */
  markdown: string;
  /** A CSV text: a line for each entry. */
  csv: string;
}

const HEADER = ["table", "column", "type", "values", "key", "says"];

const VALUES = {
  text: "any text, or empty",
  integer: "whole number, or empty",
  date: "YYYY-MM-DD, or empty",
  flag: "true; false",
} as const;

/**
 * The data dictionary, written from the one declaration of the tables.
 *
 * @returns Its entries, and the same as Markdown and as CSV.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(dictionary().rows.find((entry) => entry.column === "furniture"), {
 *   table: "sentences",
 *   column: "furniture",
 *   type: "flag",
 *   values: "true; false",
 *   key: false,
 *   says: "true where it belongs to the page and not to the article",
 * });
 * ```
 */
export function dictionary(): Dictionary {
  const tables = Object.keys(TABLES) as TableName[];
  const rows = tables.flatMap((table) => [entryOf(table), ...entriesOf(table)]);
  const sections = tables.map(sectionOf);
  return {
    rows,
    markdown: ["# Data dictionary\n", ...sections].join("\n"),
    csv: formatCsv(HEADER, rows.map((row) => ({ ...row }))),
  };
}

function entryOf(table: TableName): Entry {
  return { table, column: "", type: "table", values: "", key: false, says: TABLES[table].says };
}

function entriesOf(table: TableName): Entry[] {
  const key: readonly string[] = TABLES[table].key;
  return declared(table).map(([column, declaration]) => {
    const { type, says } = declaration;
    return { table, column, type, values: valuesOf(declaration), key: key.includes(column), says };
  });
}

function valuesOf(column: Column): string {
  if (column.type === "text" && column.values) return column.values.map(wordOf).join("; ");
  return column.type === "integer" && column.required ? "whole number" : VALUES[column.type];
}

function wordOf(value: string): string {
  return value === "" ? "(empty)" : value;
}

function sectionOf(table: TableName): string {
  const rows = entriesOf(table).map(({ column, type, values, key, says }) =>
    `| \`${column}\`${key ? " (key)" : ""} | ${type} | ${plain(values)} | ${plain(says)} |\n`
  );
  const head = "| column | type | values | definition |\n| --- | --- | --- | --- |\n";
  const key = TABLES[table].key.map((column) => `\`${column}\``).join(", ");
  return `## ${table}\n\n${plain(TABLES[table].says)} Key: ${key}.\n\n${head}${rows.join("")}`;
}

// A bar would end the cell of a Markdown table, a star or an angle bracket would be read as markup.
function plain(text: string): string {
  return text.replace(/[|\\`*_<>]/g, "\\$&").replace(/\r?\n/g, " ");
}
