/**
 * Given: to whom the text gives a figure, and how.
 *
 * @module
 */
import type { Figure } from "../../vocabulary.ts";
import { COMPILING, SUMMING, TALLIES } from "../../codebooks/mod.ts";
import { has, nounEnd, type Span, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Reading } from "../reading.ts";
import { type Counter, counterOf, nameOfCounter, roleOfCounter } from "./counters.ts";
import type { Line } from "./groups.ts";
import { KIND } from "./kinds.ts";

/** The columns of a figure that tell its source. */
export type Given = Pick<Figure, "source" | "speaker" | "via" | "told" | "role" | "cue" | "attribution">;
const NONE: Given = { source: "", speaker: "", via: "", told: "", role: "", cue: "", attribution: "" };
type Statements = Reading["attribution"]["statements"];

/**
 * Finds to whom a figure is given: the innermost statement that holds it, or one that goes on behind a comma, or who
 * counted, or a statement that the sentence before plainly carries over.
 *
 * @param s number of the sentence
 * @param held number of the statement that holds the figure; -1 where none does
 * @param token first token of the figure
 * @param counted whether figures were found in a sentence
 */
export function givenTo(
  reading: Reading,
  s: number,
  line: Line,
  held: number,
  token: number,
  counted: (sentence: number) => boolean,
): Given {
  const { scan, attribution, speakers } = reading;
  const said = held < 0 && attribution.last.has(s);
  const own = said ? goingOn(scan, attribution.statements, line, token) : held;
  const counter = own < 0 && (line.kinds & KIND.count) ? counterOf(line, token) : undefined;
  if (counter) return givenToCounter(reading, counter);
  const best = own < 0 ? carriedFrom(scan, attribution, s, token, counted) : own;
  if (best < 0) return NONE;
  const { source, cue, kind, via, told } = attribution.statements[best], speaker = speakers[best];
  const compiler = source && compilerOf(scan, source.head);
  if (compiler) return givenToCounter(reading, compiler);
  return {
    source: source ? textOf(scan, source.head) : "",
    speaker: speaker.name,
    via: via || (own < 0 ? "" : relayBefore(reading, best)),
    told,
    role: speaker.role,
    cue: cue ? textOf(scan, cue) : "",
    attribution: own < 0 ? "carried" : kind === "direct" ? "quotation" : "sentence",
  };
}

const RELAYED = new Set(["when", "after", "since"]);
/** "Orlov said, when the agency counted 300": who said the words that the statement of another goes on; empty for nobody. */
function relayBefore({ scan, attribution: { statements }, speakers }: Reading, best: number): string {
  const { source, sentence } = statements[best], before = statements[best - 1];
  if (!source || !before?.source || before.sentence !== sentence) return "";
  const end = Math.max(before.content.to, before.source.to, before.cue?.to ?? 0);
  const link = wordOf(scan, end) === "," ? end + 1 : end;
  return RELAYED.has(wordOf(scan, link)) && source.from === link + 1 &&
      speakers[best - 1].name !== speakers[best].name
    ? speakers[best - 1].name
    : "";
}

const DATA = new Set([...TALLIES, "data", "numbers", "statistics"]), COMPILED = new Set(COMPILING);
/** "according to figures compiled by the observatory": who made what is cited. */
function compilerOf(scan: Reading["scan"], { from, to }: Span): Counter | undefined {
  for (let i = from; i < to + 1; i++) {
    if (!DATA.has(wordOf(scan, i)) || !COMPILED.has(wordOf(scan, i + 1)) || wordOf(scan, i + 2) !== "by") {
      continue;
    }
    const source = { from: i + 3, to: nounEnd(scan, i + 3, scan.count) };
    return { source, cue: { from: i + 1, to: i + 2 } };
  }
  return undefined;
}

function givenToCounter(reading: Reading, { source, cue }: Counter): Given {
  const { scan } = reading, speaker = nameOfCounter(reading, source);
  const role = roleOfCounter(reading, source, speaker);
  return {
    ...NONE,
    source: textOf(scan, source),
    speaker,
    role,
    cue: textOf(scan, cue),
    attribution: "sentence",
  };
}

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
function goingOn(scan: Reading["scan"], statements: Statements, line: Line, token: number): number {
  const last = startingBefore(statements, token) - 1, floor = Math.max(line.from, token - NEAR);
  for (let i = last; i >= Math.max(0, last - NESTED) && statements[i].content.to >= floor; i--) {
    if (statements[i].content.from < line.from) break;
    const { source, cue, content } = statements[i],
      end = Math.max(content.to, source?.head.to ?? 0, cue?.to ?? 0);
    const inserted = source !== undefined && source.head.from >= content.to;
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

/** Deeper than this no statement stands inside others. */
const NESTED = 32;

/**
 * The innermost statement that holds a token: they begin in order, so the last that begins before it; -1 for none.
 *
 * @param verb token of a verb that reports nothing here, though it can: "claimed 33 lives"
 * @param sum whether the number is what a toll was brought to: "raising the number of dead to 52" reports nothing
 */
export function innermost(
  scan: Reading["scan"],
  statements: Statements,
  token: number,
  verb: number,
  sum: boolean,
): number {
  const low = startingBefore(statements, token);
  for (let i = low - 1; i >= Math.max(0, low - NESTED); i--) {
    const { content, cue, source } = statements[i];
    if (source && isCount(scan, source.head) || sum && cue && SUMS.has(wordOf(scan, cue.from))) continue;
    if (content.to > token && !(cue && cue.from <= verb && verb < cue.to)) return i;
  }
  return -1;
}
const SUMS = new Set(SUMMING);
/** "the number of people confirmed …": what is counted, and no source. */
function isCount(scan: Reading["scan"], { from, to }: Span): boolean {
  for (let i = from; i < Math.min(to, from + OPENING); i++) if (has(scan, i, IS.back)) return true;
  return false;
}
/** Number of the statements whose content begins at a token or before. */
function startingBefore(statements: Statements, token: number): number {
  let low = 0, high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle].content.from <= token) low = middle + 1;
    else high = middle;
  }
  return low;
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
function carriedFrom(
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
