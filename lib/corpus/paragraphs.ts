/**
 * Paragraphs: the lines of a text that are not empty, broken lines made whole.
 *
 * @module
 */
import {
  BLANK,
  CLOSER,
  DASH,
  EITHER,
  isWord,
  kindAt,
  KINDS,
  LOWER,
  NEWLINE,
  STOP,
  UPPER,
} from "./characters.ts";

/** A stretch of text. Not the words themselves. */
export interface Span {
  /** Offset of its first character. */
  start: number;
  /** Offset after its last character. */
  end: number;
}

/** A paragraph. Not a unit of layout: a line broken in mid-sentence is one with the next. */
export interface Paragraph extends Span {
  /** Offsets of the lines within it that were broken inside a word. */
  broken: number[];
}

const COMMA = 44, SEMICOLON = 59, HYPHEN = 45, SOFT = 0xad, NARROW = 0x2010;

/** Ends of lines besides the line feed; to look for one of them alone is the fastest of all. */
const RARE_ENDS = ["\r", "\v", "\f", "\u0085", "\u2028", "\u2029"], ENDS = /[\n\r\v\f\u0085\u2028\u2029]/g;

/** Finds the next line end in a text: its offset, or -1. */
function nextEnd(text: string, from: number): number {
  ENDS.lastIndex = from;
  return ENDS.test(text) ? ENDS.lastIndex - 1 : -1;
}

/** Lines that hold more than blanks, without the blanks around them. */
function findLines(text: string): Span[] {
  const lines: Span[] = [], rare = RARE_ENDS.some((end) => text.includes(end));
  for (let from = 0; from <= text.length;) {
    const found = rare ? nextEnd(text, from) : text.indexOf("\n", from);
    const to = found < 0 ? text.length : found;
    let start = from, end = to;
    while (start < to && KINDS[text.charCodeAt(start)] === BLANK) start++;
    while (end > start && KINDS[text.charCodeAt(end - 1)] === BLANK) end--;
    if (start < end) lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}

/** Whether exactly one line end stands between two lines. */
function touches(text: string, line: Span, next: Span): boolean {
  let ends = 0;
  for (let i = line.end; i < next.start; i++) {
    if (kindAt(text, i) !== NEWLINE) continue;
    const crlf = text.charCodeAt(i) === 10 && text.charCodeAt(i - 1) === 13;
    if (!crlf && ++ends > 1) return false;
  }
  return true;
}

function endsInWordPart(text: string, line: Span): boolean {
  const last = text.charCodeAt(line.end - 1);
  const before = kindAt(text, line.end - 2);
  return (last === HYPHEN || last === SOFT || last === NARROW) && line.end - line.start > 1 && isWord(before);
}

/** Whether a line ends without a stop, so that a small letter after it goes on with its sentence. */
function endsOpen(text: string, line: Span): boolean {
  let at = line.end - 1;
  while (at > line.start && (kindAt(text, at) === CLOSER || kindAt(text, at) === EITHER)) at--;
  const last = kindAt(text, at), code = text.charCodeAt(at);
  return last !== STOP && code !== 58 &&
    (isWord(last) || last === DASH || code === COMMA || code === SEMICOLON || code === 37 ||
      at < line.end - 1);
}

/** "al-Abadi": a small particle before a name, which a heading may be followed by. */
function startsWithParticle(text: string, at: number): boolean {
  let i = at;
  while (kindAt(text, i) === LOWER) i++;
  return i - at < 4 && text.charCodeAt(i) === HYPHEN && kindAt(text, i + 1) === UPPER;
}

const isAddress = (text: string, at: number): boolean =>
  text.startsWith("http", at) || text.startsWith("www.", at);

/** Width at which the whole text was wrapped; 0 where its lines are paragraphs. */
function findWidth(text: string, lines: Span[]): number {
  let width = 0, full = 0, pairs = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width > 100) return 0;
  for (let i = 1; i < lines.length; i++) {
    if (!touches(text, lines[i - 1], lines[i])) continue;
    pairs++;
    if (isFull(text, lines[i - 1], lines[i], width)) full++;
  }
  return full >= 4 && full * 10 >= pairs * 7 ? width : 0;
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  let i = next.start;
  while (i < next.end && kindAt(text, i) !== BLANK) i++;
  return line.end - line.start + 1 + i - next.start > width;
}

function isBroken(text: string, line: Span, next: Span, width: number, first: boolean): boolean {
  if (!touches(text, line, next)) return false;
  const begins = kindAt(text, next.start);
  if (endsInWordPart(text, line)) return isWord(begins);
  if (width) return isFull(text, line, next, width);
  if (text.charCodeAt(line.end - 1) === COMMA) return begins !== DASH;
  if (begins !== LOWER || isAddress(text, next.start) || !endsOpen(text, line)) return false;
  return !(first && startsWithParticle(text, next.start));
}

/**
 * Splits a text into paragraphs.
 *
 * A paragraph is a line that holds more than blanks. A line goes on in the next one, with no empty line between, where
 * it ends in a part of a word ("al-"), in a comma, or without a stop before a small letter; and where the whole text is
 * wrapped at a width of at most 100 characters.
 *
 * @param text any text; its offsets count UTF-16 code units
 * @returns the paragraphs in order; all that is not blank stands in exactly one of them
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const paragraphs = splitParagraphs("Town falls\n\nSheikh Mansour al-\nSari fled.\n");
 * deepStrictEqual(paragraphs.map(({ start, end }) => [start, end]), [[0, 10], [12, 41]]);
 * ```
 */
export function splitParagraphs(text: string): Paragraph[] {
  const lines = findLines(text), width = findWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  for (let i = 0; i < lines.length; i++) {
    const { start, end } = lines[i];
    if (i === 0 || !isBroken(text, lines[i - 1], lines[i], width, i === 1)) {
      paragraphs.push({ start, end, broken: [] });
      continue;
    }
    const paragraph = paragraphs[paragraphs.length - 1];
    if (endsInWordPart(text, lines[i - 1])) paragraph.broken.push(start);
    paragraph.end = end;
  }
  return paragraphs;
}
