/**
 * Lines of a page, and what their first and last characters tell of them.
 *
 * Nearly all lines are the article's own. These questions tell so without a pattern, and without cutting a line out.
 *
 * @module
 */
import { CREDIT_ENDS, CREDIT_STARTS } from "../codebooks/mod.ts";
import { EITHER, KINDS, OPENER, STOP } from "./characters.ts";
import type { SentenceSpan } from "./sentences.ts";
import type { Span } from "./paragraphs.ts";
import { keyOf, keysOf } from "./words.ts";

/** A line of the page: one paragraph, with the numbers of its first and last sentence. */
export interface Line extends Span {
  /** Number of its first sentence. */
  first: number;
  /** Number of its last sentence. */
  last: number;
}

/**
 * Finds the lines of a page.
 *
 * @param sentences the sentences of the page
 * @returns its lines, by the number of the paragraph
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { splitSentences } from "./sentences.ts";
 * deepStrictEqual(findLines(splitSentences("Town falls\n\nIt fell. They fled."))[1], { start: 12, end: 31, first: 1, last: 2 });
 * ```
 */
export function findLines(sentences: readonly SentenceSpan[]): Line[] {
  const lines: Line[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const { paragraph, start, end } = sentences[i];
    if (paragraph === lines.length) lines.push({ start, end, first: i, last: i });
    else {
      lines[paragraph].last = i;
      lines[paragraph].end = end;
    }
  }
  return lines;
}

const UNEVEN = / {2}|[^\S ]/;

/**
 * Makes every run of blanks one blank.
 *
 * @param text any text
 * @returns the text, without blanks at its ends where it had a run of them
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(plain(" 3 min\n read "), "3 min read");
 * ```
 */
export const plain = (text: string): string => UNEVEN.test(text) ? text.replace(/\s+/g, " ").trim() : text;

const FULL_STOP = 46, BLANK = 32, COPYRIGHT = 0xa9;
const isBracket = (code: number): boolean => code === 41 || code === 93;
/** Full stops and their like, quotation marks, brackets: what may stand behind the last word of a line. */
const closes = (kind: number): boolean => kind >= STOP && kind <= EITHER && kind !== OPENER;
const starts = keysOf(CREDIT_STARTS), ends = keysOf(CREDIT_ENDS);

/**
 * Tells whether a line ends in a closing bracket, with or without a full stop.
 *
 * @param text the text of the page
 * @param line the line
 * @returns true for such a line
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(endsInBracket("The bridge (Omar Haddad/AP).", { start: 0, end: 28 }), true);
 * ```
 */
export function endsInBracket(text: string, { start, end }: Span): boolean {
  const last = text.charCodeAt(end - 1);
  if (isBracket(last)) return true;
  return last === FULL_STOP && end - 2 >= start && isBracket(text.charCodeAt(end - 2));
}

/**
 * Tells whether a line can be a credit, a caption or a notice of rights.
 *
 * These end in a name, a number or one of a few words, or begin with one of a few; most lines do neither.
 *
 * @param text the text of the page
 * @param line the line
 * @param key key of its first word
 * @returns false for a line that is surely none; a line in brackets may be one all the same
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { keyOf } from "./words.ts";
 * strictEqual(mayBeCredit("The army fled.", { start: 0, end: 14 }, keyOf("the")), false);
 * ```
 */
export function mayBeCredit(text: string, { start, end }: Span, key: number): boolean {
  if (starts.has(key) || text.charCodeAt(start) === COPYRIGHT) return true;
  let close = end;
  while (close > start && closes(KINDS[text.charCodeAt(close - 1)])) close--;
  let at = close;
  while (at > start && isSmall(text.charCodeAt(at - 1))) at--;
  if (at === close || (at > start && text.charCodeAt(at - 1) !== BLANK)) return true;
  const bare = close === end || (close === end - 1 && text.charCodeAt(close) === FULL_STOP);
  return bare && ends.has(keyOf(text, at, close));
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
