/**
 * Continued: a sentence without a cue that plainly goes on with what was said in the one before.
 *
 * Only two kinds are plain enough: a part of what was counted there ("Of these, 12 were children"), and a pronoun with
 * the same shifted modal ("It would reopen in May" behind "said that the road would stay closed"). All else may be the
 * article's own.
 *
 * @module
 */
import { has, wordOf } from "../words/clauses.ts";
import { IS, NUMBER } from "../words/lexicon.ts";
import { type Statement, UNSAID } from "./statements.ts";
import type { Scan } from "../words/words.ts";

const THESE = new Set(["these", "those", "them", "whom"]);
const SUBJECTS = new Set(["it", "they", "he", "she", "this", "these"]);
const SHIFTED = new Set(["would", "could", "might"]);
/** "She would not say": what somebody refused, and what never came about. */
const UNTRUE = new Set(["not", "n't", "have", "say"]);

/**
 * Reads the sentences that go on.
 *
 * @param statements those found by a cue or a quotation, in order of the text
 * @returns one statement for each sentence that goes on; its source is that of the one before
 */
export function readContinued(scan: Scan, statements: readonly Statement[]): Statement[] {
  const { sentences } = scan.article;
  return statements.flatMap((one, i): Statement[] => {
    const next = one.sentence + 1, other = statements[i + 1];
    if (one.kind === "direct" || UNSAID.has(one.rule) || next >= scan.any.length) return [];
    if (other && other.sentence <= next) return [];
    const from = scan.first[next], end = scan.first[next + 1];
    if (from === end || scan.any[next] & (IS.accord | IS.quote)) return [];
    if (sentences[next].paragraph !== sentences[one.sentence].paragraph) return [];
    if (!isPart(scan, one, next) && !isShifted(scan, one, from)) return [];
    return [{
      sentence: next,
      content: { from, to: has(scan, end - 1, IS.stop) ? end - 1 : end },
      kind: "indirect",
      stance: one.stance,
      told: "",
      via: "",
      anonymity: "",
      rule: "continued",
    }];
  });
}

/** "Of these, 12 were children", behind a sentence that counts. */
function isPart(scan: Scan, { sentence }: Statement, next: number): boolean {
  if (!(scan.any[sentence] & NUMBER) || !(scan.any[next] & NUMBER)) return false;
  const first = scan.first[next],
    at = wordOf(scan, first) === "out" ? first + 1 : first,
    word = wordOf(scan, at);
  return (word === "of" || word === "among" && at === first) && THESE.has(wordOf(scan, at + 1));
}

/** "It would reopen in May", behind what was said with such a modal too. */
function isShifted(scan: Scan, { content }: Statement, from: number): boolean {
  if (!SUBJECTS.has(wordOf(scan, from)) || !SHIFTED.has(wordOf(scan, from + 1))) return false;
  if (UNTRUE.has(wordOf(scan, from + 2))) return false;
  for (let i = content.from; i < content.to; i++) if (SHIFTED.has(wordOf(scan, i))) return true;
  return false;
}
