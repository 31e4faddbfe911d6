/**
 * Where the rules of a codebook's frames hold.
 *
 * @module
 */
import { formOf } from "../words/clauses.ts";
import type { FrameRule, Frames, FrameTerm } from "./frames.ts";
import { IS } from "../words/lexicon.ts";
import type { Match, Patterns } from "../words/patterns.ts";
import type { Scan } from "../words/words.ts";

/** Words of a rule, found. */
export interface Hit {
  /** First token. */
  from: number;
  /** Token after the last. */
  to: number;
  /** Place of the sentence in the article. */
  sentence: number;
  rule: FrameRule;
}

/**
 * Finds where the rules hold: one of a rule's `any` stands, outside its `except`, one of its `with` stands in the same
 * sentence, and none of its `without`.
 *
 * @param scan an article, scanned with the vocabulary that knows the frames
 * @param frames the compiled frames
 * @returns one hit for each frame and token, in order of the text
 */
export function findHits(scan: Scan, frames: Frames): Hit[] {
  const hits: Hit[] = [];
  const needed = new Int32Array(frames.rules.length), barred = new Int32Array(frames.rules.length);
  for (let s = 0; s < scan.any.length; s++) {
    if (!(scan.any[s] & IS.frame)) continue;
    const found = outside(scan, s, wordsIn(scan, s, frames.any), frames.except), stamp = s + 1;
    if (!found.length) continue;
    if (found.some(({ rule }) => rule.needs)) mark(scan, s, frames.with, needed);
    if (found.some(({ rule }) => rule.barred)) mark(scan, s, frames.without, barred);
    const held = found.filter(({ rule: { number, needs } }) =>
      (!needs || needed[number] === stamp) && barred[number] !== stamp
    );
    for (const hit of oneEach(held)) hits.push(hit);
  }
  return hits;
}

const toHit = (sentence: number, { tokens, value: { rule } }: Match<FrameTerm>): Hit => ({
  from: tokens[0],
  to: tokens.at(-1)! + 1,
  sentence,
  rule,
});

/** The words in sentence `s` that can make a frame. */
function wordsIn(scan: Scan, s: number, any: Patterns<FrameTerm>): Hit[] {
  const end = scan.first[s + 1], found: Hit[] = [];
  for (let i = scan.first[s]; i < end; i++) {
    if (!(scan.marks[i] & IS.frame)) continue;
    for (const match of any.match(scan, i, end)) {
      if (isSpelt(scan, match)) found.push(toHit(s, match));
    }
  }
  return found;
}

/** The hits that stand in no phrase in which their words mean something else. */
function outside(scan: Scan, s: number, hits: Hit[], except: Patterns<FrameTerm>): Hit[] {
  if (!hits.some(({ rule }) => rule.excepted)) return hits;
  const end = scan.first[s + 1], phrases: Hit[] = [];
  for (let i = scan.first[s]; i < end; i++) {
    for (const match of except.match(scan, i, end)) {
      if (isSpelt(scan, match)) phrases.push(toHit(s, match));
    }
  }
  return hits.filter((hit) =>
    !phrases.some(({ rule, from, to }) => rule === hit.rule && from < hit.to && hit.from < to)
  );
}

/** Notes for each rule that one of its conditions stands in sentence `s`. */
function mark(scan: Scan, s: number, terms: Patterns<FrameTerm>, seen: Int32Array): void {
  const end = scan.first[s + 1];
  for (let i = scan.first[s]; i < end; i++) {
    for (const match of terms.match(scan, i, end)) {
      if (isSpelt(scan, match)) seen[match.value.rule.number] = s + 1;
    }
  }
}

/** Whether words that a pattern writes in capitals stand in capitals: "US", not "us". */
function isSpelt(scan: Scan, { tokens, value }: Match<FrameTerm>): boolean {
  for (let k = 0; k < tokens.length; k++) {
    if (!value.capitals[k]) continue;
    const form = formOf(scan, tokens[k]);
    if (form !== form.toUpperCase()) return false;
  }
  return true;
}

/** One hit for each frame and token: the longest, then the first rule. */
function oneEach(hits: Hit[]): Hit[] {
  hits.sort((a, b) =>
    a.from - b.from || a.rule.order - b.rule.order || b.to - a.to || a.rule.number - b.rule.number
  );
  return hits.filter((hit, i) => hit.from !== hits[i - 1]?.from || hit.rule.frame !== hits[i - 1].rule.frame);
}
