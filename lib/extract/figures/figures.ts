/**
 * Figures: how many people came to harm, by whose word, when and where.
 *
 * @module
 */
import { DISEASE, type Outcome } from "../../codebooks/mod.ts";
import type { Figure } from "../../vocabulary.ts";
import { has, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Reading } from "../reading.ts";
import { formatDay, parseDay } from "./days.ts";
import { isEstimate, isEstimating } from "./estimates.ts";
import { type Counted, finding, leftOf } from "./findings.ts";
import { type Given, givenTo, innermost } from "./given.ts";
import { type Line, readLine } from "./groups.ts";
import { findHits, type Hit, isHeld } from "./harms.ts";
import { among, listWords, readText, type Text } from "./lexis.ts";
import { findQuantities } from "./numbers.ts";
import { judge, type Judgement } from "./outcomes.ts";
import { civilianOf, partiesOf } from "./parties.ts";
import { countedBy } from "./phrases.ts";
import { createPlaceFinder, type PlaceFinder } from "./places.ts";
import { isAftermath, isLongAgo, isVerdict, nearest, type Setting, statusOf } from "./settings.ts";
import { ruleOf } from "./standing.ts";
import { findWindows, type Window, windowText } from "./windows.ts";

/** An article as its figures are looked for. */
interface Search {
  reading: Reading;
  text: Text;
  published: number;
  aftermath: boolean;
  placeOf: PlaceFinder;
  found: Figure[];
  /** Outcomes that it has counted. */
  told: Set<Outcome>;
}

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
    if (any[s] & NUMBERS) readSentence(search ??= begin(reading), s, (any[s] & IS.back) !== 0);
  }
  return search?.found ?? [];
}

function begin(reading: Reading): Search {
  const { published, title } = reading.scan.article.document, text = readText(reading.scan);
  return {
    reading,
    text,
    published: parseDay(published),
    aftermath: isAftermath(title),
    placeOf: createPlaceFinder(text),
    found: [],
    told: new Set(),
  };
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
  const judged = judge(line, counted, lastOf(found)), before = found.length;
  if (again && before) judged.push(...repeated(text, counted, found, judged));
  if (!judged.length) return;
  const windows = findWindows(text, from, to, published);
  const when = { longAgo: isLongAgo(text, line), verdict: isVerdict(text, line) };
  for (const one of judged) {
    if (isIllness(text, one.finding.hit)) continue;
    const figure = row(search, s, line, one, windows, when);
    search.told.add(figure.outcome);
    found.push(figure);
  }
  if (again) found.splice(before, found.length, ...found.slice(before).sort((a, b) => a.start - b.start));
}

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
const disease = new Set(DISEASE);
/** An article with so many words of disease reports one. */
const ILL = 4;

/** People taken to hospital in a report of a disease are no figure of harm. */
function isIllness(text: Text, hit: Hit | undefined): boolean {
  if (!hit) return false;
  let hospital = false, ill = 0;
  for (let i = hit.from; i < hit.to; i++) hospital ||= among(text, i, HOSPITAL);
  for (let i = 0; hospital && i < text.count && ill < ILL; i++) if (disease.has(wordOf(text, i))) ill++;
  return ill >= ILL;
}

const VICTIMS = listWords(["victim", "victims"]);
/** "victims" are the dead where the article has counted dead before and nothing says otherwise. */
const settled = ({ text, told }: Search, { outcome, hit }: Judgement["finding"]): Outcome =>
  told.has("killed") && outcome === "casualties" && hit && among(text, hit.from, VICTIMS)
    ? "killed"
    : outcome;

function row(
  search: Search,
  s: number,
  line: Line,
  { one, finding, population, aside }: Judgement,
  windows: readonly Window[],
  { longAgo, verdict }: Pick<Setting, "longAgo" | "verdict">,
): Figure {
  const { reading, text, placeOf, published, aftermath } = search, { article } = text;
  const { quantity, np, left } = one, { statements } = reading.attribution;
  const held = innermost(
    statements,
    quantity.from,
    finding.rule === "lives" ? finding.group?.head ?? -1 : -1,
  );
  const given = givenTo(reading, s, held, quantity.from), { agent, cause } = partiesOf(line, finding, left);
  const told = finding.rule === "repeated" ? [] : windows, place = placeOf(s, quantity.to);
  const window = nearest(text, told, quantity, statements[held]?.content);
  return {
    document: article.document.document,
    sentence: article.sentences[s].sentence,
    start: text.starts[quantity.from],
    end: text.ends[quantity.to - 1],
    quantity: textOf(text, quantity),
    low: quantity.low,
    high: quantity.high,
    hedge: quantity.hedge === "exact" && isBelieved(text, line, one, given) ? "about" : quantity.hedge,
    unit: unitOf(text, np),
    outcome: settled(search, finding),
    population: textOf(text, population),
    civilian: civilianOf(text, population, aside),
    agent,
    cause,
    status: statusOf(text, line, one, finding, window, {
      published,
      aftermath,
      longAgo,
      verdict: verdict && (finding.outcome === "killed" || finding.outcome === "injured"),
    }),
    source: given.source,
    speaker: given.speaker,
    via: given.via,
    told: given.told,
    role: given.role,
    cue: given.cue,
    attribution: given.attribution,
    window: window ? windowText(text, window) : "",
    from: window ? formatDay(window.first) : "",
    to: window ? formatDay(window.last) : "",
    place: place ? textOf(text, place) : "",
    rule: ruleOf(text, one, finding, search.told),
  };
}

/** Whether a number hangs on a verb of estimation, its own or that of the statement that holds it. */
const isBelieved = (text: Text, line: Line, { quantity }: Counted, { cue, attribution }: Given): boolean =>
  attribution !== "carried" && isEstimating(cue) || isEstimate(text, line, quantity);

/** What is counted: people, or families and households. */
function unitOf(text: Text, { from, to }: Counted["np"]): Figure["unit"] {
  for (let i = from; i < to; i++) {
    const word = wordOf(text, i);
    if (word === "families" || word === "households") return word;
  }
  return "people";
}
