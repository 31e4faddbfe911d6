/**
 * Descriptors: the adjectives by which a text characterises an actor where it is mentioned.
 *
 * There is no list of all adjectives. A word before an actor is taken for one where a list, its ending, a hyphen or
 * the place between an article and the noun shows it; a verb's form in -ing or -ed only in that place.
 *
 * @module
 */
import { has, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { FUNCTION, HINT } from "./hints.ts";
import { hints } from "./phrases.ts";
import type { State } from "./state.ts";

/** Words of the noun itself: what kind of actor it is, not what it is like. */
const KIND_WORDS: ReadonlySet<string> = new Set(
  "tribal special umbrella police military security border top remaining existing".split(" "),
);
const JOINTS: ReadonlySet<string> = new Set(["and", "who", "which", "that", "or"]);

/** Whether a token is an adjective by list, ending or capital. */
const isQuality = (state: State, i: number): boolean =>
  hints(state, i, HINT.quality) || hints(state, i, HINT.people | HINT.epithet) && has(state.scan, i, IS.name);

/** Whether an adverb of degree stands at a token. */
const isDegree = (state: State, i: number): boolean =>
  hints(state, i, HINT.degree) && !has(state.scan, i, FUNCTION | IS.adverb);

/** Whether a form of a verb stands where an adjective does: between an article and a noun, behind a verb or an adverb. */
function isParticiple(state: State, i: number): boolean {
  const { scan, start } = state;
  if (hints(state, i, HINT.moving)) return true;
  if (hints(state, i, HINT.gerund)) return has(scan, i - 1, IS.determiner);
  const degree = i > start && isDegree(state, i - 1);
  if (hints(state, i, HINT.form)) return degree;
  if (!hints(state, i, HINT.past)) return false;
  if (degree || i === start || hints(state, i - 1, HINT.quality)) return true;
  if (has(scan, i - 1, IS.determiner | IS.preposition | IS.numberWord | IS.number)) return true;
  if (has(scan, i - 1, IS.verb)) return !has(scan, i - 1, IS.auxiliary) && wordOf(scan, i - 1).endsWith("ed");
  return has(scan, i - 1, IS.conjunction) && !JOINTS.has(wordOf(scan, i - 1));
}

/** Start of a compound with hyphens that ends before token `end`, or `end`. */
function compoundStart(state: State, end: number, limit: number): number {
  const { scan } = state;
  let from = end;
  while (
    from - 2 >= limit && hints(state, from - 2, HINT.hyphen) &&
    scan.ends[from - 3] === scan.starts[from - 2] &&
    has(scan, from - 1, IS.word) && has(scan, from - 3, IS.word)
  ) from -= 2;
  return from < end ? from - 1 : end;
}

const ADJECTIVE = HINT.quality | HINT.people | HINT.epithet | HINT.past | HINT.gerund | HINT.moving |
  HINT.form;

/** Start of the adjective that ends before token `end`, its adverb included; `end` where none does. */
function qualityStart(state: State, end: number, limit: number): number {
  const i = end - 1;
  if (i < limit || !hints(state, i, ADJECTIVE) && !hints(state, i - 1, HINT.hyphen)) return end;
  let from = compoundStart(state, end, limit);
  const quality = from < end || isQuality(state, i);
  if (from === end && has(state.scan, i, IS.alias) && !quality) return end;
  if (from === end) from = quality || isParticiple(state, i) ? i : end;
  return from < end && from > limit && isDegree(state, from - 1) ? from - 1 : from;
}

/** Tokens before an actor in which its adjectives are looked for. */
const FARTHEST = 16;

/**
 * Start of the adjectives that directly qualify what begins at token `head`.
 *
 * @param limit first token that may be taken
 */
export function qualifiersStart(state: State, head: number, limit: number): number {
  const { scan } = state, least = Math.max(limit, head - FARTHEST);
  for (let from = head;;) {
    const next = qualityStart(state, from, least);
    if (next < from) {
      from = next;
      continue;
    }
    if (from === head) return from;
    // "divisive and increasingly powerful militias", "a small, badly paid army"
    const joint = wordOf(scan, from - 1);
    if (joint !== "and" && joint !== ",") return from;
    const joined = qualityStart(state, from - 1, least);
    if (joined >= from - 1 || joint === "," && !has(scan, joined - 1, IS.determiner)) return from;
    from = joined;
  }
}

/** The adjectives between two tokens of a mention, one span each. */
export function qualifiersIn(state: State, from: number, to: number, found: Span[]): void {
  const first = found.length;
  for (let end = to; end > from;) {
    const start = qualityStart(state, end, from);
    if (start < end && !KIND_WORDS.has(wordOf(state.scan, end - 1))) found.push({ from: start, to: end });
    end = start < end ? start : end - 1;
  }
  if (found.length - first > 1) found.push(...found.splice(first).reverse());
}
