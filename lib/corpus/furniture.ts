/**
 * Furniture: which sentences of a page belong to the page and not to its article. They are marked, never deleted.
 *
 * @module
 */
import {
  APPEAL_HINTS,
  APPEALS,
  CAPTION_CREDITS,
  CAPTION_TAIL,
  FURNITURE,
  type FurnitureKind,
  type FurniturePattern,
} from "../codebooks/furniture.ts";
import type { Article } from "../vocabulary.ts";
import type { SentenceSpan } from "./sentences.ts";

/** What is known of a page besides its text. */
export interface Page {
  /** Headline, as it is published; its first line in the text is never furniture. @default {""} */
  title?: string;
  /** Name of the outlet, whose lines about itself are furniture. @default {""} */
  outlet?: string;
}

/** A line that says who else reported for an article. Not a byline. */
export interface Credit {
  /** Number of the sentence. */
  sentence: number;
  /** Offset of its first character. */
  start: number;
  /** Offset after its last character. */
  end: number;
  /** Names of persons and bodies in it, as they stand there. */
  names: string[];
}

/** A line of the page: one paragraph, with its sentences. */
interface Line {
  start: number;
  end: number;
  first: number;
  last: number;
}

/** Longer lines are the article's: no pattern is tried on them. */
const LONGEST = 420;
/** Lines in which a byline, a date or a repeated headline can stand. */
const TOP = 10;
/** Sentences between two appeals that still belong to the appeal. */
const GAP = 4;

const ASKING = /^(?:Follow|Support|Subscribe to|Join) (?:[Tt]he )?([^\s]+)/;
const DOUBLE_QUOTES = /[“”"]/;
const UNEVEN = /[^\S ]| {2}/;
const plain = (text: string): string => UNEVEN.test(text) ? text.replace(/\s+/g, " ").trim() : text;
const folded = (text: string): string =>
  plain(text).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();

/** The patterns by the word with which a line begins, and those that look for a word within. */
const byStart = new Map<string, FurniturePattern[]>();
const byWord: FurniturePattern[] = FURNITURE.filter(({ starts }) => starts === undefined);
for (const pattern of FURNITURE) {
  for (const word of pattern.starts?.split(" ") ?? []) {
    byStart.set(word, [...byStart.get(word) ?? [], pattern]);
  }
}
const HINTS = new RegExp(
  ["Photo", "Picture", "Image", "Illustration", "Credit", ...byWord.map(({ holds }) => holds?.source ?? "")]
    .join("|"),
);

function findLines(sentences: readonly SentenceSpan[]): Line[] {
  const lines: Line[] = [];
  sentences.forEach(({ paragraph, start, end }, i) => {
    const line = lines[paragraph];
    if (!line) lines.push({ start, end, first: i, last: i });
    else line.last = i, line.end = end;
  });
  return lines;
}

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
  const kinds: (FurnitureKind | "")[] = lines.map((line, i) => kindOfLine(text, line, i, page));
  markHeadlines(text, lines, kinds, page);
  markLinks(text, lines, kinds, sentences);
  const found = sentences.map(({ paragraph }) => kinds[paragraph]);
  markAppeals(text, sentences, found);
  return found;
}

/** The word with which a line begins, in small letters; "0" for a number. */
function firstWord(line: string): string {
  const word = /^\W{0,2}?([A-Za-z]+|\d)/.exec(line)?.[1] ?? "";
  return /\d/.test(word) ? "0" : word.toLowerCase();
}

function kindOfLine(
  text: string,
  { start, end, first, last }: Line,
  at: number,
  page: Page,
): FurnitureKind | "" {
  if (end - start > LONGEST) return "";
  const raw = text.slice(start, end), starting = byStart.get(firstWord(raw)) ?? [];
  const hinted = HINTS.test(raw), bracketed = /[)\]]\.?$/.test(raw);
  const asking = ASKING.test(raw);
  if (starting.length === 0 && !hinted && !bracketed && !asking) return "";
  const line = plain(raw);
  for (const { kind, pattern, top } of hinted ? [...starting, ...byWord] : starting) {
    if ((!top || at < TOP) && pattern.test(line)) return kind;
  }
  if (last - first < 3 && (hinted || bracketed) && isCaption(line)) return "caption";
  return asking && isOutletLine(line, page.outlet ?? "") ? "follow" : "";
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
  const own = lines.slice(0, TOP).findIndex((line, i) =>
    title ? fold(line) === title : kinds[i] === "" && fold(line) !== ""
  );
  if (own < 0) return;
  if (title) kinds[own] = "";
  const headline = fold(lines[own]);
  for (let i = own + 1; i < Math.min(lines.length, own + TOP); i++) {
    const like = Math.abs(lines[i].end - lines[i].start - headline.length) < 10;
    if (like && fold(lines[i]) === headline) kinds[i] = "headline";
  }
}

