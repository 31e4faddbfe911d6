/**
 * Lists: numbers that share what is said of the number beside them.
 *
 * @module
 */
import { JOINTS, THOSE, TOLL_VERBS } from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Counted, doneTo, endOf, type Finding, finding } from "./findings.ts";
import { groupAt, type Line } from "./groups.ts";
import { firstFrom } from "./harms.ts";
import { among, holds, listWords, type Text } from "./lexis.ts";
import { isOtherwise } from "./states.ts";
import { isOblique } from "./subject.ts";
import { areSurvivors } from "./survivors.ts";

const joints = listWords(JOINTS);

/** What was found for the number before, with that number. */
export interface Previous {
  one: Counted;
  findings: readonly Finding[];
}

/** So many tokens may stand between two numbers of a list. */
const GAP = 9;
const CLAUSE = IS.verb | IS.auxiliary | IS.stop | IS.quote;

/** Whether nothing but phrases stands between two places. */
export function isPlain(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      has(text, i, CLAUSE) && !has(text, i, IS.name) && wordOf(text, i) !== "aged" ||
      wordOf(text, i) === ";" || wordOf(text, i) === ":"
    ) return false;
  }
  return true;
}

/** Whether one number follows another in a list: "five children in a bus and | two drivers". */
function isJoined({ text }: Line, before: Counted, { left }: Counted): boolean {
  const from = endOf(before);
  const clause = wordOf(text, left - 1) === "as" && wordOf(text, left - 2) !== "well"; // as 100 marched
  return !clause && left - from <= GAP && among(text, left - 1, joints) && isPlain(text, from, left - 1);
}

/** The findings of another number, by another rule. */
export const inherit = (findings: readonly Finding[], rule: string): Finding[] =>
  findings.map(({ outcome, hit, group }) => finding(outcome, rule, hit, group));

/** Rules that read a verb behind the number. */
const BEHIND = new Set([
  "passive",
  "active",
  "predicate",
  "participle",
  "beside",
  "listed",
  "carried",
  "made",
]);

/** "five civilians and two soldiers were killed": a number before another that one verb behind takes together. */
export function asHead(
  line: Line,
  one: Counted,
  after: Counted | undefined,
  ofAfter: readonly Finding[] | undefined,
): Finding[] | undefined {
  if (
    !after || !ofAfter?.length || one.np.kind === "none" || isOblique(line, one) && !isResult(ofAfter) ||
    areSurvivors(line, one)
  ) return undefined;
  if (isAmong(line.text, endOf(one), after.left)) return inherit(ofAfter, "part"); // 7 were among 12 killed
  if (after.np.part && among(line.text, after.quantity.to + 1, those) || isGoverned(line.text, one)) {
    return undefined;
  }
  // "leaving 33 dead, among them seven children, and 20 missing": a part of those before
  if (one.left > line.from && among(line.text, one.left - 1, those)) return undefined;
  return BEHIND.has(ofAfter[0].rule) && isJoined(line, one, after) ? inherit(ofAfter, "listed") : undefined;
}

/** "resulted in six pupils and | two teachers being killed". */
const isResult = ([first]: readonly Finding[]): boolean =>
  first.group?.form === "gerund" && first.group.passive;

/** "among", "were among": what stands between a part and its whole. */
function isAmong(text: Text, from: number, to: number): boolean {
  let at = from;
  while (has(text, at, IS.auxiliary)) at++;
  return wordOf(text, at) === "among" && to <= at + 2;
}
const those = listWords(THOSE);
const KNOWN = IS.cue | IS.auxiliary | IS.preposition | IS.conjunction | IS.determiner | IS.adverb | IS.time |
  IS.number |
  IS.name | IS.harm | IS.person;
/** "employs 1,200 people", "which houses 900": the object of a verb that says nothing of harm. */
function isGoverned(text: Text, { left }: Counted): boolean {
  const word = wordOf(text, left - 1);
  return has(text, left - 1, IS.word) && !has(text, left - 1, KNOWN) &&
    (word.endsWith("s") || word.endsWith("ed"));
}

