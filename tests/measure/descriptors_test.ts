import { deepStrictEqual } from "node:assert/strict";
import { measureDescriptors } from "../../lib/measure/mod.ts";

const DOCUMENTS = [{ document: "a", outlet: "Herald" }, { document: "b", outlet: "Post" }];
const mention = (document: string, descriptors: string, relation = "", voice: "own" | "direct" = "own") => ({
  document,
  actor: "river-guard",
  descriptors,
  relation,
  voice,
});
const short = (rows: ReturnType<typeof measureDescriptors>) =>
  rows.map(({ descriptor, outlet, words, own, quoted }) => [descriptor, outlet, words, own, quoted]);

Deno.test("measureDescriptors() brings words of one meaning together under the commonest", () => {
  const rows = measureDescriptors([
    mention("a", "coast-backed", "backed-by-coast"),
    mention("b", "coast-backed", "backed-by-coast", "direct"),
    mention("b", "supported by the coast", "backed-by-coast"),
  ], DOCUMENTS);
  deepStrictEqual(short(rows), [
    ["coast-backed", "Herald", "coast-backed", 1, 0],
    ["coast-backed", "Post", "coast-backed; supported by the coast", 1, 1],
  ]);
});

Deno.test("measureDescriptors() gives a meaning to the descriptor that has it, and the others none", () => {
  const rows = measureDescriptors([
    mention("a", "coast-backed", "backed-by-coast"),
    mention("a", "armed; coast-backed", "backed-by-coast"),
    mention("b", "powerful; funded by the coast", "backed-by-coast"),
  ], DOCUMENTS);
  deepStrictEqual(
    rows.filter(({ own }) => own > 0).map(({ descriptor, relation, outlet, own }) => [
      descriptor,
      relation,
      outlet,
      own,
    ]),
    [
      ["coast-backed", "backed-by-coast", "Herald", 2],
      ["coast-backed", "backed-by-coast", "Post", 1],
      ["armed", "", "Herald", 1],
      ["powerful", "", "Post", 1],
    ],
  );
});

Deno.test("measureDescriptors() counts every mention of an actor beside those that are described", () => {
  const rows = measureDescriptors([mention("a", ""), mention("a", "armed"), mention("b", "")], DOCUMENTS);
  deepStrictEqual(rows.map(({ outlet, own, mentions }) => [outlet, own, mentions]), [["Herald", 1, 2], [
    "Post",
    0,
    1,
  ]]);
});
