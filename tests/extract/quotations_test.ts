import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { testCases } from "./cases.ts";
import { readText } from "./read.ts";

testCases("direct", "paragraphs", "lost");

/** Marks that open and close a quotation. */
const MARKS: [open: string, close: string][] = [["“", "”"], ['"', '"'], ["‘", "’"], ["'", "'"], ["«", "»"], [
  "« ",
  " »",
], [
  "„",
  "“",
]];

for (const [open, close] of MARKS) {
  Deno.test(`findQuotes() leaves ${open}${close} out of the content`, () => {
    const text = `${open}The granary is full to the rafters,${close} said Hedda Krogh.`;
    const [quote, ...others] = readText(text).quotes;
    strictEqual(text.slice(quote.start, quote.end).replace(/,$/, ""), "The granary is full to the rafters");
    strictEqual(quote.kind, "direct");
    deepStrictEqual(others, []);
  });
}

Deno.test("a mark that is never closed is noted with its sentence", () => {
  const { reading } = readText(
    "All was quiet at the mill.¶Hedda Krogh said: “The granary is full.¶Snow fell.",
  );
  const { notes } = reading.attribution;
  strictEqual(notes.length, 1);
  strictEqual(notes[0].document, "text");
  strictEqual(notes[0].sentence, 1);
});

Deno.test("an opening mark repeated at each paragraph is no lost mark", () => {
  const { reading } = readText("“The granary is full.¶“So is the loft,” said Hedda Krogh.");
  deepStrictEqual(reading.attribution.notes, []);
});
