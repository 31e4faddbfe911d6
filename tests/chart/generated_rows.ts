/**
 * Rows of every kind with everything that makes a picture hard: long names, other scripts, open bounds, lost days.
 *
 * @module
 */
import {
  type Document,
  type Figure,
  HEDGES,
  type Mention,
  OUTCOMES,
  type Quote,
  ROLES,
  STANCES,
  VOICES,
} from "../../lib/vocabulary.ts";
import type { Random } from "../bench/random.ts";

/** How much of what stands in a generated corpus. */
export interface Size {
  outlets: number;
  actors: number;
  /** Articles of each outlet, at most. */
  articles: number;
  /** Rows of figures, quotes, mentions and framing in each article, at most. */
  rows: number;
}

const WORDS = {
  latin:
    "Ardent Basin Courier Dunmore Estuary Ferrol Gazette Harbour Inland Junction Kelm Ledger Mercury Northern " +
    "Observer Post Quayside Register Standard Tribune Upland Voice Weekly Île-de-Brume Łódka Straße Ångdal ½ Co.",
  arabic: "صحيفة الوادي الجديد أخبار النهر شبكة الجبل الحرس لواء كتائب السهل المدينة القديمة قائد مجلس",
  cyrillic: "Вечерний Речной Вестник Край Новости Северная Звезда Бригада Щит Реки Голос Общины Ёлкин",
  greek: "Εφημερίδα Ποταμού Νέα Ακτή Φρουρά",
  hebrew: "עיתון הנהר חדשות הגבול משמר",
  hindi: "नदी समाचार पहाड़ दैनिक",
  chinese: "河流日报 山地新闻 卫队",
} as const;
export type Script = keyof typeof WORDS;
/** A name of a few words; one in twenty goes on and on. */
export function nameOf(random: Random, scripts: readonly Script[]): string {
  const words = WORDS[random.pick(scripts)].split(" ");
  const length = random.chance(0.05) ? random.whole(9, 22) : random.whole(1, 4);
  return Array.from({ length }, () => random.pick(words)).join(" ");
}

export const COMMON: Script[] = ["latin", "latin", "latin", "latin", "arabic", "cyrillic"];
export const RARE: Script[] = [...COMMON, "greek", "hebrew", "hindi", "chinese"];

const day = (random: Random): string =>
  random.chance(0.05)
    ? ""
    : `20${random.whole(29, 31)}-${String(random.whole(1, 12)).padStart(2, "0")}-${
      String(random.whole(1, 28)).padStart(2, "0")
    }`;

export function makeDocuments(
  random: Random,
  { outlets, articles }: Size,
  scripts: readonly Script[],
): Document[] {
  return Array.from({ length: outlets }, () => nameOf(random, scripts)).flatMap((name, i) => {
    const outlet = random.chance(0.03) ? "" : `${name}${outlets > 10 ? ` ${i}` : ""}`;
    return Array.from({ length: random.whole(1, articles) }, (_, j): Document => ({
      document: random.chance(0.1) ? `article-with-a-long-name-in-its-file-${i}-${j}` : `a${i}-${j}`,
      file: `a${i}-${j}.txt`,
      outlet,
      country: random.pick(["", "IQ", "GB"]),
      title: random.chance(0.3) ? "Word upon word ".repeat(20).slice(0, 300) : nameOf(random, scripts),
      published: day(random),
      language: "en",
      sha256: "",
      characters: 4000,
      paragraphs: 12,
      sentences: random.whole(1, 60),
      tokens: random.pick([40, 300, 800, 2400]),
    }));
  });
}

/** Where a row stands. Two rows of one article may stand at one place. */
export const placeIn = (random: Random, { document, sentences }: Document) => {
  const sentence = random.whole(0, sentences - 1), start = sentence * 70 + random.whole(0, 40);
  return { document, sentence, start, end: start + random.whole(1, 29) };
};

export function makeFigure(random: Random, article: Document, names: readonly string[]): Figure {
  const number = Math.round(10 ** (random.next() * random.pick([1, 3, 9]))) - 1;
  const low = random.chance(0.15) ? null : number;
  const high = random.chance(0.25) ? null : number + random.pick([0, 0, 1, 400]);
  const from = day(random), to = day(random);
  return {
    ...placeIn(random, article),
    quantity: random.chance(0.1) ? "many hundreds of thousands, if not a million or more" : String(number),
    low,
    high,
    hedge: random.pick(HEDGES),
    unit: random.pick(["people", "people", "families", "households"]),
    outcome: random.pick(random.chance(0.6) ? OUTCOMES.slice(0, 2) : OUTCOMES),
    population: random.pick([
      "",
      "people",
      "civilians",
      "men of the convoy that had left before the bridge was closed",
    ]),
    civilian: random.pick(["civilian", "combatant", "mixed", "unknown"]),
    agent: "",
    cause: "",
    status: random.pick(["current", "current", "current", "background", "other"]),
    source: "",
    speaker: random.chance(0.3) ? "" : random.pick(names),
    via: random.chance(0.1) ? random.pick(names) : "",
    told: "",
    role: random.pick(ROLES),
    cue: "said",
    attribution: random.pick(["sentence", "quotation", "carried", ""]),
    window: random.chance(0.4) ? "since the first of the rains" : "",
    from: from < to || to === "" ? from : to,
    to: from < to || to === "" ? to : from,
    place: random.chance(0.5) ? "" : random.pick(names),
    rule: "",
  };
}

export const makeQuote = (random: Random, article: Document, names: readonly string[]): Quote => ({
  ...placeIn(random, article),
  kind: random.pick(["direct", "indirect", "mixed"]),
  source: "",
  cue: "said",
  stance: random.pick(STANCES),
  speaker: random.pick(names),
  role: random.pick(ROLES),
  named: random.chance(0.6),
  anonymity: random.chance(0.1) ? "for fear" : "",
  via: "",
  told: "",
  rule: "",
});

export const makeMention = (random: Random, article: Document, actors: readonly string[]): Mention => {
  const actor = random.zipf(actors);
  return {
    ...placeIn(random, article),
    surface: random.pick([
      actor.replaceAll("-", " "),
      "the fighters",
      "the men whom nobody had seen before that night",
    ]),
    actor,
    kind: random.pick(["name", "noun"]),
    descriptors: random.pick([
      "",
      "",
      "armed",
      "coast-backed; feared",
      "backed by whoever paid on the other bank of the river",
    ]),
    relation: random.pick(["", "", "backed-by-the-coast"]),
    voice: random.pick(VOICES),
    speaker: "",
  };
};
