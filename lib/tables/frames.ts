/** Records to Polars frames and back. */

import pl from "nodejs-polars";
import type { Column, RecordOf, TableName } from "../vocabulary.ts";
import { checkColumns, columnsOf, recordsFrom } from "./columns.ts";
import { formatDay, parseDay } from "./days.ts";
import { type Place, placeOf, wrong } from "./errors.ts";
import { type Columns, type DataFrame, declared } from "./layout.ts";
import { seriesOfTexts, textsOf } from "./texts.ts";

/**
 * The Polars type of each column type. Whole numbers are Int64 made from JavaScript numbers: frames then give numbers
 * back, so that the Jupyter kernel can show them (it fails on a bigint), sums stay whole (Float64 would show 40.0) and
 * null stays null (Int32 makes it 0).
 */
const DTYPES = { text: pl.String, integer: pl.Int64, date: pl.Date, flag: pl.Bool } as const;

/**
 * A frame of records, with the columns and types that the table declares.
 *
 * Every value is checked first; nothing becomes null without a word. An empty date and a null number are null in the
 * frame. Frames made in a loop without `await` are never freed: await something between two big ones.
 *
 * @param name Name of the table.
 * @param records One record a row.
 * @returns The frame: text as Utf8, integer as Int64, date as Date, flag as Bool.
 * @throws {TypeError} Where a field is missing or unknown, or a value of another type.
 * @throws {RangeError} Where a value is not allowed (a fraction, no day of the calendar, not one of the listed values,
 * a lone surrogate) or a key stands twice.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const frame = tabulate("notes", [{ document: "herald", sentence: 4, module: "quotes", note: "never closed" }]);
 * deepStrictEqual(frame.shape, { height: 1, width: 4 });
 * ```
 */
export function tabulate<N extends TableName>(name: N, records: readonly RecordOf<N>[]): DataFrame {
  return frameOf(name, columnsOf(placeOf("tabulate", name), records));
}

/**
 * The records of a frame.
 *
 * @param name Name of the table.
 * @param frame A frame with the columns and types that the table declares.
 * @returns One record a row: whole numbers as numbers, dates as `YYYY-MM-DD`, a null text or date as "".
 * @throws {TypeError} Where a column is missing, unknown, out of order or of another type.
 * @throws {RangeError} Where a value is not allowed or a key stands twice.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const notes = [{ document: "herald", sentence: 0, module: "corpus", note: "not in English" }];
 * deepStrictEqual(recordsOf("notes", tabulate("notes", notes)), notes);
 * ```
 */
export function recordsOf<N extends TableName>(name: N, frame: DataFrame): RecordOf<N>[] {
  return recordsFrom(name, checkFrame(placeOf("read the frame", name), frame));
}

/**
 * The frame of columns that have been checked.
 *
 * @param name Name of the table.
 * @param columns Its columns.
 * @returns The frame.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const values = { document: ["a"], sentence: [0], module: ["corpus"], note: ["odd"] };
 * strictEqual(frameOf("notes", { height: 1, values }).height, 1);
 * ```
 */
export function frameOf(name: TableName, columns: Columns): DataFrame {
  return pl.DataFrame(declared(name).map(([key, column]) => seriesOf(key, column, columns.values[key])));
}

// NaN is how a typed array says null: the cast turns it into one, and a typed array is ten times faster.
function seriesOf(key: string, column: Column, values: readonly unknown[]): pl.Series {
  switch (column.type) {
    case "integer":
      return pl.Series(key, numbersOf(values as (number | null)[])).cast(pl.Int64);
    case "date":
      return pl.Series(key, daysOf(values as string[])).cast(pl.Int32).cast(pl.Date);
    case "text":
      return seriesOfTexts(key, values as string[]);
    case "flag":
      return pl.Series(key, values as boolean[], pl.Bool);
  }
}

