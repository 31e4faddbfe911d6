/**
 * Figures: how many people came to harm, by whose word, when and where.
 *
 * @module
 */
import { DISEASE, ESTIMATES, type Outcome } from "../../codebooks/mod.ts";
import type { Figure } from "../../vocabulary.ts";
import { has, isBreak, type Span, textOf, wordOf } from "../words/clauses.ts";
import { findForceVerbs, findHarms, type Hit } from "./harms.ts";
import { IS } from "../words/lexicon.ts";
import { findQuantities, type Quantity } from "./numbers.ts";
import { countedBy, judge } from "./outcomes.ts";
import { agentOf, causeOf, civilianOf } from "./parties.ts";
import type { Reading } from "../reading.ts";
import { nearest, placeOf, statusOf } from "./settings.ts";
import { findWindows, type Window } from "./windows.ts";

const NUMBERS = IS.number | IS.numberWord, WORDS = IS.harm | IS.force;

/**
 * Finds the figures of harm, and of what forces did, in an article.
 *
 * @returns one row for each quantity and outcome, in order of the text
 */
export function findFigures(reading: Reading): Figure[] {
  const { scan } = reading, found: Figure[] = [];
  for (let s = 0; s < scan.any.length; s++) {
    const any = scan.any[s];
    if (any & NUMBERS && (any & WORDS || any & IS.back && found.length)) {
      found.push(...inSentence(reading, s, found));
    }
  }
  return found;
}

function inSentence(reading: Reading, s: number, before: readonly Figure[]): Figure[] {
  const { scan } = reading, from = scan.first[s], to = scan.first[s + 1];
  const quantities = findQuantities(scan, from, to);
  if (!quantities.length) return [];
  const repeated = quantities.flatMap((quantity) => repeats(scan, quantity, before));
  if (!(scan.any[s] & WORDS)) {
    return repeated.map((found) => row(reading, s, { ...found, windows: [] }));
  }
  const hits = [...findHarms(scan, from, to), ...findForceVerbs(scan, from, to)].sort((a, b) =>
    a.from - b.from
  );
  const counted = quantities.map((quantity) => ({ quantity, np: countedBy(scan, quantity, to) }));
  const judged = judge(scan, counted, hits, from, to);
  const again = repeated.filter(({ quantity }) => !judged.some((one) => one.quantity === quantity));
  if (!judged.length && !again.length) return [];
  const windows = findWindows(scan, from, to, scan.article.document.published);
  return [...judged, ...again].flatMap(({ quantity, population, outcome, rule, verb }) => {
    if (isIllness(scan, verb)) return [];
    return [
      row(reading, s, {
        quantity,
        population,
        outcome: settled(outcome, verb, scan, before),
        rule,
        verb,
        windows: rule === "repeated" ? [] : windows,
      }),
    ];
  });
}

/** "the 8,000 figure": a number that the article has counted before. */
function repeats(
  scan: Reading["scan"],
  quantity: Quantity,
  before: readonly Figure[],
): Omit<Found, "windows">[] {
  if (!has(scan, quantity.to, IS.back) || !has(scan, quantity.hedged - 1, IS.determiner)) return [];
  const known = before.findLast(({ quantity: words }) => words === quantity.text);
  const nobody = { from: quantity.to, to: quantity.to };
  return known
    ? [{ quantity, population: nobody, outcome: known.outcome, rule: "repeated", verb: undefined }]
    : [];
}

interface Found {
  quantity: Quantity;
  population: Span;
  outcome: Outcome;
  rule: string;
  verb: Hit | undefined;
  windows: readonly Window[];
}

const disease = new Set(DISEASE);
const ill = new WeakMap<Reading["scan"], boolean>();
/** People taken to hospital in a report of a disease are no figure of harm. */
function isIllness(scan: Reading["scan"], verb: Hit | undefined): boolean {
  if (!verb || !/^hospitali/.test(wordOf(scan, verb.from))) return false;
  let known = ill.get(scan);
  if (known === undefined) {
    let words = 0;
    for (let i = 0; i < scan.count; i++) words += +disease.has(wordOf(scan, i));
    ill.set(scan, known = words > 3);
  }
  return known;
}

/** "victims" are the dead where the article has counted dead before and nothing says otherwise. */
function settled(
  outcome: Outcome,
  verb: Hit | undefined,
  scan: Reading["scan"],
  before: readonly Figure[],
): Outcome {
  const unclear = outcome === "casualties" && verb && wordOf(scan, verb.from).startsWith("victim");
  return unclear && before.some((figure) => figure.outcome === "killed") ? "killed" : outcome;
}

