/**
 * Words: one scanner and one interned vocabulary, on which every extractor stands.
 *
 * A text is cut into tokens (words, numbers, marks) in one pass over its char codes. Each distinct form gets an id once;
 * what is known of a form is looked up at that moment and never again, so that the cost of a codebook does not depend
 * on the length of the corpus.
 *
 * @module
 */
import { BLANK, DIGIT, IN_WORD, KINDS, NEWLINE } from "../../corpus/mod.ts";
import type { Article } from "../../vocabulary.ts";

/** All forms seen in a run, each with an id. */
export interface Vocabulary {
  /** The form of each id, as it stood in the text. */
  readonly forms: string[];
  /** Id of a form, new ids being given as needed. */
  intern(form: string): number;
  /** Bits that say what is known of the form of an id (see lexicon.ts). */
  marksOf(id: number): number;
  /** Ids of the words between `start` and `end` of a text into `tokens`, from token `count` on; the new count. */
  scan(text: string, start: number, end: number, tokens: Tokens, count: number): number;
}

/** Room for the tokens of an article, wider than needed. */
export interface Tokens {
  ids: Int32Array;
  lower: Int32Array;
  marks: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

const SEED = 0x811c9dc5 | 0;
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const hashOf = (form: string): number => {
  let hash = SEED;
  for (let i = 0; i < form.length; i++) hash = mix(hash, form.charCodeAt(i));
  return hash;
};

/** What is kept of a form lies together: four numbers, of which these are the places. */
const HASH = 0, LETTERS = 1, FOLDED = 2, MARKS = 3, ROW = 4;

/**
 * Creates an empty vocabulary.
 *
 * @param describe gives the bits of a form from the form and its lower case; called once for each form
 * @returns a vocabulary that hands out ids from 0
 */
export function createVocabulary(describe: (form: string, lower: string) => number = () => 0): Vocabulary {
  const forms: string[] = [];
  // The letters of all forms stand one behind the other: those of a form begin where its row says, and end at the next.
  let rows = new Int32Array(ROW << 11), letters = new Uint16Array(1 << 14), slots = new Int32Array(1 << 12);

  const store = (id: number, form: string, hash: number): void => {
    if ((id + 2) * ROW > rows.length) rows = widen(rows);
    const row = id * ROW, from = rows[row + LETTERS], to = from + form.length;
    while (to > letters.length) {
      const wider = new Uint16Array(letters.length * 2);
      wider.set(letters);
      letters = wider;
    }
    for (let i = 0; i < form.length; i++) letters[from + i] = form.charCodeAt(i);
    rows[row + HASH] = hash, rows[row + FOLDED] = id, rows[row + ROW + LETTERS] = to;
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2);
    for (let id = 0; id < forms.length; id++) {
      let slot = rows[id * ROW + HASH] & (slots.length - 1);
      while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = id + 1;
    }
  };
  const add = (form: string, hash: number, slot: number): number => {
    const id = forms.length;
    forms.push(form);
    store(id, form, hash);
    slots[slot] = id + 1;
    if (id >= slots.length >> 1) grow();
    const small = form.toLowerCase(), lower = small.length > 1 ? small.replaceAll("’", "'") : small;
    if (lower !== form) {
      const folded = intern(lower);
      rows[id * ROW + FOLDED] = folded;
    }
    const marks = describe(form, lower);
    rows[id * ROW + MARKS] = marks;
    return id;
  };
  const at = (text: string, start: number, end: number, hash: number): number => {
    const mask = slots.length - 1, length = end - start;
    for (let slot = hash & mask;; slot = (slot + 1) & mask) {
      const id = slots[slot] - 1;
      if (id < 0) return add(text.slice(start, end), hash, slot);
      const row = id * ROW;
      if (rows[row + HASH] !== hash) continue;
      const from = rows[row + LETTERS];
      if (rows[row + ROW + LETTERS] - from !== length) continue;
      let i = 0;
      while (i < length && letters[from + i] === text.charCodeAt(start + i)) i++;
      if (i === length) return id;
    }
  };
  const intern = (form: string): number => at(form, 0, form.length, hashOf(form));
  const scan = (text: string, start: number, end: number, tokens: Tokens, count: number): number => {
    for (let i = start; i < end;) {
      let code = text.charCodeAt(i);
      const kind = KINDS[code];
      if (kind === BLANK || kind === NEWLINE) {
        i++;
        continue;
      }
      const from = i++;
      let hash = mix(SEED, code);
      if (IN_WORD[code]) {
        for (; i < end; i++) {
          code = text.charCodeAt(i);
          if (!IN_WORD[code] && !joins(text, from, i, end, code)) break;
          hash = mix(hash, code);
        }
      } else if (isDoubled(code) && text.charCodeAt(i) === code && i < end) {
        hash = mix(hash, text.charCodeAt(i++)); // the quotation marks of old wires
      } else if (isApostrophe(code) && isPossessive(text, from, start, end)) {
        hash = mix(hash, text.charCodeAt(i++));
      }
      if (count === tokens.ids.length) widenAll(tokens);
      const id = at(text, from, i, hash), row = id * ROW;
      tokens.ids[count] = id;
      tokens.lower[count] = rows[row + FOLDED];
      tokens.marks[count] = rows[row + MARKS];
      tokens.starts[count] = from;
      tokens.ends[count++] = i;
    }
    return count;
  };
  return { forms, intern, scan, marksOf: (id) => rows[id * ROW + MARKS] };
}

