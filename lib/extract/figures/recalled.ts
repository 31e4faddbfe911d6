/**
 * Recalled: harm of another day that a clause brings in to tell what led to the event reported.
 *
 * @module
 */
import { COMMON_RECALLS, FOREMOST, REPRISALS } from "../../codebooks/mod.ts";
import type { Figure } from "../../vocabulary.ts";
import { has, isRelative, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Counted, endOf, type Finding } from "./findings.ts";
import { groupAt, type Line } from "./groups.ts";
import { firstFrom } from "./harms.ts";
import { among, holds, listWords, type Text } from "./lexis.ts";
import { ACTIVE } from "./parties.ts";

/** "the crash that killed 189", "the jet that crashed, killing 189": harm that a relative clause recalls. */
export function isRecalled({ text, groups }: Line, { group, rule }: Finding): boolean {
  if (!group || !ACTIVE.has(rule)) return false;
  const before = group.form === "gerund" ? groups[firstFrom(groups, group.from) - 1] : group;
  return before !== undefined &&
    (isRelative(text, before.from - 1) || wordOf(text, before.from - 1) === "that");
}

/**
 * Whether the words bring in harm done before the event: as what an attack followed, as what others have done time and
 * again, or behind "Earlier,".
 *
 * @param found figures told before: harm told again belongs where it was told first
 */
export function isLedUpTo(line: Line, one: Counted, finding: Finding, found: readonly Figure[]): boolean {
  const { low, high } = one.quantity;
  const verb = finding.group ?? groupAt(line, one.left - 1); // which left eight dead
  if (!HURT.has(finding.outcome) || !verb && finding.rule !== "of") return false;
  const led = isFollowed(line, one) || isMatched(line, one) || isAnswered(line, one) ||
    verb && (hasDone(line, finding) || isOpenedBefore(line, one));
  if (!led) return false;
  return !found.some((figure) =>
    figure.status === "current" && figure.outcome === finding.outcome && figure.low === low &&
    figure.high === high
  );
}
const HURT = new Set<Finding["outcome"]>(["killed", "injured", "casualties"]);

const reprisals = listWords(REPRISALS), recalls = listWords(COMMON_RECALLS);
/** So far before a number the word stands that opens its clause; so far behind the opening of the sentence a clause in front. */
const REACH = 20, FRONT = 6;
/** "were pounded after gunmen killed 10", "following the ambush which killed 10, jets blasted": an attack that answers harm. */
function isAnswered({ text, from, to }: Line, one: Counted): boolean {
  for (let i = one.left - 1; i >= Math.max(from, one.left - REACH); i--) {
    // a "revenge attack" for the strikes
    if (has(text, i, IS.quote) && among(text, i - 1, reprisals)) continue;
    if (has(text, i, IS.stop | IS.quote | IS.comma) || wordOf(text, i) === ";") return false;
    if (!among(text, i, recalls)) continue;
    return among(text, i, avenged) || holds(text, from, i, reprisals) ||
      i - from <= FRONT && holds(text, pastComma(text, endOf(one), to), to, reprisals);
  }
  return false;
}
/** Words that tell of harm done before by themselves. */
const avenged = listWords(["revenge", "reprisal", "avenge", "avenging"]);
const pastComma = (text: Text, from: number, to: number): number => {
  let at = from;
  while (at < to && !has(text, at, IS.comma)) at++;
  return at;
};

const FOLLOWS = listWords(["follows", "followed"]);
/** "It follows a raid in which nine died", "the blast followed the deaths of 12": what came before the event. */
function isFollowed({ text, from }: Line, { left }: Counted): boolean {
  for (let i = left - 1; i > Math.max(from, left - REACH); i--) {
    if (has(text, i, IS.stop | IS.quote | IS.comma) || wordOf(text, i) === ";") return false;
    if (among(text, i, FOLLOWS)) {
      return has(text, i + 1, IS.determiner | IS.number | IS.numberWord) && !has(text, i - 1, IS.auxiliary);
    }
  }
  return false;
}

/** "the worst shooting since 12 pupils were killed": what the event is measured against. */
function isMatched({ text, from }: Line, { left }: Counted): boolean {
  if (wordOf(text, left - 1) !== "since") return false;
  for (let i = left - 2; i > Math.max(from, left - REACH) && !has(text, i, IS.stop | IS.comma); i--) {
    if (among(text, i, foremost) || wordOf(text, i).endsWith("iest") || wordOf(text, i) === "first") {
      return true;
    }
  }
  return false;
}
const foremost = listWords(FOREMOST, ["largest", "biggest", "gravest"]);

/** "extremists who have killed dozens", "several raids that have killed dozens": what was done more than once. */
function hasDone({ text, from }: Line, { group, rule }: Finding): boolean {
  if (group === undefined || !ACTIVE.has(rule) || group.head === group.from) return false;
  if (!among(text, group.from, HAVE)) return false;
  const relative = wordOf(text, group.from - 1);
  return relative === "who" ||
    (relative === "that" || relative === "which") &&
      holds(text, Math.max(from, group.from - MANY), group.from, SEVERAL);
}
/** So far before a relative clause the word stands that tells how many. */
const MANY = 8, SEVERAL = listWords("several many numerous various repeated frequent".split(" "));
const HAVE = listWords(["have", "has", "had"]);

/** "Earlier, troops shot eight children": not what somebody said earlier. */
function isOpenedBefore({ text, from }: Line, { left }: Counted): boolean {
  if (wordOf(text, from) !== "earlier" || wordOf(text, from + 1) !== ",") return false;
  for (let i = from + 2; i < left; i++) if (has(text, i, IS.cue)) return false;
  return true;
}
