/**
 * Corpora that nobody wrote: tables of any size, the same for the same seed.
 *
 * @module
 */
import { measureTallies } from "../../lib/measure/mod.ts";
import { type Codebook, type Document, type Records, VOICES } from "../../lib/vocabulary.ts";
import { createRandom } from "../bench/random.ts";
import {
  COMMON,
  makeDocuments,
  makeFigure,
  makeMention,
  makeQuote,
  nameOf,
  placeIn,
  RARE,
  type Size,
} from "./generated_rows.ts";

/** Tables with the codebook that they were made by, as charts want them. */
export interface Generated {
  name: string;
  records: Records;
  codebook: Codebook;
}

const FRAMES =
  "official-reassurance blame sectarian-division humanitarian-cost foreign-hand heroism defeat turning-point " +
  "disputed-figures fear-of-revenge strategic-loss diplomatic-pressure lawlessness hope-of-return";
const TERMS =
  "river bridge guard council fled sluice hospital convoy checkpoint villagers ceasefire harvest levee mayor " +
  "reinforcements unconfirmed counterinsurgencies electroencephalographically";

/** Makes a corpus of that size. */
export function generateCorpus(seed: number, size: Size): Generated {
  const random = createRandom(seed), scripts = random.chance(0.3) ? RARE : COMMON;
  const documents = makeDocuments(random, size, scripts);
  const names = Array.from({ length: 12 }, () => nameOf(random, scripts));
  const actors = Array.from(
    { length: size.actors },
    (_, i) =>
      random.chance(0.06)
        ? `brigade-of-the-${"very-".repeat(random.whole(3, 20))}long-name-${i}`
        : `guard-${i}`,
  );
  const frames = FRAMES.split(" ").slice(0, random.whole(1, 14)), terms = TERMS.split(" ");
  const many = <R>(make: (article: Document) => R, share = 1): R[] =>
    documents.flatMap((article) =>
      Array.from({ length: random.whole(0, Math.ceil(size.rows * share)) }, () => make(article))
    );
  const unique = <R extends { document: string; start: number }>(
    rows: R[],
    more: (row: R) => string = () => "",
  ): R[] => [...new Map(rows.map((row) => [`${row.document} ${row.start} ${more(row)}`, row])).values()];
  const figures = unique(
    many((article) => makeFigure(random, article, names), 0.3),
    ({ outcome }) => outcome,
  );
  const quotes = unique(many((article) => makeQuote(random, article, names)));
  const mentions = size.actors > 0 ? unique(many((article) => makeMention(random, article, actors), 3)) : [];
  const framing = unique(
    many((article) => ({
      ...placeIn(random, article),
      frame: random.pick(frames),
      voice: random.pick(VOICES),
      rule: "",
    })),
    ({ frame }) => frame,
  );
  const { tallies, tally_figures } = measureTallies(figures, quotes, documents);
  const records: Records = {
    documents,
    sentences: documents.flatMap(({ document, sentences }) =>
      Array.from({ length: sentences }, (_, sentence) => (
        {
          document,
          sentence,
          paragraph: sentence >> 1,
          start: sentence * 70,
          end: sentence * 70 + 69,
          tokens: 12,
          furniture: false,
        }
      ))
    ),
    figures,
    quotes,
    mentions,
    framing,
    terms: documents.flatMap(({ document }) =>
      terms.flatMap((term) => {
        const count = random.whole(0, 14);
        return count > 0
          ? [{ document, term, count, quoted: 0, paragraphs: random.whole(1, Math.min(count, 12)) }]
          : [];
      })
    ),
    overlaps: [],
    notes: [],
    tallies,
    tally_figures,
  };
  const { outlets } = size;
  return {
    name: `generated ${seed} (${outlets} outlets, ${size.actors} actors)`,
    records,
    codebook: codebookOf(actors, frames),
  };
}

function codebookOf(actors: readonly string[], frames: readonly string[]): Codebook {
  const more = { context: [], from: "", to: "" };
  const kind = {
    actor: "guards",
    alias: "guards",
    kind: "noun" as const,
    note: "the guards as a kind",
    row: 2,
    ...more,
  };
  return {
    folder: "",
    sha256: "",
    actors: [
      kind,
      ...actors.map((actor, i) => ({
        actor,
        alias: actor.replaceAll("-", " "),
        kind: "name" as const,
        note: i % 2 ? "one of the guards" : "a body of its own",
        row: 3 + i,
        ...more,
      })),
    ],
    frames: frames.map((frame) => (
      { frame, definition: "", patterns: [], examples: [], counterexample: "", reason: "" }
    )),
  };
}

/** Thirty corpora: the smallest, the largest, and what lies between, empty ones among them. */
export function generateCorpora(): Generated[] {
  const extremes: Size[] = [
    { outlets: 0, actors: 0, articles: 1, rows: 0 },
    { outlets: 1, actors: 0, articles: 1, rows: 0 },
    { outlets: 1, actors: 1, articles: 1, rows: 3 },
    { outlets: 1, actors: 200, articles: 9, rows: 60 },
    { outlets: 2, actors: 2, articles: 1, rows: 12 },
    { outlets: 40, actors: 0, articles: 1, rows: 0 },
    { outlets: 40, actors: 1, articles: 1, rows: 1 },
    { outlets: 40, actors: 200, articles: 3, rows: 40 },
  ];
  const random = createRandom(8);
  const between = Array.from({ length: 30 - extremes.length }, (): Size => ({
    outlets: random.pick([random.whole(2, 8), random.whole(1, 40)]),
    actors: random.pick([random.whole(1, 12), random.whole(1, 200)]),
    articles: random.pick([1, 1, 3]),
    rows: random.pick([2, 10, 25, 50]),
  }));
  return [...extremes, ...between].map((size, i) => generateCorpus(100 + i, size));
}
