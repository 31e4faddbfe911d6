/**
 * Texts to a Polars series and back.
 *
 * Each text that crosses over to Polars costs twenty times what a number costs, and the texts of a column are mostly few
 * that stand often: in long columns each goes over once, and numbers say where it stands.
 */

import pl from "nodejs-polars";

/** Rows from which on that pays. */
const MANY = 2_000;

/**
 * A series of texts.
 *
 * @param name Name of the series.
 * @param values The texts.
 * @returns The series, of Utf8.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(seriesOfTexts("term", ["dam", "town"]).get(1), "town");
 * ```
 */
export function seriesOfTexts(name: string, values: readonly string[]): pl.Series {
  if (values.length < MANY) return pl.Series(name, values as string[], pl.String);
  const { words, places } = indexOf(values);
  // A frame wants columns of one length, so the words are filled up.
  const filled = pl.Series("words", words, pl.String).extendConstant("", values.length - words.length);
  const frame = pl.DataFrame([filled, pl.Series("places", places)]);
  return frame.select(pl.col("words").gather(pl.col("places")).alias(name)).getColumn(name);
}

/** The different texts among many, and for each of the many which it is. */
function indexOf(values: readonly string[]): { words: string[]; places: Uint32Array } {
  const known = new Map<string, number>(), places = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (row > 0 && value === values[row - 1]) {
      places[row] = places[row - 1];
      continue;
    }
    const place = known.get(value) ?? known.size;
    if (place === known.size) known.set(value, place);
    places[row] = place;
  }
  return { words: [...known.keys()], places };
}

/**
 * The texts of a series.
 *
 * @param series A series of Utf8.
 * @returns Its texts, "" for null.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(textsOf(seriesOfTexts("term", ["dam", "town"])), ["dam", "town"]);
 * ```
 */
export function textsOf(series: pl.Series): string[] {
  if (series.length < MANY) return withoutNulls(series);
  const places = pl.col("texts").cast(pl.Categorical).cast(pl.UInt32).cast(pl.Float64).alias("places");
  const frame = pl.DataFrame([series.rename("texts")]).select(pl.col("texts").fillNull(pl.lit("")))
    .withColumns(places);
  const distinct = frame.unique({ subset: ["places"], keep: "first", maintainOrder: true });
  const words: string[] = [], known = withoutNulls(distinct.getColumn("texts"));
  distinct.getColumn("places").toArray().forEach((place, i) => words[place as number] = known[i]);
  const rows = frame.getColumn("places").toTypedArray() as Float64Array,
    texts = new Array<string>(rows.length);
  for (let row = 0; row < rows.length; row++) texts[row] = words[rows[row]];
  return texts;
}

function withoutNulls(series: pl.Series): string[] {
  const values = series.toArray() as (string | null)[];
  return series.nullCount() > 0 ? values.map((value) => value ?? "") : values as string[];
}
