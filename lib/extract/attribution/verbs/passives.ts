/**
 * Passives and fronted participles: statements whose source stands behind "by", or behind a comma.
 *
 * @module
 */
import { readContent } from "../contents/contents.ts";
import { clauseEnd } from "../contents/ends.ts";
import { has, isBreak, skipAdjuncts, type Span, textOf, wordOf } from "../../words/clauses.ts";
import { type CueForm, IS } from "../../words/lexicon.ts";
import { canSpeak } from "../sources/phrases.ts";
import { sourceAfter } from "../sources/after.ts";
import { type Source, sourceBefore } from "../sources/sources.ts";
import { add, type Lead, quoteAt, type Room } from "../statements.ts";
import { readTrailing } from "../contents/trailing.ts";
import type { Scan } from "../../words/words.ts";

/** "Citing the rain, the owners closed the gallery": the source is the subject behind the comma. */
const SHOWN = new Set(["post", "tweet", "read", "share", "note"]);
export function readFronted(room: Room, c: number, form: CueForm): void {
  const { scan, end, blocked } = room, right = skipAdjuncts(scan, c + 1, end);
  let comma = right;
  while (comma < end && (blocked(comma) || wordOf(scan, comma) !== ",")) comma++;
  let verb = comma + 1;
  while (verb < end && !has(scan, verb, IS.verb | IS.auxiliary)) verb++;
  const source = verb < end ? sourceBefore(scan, comma + 1, verb, blocked) : undefined;
  if (!source || source.inherited || !canSpeak(scan, source)) return;
  const lead: Lead = { source, cue: { from: c, to: c + 1 }, stance: form.cue.stance };
  const quote = quoteAt(room, right);
  if (quote && quote.close <= comma) return readContent({ ...room, end: comma }, { ...lead, form, right });
  const from = wordOf(scan, right) === "that" ? right + 1 : right;
  if (from === right && SHOWN.has(form.cue.verb)) return; // "Posting a picture, Orlov said"
  if (from < comma && !(comma - from < 3 && has(scan, from, IS.determiner))) {
    add(room, lead, { from, to: comma }, "fronted");
  }
}

/** "was described by X as …": the source stands behind "by"; without one there is no statement. */
export function readPassive(room: Room, c: number, from: number, form: CueForm, reduced = false): void {
  const { scan, end, start, blocked } = room, { takes, stance, verb } = form.cue;
  if (takes.includes("as")) return readQuotedAs(room, c, from, stance);
  if (IMPERSONAL.some((one) => takes.includes(one))) return; // "found guilty by the jury"
  const quoted = quoteAt(room, c + 1), behind = quoted?.closed ? quoted.close + 1 : c + 1;
  let by = behind;
  // "was told of the closure by the clerk"
  const heard = verb === "tell" && HEARD.has(wordOf(scan, c + 1));
  while (by < end && by < behind + (heard ? 12 : 5) && wordOf(scan, by) !== "by") by++;
  if (wordOf(scan, by) !== "by" || isBreak(scan, by - 1) && by > behind) return;
  let to = by + 1;
  const accused = verb === "accuse";
  const isEnd = (i: number): boolean =>
    AGENT_ENDS.has(wordOf(scan, i)) || isBreak(scan, i) ||
    accused && wordOf(scan, i) === "of" && wordOf(scan, i + 1).endsWith("ing");
  while (to < end && !isEnd(to)) to++;
  const span = { from: by + 1, to };
  if (!canSpeak(scan, span) && !takes.includes("strong")) return;
  if (!quoted && takes.every((one) => one === "quote")) return; // "read aloud by the clerk"
  const lead: Lead = {
    source: { ...withName(room, span), head: span, inherited: false },
    cue: { from: c, to: c + 1 },
    stance,
  };
  if (quoted) return readContent({ ...room, end: by }, { ...lead, form, right: c + 1 });
  const opener = wordOf(scan, to);
  const lastOf = (first: number): number => {
    const last = clauseEnd(room, first, "object");
    return reduced ? beforeMain(room, c, first + 1, last) : last;
  };
  if (heard && by > c + 2) return add(room, lead, { from: c + 2, to: by }, "passive");
  if (accused && opener === "of") {
    return add(room, lead, { from: to + 1, to: lastOf(to + 1) }, "passive");
  }
  if (opener === "that" || opener === "to" && takes.includes("clause")) {
    const first = opener === "that" ? to + 1 : to;
    return add(room, lead, { from: first, to: clauseEnd(room, first, "clause") }, "passive-that");
  }
  if (opener === "as") {
    if (quoteAt(room, to + 1)) return readContent(room, { ...lead, form, right: to + 1 });
    return add(room, lead, { from: to + 1, to: lastOf(to + 1) }, "passive-as");
  }
  if (reduced || heard) return;
  const subject = sourceBefore(scan, start, from, blocked);
  const empty = subject && subject.to - subject.from === 1 && has(scan, subject.from, IS.pronoun);
  if (subject && !subject.inherited && !empty) add(room, lead, subject, "passive");
}
/** End of a reduced clause: its second comma, or the verb of whom it tells. */
function beforeMain({ scan }: Room, c: number, from: number, to: number): number {
  const apart = wordOf(scan, c - 1) === ",";
  for (let i = from; i < to; i++) {
    const verb = has(scan, i, IS.auxiliary) || has(scan, i, IS.verb) && wordOf(scan, i).endsWith("ed");
    if (apart ? wordOf(scan, i) === "," : verb && !has(scan, i - 1, IS.determiner)) return i;
  }
  return to;
}

