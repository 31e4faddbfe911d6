/**
 * A codebook's frames against the sentences that it gives for them.
 *
 * @module
 */
import { readArticle } from "../../corpus/mod.ts";
import type { Codebook } from "../../vocabulary.ts";
import { compileCodebook, type Lexicon } from "../compile.ts";
import { scanArticle } from "../words/words.ts";
import { findHits } from "./hits.ts";

/** Whether a frame is found in a sentence. */
function carries(lexicon: Lexicon, frame: string, text: string): boolean {
  const article = readArticle(text, { document: "", title: "", language: "en" });
  // What looks like a line of a page is read all the same: here it is an example.
  const sentences = article.sentences.map((sentence) => ({ ...sentence, furniture: false }));
  return findHits(scanArticle({ ...article, sentences }, lexicon.vocabulary), lexicon.frames)
    .some(({ rule }) => rule.frame === frame);
}

/**
 * Checks that each frame is found in its examples and not in its counter-example, so that what a codebook says of
 * itself holds.
 *
 * @param codebook a codebook
 * @throws {SyntaxError} where an example is not found by its frame, or a counter-example is
 *
 * @example
 * ```ts
 * import { throws } from "node:assert/strict";
 * import { checkFrames } from "./check.ts";
 * const frame = {
 *   frame: "hope",
 *   definition: "A better day to come.",
 *   patterns: [{ rule: "hope", any: ["hope*"] }],
 *   examples: ["They despair."],
 *   counterexample: "They wait.",
 *   reason: "Its own word.",
 * };
 * throws(() => checkFrames({ folder: "", actors: [], frames: [frame], sha256: "" }), {
 *   message: 'Cannot read codebook "frames.json": "hope" is not found in its example "They despair."',
 * });
 * ```
 */
export function checkFrames(codebook: Codebook): void {
  const lexicon = compileCodebook({ ...codebook, actors: [] });
  const refuse = (what: string): SyntaxError =>
    new SyntaxError(`Cannot read codebook "frames.json": ${what}`);
  for (const { frame, examples, counterexample } of codebook.frames) {
    const missed = examples.find((text) => !carries(lexicon, frame, text));
    if (missed !== undefined) throw refuse(`"${frame}" is not found in its example "${missed}"`);
    if (carries(lexicon, frame, counterexample)) {
      throw refuse(`"${frame}" is found in its counter-example "${counterexample}"`);
    }
  }
}
