/**
 * Articles: a text with its sentences, its furniture marked and its row of the documents table.
 *
 * @module
 */
import type { Article, Document, Note, Sentence } from "../vocabulary.ts";
import { findFurniture } from "./furniture.ts";
import { sha256 } from "./hash.ts";
import { isEnglish } from "./language.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { splitSentences } from "./sentences.ts";

/** What a manifest says of a document. Only the id is wanted. */
export type About = Pick<Document, "document"> & Partial<Omit<Document, "document">>;

/** A longer first line is no headline, nor one of this length that ends in a full stop. */
const LONGEST_TITLE = 200, LONGEST_SENTENCE = 120;

/**
 * Fills a row of the documents table from what a manifest says.
 *
 * @param about what is known
 * @returns the row; text that is not known is empty, counts are 0
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(fillDocument({ document: "gazette" }).outlet, "");
 * ```
 */
export function fillDocument(about: About): Document {
  return {
    document: about.document,
    file: about.file ?? "",
    outlet: about.outlet ?? "",
    country: about.country ?? "",
    title: about.title ?? "",
    published: about.published ?? "",
    language: about.language ?? "",
    sha256: about.sha256 ?? "",
    characters: 0,
    paragraphs: 0,
    sentences: 0,
    tokens: 0,
  };
}

/**
 * Reads an article from its text.
 *
 * @param text the text as it stands in the file; it is never changed
 * @param about what is known of it; without a title, its first line that is no furniture is the headline
 * @returns the article, its sentences split and its furniture marked
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const { document, sentences } = readArticle("Town falls\n\n3 min read\n\nThe army fled.", { document: "a" });
 * deepStrictEqual([document.title, document.sentences, document.tokens], ["Town falls", 2, 5]);
 * deepStrictEqual(sentences.map(({ furniture }) => furniture), [false, true, false]);
 * ```
 */
export function readArticle(text: string, about: About): Article {
  const spans = splitSentences(text);
  const kinds = findFurniture(text, spans, about);
  const sentences: Sentence[] = spans.map(({ paragraph, start, end, tokens }, sentence) => ({
    document: about.document,
    sentence,
    paragraph,
    start,
    end,
    tokens,
    furniture: kinds[sentence] !== "",
  }));
  const document = fillDocument({ ...about, sha256: about.sha256 || sha256(text) });
  document.title = about.title ?? findTitle(text, sentences);
  document.language = about.language || (looksEnglish(text, sentences) ? "en" : "und");
  countOwn(document, text, sentences);
  return { document, text, sentences };
}

function* ownWords(text: string, sentences: readonly Sentence[]): Generator<string> {
  for (const { start, end, furniture } of sentences) if (!furniture) yield text.slice(start, end);
}

const looksEnglish = (text: string, sentences: readonly Sentence[]): boolean =>
  isEnglish(ownWords(text, sentences));

/** The first line that is the article's, if it looks like a headline. */
function findTitle(text: string, sentences: readonly Sentence[]): string {
  const first = sentences.find(({ furniture }) => !furniture);
  if (!first) return "";
  const line = sentences.filter(({ paragraph }) => paragraph === first.paragraph);
  const title = text.slice(first.start, line[line.length - 1].end).replace(/^#+ +/, "").replace(/\s+/g, " ");
  const most = line.length > 1 || /[.”"]$/.test(title) ? LONGEST_SENTENCE : LONGEST_TITLE;
  return title.length <= most ? title : "";
}

function countOwn(document: Document, text: string, sentences: readonly Sentence[]): void {
  const own = sentences.filter(({ furniture }) => !furniture);
  document.characters = text.length;
  document.paragraphs = new Set(own.map(({ paragraph }) => paragraph)).size;
  document.sentences = own.length;
  document.tokens = own.reduce((sum, { tokens }) => sum + tokens, 0);
}

/**
 * Notes what is odd in an article: another language, a line broken inside a word, a page without an article.
 *
 * @param article an article
 * @returns rows of the notes table; a note on the whole article has no sentence
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const article = readArticle("Sheikh Mansour al-\nSari fled.", { document: "a" });
 * strictEqual(noteOddities(article)[0].note, "a line is broken inside a word");
 * ```
 */
export function noteOddities({ document, text, sentences }: Article): Note[] {
  const notes: Note[] = [];
  const add = (sentence: number | null, note: string) =>
    notes.push({ document: document.document, sentence, module: "corpus", note });
  if (!document.tokens) add(null, "nothing but furniture was found");
  else if (!/^en(-|$)/i.test(document.language)) {
    add(null, `the language is "${document.language}", only English is coded`);
  } else if (!looksEnglish(text, sentences)) {
    add(null, `the language is given as "${document.language}", but few of the words are English`);
  }
  const broken = splitParagraphs(text).flatMap((paragraph) => paragraph.broken);
  const places = new Set(broken.map((at) => sentences.findIndex(({ end }) => end > at)));
  for (const sentence of places) add(sentence, "a line is broken inside a word");
  return notes;
}
