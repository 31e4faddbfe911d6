import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import { Buffer } from "node:buffer";
import pl from "nodejs-polars";
import { type Format, FORMATS, formatTable, parseTable, recordsOf, tabulate } from "../../lib/tables/mod.ts";
import { type TableName, TABLES } from "../../lib/vocabulary.ts";
import { countDifferences, figureOf, strangeFigures } from "./examples.ts";

const text = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const bytes = (text: string) => new TextEncoder().encode(text);
const note = { document: "herald", sentence: 4, module: "quotes", note: "never closed" };

Deno.test("100,000 strange figures come back from CSV and from Parquet with no cell changed", async () => {
  const figures = strangeFigures(100_000, 1);
  const frame = tabulate("figures", figures);
  strictEqual(countDifferences(recordsOf("figures", frame), figures), 0);
  for (const format of ["csv", "parquet"] as const) {
    await Promise.resolve();
    const back = parseTable("figures", formatTable("figures", frame, format), format);
    strictEqual(countDifferences(recordsOf("figures", back), figures), 0, format);
  }
});

Deno.test("20,000 strange figures come back from NDJSON and from Arrow with no cell changed", () => {
  const figures = strangeFigures(20_000, 2);
  const frame = tabulate("figures", figures);
  const lines = text(formatTable("figures", frame, "ndjson")).trimEnd().split("\n");
  const records = lines.map((line) => JSON.parse(line)).map((record) => (
    { ...record, from: record.from ?? "", to: record.to ?? "" }
  ));
  strictEqual(countDifferences(records, figures), 0);
  const back = pl.readIPC(Buffer.from(formatTable("figures", frame, "arrow")));
  strictEqual(countDifferences(recordsOf("figures", back), figures), 0);
});

Deno.test("countDifferences() sees one changed cell", () => {
  const figures = strangeFigures(3, 3);
  strictEqual(countDifferences(figures, figures.with(1, { ...figures[1], low: -7 })), 1);
  strictEqual(countDifferences(figures, figures.slice(1, 1)), 3 * Object.keys(figures[0]).length);
});

Deno.test("no cell of text in a CSV begins as a formula does", () => {
  const figures = strangeFigures(5_000, 4);
  const [header, ...rows] = pl.readCSV(
    Buffer.from(formatTable("figures", tabulate("figures", figures), "csv")),
    {
      hasHeader: false,
      inferSchemaLength: 0,
    },
  ).rows() as string[][];
  const texts = header.map((name) => Reflect.get(TABLES.figures.columns, name).type === "text");
  strictEqual(rows.length, figures.length);
  ok(rows.every((row) => row.every((cell, index) => !texts[index] || !/^[=+\-@\t\r\n]/.test(cell ?? ""))));
});

Deno.test("a frame gives the same bytes each time, in every format", () => {
  const frame = () => tabulate("figures", strangeFigures(3_000, 5));
  for (const format of FORMATS) {
    ok(
      Buffer.from(formatTable("figures", frame(), format)).equals(formatTable("figures", frame(), format)),
      format,
    );
  }
});

Deno.test("every table comes back without a row", () => {
  for (const name of Object.keys(TABLES) as TableName[]) {
    for (const format of ["csv", "parquet"] as const) {
      deepStrictEqual(
        recordsOf(name, parseTable(name, formatTable(name, tabulate(name, []), format), format)),
        [],
      );
    }
    strictEqual(text(formatTable(name, tabulate(name, []), "ndjson")), "");
  }
});

Deno.test("CSV is UTF-8 without a mark, with LF, empty where there is nothing", () => {
  const frame = tabulate("figures", [figureOf({ low: -5, quantity: "-5", place: 'Śródmieście, "old"' })]);
  strictEqual(
    text(formatTable("figures", frame, "csv")).split("\n").slice(1).join("\n"),
    "herald,3,120,122,'-5,-5,,at_least,people,killed,dockers,civilian,,a fire,current,police,harbour police,,," +
      'official,said,sentence,since Friday,2031-05-02,,"Śródmieście, ""old""",number-outcome\n',
  );
});

Deno.test("NDJSON is one object a line, null where there is no number or day", () => {
  const line = text(formatTable("figures", tabulate("figures", [figureOf()]), "ndjson"));
  const { high, from, to, agent } = JSON.parse(line);
  deepStrictEqual({ high, from, to, agent }, { high: null, from: "2031-05-02", to: null, agent: "" });
  ok(line.endsWith("}\n"));
});

Deno.test("formatTable() refuses a frame that is not as declared", () => {
  const frame = tabulate("notes", [note]);
  throws(() => formatTable("notes", frame.drop("note"), "csv"), {
    name: "TypeError",
    message: /^Cannot format "notes": its columns/,
  });
  throws(() => formatTable("notes", pl.concat([frame, frame]), "csv"), {
    name: "RangeError",
    message: /row 2 has the key .* row 1/,
  });
  throws(() => formatTable("notes", frame, "xlsx" as Format), {
    message: 'Cannot format "notes": its format is "xlsx", wanted one of "csv", "parquet", "arrow", "ndjson"',
  });
});

