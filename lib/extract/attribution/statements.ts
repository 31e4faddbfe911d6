/**
 * Statements: what is found, and the room in which a sentence is read.
 *
 * @module
 */
import { ANONYMITY, type Stance } from "../../codebooks/mod.ts";
import { has, type Span, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Quotation, Quotations } from "./quotations.ts";
import type { StatementRule } from "./rules.ts";
import type { Source } from "./sources/sources.ts";
import { type Scan, sentenceAt } from "../words/words.ts";

/** A stretch of text that is given to a source. */
export interface Statement {
  /** Number of the sentence in which the content begins. */
  sentence: number;
  /** Tokens of the content. */
  content: Span;
  kind: "direct" | "indirect" | "mixed";
  /** Tokens of the source; undefined where the sentence names none. */
  source?: Source;
  /** Tokens of the cue. */
  cue?: Span;
  stance: Stance;
  /** Medium it was told to. */
  told: string;
  /** Relay, where one source passes on another. */
  via: string;
  /** Reason for leaving out the name. */
  anonymity: string;
  rule: StatementRule;
  /** Whether its quotation goes on in the next paragraph. */
  goesOn?: boolean;
}

/** Rules of what gives a figure its source and is no statement of its own: what is thought, who is cited. */
export const UNSAID: ReadonlySet<StatementRule> = new Set(["thought", "citing"]);

/** A sentence that is being read, with what was found in it so far. */
export interface Room {
  scan: Scan;
  quotations: Quotations;
  /** Quotations that a statement has taken. */
  claimed: Set<Quotation>;
  sentence: number;
  /** First token. */
  start: number;
  /** End of its tokens, the stop left out. */
  end: number;
  /** True for a quoted token. */
  blocked: (i: number) => boolean;
  found: Statement[];
  /** Sources that pass on another's word: "witnesses, according to the paper, said". */
  relays: { from: number; to: number; via: string }[];
  /** Who was cited before the statement stood. */
  cited?: Pick<Lead, "source" | "cue">;
}

/** What is known of a statement before its content is. */
export interface Lead {
  source: Source;
  cue: Span;
  stance: Stance;
  told?: string;
}

/** The quotation that opens at token `i`. */
export function quoteAt({ quotations }: Room, i: number): Quotation | undefined {
  const inside = quotations.inside[i + 1], quotation = inside ? quotations.list[inside - 1] : undefined;
  return quotation?.open === i ? quotation : undefined;
}

/**
 * Adds a statement to its room.
 *
 * @param kind told where the content is a quotation as such; else the marks inside it tell
 */
export function add(
  room: Room,
  { source, cue, stance, told = "" }: Lead,
  content: Span,
  rule: StatementRule,
  kind?: Statement["kind"],
): void {
  const { scan, quotations, sentence } = room;
  let { from, to } = content;
  while (from < to && has(scan, from, IS.comma | IS.stop)) from++;
  while (to > from && has(scan, to - 1, IS.comma)) to--;
  if (to <= from || isWithholding(scan, cue, from, to)) return;
  // Content that ends inside a quotation goes on to its end.
  const open = quotations.inside[to - 1] ? quotations.list[quotations.inside[to - 1] - 1] : undefined;
  if (kind !== "direct" && open && open.close > to) to = Math.min(scan.count, open.close + 1);
  let inside = 0, words = 0;
  for (let i = from; i < to; i++) {
    if (has(scan, i, IS.word)) words++, inside += +(quotations.inside[i] > 0);
    if (quotations.inside[i]) room.claimed.add(quotations.list[quotations.inside[i] - 1]);
  }
  if (!words) return;
  const own = kind ?? (inside === 0 ? "indirect" : inside === words ? "direct" : "mixed");
  if (own === "direct" && kind === undefined) {
    if (has(scan, from, IS.quote)) from++;
    if (has(scan, to - 1, IS.quote)) to--;
  }
  room.found.push({
    sentence: kind === "direct" ? sentenceOf(scan, from, sentence) : sentence,
    content: { from, to },
    kind: own,
    source,
    cue,
    stance: stance === "ordering" && isQuestion(scan, to) ? "neutral" : stance,
    told,
    via: room.relays.find((one) => source.from >= one.from && source.from < one.to)?.via ?? "",
    anonymity: scan.any[sentence] & IS.withhold ? anonymityIn(scan, sentence) : "",
    rule,
  });
  if (room.cited) addCited(room);
}

/** Whether content ends in a question mark, within its quotation or not. */
const isQuestion = (scan: Scan, to: number): boolean =>
  wordOf(scan, to - 1) === "?" || wordOf(scan, to) === "?" ||
  has(scan, to - 1, IS.quote) && wordOf(scan, to - 2) === "?";

/** "Ms Orlin, citing the hospital, said …": the same words, given to who is cited. */
function addCited(room: Room): void {
  const { scan, cited, found } = room, last = found[found.length - 1];
  if (!cited || !last.source || last.cue && last.cue.from < cited.cue.from) return;
  found.push({ ...last, ...cited, via: textOf(scan, last.source.head), rule: "citing" });
  room.cited = undefined;
}

function sentenceOf(scan: Scan, token: number, sentence: number): number {
  let s = sentence;
  while (s > 0 && scan.first[s] > token) s--;
  return s;
}

/** "asked not to be named", "asking for anonymity": no statement, but the reason for withholding a name. */
function isWithholding(scan: Scan, cue: Span, from: number, to: number): boolean {
  if (scan.any[sentenceAt(scan, cue.from)] & IS.withhold) {
    const said = textOf(scan, { from: cue.from, to: Math.min(scan.count, cue.from + 5) }).toLowerCase();
    if (ANONYMITY.some((phrase) => said.startsWith(phrase))) return true;
  }
  if (!WITHHELD.has(wordOf(scan, from))) return false;
  const words = textOf(scan, { from, to: Math.min(to, from + 8) }).toLowerCase();
  return /^(?:not to be|to be|to remain) (?:named|identified|quoted|anonymous|unnamed)|^anonymity|^(?:that )?(?:his|her|their) (?:full |last |real )?names?\b/
    .test(words) ||
    /^(?:his|her|their) name/.test(words);
}

const WITHHELD = new Set(["not", "to", "anonymity", "that", "his", "her", "their"]);

/** Words that give the reason for withholding a name, or none. */
export function anonymityIn(scan: Scan, sentence: number): string {
  const start = scan.first[sentence], end = scan.first[sentence + 1];
  for (let i = start; i < end; i++) {
    const first = wordOf(scan, i);
    if (!STARTS.has(first)) continue;
    const here = textOf(scan, { from: i, to: Math.min(end, i + 5) }).toLowerCase();
    if (!ANONYMITY.some((phrase) => here.startsWith(phrase))) continue;
    let to = i;
    const ends = (at: number): boolean =>
      has(scan, at, IS.stop | IS.quote) || wordOf(scan, at) === "," ||
      at > i + 3 && SAID.has(wordOf(scan, at));
    while (to < end && !ends(to)) to++;
    return textOf(scan, { from: i, to });
  }
  return "";
}
const SAID = new Set(["said", "says", "told", "added"]);
const STARTS = new Set(ANONYMITY.map((phrase) => phrase.split(" ")[0]));
