/**
 * Invented tables of any number of outlets, with all that makes a picture hard: long names, other scripts, many
 * actors, many articles of one outlet, bounds that are open, days far apart.
 *
 * @module
 */

import { measureTallies } from "../../lib/measure/mod.ts";
import { type Codebook, type Document, OUTCOMES, type Records, ROLES, VOICES } from "../../lib/vocabulary.ts";
import { inventDocuments, inventFigure } from "./invented.ts";

const HARD = [
  "The Illustrated Evening Intelligencer and Advertiser of the Upper Kelmar Valley and its Surroundings",
  "صحيفة السد اليومية",
  "Вечерний Кельмар",
  "凯尔马日报",
  "X",
  "Unabhängigewasserwirtschaftsnachrichten",
  "A & B <Post>",
];
const SPEAKERS = [
  "Muhannad Sorel",
  "the governor’s office",
  "Ilse Daoud",
  "a spokesperson for the commission of inquiry into the upper and the lower sluice",
  "Министерство обороны",
  "وزارة الصحة",
  "residents",
  "unconfirmed reports",
  "",
];
const ACTORS = [
  "river-guard",
  "hill-league",
  "army-of-kelmar",
  "al-sadd-brigade",
  "us-engineers-corps",
  "the-volunteer-rescue-and-salvage-brigades-of-the-upper-kelmar-valley",
];
const WINDOWS: [window: string, from: string, to: string][] = [
  ["", "", ""],
  ["since Monday", "2031-03-03", "2031-03-05"],
  ["the past few days", "", "2031-03-05"],
  ["in February", "2031-02-01", "2031-02-28"],
  ["last year", "2030-01-01", "2030-12-31"],
  ["in 2019", "2019-01-01", "2019-12-31"],
  ["on Tuesday", "2031-03-04", "2031-03-04"],
  ["in 1998", "1998-01-01", "1998-12-31"],
  ["last autumn", "2029-09-01", "2029-11-30"],
];

/** A seeded chance: the generator of Park and Miller, which is enough for pictures. */
function chance(seed: number): (below: number) => number {
  let state = seed % 2147483647 || 1;
  return (below) => {
    state = state * 48271 % 2147483647;
    return Math.floor(state / 2147483647 * below);
  };
}

