/**
 * Holds what the program makes of an event against the truth.
 *
 * @module
 */
import { measureTallies, type Tallies } from "../../../lib/measure/mod.ts";
import type { Figure, Quote } from "../../../lib/vocabulary.ts";
import { readText } from "../../extract/read.ts";
import type { EventFigure, EventTally, ReportedEvent } from "../events.ts";

/** Pairs of figures, by truth and by program. */
export interface Pairs {
  both: number;
  truth: number;
  program: number;
}

/** A tally of the truth, the tally that the program made of most of its figures, and whether the grade is right. */
export interface Graded {
  truth: EventTally;
  found: string;
  right: boolean;
}

/** What the program made of an event. */
export interface EventScore {
  /** Pairs that share a tally. */
  tallies: Pairs;
  /** Pairs of one tally that share an origin. */
  origins: Pairs;
  graded: Graded[];
  figures: number;
  /** Planted figures that were not found. */
  missed: EventFigure[];
  /** Figures that were not planted. */
  invented: Figure[];
  measured: Tallies;
  read: Figure[];
  quotes: Quote[];
}

/** F1 of pairs. */
export const pairF1 = ({ both, truth, program }: Pairs): number =>
  truth + program ? 2 * both / (truth + program) : 1;

/** Adds pairs up. */
export const addPairs = (all: readonly Pairs[]): Pairs => ({
  both: all.reduce((sum, { both }) => sum + both, 0),
  truth: all.reduce((sum, { truth }) => sum + truth, 0),
  program: all.reduce((sum, { program }) => sum + program, 0),
});

const HARMS = "killed injured missing detained displaced casualties".split(" ");
const key = ({ document, start, outcome }: { document: string; start: number; outcome: string }): string =>
  `${document} ${start} ${outcome}`;

/** Pairs of figures for which either says that they are one; an empty name is one with nothing. */
function pairsOf(names: readonly { truth: string; found: string }[]): Pairs {
  const pairs = { both: 0, truth: 0, program: 0 };
  names.forEach((a, i) => {
    for (const b of names.slice(i + 1)) {
      const truth = a.truth !== "" && a.truth === b.truth, program = a.found !== "" && a.found === b.found;
      pairs.truth += +truth;
      pairs.program += +program;
      pairs.both += +(truth && program);
    }
  });
  return pairs;
}

/** What most of them are; empty for none. */
function mostOf(names: readonly string[]): string {
  const counts = Map.groupBy(names.filter(Boolean), (name) => name);
  return [...counts].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

/**
 * Reads an event and scores it.
 *
 * @param event the articles and the truth
 * @returns pairs, grades, figures missed and invented
 */
export function scoreEvent({ articles, figures, tallies }: ReportedEvent): EventScore {
  const texts = articles.map(({ text, ...about }) => readText(text, about));
  const read = texts.flatMap(({ figures }) => figures), quotes = texts.flatMap(({ quotes }) => quotes);
  const measured = measureTallies(read, quotes, texts.map(({ article }) => article.document));
  const homes = new Map(measured.tally_figures.map((row) => [key(row), row])),
    planted = new Set(figures.map(key));
  const found = new Set(read.map(key)),
    grades = new Map(measured.tallies.map(({ tally, grade }) => [tally, grade]));
  const joined = figures.map((figure) => ({ figure, home: homes.get(key(figure)) }));
  return {
    tallies: pairsOf(joined.map(({ figure, home }) => ({ truth: figure.tally, found: home?.tally ?? "" }))),
    origins: addPairs(tallies.map(({ tally }) =>
      pairsOf(
        joined.filter(({ figure }) => figure.tally === tally)
          .map(({ figure, home }) => ({ truth: figure.origin, found: home?.origin ?? "" })),
      )
    )),
    graded: tallies.map((truth) => {
      const homes = joined.filter(({ figure }) => figure.tally === truth.tally).map(({ home }) =>
        home?.tally ?? ""
      );
      const grade = grades.get(mostOf(homes)) ?? "";
      return { truth, found: grade, right: grade === truth.grade };
    }),
    figures: figures.length,
    missed: figures.filter((figure) => !found.has(key(figure))),
    invented: read.filter((figure) => HARMS.includes(figure.outcome) && !planted.has(key(figure))),
    measured,
    read,
    quotes,
  };
}