Deno.test("parseTable() reads columns in any order, quoted or not, with CRLF", () => {
  const frame = parseTable(
    "notes",
    bytes('note,"sentence",module,document\r\nnever closed,"4",quotes,herald\r\n'),
    "csv",
  );
  deepStrictEqual(recordsOf("notes", frame), [note]);
});

const HEADER = "document,sentence,module,note\n";
const WHOLE = "wanted a whole number from -9007199254740991 to 9007199254740991 or null";

/** A CSV of notes that must be refused, the class of the error and its text. */
const BAD: [string, string, string][] = [
  [
    "document,sentence,note\n",
    "TypeError",
    'Cannot parse "notes": line 1 lacks module, wanted document, sentence, module, note',
  ],
  [
    "document,sentence,module,remark,note\n",
    "TypeError",
    'Cannot parse "notes": line 1 has the unknown "remark", wanted document, sentence, module, note',
  ],
  [HEADER + "a,4,b\n", "SyntaxError", 'Cannot parse CSV "notes.csv": line 2 has 3 cells, wanted 4'],
  [
    HEADER + 'a,4,"b\n",c\na,dozens,b,c\n',
    "SyntaxError",
    `Cannot parse "notes": line 4, column "sentence" is "dozens", ${WHOLE}`,
  ],
  [
    HEADER + "a,4.0,b,c\n",
    "SyntaxError",
    `Cannot parse "notes": line 2, column "sentence" is "4.0", ${WHOLE}`,
  ],
  [HEADER + "a,04,b,c\n", "SyntaxError", `Cannot parse "notes": line 2, column "sentence" is "04", ${WHOLE}`],
  [HEADER + "a, 4,b,c\n", "SyntaxError", `Cannot parse "notes": line 2, column "sentence" is " 4", ${WHOLE}`],
  [HEADER + "a,-0,b,c\n", "SyntaxError", `Cannot parse "notes": line 2, column "sentence" is "-0", ${WHOLE}`],
  [
    HEADER + "a,1e3,b,c\n",
    "SyntaxError",
    `Cannot parse "notes": line 2, column "sentence" is "1e3", ${WHOLE}`,
  ],
  [
    HEADER + "a,9007199254740993,b,c\n",
    "RangeError",
    `Cannot parse "notes": line 2, column "sentence" is 9007199254740992, ${WHOLE}`,
  ],
  [
    HEADER + "a,4,b,c\na,5,b,c\na,4,b,c\n",
    "RangeError",
    'Cannot parse "notes": line 4 has the key column "document" "a", column "sentence" 4, column "module" "b", ' +
    'column "note" "c", which line 2 has already, wanted each key once',
  ],
];

for (const [csv, name, message] of BAD) {
  Deno.test(`parseTable() refuses ${JSON.stringify(csv)}`, () => {
    throws(() => parseTable("notes", bytes(csv), "csv"), { name, message });
  });
}

Deno.test("parseTable() refuses a flag, a day and a word that the columns do not know, with the line", () => {
  const good = text(formatTable("figures", tabulate("figures", [figureOf()]), "csv"));
  const refuses = (from: string, to: string, name: string, message: RegExp) =>
    throws(() => parseTable("figures", bytes(good.replace(from, to)), "csv"), { name, message });
  refuses(
    "2031-05-02",
    "2031-02-31",
    "RangeError",
    /^Cannot parse "figures": line 2, column "from" is "2031-02-31", wanted a day/,
  );
  refuses(
    "at_least",
    "atleast",
    "RangeError",
    /^Cannot parse "figures": line 2, column "hedge" is "atleast", wanted one of/,
  );
  const sentences = "document,sentence,paragraph,start,end,tokens,furniture\na,0,0,0,1,1,TRUE\n";
  throws(() => parseTable("sentences", bytes(sentences), "csv"), {
    name: "SyntaxError",
    message: 'Cannot parse "sentences": line 2, column "furniture" is "TRUE", wanted true or false',
  });
});

Deno.test("parseTable() refuses an empty cell where a number is required", () => {
  throws(() => parseTable("terms", bytes("document,term,count,quoted,paragraphs\na,river,,0,1\n"), "csv"), {
    name: "SyntaxError",
    message: /^Cannot parse "terms": line 2, column "count" is "", wanted a whole number from -\d+ to \d+$/,
  });
});

Deno.test("parseTable() refuses a Parquet file that is cut short, is none, or holds another table", () => {
  const whole = formatTable("notes", tabulate("notes", [note]), "parquet");
  for (const bad of [whole.subarray(0, -9), bytes("hello"), new Uint8Array()]) {
    throws(() => parseTable("notes", bad, "parquet"), {
      name: "SyntaxError",
      message: /^Cannot parse "notes": its bytes are not whole/,
    });
  }
  throws(() => parseTable("terms", whole, "parquet"), {
    name: "TypeError",
    message: /^Cannot parse "terms": its columns are document/,
  });
});
