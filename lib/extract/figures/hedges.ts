/**
 * Hedges: what stands before or behind a number and bounds it.
 *
 * @module
 */
import { type Hedge, HEDGES_AFTER, HEDGES_BEFORE } from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { among, listWords, numberOf, tabulateWords, type Text } from "./lexis.ts";

interface Phrase {
  words: number[];
  /** Whether it can stand on the other side of a number as well. */
  either: boolean;
  hedge: Hedge;
}

const EITHER = new Set(HEDGES_BEFORE.map(([phrase]) => phrase));
/** Phrases by their last or first word, the longest first. */
function byWord(
  phrases: readonly (readonly [string, Hedge])[],
  at: 0 | -1,
): readonly (readonly Phrase[] | undefined)[] {
  const found = new Map<string, Phrase[]>();
  for (const [phrase, hedge] of phrases) {
    const words = phrase.split(" "), key = words.at(at)!;
    const either = EITHER.has(phrase);
    found.set(key, [...found.get(key) ?? [], { words: words.map(numberOf), hedge, either }]);
  }
  for (const same of found.values()) same.sort((a, b) => b.words.length - a.words.length);
  return tabulateWords(found);
}
const before = byWord(HEDGES_BEFORE, -1), after = byWord(HEDGES_AFTER, 0);

function standsAt({ words: tokens }: Text, { words }: Phrase, from: number): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[from + i] !== words[i]) return false;
  return true;
}

/** Whether a hedge sets a bound that the number alone does not. */
export const isBounding = (hedge: Hedge): boolean =>
  hedge === "at_least" || hedge === "more_than" || hedge === "at_most" || hedge === "fewer_than";

/** As many hedges as stand before one number: "at least some 40". */
const ROUNDS = 3;

/** "revised up to 89", "went up to 12": a way, and no hedge. */
const MOVED = listWords("revised updated raised went rose gone risen moved pushed bumped climbed".split(" "));
const passing = listWords(["pass", "passed", "passes", "topped", "exceeded", "crossed"]);
/** The hedge before token `i`, and where it begins; of two, the one that bounds wins. */
export function hedgeBefore(
  text: Text,
  i: number,
  start: number,
): { from: number; hedge: Hedge } | undefined {
  const mark = wordOf(text, i - 1) === "the"; // passed the 7,500 mark
  let from = mark && i > start + 1 && among(text, i - 2, passing) ? i - 1 : i, hedge: Hedge | undefined;
  for (let round = 0; round < ROUNDS && from > start; round++) {
    const best = before[text.words[from - 1]]?.find((one) =>
      from - one.words.length >= start && standsAt(text, one, from - one.words.length)
    );
    if (!best || best.hedge === "at_most" && among(text, from - best.words.length - 1, MOVED)) break;
    from -= best.words.length;
    hedge = !hedge || isBounding(best.hedge) && !isBounding(hedge) ? best.hedge : hedge;
  }
  return hedge && { from, hedge };
}

/** Between a number and the hedge behind it stands at most what is counted: "60 people, at the very least". */
const REACH = 5;
const BARRED = IS.verb | IS.auxiliary | IS.preposition | IS.conjunction | IS.stop | IS.quote | IS.number |
  IS.numberWord;

const PARTIAL = listWords(["a", "half", "several"]);
/** "362 villagers, at least four of them": the hedge belongs to the number behind it. */
const isAhead = (text: Text, i: number): boolean =>
  has(text, i, IS.number | IS.numberWord) ||
  among(text, i, PARTIAL) && (has(text, i + 1, IS.numberWord) || wordOf(text, i + 1) === "a");

/** The hedge behind token `i`. */
export function hedgeAfter(text: Text, i: number, limit: number): Hedge | undefined {
  for (let at = i; at < Math.min(limit, i + REACH); at++) {
    const found = after[text.words[at]]?.find((one) =>
      at + one.words.length <= limit && standsAt(text, one, at)
    );
    if (found) return found.either && isAhead(text, at + found.words.length) ? undefined : found.hedge;
    if (has(text, at, BARRED)) return undefined;
  }
  return undefined;
}
