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

Deno.test("a straight mark that opens a sentence ends the quotation that was left open before it", () => {
  const text =
    'Krogh said: "The mill is lost. "The granary is full, and the loft too." Krogh then left the yard.';
  deepStrictEqual(
    readText(text).quotes.filter(({ kind }) => kind === "direct").map(({ start, end }) =>
      text.slice(start, end)
    ),
    [
      "The mill is lost.",
      "The granary is full, and the loft too.",
    ],
  );
});

Deno.test("an opening mark repeated at each paragraph is no lost mark", () => {
  const { reading } = readText("“The granary is full.¶“So is the loft,” said Hedda Krogh.");
  deepStrictEqual(reading.attribution.notes, []);
});
