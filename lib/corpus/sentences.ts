/**
 * Sentences: one pass over the char codes of a text.
 *
 * @module
 */
import { DIGIT, IN_WORD, isBlank, isWord, kindAt, KINDS, LOWER, STOP } from "./characters.ts";
import { type Span, splitParagraphs } from "./paragraphs.ts";
import { findStop } from "./stops.ts";
import { endsSentence, glanceAt, GOES_ON, UNCLEAR } from "./ends.ts";

/** A sentence, or a headline or line of the page, by its offsets. Not its words. */
export interface SentenceSpan extends Span {
  /** Number of the paragraph it stands in, from 0. */
  paragraph: number;
  /** Number of words in it. */
  tokens: number;
}

const QUOTE = 34, APOSTROPHE = 39, RIGHT_SINGLE = 0x2019, FULL_STOP = 46, COMMA = 44;

/**
 * Counts the words of a stretch of text.
 *
 * A word is a run of letters and digits; an apostrophe or full stop between two of them, or a comma between two digits,
 * stands within it ("Iraq's", "U.S.", "1,300"). The parts of "Iran-backed" count separately.
 *
 * @param text the text
 * @param start where to begin
 * @param end where to stop
 * @returns the number of words
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(countWords("The U.S.-led coalition’s 1,300 jets", 0, 35), 6);
 * ```
 */
export function countWords(text: string, start: number, end: number): number {
  let words = 0, inside = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i), letter = IN_WORD[code];
    words += letter & ~inside;
    inside = letter | (inside & JOINERS[code] && i + 1 < end && joins(text, code, i) ? 1 : 0);
  }
  return words;
}

const JOINERS = new Uint8Array(IN_WORD.length);
for (const code of [APOSTROPHE, RIGHT_SINGLE, FULL_STOP, COMMA]) JOINERS[code] = 1;

/** Whether a mark after a word goes on with it. */
function joins(text: string, code: number, at: number): boolean {
  const next = kindAt(text, at + 1);
  if (code === COMMA) return next === DIGIT && kindAt(text, at - 1) === DIGIT;
  return isWord(next);
}

/** What the scanner does at a code: 1 goes on with a word, 0 ends one, at others it has to think. */
const STEPS = new Uint8Array(IN_WORD), THINK = 2;
for (let code = 0; code < STEPS.length; code++) {
  if (JOINERS[code] || KINDS[code] === STOP || code === QUOTE) STEPS[code] = THINK;
}

/** Makes what stands for a sentence in a list. */
export type Make<T> = (paragraph: number, start: number, end: number, tokens: number, number: number) => T;

/** Splits one paragraph and appends its sentences. The loop runs once for each character of the corpus. */
function splitParagraph<T>(
  text: string,
  { start, end: to }: Span,
  paragraph: number,
  make: Make<T>,
  found: T[],
): void {
  let tokens = 0, inside = 0, quoting = 0;
  for (let i = start; i < to; i++) {
    const code = text.charCodeAt(i), step = STEPS[code];
    if (step !== THINK) {
      tokens += step & ~inside;
      inside = step;
      continue;
    }
    if (KINDS[code] !== STOP || isDecimal(text, code, i)) {
      if (code === QUOTE) quoting = quotesAfter(text, i, quoting);
      inside = inside & JOINERS[code] && joins(text, code, i) ? 1 : 0;
      continue;
    }
    let end = glanceAt(text, i, start, to);
    if (end === UNCLEAR) {
      const stop = findStop(text, i, to, quoting === 1), { close } = stop;
      end = endsSentence(text, stop, start, to) ? close : GOES_ON;
      const joined = end === GOES_ON && close === i + 1 && inside & JOINERS[code] && joins(text, code, i);
      inside = joined ? 1 : 0;
      for (let j = stop.end; j < close; j++) {
        if (text.charCodeAt(j) === QUOTE) quoting = quotesAfter(text, j, quoting);
      }
      if (close > stop.end) tokens += countWords(text, stop.end, close);
      i = close - 1;
    } else inside = 0;
    if (end === GOES_ON) continue;
    found.push(make(paragraph, start, end, tokens, found.length));
    start = end;
    while (start < to && isBlank(KINDS[text.charCodeAt(start)])) start++;
    i = start - 1;
    tokens = 0;
  }
  if (start < to) found.push(make(paragraph, start, to, tokens, found.length));
}

/**
 * Whether a quotation stands open behind a straight mark: 1 or 0. A mark with a blank on one side alone opens or closes
 * whatever stood before it, because a quotation of several paragraphs opens again without having been closed.
 */
function quotesAfter(text: string, at: number, quoting: number): number {
  const before = isBlank(kindAt(text, at - 1)), behind = isBlank(kindAt(text, at + 1));
  return before === behind ? 1 - quoting : before ? 1 : 0;
}

/** "3.5", "U.S.": a full stop with letters or digits on both sides that is plainly within a word. */
function isDecimal(text: string, code: number, at: number): boolean {
  const next = kindAt(text, at + 1);
  return code === FULL_STOP && (next === DIGIT || next === LOWER);
}

/**
 * Splits a text into sentences.
 *
 * Everything that is not blank stands in exactly one of them, in order: headlines, captions and lines of the page are
 * sentences too. A sentence keeps its closing quotation marks, and never reaches over the end of a paragraph.
 *
 * @param text any text; its offsets count UTF-16 code units
 * @returns the sentences in order
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const text = "Col. Nouri fled at 4 a.m. on Friday. “We ran.” He said no more.";
 * const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
 * deepStrictEqual(sentences, ["Col. Nouri fled at 4 a.m. on Friday.", "“We ran.”", "He said no more."]);
 * ```
 */
export const splitSentences = (text: string): SentenceSpan[] =>
  splitInto(text, (paragraph, start, end, tokens) => ({ paragraph, start, end, tokens }));

/**
 * Splits a text into sentences, each as its reader wants it.
 *
 * @param text any text
 * @param make makes what stands for a sentence
 * @returns what was made, in order
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(splitInto("He fled. She stayed.", (_paragraph, start) => start), [0, 9]);
 * ```
 */
export function splitInto<T>(text: string, make: Make<T>): T[] {
  const found: T[] = [], paragraphs = splitParagraphs(text);
  for (let i = 0; i < paragraphs.length; i++) splitParagraph(text, paragraphs[i], i, make, found);
  return found;
}
