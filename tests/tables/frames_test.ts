import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import pl from "nodejs-polars";
import { recordsOf, tabulate } from "../../lib/tables/mod.ts";
import { type Column, type Figure, type Records, type TableName, TABLES } from "../../lib/vocabulary.ts";
import { figureOf } from "./examples.ts";

const WHOLE = "wanted a whole number from -9007199254740991 to 9007199254740991";
const DAY = 'wanted a day as YYYY-MM-DD from 0001-01-01 to 9999-12-31, or ""';
const TEXT = "wanted text without lone surrogates";
const HEDGE =
  'wanted one of "exact", "about", "nearly", "at_least", "more_than", "at_most", "fewer_than", "range", "vague"';

/** Column, a value that it must refuse, the class of the error and what its text says after the row. */
const BAD: [keyof Figure, unknown, "TypeError" | "RangeError", string][] = [
  ["low", "dozens", "TypeError", `column "low" is "dozens", ${WHOLE} or null`],
  ["low", "40", "TypeError", `column "low" is "40", ${WHOLE} or null`],
  ["low", 40n, "TypeError", `column "low" is the bigint 40, ${WHOLE} or null`],
  ["low", undefined, "TypeError", `column "low" is missing, ${WHOLE} or null`],
  ["low", true, "TypeError", `column "low" is true, ${WHOLE} or null`],
  ["low", [40], "TypeError", `column "low" is an array, ${WHOLE} or null`],
  ["low", 0.5, "RangeError", `column "low" is 0.5, ${WHOLE} or null`],
  ["low", NaN, "RangeError", `column "low" is NaN, ${WHOLE} or null`],
  ["low", -Infinity, "RangeError", `column "low" is -Infinity, ${WHOLE} or null`],
  ["low", 2 ** 53, "RangeError", `column "low" is 9007199254740992, ${WHOLE} or null`],
  ["start", null, "TypeError", `column "start" is null, ${WHOLE}`],
  ["from", "yesterday", "RangeError", `column "from" is "yesterday", ${DAY}`],
  ["from", "2031-02-30", "RangeError", `column "from" is "2031-02-30", ${DAY}`],
  ["from", "1900-02-29", "RangeError", `column "from" is "1900-02-29", ${DAY}`],
  ["from", "2031-13-01", "RangeError", `column "from" is "2031-13-01", ${DAY}`],
  ["from", "2031-5-2", "RangeError", `column "from" is "2031-5-2", ${DAY}`],
  ["from", "2031-05-02T00:00", "RangeError", `column "from" is "2031-05-02T00:00", ${DAY}`],
  ["from", "2031-05-02\n", "RangeError", `column "from" is "2031-05-02\\n", ${DAY}`],
  ["from", "0000-01-01", "RangeError", `column "from" is "0000-01-01", ${DAY}`],
  ["from", "+010000-01-01", "RangeError", `column "from" is "+010000-01-01", ${DAY}`],
  ["from", new Date(0), "TypeError", `column "from" is a Date, ${DAY}`],
  ["from", new Date(NaN), "TypeError", `column "from" is a Date, ${DAY}`],
  ["from", null, "TypeError", `column "from" is null, ${DAY}`],
  ["hedge", "at least", "RangeError", `column "hedge" is "at least", ${HEDGE}`],
  ["hedge", "", "RangeError", `column "hedge" is "", ${HEDGE}`],
  ["hedge", null, "TypeError", `column "hedge" is null, ${HEDGE}`],
  ["quantity", 40, "TypeError", `column "quantity" is 40, ${TEXT}`],
  ["quantity", null, "TypeError", `column "quantity" is null, ${TEXT}`],
  ["quantity", {}, "TypeError", `column "quantity" is an object, ${TEXT}`],
  ["quantity", "for\uD800ty", "RangeError", `column "quantity" is "for\\ud800ty", ${TEXT}`],
  ["quantity", () => 40, "TypeError", `column "quantity" is a function, ${TEXT}`],
];

Deno.test("tabulate() refuses every bad value with its table, row, column, value and what was wanted", () => {
  for (const [column, value, name, says] of BAD) {
    const records = [figureOf(), { ...figureOf({ start: 7 }), [column]: value }];
    throws(() => tabulate("figures", records), {
      name,
      message: `Cannot tabulate "figures": row 2, ${says}`,
    });
  }
});

Deno.test("tabulate() refuses a flag that is no boolean", () => {
  const sentence = { document: "a", sentence: 0, paragraph: 0, start: 0, end: 1, tokens: 1, furniture: 0 };
  throws(() => tabulate("sentences", [sentence as unknown as Records["sentences"][number]]), {
    name: "TypeError",
    message: 'Cannot tabulate "sentences": row 1, column "furniture" is 0, wanted true or false',
  });
});

Deno.test("tabulate() refuses a missing field, though the first records have it", () => {
  const records = Array.from({ length: 200 }, (_, start) => figureOf({ start }));
  delete (records[150] as Partial<Figure>).high;
  throws(() => tabulate("figures", records), {
    name: "TypeError",
    message: /^Cannot tabulate "figures": row 151, column "high" is missing, wanted a whole number/,
  });
});

Deno.test("tabulate() refuses a field that no column has", () => {
  const records = [figureOf(), { ...figureOf({ start: 7 }), hgih: 50 }];
  throws(() => tabulate("figures", records), {
    name: "TypeError",
    message:
      /^Cannot tabulate "figures": row 2 has the unknown field "hgih", wanted only document, sentence, /,
  });
});

