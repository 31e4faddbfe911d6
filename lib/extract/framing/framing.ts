/**
 * Framing: the passages that carry a frame of the codebook, by the words that show it.
 *
 * @module
 */
import type { Framing } from "../../vocabulary.ts";
import { readVoices } from "../attribution/voice.ts";
import type { Lexicon } from "../compile.ts";
import type { Reading } from "../reading.ts";
import { findHits } from "./hits.ts";

/**
 * Finds the passages that carry a frame.
 *
 * A rule holds in a sentence where one of its `any` stands, outside its `except`, one of its `with` too, and none of its
 * `without`. Each of its `any` is a row; where two rules of one frame begin at a token, the longer words count, then the
 * earlier rule.
 *
 * @param reading an article, scanned with the lexicon's vocabulary
 * @param lexicon a compiled codebook
 * @returns one row for each frame and place, in order of the text
 */
export function findFraming(reading: Reading, { frames }: Lexicon): Framing[] {
  const { scan } = reading, hits = findHits(scan, frames);
  if (!hits.length) return [];
  const voiceOf = readVoices(reading), { document } = scan.article.document;
  return hits.map(({ from, to, sentence, rule: { frame, rule } }) => ({
    document,
    sentence: scan.article.sentences[sentence].sentence,
    start: scan.starts[from],
    end: scan.ends[to - 1],
    frame,
    voice: voiceOf(from).voice,
    rule,
  }));
}
