/**
 * Carried: statements that go on behind their words, in the sentence or in the next.
 *
 * @module
 */
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Reading } from "../reading.ts";
import type { Line } from "./groups.ts";
import { NESTED, startingBefore, type Statements } from "./innermost.ts";

const ON = new Set(["and", "though", "although", "including", "with", "among", "bringing", "raising"]);
/** So far behind a statement it can go on. */
const NEAR = 60;
/** Words that open a clause of the article's own behind a statement. */
const OFF = new Set(
  "but after when as while before because who which where until since in on at a an".split(" "),
);
/**
 * A statement of the sentence that ended before a token and goes on: "he said 27 were alive, though one was hurt",
 * "two, police said, and 14 were injured"; -1 for none.
 */
export function goingOn(scan: Reading["scan"], statements: Statements, line: Line, token: number): number {
  const last = startingBefore(statements, token) - 1, floor = Math.max(line.from, token - NEAR);
  for (let i = last; i >= Math.max(0, last - NESTED) && statements[i].content.to >= floor; i--) {
    if (statements[i].content.from < line.from) break;
    const { source, cue, content } = statements[i],
      end = Math.max(content.to, source?.head.to ?? 0, cue?.to ?? 0);
    const inserted = source !== undefined && source.head.from >= content.to && content.from <= line.from + 1;
    if (source && end <= token && goesOn(scan, end, token, inserted)) return i;
  }
  return -1;
}
/** Whether the words from a token up to a figure go on with what was said before. */
function goesOn(scan: Reading["scan"], end: number, token: number, inserted: boolean): boolean {
  let at = end;
  while (has(scan, at, IS.quote)) at++;
  const comma = has(scan, at, IS.comma), semicolon = wordOf(scan, at) === ";";
  const next = wordOf(scan, comma ? at + 1 : at);
  if (!semicolon && !ON.has(next) && !(inserted && comma && !OFF.has(next))) return false;
  for (let i = at + 1; i < token; i++) if (has(scan, i, IS.stop) || wordOf(scan, i) === ";") return false;
  return true;
}

const NUMBERS = IS.number | IS.numberWord;
/** A figure that is carried over stands at the opening of its sentence: "149 of the survivors …", "They arrested three …". */
const OPENING = 4;
/** Whether a number stands among the first words: "Out of these, 1,846 were …". */
function opensWithCount(scan: Reading["scan"], from: number, token: number): boolean {
  for (let i = from; i < Math.min(token + 1, from + OPENING); i++) {
    if (has(scan, i, NUMBERS)) return true;
    if (has(scan, i, IS.verb | IS.harm | IS.auxiliary) && !has(scan, i, IS.preposition)) return false;
  }
  return false;
}
/** "Out of these, …", "Of them, …": what was counted before is taken up. */
const takesUp = (scan: Reading["scan"], from: number): boolean => {
  for (let i = from; i < from + OPENING; i++) if (TAKEN_UP.has(wordOf(scan, i))) return true;
  return false;
};
const TAKEN_UP = new Set(["these", "them", "those"]);
/** The stop and the mark that may close the statement carried over. */
const CLOSING = 2;

/** The statement right behind which a sentence without one stands, in the same paragraph, if it counts too. */
export function carriedFrom(
  scan: Reading["scan"],
  { statements, last: lasts }: Reading["attribution"],
  s: number,
  token: number,
  counted: (sentence: number) => boolean,
): number {
  const { sentences } = scan.article, from = scan.first[s];
  if (s === 0 || sentences[s - 1].paragraph !== sentences[s].paragraph) return -1;
  const opens = opensWithCount(scan, from, token) && (counted(s - 1) || takesUp(scan, from));
  if (!opens && (!has(scan, from, IS.pronoun) || wordOf(scan, from) === "it")) return -1;
  const last = lasts.get(s - 1);
  if (last === undefined || lasts.has(s)) return -1;
  const { content } = statements[last];
  for (let i = content.from; i < content.to; i++) {
    if (has(scan, i, NUMBERS)) return content.to >= from - CLOSING ? last : -1;
  }
  return -1;
}
