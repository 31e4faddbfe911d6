/**
 * Notes: in what figures of one harm differ, and what sets one harm apart from another, in words made from the data.
 *
 * @module
 */
import type { Figure } from "../../vocabulary.ts";
import type { Agreement, Change } from "./agreement.ts";
import { numberOf } from "./bounds.ts";
import { apartFrom, type Group, type Index, repeatedElsewhere } from "./apart.ts";
import type { Counted } from "./harm.ts";
import { grouped, listOf, type OutletOf, quoted, unique } from "./words.ts";

/** How a hedge is named in a note. */
const BOUND: Readonly<Record<Figure["hedge"], string>> = {
  exact: "without a bound",
  about: "with “about”",
  nearly: "with “nearly”",
  at_least: "with “at least”",
  more_than: "with “more than”",
  at_most: "with “up to”",
  fewer_than: "with “fewer than”",
  range: "as a range",
  vague: "in a word",
};

/** "The 500 of Kor is printed with “at least” in A, with “about” in B": a bound lost or gained on the way from one voice. */
function boundsOnTheWay(figures: readonly Counted[], outletOf: OutletOf): string[] {
  const told = figures.filter(({ origin }) => origin !== "");
  return [...Map.groupBy(told, ({ origin, figure }) => `${origin}\n${numberOf(figure)}`)].flatMap(
    ([key, group]) => {
      const hedges = Map.groupBy(group, ({ figure }) => figure.hedge);
      if (hedges.size < 2) return [];
      const parts = [...hedges].map(([hedge, some]) =>
        `${BOUND[hedge]} in ${listOf(unique(some.map(({ figure }) => outletOf(figure))))}`
      );
      return `The ${grouped(numberOf(group[0].figure))} of ${key.split("\n")[0]} is printed ${
        parts.join(", ")
      }`;
    },
  );
}

/** "The same number, 17, is given to the police by A and to the hospital by B". */
function sameNumberElsewhere(figures: readonly Counted[], outletOf: OutletOf): string[] {
  return [...Map.groupBy(figures, ({ figure }) => numberOf(figure))].flatMap(([number, group]) => {
    const origins = Map.groupBy(group.filter(({ origin }) => origin !== ""), ({ origin }) => origin);
    if (origins.size < 2) return [];
    const parts = [...origins].map(([origin, some]) =>
      `to ${origin} by ${listOf(unique(some.map(({ figure }) => outletOf(figure))))}`
    );
    return `The same number, ${grouped(number)}, is given ${listOf(parts)}`;
  });
}

/** "grew from 12 to 19, and the latest counts". */
const changed = ({ from, to }: Change): string =>
  `${numberOf(to) < numberOf(from) ? "fell" : "grew"} from ${worded(from)} to ${
    worded(to)
  }, and the latest counts`;

/** A number in digits, a word of magnitude as it stands. */
const worded = (figure: Figure): string =>
  figure.hedge === "vague" ? `“${figure.quantity.toLowerCase()}”` : grouped(numberOf(figure));

/** How the figures of one origin were counted, where it gives several, and those that nobody is named for. */
function countedAs({ taken, grew: outrun }: Agreement): string[] {
  const told = outrun ? [`From report to report the number ${changed(outrun)}`] : [];
  return told.concat(taken.flatMap(({ origin, grew, together }) => {
    if (grew) return [`The number of ${origin} ${changed(grew)}`];
    return together
      ? [`The numbers of ${origin}, ${listOf(together.map(grouped))}, count by what they allow together`]
      : [];
  }));
}

/** How a number is taken that one voice gives with several bounds. */
function takenAtWidest({ taken }: Agreement): string[] {
  const numbers = taken.filter(({ widest }) => widest !== undefined).length;
  if (!numbers) return [];
  return [`${numbers > 1 ? "Each number is" : "It is"} taken at its widest`];
}

/**
 * Writes the note of a tally.
 *
 * @param group the tally
 * @param all every tally, by what sets them apart
 * @param outletOf name of the outlet of a figure
 * @returns sentences, each with a capital, made from the data alone
 */
export function noteOf(group: Group, all: Index, outletOf: OutletOf): string {
  const { figures, agreement } = group, rows = figures.map(({ figure }) => figure);
  const voices = unique(figures.map(({ origin }) => origin)), outlets = unique(rows.map(outletOf));
  const parts: string[] = [];
  if (voices.length === 1 && outlets.length > 1) {
    const one = new Set(rows.map(numberOf)).size === 1;
    parts.push(
      `${outlets.length} outlets ${one ? "print it" : "give a number"}, and the only origin named is ${
        voices[0]
      }`,
    );
  } else if (voices.length > 1) {
    parts.push(`${voices.length} origins are named: ${voices.sort().join("; ")}`);
  }
  if (agreement.grade === "contested") parts.push("The figures contradict each other");
  parts.push(
    ...countedAs(agreement),
    ...boundsOnTheWay(figures, outletOf),
    ...takenAtWidest(agreement),
    ...sameNumberElsewhere(figures, outletOf),
  );
  const windows = unique(rows.map(({ window }) => window)).sort();
  if (windows.length > 1) parts.push(`The times are told as ${quoted(windows)}`);
  const total = figures.filter(({ told }) => told.running);
  if (total.length) {
    parts.push(
      `It is told as a total with what came before by ${
        listOf(unique(total.map(({ figure }) => outletOf(figure))))
      }`,
    );
  }
  parts.push(...apartFrom(group, all), ...repeatedElsewhere(group, all, outletOf));
  return parts.join(". ");
}
