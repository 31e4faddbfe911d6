/**
 * What the chart of places says, all computed.
 *
 * @module
 */

import type { Document } from "../../vocabulary.ts";
import { noRoomFor, overlaidArticles, sharedColours } from "../caveats.ts";
import { allOf, countOf, numeral, sampleOf } from "../counts.ts";
import { isPlural } from "../names.ts";
import { capitalise, joinSentences } from "../sentences.ts";
import { completeWords, type Words } from "../source.ts";
import type { PlaceRow } from "./place_rows.ts";

/**
 * Puts the rows of the chart of places into words.
 *
 * @param rows Its rows.
 * @param documents The documents of the corpus.
 * @returns Title, subtitle, takeaway, alternative text, caveat and source line.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(placeWords([], []).title, "No actor of the codebook is named in no article");
 * ```
 */
export function placeWords(rows: readonly PlaceRow[], documents: readonly Document[]): Words {
  const title = finding(rows, documents), takeaway = opening(rows);
  return completeWords({
    title,
    subtitle: counting(rows, documents),
    takeaway,
    shows: "Lines from start to end of each article, one an actor and outlet, with a tick at each mention.",
    caveat: caution(rows, documents),
  }, documents);
}

/** The actor whose first mentions lie furthest apart, of those that the most outlets name. */
function finding(rows: readonly PlaceRow[], documents: readonly Document[]): string {
  if (rows.length === 0) {
    return `No actor of the codebook is named in ${countOf(documents.length, "article")}`;
  }
  const spreads = [...Map.groupBy(rows.filter(({ first, drawn }) => first && drawn), ({ name }) => name)]
    .map(([name, firsts]) => {
      const sorted = firsts.toSorted((a, b) => a.place - b.place || (a.outlet < b.outlet ? -1 : 1));
      const [early, late] = [sorted[0], sorted.at(-1)!];
      return { name, early, late, spread: late.place - early.place, articles: firsts.length };
    });
  const articles = Math.max(...spreads.map((one) => one.articles));
  const { name, early, late } = spreads.filter((one) => one.articles === articles)
    .sort((a, b) => b.spread - a.spread)[0];
  const start = `${capitalise(name)} ${isPlural(name) ? "come" : "comes"} in`;
  if (early === late) return `${start} ${when(early.place)} in ${early.outlet}`;
  if (early.outlet === late.outlet) {
    const share = when(late.place).replace("the article", "another");
    return `${start} ${when(early.place).replace("the", "one")} in ${early.outlet}, ${share}`;
  }
  return `${start} ${when(early.place)} in ${early.outlet}, ${
    when(late.place).replace(early.place < 0.005 ? "" : " of the article", "")
  } in ${late.outlet}`;
}

function when(place: number): string {
  const share = Math.round(100 * place);
  return share < 1 ? "at once" : `after ${share} % of the article`;
}

/** Who is named first in how many articles, and who is left out by how many outlets. */
function opening(rows: readonly PlaceRow[]): string {
  if (rows.length === 0) return "There is nothing to compare.";
  const openers = [...Map.groupBy(rows, ({ document }) => document).values()]
    .map((own) => own.reduce((first, row) => row.start < first.start ? row : first).name);
  const [[name, own]] = [...Map.groupBy(openers, (name) => name)].sort(([a, x], [b, y]) =>
    y.length - x.length || (a < b ? -1 : 1)
  );
  const early = rows.filter(({ first, place }) => first && place < 0.1);
  const actors = new Set(early.map((row) => row.actor)).size;
  return `${capitalise(name)} ${isPlural(name) ? "are" : "is"} the first to be named in ${
    own.length === openers.length
      ? allOf(openers.length, "article")
      : `${numeral(own.length)} of ${countOf(openers.length, "article")}`
  }. ${capitalise(numeral(actors))} of ${countOf(new Set(rows.map(({ actor }) => actor)).size, "actor")} ${
    actors === 1 ? "comes" : "come"
  } in within the first tenth of some article.`;
}

function counting(rows: readonly PlaceRow[], documents: readonly Document[]): string {
  const n = `${sampleOf(rows.length, "mention", documents)}.`;
  return rows.length === 0 ? n : `${n} Each line is an article from its headline to its last word.`;
}

function caution(rows: readonly PlaceRow[], documents: readonly Document[]): string {
  if (rows.length === 0) return "That no name of the codebook was found does not mean that nobody is named.";
  const hidden = new Set(rows.filter(({ drawn }) => !drawn).map(({ actor }) => actor)).size;
  return joinSentences(
    "Places are counted in words, page furniture left out. A page without a headline starts with its first paragraph.",
    overlaidArticles(documents),
    noRoomFor(hidden, "actor", "named less often"),
    sharedColours(documents),
  );
}