/** "killed five children and two drivers", "killed her husband and a dozen fighters": the same verb. */
export function asShared(line: Line, one: Counted, previous: Previous | undefined): Finding[] | undefined {
  const { text } = line, { left, np } = one;
  const rule = previous?.findings[0]?.rule ?? "";
  if (one.quantity.high === 0 && previous?.one.quantity.high !== 0) return undefined; // , none of them seriously
  if (previous && (rule.startsWith("object") || rule === "of") && isJoined(line, previous.one, one)) {
    return inherit(previous.findings, rule === "of" ? rule : "object-shared"); // the murder of six labourers and | two guides
  }
  const well = wordOf(text, left - 1) === "as" && wordOf(text, left - 2) === "well";
  if (!well && wordOf(text, left - 1) !== "and") return undefined;
  const group = line.groups[firstFrom(line.groups, left) - 1], from = group ? group.to : left;
  if (!group?.hit || group.passive || left - from > 14 || previous && previous.one.quantity.to > from) {
    return undefined;
  }
  const outcome = doneTo(group.hit, np);
  return outcome && (has(text, from, IS.determiner | IS.name | IS.person) || among(text, from, SELF)) &&
      isPlain(text, from, left - 1)
    ? [finding(outcome, "object-shared", group.hit, group)]
    : undefined;
}

const SELF = listWords(["himself", "herself", "themselves", "him", "her", "them"]);

/** So many tokens reach from a number to one that leaves out what was said of it. */
const ELLIPSIS = 14;

/** "and 25 more", "19 in Morvane and 23 in Sulapur", "in Penhalow, 11", "up from 120": what was said, left out. */
export function asElliptic(line: Line, one: Counted, previous: Previous | undefined): Finding[] | undefined {
  if (!previous?.findings.length || one.quantity.high === 0) return undefined;
  const { text } = line, { np, left } = one, from = endOf(previous.one);
  if (isOtherwise(line, one)) return undefined; // 12 dead and 3,000 stranded
  const people = np.kind === "people" || np.kind === "none";
  if (isJoined(line, previous.one, one) && (people || previous.findings[0].rule === "part")) {
    return inherit(previous.findings, "listed");
  }
  const told = previous.findings[0].rule === "share" && groupAt(line, from);
  if (
    told && (people || np.kind === "unknown") && among(text, left - 1, joints) &&
    isPlain(text, told.to, left - 1)
  ) {
    return inherit(previous.findings, "share"); // of the dead, nine were crew and | 14 passengers
  }
  if (isCompared(text, left) && isFree(line, one) && left - from <= 2 * ELLIPSIS) {
    return inherit(previous.findings, "listed"); // compared with 954 last year
  }
  if (
    left - from > ELLIPSIS || !isFree(line, one) || isOblique(line, one) && !among(text, left - 1, FROM_TO)
  ) return undefined;
  if (
    wordOf(text, left - 1) === "to" && wordOf(text, previous.one.left - 1) === "from" &&
    isPlain(text, from, left)
  ) {
    return inherit(previous.findings, "total"); // "from 12 overnight to 19"
  }
  const corrected = wordOf(text, left - 1) === "from" && among(text, previous.one.left - 1, TO);
  if (corrected && isPlain(text, from, left)) return inherit(previous.findings, "total"); // down to 38 from 41
  const verb = groupAt(line, left - 1), before = groupAt(line, previous.one.left - 1);
  if (verb && before && text.lower[verb.head] === text.lower[before.head]) {
    return inherit(previous.findings, "listed");
  }
  if (previous.findings[0].rule === "total" && among(text, left - 1, TO) && holds(text, from, left, movers)) {
    return inherit(previous.findings, "total"); // placed at four, then raised to 15
  }
  const joint = lastJoint(text, from, left);
  return joint >= 0 && left - joint < 6 && !hasGroup(line, joint, left) &&
      !wordOf(text, left - 1).endsWith("ing")
    ? inherit(previous.findings, "listed")
    : undefined;
}
const WITH = listWords(["with", "to"]);
/** "compared with | 954": what a number is measured against. */
export const isCompared = (text: Text, left: number): boolean =>
  wordOf(text, left - 1) === "versus" || among(text, left - 1, WITH) && wordOf(text, left - 2) === "compared";

const TO = listWords(["to", "at"]), movers = listWords(TOLL_VERBS);
const FROM_TO = listWords(["from", "to", "at"]), FREE = listWords(["more", "others", "other"]);
const ENDS = IS.stop | IS.comma | IS.preposition | IS.conjunction | IS.time | IS.determiner;
const LAST = listWords(["last"]);
/** A number that stands alone, or with "more" and "others". */
const isFree = ({ text, to }: Line, one: Counted): boolean =>
  (one.np.kind === "none" || among(text, one.quantity.to, FREE)) &&
  (endOf(one) >= to || has(text, endOf(one), ENDS) || among(text, endOf(one), LAST));

function lastJoint(text: Text, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const word = wordOf(text, i);
    if (word === "and" || word === ";" || word === "," && (i === to - 1 || wordOf(text, i + 1) !== "and")) {
      return i;
    }
    if (word === "from" && (wordOf(text, i - 1) === "up" || wordOf(text, i - 1) === "down")) return i;
  }
  return -1;
}
function hasGroup(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (groupAt(line, i)) return true;
  return false;
}
