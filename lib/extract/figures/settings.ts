/**
 * Settings: when and where a figure happened, and whether it belongs to the event reported.
 *
 * @module
 */
import { AFTERMATH } from "../../codebooks/mod.ts";
import type { Figure } from "../../vocabulary.ts";
import { has, type Span, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { namesIn } from "../attribution/runs.ts";
import type { Quantity } from "./numbers.ts";
import type { Window } from "./windows.ts";
import type { Scan } from "../words/words.ts";

/** The expression of time that stands nearest behind the figure, else before it. */
export function nearest(
  scan: Scan,
  windows: readonly Window[],
  quantity: Quantity,
  content: Span | undefined,
): Window | undefined {
  // Outside the statement that holds the figure, a single day tells when it was said.
  const saying = ({ from, to, first, last }: Window): boolean =>
    content !== undefined && first === last && (from < content.from || to > content.to);
  const told = windows.filter((window) => !isSaying(scan, window) && !saying(window));
  return told.find(({ from }) => from >= quantity.to && !crossesClause(scan, quantity.to, from)) ??
    told.findLast(({ to }) => to <= quantity.from);
}
/** Whether another clause begins between a figure and a time: "…, following another exodus in April". */
function crossesClause(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (has(scan, i, IS.stop | IS.quote) || wordOf(scan, i) === ";") return true;
    const next = wordOf(scan, i + 1);
    if (
      wordOf(scan, i) === "," &&
      (next.endsWith("ing") ||
        ["after", "when", "while", "but", "as", "up", "in"].includes(next) && i + 1 < to - 2)
    ) return true;
  }
  return false;
}
/** A time that stands beside a reporting verb tells when it was said. */
const isSaying = (scan: Scan, { from, to }: Span): boolean =>
  has(scan, from - 1, IS.cue) || has(scan, to, IS.cue);

const DAYS_OF_AN_EVENT = 7;
const aftermath = new Set(AFTERMATH);
/** Background where its window ends more than a week before publication, or the headline tells of an aftermath. */
export function statusOf(
  scan: Scan,
  s: number,
  quantity: Quantity,
  window: Window | undefined,
): Figure["status"] {
  const { published, title } = scan.article.document;
  if (isSupposed(scan, s, quantity)) return "other";
  if (isLongAgo(scan, s)) return "background";
  const about = title.toLowerCase().split(/[^\p{L}]+/u).some((word) => aftermath.has(word));
  if (!window?.last || !published) return about ? "background" : "current";
  const days = Temporal.PlainDate.from(window.last).until(published, { largestUnit: "day" }).days;
  return days > DAYS_OF_AN_EVENT ? "background" : "current";
}

const SUPPOSED = new Set([
  "could",
  "would",
  "might",
  "may",
  "if",
  "unless",
  "threatened",
  "threatens",
  "plans",
  "planned",
]);
/** "could be killed if", "plans to evacuate 300": nothing that has happened. */
function isSupposed(scan: Scan, s: number, { from, to }: Quantity): boolean {
  const end = Math.min(scan.first[s + 1], to + 8);
  for (let i = Math.max(scan.first[s], from - 8); i < end; i++) {
    const word = wordOf(scan, i);
    if (i > to && (has(scan, i, IS.comma | IS.stop) || word === "and" || word === "if")) return word === "if";
    if (!SUPPOSED.has(word) || has(scan, i, IS.name) || word === "may" && has(scan, i + 1, IS.number)) {
      continue;
    }
    if (i > to || !clauseBreak(scan, i, from)) return true;
  }
  return false;
}
const clauseBreak = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (has(scan, i, IS.comma | IS.stop | IS.quote) || wordOf(scan, i) === "that") return true;
  }
  return false;
};
/** "a decade ago", "six years earlier". */
function isLongAgo(scan: Scan, s: number): boolean {
  for (let i = scan.first[s] + 1; i < scan.first[s + 1]; i++) {
    if (wordOf(scan, i) !== "ago" && wordOf(scan, i) !== "earlier") continue;
    if (/^(?:years?|decades?|months?|centur(?:y|ies))$/.test(wordOf(scan, i - 1))) return true;
  }
  return false;
}

const PLACED = new Set("in at near from of around outside across".split(" "));
/** The place named in the sentence, else the last one named in the paragraph. */
export function placeOf(scan: Scan, s: number, quantity: Quantity): string {
  const { sentences } = scan.article, paragraph = sentences[s].paragraph;
  for (let at = s; at >= 0 && sentences[at].paragraph === paragraph; at--) {
    const places = placesIn(scan, scan.first[at], scan.first[at + 1]);
    if (!places.length) continue;
    if (at < s) return textOf(scan, places.at(-1)!);
    const behind = places.find(({ from }) => from >= quantity.to);
    return textOf(scan, behind ?? places.at(-1)!);
  }
  return "";
}
function placesIn(scan: Scan, from: number, to: number): Span[] {
  return namesIn(scan, { from, to }).filter((run) => {
    const before = wordOf(scan, run.from - 1) === "the" ? run.from - 2 : run.from - 1;
    return PLACED.has(wordOf(scan, before)) && !has(scan, run.from, IS.title | IS.role | IS.time) &&
      !has(scan, run.to - 1, IS.role | IS.person) &&
      wordOf(scan, run.to) !== "'s" &&
      !(wordOf(scan, run.from - 1) === "the" && has(scan, run.to, IS.word) &&
        !has(scan, run.to, IS.preposition | IS.conjunction | IS.auxiliary | IS.verb | IS.time));
  });
}
