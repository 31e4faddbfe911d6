/**
 * Supposed: numbers of what has not happened: threatened, foretold, planned or denied.
 *
 * @module
 */
import { ATTEMPTS, DENIALS, FALSE, HELPING, RUMOURS, SUPPOSED } from "../../codebooks/mod.ts";
import { has, isRelative, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Counted, endOf, type Finding } from "./findings.ts";
import type { Line } from "./groups.ts";
import { isDemanded } from "./demanded.ts";
import { hitAt } from "./harms.ts";
import { among, listWords, type Text } from "./lexis.ts";

const supposed = listWords(SUPPOSED),
  attempts = listWords(ATTEMPTS),
  denials = listWords(DENIALS),
  reports = listWords(RUMOURS),
  untrue = listWords(FALSE),
  conditions = listWords(["if", "unless"]);
/** So far from a number the words stand that take it out of what happened. */
const REACH = 9;
const BREAK = IS.stop | IS.quote | IS.comma;

/** "could be killed if", "plans to evacuate 300", "denied killing 16": nothing that has happened. */
export function isSupposed(line: Line, one: Counted, found: Finding): boolean {
  const { group, hit, rule } = found,
    { left, quantity, np } = one,
    { text } = line,
    opening = has(text, line.from, IS.quote) ? line.from + 1 : line.from;
  if (among(text, opening, conditions)) return true;
  const own = isRelative(text, endOf(one)) && group !== undefined && group.from === endOf(one) + 1; // the 12 who died
  if (rule === "of" && hit && among(text, hit.from - 1, UNDONE)) return true; // the attempted murder of two
  if (isDemanded(line, found)) return true;
  if (isDone(text, one, rule, hit)) return false;
  if (isDisowned(line, one)) return true;
  for (let i = left - 1; !own && i >= Math.max(line.from, left - REACH); i--) {
    if (has(text, i, BREAK) && left - i > 1 || has(text, i, IS.number | IS.numberWord)) break;
    if (among(text, i, denials)) return true;
    if (wordOf(text, i) === "that" && !among(text, i - 1, denials)) {
      if (among(text, i - 1, reports) && among(text, i - 2, denials)) return true; // dismissed reports that
      break;
    }
    if (isModal(line, i) && !has(text, left - 1, IS.comma)) return true;
  }
  const end = Math.max(np.to, quantity.to), verb = group && group.from >= end ? group : hit;
  for (let i = verb && verb.from >= end ? Math.max(end, verb.from - 3) : end; verb && i < verb.to; i++) {
    if (isModal(line, i)) return true;
  }
  for (let i = end; i < Math.min(line.to, end + REACH); i++) {
    if (among(text, i, conditions)) return true;
    if (has(text, i, BREAK)) break;
  }
  return false;
}

/** "reports of nine deaths were false", "no truth in the claim that 60 died": told, and said not to be so. */
function isDisowned({ text, from, to }: Line, { left }: Counted): boolean {
  let told = left - 1;
  while (told > Math.max(from, left - REACH) && !among(text, told, reports)) told--;
  if (!among(text, told, reports)) return false;
  if (among(text, told - 1, untrue)) return true;
  for (let i = told - 1; i >= Math.max(from, told - NEAR); i--) {
    if (wordOf(text, i) === "truth" && wordOf(text, i - 1) === "no") return true;
  }
  const called = among(text, told - 1, calling);
  for (let i = left; i < to && !has(text, i, IS.stop); i++) {
    if (among(text, i, untrue) && (called || has(text, i - 1, IS.auxiliary | IS.adverb))) return true;
  }
  return false;
}
const calling = listWords("called calls branded labelled labeled described".split(" "));
/** So far before a report stands that there is no truth in it. */
const NEAR = 5;

/** "will be tried for the deaths of 18": harm that was done. */
const isDone = (text: Text, { left }: Counted, rule: string, hit: Finding["hit"]): boolean =>
  rule === "of" && hit !== undefined && hit.to < left + 1 && wordOf(text, hit.from - 1) === "the" &&
  (among(text, hit.from - 2, OVER) ||
    wordOf(text, hit.from - 2) === "in" && among(text, hit.from - 3, PLAYED)); // any part in the deaths of
const UNDONE = listWords(["attempted", "planned", "threatened", "foiled"]),
  OVER = listWords("over for with about after since".split(" ")),
  PLAYED = listWords(
    "role part hand involvement participation complicity complicit involved implicated".split(" "),
  );

const helping = listWords(HELPING);
const PLANS = listWords(
  "plot plots plan plans attempt attempts bid bids going planned planning plotted plotting".split(" "),
);
const GUESSING = listWords(["may", "might"]), BE = listWords(["be", "remain"]);
/** "may have died" and "could still be missing" are guesses at what happened, "may die" and "could be killed" are not. */
function isModal(line: Line, i: number): boolean {
  const { text } = line;
  // tried to kill 70 more, but not: tried to find 70 missing
  if (among(text, i, attempts) && wordOf(text, i + 1) === "to") return !among(text, i + 2, helping);
  if (!among(text, i, supposed) || has(text, i, IS.name) || wordOf(text, i - 1) === "-") return false;
  if (
    among(text, i, GUESSING) && wordOf(text, i + 1) === "have" || isGuess(line, i + 1) ||
    wordOf(text, i - 1) === "there"
  ) {
    return false;
  }
  return !among(text, i, PLANS) || wordOf(text, i + 1) === "to"; // planned the attack with two accomplices
}
/** "still be unaccounted for": a state in which somebody is. */
function isGuess(line: Line, i: number): boolean {
  const at = has(line.text, i, IS.adverb) ? i + 1 : i, hit = hitAt(line, at + 1);
  return among(line.text, at, BE) && hit?.sense.is !== undefined && !hit.sense.does;
}
