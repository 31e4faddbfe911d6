/**
 * Reads invented texts as the program reads an article, without a codebook of actors and frames.
 *
 * @module
 */
import { readArticle } from "../../lib/corpus/mod.ts";
import {
  compileCodebook,
  findFigures,
  findQuotes,
  type Reading,
  readScan,
  scanArticle,
} from "../../lib/extract/mod.ts";
import type { Article, Figure, Quote } from "../../lib/vocabulary.ts";

const { vocabulary } = compileCodebook({ folder: "", actors: [], frames: [], sha256: "" });

/** What is found in an article. */
export interface Findings {
  article: Article;
  reading: Reading;
  quotes: Quote[];
  figures: Figure[];
}

/**
 * Reads a text.
 *
 * @param text a pilcrow begins a new paragraph
 * @param about id, outlet and day of publication
 */
export function readText(
  text: string,
  about: { document?: string; outlet?: string; published?: string } = {},
): Findings {
  const article = readArticle(text.replaceAll("¶", "\n\n"), {
    document: "text",
    published: "2031-04-14",
    language: "en",
    title: "",
    ...about,
  });
  const reading = readScan(scanArticle(article, vocabulary));
  return { article, reading, quotes: findQuotes(reading), figures: findFigures(reading) };
}
