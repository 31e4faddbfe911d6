/**
 * Corrections applied to what the program read.
 *
 * @module
 */
import { type CellValue, formatValue } from "../../tables/mod.ts";
import { type RecordOf, type Refusal, type TableName, TABLES } from "../../vocabulary.ts";
import type { Correction } from "./parse.ts";

/** A table with its corrections. */
export interface Applied<N extends TableName> {
  /** The rows as they are now, in their order. */
  records: RecordOf<N>[];
  /** The corrections that were applied, in order. */
  applied: Correction[];
  /** Those that were not, by file and line. */
  refused: Refusal[];
}

type Cells = Record<string, CellValue>;

/** A row, its corrections so far, and whether it is struck. */
interface State {
  cells: Cells;
  changed: Set<string>;
  struck: boolean;
}

/**
 * Applies the corrections of a table. Rows are named as the program read them; a correction of what the program no
 * longer reads is refused, so that none outlives what it was made for.
 *
 * @param table name of the table
 * @param records what the program read; it is left as it is
 * @param corrections corrections of this table, in order
 * @returns the rows as they are now; what was applied and what was refused
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { applyCorrections } from "./apply.ts";
 * const notes = [{ document: "a", sentence: 0, module: "quotes", note: "never closed" }];
 * const { records } = applyCorrections("notes", notes, [{
 *   table: "notes",
 *   file: "notes.csv line 2",
 *   action: "struck",
 *   key: notes[0],
 *   column: "",
 *   was: "",
 *   now: null,
 *   by: "ann",
 *   reason: "it is closed",
 * }]);
 * strictEqual(records.length, 0);
 * ```
 */
export function applyCorrections<N extends TableName>(
  table: N,
  records: readonly RecordOf<N>[],
  corrections: readonly Correction[],
): Applied<N> {
  if (corrections.length === 0) return { records: [...records], applied: [], refused: [] };
  const states = (records as readonly Cells[]).map((cells): State => ({
    cells,
    changed: new Set(),
    struck: false,
  }));
  const rows = new Map(states.map((state) => [keyOf(table, state.cells), state]));
  const taken = new Set(rows.keys()), applied: Correction[] = [], refused: Refusal[] = [];
  for (const correction of corrections) {
    const state = rows.get(keyOf(table, correction.key));
    const reason = state ? correct(table, state, correction, taken) : "the program reads no such row";
    if (reason === "") applied.push(correction);
    else refused.push({ file: correction.file, reason });
  }
  const kept = states.filter(({ struck }) => !struck).map(({ cells }) => cells);
  return { records: kept as RecordOf<N>[], applied, refused };
}

const keyOf = (table: TableName, cells: Cells): string =>
  JSON.stringify(TABLES[table].key.map((column) => cells[column]));

/** Corrects a row; gives the reason where it can't. */
function correct(
  table: TableName,
  state: State,
  { action, column, was, now, key }: Correction,
  taken: Set<string>,
): string {
  if (state.struck) return "the row is struck by an earlier line";
  if (action === "struck") {
    if (state.changed.size > 0) return "an earlier line changes the row that it strikes";
    state.struck = true;
    taken.delete(keyOf(table, state.cells));
    return "";
  }
  if (column === "") return "";
  if (state.changed.has(column)) return `an earlier line changes its column "${column}"`;
  const read = formatValue(column in key ? key[column] : state.cells[column]);
  if (read !== was) return `the program reads "${read}" as its ${column}, not "${was}"`;
  if (action === "confirmed") return "";
  const cells = { ...state.cells, [column]: now },
    next = keyOf(table, cells),
    before = keyOf(table, state.cells);
  if (next !== before && taken.has(next)) return `another row has that ${column} already`;
  taken.delete(before);
  taken.add(next);
  state.cells = cells;
  state.changed.add(column);
  return "";
}
