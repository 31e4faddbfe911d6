/**
 * Doers: whose deed a verb is.
 *
 * @module
 */
import { EVENTS } from "../../codebooks/mod.ts";
import { has, isBreak, isRelative, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Group, groupAt, type Line } from "./groups.ts";
import { firstFrom } from "./harms.ts";
import { among, listWords, type Text } from "./lexis.ts";

/** The subject of an active verb: the phrase before it, or before the verb that it follows. */
export function subjectOf(line: Line, group: Group): Span | undefined {
  const { text, from } = line;
  let at = group.from, verb = group;
  for (let hops = 0; hops < 3; hops++) {
    while (at > from && has(text, at - 1, IS.adverb) && !has(text, at - 1, IS.conjunction)) at--;
    const word = wordOf(text, at - 1);
    const follows = word === "and" || word === "or" || word === "then" || word === "," && isBare(verb);
    if (!follows) break;
    const before = mainBefore(line, at, word !== "," || isGerund(text, verb));
    if (!before) break;
    if (before.passive || has(text, before.head, IS.cue)) return undefined;
    verb = before;
    at = before.from;
  }
  if (isRelative(text, at - 1) || wordOf(text, at - 1) === "that") return antecedent(line, at - 1);
  if (wordOf(text, at - 1) === ",") at = openingComma(text, at - 1, from);
  return phraseBefore(line, at);
}
/** The first verb of the clause before a token: "detonated a belt packed with explosives, | killing five". */
function mainBefore({ text, groups }: Line, i: number, joined: boolean): Group | undefined {
  const last = firstFrom(groups, i) - 1;
  let main: Group | undefined;
  for (let k = last; k >= 0 && (k === last || i - groups[k].to < REACH); k--) {
    if (k < last && (hasBreak(text, groups[k].to, groups[k + 1].from) || has(text, groups[k].head, IS.cue))) {
      break;
    }
    // what a comma opens is an aside: "The gunman, armed with a rifle, stormed"
    if (wordOf(text, groups[k].from - 1) !== "," || !main && k === last && joined) main = groups[k];
  }
  return main;
}
/** Without an auxiliary: ", killing five", ", injures dozens". */
const isBare = (group: Group): boolean => group.head === group.from;
const isGerund = (text: Text, group: Group): boolean => wordOf(text, group.head).endsWith("ing");
const REACH = 40;
function hasBreak(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isBreak(text, i) || isOpener(text, i) || isRelative(text, i)) return true;
  }
  return false;
}

const openingComma = (text: Text, i: number, start: number): number => {
  for (let at = i - 1; at > Math.max(start, i - 20); at--) if (wordOf(text, at) === ",") return at;
  return i;
};

/** The noun phrase that ends before a token, without what prepositions tie to it. */
function phraseBefore(line: Line, end: number): Span | undefined {
  const { text } = line;
  let from = end;
  while (
    from > Math.max(line.from, end - 20) && !isBreak(text, from - 1) && !isOpener(text, from - 1) &&
    !isRelative(text, from - 1)
  ) {
    if (wordOf(text, from - 1) === "-" && text.starts[from - 1] > text.ends[from - 2]) break; // a dash
    if (groupAt(line, from - 1) && !isAttribute(line, from - 1)) break;
    from--;
    // "reporters | the blast": a phrase of its own
    if (has(text, from, IS.determiner) && !has(text, from - 1, IS.preposition) && !isJoint(text, from - 1)) {
      break;
    }
  }
  while (from < end && (has(text, from, IS.conjunction | IS.adverb | IS.time) || isFronted(text, from))) {
    from++;
  }
  let to = from;
  while (to < end && !(has(text, to, IS.preposition) && wordOf(text, to) !== "of" && !isJoined(text, to))) {
    to++;
  }
  while (to > from && (has(text, to - 1, IS.time | IS.adverb))) to--;
  if (has(text, to - 1, IS.determiner | IS.preposition)) return undefined; // the end of the | year
  return to > from && to - from < 8 ? { from, to } : undefined;
}
const isJoint = (text: Text, i: number): boolean => has(text, i, IS.conjunction | IS.determiner | IS.comma);
/** "armed | men", "the | abducted | pupils": a word like a verb that opens a phrase. */
function isAttribute(line: Line, i: number): boolean {
  const { text } = line, group = groupAt(line, i);
  return group?.from === i && group.to === i + 1 && !isGerund(text, group) && !has(text, i, IS.cue) &&
    (i === line.from || isBreak(text, i - 1) || has(text, i - 1, IS.determiner));
}
const isOpener = (text: Text, i: number): boolean => among(text, i, openers);
const openers = listWords(
  "that when while as after before since until because although though if where".split(" "),
);

/** "survivors of a mudslide that": the innermost phrase before a relative clause. */
function antecedent(line: Line, end: number): Span | undefined {
  const { text } = line, to = wordOf(text, end - 1) === "," ? end - 1 : end;
  let from = to;
  while (
    from > Math.max(line.from, to - 8) && !isBreak(text, from - 1) && !has(text, from - 1, IS.preposition)
  ) {
    if (groupAt(line, from - 1)) break;
    from--;
    if (has(text, from, IS.determiner)) break;
  }
  const event = has(text, from - 1, IS.preposition) ? eventBefore(line, from - 1) : -1;
  if (event >= 0) return { from: event, to };
  return to > from ? { from, to } : undefined;
}
/** "the Saturday raid | into Syria that": where the phrase of an event begins that stands before a preposition; else -1. */
function eventBefore({ text, from: start }: Line, i: number): number {
  if (!among(text, i - 1, events)) return -1;
  let from = i - 1;
  while (from > Math.max(start, i - 5) && !has(text, from, IS.determiner) && !has(text, from - 1, ENDING)) {
    from--;
  }
  return from;
}
const events = listWords(EVENTS), ENDING = IS.preposition | IS.conjunction | IS.verb | IS.auxiliary | IS.mark;
/** "On Saturday a bomb": the phrase at the front belongs to no subject. */
const isFronted = (text: Text, i: number): boolean =>
  has(text, i, IS.preposition) && has(text, i + 1, IS.time);
/** "back-to-back": a preposition inside a word. */
const isJoined = (text: Text, i: number): boolean =>
  wordOf(text, i - 1) === "-" || wordOf(text, i + 1) === "-";
