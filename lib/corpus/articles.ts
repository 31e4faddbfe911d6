/**
 * Articles: a text with its sentences, its furniture marked and its row of the documents table.
 *
 * @module
 */
import type { Article, Document, Note, Sentence } from "../vocabulary.ts";
import { isBlank, KINDS } from "./characters.ts";
import { findFurniture } from "./furniture.ts";
import { sha256 } from "./hash.ts";
import { isEnglish } from "./language.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { splitInto } from "./sentences.ts";

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
  const name = about.document;
  const sentences = splitInto<Sentence>(text, (paragraph, start, end, tokens, sentence) => ({
    document: name,
    sentence,
    paragraph,
    start,
    end,
    tokens,
    furniture: false,
  }));
  const kinds = findFurniture(text, sentences, about);
  for (let i = 0; i < kinds.length; i++) sentences[i].furniture = kinds[i] !== "";
  const document = fillDocument({ ...about, sha256: about.sha256 || sha256(text) });
  document.title = about.title ?? findTitle(text, sentences);
  document.language = about.language || (isEnglish(text, sentences) ? "en" : "und");
  countOwn(document, text, sentences);
  return { document, text, sentences };
}

/** The first line that is the article's, if it looks like a headline. */
function findTitle(text: string, sentences: readonly Sentence[]): string {
  const first = sentences.find(({ furniture }) => !furniture);
  if (!first) return "";
  let from = first.sentence, to = first.sentence + 1;
  while (from > 0 && sentences[from - 1].paragraph === first.paragraph) from--;
  while (to < sentences.length && sentences[to].paragraph === first.paragraph) to++;
  const line = text.slice(first.start, sentences[to - 1].end).replace(/^#+ +/, "");
  if (isLong(line)) return "";
  const title = line.replace(/\s+/g, " ");
  const most = to - from > 1 || /[.”"]$/.test(title) ? LONGEST_SENTENCE : LONGEST_TITLE;
  return title.length <= most ? title : "";
}

/** Whether a line has too many characters for a headline, blanks left out. */
function isLong(line: string): boolean {
  let length = 0;
  for (let i = 0; i < line.length && length <= LONGEST_TITLE; i++) {
    if (!isBlank(KINDS[line.charCodeAt(i)])) length++;
  }
  return length > LONGEST_TITLE;
}

function countOwn(document: Document, text: string, sentences: readonly Sentence[]): void {
  document.characters = text.length;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.furniture) continue;
    if (sentence.paragraph !== paragraph) document.paragraphs++;
    paragraph = sentence.paragraph;
    document.sentences++;
    document.tokens += sentence.tokens;
  }
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
  } else if (!isEnglish(text, sentences)) {
    add(null, `the language is given as "${document.language}", but few of the words are English`);
  }
  let sentence = 0, last = -1;
  for (const at of splitParagraphs(text).flatMap((paragraph) => paragraph.broken)) {
    while (sentences[sentence].end <= at) sentence++;
    if (sentence !== last) add(sentence, "a line is broken inside a word");
    last = sentence;
  }
  return notes;
}
