/**
 * A small invented analysis, so that what the report says can be checked line by line.
 *
 * @module
 */
import type { Analysis, Provenance } from "../../lib/report/mod.ts";
import type { Document, Figure, Quote, Records, Tally } from "../../lib/vocabulary.ts";
import { mentionOf } from "../chart/invented.ts";

const documentOf = (document: string, outlet: string, published: string): Document => ({
  document,
  file: `${document}.txt`,
  outlet,
  country: "XA",
  title: `${outlet} headline`,
  published,
  language: "en",
  sha256: "0".repeat(64),
  characters: 100,
  paragraphs: 1,
  sentences: 1,
  tokens: 100,
});

/** A figure of three killed in the words of the police, or whatever is said instead. */
export const figureOf = (document: string, start: number, rest: Partial<Figure> = {}): Figure => ({
  document,
  sentence: 0,
  start,
  end: start + 5,
  quantity: "three",
  low: 3,
  high: 3,
  hedge: "exact",
  unit: "people",
  outcome: "killed",
  population: "people",
  civilian: "unknown",
  agent: "",
  cause: "",
  status: "current",
  source: "the police",
  speaker: "the police",
  via: "",
  told: "",
  role: "official",
  cue: "said",
  attribution: "sentence",
  window: "",
  from: "",
  to: "2024-06-08",
  place: "Tel Harun",
  rule: "count",
  ...rest,
});

const quoteOf = (document: string, start: number, rest: Partial<Quote> = {}): Quote => ({
  document,
  sentence: 0,
  start,
  end: start + 10,
  kind: "indirect",
  source: "the police",
  cue: "said",
  stance: "neutral",
  speaker: "the police",
  role: "official",
  named: true,
  anonymity: "",
  via: "",
  told: "",
  rule: "said",
  ...rest,
});

/** A tally of people killed, or whatever is said instead. */
export const tallyOf = (tally: string, rest: Partial<Tally>): Tally => ({
  tally,
  outcome: "killed",
  unit: "people",
  population: "people",
  place: "Tel Harun",
  from: "",
  to: "2024-06-08",
  status: "current",
  low: 3,
  high: 3,
  agreed_low: 3,
  agreed_high: 3,
  figures: 2,
  outlets: 2,
  origins: 1,
  grade: "single",
  note: "",
  ...rest,
});

/** Two reports, two figures of one origin, three contested ones. */
export const RECORDS: Records = {
  documents: [documentOf("herald", "Herald", "2024-06-08"), documentOf("post", "Post & Sons", "2024-06-09")],
  sentences: [],
  figures: [
    figureOf("herald", 0),
    figureOf("post", 0, { speaker: "Col. <Adil>" }),
    figureOf("herald", 20, { outcome: "injured", quantity: "9", low: 9, high: 9 }),
    figureOf("post", 20, {
      outcome: "injured",
      quantity: "at least 12",
      low: 12,
      high: null,
      source: "",
      speaker: "",
    }),
    figureOf("post", 40, { status: "background" }),
    figureOf("post", 60, { outcome: "deployed" }),
  ],
  quotes: [
    quoteOf("herald", 0),
    quoteOf("post", 0, { named: false, anonymity: "for fear" }),
    quoteOf("post", 20, { role: "resident" }),
  ],
  mentions: [
    mentionOf("herald", 0, "river-guard"),
    mentionOf("post", 0, "river-guard"),
    mentionOf("post", 9, "river-guard"),
  ],
  framing: [],
  terms: [],
  overlaps: [
    { document: "herald", start: 0, end: 40, other: "post", other_start: 3, other_end: 44, words: 9 },
    { document: "post", start: 90, end: 99, other: "Herald", other_start: 0, other_end: 0, words: 0 },
  ],
  notes: [{ document: "post", sentence: 4, module: "quotes", note: "a quotation is never closed" }],
  tallies: [
    tallyOf("t01", {}),
    tallyOf("t02", {
      outcome: "injured",
      low: 9,
      high: null,
      agreed_low: null,
      agreed_high: null,
      origins: 1,
      outlets: 2,
      grade: "contested",
    }),
  ],
  tally_figures: [
    { tally: "t01", document: "herald", start: 0, outcome: "killed", origin: "the police", difference: "" },
    { tally: "t01", document: "post", start: 0, outcome: "killed", origin: "the police", difference: "" },
    {
      tally: "t02",
      document: "herald",
      start: 20,
      outcome: "injured",
      origin: "the police",
      difference: "bound",
    },
    { tally: "t02", document: "post", start: 20, outcome: "injured", origin: "", difference: "bound" },
  ],
};

/** The same as an analysis whose texts are there. */
export const ANALYSIS: Analysis = {
  corpus: {
    path: "invented",
    title: "The <fall> of Tel Harun",
    articles: RECORDS.documents.map((document) => ({
      document,
      text: "Before. Three died here & there, the police said. After.",
      sentences: [[0, 7], [8, 49], [50, 56]].map(([start, end], sentence) => ({
        document: document.document,
        sentence,
        paragraph: 0,
        start,
        end,
        tokens: 1,
        furniture: false,
      })),
    })),
    absent: [],
    refused: [{ file: "broken.txt", reason: "it is empty, wanted a text" }],
    notes: [],
    codebooks: "",
    codings: "",
    sha256: "1".repeat(64),
  },
  codebook: { folder: "", actors: [], frames: [], sha256: "2".repeat(64) },
  from: "texts",
  tables: {} as Analysis["tables"],
  records: RECORDS,
  joins: [{ one: "the police", other: "Col. <Adil>", reason: "speaks for it" }],
};

/** What it was made from. */
export const MADE: Provenance = {
  corpus: { title: "The <fall> of Tel Harun", sha256: "1".repeat(64), documents: {} },
  codebooks: { corpus: "2".repeat(64), language: "3".repeat(64) },
};
