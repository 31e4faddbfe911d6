/**
 * Rules of figures, each with what it means, and hedges in words, for whoever asks why.
 *
 * @module
 */
import type { Hedge } from "../../codebooks/mod.ts";

/** How the outcome of a figure was found, by the name of the rule. */
export const FIGURE_RULES: Readonly<Record<string, string>> = {
  passive: "those counted are the subject of a passive verb of harm",
  active: "those counted are the subject of a verb that says what befell them",
  participle: "a participle of harm stands with those counted",
  predicate: "a word for their state stands behind a form of be",
  object: "those counted are the object of a verb of harm",
  "object-shared": "those counted share the verb of harm of the object before",
  of: "a noun of harm stands before, joined by of",
  lives: "the words say that lives were taken or lost",
  held: "the words say that they are held",
  carried: "the words say that they were brought to a hospital",
  tended: "the words say that they were treated or buried",
  company: "those counted stand beside somebody whom the same befell",
  driven: "the words say that they were driven from their homes",
  made: "the words say what a verb made of them",
  beside: "a word of harm stands right beside the number",
  total: "the number is given for a toll",
  "running-total": "the number is given for a toll over a longer time",
  "taken-up": "the sentence takes up the toll of the sentence before",
  repeated: "the words take up a number that was told before",
  listed: "the number stands in a list with one whose outcome is told",
  part: "the number is a part of one whose outcome is told",
  share: "the number is a share of another, and has its outcome",
  inverted: "the word of harm stands before the verb, and the number behind it",
  earlier: "the number is what a toll was before",
  addition: "the number comes on top of one counted before",
};

/** How a hedge reads, and what stands before a number that has it. */
export const HEDGES_IN_WORDS: Readonly<Record<Hedge, { before: string; says: string }>> = {
  exact: { before: "", says: "without a hedge" },
  about: { before: "about ", says: "under a hedge such as “about”, or a verb of estimation," },
  nearly: { before: "nearly ", says: "under a hedge such as “nearly”" },
  at_least: { before: "at least ", says: "under a hedge such as “at least”" },
  more_than: { before: "more than ", says: "under a hedge such as “more than”" },
  at_most: { before: "up to ", says: "under a hedge such as “up to”" },
  fewer_than: { before: "fewer than ", says: "under a hedge such as “fewer than”" },
  range: { before: "", says: "as a range" },
  vague: { before: "", says: "as a word of magnitude" },
};
