/**
 * Search: an article as its figures are looked for, and what it leads with.
 *
 * @module
 */
import {
  AFTERMATH,
  AFTERMATH_MAYBE,
  AFTERMATH_TOLD,
  COURTS,
  FRESH,
  HEARD,
  MARKING,
  type Outcome,
} from "../../codebooks/mod.ts";
import type { Figure } from "../../vocabulary.ts";
import { has } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Reading } from "../reading.ts";
import { readDate } from "./dates.ts";
import { parseDay } from "./days.ts";
import { isHarmful } from "./harms.ts";
import { holds, listWords, readText, type Text, type WordSet } from "./lexis.ts";
import { createPlaceFinder, type PlaceFinder } from "./places.ts";

/** An article as its figures are looked for. */
export interface Search {
  reading: Reading;
  text: Text;
  /** Day of publication; NaN where it is not known. */
  published: number;
  /** The day that the article is read from: that of publication, else the latest that it names in full; else NaN. */
  today: number;
  /** Whether the headline tells of what came of harm done earlier. */
  aftermath: boolean;
  /** Whether there is a headline that tells of no harm: the harm may have been told before. */
  untold: boolean;
  /** First token behind the headline and the opening sentence. */
  opened: number;
  /** First token behind the headline and the opening paragraph, which tell the event reported. */
  lead: number;
  placeOf: PlaceFinder;
  found: Figure[];
  /** Of so many of them, by outcome and number, whether all are of another event. */
  elsewhere: { read: number; numbers: Map<string, boolean> };
  /** How many of them stand before the sentence that is read. */
  known: number;
  /** Whether the sentence that is read goes on with another event; undefined where nobody has asked. */
  follows?: boolean;
  /** Outcomes that it has counted. */
  told: Set<Outcome>;
}

/** A time that ended longer ago belongs to another event. */
export const DAYS_OF_AN_EVENT = 7;

/** Begins the search of an article. */
export function beginSearch(reading: Reading): Search {
  const { published } = reading.scan.article.document, text = readText(reading.scan);
  const day = parseDay(published);
  return {
    reading,
    text,
    published: day,
    today: Number.isNaN(day) ? latestDay(text) : day,
    aftermath: isAftermath(text),
    untold: isUntold(text),
    opened: text.first[opening(text) + 1] ?? text.count,
    lead: endOfLead(text),
    placeOf: createPlaceFinder(text),
    found: [],
    elsewhere: { read: 0, numbers: new Map() },
    known: 0,
    told: new Set(),
  };
}

const aftermath = new Set(AFTERMATH), maybe = new Set(AFTERMATH_MAYBE), fresh = new Set(FRESH);
const marking = listWords(MARKING), lengths = listWords("year years decade decades months".split(" "));
const judged = listWords(AFTERMATH_TOLD), courts = listWords(COURTS), heard = listWords(HEARD);
/** A longer title, or one that ends in a stop, is no headline. */
const HEADLINE = 250;
/** Whether the headline, or the first sentence of the article, tells of what came of harm done earlier. */
function isAftermath(text: Text): boolean {
  const { first, article: { document: { title } } } = text, s = opening(text);
  const words = title.length < HEADLINE && !title.endsWith(".")
    ? title.toLowerCase().split(/[^\p{L}]+/u)
    : [];
  const told = words.some((word) => aftermath.has(word)) ||
    words.some((word) => maybe.has(word)) && !words.some((word) => fresh.has(word));
  const inOpening = (words: WordSet): boolean => holds(text, first[s], first[s + 1], words);
  return told || inOpening(judged) || inOpening(marking) && inOpening(lengths) ||
    inOpening(courts) && inOpening(heard);
}

/** Whether the article begins with a headline that holds no word of harm and no number. */
function isUntold(text: Text): boolean {
  const { first, any, marks } = text, end = first[1] ?? 0;
  if (any.length < 2 || !end || marks[end - 1] & IS.stop) return false;
  return !(any[0] & (IS.number | IS.numberWord)) && !isHarmful(text, 0, end);
}

/** An opening sentence has at least so many tokens; what is shorter is a headline, a date or a name. */
const OPENING = 12;
/** The first sentence that is long enough and ends in a stop. */
function opening({ first, any, marks }: Text): number {
  for (let s = 0; s < any.length; s++) {
    const to = first[s + 1];
    if (to - first[s] >= OPENING && (marks[to - 1] & (IS.stop | IS.quote))) return s;
  }
  return 0;
}

/** As many tokens as an opening has at most. */
const LONGEST = 120;
/** The end of the opening sentence, and of the one behind it in the same paragraph. */
function endOfLead(text: Text): number {
  const { article: { sentences }, first } = text, s = opening(text);
  const next = s + 1 < sentences.length && sentences[s + 1].paragraph === sentences[s].paragraph;
  return Math.min(first[next ? s + 2 : s + 1], first[s] + LONGEST);
}

/** The latest day that an article names with its year: "Friday, 3 May 2019". */
function latestDay(text: Text): number {
  let latest = NaN;
  for (let i = 0; i < text.count; i++) {
    if (!has(text, i, IS.time | IS.number)) continue;
    const date = readDate(text, i, NaN);
    if (date?.year && date.last - date.first < DAYS_OF_AN_EVENT && !(date.last <= latest)) latest = date.last;
  }
  return latest;
}

/** The last figure found in a sentence before the one that is read. */
export function lastIn({ found, known }: Search, sentence: number): Figure | undefined {
  let k = known - 1;
  while (k >= 0 && found[k].sentence > sentence) k--;
  return found[k]?.sentence === sentence ? found[k] : undefined;
}
