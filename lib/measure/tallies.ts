/**
 * Tallies: the figures that speak of the same harm, how far they agree, and how many independent voices they go back to.
 *
 * Grades count origins and not outlets, after the practice of Airwars (2023), "Our methodology".
 *
 * @module
 */
import type { Document, Figure, Quote, Tally, TallyFigure } from "../vocabulary.ts";
import { findOrigins, type Join } from "./origins.ts";

const HARM: ReadonlySet<string> = new Set([
  "killed",
  "injured",
  "missing",
  "detained",
  "displaced",
  "casualties",
]);

/** What is measured: the tallies, their figures, and which voices were found to be one. */
export interface Tallies {
  /** One row for each harm that figures speak of. */
  tallies: Tally[];
  /** One row for each figure, with the tally it belongs to. */
  tally_figures: TallyFigure[];
  /** The voices that were found to be one. */
  joins: Join[];
}

/**
 * Gathers figures of harm into tallies.
 *
 * @param figures of the whole corpus
 * @param quotes of the whole corpus, which tell what each speaker is
 * @param documents give outlets and days of publication
 */
export function measureTallies(
  figures: readonly Figure[],
  quotes: readonly Quote[],
  documents: readonly Document[],
): Tallies {
  const outlets = new Map(documents.map(({ document, outlet }) => [document, outlet || document]));
  const published = new Map(documents.map((one) => [one.document, one.published]));
  const origins = findOrigins(figures, quotes);
  const groups: Figure[][] = [];
  for (const figure of figures) {
    if (!HARM.has(figure.outcome) || figure.status === "other") continue;
    const home = groups.find((group) => group.every((other) => sameHarm(figure, other)));
    if (home) home.push(figure);
    else groups.push([figure]);
  }
  const tallies: Tally[] = [], tally_figures: TallyFigure[] = [];
  groups.forEach((group, i) => {
    const tally = `t${String(i + 1).padStart(2, "0")}`;
    const originOf = (figure: Figure): string => origins.of(figure.document, figure.speaker);
    const voices = new Set(group.map(originOf).filter(Boolean));
    tallies.push(summary(tally, group, voices, outlets, originOf, published));
    for (const figure of group) {
      tally_figures.push({
        tally,
        document: figure.document,
        start: figure.start,
        outcome: figure.outcome,
        origin: originOf(figure),
        difference: differenceOf(figure, group),
      });
    }
  });
  return { tallies, tally_figures, joins: origins.joins };
}

// ---- the same harm ------------------------------------------------------------------------------------------------

const GENERIC =
  /^(?:|people|persons?|residents|inhabitants|civilians|citizens|lives|others|more|victims|men|locals|members|.*\b(?:civilians|people)\b.*\band\b.*|.*\band\b.*\bcivilians\b.*)$/i;

/** Whether two figures can speak of the same harm: outcome, unit, population, window and cause allow it. */
function sameHarm(a: Figure, b: Figure): boolean {
  if (a.outcome !== b.outcome || a.unit !== b.unit || a.status !== b.status) return false;
  if (isRunningTotal(a) !== isRunningTotal(b)) return false;
  if (isNobody(a) !== isNobody(b)) return false;
  if (!windowsMeet(a, b)) return false;
  const generic = GENERIC.test(a.population) && GENERIC.test(b.population);
  if (!generic && headOf(a.population) !== headOf(b.population)) return false;
  if (a.cause !== b.cause && (a.cause || b.cause)) return false;
  return !a.place || !b.place || a.place === b.place || boundsMeet(widened(a), widened(b));
}
/** "Nobody was hurt" speaks of one incident and contradicts no count of others. */
const isNobody = ({ low, high }: Figure): boolean => low === 0 && high === 0;
const boundsMeet = (a: Bounds, b: Bounds): boolean => a.low <= b.high && b.low <= a.high;
const isRunningTotal = ({ rule }: Figure): boolean => rule === "running-total";
const headOf = (population: string): string => population.toLowerCase().split(/\s+/).at(-1) ?? "";
/** Open and unknown ends meet everything of the same status. */
function windowsMeet(a: Figure, b: Figure): boolean {
  if (!a.from && !a.to || !b.from && !b.to) return true;
  return (!a.to || !b.from || b.from <= a.to) && (!b.to || !a.from || a.from <= b.to);
}

// ---- agreement ----------------------------------------------------------------------------------------------------

interface Bounds {
  low: number;
  high: number;
}
const ABOUT = 0.1;

/** Bounds for comparison: "about" gives ten per cent either way, "nearly" ten per cent below. */
function widened({ low, high, hedge }: Figure): Bounds {
  const least = low ?? 0, most = high ?? Infinity;
  if (hedge === "about") return { low: Math.floor(least * (1 - ABOUT)), high: Math.ceil(most * (1 + ABOUT)) };
  if (hedge === "nearly") return { low: Math.floor(least * (1 - ABOUT)), high: most };
  return { low: least, high: most };
}
const meet = (bounds: readonly Bounds[]): Bounds => ({
  low: Math.max(...bounds.map(({ low }) => low)),
  high: Math.min(...bounds.map(({ high }) => high)),
});

/**
 * The figures of one origin as one: the same number with and without a bound counts with its widest reading; what
 * grew from one day to the next counts as it stood last.
 */
