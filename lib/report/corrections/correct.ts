/**
 * Tables with what people corrected in them, and a note for each correction.
 *
 * @module
 */
import type { Note, RecordOf, Records, Refusal, TableName } from "../../vocabulary.ts";
import { shorten } from "../shorten.ts";
import { applyCorrections } from "./apply.ts";
import type { Action, Correction } from "./parse.ts";
import type { CorrectionFiles } from "./read.ts";

/** What became of the corrections of a corpus. */
export interface Corrections {
  /** Those that were applied, by table in the order of their files. */
  applied: Correction[];
  /** Those that were not, by file and line. */
  refused: Refusal[];
  /** SHA-256 over their files. */
  sha256: string;
}

/**
 * Corrects some tables.
 *
 * @param records the tables as the program made them
 * @param names which of them are corrected
 * @param files the corrections of the corpus
 * @returns all tables, those of these names corrected; what was applied and what was refused
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { correctTables } from "./correct.ts";
 * const files = { corrections: new Map(), refused: [], sha256: "" };
 * deepStrictEqual(correctTables({ notes: [] }, ["notes"], files).records, { notes: [] });
 * ```
 */
export function correctTables<R extends Partial<Records>>(
  records: R,
  names: readonly (keyof R & TableName)[],
  files: CorrectionFiles,
): { records: R } & Omit<Corrections, "sha256"> {
  const corrected: Record<string, unknown> = { ...records },
    applied: Correction[] = [],
    refused: Refusal[] = [];
  for (const name of names) {
    const rows = records[name] as RecordOf<typeof name>[];
    const done = applyCorrections(name, rows, files.corrections.get(name) ?? []);
    corrected[name] = done.records;
    applied.push(...done.applied);
    refused.push(...done.refused);
  }
  return { records: corrected as R, applied, refused };
}

/**
 * Makes a note of a correction, so that whoever reads the tables knows what is not the program's.
 *
 * @param correction a correction that was applied
 * @returns the note
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { noteCorrection } from "./correct.ts";
 * const note = noteCorrection({
 *   table: "figures",
 *   file: "figures.csv line 2",
 *   action: "changed",
 *   key: { document: "a", start: 9, outcome: "killed" },
 *   column: "low",
 *   was: "5",
 *   now: 50,
 *   by: "ann",
 *   reason: "a slip",
 * });
 * strictEqual(note.note, 'figures, start 9, outcome killed: low changed from "5" to "50" by ann: a slip');
 * ```
 */
export function noteCorrection({ table, action, key, column, was, now, by, reason }: Correction): Note {
  const { document = "", sentence, ...rest } = key;
  const row = [table, ...Object.entries(rest).map(([name, value]) => `${name} ${shorten(String(value))}`)]
    .join(", ");
  const done = action === "changed"
    ? `${column} changed from "${shorten(was)}" to "${shorten(String(now ?? ""))}"`
    : `${column && `${column} `}${action === "struck" ? "struck out" : action}`;
  return {
    document: String(document),
    sentence: typeof sentence === "number" ? sentence : null,
    module: "corrections",
    note: `${row}: ${done} by ${by}${reason && `: ${reason}`}`,
  };
}

/**
 * Counts corrections by what was done.
 *
 * @param applied corrections that were applied
 * @returns how many rows or cells were confirmed, changed, struck out
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { countCorrections } from "./correct.ts";
 * deepStrictEqual(countCorrections([]), { confirmed: 0, changed: 0, struck: 0 });
 * ```
 */
export function countCorrections(
  applied: readonly Pick<Correction, "action">[],
): Record<Action, number> {
  const counts = { confirmed: 0, changed: 0, struck: 0 };
  for (const { action } of applied) counts[action]++;
  return counts;
}