/** An article cut into tokens. Offsets are those of the untouched text. */
export interface Scan {
  readonly article: Article;
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** Number of tokens. */
  readonly count: number;
  /** Id of each token's form. */
  readonly ids: Int32Array;
  /** Id of each token's lower-case form. */
  readonly lower: Int32Array;
  /** Marks of each token. */
  readonly marks: Int32Array;
  /** Where each token begins. */
  readonly starts: Int32Array;
  /** Where each token ends. */
  readonly ends: Int32Array;
  /** First token of each sentence, with one more entry for the end; furniture has none. */
  readonly first: Int32Array;
  /** All marks of a sentence's tokens together. */
  readonly any: Int32Array;
}

const APOSTROPHE = 0x27, BACKQUOTE = 0x60, RIGHT_QUOTE = 0x2019, PERIOD = 0x2e, COMMA = 0x2c, COLON = 0x3a;
/** A backquote or apostrophe, which stands twice for a quotation mark in old wires. */
const isDoubled = (code: number): boolean => code === BACKQUOTE || code === APOSTROPHE;
const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === RIGHT_QUOTE || code === 0x2bb;

const widen = (array: Int32Array): Int32Array<ArrayBuffer> => {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
};
const createTokens = (size: number): Tokens => ({
  ids: new Int32Array(size),
  lower: new Int32Array(size),
  marks: new Int32Array(size),
  starts: new Int32Array(size),
  ends: new Int32Array(size),
});
function widenAll(tokens: Tokens): void {
  for (const name of Object.keys(tokens) as (keyof Tokens)[]) tokens[name] = widen(tokens[name]);
}

/** The tokens of the article at hand, before their number is known. */
const room = createTokens(1 << 14);

/**
 * Cuts the article's own sentences into tokens, page furniture left out.
 *
 * A word is a run of letters and digits, with inner apostrophes; `'s` is a token of its own, hyphens part words,
 * `U.S.`, `p.m.`, `1,300`, `2.5` and `1:30` are one token each, every other mark is a token.
 *
 * @returns the tokens in order, linear in the length of the text
 */
export function scanArticle(article: Article, vocabulary: Vocabulary): Scan {
  const { text, sentences } = article;
  const first = new Int32Array(sentences.length + 1), any = new Int32Array(sentences.length);
  let count = 0;
  for (let s = 0; s < sentences.length; s++) {
    const { start, end, furniture } = sentences[s];
    first[s] = count;
    if (furniture) continue;
    let all = 0, i = count;
    count = vocabulary.scan(text, start, end, room, count);
    for (; i < count; i++) all |= room.marks[i];
    any[s] = all;
  }
  first[sentences.length] = count;
  const kept = new Int32Array(5 * count);
  const keep = (tokens: Int32Array, place: number): Int32Array => {
    const part = kept.subarray(place * count, (place + 1) * count);
    part.set(tokens.subarray(0, count));
    return part;
  };
  return {
    article,
    text,
    vocabulary,
    count,
    ids: keep(room.ids, 0),
    lower: keep(room.lower, 1),
    marks: keep(room.marks, 2),
    starts: keep(room.starts, 3),
    ends: keep(room.ends, 4),
    first,
    any,
  };
}

const wordAt = (text: string, i: number, end: number): boolean =>
  i < end && IN_WORD[text.charCodeAt(i)] === 1;
const digitAt = (text: string, i: number, end: number): boolean =>
  i >= 0 && i < end && KINDS[text.charCodeAt(i)] === DIGIT;
/** Whether the apostrophe at `i` and the s behind it end a word. */
const isPossessive = (text: string, i: number, start: number, end: number): boolean =>
  i > start && i + 1 < end && (text.charCodeAt(i + 1) | 32) === 0x73 && !wordAt(text, i + 2, end) &&
  wordAt(text, i - 1, end);

/** Whether a mark at `i` stands inside the word that began at `from`. */
function joins(text: string, from: number, i: number, end: number, code: number): boolean {
  if (isApostrophe(code)) {
    if (!wordAt(text, i + 1, end)) return false;
    const possessive = (text.charCodeAt(i + 1) | 32) === 0x73 && !wordAt(text, i + 2, end);
    return !possessive;
  }
  if (code === COMMA || code === COLON) return digitAt(text, i - 1, end) && digitAt(text, i + 1, end);
  if (code !== PERIOD) return false;
  if (digitAt(text, i - 1, end)) return digitAt(text, i + 1, end);
  // Letters each followed by a stop: U.S., p.m., U.N.
  const alone = i - from === 1 || text.charCodeAt(i - 2) === PERIOD;
  return alone && (wordAt(text, i + 1, end) && text.charCodeAt(i + 2) === PERIOD || i - from > 1);
}

/** Number of the sentence that token `i` stands in. */
export function sentenceAt(scan: Scan, i: number): number {
  let low = 0, high = scan.first.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (scan.first[middle] <= i) low = middle;
    else high = middle;
  }
  // Furniture has no tokens: step over sentences that are empty.
  while (low + 1 < scan.first.length && scan.first[low + 1] <= i) low++;
  return low;
}
