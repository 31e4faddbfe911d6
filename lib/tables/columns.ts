/** Records of a table as columns, and back. */

import type { RecordOf, TableName } from "../vocabulary.ts";
import { checkValues } from "./check.ts";
import { type Place, quoteValue, wrong } from "./errors.ts";
import { checkKeys } from "./keys.ts";
import { type Columns, declared } from "./layout.ts";

/**
 * Refuses columns that are not what the table declares: each value, then the keys.
 *
 * @param place Where they stand.
 * @param columns The columns.
 * @returns The same columns.
 * @throws {TypeError} Where a value is missing or of another type.
 * @throws {RangeError} Where a value is not allowed or a key stands twice.
 *
 * @example
 * ```ts
 * import { throws } from "node:assert/strict";
 * import { placeOf } from "./errors.ts";
 * const values = { document: ["a"], sentence: [0.5], module: [""], note: [""] };
 * throws(() => checkColumns(placeOf("tabulate", "notes"), { height: 1, values }), RangeError);
 * ```
 */
export function checkColumns(place: Place, columns: Columns): Columns {
  for (const [key, column] of declared(place.name)) checkValues(place, key, column, columns.values[key]);
  checkKeys(place, columns);
  return columns;
}

/**
 * The columns of records, each value checked against its declaration.
 *
 * @param place Where the records stand.
 * @param records One record a row, with a field for each column and no other.
 * @returns Their columns.
 * @throws {TypeError} Where a field is missing or unknown, or a value of another type.
 * @throws {RangeError} Where a value is not allowed or a key stands twice.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { placeOf } from "./errors.ts";
 * const note = { document: "a", sentence: 0, module: "corpus", note: "odd" };
 * deepStrictEqual(columnsOf(placeOf("tabulate", "notes"), [note]).values.note, ["odd"]);
 * ```
 */
export function columnsOf(place: Place, records: readonly unknown[]): Columns {
  const names = declared(place.name).map(([column]) => column);
  const columns = names.map(() => new Array<unknown>(records.length));
  let shape: readonly string[] = [], order: number[] = [];
  for (let row = 0; row < records.length; row++) {
    const record = records[row];
    if (!hasShape(record, shape)) {
      checkFields(place, record, row, names);
      shape = Object.keys(record);
      order = names.map((name) => shape.indexOf(name));
    }
    // All values at once: to look each up by its name takes four times as long.
    const values = Object.values(record);
    for (let column = 0; column < names.length; column++) columns[column][row] = values[order[column]];
  }
  const values = Object.fromEntries(names.map((name, column) => [name, columns[column]]));
  return checkColumns(place, { height: records.length, values });
}

/** Whether a value is a record with these fields, in this order, and no others. */
function hasShape(record: unknown, shape: readonly string[]): record is Record<string, unknown> {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return false;
  let at = 0;
  for (const field in record) if (field !== shape[at++]) return false;
  return at === shape.length;
}

function checkFields(
  place: Place,
  record: unknown,
  index: number,
  names: readonly string[],
): asserts record is Record<string, unknown> {
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    throw new TypeError(wrong(place, `${place.row(index)} is ${quoteValue(record)}, wanted a record`));
  }
  for (const field in record) {
    if (!names.includes(field)) throw new TypeError(wrong(place, unknownField(place, index, field, names)));
  }
}

function unknownField(place: Place, index: number, field: string, names: readonly string[]): string {
  return `${place.row(index)} has the unknown field ${quoteValue(field)}, wanted only ${names.join(", ")}`;
}

/**
 * The records of columns that have been checked.
 *
 * @param name Name of the table.
 * @param columns Its columns.
 * @returns One record a row, its fields in the order of the declaration.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const values = { document: ["a"], sentence: [0], module: ["corpus"], note: ["odd"] };
 * strictEqual(recordsFrom("notes", { height: 1, values })[0].note, "odd");
 * ```
 */
export function recordsFrom<N extends TableName>(name: N, columns: Columns): RecordOf<N>[] {
  const names = declared(name).map(([column]) => column);
  const values = names.map((column) => columns.values[column]);
  // A copy of one with all its fields: growing each record field by field takes twice the time.
  const empty: Record<string, unknown> = Object.fromEntries(names.map((column) => [column, null]));
  return Array.from({ length: columns.height }, (_, index) => {
    const record = { ...empty };
    for (let column = 0; column < names.length; column++) record[names[column]] = values[column][index];
    return record as RecordOf<N>;
  });
}
