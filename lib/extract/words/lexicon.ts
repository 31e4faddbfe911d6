/**
 * The lexicon: what the codebooks say of a word, as bits that each form gets once.
 *
 * @module
 */
import {
  ADVERBS,
  AUXILIARIES,
  BACK_REFERENCES,
  BODY_NOUNS,
  CIVILIANS,
  COMBATANTS,
  CONJUNCTIONS,
  CREATURES,
  type Cue,
  CUES,
  DETERMINERS,
  GROUPS,
  HARM,
  HARM_PHRASES,
  MONTHS,
  NEUTRAL,
  NONE,
  NOUN_CUES,
  PARTICLES,
  PERSONS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  ROLE_NOUNS,
  SHORT_MONTHS,
  SPOKESPEOPLE,
  STATES,
  THINGS,
  TIMES,
  TITLES,
  UNITS,
  UTTERANCES,
  VAGUE,
  VERBS,
  WEEKDAYS,
  WITHHOLDING,
} from "../../codebooks/mod.ts";
import { inflect } from "./inflect.ts";

/** Bits of a word form. One form can carry several. */
export const IS = {
  number: 1 << 0,
  numberWord: 1 << 1,
  harm: 1 << 2,
  cue: 1 << 3,
  quote: 1 << 4,
  name: 1 << 5,
  determiner: 1 << 6,
  preposition: 1 << 7,
  conjunction: 1 << 8,
  auxiliary: 1 << 9,
  adverb: 1 << 10,
  pronoun: 1 << 11,
  title: 1 << 12,
  role: 1 << 13,
  time: 1 << 14,
  verb: 1 << 15,
  stop: 1 << 16,
  comma: 1 << 17,
  mark: 1 << 18,
  person: 1 << 19,
  thing: 1 << 20,
  alias: 1 << 21,
  frame: 1 << 22,
  accord: 1 << 24,
  word: 1 << 25,
  particle: 1 << 26,
  back: 1 << 27,
  withhold: 1 << 28,
  body: 1 << 29,
  state: 1 << 30,
  utterance: 1 << 31,
} as const;

/** Bits of a number in digits or words. */
export const NUMBER = IS.number | IS.numberWord;

/** A form of a reporting verb. */
export interface CueForm {
  cue: Cue;
  tense: "base" | "third" | "past" | "participle" | "gerund";
}

const cues = new Map<string, CueForm>();
for (const cue of CUES) {
  for (const [form, tense] of inflect(cue.verb, cue.past)) {
    if (!cue.not?.includes(form) && !cues.has(form)) cues.set(form, { cue, tense });
  }
}

const bits = new Map<string, number>();
const set = (bit: number, words: Iterable<string>): void => {
  for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
};
set(IS.determiner, DETERMINERS);
set(IS.preposition, PREPOSITIONS);
set(IS.conjunction, CONJUNCTIONS);
set(IS.auxiliary, AUXILIARIES);
set(IS.adverb, ADVERBS);
set(IS.pronoun, Object.keys(PRONOUNS));
// "they'd", "we've"
set(
  IS.pronoun,
  Object.keys(PRONOUNS).flatMap((word) => ["d", "ve", "ll", "re", "m"].map((end) => `${word}'${end}`)),
);
set(IS.title, TITLES.keys());
set(IS.role, ROLE_NOUNS.keys());
set(IS.role, [...SPOKESPEOPLE, ...NEUTRAL, ...RELATIVES]);
set(IS.time, [...WEEKDAYS, ...MONTHS, ...SHORT_MONTHS.filter((m) => m !== "mar"), ...TIMES]);
set(IS.verb, VERBS);
set(IS.person, [...COMBATANTS, ...CIVILIANS, ...PERSONS]);
set(IS.thing, THINGS);
set(IS.thing, CREATURES);
set(IS.numberWord, [
  ...UNITS.keys(),
  ...GROUPS.keys(),
  ...VAGUE.keys(),
  ...NONE,
  "hundred",
  "thousand",
  "million",
  "billion",
  "tens",
]);
set(IS.harm, HARM.map(({ word }) => word));
set(IS.harm, HARM_PHRASES.map(({ phrase }) => phrase.split(" ")[0]));
set(IS.cue, cues.keys());
set(IS.cue, NOUN_CUES.keys());
set(IS.accord, ["according"]);
set(IS.particle, PARTICLES);
set(IS.back, BACK_REFERENCES);
set(IS.withhold, WITHHOLDING);
set(IS.body, BODY_NOUNS);
set(IS.state, Array.from(STATES, (name) => name.split(" ")[0]));
set(IS.utterance, UTTERANCES);

const QUOTES = new Set(["“", "”", '"', "«", "»", "„", "‘", "’", "'", "``", "''"]);

/** Bits of a form: what the codebooks say of it and what its shape tells. */
export function describe(form: string, lower: string): number {
  const first = form.charCodeAt(0);
  let found = bits.get(lower) ?? 0;
  if (first >= 0x30 && first <= 0x39) return found | IS.number | IS.word;
  if (QUOTES.has(form)) return found | IS.quote | IS.mark;
  if (form === "." || form === "!" || form === "?" || form === "…") return found | IS.stop | IS.mark;
  if (form === "," || form === ";" || form === ":" || form === "—" || form === "–") {
    return found | IS.comma | IS.mark;
  }
  if (form === lower && lower === form.toUpperCase()) {
    return /\p{L}/u.test(form) ? found | IS.word | IS.name : found | IS.mark;
  }
  found |= IS.word;
  // "duToit" is a name too.
  if (form[0] !== form[0].toLowerCase() || form !== lower && form.length > 4) found |= IS.name;
  // A past form that no list knows: "advanced", "converged".
  if (form === lower && lower.length > 3 && lower.endsWith("ed") && !(found & IS.person)) found |= IS.verb;
  if (found & IS.cue && cues.has(lower)) found |= IS.verb;
  if (lower.endsWith("ologist") || lower.endsWith("ologists")) found |= IS.role;
  return found;
}

/** The reporting verb that a lower-case form belongs to. */
export const cueOf = (lower: string): CueForm | undefined => cues.get(lower);
