/**
 * Quotation marks paired within paragraphs.
 *
 * @module
 */
import type { Note } from "../../vocabulary.ts";
import { formOf, has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Scan, sentenceAt } from "../words/words.ts";

/** A passage between quotation marks. */
export interface Quotation {
  /** Token of the opening mark. */
  open: number;
  /** Token of the closing mark; where it is missing, one past the last token of the paragraph. */
  close: number;
  /** Whether the closing mark was found. */
  closed: boolean;
  /** Words inside. */
  words: number;
}

/** All quotations of an article, and for each token which it stands in. */
export interface Quotations {
  list: Quotation[];
  /** Number of the quotation, from 1, that each token is inside of; 0 outside. Marks themselves are outside. */
  inside: ArrayLike<number>;
  /** The quotation that each closing mark ends, by its token. */
  closing: ReadonlyMap<number, Quotation>;
  notes: Note[];
}

const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9 || code === 160;
const opensAt = (scan: Scan, i: number): boolean => {
  const start = scan.starts[i], before = start ? scan.text.charCodeAt(start - 1) : 32;
  const after = scan.text.charCodeAt(scan.ends[i]);
  return (isSpace(before) || before === 0x28 || before === 0x5b || before === 0x2014 || before === 0x2013) &&
    !isSpace(after) && after === after;
};
const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "«": "»",
  "„": "“”",
  "‘": "’",
  '"': '"',
  "'": "'",
  "``": "''",
  "''": "''",
};

/**
 * Pairs the quotation marks of each paragraph. A passage that goes on in the next paragraph, which opens with a mark
 * of its own, is closed at the end of its paragraph; one that is never closed costs its paragraph and leaves a note.
 */
export function pairQuotations(scan: Scan): Quotations {
  const inside = new Int32Array(scan.count), list: Quotation[] = [], notes: Note[] = [];
  const { sentences } = scan.article;
  for (let s = 0; s < sentences.length;) {
    const paragraph = sentences[s].paragraph;
    let any = 0, last = s;
    while (last < sentences.length && sentences[last].paragraph === paragraph) any |= scan.any[last++];
    if (any & IS.quote) pairParagraph(scan, s, last, list, notes);
    s = last;
  }
  list.forEach(({ open, close }, i) => inside.fill(i + 1, open + 1, close));
  return { list, inside, closing: new Map(list.map((quotation) => [quotation.close, quotation])), notes };
}

/** Pairs the marks inside a quotation: single ones within double ones, or double ones within single ones. */
export function pairInner(scan: Scan, { open, close }: Quotation): Quotations {
  const inside: number[] = [], list: Quotation[] = [], outer = formOf(scan, open);
  let opened = -1, closers = "", words = 0;
  for (let i = open + 1; i < close; i++) {
    const mark = scan.marks[i], form = mark & IS.quote ? formOf(scan, i) : "";
    if (mark & IS.word) words++;
    if (!form) continue;
    if (opened >= 0 && closers.includes(form) && !(isSingle(form) && isInner(scan, i))) {
      list.push({ open: opened, close: i, closed: true, words });
      for (let at = opened + 1; at < i; at++) inside[at] = list.length;
      opened = -1;
    } else if (
      opened < 0 && form in CLOSING && form !== outer && (opensAt(scan, i) || has(scan, i - 1, IS.quote))
    ) {
      if (isSingle(form) && isElision(scan, i)) continue;
      opened = i, words = 0, closers = CLOSING[form];
    }
  }
  return { list, inside, closing: new Map(list.map((one) => [one.close, one])), notes: [] };
}
const isSingle = (form: string): boolean => form === "'" || form === "’" || form === "‘";