function row(
  reading: Reading,
  s: number,
  { quantity, population, outcome, rule, verb, windows }: Found,
): Figure {
  const { scan } = reading, { document } = scan.article.document;
  const start = scan.starts[quantity.from], end = scan.ends[quantity.to - 1];
  const held = innermost(reading.attribution.statements, quantity.from);
  const given = sourceOf(reading, s, held);
  const window = nearest(scan, windows, quantity, reading.attribution.statements[held]?.content);
  const words = textOf(scan, population);
  return {
    document,
    sentence: scan.article.sentences[s].sentence,
    start,
    end,
    quantity: quantity.text,
    low: quantity.low,
    high: quantity.high,
    hedge: quantity.hedge === "exact" && isEstimate(reading, s, quantity, given.cue)
      ? "about"
      : quantity.hedge,
    unit: /\bfamilies\b/.test(words) ? "families" : /\bhouseholds\b/.test(words) ? "households" : "people",
    outcome,
    population: words,
    civilian: civilianOf(words),
    agent: agentOf(scan, verb, rule, s),
    cause: causeOf(scan, verb, s),
    status: statusOf(scan, s, quantity, window),
    ...given,
    window: window?.text ?? "",
    from: window?.first ?? "",
    to: window?.last ?? "",
    place: placeOf(scan, s, quantity),
    rule,
  };
}

// ---- source -------------------------------------------------------------------------------------------------------

type Given = Pick<Figure, "source" | "speaker" | "via" | "told" | "role" | "cue" | "attribution">;
const NONE: Given = { source: "", speaker: "", via: "", told: "", role: "", cue: "", attribution: "" };

/** The innermost statement that holds the figure, or the one that the sentence before plainly carries over. */
function sourceOf({ scan, attribution, speakers }: Reading, s: number, held: number): Given {
  let best = held;
  let attributionKind: Given["attribution"] = "sentence";
  if (best < 0) {
    best = carriedFrom(scan, attribution, s);
    attributionKind = "carried";
  }
  if (best < 0) return NONE;
  const { source, cue, kind, via, told } = attribution.statements[best], speaker = speakers[best];
  if (kind === "direct" && attributionKind === "sentence") attributionKind = "quotation";
  return {
    source: source ? textOf(scan, source.head) : "",
    speaker: speaker.name,
    via,
    told,
    role: speaker.role,
    cue: cue ? textOf(scan, cue) : "",
    attribution: attributionKind,
  };
}

/** Statements begin in order, so the last that begins before a token and holds it is the innermost. */
function innermost(statements: Reading["attribution"]["statements"], token: number): number {
  let low = 0, high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle].content.from <= token) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - NESTED); i--) if (statements[i].content.to > token) return i;
  return -1;
}
/** Deeper than this no statement stands inside others. */
const NESTED = 32;

/** A sentence without a statement of its own, right behind one that counts and in the same paragraph. */
function carriedFrom(
  scan: Reading["scan"],
  { statements, last: lasts }: Reading["attribution"],
  s: number,
): number {
  const { sentences } = scan.article;
  if (s === 0 || sentences[s - 1].paragraph !== sentences[s].paragraph) return -1;
  const last = lasts.get(s - 1);
  if (last === undefined || lasts.has(s)) return -1;
  const { content } = statements[last];
  for (let i = content.from; i < content.to; i++) {
    if (has(scan, i, NUMBERS)) return content.to >= scan.first[s] - 4 ? last : -1;
  }
  return -1;
}

const estimates = new Set(ESTIMATES);
/** Whether the number hangs on a verb of estimation or belief. */
function isEstimate({ scan }: Reading, s: number, quantity: Quantity, cue: string): boolean {
  if (estimates.has(cue.toLowerCase().split(" ").at(-1) ?? "")) return true;
  const end = Math.min(scan.first[s + 1], quantity.to + 16);
  for (let i = Math.max(scan.first[s], quantity.from - 16); i < end; i++) {
    if (!estimates.has(wordOf(scan, i))) continue;
    if (
      i > quantity.to && has(scan, i - 1, IS.auxiliary) && wordOf(scan, i + 1) === "to" &&
      i - quantity.to < 14
    ) return true;
    if (i < quantity.from && quantity.from - i < 16 && !isBreak(scan, i + 1)) return true;
  }
  return false;
}
