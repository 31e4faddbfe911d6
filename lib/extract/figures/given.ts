/**
 * Given: to whom the text gives a figure, and how.
 *
 * @module
 */
import type { Figure } from "../../vocabulary.ts";
import { has, textOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Reading } from "../reading.ts";

/** The columns of a figure that tell its source. */
export type Given = Pick<Figure, "source" | "speaker" | "via" | "told" | "role" | "cue" | "attribution">;
const NONE: Given = { source: "", speaker: "", via: "", told: "", role: "", cue: "", attribution: "" };
type Statements = Reading["attribution"]["statements"];

/**
 * Finds to whom a figure is given: the innermost statement that holds it, or one that the sentence before plainly
 * carries over.
 *
 * @param s number of the sentence
 * @param held number of the statement that holds the figure; -1 where none does
 * @param token first token of the figure
 */
export function givenTo(
  { scan, attribution, speakers }: Reading,
  s: number,
  held: number,
  token: number,
): Given {
  const best = held < 0 ? carriedFrom(scan, attribution, s, token) : held;
  if (best < 0) return NONE;
  const { source, cue, kind, via, told } = attribution.statements[best], speaker = speakers[best];
  return {
    source: source ? textOf(scan, source.head) : "",
    speaker: speaker.name,
    via,
    told,
    role: speaker.role,
    cue: cue ? textOf(scan, cue) : "",
    attribution: held < 0 ? "carried" : kind === "direct" ? "quotation" : "sentence",
  };
}

/** Deeper than this no statement stands inside others. */
const NESTED = 32;

/**
 * The innermost statement that holds a token: they begin in order, so the last that begins before it; -1 for none.
 *
 * @param verb token of a verb that reports nothing here, though it can: "claimed 33 lives"
 */
export function innermost(statements: Statements, token: number, verb: number): number {
  let low = 0, high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle].content.from <= token) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - NESTED); i--) {
    const { content, cue } = statements[i];
    if (content.to > token && !(cue && cue.from <= verb && verb < cue.to)) return i;
  }
  return -1;
}

const NUMBERS = IS.number | IS.numberWord;
/** A figure that is carried over stands at the opening of its sentence: "149 of the survivors …", "They arrested three …". */
const OPENING = 4;
/** Whether a number stands among the first words: "Out of these, 1,846 were …". */
function opensWithCount(scan: Reading["scan"], from: number, token: number): boolean {
  for (let i = from; i < Math.min(token + 1, from + OPENING); i++) if (has(scan, i, NUMBERS)) return true;
  return false;
}
/** The stop and the mark that may close the statement carried over. */
const CLOSING = 2;

/** The statement right behind which a sentence without one stands, in the same paragraph, if it counts too. */
function carriedFrom(
  scan: Reading["scan"],
  { statements, last: lasts }: Reading["attribution"],
  s: number,
  token: number,
): number {
  const { sentences } = scan.article, from = scan.first[s];
  if (!has(scan, from, IS.pronoun) && !opensWithCount(scan, from, token)) return -1;
  if (s === 0 || sentences[s - 1].paragraph !== sentences[s].paragraph) return -1;
  const last = lasts.get(s - 1);
  if (last === undefined || lasts.has(s)) return -1;
  const { content } = statements[last];
  for (let i = content.from; i < content.to; i++) {
    if (has(scan, i, NUMBERS)) return content.to >= from - CLOSING ? last : -1;
  }
  return -1;
}
