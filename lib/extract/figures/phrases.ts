/**
 * Phrases: the noun phrase that a number counts.
 *
 * @module
 */
import {
  COMBATANTS,
  COUNTRYMEN,
  DESCRIBING,
  EVENTS,
  IRREGULAR_PARTICIPLES,
  LOOSE,
  MORE,
  OF_OFFICE,
  REMAINS,
  SEVERITY,
} from "../../codebooks/mod.ts";
import { has, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Harms, type Hit, hitAt } from "./harms.ts";
import { among, holds, listWords, type Text } from "./lexis.ts";
import type { Quantity } from "./numbers.ts";
import { pastHedge, pastReports } from "./past.ts";

/** The noun phrase behind a number. */
export interface Phrase extends Span {
  kind: "people" | "things" | "unknown" | "none";
  /** Whether those counted are under arms by their noun. */
  force: boolean;
  /** Whether "of" ties it to the number: a part of those named. */
  part: boolean;
}

const participles = listWords(IRREGULAR_PARTICIPLES),
  more = listWords(MORE),
  loose = listWords(LOOSE, SEVERITY),
  describing = listWords(DESCRIBING);
const events = listWords(EVENTS), peopleOf = listWords(OF_OFFICE), remains = listWords(REMAINS);
/** "Men" and "members" may be of any kind. */
const forces = listWords(COMBATANTS.filter((word) => word !== "personnel"));

/** A noun phrase is no longer than this behind its number. */
const LONGEST = 9;
const ENDING = IS.preposition | IS.conjunction | IS.auxiliary | IS.determiner | IS.number | IS.numberWord |
  IS.pronoun |
  IS.time;

/** Finds what a number counts: "500 civilians and security personnel", "40 of his men", "149 of the survivors". */
export function countedBy(line: Harms, { to, high }: Quantity): Phrase {
  return phraseAt(line, to, high === 0 ? pastReports(line, to) : pastHedge(line.text, to));
}

/**
 * Reads the noun phrase that begins at a token.
 *
 * @param start token that it stands behind
 */
export function phraseAt(line: Harms, start: number, i: number): Phrase {
  const { text } = line, limit = Math.min(line.to, start + LONGEST + 4);
  let from = i, part = false;
  for (; from < limit && (among(text, from, more) || has(text, from, IS.quote)); from++) {
    if (wordOf(text, from) === "of") part = true;
  }
  let to = from, kind: Phrase["kind"] = "none";
  for (let i = from; i < Math.min(limit, from + LONGEST); i++) {
    if (has(text, i, IS.person) && !among(text, i, loose) && !isVerbHere(line, i)) {
      kind = "people", to = i + 1;
      continue;
    }
    if (kind === "people") {
      if (has(text, i, IS.thing) && isAttributive(text, i - 1)) { // passenger jets
        return { from, to: i + 1, kind: "things", force: false, part };
      }
      const next = morePeople(text, i);
      if (!next) break;
      to = next, i = next - 1;
      continue;
    }
    if (part && kind !== "none" && isPossessive(text, i)) {
      from = to = i + 1, kind = "none"; // of the village's 1,800 residents
      continue;
    }
    const series = wordOf(text, i) === "," && kind === "unknown" ? endOfSeries(text, i) : 0;
    if (series) {
      i = series - 1;
      continue;
    }
    if (has(text, i, IS.mark) && !isJoint(text, i) || has(text, i, ENDING) || among(text, i, loose)) break;
    if (wordOf(text, i) === "last" && has(text, i + 1, IS.time)) break;
    const person = isPersonAhead(line, i + 1); // truck drivers
    const inside = wordOf(text, i + 1) === "-" || isPossessive(text, i + 1); // Ebola-related deaths
    if (isThing(text, i) && !person && !inside && !isCountNoun(text, i + 1, hitAt(line, i + 1))) {
      return { from, to: i + 1, kind: "things", force: false, part };
    }
    const hit = hitAt(line, i);
    if (hit?.from === i && hit.to > i + 1 && hit.sense.people) { // political prisoners
      kind = "people", to = hit.to, i = to - 1;
      continue;
    }
    if (hit?.sense.counts && !wordOf(text, i).endsWith("s") && isPersonAhead(line, i + 1)) {
      to = i + 1, kind = "unknown"; // detention centre officers
    } else if (hit) {
      if (hit.to > i + 1 || !isAdjective(text, i, hit)) break;
      from = to = i + 1;
    } else if (
      (has(text, i, IS.verb) || among(text, i, participles)) && !has(text, i, IS.name) &&
      !(kind === "none" && (person || isCountNoun(text, i + 1, hitAt(line, i + 1)))) &&
      !among(text, i, describing)
    ) {
      break;
    } else if (has(text, i, IS.word) && !has(text, i, IS.adverb) && !among(text, i, describing)) {
      to = i + 1, kind = isCountryman(text, i) ? "people" : "unknown";
    }
  }
  if (from >= to) return { from, to: from, kind: "none", force: false, part };
  const of = wordOf(text, to) === "of" && among(text, to - 1, MEMBERS) ? to + OF_FORCE : to;
  return { from, to, kind, force: holds(text, from, Math.min(of, limit), forces), part };
}
/** "members of its special forces": so far behind them stands whose they are. */
const OF_FORCE = 5;
const MEMBERS = listWords("members men women units".split(" "));