/** Tables and a codebook of as many outlets as asked for; every seed gives others. */
export function inventAnalysis(outlets: number, seed: number): { records: Records; codebook: Codebook } {
  const next = chance(1 + seed * 7919), pick = <T>(items: readonly T[]): T => items[next(items.length)];
  const documents = inventPages(outlets, next);
  const actors = [...ACTORS, ...Array.from({ length: next(30) }, (_, i) => `brigade-number-${i + 1}`)];
  const frames = Array.from(
    { length: 5 + next(14) },
    (_, i) => i === 0 ? "official_reassurance_of_those_who_stayed" : `frame_${i}`,
  );
  const records: Records = {
    documents,
    sentences: documents.flatMap(({ document, sentences, tokens }) =>
      Array.from({ length: sentences }, (_, sentence) => ({
        document,
        sentence,
        paragraph: Math.floor(sentence / 2),
        start: sentence * 100,
        end: sentence * 100 + 99,
        tokens: Math.floor(tokens / sentences),
        furniture: false,
      }))
    ),
    figures: [],
    quotes: [],
    mentions: [],
    framing: [],
    terms: [],
    overlaps: [],
    notes: [],
    tallies: [],
    tally_figures: [],
  };
  for (const { document, sentences } of documents) {
    const place = () => {
      const sentence = next(sentences);
      return { document, sentence, start: sentence * 100 + next(80), end: sentence * 100 + 90 };
    };
    for (let i = next(6); i > 0; i--) {
      const low = Math.round(10 ** (next(50) / 10)), [window, from, to] = pick(WINDOWS);
      records.figures.push(inventFigure({
        ...place(),
        low: i % 4 === 3 ? null : low,
        high: i % 3 === 0 ? null : low * (1 + next(2)),
        ...i % 4 === 3 && i % 3 === 0 ? { high: low } : {},
        hedge: i % 3 === 0 ? "at_least" : "exact",
        quantity: String(low),
        outcome: OUTCOMES[next(3) === 0 ? next(6) : 0],
        population: pick(["", "people", "fighters", "people, most of them miners and their families"]),
        status: next(4) === 0 ? "background" : "current",
        speaker: pick(SPEAKERS),
        window,
        from,
        to,
        place: pick(["", "Kelmar", "Tel Harun"]),
      }));
    }
    for (let i = next(25); i > 0; i--) {
      records.quotes.push({
        ...place(),
        kind: "indirect",
        source: "",
        cue: "said",
        stance: "neutral",
        speaker: pick(SPEAKERS),
        role: pick(ROLES),
        named: next(2) === 0,
        anonymity: next(9) === 0 ? "for fear" : "",
        via: "",
        told: "",
        rule: "",
      });
    }
    for (let i = next(60); i > 0; i--) {
      const actor = actors[Math.min(next(actors.length), next(actors.length))];
      records.mentions.push({
        ...place(),
        surface: pick([
          actor.toUpperCase().replaceAll("-", " "),
          "the fighters",
          "militants",
          "the Guard",
          "كتائب السد",
        ]),
        actor,
        kind: next(2) ? "name" : "noun",
        descriptors: pick([
          "",
          "",
          "armed",
          "coast-backed",
          "supported by the coast and by all who had ever lived there",
        ]),
        relation: "",
        voice: pick(VOICES),
        speaker: "",
      });
    }
    for (let i = next(40); i > 0; i--) {
      records.framing.push({ ...place(), frame: pick(frames), voice: pick(VOICES), rule: "" });
    }
    for (
      const term of [
        "flood",
        "dam",
        "militia",
        "the",
        "of",
        "evacuated",
        "sluice",
        "unabhängigkeitserklärungen",
      ]
    ) {
      const count = next(12);
      if (count > 0) {
        records.terms.push({ document, term, count, quoted: 0, paragraphs: 1 + next(Math.min(count, 6)) });
      }
    }
  }
  const [one, two] = records.figures.filter(({ document }, i, all) =>
    document !== all[0]?.document || i === 0
  );
  if (one && two) {
    records.overlaps.push({
      document: one.document,
      start: one.start,
      end: one.end,
      other: two.document,
      other_start: two.start,
      other_end: two.end,
      words: 14,
    });
  }
  const { tallies, tally_figures } = measureTallies(records.figures, records.quotes, documents);
  return { records: { ...records, tallies, tally_figures }, codebook: inventCodebook(frames) };
}

function inventPages(outlets: number, next: (below: number) => number): Document[] {
  const names = inventDocuments(outlets).map(({ outlet }, i) =>
    i % 3 === 2 ? HARD[Math.floor(i / 3) % HARD.length] + (i > 20 ? ` ${i}` : "") : outlet
  );
  return names.flatMap((outlet, i) =>
    Array.from({ length: next(4) === 0 ? 1 + next(4) : 1 }, (_, j): Document => ({
      ...inventDocuments(1)[0],
      document: `d${i}-${j}`,
      outlet,
      published: `2031-03-0${4 + (i + j) % 5}`,
      sentences: 12 + next(40),
      tokens: 300 + next(1200),
    }))
  );
}

function inventCodebook(frames: readonly string[]): Codebook {
  const alias = (actor: string, alias: string, kind: "name" | "noun", note: string, row: number) => ({
    actor,
    alias,
    kind,
    context: [],
    from: "",
    to: "",
    note,
    row,
  });
  return {
    folder: "",
    sha256: "",
    actors: [
      alias("river-guard", "River Guard", "name", "a brigade", 2),
      alias("hill-league", "Hill League", "name", "a brigade of the hills", 3),
      alias("al-sadd-brigade", "brigades", "noun", "the brigades as a kind", 4),
    ],
    frames: frames.map((frame) => ({
      frame,
      definition: "",
      patterns: [],
      examples: [],
      counterexample: "",
      reason: "",
    })),
  };
}
