/**
 * Descriptors: the adjectives and phrases by which a text characterises an actor where it is mentioned.
 *
 * There is no list of all adjectives. A word before an actor is taken for one where a list, its ending, a hyphen or
 * the place between an article and the noun shows it; a verb's form in -ing or -ed only in that place.
 *
 * @module
 */
import { PEOPLES, QUALITIES, QUALITY_ENDINGS, TIES, TRAILERS } from "../../codebooks/mod.ts";
import { has, nounEnd, type Span, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Scan } from "../words/words.ts";

const qualities = new Set(QUALITIES);
const NOT_QUALITY = new Set(
  `live give drive arrive receive survive strive thrive forgive deprive dive five unless able enable disable govern
  concern turn return learn warn earn own civilian civilians assist resist consist exist persist mean clean lean ocean`
    .split(/\s+/),
);
/** Words of the noun itself: what kind of actor it is, not what it is like. */
const KIND_WORDS = new Set(
  "tribal special umbrella police military security border top remaining existing".split(" "),
);
const STOP = IS.determiner | IS.preposition | IS.conjunction | IS.auxiliary | IS.pronoun | IS.mark | IS.time |
  IS.number |
  IS.numberWord;

const isHyphen = (scan: Scan, i: number): boolean =>
  wordOf(scan, i) === "-" && scan.ends[i - 1] === scan.starts[i];

/** Whether a word is an adjective by list or ending. */
function isQuality(scan: Scan, i: number): boolean {
  const word = wordOf(scan, i);
  if (qualities.has(word) || PEOPLES.has(word) && has(scan, i, IS.name)) return true;
  if (has(scan, i, STOP) || word.length < 5 || NOT_QUALITY.has(word)) return false;
  return QUALITY_ENDINGS.some((ending) => word.endsWith(ending));
}

/** Whether a form of a verb stands where an adjective does: between an article and a noun. */
function isParticiple(scan: Scan, i: number): boolean {
  const word = wordOf(scan, i);
  if (word.length < 5 || has(scan, i, STOP)) return false;
  if (word.endsWith("ing")) return has(scan, i - 1, IS.determiner);
  if (!word.endsWith("ed")) return false;
  return has(scan, i - 1, IS.determiner | IS.preposition | IS.numberWord | IS.number) ||
    (has(scan, i - 1, IS.conjunction) &&
      !["and", "who", "which", "that", "or"].includes(wordOf(scan, i - 1)));
}

/** Whether an adverb of degree stands before an adjective. */
const isDegree = (scan: Scan, i: number): boolean => {
  const word = wordOf(scan, i);
  return word.length > 4 && word.endsWith("ly") && !has(scan, i, STOP | IS.adverb);
};

/** Start of a compound with hyphens that ends before token `end`, or `end`. */
function compoundStart(scan: Scan, end: number, limit: number): number {
  let from = end;
  while (
    from - 2 >= limit && isHyphen(scan, from - 2) && has(scan, from - 1, IS.word) &&
    has(scan, from - 3, IS.word)
  ) {
    from -= 2;
  }
  return from < end ? from - 1 : end;
}

/** Start of the adjective that ends before token `end`, its adverb included; `end` where none does. */
function qualityStart(scan: Scan, end: number, limit: number): number {
  const i = end - 1;
  if (i < limit) return end;
  let from = compoundStart(scan, end, limit);
  if (from === end && has(scan, i, IS.alias) && !isQuality(scan, i)) return end;
  if (from === end) from = isQuality(scan, i) || isParticiple(scan, i) ? i : end;
  if (from < end && from > limit && isDegree(scan, from - 1)) from--;
  return from;
}

/** Tokens before an actor in which its adjectives are looked for. */
const FARTHEST = 16;

/**
 * Start of the adjectives that directly qualify what begins at token `head`.
 *
 * @param limit first token that may be taken
 */
export function qualifiersStart(scan: Scan, head: number, limit: number): number {
  let from = head;
  limit = Math.max(limit, head - FARTHEST);
  for (;;) {
    const next = qualityStart(scan, from, limit);
    if (next < from) {
      from = next;
      continue;
    }
    // "divisive and increasingly powerful militias"
    const joined = from < head && wordOf(scan, from - 1) === "and"
      ? qualityStart(scan, from - 1, limit)
      : from;
    if (joined >= from - 1) return from;
    from = joined;
  }
}

/** The adjectives among the tokens of a mention, one span each. */
export function qualifiersIn(scan: Scan, { from, to }: Span): Span[] {
  const found: Span[] = [];
  for (let end = to; end > from;) {
    const start = qualityStart(scan, end, from);
    if (start < end && !KIND_WORDS.has(wordOf(scan, end - 1))) found.push({ from: start, to: end });
    end = start < end ? start : end - 1;
  }
  return found.reverse();
}

interface Trailer {
  words: string[];
  relation: string;
}
const trailers: Trailer[] = TRAILERS.map(([phrase, relation]) => ({ words: phrase.split(" "), relation }));
const openers = new Set(trailers.map(({ words }) => words[0]));

/** A phrase after an actor that describes it. */
export interface Trailing extends Span {
  relation: string;
  /** First token of the name or noun that the phrase leads to. */
  object: number;
}

/** The phrase right after token `end` that describes the actor, such as "with ties to Iran". */
export function trailerAfter(scan: Scan, end: number, limit: number): Trailing | undefined {
  if (!openers.has(wordOf(scan, end))) return undefined;
  for (const { words, relation } of trailers) {
    if (words[0] === "of" || !words.every((word, i) => wordOf(scan, end + i) === word)) continue;
    const object = end + words.length;
    if (object >= limit || !has(scan, object, IS.word)) continue;
    let to = Math.min(limit, nounEnd(scan, object, limit));
    while (to < limit && has(scan, to, IS.alias) && !has(scan, to, STOP | IS.verb)) to++;
    return { from: end, to, relation, object };
  }
  return undefined;
}

const bare = (text: string): string => text.toLowerCase().replace(/^(?:the|a|an) /, "").replaceAll("’", "'");
const slug = (text: string): string => {
  const word = bare(text);
  return PEOPLES.get(word) ?? word.replaceAll(" ", "-").replaceAll(".", "");
};

/** One word for what a descriptor says of an actor's ties, so that "Iranian-backed" and "supported by Iran" are one. */
export function relationOf(descriptor: string): string {
  const word = bare(descriptor).split(" ").at(-1)!, hyphen = word.lastIndexOf("-");
  if (hyphen > 0) {
    const tie = TIES.get(word.slice(hyphen + 1));
    if (tie) return `${tie}-${slug(word.slice(0, hyphen))}`;
    if (word.startsWith("pro-")) return `loyal-to-${slug(word.slice(4))}`;
  }
  return PEOPLES.get(word) ?? "";
}

/** One word for what a phrase after an actor says of its ties. */
export const trailerRelation = (scan: Scan, { relation, object, to }: Trailing): string =>
  relation && `${relation}-${slug(textOf(scan, { from: object, to }))}`;
