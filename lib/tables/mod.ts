/**
 * Records to Polars frames and back, and tables to files and back: the one place that builds, reads or writes frames.
 *
 * @module
 */

export { escapeCell, unescapeCell } from "./cells.ts";
export { type Csv, type CsvOptions, type CsvRow, formatCsv, parseCsv } from "./csv.ts";
export { formatDay, parseDay } from "./days.ts";
export { type Dictionary, dictionary, type Entry } from "./dictionary.ts";
export { readTable, writeTable } from "./files.ts";
export { type Format, FORMATS, formatTable, parseTable } from "./formats.ts";
export { recordsOf, tabulate } from "./frames.ts";
export { parseTexts, type Texts } from "./parquet.ts";
export type { DataFrame } from "./layout.ts";
export { type CellValue, formatValue, parseValue } from "./values.ts";
