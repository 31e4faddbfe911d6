/**
 * Parts: numbers that count a part of people counted or named before.
 *
 * @module
 */
import { PARTS, SEVERITY, THOSE, UNHARMED } from "../../codebooks/mod.ts";
import { has, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Counted, endOf, type Finding, finding, saysOf } from "./findings.ts";
import { groupAt, type Line } from "./groups.ts";
import { hitAt } from "./harms.ts";
import { among, holds, listWords, type Text } from "./lexis.ts";
import { inherit, isPlain, type Previous } from "./lists.ts";
import { phraseAt } from "./phrases.ts";

const including = listWords(["including", "include", "includes", "included", "comprising"]),
  parts = listWords(PARTS),
  severity = listWords(SEVERITY),
  those = listWords(THOSE);

/** "two fatally", "12 of them critically": how badly a part of those before was hurt. */
export function asGraded(line: Line, one: Counted): Finding[] | undefined {
  const { text } = line, { quantity, np } = one, last = endOf(one);
  const end = np.part && among(text, last, those) ? last + 1 : last;
  if (quantity.high === 0 || !np.part && np.kind !== "none") return undefined;
  if (wordOf(text, end) === "critical" && wordOf(text, end + 1) !== "of") { // two dead, one critical
    return [finding("injured", "part")];
  }
  if (!among(text, end, severity) || groupAt(line, end + 1)?.hit || groupAt(line, end)?.hit) return undefined;
  return [finding(wordOf(text, end) === "fatally" ? "killed" : "injured", "part")];
}

/** "including three children", "among them two nurses", "five of whom": part of those before. */
export function asPart(line: Line, one: Counted, previous: Previous | undefined): Finding[] | undefined {
  const { text } = line, { quantity, np, left } = one;
  if (quantity.high === 0 || !previous?.findings.length) return undefined;
  const of = np.part &&
    among(text, wordOf(text, quantity.to) === "of" ? quantity.to + 1 : quantity.to, those);
  const ofThose = wordOf(text, left - 1) === "of" && wordOf(text, left - 2) === "those" &&
    among(text, left - 3, including);
  return of || ofThose || left > line.from && isOpened(text, left - 1)
    ? inherit(previous.findings, "part")
    : undefined;
}
const unharmed = listWords(UNHARMED), UNHARMED_REACH = 4;
/** "57 of whom escaped": a part that nothing befell. */
export function isUnharmed({ text, to }: Line, one: Counted): boolean {
  const end = endOf(one);
  if (holds(text, end, end + UNHARMED_REACH, unharmed)) return true;
  if (wordOf(text, end) !== "," || wordOf(text, end + 1) !== "who") return false;
  for (let i = end + 2; i < Math.min(to, end + RELATIVE); i++) { // six others, who had been stranded, were rescued
    if (has(text, i, IS.stop | IS.number | IS.numberWord)) return false;
    if (among(text, i, unharmed)) return has(text, i - 1, IS.auxiliary | IS.adverb);
  }
  return false;
}
/** So many tokens a relative clause and the verb behind it take. */
const RELATIVE = 16;
/** "including", "among them". */
const isOpened = (text: Text, i: number): boolean =>
  among(text, i, including) || wordOf(text, i) === "of" && wordOf(text, i - 1) === "consisting" ||
  among(text, i, those) && among(text, i - 1, parts);

/** "Of the 40 injured, 12 were children", "Of the missing, 24 are children": a part of a group named before. */
export function asShareOf(
  line: Line,
  { left, np }: Counted,
  previous: Previous | undefined,
): Finding[] | undefined {
  const { text, from, hits } = line, of = wordOf(text, from) === "out" ? from + 1 : from;
  if (wordOf(text, of) !== "of" && wordOf(text, of) !== "among") return undefined;
  if (wordOf(text, left - 1) !== "," || left - from > 16) return undefined;
  if (previous?.findings.length) return inherit(previous.findings, "share");
  const hit = hits[0], outcome = hit && hit.to < left && saysOf(hit, np, "people", "does", "is");
  return outcome && wordOf(text, of) === "of" ? [finding(outcome, "share", hit)] : undefined;
}

