/** One value of a table as a person writes it, and back. */

import { type Column, type TableName, TABLES } from "../vocabulary.ts";
import { checkValues, wantedOf } from "./check.ts";
import { placeOf, quoteValue, wrong } from "./errors.ts";

/** What a cell of a table holds. */
export type CellValue = string | number | boolean | null;

/**
 * The value that a text stands for in a column.
 *
 * @param name Name of the table.
 * @param key Name of the column.
 * @param text The text; empty for no number and no day.
 * @returns The value, checked against the declaration of the column.
 * @throws {RangeError} Where there is no such column, or the text stands for no value of it.
 *
 * @example
 * ```ts
 * import { strictEqual, throws } from "node:assert/strict";
 * strictEqual(parseValue("figures", "low", "40"), 40);
 * throws(() => parseValue("figures", "low", "dozens"), RangeError);
 * ```
 */
export function parseValue(name: TableName, key: string, text: string): CellValue {
  const columns: Readonly<Record<string, Column>> = TABLES[name].columns,
    place = placeOf("read a value of", name);
  if (!Object.hasOwn(columns, key)) {
    throw new RangeError(
      wrong(place, `${quoteValue(key)} is no column of it, wanted one of ${Object.keys(columns).join(", ")}`),
    );
  }
  const column = columns[key], value = PARSERS[column.type](text);
  const refuse = () =>
    wrong(place, `column "${key}" can't be ${quoteValue(text)}, wanted ${wantedOf(column)}`);
  if (value === undefined) throw new RangeError(refuse());
  try {
    checkValues(place, key, column, [value]);
  } catch {
    throw new RangeError(refuse());
  }
  return value;
}

const WHOLE = /^-?\d+$/;

/** Undefined is what can't be read. */
const PARSERS: Record<Column["type"], (text: string) => CellValue | undefined> = {
  text: (text) => text,
  date: (text) => text,
  integer: (text) => text === "" ? null : WHOLE.test(text) ? Number(text) : undefined,
  flag: (text) => text === "true" ? true : text === "false" ? false : undefined,
};

/**
 * A value as a person would write it.
 *
 * @param value A value of a table.
 * @returns The text that {@link parseValue} reads; empty for null.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(formatValue(null), "");
 * strictEqual(formatValue(false), "false");
 * ```
 */
export function formatValue(value: CellValue): string {
  return value === null ? "" : String(value);
}
