/**
 * The codebook, compiled once for a run, with the vocabulary that knows its words.
 *
 * @module
 */
import type { Codebook } from "../vocabulary.ts";
import { compileAliases } from "./mentions/aliases.ts";
import type { Aliases } from "./mentions/state.ts";
import { compileFrames, type Frames } from "./framing/frames.ts";
import { describe, IS } from "./words/lexicon.ts";
import { createClasses } from "./words/patterns.ts";
import { createVocabulary, type Vocabulary } from "./words/words.ts";

/** A codebook ready for use. Texts must be scanned with its vocabulary. */
export interface Lexicon {
  codebook: Codebook;
  vocabulary: Vocabulary;
  aliases: Aliases;
  frames: Frames;
}

/**
 * Compiles a codebook.
 *
 * Its vocabulary marks each form that can begin an alias or a frame's words, looked up once a form.
 *
 * @throws {TypeError} where two actors claim an alias with no context to tell them apart
 */
export function compileCodebook(codebook: Codebook): Lexicon {
  const classes = createClasses();
  const aliases = compileAliases(codebook), frames = compileFrames(codebook, classes);
  const vocabulary = createVocabulary((form, lower) =>
    describe(form, lower) | (aliases.trie.begins(lower) ? IS.alias : 0) |
    (frames.any.begins(classes.of(lower)) ? IS.frame : 0)
  );
  return { codebook, vocabulary, aliases, frames };
}
