/**
 * Rules: the ways in which a statement and its speaker are found, each with what it means, for whoever asks why.
 *
 * @module
 */

/** How a statement was found. */
export const STATEMENT_RULES = {
  "quoted-before": "a quotation stands right before the source and its verb",
  "quoted-after": "a quotation stands right behind the verb",
  "mixed-before": "words and a quotation stand before the source and its verb",
  mixed: "words and a quotation stand behind the verb",
  interrupted: "the source interrupts its own words, which go on behind it",
  trailing: "the clause before the source and its verb is what was said",
  "that-clause": "a clause with that, or whether, stands behind the verb",
  "bare-clause": "a clause stands behind the verb without that",
  told: "what somebody was told stands behind the hearer",
  object: "the verb's object is what was said",
  label: "the verb names somebody or something, and the name is what was said",
  preposition: "what was said stands behind the verb's preposition",
  expressed: "what a feeling that is voiced is about",
  ordered: "what somebody was told to do",
  "call-on": "what somebody was called on to do",
  cited: "what is cited is the source",
  noun: "a noun of saying stands between the source and its words",
  fronted: "a participle opens the sentence, and its subject stands behind the comma",
  "as-first": "as and the source open the sentence, and its words follow",
  passive: "the verb is passive, and its source stands behind by",
  "passive-as": "the verb is passive, and what was said stands behind as",
  "passive-that": "the verb is passive, and what was said stands behind that or to",
  "quoted-as": "somebody is quoted by another as saying it",
  "according-first": "according to and the source stand before the words",
  "according-last": "according to and the source stand behind the words",
  colon: "a colon parts the source from its words in a headline",
  tied: "a colon or a dash ties the quotation to its source",
  citing: "who is cited for a statement that another makes",
  continued: "a sentence without a cue goes on with what was said in the one before",
  carried: "a quotation without a source of its own goes on with the one before",
  thought: "what somebody is said to think, which is no statement",
} as const;

/** How a statement was found. */
export type StatementRule = keyof typeof STATEMENT_RULES;

/** How a speaker was found. */
export const SPEAKER_RULES = {
  name: "a person is named, and this is the fullest form of the name in the article",
  body: "a body is named, and this is the fullest form of its name in the article",
  pronoun: "a pronoun, for the person or body that was spoken of last and fits it",
  noun: "a noun with the, for whom the article described or titled so before",
  later: "nobody is named where it stands, and the next to speak is a name of whom nothing else is told",
  echo: "a headline in quotation marks, whose words somebody says below it",
  words: "nobody is named, so that the words of the source stand for it",
  carried: "no source stands with it, so that whoever spoke or acted before it speaks on",
  none: "nobody can be told",
} as const;

/** How a speaker was found. */
export type SpeakerRule = keyof typeof SPEAKER_RULES;
