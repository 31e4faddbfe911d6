/**
 * Furniture: which sentences of a page belong to the page and not to its article. They are marked, never deleted.
 *
 * @module
 */
import {
  CAPTION_CREDITS,
  CAPTION_TAIL,
  FURNITURE,
  type FurnitureKind,
  type FurniturePattern,
} from "../codebooks/mod.ts";
import { markAppeals } from "./appeals.ts";
import { endsInBracket, findLines, type Line, mayBeCredit, plain } from "./lines.ts";
import type { SentenceSpan } from "./sentences.ts";
import { firstKey, keyOf, keysOf } from "./words.ts";

/** What is known of a page besides its text. */
export interface Page {
  /** Headline, as it is published; its first line in the text is never furniture. @default {""} */
  title?: string;
  /** Name of the outlet, whose lines about itself are furniture. @default {""} */
  outlet?: string;
}

/** Longer lines are the article's: no pattern is tried on them. */
const LONGEST = 420;
/** Lines in which a byline, a date or a repeated headline can stand. */
const TOP = 10;

/** A call to follow somebody, and the words that it begins with. */
const ASKING = /^(?:Follow|Support|Subscribe to|Join) (?:[Tt]he )?([^\s]+)/;
const ASKERS = keysOf("follow support subscribe join");
const folded = (text: string): string =>
  plain(text).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();

/** The patterns by the key of the word with which a line begins, and those that look for a word within. */
const byStart = new Map<number, FurniturePattern[]>();
const byWord: FurniturePattern[] = FURNITURE.filter(({ starts }) => starts === undefined);
for (const pattern of FURNITURE) {
  for (const word of pattern.starts?.split(" ") ?? []) {
    byStart.set(keyOf(word), [...byStart.get(keyOf(word)) ?? [], pattern]);
  }
}
const NONE: readonly FurniturePattern[] = [];
const HINTS = new RegExp(
  ["Photo", "Picture", "Image", "Illustration", "Credit", ...byWord.map(({ holds }) => holds?.source ?? "")]
    .join("|"),
);

/**
 * Finds the furniture of a page.
 *
 * @param text the text of the page
 * @param sentences its sentences, as splitSentences gives them
 * @param page what else is known of it
 * @returns for each sentence what it is for, or an empty text where it is the article's own
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { splitSentences } from "./sentences.ts";
 * const text = "Town falls\n3 min read\nYour support helps our reporters.The army fled.\nRelated posts";
 * deepStrictEqual(findFurniture(text, splitSentences(text)), ["", "reading time", "appeal", "", "links"]);
 * ```
 */
export function findFurniture(
  text: string,
  sentences: readonly SentenceSpan[],
  page: Page = {},
): (FurnitureKind | "")[] {
  const lines = findLines(sentences);
  const kinds = lines.map((line, i) => kindOfLine(text, line, i, page));
  markHeadlines(text, lines, kinds, page);
  markLinks(text, lines, kinds, sentences);
  const found = new Array<FurnitureKind | "">(sentences.length);
  for (let i = 0; i < found.length; i++) found[i] = kinds[sentences[i].paragraph];
  markAppeals(text, sentences, found);
  return found;
}

function kindOfLine(text: string, line: Line, at: number, page: Page): FurnitureKind | "" {
  if (line.end - line.start > LONGEST) return "";
  const key = firstKey(text, line.start, line.end), starting = byStart.get(key) ?? NONE;
  const credit = mayBeCredit(text, line, key), bracketed = endsInBracket(text, line), asks = ASKERS.has(key);
  if (starting === NONE && !credit && !bracketed && !asks) return "";
  const raw = text.slice(line.start, line.end), hinted = credit && HINTS.test(raw);
  if (starting === NONE && !hinted && !bracketed && !asks) return "";
  const words = plain(raw);
  for (const { kind, pattern, top } of hinted ? [...starting, ...byWord] : starting) {
    if ((!top || at < TOP) && pattern.test(words)) return kind;
  }
  if (line.last - line.first < 3 && (hinted || bracketed) && isCaption(words)) return "caption";
  return asks && ASKING.test(raw) && isOutletLine(words, page.outlet ?? "") ? "follow" : "";
}

/** Whether a line ends in the credit of a picture. */
function isCaption(line: string): boolean {
  if (CAPTION_TAIL.test(line)) return true;
  const end = line.endsWith(".") ? line.length - 1 : line.length;
  const shape = ")]".indexOf(line[end - 1]);
  if (shape < 0) return false;
  const start = line.lastIndexOf("(["[shape], end);
  return start >= 0 && CAPTION_CREDITS.some((pattern) => pattern.test(line.slice(start + 1, end - 1)));
}

/** "Follow Lantern on the river road": an outlet that asks to be followed, by a word of its own name. */
function isOutletLine(line: string, outlet: string): boolean {
  const name = ASKING.exec(line)?.[1];
  if (line.length > 90 || /[.“”"]/.test(line)) return false;
  return outlet.split(" ").some((word) => word.length > 3 && word === name);
}

/** Marks a headline that stands a second time at the top; the first one is the article's. */
function markHeadlines(
  text: string,
  lines: readonly Line[],
  kinds: (FurnitureKind | "")[],
  page: Page,
): void {
  const title = folded(page.title ?? "");
  const fold = ({ start, end }: Line): string => end - start > LONGEST ? "" : folded(text.slice(start, end));
  const isTitle = (line: Line): boolean =>
    title.startsWith(folded(text.charAt(line.start))) && fold(line) === title;
  const own = lines.slice(0, TOP).findIndex((line, i) =>
    title ? isTitle(line) : kinds[i] === "" && line.end - line.start <= LONGEST
  );
  if (own < 0) return;
  if (title) kinds[own] = "";
  const headline = fold(lines[own]);
  for (let i = own + 1; i < Math.min(lines.length, own + TOP); i++) {
    const like = Math.abs(lines[i].end - lines[i].start - headline.length) < 10;
    if (like && fold(lines[i]) === headline) kinds[i] = "headline";
  }
}

/** Marks the headlines of other articles below "Read more:", from the last line to the first. */
function markLinks(
  text: string,
  lines: readonly Line[],
  kinds: (FurnitureKind | "")[],
  sentences: readonly SentenceSpan[],
): void {
  const isLink = ({ start, end, first, last }: Line): boolean =>
    first === last && end - start <= 160 && !/[.:][”"’')\]]*$/.test(text.slice(start, end));
  // Where the links below the next "Read more:" end, all further ones that reach it end too.
  for (let i = lines.length - 1, next = lines.length, end = next; i >= 0; i--) {
    if (kinds[i] !== "links") continue;
    let at = i + 1;
    while (at < next && (kinds[at] !== "" || isLink(lines[at]))) at++;
    if (at < next) end = at;
    // In mid-article only the next line is surely a link: a heading of the article may follow it.
    const toEnd = end === lines.length, most = toEnd ? next : Math.min(at, i + 2);
    for (let j = i + 1; j < most; j++) {
      if (kinds[j] === "" && (toEnd || sentences[lines[j].first].tokens > 3)) kinds[j] = "link";
    }
    next = i;
  }
}
