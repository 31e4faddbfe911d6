import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { fillDocument } from "../../lib/corpus/mod.ts";
import { measureMentions } from "../../lib/measure/mod.ts";
import type { Document, Mention } from "../../lib/vocabulary.ts";

const document = (document: string, outlet: string, tokens: number): Document => ({
  ...fillDocument({ document, outlet }),
  tokens,
});

const mention = (document: string, actor: string, start: number): Mention => ({
  document,
  sentence: 0,
  start,
  end: start + 4,
  surface: "crew",
  actor,
  kind: "name",
  descriptors: "",
  relation: "",
  voice: "own",
  speaker: "",
});

const DOCUMENTS = [
  document("north", "Northern Herald", 500),
  document("south", "", 250),
  document("empty", "Post", 0),
];
const MENTIONS = [mention("north", "wolves", 0), mention("north", "wolves", 9), mention("south", "bears", 3)];

Deno.test("measureMentions() counts mentions by article and actor, and per 1,000 words", () => {
  deepStrictEqual(
    measureMentions(MENTIONS, DOCUMENTS).map((
      { document, actor, count, rate },
    ) => [document, actor, count, rate]),
    [
      ["north", "bears", 0, 0],
      ["north", "wolves", 2, 4],
      ["south", "bears", 1, 4],
      ["south", "wolves", 0, 0],
      ["empty", "bears", 0, 0],
      ["empty", "wolves", 0, 0],
    ],
  );
});

Deno.test("measureMentions() gives the outlet, or the document where none is known", () => {
  const rows = measureMentions(MENTIONS, DOCUMENTS);
  deepStrictEqual([...new Set(rows.map(({ outlet }) => outlet))], ["Northern Herald", "south", "Post"]);
});

Deno.test("measureMentions() measures nothing without mentions or without articles", () => {
  strictEqual(measureMentions([], DOCUMENTS).length, 0);
  strictEqual(measureMentions(MENTIONS, []).length, 0);
});

Deno.test("measureMentions() does not hang on the order of the mentions", () => {
  deepStrictEqual(measureMentions(MENTIONS.toReversed(), DOCUMENTS), measureMentions(MENTIONS, DOCUMENTS));
});
