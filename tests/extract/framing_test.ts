import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { readArticle, readCodebook } from "../../lib/corpus/mod.ts";
import { compileCodebook, findFraming, readScan, scanArticle } from "../../lib/extract/mod.ts";
import type { Codebook, Frame, Framing } from "../../lib/vocabulary.ts";

const frame = (id: string, patterns: Frame["patterns"]): Frame => ({
  frame: id,
  definition: "test",
  patterns,
  examples: ["test"],
  counterexample: "test",
  reason: "test",
});
const BOOK: Codebook = {
  folder: "test",
  actors: [],
  frames: [
    frame("flight", [{
      rule: "flee",
      any: ["flee*", "fled", "pulled out"],
      with: ["soldier*", "army"],
      without: ["tourists"],
    }]),
    frame("ally", [{ rule: "named", any: ["US"] }, { rule: "led", any: ["US-led coalition"] }]),
    frame("call", [{ rule: "mobilise", any: ["mobilise", "mobilising"] }]),
  ],
  sha256: "",
};

function framingIn(text: string, codebook = BOOK): Framing[] {
  const lexicon = compileCodebook(codebook);
  return findFraming(
    readScan(scanArticle(readArticle(text, { document: "test" }), lexicon.vocabulary)),
    lexicon,
  );
}
const brief = (text: string): string =>
  framingIn(text).map(({ frame, rule, start, end }) => `${frame}/${rule}: ${text.slice(start, end)}`).join(
    " | ",
  );

const CASES: [what: string, text: string, wanted: string][] = [
  ["a word with another in its sentence", "The soldiers fled.", "flight/flee: fled"],
  ["a stem", "The army was fleeing.", "flight/flee: fleeing"],
  ["a phrase", "The army pulled out.", "flight/flee: pulled out"],
  ["nothing where the other word is a sentence away", "They fled. The army stayed.", ""],
  ["nothing where a word bars it", "The soldiers and the tourists fled.", ""],
  ["capitals where the pattern has them", "He told us that US troops came.", "ally/named: US"],
  ["initials with stops", "The U.S. budget grew.", "ally/named: U.S."],
  ["the longer words of one frame", "The US-led coalition came.", "ally/led: US-led coalition"],
  ["both spellings", "They mobilized and are mobilizing.", "call/mobilise: mobilizing"],
  ["each place", "Soldiers fled and the army fled.", "flight/flee: fled | flight/flee: fled"],
  ["nothing in an empty sentence", "…", ""],
];
for (const [what, text, wanted] of CASES) {
  Deno.test(`findFraming() finds ${what}: ${text}`, () => strictEqual(brief(text), wanted));
}

Deno.test("findFraming() tells whose voice carries a frame", () => {
  const text = "The soldiers fled. “Our soldiers fled in panic at night,” said Mayor Lina Sabbagh.";
  deepStrictEqual(framingIn(text).map(({ voice }) => voice), ["own", "direct"]);
});

for (const folder of ["seeds/codebooks", "seeds/sample/codebooks"]) {
  Deno.test(`the frames of ${folder} carry their examples and not their counter-examples`, async () => {
    const codebook = await readCodebook(folder);
    for (const { frame, examples, counterexample } of codebook.frames) {
      for (const text of examples) {
        ok(framingIn(text, codebook).some((row) => row.frame === frame), `${frame} is not found in: ${text}`);
      }
      ok(
        !framingIn(counterexample, codebook).some((row) => row.frame === frame),
        `${frame} is found in: ${counterexample}`,
      );
    }
  });
}
