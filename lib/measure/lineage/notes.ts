/**
 * Notes: in what figures of one harm differ, and what sets one harm apart from another, in words made from the data.
 *
 * @module
 */
import type { Figure } from "../../vocabulary.ts";
import type { Agreement } from "./agreement.ts";
import { numberOf } from "./bounds.ts";
import { type Apart, type Counted, relate } from "./harm.ts";

/** A tally before it is written. */
export interface Group {
  /** Id of the tally. */
  id: string;
  figures: readonly Counted[];
  agreement: Agreement;
}

const grouped = (number: number): string => `${number}`.replace(/\B(?=(\d\d\d)+$)/g, ",");
const listOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
const unique = (words: readonly string[]): string[] => [...new Set(words)].filter(Boolean);

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

type OutletOf = (figure: Figure) => string;

/** "500 with “at least” in A, without a bound in B and C": a bound lost or gained on the way from one voice. */
function boundsOnTheWay(figures: readonly Counted[], outletOf: OutletOf): string[] {
  const told = figures.filter(({ origin }) => origin !== "");
  return [...Map.groupBy(told, ({ origin, figure }) => `${origin}\n${numberOf(figure)}`)].flatMap(
    ([key, group]) => {
      const hedges = Map.groupBy(group, ({ figure }) => figure.hedge);
      if (hedges.size < 2) return [];
      const parts = [...hedges].map(([hedge, some]) =>
        `${BOUND[hedge]} in ${listOf(unique(some.map(({ figure }) => outletOf(figure))))}`
      );
      return `${key.split("\n")[0]}’s ${grouped(numberOf(group[0].figure))} stands ${parts.join(", ")}`;
    },
  );
}

/** "17 is given to the police by A and to the hospital by B". */
function sameNumberElsewhere(figures: readonly Counted[], outletOf: OutletOf): string[] {
  return [...Map.groupBy(figures, ({ figure }) => numberOf(figure))].flatMap(([number, group]) => {
    const origins = Map.groupBy(group.filter(({ origin }) => origin !== ""), ({ origin }) => origin);
    if (origins.size < 2) return [];
    const parts = [...origins].map(([origin, some]) =>
      `to ${origin} by ${listOf(unique(some.map(({ figure }) => outletOf(figure))))}`
    );
    return `the same number, ${grouped(number)}, is given ${listOf(parts)}`;
  });
}

/** How the figures of one origin were counted, where it gives several. */
function countedAs({ taken }: Agreement): string[] {
  return taken.flatMap(({ origin, grew, together, widest }) => {
    if (grew) return [`${origin}: from ${grouped(grew.from)} to ${grouped(grew.to)}, the latest counts`];
    if (together) return [`${origin}: ${listOf(together.map(grouped))} count by what they allow together`];
    return widest !== undefined ? [`${origin}: ${grouped(widest)} counts with its widest reading`] : [];
  });
}

/** What sets a tally apart from the one that it is nearest to. */
function apartFrom(group: Group, all: readonly Group[]): string[] {
  const [one] = group.figures, { outcome, status } = one.figure;
  const other = all.filter(({ id, figures: [{ figure }] }) => id !== group.id && figure.outcome === outcome)
    .sort((a, b) =>
      Number(b.figures[0].figure.status === status) - Number(a.figures[0].figure.status === status) ||
      b.figures.length - a.figures.length
    )[0];
  if (!other || other.figures.length < group.figures.length) return [];
  const kinds = new Set<Apart>(
    group.figures.flatMap((a) => other.figures.flatMap((b) => relate(a, b).apart)),
  );
  return unique([...kinds].map((kind) => apartIn(kind, group.figures))).map((words) =>
    `apart from ${other.id}: ${words}`
  );
}
const quoted = (words: readonly string[]): string => unique(words).map((text) => `“${text}”`).join(", ");
function apartIn(kind: Apart, figures: readonly Counted[]): string {
  const rows = figures.map(({ figure }) => figure), windows = quoted(rows.map(({ window }) => window));
  const people = quoted(rows.map(({ population }) => population)),
    places = quoted(rows.map(({ place }) => place));
  if (kind === "window" || kind === "status") {
    return windows ? `another window, ${windows}` : "another window or event";
  }
  if (kind === "unit") return `counted in ${rows[0].unit}`;
  if (kind === "part") return people || places ? `a part, ${people || places}` : "a part";
  if (kind === "population") return people ? `other people, ${people}` : "other people";
  if (kind === "place") return places ? `another place, ${places}` : "another place";
  if (kind === "cause") return `another cause, ${quoted(rows.map(({ cause }) => cause)) || "none told"}`;
  if (kind === "addition") return "in addition to it";
  if (kind === "total") {
    return figures.some(({ told }) => told.running) ? "a total with what came before" : "no running total";
  }
  return kind === "nobody" ? "nobody came to harm" : kind === "voice" ? "the same voice gives both" : "";
}

