/**
 * Reads a corpus: manifest, files and formats, furniture of the page, paragraphs, sentences; and the codebooks.
 *
 * @module
 */
export { type About, fillDocument, readArticle } from "./articles.ts";
export { BLANK, DIGIT, IN_WORD, KINDS, NEWLINE } from "./characters.ts";
export { parseActors, readCodebook } from "./codebook.ts";
export { type Credit, findCredits } from "./credits.ts";
export { parseFrames } from "./frames.ts";
export { findFurniture, type Page } from "./furniture.ts";
export type { FurnitureKind } from "../codebooks/mod.ts";
export { sha256 } from "./hash.ts";
export type { Span } from "./paragraphs.ts";
export { readCorpus, type ReadOptions } from "./read.ts";
export { countWords, type SentenceSpan, splitSentences } from "./sentences.ts";
export { findTexts, type Found, type FoundText, type Text, verifyTexts } from "./texts.ts";
