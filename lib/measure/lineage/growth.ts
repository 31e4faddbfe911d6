/**
 * Growth: which numbers of a harm a later report replaced.
 *
 * A toll grows as it is counted, and the missing become fewer as they are found. What one voice said first and what it
 * says now contradict each other no more than a number that nobody is named for contradicts a later one. Two voices that
 * are named stay apart: each may go on saying what it said.
 *
 * @module
 */
import { isClose, meets, numberOf, reachOf } from "./bounds.ts";
import type { Counted } from "./harm.ts";

/** A number as one voice gives it. */
export interface Said {
  /** Name of the voice; empty where nobody is named. */
  origin: string;
  /** The number in the words, whatever bounds it. */
  number: number;
  figures: readonly Counted[];
  /** One figure of each bound that it is printed with. */
  ways: readonly Counted[];
  /** Those of its figures that are totals, by article. */
  totals: ReadonlyMap<string, readonly Counted[]>;
  /** When it was last told: day of publication, then until when it counts. */
  last: string;
}

/** The day of publication in `last`. */
const dateOf = ({ last }: Said): string => last.slice(0, 10);

type Days = ReadonlyMap<string, string>;

const dayOf = (published: Days, { figure }: Counted): string => published.get(figure.document) ?? "";

/** Rules of the figures that count all, alone or in a list. */
const TOTAL = /total|listed/;

/** One figure of each bound that a number is printed with. */
const waysOf = (figures: readonly Counted[]): Counted[] => [
  ...new Map(figures.map((one) => [`${one.figure.hedge} ${one.figure.low} ${one.figure.high}`, one]))
    .values(),
];

/** Whether a headline, or what stands first, repeats without a source a number that its text gives. */
const isRepeated = ({ figure, origin }: Counted, article: readonly Counted[]): boolean =>
  figure.sentence === 0 && origin === "" &&
  article.some(({ figure: other }) => other.sentence > 0 && numberOf(other) === numberOf(figure));

/** Whether its article gives a greater number beside it. */
const isOutdone = ({ figure: one }: Counted, article: readonly Counted[]): boolean =>
  article.some(({ figure: other }) => numberOf(other) > numberOf(one) && !meets(one, other));

const least = (days: readonly string[]): string => days.reduce((a, b) => b < a ? b : a);

/**
 * Reads the numbers of a group, each voice apart.
 *
 * @param group figures of the same harm
 * @param published day of publication of each document
 * @returns the numbers; what the words call earlier is left out where the voice has another, and what a headline repeats
 */
export function numbersOf(group: readonly Counted[], published: Days): Said[] {
  const articles = Map.groupBy(group, ({ figure }) => figure.document);
  const articleOf = ({ figure }: Counted): readonly Counted[] => articles.get(figure.document)!;
  const firsts = new Map(
    [...Map.groupBy(group, ({ figure }) => numberOf(figure))].map(([number, all]) =>
      [number, least(all.map((one) => dayOf(published, one)))] as const
    ),
  );
  // A number of an earlier day that an article gives beside a greater one is of that day.
  const toldOn = (one: Counted): string => {
    const first = firsts.get(numberOf(one.figure))!, day = dayOf(published, one);
    return first && first < day && isOutdone(one, articleOf(one)) ? first : `${day} ${one.figure.to}`;
  };
  const told = group.filter((one) => !isRepeated(one, articleOf(one)));
  const voices = Map.groupBy(told, ({ origin }) => origin);
  return [...voices].flatMap(([origin, all]) => {
    const newer = all.filter(({ told }) => !told.earlier), counting = newer.length || !origin ? newer : all;
    return [...Map.groupBy(counting, ({ figure }) => numberOf(figure))].map(([number, figures]): Said => ({
      origin,
      number,
      figures,
      ways: waysOf(figures),
      totals: Map.groupBy(
        figures.filter(({ figure }) => TOTAL.test(figure.rule)),
        ({ figure }) => figure.document,
      ),
      last: figures.map(toldOn).reduce((a, b) => a > b ? a : b),
    }));
  });
}

/** "has risen to 18 from 12": two totals of one sentence, the smaller behind the greater. */
const isRise = ({ figure: less }: Counted, { figure: more }: Counted): boolean =>
  less.sentence === more.sentence && less.start > more.start && /total/.test(more.rule);

/**
 * Whether a number replaces another.
 *
 * @param more the later number
 * @param less the earlier one
 * @returns whether the later was told after it, by the same voice or where nobody is named for one of them
 */
export function replaces(more: Said, less: Said): boolean {
  const one = more.origin === less.origin;
  if (!one && more.origin && less.origin) return false;
  // Until when a number counts orders what one voice says; what others say, the day of publication alone.
  // What happened in a year that is over grows no more from day to day.
  const open = less.figures[0].figure.status === "current";
  const later = one && more.origin ? more.last > less.last : open && dateOf(more) > dateOf(less);
  const found = one && later && less.figures[0].figure.outcome === "missing";
  if (found && more.number < less.number) {
    return !isClose(reachOf(more.figures[0].figure), reachOf(less.figures[0].figure));
  }
  if (more.number <= less.number) return false;
  if (!less.ways.some((one) => more.ways.some((other) => !meets(one.figure, other.figure)))) return false;
  if (later || !one) return later;
  return less.totals.entries().some(([article, some]) =>
    some.some((one) => more.totals.get(article)?.some((other) => isRise(one, other)) ?? false)
  );
}