const HEARD = new Set(["of", "about"]);

/** "by the minister, Ana Roos": with the name behind the comma. */
function withName({ scan, end, blocked }: Room, { from, to }: Span): Span {
  if (wordOf(scan, to) !== "," || blocked(to) || has(scan, to - 1, IS.name) && !has(scan, to - 1, IS.role)) {
    return { from, to };
  }
  let name = to + 1;
  while (name < end && has(scan, name, IS.name)) name++;
  return name > to + 2 && (name >= end || isBreak(scan, name)) ? { from, to: name } : { from, to };
}

const IMPERSONAL = ["paper", "things", "count"];
const AGENT_ENDS = new Set(["as", "on", "in", "after", "before", "that", "when", "to"]);

/** "The trainer was quoted by Nordpress as saying that …": the subject speaks, and who quotes passes it on. */
function readQuotedAs(room: Room, c: number, from: number, stance: Lead["stance"]): void {
  const { scan, end, start, blocked } = room, source = sourceBefore(scan, start, from, blocked);
  const as = findAs(scan, c + 1, end);
  if (!source || source.inherited || as < 0) return;
  const via = wordOf(scan, c + 1) === "by" ? textOf(scan, { from: c + 2, to: as }) : "";
  addRelayed(room, { source, cue: { from: c, to: as + 2 }, stance }, as, via);
}

/** "Nordpress quoted the trainer as saying …". */
export function readQuoting(room: Room, source: Source, right: number, words: Span): void {
  const { scan, end } = room, as = findAs(scan, right, end);
  if (as <= right) return;
  const to = wordOf(scan, as - 1) === "," ? as - 1 : as, comma = firstComma(scan, right, to);
  const speaker: Source = { from: right, to, head: { from: right, to: comma }, inherited: false };
  const lead: Lead = { source: speaker, cue: words, stance: "neutral" }, via = textOf(scan, source.head);
  if (as + 2 < end) return addRelayed(room, lead, as, via);
  // "“The roof leaked,” Nordpress quoted the trainer as saying."
  const count = room.found.length;
  readTrailing(room, lead, source.from, end);
  if (room.found.length > count) room.found[count].via = via;
}

/** "quoted the governor, Anton Pirs, as saying": the head ends at the comma. */
function firstComma(scan: Scan, from: number, to: number): number {
  let i = from;
  while (i < to && wordOf(scan, i) !== ",") i++;
  return i;
}

/** "The agency reported 12 dead, citing police": the words are those of police, by way of the agency. */
export function readCiting(room: Room, right: number, cue: Span): boolean {
  const { scan, end, blocked, found } = room, named = sourceAfter(scan, right, end, blocked);
  const source = named && { ...named, ...named.head };
  const cited = found.findLast(({ content }) => content.to <= cue.from);
  if (!source || !canSpeak(scan, source)) return false;
  if (!cited?.source) {
    // "Ms Orlin, citing the hospital, said": the statement is still to come.
    room.cited = { source, cue };
    return found.length === 0;
  }
  found.push({ ...cited, source, cue, via: textOf(scan, cited.source.head), rule: "citing" });
  return true;
}

const SAYING = new Set(["saying", "telling", "stating", "adding", "warning"]);
function findAs(scan: Scan, from: number, end: number): number {
  for (let i = from; i < Math.min(end - 1, from + 14); i++) {
    if (wordOf(scan, i) === "as" && SAYING.has(wordOf(scan, i + 1))) return i;
  }
  return -1;
}

/** Whether "as saying" stands behind somebody: "reported the clerk as saying". */
export const isQuoting = (scan: Scan, from: number, end: number): boolean => findAs(scan, from, end) > from;

/** Adds what stands behind "as saying", with who passes it on. */
function addRelayed(room: Room, lead: Lead, as: number, via: string): void {
  const { scan, end, found } = room;
  let that = as + 2;
  // "as telling a meeting of owners that"
  while (
    wordOf(scan, as + 1) === "telling" && that < Math.min(end, as + 16) && wordOf(scan, that) !== "that"
  ) that++;
  const first = wordOf(scan, that) === "that" ? that + 1 : as + 2;
  const quote = quoteAt(room, first), count = found.length;
  if (quote) add(room, lead, { from: quote.open + 1, to: quote.close }, "quoted-as", "direct");
  else add(room, lead, { from: first, to: clauseEnd(room, first, "clause") }, "quoted-as");
  if (via && found.length > count) found[count].via = via;
}
