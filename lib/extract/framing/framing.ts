/**
 * Framing: the passages that carry a frame of the codebook, by the words that show it.
 *
 * @module
 */
import type { Framing } from "../../vocabulary.ts";
import { formOf } from "../words/clauses.ts";
import type { Lexicon } from "../compile.ts";
import type { FrameRule, FrameTerm } from "./frames.ts";
import { IS } from "../words/lexicon.ts";
import type { Match, Patterns } from "../words/patterns.ts";
import type { Reading } from "../reading.ts";
import { readVoices } from "../attribution/voice.ts";
import type { Scan } from "../words/words.ts";

/** Words of a rule, found. */
interface Hit {
  from: number;
  to: number;
  sentence: number;
  rule: FrameRule;
}

/**
 * Finds the passages that carry a frame.
 *
 * A rule holds in a sentence where one of its `any` stands, one of its `with` too, and none of its `without`. Each of
 * its `any` is a row; where two rules of one frame begin at a token, the longer words count, then the earlier rule.
 *
 * @param reading an article, scanned with the lexicon's vocabulary
 * @param lexicon a compiled codebook
 * @returns one row for each frame and place, in order of the text
 */
export function findFraming(reading: Reading, { frames }: Lexicon): Framing[] {
  const { scan } = reading, hits: Hit[] = [];
  const needed = new Int32Array(frames.rules.length), barred = new Int32Array(frames.rules.length);
  for (let s = 0; s < scan.any.length; s++) {
    if (!(scan.any[s] & IS.frame)) continue;
    const found = findHits(scan, s, frames.any), stamp = s + 1;
    if (!found.length) continue;
    if (found.some(({ rule }) => rule.needs)) mark(scan, s, frames.with, needed);
    if (found.some(({ rule }) => rule.barred)) mark(scan, s, frames.without, barred);
    hits.push(
      ...oneEach(
        found.filter(({ rule: { number, needs } }) =>
          (!needs || needed[number] === stamp) && barred[number] !== stamp
        ),
      ),
    );
  }
  if (!hits.length) return [];
  const voiceOf = readVoices(reading), { document } = scan.article.document;
  return hits.map(({ from, to, sentence, rule: { frame, rule } }) => ({
    document,
    sentence: scan.article.sentences[sentence].sentence,
    start: scan.starts[from],
    end: scan.ends[to - 1],
    frame,
    voice: voiceOf(from).voice,
    rule,
  }));
}

/** The words in sentence `s` that can make a frame. */
function findHits(scan: Scan, s: number, any: Patterns<FrameTerm>): Hit[] {
  const end = scan.first[s + 1], found: Hit[] = [];
  for (let i = scan.first[s]; i < end; i++) {
    if (!(scan.marks[i] & IS.frame)) continue;
    for (const match of any.match(scan, i, end)) {
      if (isSpelt(scan, match)) {
        found.push({ from: i, to: match.tokens.at(-1)! + 1, sentence: s, rule: match.value.rule });
      }
    }
  }
  return found;
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
