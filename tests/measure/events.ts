/**
 * Events that never happened, as several newspapers would report them, with the truth about every figure.
 *
 * Nothing here comes from the program: words, names and what the figures mean are the generator's own.
 *
 * @module
 */
import { createRandom, type Random } from "../bench/random.ts";
import type { Placed } from "../extract/planted.ts";
import { writeArticle } from "./events/article.ts";
import { type Draft, type Fact, planFacts } from "./events/facts.ts";
import { gradeOf } from "./events/grade.ts";
import { type Kind, KINDS } from "./events/kinds.ts";
import * as names from "./events/names.ts";
import { MAKERS } from "./events/bodies.ts";
import { reprint, shuffled } from "./events/chance.ts";
import type { Mode, Voice } from "./events/voices.ts";
import type { Desk, Written } from "./events/write.ts";

/** An article of an event. */
export interface EventArticle {
  document: string;
  outlet: string;
  title: string;
  published: string;
  text: string;
}

/** A figure of an article, and what is true of it. */
export interface EventFigure extends Placed {
  document: string;
  /** Figures of one tally speak of the same harm. */
  tally: string;
  /** The voice that it goes back to; empty for none. */
  origin: string;
}

/** What is true of a tally. */
export interface EventTally {
  tally: string;
  outcome: string;
  grade: string;
  /** What makes it hard. */
  trap: string;
}

/** An event as several outlets report it. */
export interface ReportedEvent {
  articles: EventArticle[];
  figures: EventFigure[];
  tallies: EventTally[];
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Modes of the voices in one article; a later reference that two of them share is replaced by the first. */
function chooseModes(random: Random, voices: Voice[]): Map<Voice, Mode> {
  const chosen = voices.map((voice) => [voice, random.pick(voice.modes)] as const);
  return new Map(chosen.map(([voice, mode]) => {
    const others = chosen.filter(([other]) => other !== voice).flatMap(([, { later }]) => later);
    const later = mode.later.filter((words) => !others.includes(words));
    return [voice, { ...mode, later: later.length > 0 ? later : [mode.first] }];
  }));
}

/** Removes the marks and says where each figure stands. */
function unmark(paragraphs: string[]): { text: string; places: Map<number, number> } {
  const places = new Map<number, number>();
  let text = "";
  for (const piece of paragraphs.join("\n\n").split(/(⟦\d+\|[^⟧]*⟧)/)) {
    const mark = /^⟦(\d+)\|(.*)⟧$/.exec(piece);
    if (mark) places.set(Number(mark[1]), text.length);
    text += mark ? mark[2] : piece;
  }
  return { text, places };
}

/** The grade of each fact by the figures written so far. */
const grades = (facts: Fact[], figures: Written[]): string[] =>
  facts.map((_, fact) => {
    const own = figures.filter((figure) => figure.fact === fact);
    return own.length > 0 ? gradeOf(own) : "";
  });

function makeVoices(random: Random, kind: Kind, taken: Set<string>, words: Record<string, string>): Voice[] {
  const { town, province, country } = words,
    at = { town, province, country, other: names.province(random, taken) };
  const ids = shuffled(random, kind.voices).slice(0, random.whole(3, 4));
  const twins = ids.includes("governor") && random.chance(0.2);
  if (twins) ids[ids.indexOf("governor") === 0 ? 1 : 0] = "neighbour";
  const namesake = random.chance(0.2) ? names.person(random, taken) : null;
  return ids.map((id, index): Voice => {
    const [leads, speaks] = [0, 1].map(() =>
      names.person(random, taken, index < 2 ? namesake?.family : undefined)
    );
    const modes = MAKERS[id](random, at, leads, speaks);
    if (!twins || id !== "governor") return { id, modes };
    // Beside another governor, one is told from the other by the province.
    const placed = modes.filter(({ first }) => first.includes(province));
    return { id, modes: placed.map((mode) => mode.speaks ? mode : { ...mode, later: [mode.first] }) };
  });
}

function makeEvent(random: Random, id: string): ReportedEvent {
  const taken = new Set<string>(), kind = random.pick(KINDS), count = random.whole(3, 6);
  const begun = Date.UTC(random.whole(2016, 2024), random.whole(0, 11), random.whole(1, 28));
  const days = Array.from({ length: count }, () => random.whole(0, 3)).sort((a, b) => a - b);
  const [town, near, district] = [0, 1, 2].map(() => names.town(random, taken));
  const agency = names.agency(random, taken), month = new Date(begun).getUTCMonth();
  const words: Record<string, string> = {
    town,
    province: names.province(random, taken),
    country: names.country(random, taken),
    day: DAYS[new Date(begun).getUTCDay()],
  };
  const voices = makeVoices(random, kind, taken, words), draft: Draft = { random, voices, agency, days };
  const months = [MONTHS[(month + 12 - random.whole(2, 6)) % 12], `${random.whole(1996, 2012)}`];
  const facts = planFacts(draft, { ...kind, towns: [district, near], months });
  const figures: Written[] = [], articles: EventArticle[] = [], placed: EventFigure[] = [];
  days.forEach((day, article) => {
    const weekday = (shift: number): string =>
      `on ${DAYS[new Date(begun + (day + shift) * 864e5).getUTCDay()]}`;
    const document = `${id}-${article}`, byline = `By ${names.person(random, taken).name}`;
    const desk: Desk = {
      random,
      kind,
      words: { ...words, byline, then: weekday(-1), now: weekday(0) },
      article,
      facts,
      figures,
      modes: chooseModes(random, voices),
      met: new Set(),
      last: null,
    };
    const paragraphs = writeArticle(desk, (before) => {
      const without = grades(facts, figures.slice(0, before));
      return grades(facts, figures).every((grade, fact) => grade === without[fact]);
    });
    const { text, places } = unmark(paragraphs), title = unmark(paragraphs.slice(0, 1)).text;
    const published = new Date(begun + day * 864e5).toISOString().slice(0, 10);
    articles.push({ document, outlet: names.paper(random, taken), title, published, text });
    for (const [index, start] of places) {
      const { fact, quantity, low, high, hedge, origin } = figures[index], end = start + quantity.length;
      const tally = `${id}-${fact}`, { outcome } = facts[fact];
      const words = text.slice(start, end);
      placed.push({ document, start, end, quantity: words, low, high, hedge, outcome, tally, origin });
    }
  });
  if (count < 6 && random.chance(0.15)) reprint(random, names.paper(random, taken), articles, placed);
  const all = grades(facts, figures);
  const tallies = facts.map(({ outcome, trap }, fact) => ({
    tally: `${id}-${fact}`,
    outcome,
    grade: all[fact],
    trap,
  }));
  return { articles, figures: placed, tallies: tallies.filter(({ grade }) => grade !== "") };
}

/**
 * Reports events that never happened.
 *
 * @param events how many
 * @param seed whole number on which all chance depends
 * @returns the events, each with its articles and the truth
 */
export function reportEvents(events: number, seed = 1): ReportedEvent[] {
  const random = createRandom(seed);
  return Array.from({ length: events }, (_, index) => makeEvent(random, `event${index}`));
}