/** "Among the dead were three aid workers", "Killed were two nurses", "the missing 9". */
export function asInverted(line: Line, { left, np }: Counted): Finding[] | undefined {
  const { text } = line, be = beBefore(line, left);
  const dashed = !be && among(text, left - 1, DASHES);
  const hit = be ? hitAt(line, be.from - 1) : hitAt(line, dashed ? left - 2 : left - 1);
  const outcome = hit && saysOf(hit, np, "people", "is", "does"),
    befell = hit && saysOf(hit, np, "undergoes", "does");
  if (!hit || !outcome && !befell) return undefined;
  if (be && isAmongThose(line, hit)) return [finding(befell ?? outcome!, "inverted", hit)];
  if (!outcome) return undefined;
  const the = wordOf(text, hit.from - 1) === "the" || wordOf(text, hit.from - 1) === "those";
  const opened = be
    ? the && among(text, hit.from - 2, parts) || hit.from === line.from
    : the && wordOf(text, hit.from - 2) === "," || dashed;
  return opened ? [finding(outcome, "inverted", hit)] : undefined;
}
const DASHES = listWords(["-", "–", "—", "("]);
/** "Among those who | died", "among the passengers who were | hurt": a relative clause of those among whom some are counted. */
function isAmongThose({ text, from }: Line, hit: Span): boolean {
  let who = hit.from - 1;
  while (who > from && has(text, who, IS.auxiliary | IS.adverb)) who--;
  if (wordOf(text, who) !== "who") return false;
  for (let i = who - 1; i >= Math.max(from, who - WHOM); i--) if (among(text, i, parts)) return true;
  return false;
}
/** So many tokens stand at most between "among" and "who". */
const WHOM = 5;
/** The form of be before a number, or before the list that it ends: "were both drivers and three members". */
function beBefore(line: Line, left: number): Span | undefined {
  const { text } = line;
  for (let i = left - 1; i > Math.max(line.from, left - 8); i--) {
    const group = groupAt(line, i);
    if (!group) continue;
    const listed = group.to === left || wordOf(text, left - 1) === "and" && isPlain(text, group.to, left);
    return has(text, group.head, IS.auxiliary) && listed ? group : undefined;
  }
  return undefined;
}

/** "12 were children": who they were, told behind the verb, where nothing behind the number says it. */
export function toldBehind(line: Line, one: Counted, { hit }: Finding): Span | undefined {
  const end = hit && hit.from <= endOf(one) && hit.to > endOf(one) ? hit.to : endOf(one),
    group = groupAt(line, end);
  const named = one.np.part && hit && hit.from >= one.np.from && hit.to <= one.np.to; // four of the victims
  if (one.np.kind !== "none" && !named) return undefined;
  if (group?.from !== end || !has(line.text, group.head, IS.auxiliary)) return undefined;
  return peopleAt(line, group.to);
}
/** "500, among them civilians and soldiers", "500 people, both civilians and soldiers": who was among those counted. */
export function toldAside(line: Line, one: Counted, { hit }: Finding): Span | undefined {
  return asideAt(line, endOf(one)) ?? (hit && hit.to > endOf(one) ? asideAt(line, hit.to) : undefined);
}
function asideAt(line: Line, end: number): Span | undefined {
  const { text } = line;
  if (wordOf(text, end) !== ",") return undefined;
  if (wordOf(text, end + 1) === "both") return peopleAt(line, end + 2);
  return isOpened(text, end + 2) ? peopleAt(line, end + 3) : undefined;
}
/** "the total of displaced | people to", "the number of | people killed": whom a toll counts. */
export function toldByToll(line: Line, { np, left }: Counted, { hit, rule }: Finding): Span | undefined {
  if (!hit || hit.to > left || np.kind !== "none" || rule !== "total" && rule !== "running-total") {
    return undefined;
  }
  const { text } = line, of = wordOf(text, hit.to) === "among" ? hit.to + 1 : hit.to;
  if (has(text, hit.from - 1, IS.person) && wordOf(text, hit.from - 2) === "of") {
    return { from: hit.from - 1, to: hit.from };
  }
  const those = of < left ? phraseAt(line, of, of) : undefined;
  return those?.kind === "people" && those.from === of ? those : undefined;
}
function peopleAt(line: Line, i: number): Span | undefined {
  const np = phraseAt(line, i, i), many = np.kind === "unknown" && wordOf(line.text, np.to - 1).endsWith("s");
  return (np.kind === "people" || many) && !np.part && np.from === i ? np : undefined;
}