/** Marks the headlines of other articles below "Read more:". */
function markLinks(
  text: string,
  lines: readonly Line[],
  kinds: (FurnitureKind | "")[],
  sentences: readonly SentenceSpan[],
): void {
  const isLink = ({ start, end, first, last }: Line): boolean =>
    first === last && end - start <= 160 && !/[.:][”"’')\]]*$/.test(text.slice(start, end));
  for (let i = lines.length - 1; i >= 0; i--) {
    if (kinds[i] !== "links") continue;
    let end = i + 1;
    while (end < lines.length && (kinds[end] !== "" || isLink(lines[end]))) end++;
    // In mid-article only the next line is surely a link: a heading of the article may follow it.
    const most = end === lines.length ? end : Math.min(end, i + 2);
    for (let j = i + 1; j < most; j++) {
      const words = sentences[lines[j].first].tokens;
      if (kinds[j] === "" && (end === lines.length || words > 3)) kinds[j] = "link";
    }
  }
}

/** Marks appeals for money, sentence by sentence: the last one may be glued to the article. */
function markAppeals(text: string, sentences: readonly SentenceSpan[], found: (FurnitureKind | "")[]): void {
  if (!APPEAL_HINTS.some((hint) => text.includes(hint))) return;
  let last = -1, paragraph = -1, quoted = false;
  sentences.forEach((sentence, i) => {
    if (sentence.paragraph !== paragraph) quoted = false;
    paragraph = sentence.paragraph;
    const words = plain(text.slice(sentence.start, sentence.end));
    quoted ||= DOUBLE_QUOTES.test(words);
    if (quoted) return last = -1;
    if (!APPEALS.some(({ pattern }) => pattern.test(words))) return;
    for (let j = last >= 0 && i - last <= GAP ? last : i; j <= i; j++) found[j] ||= "appeal";
    last = i;
  });
}

/**
 * Finds the lines that say who else reported for an article: evidence that it shares text with others.
 *
 * @param article an article
 * @returns the credits in order, with the names in them
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { readArticle } from "./articles.ts";
 * const article = readArticle("The town fell.\n\nAdditional reporting by Omar Haddad and Meridian Wire", { document: "a" });
 * deepStrictEqual(findCredits(article)[0].names, ["Omar Haddad", "Meridian Wire"]);
 * ```
 */
export function findCredits(article: Article): Credit[] {
  const { text, document: { title, outlet } } = article;
  const kinds = findFurniture(text, article.sentences, { title, outlet });
  return article.sentences.filter((_, i) => kinds[i] === "credit").map(({ sentence, start, end }) => {
    return { sentence, start, end, names: findNames(plain(text.slice(start, end))) };
  });
}

const PARTICLE = /^(?:al|el|an|as|ad|ar|at|az|ash)-|^(?:of|bin|ibn|de|van|der)$/;
const FILLERS = new Set([
  "Additional",
  "Reporting",
  "With",
  "Writing",
  "Editing",
  "This",
  "Further",
  "Local",
  "Research",
]);

/** Runs of capitalised words: names. The place behind "from" or "in" is none of them. */
function findNames(line: string): string[] {
  const names: string[] = [];
  let name: string[] = [], place = false;
  const close = (): void => {
    while (name.length && PARTICLE.test(name[name.length - 1]) && !name[name.length - 1].includes("-")) {
      name.pop();
    }
    if (name.length && !place) names.push(name.join(" "));
    name = [];
  };
  for (const word of line.split(" ")) {
    const bare = word.replace(/[,;:.()]+$/, "");
    const capital = /^\p{Lu}/u.test(bare) && !FILLERS.has(bare);
    if (capital || (name.length && PARTICLE.test(bare))) name.push(bare);
    else {
      close();
      place = bare === "from" || bare === "in";
    }
    if (bare !== word) close(), place = false;
  }
  close();
  return names;
}
