/** How early and how much. */
import { deepStrictEqual, ok } from "node:assert/strict";
import { EMPHASIS_FIELDS, measureEmphasis } from "../../lib/measure/framing/emphasis.ts";
import type { Sentence } from "../../lib/vocabulary.ts";

const line = (document: string, sentence: number, tokens: number, furniture = false): Sentence => ({
  document,
  sentence,
  paragraph: sentence,
  start: sentence * 100,
  end: sentence * 100 + 100,
  tokens,
  furniture,
});
const TEXT = {
  sentences: [line("a", 0, 10), line("a", 1, 20), line("a", 2, 99, true), line("a", 3, 10), line("b", 0, 10)],
  documents: [{ document: "a", outlet: "Herald" }, { document: "b", outlet: "" }],
};
const row = (sentence: number, frame: string, into = 0) => ({
  document: "a",
  sentence,
  start: sentence * 100 + into,
  frame,
});

Deno.test("measureEmphasis() tells where a frame comes first, and how much of the text carries it", () => {
  const rows = measureEmphasis(
    [row(3, "hope"), row(1, "hope"), row(1, "hope", 50), row(0, "fear"), row(2, "fear")],
    ({ frame }) => frame,
    TEXT,
  );
  deepStrictEqual(rows.map((one) => EMPHASIS_FIELDS.map((field) => one[field])), [
    ["a", "Herald", "fear", 1, 0, 0, 1, 10, 0.25],
    ["a", "Herald", "hope", 3, 0.25, 0.5, 2, 30, 0.75],
    ["b", "b", "fear", 0, null, null, 0, 0, 0],
    ["b", "b", "hope", 0, null, null, 0, 0, 0],
  ]);
  ok(rows.every(({ first, middle, share }) => share >= 0 && share <= 1 && (first ?? 0) <= (middle ?? 0)));
});
