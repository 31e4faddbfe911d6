/**
 * Invented records for the charts: a dam breaks at Kelmar, and five outlets count.
 *
 * @module
 */

import { formatNumber } from "../../lib/chart/counts.ts";
import type { Document, Figure, Mention } from "../../lib/vocabulary.ts";

const OUTLETS = ["The Kelmar Herald", "Coast Post", "Inland Observer", "Meridian Wire", "Lantern Weekly"];

/** Documents of as many invented outlets as asked for. */
export function inventDocuments(count = 5): Document[] {
  return Array.from({ length: count }, (_, i) => ({
    document: `d${String(i).padStart(2, "0")}`,
    file: `d${i}.txt`,
    outlet: OUTLETS[i] ?? `Outlet number ${i + 1}`,
    country: "",
    title: "Dam breaks above Kelmar",
    published: i % 2 ? "2031-03-05" : "2031-03-04",
    language: "en",
    sha256: "",
    characters: 3000,
    paragraphs: 12,
    sentences: 30,
    tokens: 400 + 137 * (i % 7),
  }));
}

/** A figure with everything that the arguments do not say empty. */
export function inventFigure(figure: Partial<Figure>): Figure {
  return {
    document: "d00",
    sentence: 0,
    start: 0,
    end: 3,
    quantity: String(figure.low ?? figure.high ?? ""),
    low: null,
    high: null,
    hedge: "exact",
    unit: "people",
    outcome: "killed",
    population: "",
    civilian: "unknown",
    agent: "",
    cause: "",
    status: "current",
    source: "",
    speaker: "",
    via: "",
    told: "",
    role: "",
    cue: "",
    attribution: "",
    window: "",
    from: "",
    to: "",
    place: "",
    rule: "",
    ...figure,
  };
}

type Short = [
  document: number,
  quantity: string,
  low: number | null,
  high: number | null,
  hedge: Figure["hedge"],
  outcome: Figure["outcome"],
  population: string,
  speaker: string,
  more?: Partial<Figure>,
];

// A reader who counts deaths can add a row without knowing the program.
const SHORT: Short[] = [
  [0, "500", 500, null, "at_least", "killed", "", "Muhannad Sorel"],
  [0, "45", 45, 45, "exact", "killed", "police officers", "Muhannad Sorel"],
  [0, "8,000", 8000, 8000, "about", "displaced", "people", "the provincial council", {
    window: "over the past two days",
  }],
  [0, "114,000", 114000, 114000, "exact", "displaced", "residents", "United Nations", {
    status: "background",
    window: "in January",
  }],
  [0, "12", 12, 12, "exact", "missing", "workers of the dam", ""],
  [0, "three", 3, 3, "exact", "injured", "journalists", ""],
  [1, "500", 501, null, "more_than", "killed", "people", "Muhannad Sorel", { via: "Meridian Wire" }],
  [1, "dozens", 24, 99, "vague", "injured", "soldiers", "a doctor at the hospital"],
  [1, "40 and 50", 40, 50, "range", "detained", "men", "residents who asked not to be named"],
  [1, "one", 1, 1, "exact", "killed", "child", "a neighbour"],
  [1, "thousands", 2000, 9999, "vague", "displaced", "", "", { unit: "families" }],
  [2, "2,000", null, 2000, "at_most", "killed", "people", "Governor Ilse Daoud"],
  [2, "60", 60, 60, "about", "killed", "fighters", "Colonel Arno Vale, who commanded the upper sluice"],
  [2, "tens of thousands", 20000, 99999, "vague", "displaced", "people", "aid agencies"],
  [2, "120", null, 119, "fewer_than", "injured", "", "Health Ministry"],
  [2, "1,300", 1300, 1300, "nearly", "killed", "civilians", "Health Ministry", {
    status: "background",
    window: "last year",
  }],
  [3, "500", 500, 500, "exact", "killed", "people, most of them miners and their families", "Muhannad Sorel"],
  [3, "25,000", 25000, 25000, "about", "displaced", "people", "International Relief Organisation"],
  [3, "18", 18, 18, "exact", "injured", "", ""],
  [3, "two", 2, 2, "exact", "killed", "engineers", "Рауф Тельман"],
  [3, "300", 300, 400, "range", "casualties", "", "وزارة الصحة", { quantity: "300 to 400" }],
  [4, "hundreds", 200, 999, "vague", "killed", "people", "state television"],
  [4, "6", 6, null, "at_least", "detained", "officials", "the opposition"],
  [4, "90,000", 90000, null, "more_than", "displaced", "people", "United Nations", {
    quantity: "90,000",
    window: "since Friday",
  }],
  [4, "10,000", 10000, 10000, "exact", "killed", "people", "the governor's office", { status: "other" }],
  [4, "no", 0, 0, "exact", "killed", "soldiers", "Defence Ministry"],
];

/** Figures of the invented flood. */
export function inventFigures(): Figure[] {
  return SHORT.map(([document, quantity, low, high, hedge, outcome, population, speaker, more], i) =>
    inventFigure({
      document: `d${String(document).padStart(2, "0")}`,
      start: 40 * i,
      quantity,
      low,
      high,
      hedge,
      outcome,
      population,
      speaker,
      ...more,
    })
  );
}

/** As many figures as asked for, over as many documents, their sizes spread from 1 to 114,000. */
export function inventMany(count: number, documents: number): Figure[] {
  const base = inventFigures();
  return Array.from({ length: count }, (_, i) => {
    const low = Math.round(10 ** ((i * 37 % 101) / 20));
    return {
      ...base[i % base.length],
      document: `d${String(i % documents).padStart(2, "0")}`,
      start: 100 * i,
      low,
      high: i % 3 === 0 ? null : low,
      hedge: i % 3 === 0 ? "at_least" : "exact",
      quantity: formatNumber(low),
    };
  });
}

/** A mention by name, in the article's own words. */
export const mentionOf = (document: string, start: number, actor: string): Mention => ({
  document,
  sentence: 0,
  start,
  end: start + 5,
  surface: actor,
  actor,
  kind: "name",
  descriptors: "",
  relation: "",
  voice: "own",
  speaker: "",
});

/** Mentions of armed bodies in the invented documents. */
export function inventMentions(documents = 5): Mention[] {
  const actors = [
    "river-guard",
    "hill-league",
    "army-of-kelmar",
    "al-sadd-brigade",
    "us-engineers-corps",
    "port-police",
  ];
  const mentions: Mention[] = [];
  for (let document = 0; document < documents; document++) {
    actors.forEach((actor, i) => {
      for (let n = 0; n < (document * 3 + 2 * i * i + 5) % 11 - (i === 4 ? 3 : 0); n++) {
        mentions.push({
          ...mentionOf(`d${String(document).padStart(2, "0")}`, 1000 * i + 10 * n, actor),
          sentence: n,
        });
      }
    });
  }
  return mentions;
}
