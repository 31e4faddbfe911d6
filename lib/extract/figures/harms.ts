/**
 * Harms: the words of a sentence that say what happened to people, or what forces did.
 *
 * @module
 */
import {
  FORCE_PHRASES,
  FORCE_VERBS,
  HARM,
  HARM_PHRASES,
  type HarmForm,
  type Outcome,
  PREPOSITIONS,
} from "../../codebooks/mod.ts";
import { has, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { KINDS } from "./kinds.ts";
import { among, holds, listWords, numberOf, tabulateWords, type Text, type WordSet } from "./lexis.ts";

/** What a word says of those counted, by the form in which it relates to them. */
export type Sense = Readonly<Record<HarmForm, Outcome | undefined>>;

/** A word or phrase of harm at its place. */
export interface Hit extends Span {
  sense: Sense;
  /** What it says where those counted are a force. */
  force: Sense;
}

const NOTHING: Sense = {
  does: undefined,
  takes: undefined,
  undergoes: undefined,
  is: undefined,
  state: undefined,
  counts: undefined,
  people: undefined,
  of: undefined,
  total: undefined,
};
type Entry = { outcome: Outcome; form: HarmForm };
const senseOf = (entries: readonly Entry[]): Sense =>
  entries.reduce((sense, { outcome, form }) => ({ ...sense, [form]: sense[form] ?? outcome }), NOTHING);

interface Senses {
  sense: Sense;
  force: Sense;
}
/** The senses of each text, as harm and as what forces do. */
function bySurface<T extends Entry>(
  harms: readonly T[],
  forces: readonly T[],
  surface: (entry: T) => string,
) {
  const surfaces = new Set([...harms, ...forces].map(surface));
  return Array.from(surfaces, (one): [string, Senses] => {
    const own = (entry: T): boolean => surface(entry) === one;
    return [one, { sense: senseOf(harms.filter(own)), force: senseOf(forces.filter(own)) }];
  });
}

const single = tabulateWords(bySurface(HARM, FORCE_VERBS, ({ word }) => word));

/** A phrase as the numbers of its words, 0 for a gap, with the word by which it is found. */
interface Phrase extends Senses {
  words: number[];
  anchor: number;
}
const GAP = 0, WIDEST = 5;
/** Words that are too common to find a phrase by. */
const COMMON = new Set([...PREPOSITIONS, ..."the a it their his her and ~".split(" ")]);

const phrases = ((): readonly (readonly Phrase[] | undefined)[] => {
  const found = new Map<string, Phrase[]>();
  for (const [surface, senses] of bySurface(HARM_PHRASES, FORCE_PHRASES, ({ phrase }) => phrase)) {
    const words = surface.split(" "), anchor = words.findLastIndex((word) => !COMMON.has(word));
    const phrase = { ...senses, words: words.map((word) => word === "~" ? GAP : numberOf(word)), anchor };
    found.set(words[anchor], [...found.get(words[anchor]) ?? [], phrase]);
  }
  for (const same of found.values()) same.sort((a, b) => b.words.length - a.words.length);
  return tabulateWords(found);
})();

/** Words by which something of harm is found. */
const ANCHORS: WordSet = ((): WordSet => {
  const set = listWords();
  for (let number = 0; number < set.length; number++) if (single[number] || phrases[number]) set[number] = 1;
  return set;
})();

/** Whether a range holds a word of harm. */
export const isHarmful = (text: Text, from: number, to: number): boolean =>
  holds(text, from, to, ANCHORS) && findHits(text, from, to).hits.length > 0;

/** A sentence with its words of harm. */
export interface Harms extends Span {
  text: Text;
  hits: readonly Hit[];
  /** Of which rules it holds a word. */
  kinds: number;
}

/** Finds the words of harm of a sentence, in order; of two in the same place the longer one. */
export function findHits(text: Text, from: number, to: number): Harms {
  const hits: Hit[] = [];
  let kinds = 0;
  for (let i = from; i < to; i++) {
    const number = text.words[i];
    kinds |= KINDS[number];
    if (!ANCHORS[number]) continue;
    const hit = phraseAt(text, i, from, to) ?? wordAt(i, number);
    if (!hit) continue;
    while (hits.length && hits[hits.length - 1].from >= hit.from) hits.pop();
    if (!hits.length || hits[hits.length - 1].to <= hit.from) hits.push(hit);
  }
  for (let k = 0; k < hits.length; k++) text.hitOf.fill(k + 1, hits[k].from, hits[k].to);
  return { text, from, to, hits, kinds };
}
function wordAt(i: number, number: number): Hit | undefined {
  const senses = single[number];
  return senses && { from: i, to: i + 1, sense: senses.sense, force: senses.force };
}

/** The word or phrase of harm that holds a token. */
export function hitAt({ text, hits, from, to }: Harms, i: number): Hit | undefined {
  const at = i >= from && i < to ? text.hitOf[i] : 0;
  return at ? hits[at - 1] : undefined;
}

/** The longest phrase whose anchor stands at a token. */
function phraseAt(text: Text, i: number, start: number, limit: number): Hit | undefined {
  const same = phrases[text.words[i]];
  if (!same) return undefined;
  for (const { words, anchor, sense, force } of same) {
    const to = i + words.length - anchor, from = backTo(text, words, anchor, i);
    if (from < start || to > limit || !follows(text, words, anchor, i) || isArrival(text, to)) continue;
    return { from, to, sense, force };
  }
  return undefined;
}
/** "did not make it | to the final": no place where the hurt are brought. */
const isArrival = (text: Text, i: number): boolean =>
  wordOf(text, i - 1) === "it" && among(text, i, ARRIVING) && !holds(text, i, i + 3, SAFE);
const ARRIVING = listWords("to into onto past in on".split(" ")),
  SAFE = listWords("hospital shore safety land shelter time".split(" "));
function follows({ words: tokens }: Text, words: readonly number[], anchor: number, i: number): boolean {
  for (let k = anchor + 1; k < words.length; k++) if (tokens[i + k - anchor] !== words[k]) return false;
  return true;
}
/** Where a phrase begins whose anchor stands at `i`; -1 where its words do not stand before it. */
function backTo(text: Text, words: readonly number[], anchor: number, i: number): number {
  const { words: tokens } = text;
  let at = i;
  for (let k = anchor - 1; k >= 0; k--) {
    if (words[k] !== GAP) {
      if (tokens[--at] !== words[k]) return -1;
      continue;
    }
    const before = words[--k];
    let gap = 0;
    while (gap <= WIDEST && tokens[at - 1 - gap] !== before && !isBar(text, at - 1 - gap)) gap++;
    if (gap > WIDEST || tokens[at - 1 - gap] !== before) return -1;
    at -= gap + 1;
  }
  return at;
}

/** What no gap reaches over: numbers, auxiliaries, marks other than hyphens, and verbs that tell more ("had died of"). */
const isBar = (text: Text, i: number): boolean =>
  !(has(text, i, IS.number | IS.numberWord) && among(text, i - 1, PLACING)) && // in 12 relief camps
  (has(text, i, IS.number | IS.numberWord | IS.auxiliary | IS.mark) && wordOf(text, i) !== "-" ||
    single[text.words[i]]?.sense.undergoes !== undefined);
const PLACING = listWords(["in", "to", "into", "at"]);

/** The first of what stands in order that begins at or after a token. */
export function firstFrom(spans: readonly Span[], token: number): number {
  let low = 0, high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
