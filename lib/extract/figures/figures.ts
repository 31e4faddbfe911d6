/**
 * Figures: how many people came to harm, by whose word, when and where.
 *
 * @module
 */
import { BACK_REFERENCES, DISEASE, type Outcome } from "../../codebooks/mod.ts";
import type { Figure } from "../../vocabulary.ts";
import { has, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Reading } from "../reading.ts";
import { type Counted, finding, leftOf } from "./findings.ts";
import { readLine } from "./groups.ts";
import { findHits, type Hit } from "./harms.ts";
import { isHeld } from "./held.ts";
import { among, holds, listWords, type Text } from "./lexis.ts";
import { findQuantities } from "./numbers.ts";
import { judge, type Judgement } from "./outcomes.ts";
import { countedBy } from "./phrases.ts";
import { isRescue } from "./rescued.ts";
import { makeRow } from "./rows.ts";
import { beginSearch, type Search } from "./search.ts";
import { findWindows, type Window } from "./windows.ts";

const NUMBERS = IS.number | IS.numberWord;

/**
 * Finds the figures of harm, and of what forces did, in an article.
 *
 * @returns one row for each quantity and outcome, in order of the text
 */
export function findFigures(reading: Reading): Figure[] {
  const { any } = reading.scan;
  let search: Search | undefined;
  for (let s = 0; s < any.length; s++) {
    if (any[s] & NUMBERS) readSentence(search ??= beginSearch(reading), s, (any[s] & IS.back) !== 0);
  }
  return search?.found ?? [];
}

/** Adds the figures of a sentence; `again` says that a word such as "figure" may take up a number told before. */
function readSentence(search: Search, s: number, again: boolean): void {
  const { text, found, published } = search, from = text.first[s], to = text.first[s + 1];
  const harms = findHits(text, from, to);
  if (!harms.hits.length && !isHeld(text, from, to) && !(again && found.length)) return;
  const quantities = findQuantities(text, from, to);
  if (!quantities.length) return;
  const line = readLine(harms), counted: Counted[] = [];
  for (const quantity of quantities) {
    counted.push({
      quantity,
      np: countedBy(line, quantity),
      left: leftOf(text, quantity, from),
      whole: false,
    });
  }
  takeOver(counted);
  const judged = judge(line, counted, lastOf(found)), known = found.length;
  if (again && known) judged.push(...repeated(text, counted, found, judged));
  if (!judged.length) return;
  search.known = known, search.follows = undefined;
  const windows = findWindows(text, from, to, published);
  const before = again ? windowsOfCount(search, s) : [];
  for (const one of judged) {
    if (isIllness(text, one.finding.hit)) continue;
    if (one.finding.outcome === "displaced" && isRescue(text, search.lead, line, one.one, one.finding)) {
      continue;
    }
    const figure = makeRow(search, s, line, one, one.finding.rule === "repeated" ? before : windows);
    search.told.add(figure.outcome);
    found.push(figure);
  }
  if (again) found.splice(known, found.length, ...found.slice(known).sort((a, b) => a.start - b.start));
}

/** "The estimates are for the past three days.": the times told of numbers by the sentence before in the paragraph. */
function windowsOfCount({ text, published }: Search, s: number): Window[] {
  const { sentences } = text.article;
  if (!s || sentences[s - 1].paragraph !== sentences[s].paragraph) return [];
  const [from, to] = [text.first[s - 1], text.first[s]];
  return holds(text, from, to, COUNTS) ? findWindows(text, from, to, published) : [];
}
const COUNTS = listWords(BACK_REFERENCES.map((word) => `${word}s`));

/** What the last sentence with figures counted first. */
function lastOf(found: readonly Figure[]): Outcome | undefined {
  let k = found.length - 1;
  while (k > 0 && found[k - 1].sentence === found[k].sentence) k--;
  return found[k]?.outcome;
}

/** "twelve of the 30 passengers": those twelve are passengers. */
function takeOver(counted: Counted[]): void {
  for (let k = 0; k < counted.length - 1; k++) {
    const { np } = counted[k], whole = counted[k + 1];
    if (np.part && np.kind === "none" && whole.quantity.hedged <= np.from + 1) {
      counted[k] = { ...counted[k], np: { ...whole.np, part: true } };
      counted[k + 1] = { ...whole, whole: true };
    }
  }
}

/** "the 8,000 figure": a number that the article has counted before. */
function repeated(
  text: Text,
  counted: readonly Counted[],
  before: readonly Figure[],
  judged: readonly Judgement[],
): Judgement[] {
  const known = new Set(judged.map(({ one }) => one));
  return counted.flatMap((one) => {
    const { from, to, hedged } = one.quantity;
    if (!has(text, to, IS.back) || !has(text, hedged - 1, IS.determiner)) return [];
    if (known.has(one)) return [];
    const words = textOf(text, one.quantity), told = before.findLast(({ quantity }) => quantity === words);
    return told
      ? [{
        one,
        finding: finding(told.outcome, "repeated"),
        population: { from, to: from },
        aside: undefined,
      }]
      : [];
  });
}

const HOSPITAL = listWords(
  "hospitalized hospitalised hospitalizing hospitalising hospital hospitals".split(" "),
);
const disease = listWords(DISEASE);
/** An article with so many words of disease reports one. */
const ILL = 4;

/** So far behind "with" the disease is named. */
const NAMED = 5;

/** People taken to hospital in a report of a disease are no figure of harm. */
function isIllness(text: Text, hit: Hit | undefined): boolean {
  if (!hit || !holds(text, hit.from, hit.to, HOSPITAL)) return false;
  if (wordOf(text, hit.to) === "with" && holds(text, hit.to, hit.to + NAMED, disease)) return true;
  let ill = 0;
  for (let i = 0; i < text.count && ill < ILL; i++) if (among(text, i, disease)) ill++;
  return ill >= ILL;
}
