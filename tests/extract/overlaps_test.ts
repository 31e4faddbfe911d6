import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { readArticle } from "../../lib/corpus/mod.ts";
import { compileCodebook, findOverlaps, scanArticle } from "../../lib/extract/mod.ts";

const overlapsOf = (texts: Record<string, string>) => {
  const lexicon = compileCodebook({ folder: "test", actors: [], frames: [], sha256: "" });
  return findOverlaps(
    Object.entries(texts).map(([document, text]) =>
      scanArticle(readArticle(text, { document, outlet: `The ${document}` }), lexicon.vocabulary)
    ),
  );
};
const A =
  "Rain fell all night. Charred trucks stood nose to tail on the eastern bridge on Sunday, and nobody came.";

Deno.test("findOverlaps() finds a passage of eight words or more, once, under the earlier article", () => {
  const b = "On the coast charred trucks stood nose to tail on the eastern bridge for days.";
  const [row, ...more] = overlapsOf({ a: A, b });
  strictEqual(more.length, 0);
  strictEqual(A.slice(row.start, row.end), "Charred trucks stood nose to tail on the eastern bridge");
  strictEqual(
    b.slice(row.other_start, row.other_end),
    "charred trucks stood nose to tail on the eastern bridge",
  );
  deepStrictEqual([row.document, row.other, row.words], ["a", "b", 10]);
});

Deno.test("findOverlaps() bridges single words that differ, are added or are missing", () => {
  const b = "Charred lorries stood nose to tail on the old eastern bridge on Sunday, and nobody else came.";
  const [row] = overlapsOf({ a: A, b });
  strictEqual(A.slice(row.start, row.end), "stood nose to tail on the eastern bridge on Sunday, and nobody");
  strictEqual(row.words, 12);
});

Deno.test("findOverlaps() leaves shorter passages alone", () => {
  deepStrictEqual(overlapsOf({ a: A, b: "He stood nose to tail on the quay." }), []);
});

Deno.test("findOverlaps() does not compare an article with itself", () => {
  deepStrictEqual(overlapsOf({ a: `${A}\n\n${A}` }), []);
});

Deno.test("findOverlaps() tells an outlet that is credited, and no person", () => {
  const text = `${A}\n\nAdditional reporting by Omar Haddad and Meridian Wire`;
  const [row, ...more] = overlapsOf({ a: text });
  strictEqual(more.length, 0);
  deepStrictEqual([row.document, row.other, row.words], ["a", "Meridian Wire", 0]);
});
