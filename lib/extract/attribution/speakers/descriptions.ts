/**
 * Descriptions: what an article says of a person beside the name.
 *
 * @module
 */
import { has, hasRoleIn, type Span, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import type { Name, NameBook } from "./names.ts";
import { isSame } from "./runs.ts";
import { type Scan, sentenceAt } from "../../words/words.ts";

/** Titles and appositions that stand beside a person's name anywhere in the article. */
export function descriptionsOf(scan: Scan, name: Name, { personsWith }: NameBook): Span[] {
  const found: Span[] = [];
  for (const same of personsWith(name.to - 1)) {
    if (isSame(scan, same, name)) describe(scan, same, found);
  }
  return found;
}

/** What an article says of a body beside its name: "the Hill League, a militia from the uplands". */
export function descriptionsOfBody(scan: Scan, name: Span, { runs }: NameBook): Span[] {
  const found: Span[] = [], words = name.to - name.from;
  for (const run of runs.holding(name.to - 1)) {
    const to = runs.to[run], from = to - words;
    if (from < runs.from[run] || !isSame(scan, { from, to }, name)) continue;
    describe(scan, { from, to, run: { from: runs.from[run], to } }, found);
    const bracket = wordOf(scan, to) === "(" && wordOf(scan, to + 2) === ")", comma = bracket ? to + 3 : to;
    if (wordOf(scan, comma) === "," && has(scan, comma + 1, IS.determiner)) {
      found.push(apposition(scan, comma + 1));
    }
    // "Hill Alliance fighters"
    const behind = has(scan, to, IS.body) && !has(scan, to, IS.name); // "the Dawn movement"
    if (behind || ARMED.has(wordOf(scan, to))) found.push({ from: to, to: to + 1 });
    // "the Hill League and other irregular units", "the extremists of the Dawn Brigades"
    if (wordOf(scan, to) === "and" && wordOf(scan, to + 1) === "other") found.push(apposition(scan, to + 2));
    const of = wordOf(scan, from - 1) === "the" ? from - 2 : from - 1;
    if (wordOf(scan, of) === "of") found.push({ from: of - 1, to: of });
  }
  return found;
}

const ARMED = new Set(["fighter", "fighters", "gunmen", "militiamen", "guerrillas", "insurgents", "rebels"]);

/** The words up to the next mark, or the end of the sentence. */
function apposition(scan: Scan, from: number): Span {
  const limit = Math.min(scan.first[sentenceAt(scan, from - 1) + 1], from + 8);
  let to = from;
  while (to < limit && !has(scan, to, IS.comma | IS.stop | IS.quote | IS.verb)) to++;
  return { from, to };
}

/** Adds the title before a name, and what stands beside it between commas: "the ambassador to Iraq, Stuart Jones". */
function describe(scan: Scan, { run, from }: Name, found: Span[]): void {
  if (from > run.from) found.push({ from: run.from, to: from });
  if (wordOf(scan, run.to) === ",") {
    const aged = has(scan, run.to + 1, IS.number) && has(scan, run.to + 2, IS.comma | IS.stop | IS.quote);
    if (aged) found.push({ from: run.to, to: run.to + 2 });
    describeBehind(scan, aged ? run.to + 3 : run.to + 1, found);
  }
  const begins = scan.first[sentenceAt(scan, run.from)] === run.from; // a headline's end says nothing of a name below
  if (!begins && has(scan, run.from - 1, IS.role) && !has(scan, run.from - 1, IS.name)) {
    describeBefore(scan, run.from, found);
  }
  if (wordOf(scan, run.from - 1) === ",") describeAhead(scan, run.from - 1, found);
}

/** "Abu Layth, who leads the guard". */
function describeBehind(scan: Scan, from: number, found: Span[]): void {
  const limit = Math.min(scan.first[sentenceAt(scan, from - 1) + 1], from + 15);
  let to = from;
  while (to < limit && !has(scan, to, IS.comma | IS.stop | IS.quote)) to++;
  const clause = wordOf(scan, from).startsWith("who");
  if (clause || hasRoleIn(scan, from, to) && has(scan, from, IS.determiner | IS.role)) {
    found.push({ from, to });
  }
}

/** "wrestling sportswriter Dave Meltzer". */
function describeBefore(scan: Scan, to: number, found: Span[]): void {
  const first = scan.first[sentenceAt(scan, to)];
  let from = to - 1;
  while (
    from > first && from > to - 5 && has(scan, from - 1, IS.word) &&
    !has(scan, from - 1, IS.preposition | IS.verb | IS.conjunction | IS.auxiliary)
  ) from--;
  found.push({ from, to });
}

/** What ties a body to whoever leads it: "leader of the delegation to the River Union". */
const INNER = new Set(["of", "to", "for"]);

/** "the mayor of Brodno, Petar Zoric". */
function describeAhead(scan: Scan, to: number, found: Span[]): void {
  const limit = Math.max(scan.first[sentenceAt(scan, to)], to - 11);
  let from = to;
  while (from > limit && !has(scan, from - 1, IS.comma | IS.stop | IS.quote | IS.verb | IS.auxiliary)) {
    from--;
    if (has(scan, from, IS.determiner) && !INNER.has(wordOf(scan, from - 1))) break;
  }
  // "Speaking to the agency, Ana Roos"
  const hearer = has(scan, from - 1, IS.preposition) && wordOf(scan, from - 2).endsWith("ing");
  if (!hearer && hasRoleIn(scan, from, to) && has(scan, from, IS.determiner | IS.role)) {
    found.push({ from, to });
  }
}
