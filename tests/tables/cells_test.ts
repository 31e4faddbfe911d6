import { strictEqual, throws } from "node:assert/strict";
import { escapeCell, formatCell, unescapeCell } from "../../lib/tables/cells.ts";

/** A text, and how it stands in a cell before quotation marks are added. */
const CELLS = [
  ["", ""],
  ["forty", "forty"],
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@sum", "'@sum"],
  ["\tx", "'\tx"],
  ["\rx", "'\rx"],
  ["\nx", "'\nx"],
  ["＝1", "'＝1"],
  ["＋1", "'＋1"],
  ["－1", "'－1"],
  ["＠a", "'＠a"],
  ["'=1", "''=1"],
  ["''=1", "'''=1"],
  ["'", "'"],
  ["'tis", "'tis"],
  ["'' =", "'' ="],
  ["a=1", "a=1"],
  [" =1", " =1"],
];

for (const [text, cell] of CELLS) {
  Deno.test(`escapeCell() makes ${JSON.stringify(cell)} of ${JSON.stringify(text)}, and unescapeCell() undoes it`, () => {
    strictEqual(escapeCell(text), cell);
    strictEqual(unescapeCell(cell), text);
  });
}

Deno.test("formatCell() leaves numbers numbers", () => {
  strictEqual([-5, 0, 0.1, 1e21, true, null, undefined].map(formatCell).join(" "), "-5 0 0.1 1e+21 true  ");
});

Deno.test("formatCell() quotes what holds a comma, a quotation mark or a line break", () => {
  strictEqual(
    ["a,b", 'a"b', "a\nb", "a\rb", " a ", "-\r\n"].map(formatCell).join("|"),
    '"a,b"|"a""b"|"a\nb"|"a\rb"| a |"\'-\r\n"',
  );
});

Deno.test("formatCell() refuses what has no place in a cell", () => {
  throws(() => formatCell({}), {
    name: "TypeError",
    message: /^Cannot format a cell: it is object, wanted text/,
  });
  throws(() => formatCell(NaN), {
    name: "RangeError",
    message: 'Cannot format the cell "NaN": wanted a finite number',
  });
  throws(() => formatCell("\uDC00"), {
    name: "RangeError",
    message: /^Cannot format the cell "\\udc00": it holds a lone surrogate/,
  });
});
