/**
 * Places: where a figure happened, by the names behind prepositions of place.
 *
 * @module
 */
import { COUNTRYMEN, DEMONYMS, EVENTS } from "../../codebooks/mod.ts";
import { has, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { namesIn } from "../attribution/speakers/runs.ts";
import { firstFrom } from "./harms.ts";
import { among, listWords, type Text } from "./lexis.ts";

const PLACED = listWords("in at near from of around outside across into".split(" "));
const directions = listWords(
  "northern southern eastern western central north south east west northeastern northwestern southeastern southwestern"
    .split(" "),
  "neighbouring neighboring nearby rural mainland upper lower".split(" "),
);
const peoples = listWords(DEMONYMS, COUNTRYMEN), states = listWords(["us", "u.s.", "uk", "u.k.", "un", "eu"]);
const events = listWords(EVENTS);
const NO_NOUN = IS.preposition | IS.conjunction | IS.auxiliary | IS.verb | IS.time;
/** No name of a place is longer. */
const LONGEST = 12;

/** The places named in a range: names behind a preposition of place, in order. */
function findPlaces(text: Text, from: number, to: number): Span[] {
  const places: Span[] = [];
  for (let i = from; i < to - 1; i++) {
    if (!among(text, i, PLACED) || wordOf(text, i) === "of" && has(text, i - 1, IS.body)) continue; // the Ministry of Health
    const the = wordOf(text, i + 1) === "the", first = the ? i + 2 : i + 1;
    const begin = among(text, first, directions) ? first + 1 : first;
    if (!has(text, begin, IS.name | IS.particle)) continue;
    const run = namesIn(text, { from: begin, to: Math.min(to, begin + LONGEST) })[0];
    if (run?.from === begin && isPlace(text, run, the)) {
      places.push({ from: first, to: run.to }), i = run.to - 1;
    }
  }
  return places;
}
function isPlace(text: Text, { from, to }: Span, the: boolean): boolean {
  if (has(text, from, IS.title | IS.role | IS.time) || has(text, to - 1, IS.role | IS.person)) return false;
  if (wordOf(text, to) === "'s" || among(text, to - 1, events) || among(text, to - 1, peoples)) {
    return false;
  }
  if (among(text, to - 1, states) && has(text, to, IS.word) && !has(text, to, NO_NOUN)) return false; // US airstrikes
  return !(the && has(text, to, IS.word) && !has(text, to, NO_NOUN));
}

/** So many places behind a figure are looked at. */
const NEAR = 4;
/** So far before a place the comma stands that opens the words of a part. */
const PART = 12;

/** "37 people, four of them in Umbrayo, were killed": the place is that of the four alone. */
function isOfPart(text: Text, behind: number, { from }: Span): boolean {
  let comma = from - 1;
  const floor = Math.max(behind, from - PART);
  while (comma >= floor && wordOf(text, comma) !== ",") comma--;
  if (comma < floor || !has(text, comma + 1, IS.number | IS.numberWord)) return false;
  for (let i = comma + 2; i < Math.min(from, comma + 6); i++) if (wordOf(text, i) === "them") return true;
  return false;
}

/** Finds the place of a figure: the nearest in its sentence, else the last one named before it in its paragraph. */
export type PlaceFinder = (sentence: number, behind: number) => Span | undefined;

/** Makes a finder of places for an article; each sentence is read once, when it is first asked for. */
export function createPlaceFinder(text: Text): PlaceFinder {
  const { sentences } = text.article, read: (readonly Span[] | undefined)[] = [];
  const last: (Span | undefined | null)[] = [];
  const inSentence = (s: number): readonly Span[] =>
    read[s] ??= findPlaces(text, text.first[s], text.first[s + 1]);
  /** The last place in the paragraph up to and with a sentence. */
  const lastUpTo = (s: number): Span | undefined => {
    let at = s;
    while (at >= 0 && last[at] === undefined && !inSentence(at).length && isSame(at - 1, s)) at--;
    const place = last[at] ?? inSentence(at).at(-1);
    for (; at <= s; at++) last[at] = place ?? null;
    return place;
  };
  const isSame = (a: number, b: number): boolean =>
    a >= 0 && sentences[a].paragraph === sentences[b].paragraph;
  return (s, behind) => {
    const own = inSentence(s);
    for (let k = firstFrom(own, behind), near = k + NEAR; k < Math.min(own.length, near); k++) {
      if (!isOfPart(text, behind, own[k])) return own[k];
    }
    const before = own[firstFrom(own, behind) - 1];
    if (before) return before;
    return isSame(s - 1, s) ? lastUpTo(s - 1) : undefined;
  };
}