/** "four passenger | jets", "two police | stations": a noun of people in the singular that says what kind of thing. */
const isAttributive = (text: Text, i: number): boolean =>
  !wordOf(text, i).endsWith("s") && !among(text, i, PLURALS);
const PLURALS = listWords("people men women children".split(" "));
const isPossessive = (text: Text, i: number): boolean => wordOf(text, i) === "'s" || wordOf(text, i) === "’s";
const isJoint = (text: Text, i: number): boolean => {
  const word = wordOf(text, i);
  if (word === ".") return has(text, i - 1, IS.title) && has(text, i + 1, IS.name); // two Lt. Colonels
  return word === "-" || word === "'" || word === "’";
};
/** "two beautiful, | funny, gifted young people": adjectives in a row up to a noun of people. */
function endOfSeries(text: Text, i: number): number {
  for (let at = i + 1; at < i + SERIES; at++) {
    if (has(text, at, IS.person)) return at > i + 1 && wordOf(text, at - 1) !== "," ? at : 0;
    if (has(text, at, NO_ADJECTIVE) || has(text, at, IS.mark) && wordOf(text, at) !== ",") return 0;
  }
  return 0;
}
const NO_ADJECTIVE = ENDING | IS.harm | IS.name | IS.stop;
/** So many tokens hold adjectives in a row. */
const SERIES = 6;
/** "three Americans", "two Israelis": people by the name of theirs. */
const isCountryman = (text: Text, i: number): boolean => {
  const word = wordOf(text, i),
    describes = !word.endsWith("s") && has(text, i + 1, IS.word) && !has(text, i + 1, NO_NOUN);
  return !describes && has(text, i, IS.name) && (COUNTRYMAN.test(word) || among(text, i, countrymen));
};
/** Behind a name of people that can describe as well, no noun: "five British were hurt", but "British and American tourists". */
const NO_NOUN = IS.verb | IS.auxiliary | IS.preposition | IS.harm | IS.adverb;
const countrymen = listWords(COUNTRYMEN), COUNTRYMAN = /(?:ans|is|ese|[a-z]men)$/;
/** "12 wounded": people by their noun, unless it is what befell them. */
const isVerbHere = (line: Harms, i: number): boolean => {
  const hit = hitAt(line, i);
  return hit !== undefined && !has(line.text, i + 1, IS.person) &&
    (hit.sense.is ?? hit.sense.does) !== undefined;
};
/** "heat deaths", "bomb victims": what is counted comes behind. */
const isCountNoun = (text: Text, i: number, hit: Hit | undefined): boolean =>
  hit !== undefined && wordOf(text, i).endsWith("s") && (hit.sense.counts ?? hit.sense.people) !== undefined;
/** "truck drivers", "security force members": a noun of people ends the phrase. */
const isPersonAhead = (line: Harms, i: number): boolean =>
  has(line.text, i, IS.person) ||
  has(line.text, i, IS.word) && !has(line.text, i, IS.verb) && !hitAt(line, i) &&
    has(line.text, i + 1, IS.person);
const isThing = (text: Text, i: number): boolean => has(text, i, IS.thing) || among(text, i, events);
/** "12 injured passengers", "5 missing climbers": said of the noun behind it. */
function isAdjective(text: Text, i: number, { sense }: Hit): boolean {
  if (has(text, i + 1, IS.person)) return true;
  const word = wordOf(text, i), says = sense.is ?? sense.people ?? sense.does;
  if (!says && !word.endsWith("ing") || !/(?:ed|en|ing|d|n)$/.test(word)) return sense.is === "missing";
  return has(text, i + 1, IS.word) && !has(text, i + 1, ENDING | IS.verb | IS.adverb | IS.accord) &&
    !among(text, i + 1, loose);
}

/** End of a second noun of people behind "and", or of "of war"; 0 where none stands there. */
function morePeople(text: Text, i: number): number {
  const word = wordOf(text, i);
  if (word === "of") return among(text, i + 1, peopleOf) ? i + 2 : 0;
  if (word !== "and" && word !== "or") return 0;
  if (has(text, i + 1, IS.person)) return i + 2;
  const joint = IS.harm | IS.verb | IS.number | IS.numberWord | IS.mark | IS.auxiliary | IS.determiner;
  return has(text, i + 2, IS.person) && has(text, i + 1, IS.word) && !has(text, i + 1, joint) ? i + 3 : 0;
}

/** Of more words for those counted than this the last tell who they were. */
const LONG = 5, SHORT = 3;
/** The words for those counted; none where they tell nothing of who they were. */
export function populationOf(text: Text, { from, to, kind }: Phrase): Span {
  const cut = kind === "unknown" && wordOf(text, to) === "-"; // 42 Ebola-related deaths
  const nobody = kind === "none" || cut || among(text, to - 1, remains);
  const start = to - from > LONG ? to - SHORT : from;
  return { from: start, to: nobody ? start : to };
}
