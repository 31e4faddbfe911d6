/**
 * Standing: how a figure stands to those beside it in its article.
 *
 * @module
 */
import type { Figure } from "../../vocabulary.ts";
import { isClose, reachOf } from "./bounds.ts";
import { headOf, PARTS, STATE_SOLDIERS } from "./people.ts";

/** Rules of the figures that count all until a day. */
const TOLL = /total|earlier/;

/** Whether a figure counts all until a day, or tells how many they were. */
export const isToll = ({ rule }: Figure): boolean => TOLL.test(rule);

/** A toll and the missing stand at a number on the day that is told. */
export const isState = ({ rule, outcome }: Figure): boolean => TOLL.test(rule) || outcome === "missing";
/** The sentence of a figure with the days of its window. */
export const dayOfSentence = ({ document, sentence, from, to }: Figure): string =>
  `${document} ${sentence} ${from} ${to}`;

/** Rules of the figures that come on top of others. */
const ADDED = new Set(["addition", "more"]);

/**
 * Whether a number comes on top of those who came to other harm: "12 were killed. Another 30 were injured". Nothing of
 * its own outcome stands before it in the text, and what stands next before it is of another.
 */
export function isOnTopOfOthers({ sentence, start, outcome }: Figure, article: readonly Figure[]): boolean {
  const before = article.filter((other) => other.sentence > 0 && other.start < start);
  const near = before.some((other) => other.sentence >= sentence - 2 && other.outcome !== outcome);
  return near && before.every((other) => other.outcome !== outcome);
}

/**
 * The population that a figure leaves out where its sentence has just counted fighters: "killed 12 troops and injured 15".
 */
export function elidedIn(
  { sentence, start, speaker, population, outcome }: Figure,
  article: readonly Figure[],
): string {
  if (population) return population;
  const before = article.filter((other) => other.sentence === sentence && other.start < start);
  const last = before.reduce<Figure | undefined>((a, b) => a && a.start > b.start ? a : b, undefined);
  const fights = last && (last.civilian === "combatant" || headOf(last.population) === STATE_SOLDIERS);
  return fights && last.speaker === speaker && last.outcome !== outcome ? last.population : "";
}

/** Rules of the figures that tell a toll of all, or how it stood. */
const TOLLS = /total|earlier|listed/;

/**
 * Whether a number of a sentence counts some of those whom another of its numbers counts, by one voice: "the toll passed
 * 50 as divers found more than a dozen", "20 were taken to hospital, one of them into intensive care".
 */
export function isSomeOf(figure: Figure, others: readonly Figure[]): boolean {
  if (TOLLS.test(figure.rule) || ADDED.has(figure.rule)) return false;
  const own = reachOf(figure), who = headOf(figure.population);
  return others.some((other) => {
    const all = reachOf(other), told = who === "" || who === headOf(other.population);
    const alike = other.unit === figure.unit && other.status === figure.status &&
      other.from === figure.from &&
      other.speaker === figure.speaker && (!figure.place || other.place === figure.place);
    return told && alike && !PARTS.has(other.rule) && !ADDED.has(other.rule) && all.number > own.number &&
      !isClose(own, all);
  });
}