function byOrigin(
  group: readonly Figure[],
  originOf: (figure: Figure) => string,
  published: ReadonlyMap<string, string>,
): Figure[] {
  const kept: Figure[] = [];
  const voices = new Map<string, Figure[]>();
  for (const figure of group) {
    const origin = originOf(figure);
    if (!origin) kept.push(figure);
    else voices.set(origin, [...(voices.get(origin) ?? []), figure]);
  }
  for (const all of voices.values()) {
    const figures = latest(all, published);
    const numbers = new Map<number, Figure>();
    for (const figure of figures) {
      const number = figure.low ?? figure.high ?? 0, key = figure.hedge === "more_than" ? number - 1 : number;
      const known = numbers.get(key);
      if (!known || width(figure) > width(known)) numbers.set(key, figure);
    }
    kept.push(...numbers.values());
  }
  return kept;
}
/** What one origin said last: of the latest day of publication, and there of the latest window. */
function latest(figures: readonly Figure[], published: ReadonlyMap<string, string>): readonly Figure[] {
  const day = extreme(figures.map(({ document }) => published.get(document) ?? ""), 1);
  const last = day ? figures.filter(({ document }) => published.get(document) === day) : figures;
  const to = extreme(last.map((figure) => figure.to), 1);
  const grown = last.some((figure) => figure.to && figure.to < to);
  const kept = grown ? last.filter((figure) => !figure.to || figure.to === to) : last;
  // The same number said before is no growth.
  const numbers = new Set(kept.map(numberOf));
  return figures.filter((figure) => kept.includes(figure) || numbers.has(numberOf(figure)));
}
/** The number that the words give, whatever bounds it. */
function numberOf({ low, high, hedge }: Figure): number {
  if (hedge === "more_than") return low! - 1;
  return hedge === "fewer_than" ? high! + 1 : low ?? high ?? 0;
}
const width = ({ low, high }: Figure): number => (high ?? Infinity) - (low ?? 0);

function summary(
  tally: string,
  group: readonly Figure[],
  voices: ReadonlySet<string>,
  outlets: ReadonlyMap<string, string>,
  originOf: (figure: Figure) => string,
  published: ReadonlyMap<string, string>,
): Tally {
  const counted = byOrigin(group, originOf, published);
  const agree = ((): boolean => {
    const { low, high } = meet(counted.map(widened));
    return low <= high;
  })();
  const stated = meet(counted.map(({ low, high }) => ({ low: low ?? 0, high: high ?? Infinity })));
  const lows = group.map(({ low }) => low), highs = group.map(({ high }) => high);
  const [first] = group;
  const grade = !agree
    ? "contested"
    : voices.size === 0
    ? "unattributed"
    : voices.size === 1
    ? "single"
    : "corroborated";
  return {
    tally,
    outcome: first.outcome,
    unit: first.unit,
    population: mostUsed(group.map(({ population }) => population)),
    place: mostUsed(group.map(({ place }) => place)),
    from: extreme(group.map(({ from }) => from), -1),
    to: extreme(group.map(({ to }) => to), 1),
    status: first.status,
    low: lows.includes(null) ? null : Math.min(...lows as number[]),
    high: highs.includes(null) ? null : Math.max(...highs as number[]),
    agreed_low: agree && counted.some(({ low }) => low !== null) && stated.low <= stated.high
      ? stated.low
      : null,
    agreed_high: agree && stated.low <= stated.high && Number.isFinite(stated.high) ? stated.high : null,
    figures: group.length,
    outlets: new Set(group.map(({ document }) => outlets.get(document))).size,
    origins: voices.size,
    grade,
    note: noteOf(group, voices, agree, outlets),
  };
}

/** The text that is used most often; of several, the first. */
function mostUsed(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best = "";
  for (const [text, count] of counts) if (!best || count > counts.get(best)!) best = text;
  return best;
}
const extreme = (days: readonly string[], sign: 1 | -1): string =>
  days.filter(Boolean).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0) * sign).at(-1) ?? "";

// ---- words --------------------------------------------------------------------------------------------------------

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

function noteOf(
  group: readonly Figure[],
  voices: ReadonlySet<string>,
  agree: boolean,
  outlets: ReadonlyMap<string, string>,
): string {
  const count = new Set(group.map(({ document }) => outlets.get(document))).size;
  const parts: string[] = [];
  if (voices.size === 1 && count > 1) parts.push(`${plural(count, "outlet")}, one origin: ${[...voices][0]}`);
  else if (voices.size > 1) parts.push(`${plural(voices.size, "origin")}: ${[...voices].sort().join("; ")}`);
  if (!agree) parts.push("the figures contradict each other");
  const windows = new Set(group.map(({ window }) => window).filter(Boolean));
  if (windows.size > 1) parts.push(`windows as told: ${[...windows].sort().join("; ")}`);
  if (group.some(isRunningTotal)) parts.push("a total that takes in an earlier window");
  return parts.join(". ");
}

/** In what a figure departs from the reading that most others share. */
function differenceOf(figure: Figure, group: readonly Figure[]): string {
  if (group.length < 2) return "";
  const differs: string[] = [];
  if (figure.hedge !== mostUsed(group.map(({ hedge }) => hedge))) differs.push("bound");
  const window = mostUsed(group.map(({ from, to }) => from || to ? `${from}/${to}` : ""));
  if ((figure.from || figure.to) && `${figure.from}/${figure.to}` !== window) differs.push("window");
  if (
    figure.population &&
    headOf(figure.population) !== headOf(mostUsed(group.map(({ population }) => population)))
  ) differs.push("population");
  const source = mostUsed(group.map(({ speaker }) => speaker));
  if (figure.speaker && figure.speaker !== source) differs.push("source");
  return differs.join("; ");
}