function numbersOf(values: readonly (number | null)[]): Float64Array {
  const numbers = new Float64Array(values.length);
  for (let row = 0; row < numbers.length; row++) numbers[row] = values[row] ?? NaN;
  return numbers;
}

function daysOf(values: readonly string[]): Float64Array {
  const known = new Map<string, number>([["", NaN]]), days = new Float64Array(values.length);
  for (let row = 0; row < days.length; row++) {
    days[row] = known.get(values[row]) ?? learn(known, values[row], parseDay(values[row])!);
  }
  return days;
}

function learn<K, V>(known: Map<K, V>, key: K, value: V): V {
  known.set(key, value);
  return value;
}

/**
 * The columns of a frame as records hold them, each value checked.
 *
 * @param place Where the frame stands.
 * @param frame A frame with the columns and types that the table declares.
 * @returns Its columns.
 * @throws {TypeError} Where a column is missing, unknown, out of order or of another type.
 * @throws {RangeError} Where a value is not allowed or a key stands twice.
 *
 * @example
 * ```ts
 * import { throws } from "node:assert/strict";
 * import pl from "nodejs-polars";
 * import { placeOf } from "./errors.ts";
 * throws(() => checkFrame(placeOf("read", "notes"), pl.DataFrame({ document: ["a"] })), TypeError);
 * ```
 */
export function checkFrame(place: Place, frame: DataFrame): Columns {
  const columns = declared(place.name);
  const [got, wanted] = [frame.columns.join(", "), columns.map(([key]) => key).join(", ")];
  if (got !== wanted) throw new TypeError(wrong(place, `its columns are ${got || "none"}, wanted ${wanted}`));
  for (const [key, column] of columns) checkType(place, column, frame.getColumn(key));
  const numbers = numbersIn(frame, columns);
  const values = Object.fromEntries(
    columns.map((
      [key, column],
    ) => [key, valuesOf(column, (column.type in NUMBERS ? numbers : frame).getColumn(key))]),
  );
  return checkColumns(place, { height: frame.height, values });
}

function checkType(place: Place, column: Column, series: pl.Series): void {
  const [got, wanted] = [series.dtype.variant, DTYPES[column.type].variant];
  if (got !== wanted) {
    throw new TypeError(wrong(place, `column "${series.name}" is ${got}, wanted ${wanted}`));
  }
}

function valuesOf(column: Column, series: pl.Series): unknown[] {
  switch (column.type) {
    case "integer":
      return wholesOf(series.toTypedArray());
    case "date":
      return datesOf(series.toTypedArray());
    case "text":
      return textsOf(series);
    case "flag":
      return series.toArray() as unknown[];
  }
}

function wholesOf(numbers: Float64Array): (number | null)[] {
  const wholes = new Array<number | null>(numbers.length);
  for (let row = 0; row < numbers.length; row++) {
    wholes[row] = Number.isNaN(numbers[row]) ? null : numbers[row];
  }
  return wholes;
}

function datesOf(numbers: Float64Array): string[] {
  const known = new Map<number, string>([[NaN, ""]]);
  const dates = new Array<string>(numbers.length);
  for (let row = 0; row < numbers.length; row++) {
    const day = numbers[row];
    dates[row] = known.get(day) ?? learn(known, day, formatDay(day) ?? `day ${day}`);
  }
  return dates;
}

/** What the columns of numbers are in Polars on their way to a typed array. */
const NUMBERS: Partial<Record<Column["type"], pl.DataType>> = { integer: pl.Int64, date: pl.Int32 };

// A typed array comes out of Polars ten times faster than an array; what Float64 rounds is no safe number anyway.
function numbersIn(frame: DataFrame, columns: readonly (readonly [string, Column])[]): DataFrame {
  const floats = columns.flatMap(([key, { type }]) => {
    const whole = NUMBERS[type];
    return whole ? [pl.col(key).cast(whole).cast(pl.Float64).fillNull(pl.lit(NaN))] : [];
  });
  return floats.length > 0 ? frame.select(...floats) : frame;
}
