/** Frames by the program and by two hands, on the invented sample; and on the five reports wherever their texts are. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { readCodebook } from "../../lib/corpus/mod.ts";
import { comparePairs } from "../../lib/measure/coding/agreement.ts";
import { findCarriers } from "../../lib/measure/framing/carriers.ts";
import { measureShares } from "../../lib/measure/framing/shares.ts";
import {
  alignProgram,
  framingOf,
  readDocuments,
  readHands,
  readTexts,
  scoreFraming,
} from "./framing_coders.ts";

/** The program beside the coders of a set whose texts are in a folder of the project. */
async function align(set: string, folder: string) {
  const documents = readDocuments(`${folder}/corpus.json`), hands = readHands(set, documents);
  const { articles, missing } = readTexts(folder, documents),
    codebook = await readCodebook(`${folder}/codebooks`);
  return {
    articles,
    missing,
    codebook,
    questions: missing.length ? [] : alignProgram(hands, articles, codebook),
  };
}
const sample = await align("sample", "seeds/sample"), seeds = await align("seeds", "seeds");

Deno.test("the program is one coder among the coders of the sample, for each of the fourteen frames", () => {
  deepStrictEqual(sample.questions.map(({ variable }) => variable).length, 14);
  for (const question of sample.questions) {
    deepStrictEqual(question.coders, ["a", "b", "program"]);
    ok(question.values.flat().every((value) => value === 0 || value === 1));
  }
});

Deno.test("with the program as a third coder of the sample, alpha stays at 0.6 at least for each frame", () => {
  const { frames } = scoreFraming(sample.questions);
  deepStrictEqual(frames.filter(({ alpha }) => alpha.program < 0.6), []);
});

Deno.test("the program agrees with each coder of the sample about conflict as they agree with each other", () => {
  const pairs = comparePairs(sample.questions.find(({ variable }) => variable === "conflict")!, {
    resamples: 100,
  });
  deepStrictEqual(pairs.map(({ coders }) => coders), ["a, b", "a, program", "b, program"]);
  for (const { alpha, low, high } of pairs) ok(alpha! >= 0.75 && low! <= alpha! && alpha! <= high!);
});

Deno.test("macro-F1 of the program on the sample is 0.8 at least against each coder", () => {
  const { lines, macro } = scoreFraming(sample.questions);
  strictEqual(lines, 49);
  ok(macro.a! >= 0.8 && macro.b! >= 0.8, `${macro.a} and ${macro.b}`);
});

Deno.test("presence is counted once a sentence and once a paragraph, however many words made it", () => {
  const { articles, codebook } = sample, rows = framingOf(articles, codebook);
  const text = {
    sentences: articles.flatMap(({ sentences }) => sentences),
    documents: articles.map(({ document }) => document),
  };
  const count = (by: "sentence" | "paragraph"): number => {
    const carriers = findCarriers(rows, ({ frame }) => frame, text, by);
    const counted = carriers.units.reduce((sum, { carries }) => sum + carries.length, 0);
    strictEqual(
      measureShares(carriers, { resamples: 10 }).reduce((sum, { count }) => sum + count, 0),
      counted,
    );
    return counted;
  };
  const bySentence = count("sentence"), byParagraph = count("paragraph");
  ok(byParagraph < bySentence && bySentence < rows.length, `${byParagraph}, ${bySentence}, ${rows.length}`);
});

if (seeds.missing.length === 0) {
  Deno.test("macro-F1 of the program on the five reports is 0.75 at least against each coder", () => {
    const { macro } = scoreFraming(seeds.questions);
    ok(macro.a! >= 0.75 && macro.b! >= 0.75, `${macro.a} and ${macro.b}`);
  });
}
