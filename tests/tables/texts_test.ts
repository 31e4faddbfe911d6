import { deepStrictEqual, throws } from "node:assert/strict";
import pl from "nodejs-polars";
import { formatTable, parseTable, recordsOf, tabulate } from "../../lib/tables/mod.ts";
import { seriesOfTexts, textsOf } from "../../lib/tables/texts.ts";
import type { Term } from "../../lib/vocabulary.ts";

const ODD = ["", "dam", "the dam", "سد", "«dam»", "a\u0000b", "a\nb", "🙂", "=1", "dam "];
const many = (height: number): string[] =>
  Array.from({ length: height }, (_, i) => i % 3 ? ODD[i % ODD.length] : `word ${i % 977}`);

for (const height of [0, 1, 1_999, 2_000, 20_000]) {
  Deno.test(`seriesOfTexts() and textsOf() give ${height} texts back`, () => {
    const series = seriesOfTexts("term", many(height));
    deepStrictEqual([series.name, series.dtype.variant, series.nullCount()], ["term", pl.String.variant, 0]);
    deepStrictEqual(textsOf(series), many(height));
  });
}

Deno.test("textsOf() gives an empty text for null in a long series", () => {
  const texts = many(3_000).map((text) => text === "dam" ? null : text);
  deepStrictEqual(textsOf(pl.Series("term", texts, pl.String)), texts.map((text) => text ?? ""));
});

const TERMS = Array.from({ length: 5_000 }, (_, i): Term => ({
  document: `article-${Math.floor(i / 100)}`,
  term: `word-${String(i % 100).padStart(2, "0")}`,
  count: i % 7,
  quoted: 0,
  paragraphs: 1,
}));

Deno.test("a long table is the same as records, as CSV and as Parquet", () => {
  const frame = tabulate("terms", TERMS);
  deepStrictEqual(recordsOf("terms", frame), TERMS);
  for (const format of ["csv", "parquet"] as const) {
    const bytes = formatTable("terms", frame, format);
    deepStrictEqual(recordsOf("terms", parseTable("terms", bytes, format)), TERMS, format);
    deepStrictEqual(formatTable("terms", tabulate("terms", TERMS), format), bytes, format);
  }
});

Deno.test("tabulate() takes records whose fields stand in different orders", () => {
  const turned = TERMS.slice(0, 4).map((term, i) =>
    i % 2 ? term : Object.fromEntries(Object.entries(term).reverse()) as typeof term
  );
  deepStrictEqual(recordsOf("terms", tabulate("terms", turned)), TERMS.slice(0, 4));
});

Deno.test("tabulate() refuses a key that stands twice, in whatever order the rows stand", () => {
  const [first, second, ...rest] = TERMS;
  for (const rows of [[first, first], [second, first, second], [first, ...rest, first]]) {
    throws(() => tabulate("terms", rows), /has the key .* which row 1 has already/);
  }
});
