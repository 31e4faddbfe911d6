/**
 * Bodies: offices, agencies and companies under the fullest name that the article gives for them.
 *
 * @module
 */
import { ROLE_NOUNS } from "../../../codebooks/mod.ts";
import { has, isGenitive, type Span, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import { bare, type Room } from "./identities.ts";
import type { NameBook } from "./names.ts";
import { runsBefore } from "./runs.ts";
import type { Scan } from "../../words/words.ts";

/** Nouns that take up any body named before. */
const ANY_BODY = new Set([
  "organisation",
  "organization",
  "agency",
  "charity",
  "company",
  "firm",
  "body",
  "group",
  "network",
]);
const ARMED = new Set(["insurgent", "militia"]);
/** Nouns of business, which no other body is called by. */
const FIRMS = new Set(["company", "firm"]);
/** So many runs are looked back on. */
const BACK = 200;

/** The body that a head names: an acronym under its long form, a long form without its acronym. */
export function bodyName(scan: Scan, head: Span, book: NameBook): Span {
  const bracketed = wordOf(scan, head.to - 1) === ")";
  const acronym = bracketed ? head.to - 2 : head.to - head.from < 3 ? head.to - 1 : -1;
  const long = acronym < 0 ? undefined : book.longForm(acronym);
  if (long) return bare(scan, long);
  if (!bracketed) return bare(scan, head);
  let to = head.to - 1;
  while (to > head.from + 1 && wordOf(scan, to) !== "(") to--;
  return bare(scan, wordOf(scan, to) === "(" ? { from: head.from, to } : head);
}

/** "Police" after "Thames Valley Police", "the organisation" after "the Relief Union": the body named before. */
export function fullBody({ scan, book: { runs }, seen }: Room, head: Span): Span | undefined {
  if (head.to - head.from > 2) return undefined;
  const noun = head.to - 1, generic = ANY_BODY.has(wordOf(scan, noun));
  if (!generic && !has(scan, noun, IS.body)) return undefined;
  if (generic && !FIRMS.has(wordOf(scan, noun))) {
    // "Amnesty International condemned … The organisation": the body that spoke last
    const before = seen[seen.length - 1], spoke = before?.identity;
    if (
      spoke?.rule === "body" && spoke.named && head.from - before.at < 90 && wordOf(scan, head.from) === "the"
    ) {
      return spoke.name;
    }
  }
  const before = runsBefore(runs, head.from);
  if (wordOf(scan, noun) === "group") {
    // "accused Hamas of digging … The group denied it"
    const run = before - 1, to = run >= 0 ? runs.to[run] : 0;
    const armed = head.from - to < 30 && ARMED.has(ROLE_NOUNS.get(wordOf(scan, to - 1)) ?? "");
    if (armed) return { from: runs.from[run], to };
  }
  for (let run = before - 1; run >= Math.max(0, before - BACK); run--) {
    const from = runs.from[run], to = runs.to[run];
    if (generic && head.from - to >= 60) return undefined;
    const fits = generic ? has(scan, to - 1, IS.body) : scan.lower[to - 1] === scan.lower[noun];
    if (fits && to - from > 1) return { from, to };
    // "the Reed Cutters’ Union"
    if (fits && run > 0 && runs.to[run - 1] === from - 1 && isGenitive(wordOf(scan, from - 1))) {
      return { from: runs.from[run - 1], to };
    }
  }
  return undefined;
}

/** "Halden" after "the Halden Mining Company": the longer name of a body that begins with a name of one word. */
export function longerBody({ scan, book: { runs } }: Room, head: Span): Span | undefined {
  if (head.to - head.from > 1) return undefined;
  for (const run of runs.holding(head.from)) {
    const from = runs.from[run], to = runs.to[run];
    if (to > head.from) return undefined;
    if (to - from > 1 && scan.lower[from] === scan.lower[head.from] && has(scan, to - 1, IS.body)) {
      return { from, to };
    }
  }
  return undefined;
}