Deno.test("tabulate() refuses what is no record", () => {
  for (const [record, is] of [[null, "null"], [[], "an array"], ["x", '"x"']]) {
    throws(() => tabulate("figures", [record as unknown as Figure]), {
      name: "TypeError",
      message: `Cannot tabulate "figures": row 1 is ${is}, wanted a record`,
    });
  }
});

Deno.test("tabulate() refuses a key that stands twice and names both rows", () => {
  const records = [figureOf(), figureOf({ start: 7 }), figureOf({ quantity: "50" })];
  throws(() => tabulate("figures", records), {
    name: "RangeError",
    message: 'Cannot tabulate "figures": row 3 has the key column "document" "herald", column "start" 120, ' +
      'column "outcome" "killed", which row 1 has already, wanted each key once',
  });
});

Deno.test("tabulate() tells keys apart that read alike when joined", () => {
  const note = { sentence: 0, module: "", note: "" };
  const frame = tabulate("notes", [
    { ...note, document: "a", module: "b", note: "1:c" },
    { ...note, document: "a", module: "b1:c", note: "" },
    { ...note, document: "a", module: "", note: "b1:c" },
  ]);
  strictEqual(frame.height, 3);
});

Deno.test("tabulate() quotes no more than the beginning of a long value", () => {
  const quantity = "word ".repeat(50) + "\uD800";
  throws(() => tabulate("figures", [figureOf({ quantity })]), (error: Error) => error.message.length < 200);
});

Deno.test("tabulate() gives every table its declared columns and types, with rows and without", () => {
  const dtypes = { text: "String", integer: "Int64", date: "Date", flag: "Bool" };
  for (const name of Object.keys(TABLES) as TableName[]) {
    const frame = tabulate(name, []);
    const columns: Record<string, Column> = TABLES[name].columns;
    const wanted = Object.entries(columns).map(([column, { type }]) => [column, dtypes[type]]);
    deepStrictEqual(frame.columns.map((column) => [column, frame.getColumn(column).dtype.variant]), wanted);
  }
  strictEqual(tabulate("figures", [figureOf()]).schema.low.variant, "Int64");
});

Deno.test("tabulate() does not read an array of objects by the names of the first", () => {
  const { document, ...rest } = figureOf();
  deepStrictEqual(recordsOf("figures", tabulate("figures", [{ ...rest, document }])), [figureOf()]);
});

Deno.test("a frame holds plain numbers, so that the Jupyter kernel can show it", () => {
  const frame = tabulate("figures", [figureOf({ low: Number.MAX_SAFE_INTEGER })]);
  strictEqual(frame.getColumn("low").toArray()[0], Number.MAX_SAFE_INTEGER);
  const show = Reflect.get(frame, Symbol.for("Jupyter.display")) as () => Record<string, unknown>;
  const shown = JSON.stringify(show.call(frame));
  ok(shown.includes('"low":9007199254740991') && shown.includes('"high":null'));
  strictEqual(frame.select(pl.col("low").sum()).toRecords()[0].low, Number.MAX_SAFE_INTEGER);
});

Deno.test("recordsOf() gives back what tabulate() was given", () => {
  const records = [figureOf(), figureOf({ start: 7, low: null, high: 0, from: "", to: "0001-01-01" })];
  deepStrictEqual(recordsOf("figures", tabulate("figures", records)), records);
});

Deno.test("recordsOf() reads a frame that Polars has worked on", () => {
  const records = [1, 2, 3].map((start) => figureOf({ start, low: start }));
  const frame = tabulate("figures", records).filter(pl.col("low").gt(1)).sort("start", true);
  deepStrictEqual(recordsOf("figures", frame), [records[2], records[1]]);
});

Deno.test("recordsOf() reads a null text as empty, and refuses it where empty is not listed", () => {
  const notes = tabulate("notes", [{ document: "a", sentence: 0, module: "m", note: "n" }]);
  const nothing = (name: string) => pl.Series(name, [null], pl.Utf8);
  strictEqual(recordsOf("notes", notes.withColumn(nothing("note")))[0].note, "");
  const figures = tabulate("figures", [figureOf()]);
  throws(() => recordsOf("figures", figures.withColumn(nothing("hedge"))), {
    name: "RangeError",
    message: `Cannot read the frame "figures": row 1, column "hedge" is "", ${HEDGE}`,
  });
});

/** What is done to a good frame, and what recordsOf() says of it. */
const BENT: [string, (frame: pl.DataFrame) => pl.DataFrame, RegExp][] = [
  [
    "a column less",
    (frame) => frame.drop("rule"),
    /its columns are document, .*, place, wanted document, .*, rule$/,
  ],
  [
    "a column more",
    (frame) => frame.withColumn(pl.lit(1).alias("one")),
    /its columns are .*, rule, one, wanted/,
  ],
  [
    "another order",
    (frame) => frame.select("rule", ...frame.columns.slice(0, -1)),
    /its columns are rule, document/,
  ],
  [
    "another type",
    (frame) => frame.withColumn(pl.col("low").cast(pl.Float64)),
    /column "low" is Float64, wanted Int64$/,
  ],
  [
    "null in a required column",
    (frame) => frame.withColumn(pl.col("start").shift(1)),
    /column "start" is null, wanted/,
  ],
  [
    "a day too late",
    (frame) => frame.withColumn(pl.Series("to", [9e6]).cast(pl.Int32).cast(pl.Date)),
    /"to" is "day 9000000"/,
  ],
];

for (const [what, bend, says] of BENT) {
  Deno.test(`recordsOf() refuses a frame with ${what}`, () => {
    throws(() => recordsOf("figures", bend(tabulate("figures", [figureOf()]))), says);
  });
}
