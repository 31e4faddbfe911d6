import { ok, strictEqual } from "node:assert/strict";
import { dictionary, parseCsv } from "../../lib/tables/mod.ts";
import { TABLES } from "../../lib/vocabulary.ts";

Deno.test("dictionary() has an entry with a definition for every table and every column", () => {
  const { rows } = dictionary();
  const columns = Object.entries(TABLES).flatMap(([table, { columns }]) => [
    `${table}.`,
    ...Object.keys(columns).map((column) => `${table}.${column}`),
  ]);
  strictEqual(rows.map(({ table, column }) => `${table}.${column}`).join(), columns.join());
  ok(rows.every(({ says }) => says !== ""));
});

Deno.test("dictionary() names the values, the keys and what may be empty", () => {
  const entry = (table: string, column: string) =>
    dictionary().rows.find((row) => row.table === table && row.column === column)!;
  strictEqual(entry("figures", "attribution").values, "sentence; quotation; carried; (empty)");
  strictEqual(entry("figures", "low").values, "whole number, or empty");
  strictEqual(entry("figures", "start").values, "whole number");
  strictEqual(entry("figures", "start").key, true);
  strictEqual(entry("figures", "end").key, false);
});

Deno.test("dictionary() says the same as rows, as CSV and as Markdown", () => {
  const { rows, csv, markdown } = dictionary();
  const cells = parseCsv(csv, { escaped: true }).rows.map((row) => row.cells);
  strictEqual(cells.length, rows.length);
  ok(rows.every((row, index) => cells[index].says === row.says && cells[index].key === String(row.key)));
  const lines = markdown.split("\n").filter((line) => line.startsWith("| `"));
  strictEqual(lines.length, rows.filter(({ column }) => column !== "").length);
  ok(lines.every((line) => line.split(/(?<!\\)\|/).length === 6));
});
