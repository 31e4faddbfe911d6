/** No two rows of a table have the same key. */

import { TABLES } from "../vocabulary.ts";
import { type Place, quoteValue, wrong } from "./errors.ts";
import type { Columns } from "./layout.ts";

/**
 * Refuses the first row whose key an earlier row has already.
 *
 * @param place Where the rows stand.
 * @param columns Their columns.
 * @throws {RangeError} Where a key stands twice.
 *
 * @example
 * ```ts
 * import { throws } from "node:assert/strict";
 * import { placeOf } from "./errors.ts";
 * const columns = { height: 2, values: { document: ["a", "a"] } };
 * throws(() => checkKeys(placeOf("tabulate", "documents"), columns), /row 2 has the key column "document" "a", which row 1 has already/);
 * ```
 */
export function checkKeys(place: Place, columns: Columns): void {
  const key = TABLES[place.name].key.map((column) => columns.values[column]);
  if (ascends(key, columns.height)) return;
  // By its first column, then by the others: a Set ends at 16.7 million entries, and a table of words has more.
  const groups = new Map<unknown, Map<unknown, number>>();
  for (let index = 0; index < columns.height; index++) {
    const group = groups.get(key[0][index]) ?? new Map<unknown, number>();
    if (group.size === 0) groups.set(key[0][index], group);
    const rest = restOf(key, index);
    const first = group.get(rest);
    if (first !== undefined) throw new RangeError(wrong(place, twice(place, columns, first, index)));
    group.set(rest, index);
  }
}

// Most tables stand in the order of their keys, one document after another: then no key can stand twice.
function ascends(key: readonly (readonly unknown[])[], height: number): boolean {
  const seen = new Set<unknown>();
  for (let row = 0; row < height; row++) {
    if (row === 0 || key[0][row] !== key[0][row - 1]) {
      if (seen.has(key[0][row])) return false;
      seen.add(key[0][row]);
    } else if (!isAfter(key, row)) return false;
  }
  return true;
}

/** Whether the rest of a row's key comes after the one of the row above. */
function isAfter(key: readonly (readonly unknown[])[], row: number): boolean {
  for (let part = 1; part < key.length; part++) {
    const value = key[part][row] as number | string, above = key[part][row - 1] as number | string;
    if (value !== above) return value > above;
  }
  return false;
}

// Each value with its length before it, so that no two keys read alike.
function restOf(key: readonly (readonly unknown[])[], index: number): unknown {
  if (key.length === 2) return key[1][index];
  let rest = "";
  for (let part = 1; part < key.length; part++) {
    const text = String(key[part][index]);
    rest += `${text.length}:${text}`;
  }
  return rest;
}

function twice(place: Place, columns: Columns, first: number, index: number): string {
  const key = TABLES[place.name].key
    .map((column) => `column "${column}" ${quoteValue(columns.values[column][index])}`).join(", ");
  return `${place.row(index)} has the key ${key}, which ${
    place.row(first)
  } has already, wanted each key once`;
}
