import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { formatCsv, parseCsv } from "../../lib/tables/mod.ts";

const bytes = (...codes: number[]) => new Uint8Array(codes);

/** A text that is no CSV, and what parseCsv() says of it. */
const BAD: [string, string | Uint8Array, string][] = [
  ["nothing", "", "it is empty, wanted a header"],
  ["a byte order mark alone", "\uFEFF", "it is empty, wanted a header"],
  ["a row too short", "a,b\n1,2\n3\n", "line 3 has 1 cell, wanted 2"],
  ["a row too long", "a,b\n1,2,3\n", "line 2 has 3 cells, wanted 2"],
  ["a blank line", "a,b\n1,2\n\n3,4\n", "line 3 has 1 cell, wanted 2"],
  ["a ragged row below a cell of three lines", 'a,b\n"1\n\n",2\n3\n', "line 5 has 1 cell, wanted 2"],
  [
    "a quotation mark that is not closed",
    'a,b\n1,"2\n3,4\n',
    "line 2 opens a quotation mark that is never closed, wanted a closing one",
  ],
  [
    "a quotation mark in a bare cell",
    'a,b\n1,2"\n',
    "line 2 has a quotation mark inside a bare cell, wanted the whole cell in quotation marks",
  ],
  [
    "text after a closing quotation mark",
    'a,b\n1,"2"x\n',
    "line 2 has text after a closing quotation mark, wanted a comma or the end of the line",
  ],
  [
    "lines that end in CR alone",
    "a,b\r1,2\r",
    "line 1 holds a carriage return alone, wanted it in quotation marks or lines that end in LF",
  ],
  ["a column without a name", "a,,c\n", "column 2 of the header has no name, wanted one"],
  ["two columns of one name", "a,b,a\n", 'the header names the column "a" twice, wanted it once'],
  ["Latin-1", bytes(97, 10, 0xe9, 10), "it is not UTF-8, wanted UTF-8 without lone surrogates"],
  ["UTF-16", bytes(0xff, 0xfe, 97, 0), "it is not UTF-8, wanted UTF-8 without lone surrogates"],
  ["a lone surrogate", "a\n\uD800\n", "it is not UTF-8, wanted UTF-8 without lone surrogates"],
];

for (const [what, text, says] of BAD) {
  Deno.test(`parseCsv() refuses ${what}`, () => {
    throws(() => parseCsv(text, { name: "x.csv" }), {
      name: "SyntaxError",
      message: `Cannot parse CSV "x.csv": ${says}`,
    });
  });
}

/** A text that is CSV, its header and the lines and cells of its rows. */
const GOOD: [string, string, string[], [number, ...string[]][]][] = [
  ["a header alone", "a,b\n", ["a", "b"], []],
  ["a last line without its end", "a,b\n1,2", ["a", "b"], [[2, "1", "2"]]],
  ["CRLF", "a,b\r\n1,2\r\n", ["a", "b"], [[2, "1", "2"]]],
  ["a byte order mark", "\uFEFFa\n1\n", ["a"], [[2, "1"]]],
  ["cells of several lines", 'a,b\n"1\n2",3\n"\r\n",\n5,6\n', ["a", "b"], [
    [2, "1\n2", "3"],
    [4, "\r\n", ""],
    [6, "5", "6"],
  ]],
  ["quotation marks in quotation marks", 'a\n"""x"""\n""\n', ["a"], [[2, '"x"'], [3, ""]]],
  ["a carriage return in quotation marks", 'a\n"x\ry"\n', ["a"], [[2, "x\ry"]]],
  ["an empty cell in a single column", "a\n\n1\n", ["a"], [[2, ""], [3, "1"]]],
  ["spaces, which stay", "a, b\n 1,2 \n", ["a", " b"], [[2, " 1", "2 "]]],
  ["cells as they stand, apostrophes too", "a\n'=1\n", ["a"], [[2, "'=1"]]],
];

for (const [what, text, header, rows] of GOOD) {
  Deno.test(`parseCsv() reads ${what}`, () => {
    const wanted = rows.map(([line, ...cells]) => ({
      line,
      cells: Object.fromEntries(cells.map((cell, index) => [header[index], cell])),
    }));
    deepStrictEqual(parseCsv(text), { header, rows: wanted });
    deepStrictEqual(parseCsv(new TextEncoder().encode(text)), { header, rows: wanted });
  });
}

Deno.test("parseCsv() reads columns that have the names of what every object has", () => {
  const { rows } = parseCsv("__proto__,constructor\n1,2\n");
  deepStrictEqual(Object.entries(rows[0].cells), [["__proto__", "1"], ["constructor", "2"]]);
});

Deno.test("parseCsv() without a name says no name", () => {
  throws(() => parseCsv("a,b\n1\n"), { message: "Cannot parse CSV: line 2 has 1 cell, wanted 2" });
});

Deno.test("formatCsv() writes what parseCsv() reads back where cells are escaped", () => {
  const rows = [{ term: "=sum", says: 'a "b",\nc' }, { term: "'=x", says: "" }, { term: "\r", says: "😀" }];
  const text = formatCsv(["term", "says"], rows);
  strictEqual(text, 'term,says\n\'=sum,"a ""b"",\nc"\n\'\'=x,\n"\'\r",😀\n');
  deepStrictEqual(parseCsv(text, { escaped: true }).rows.map(({ cells }) => cells), rows);
});

Deno.test("formatCsv() leaves a cell empty for a column that a row lacks, and refuses a field without a column", () => {
  strictEqual(formatCsv(["a", "b"], [{ b: -1 }]), "a,b\n,-1\n");
  throws(() => formatCsv(["a"], [{ a: 1 }, { b: 2 }]), {
    name: "TypeError",
    message: 'Cannot format CSV: row 2 has the unknown field "b", wanted a',
  });
});