/** A smaller number can stand in two tallies by chance. */
const LARGE = 100;

/** The number stands in another tally too: told there as a total, for another window, or by another voice. */
function repeatedElsewhere(group: Group, all: readonly Group[], outletOf: OutletOf): string[] {
  const { figure: { outcome } } = group.figures[0], seen = new Set<string>();
  return all.flatMap((other) => {
    if (other.id === group.id || other.figures[0].figure.outcome !== outcome) return [];
    return group.figures.flatMap((one) =>
      other.figures.filter(({ figure }) => numberOf(figure) === numberOf(one.figure) && numberOf(figure) > 0)
        .flatMap((two) => {
          const { figure } = two;
          const key = `${other.id} ${numberOf(one.figure)}`;
          const vague = one.figure.hedge === "vague" || two.figure.hedge === "vague";
          const told = numberOf(figure) >= LARGE || one.origin !== "" && one.origin === two.origin;
          if (seen.has(key) || vague || !told) return [];
          seen.add(key);
          const how = ({ figure, told, origin }: Counted): string =>
            `${
              told.running
                ? "in total"
                : told.more
                ? "in addition"
                : figure.window
                ? `for “${figure.window}”`
                : "without a window"
            }` +
            ` in ${outletOf(figure)}${origin ? `, given to ${origin}` : ""}`;
          return [
            `${grouped(numberOf(one.figure))} stands in ${other.id} too: here ${how(one)}; there ${how(two)}`,
          ];
        })
    );
  });
}

/**
 * Writes the note of a tally.
 *
 * @param group the tally
 * @param all every tally
 * @param outletOf name of the outlet of a figure
 * @returns sentences, made from the data alone
 */
export function noteOf(group: Group, all: readonly Group[], outletOf: OutletOf): string {
  const { figures, agreement } = group, rows = figures.map(({ figure }) => figure);
  const voices = unique(figures.map(({ origin }) => origin)), outlets = unique(rows.map(outletOf));
  const parts: string[] = [];
  if (voices.length === 1 && outlets.length > 1) {
    parts.push(`${plural(outlets.length, "outlet")}, one origin: ${voices[0]}`);
  } else if (voices.length > 1) parts.push(`${plural(voices.length, "origin")}: ${voices.sort().join("; ")}`);
  if (agreement.grade === "contested") parts.push("the figures contradict each other");
  parts.push(
    ...countedAs(agreement),
    ...boundsOnTheWay(figures, outletOf),
    ...sameNumberElsewhere(figures, outletOf),
  );
  const windows = unique(rows.map(({ window }) => window)).sort();
  if (windows.length > 1) parts.push(`windows as told: ${windows.join("; ")}`);
  const total = figures.filter(({ told }) => told.running);
  if (total.length) {
    parts.push(
      `told as a total with what came before by ${
        listOf(unique(total.map(({ figure }) => outletOf(figure))))
      }`,
    );
  }
  parts.push(...apartFrom(group, all), ...repeatedElsewhere(group, all, outletOf));
  return parts.join(". ");
}