function pairParagraph(scan: Scan, s: number, last: number, list: Quotation[], notes: Note[]): void {
  const end = scan.first[last];
  let open = -1, closers = "", words = 0, sentence = s;
  for (let i = scan.first[s]; i < end; i++) {
    const mark = scan.marks[i];
    if (!(mark & IS.quote)) {
      if (mark & IS.word) words++;
      continue;
    }
    const form = scan.vocabulary.forms[scan.ids[i]];
    while (sentence < last && scan.first[sentence] < i) sentence++;
    if (open >= 0 && form === '"' && closers === form && scan.first[sentence] === i && opensAt(scan, i)) {
      // Left open where the next one begins: a quotation of several paragraphs that were put into one.
      list.push({ open, close: beforeReport(scan, open, i), closed: false, words });
      open = i, words = 0;
    } else if (open >= 0) {
      const single = form === "'" || form === "’";
      if (closers.includes(form) && !(single && (isInner(scan, i) || isGenitive(scan, i, end)))) {
        list.push({ open, close: i, closed: true, words });
        open = -1;
      }
    } else if (form in CLOSING && (form === "“" || form === "«" || form === "„" || opensAt(scan, i))) {
      const single = form === "'" || form === "‘";
      if (single && (isElision(scan, i) || !closesLater(scan, i, end))) continue;
      open = i, words = 0, closers = CLOSING[form];
    }
  }
  if (open < 0) return;
  const next = scan.first[last];
  const goesOn = next < scan.count && Boolean(scan.marks[next] & IS.quote);
  list.push({ open, close: goesOn ? end : beforeReport(scan, open, end), closed: false, words });
  if (!goesOn) {
    const sentence = scan.article.sentences.findLast((row) => row.start <= scan.starts[open])!;
    notes.push({
      document: scan.article.document.document,
      sentence: sentence.sentence,
      module: "quotations",
      note: `quotation opened at ${scan.starts[open]} is not closed in its paragraph`,
    });
  }
}

const SAID = new Set(["said", "says", "told", "reported", "announced"]);
const SPOKEN = new Set("i we you my our your us me i'm we're we've i've".split(" "));
/**
 * Where speech that was never closed must have ended: before a sentence that reports, and behind the last that says I,
 * we or you.
 */
function beforeReport(scan: Scan, open: number, end: number): number {
  let s = sentenceAt(scan, open) + 1, to = Math.min(end, scan.first[s]);
  const colon = wordOf(scan, open - 1) === ":"; // "His words: “…": all that follows is speech
  for (; s < scan.any.length && scan.first[s] < end; s++) {
    const limit = Math.min(end, scan.first[s + 1]);
    let spoken = colon;
    for (let i = scan.first[s]; i < limit; i++) {
      if (has(scan, i, IS.cue) && SAID.has(wordOf(scan, i)) && !isSpoken(scan, i)) {
        return spoken && !colon ? limit : to;
      }
      spoken ||= SPOKEN.has(wordOf(scan, i));
    }
    if (spoken) to = limit;
  }
  return to;
}

/** "we have said so", "he told me": what speakers tell of themselves. */
const isSpoken = (scan: Scan, i: number): boolean =>
  has(scan, i - 1, IS.pronoun) || has(scan, i - 1, IS.auxiliary) && SPOKEN.has(wordOf(scan, i - 2));

/** Whether a single mark is an apostrophe between letters or at the end of a plural. */
function isInner(scan: Scan, i: number): boolean {
  const after = scan.text.charCodeAt(scan.ends[i]);
  return after === after && !isSpace(after) && !/[.,;:!?)\]”"—-]/.test(String.fromCharCode(after));
}

/** "the '70s": letters or a century are left out. */
const isElision = (scan: Scan, i: number): boolean => /^\d\ds?$/.test(formOf(scan, i + 1));

/** "'The miners' lamps were lit,'": a mark behind a plural, with a small letter behind it and a closing mark later. */
function isGenitive(scan: Scan, i: number, end: number): boolean {
  if (!wordOf(scan, i - 1).endsWith("s") || has(scan, i + 1, IS.mark | IS.name)) return false;
  const stop = Math.min(end, i + 60);
  for (let at = i + 2; at < stop; at++) {
    if (!(scan.marks[at] & IS.quote)) continue;
    return CLOSING["'"].includes(formOf(scan, at)) && has(scan, at - 1, IS.comma | IS.stop);
  }
  return false;
}

function closesLater(scan: Scan, i: number, end: number): boolean {
  const stop = Math.min(end, i + 60);
  for (let at = i + 2; at < stop; at++) {
    const form = scan.vocabulary.forms[scan.ids[at]];
    if ((form === "'" || form === "’") && !isInner(scan, at)) return true;
  }
  // Speech that goes on in the next paragraph, which opens with the same mark.
  return end < scan.count && has(scan, i - 1, IS.comma) && scan.ids[end] === scan.ids[i];
}
