/**
 * Framing: the passages that carry a frame of the codebook, by the words that show it.
 *
 * @module
 */
import type { Framing } from "../vocabulary.ts";
import { formOf } from "./clauses.ts";
import type { Lexicon } from "./compile.ts";
import type { FrameRule, FrameTerm } from "./frames.ts";
import { IS } from "./lexicon.ts";
import type { Match, Patterns } from "./patterns.ts";
import type { Reading } from "./reading.ts";
import { readVoices } from "./voice.ts";
import type { Scan } from "./words.ts";

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
export function findFraming(reading: Reading, lexicon: Lexicon): Framing[] {
  const { scan } = reading, { frames } = lexicon, hits: Hit[] = [];
  const needed = new Int32Array(frames.rules.length), barred = new Int32Array(frames.rules.length);
  for (let s = 0; s < scan.any.length; s++) {
    if (!(scan.any[s] & IS.frame)) continue;
    const start = scan.first[s], end = scan.first[s + 1], found: Hit[] = [];
    for (let i = start; i < end; i++) {
      if (!(scan.marks[i] & IS.frame)) continue;
      for (const match of frames.any.match(scan, i, end)) {
        if (isSpelt(scan, match)) {
          found.push({ from: i, to: match.tokens.at(-1)! + 1, sentence: s, rule: match.value.rule });
        }
      }
    }
    if (!found.length) continue;
    mark(scan, start, end, frames.with, needed, s + 1);
    mark(scan, start, end, frames.without, barred, s + 1);
    const held = found.filter(({ rule }) =>
      (!rule.needs || needed[rule.number] === s + 1) && barred[rule.number] !== s + 1
    );
    hits.push(...oneEach(held));
  }
  if (!hits.length) return [];
  const voiceOf = readVoices(reading), { document } = scan.article.document;
  return hits.map(({ from, to, sentence, rule }) => ({
    document,
    sentence: scan.article.sentences[sentence].sentence,
    start: scan.starts[from],
    end: scan.ends[to - 1],
    frame: rule.frame,
    voice: voiceOf(from).voice,
    rule: rule.rule,
  }));
}

/** Notes for each rule that one of its conditions stands in a sentence. */
function mark(
  scan: Scan,
  start: number,
  end: number,
  terms: Patterns<FrameTerm>,
  seen: Int32Array,
  stamp: number,
): void {
  for (let i = start; i < end; i++) {
    for (const match of terms.match(scan, i, end)) {
      if (isSpelt(scan, match)) seen[match.value.rule.number] = stamp;
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
