/**
 * Setting: the places and causes that are the event’s own, by headlines, first figures and the numbers told of them.
 *
 * @module
 */
import type { Document, Figure } from "../../vocabulary.ts";
import { numberOf } from "./bounds.ts";
import { SHARES } from "./people.ts";

/** Whether a name stands in a text as a word of its own. */
export function isIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/\p{L}/u.test(text[at - 1] ?? " ") && !/\p{L}/u.test(text[at + name.length] ?? " ")) return true;
  }
  return false;
}

/** What stands in a headline. */
export function titled(told: Iterable<string>, documents: readonly Document[]): Set<string> {
  const titles = documents.map(({ title }) => title.toLowerCase());
  return new Set(
    [...new Set(told)].filter((text) =>
      text && titles.some((title) => isIn(title, text) || isIn(title, `${text}s`) || isOfPeople(title, text))
    ),
  );
}

/** Endings by which a place names its people: "Nigerian", "Iraqi", "Japanese". */
const PEOPLED = ["n", "an", "i", "ese", "ish"];
/** Whether a title names the people of a place: "South Korean ferry". */
const isOfPeople = (title: string, place: string): boolean =>
  place.length >= PLACE && PEOPLED.some((ending) => isIn(title, place + ending));
/** Shorter names have endings that are other words. */
const PLACE = 4;

/** From so many on, a number is no chance: where it is told of two places, one lies in the other. */
const TELLING = 20;

/**
 * Places or causes of which a number is told that is the event’s: told elsewhere of one of its own, or by two articles of
 * none. So a region, its town and its coast are one place.
 */
export function around(
  figures: readonly Figure[],
  read: (figure: Figure) => string,
  known: ReadonlySet<string>,
): Set<string> {
  const keyOf = (figure: Figure): string => [figure.outcome, figure.unit, numberOf(figure)].join("\t");
  const large = figures.filter(({ low, high, hedge, rule }) =>
    (low ?? high ?? 0) >= TELLING && hedge !== "vague" && !SHARES.has(rule)
  );
  const numbers = new Set(
    [...Map.groupBy(large, keyOf)].filter(([, all]) => {
      const bare = new Set(all.filter((figure) => read(figure) === "").map(({ document }) => document));
      return bare.size > 1 || all.some((figure) => known.has(read(figure)));
    }).map(([key]) => key),
  );
  return new Set(large.filter((figure) => numbers.has(keyOf(figure))).map(read).filter(Boolean));
}

/** What stands with the first figure of most articles. */
export function leading(told: readonly { document: string; text: string }[]): Set<string> {
  const first = new Map<string, string>(), counts = new Map<string, number>();
  for (const { document, text } of told) if (!first.has(document)) first.set(document, text);
  for (const text of first.values()) if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count > 1 && count > first.size / 2).map(([text]) => text),
  );
}
