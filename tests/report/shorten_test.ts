import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { shorten, shortenCells } from "../../lib/report/shorten.ts";
import { figureOf, RECORDS } from "./invented.ts";

const LONG = "the head of the town’s own office for the families who had fled";

for (
  const [text, wanted] of [
    ["", ""],
    ["one two three four five six seven eight nine", "one two three four five six seven eight nine"],
    ["one two three four five six seven eight nine ten", "one two three four five six seven eight nine …"],
    [LONG, "the head of the town’s own office for …"],
  ] as const
) {
  Deno.test(`shorten() of ${text.split(" ").length} words`, () => strictEqual(shorten(text), wanted));
}

Deno.test("shortenCells() cuts words of a text and leaves the headline whole", () => {
  const [document] = RECORDS.documents;
  const { figures, documents } = shortenCells({
    ...RECORDS,
    documents: [{ ...document, title: LONG }],
    figures: [figureOf("herald", 0, { source: LONG })],
  });
  deepStrictEqual([figures[0].source, documents[0].title], [shorten(LONG), LONG]);
});
