/**
 * Letters: whether capitals, dates and context of an alias are as the codebook wants.
 *
 * @module
 */
import { formOf, has } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { articleStart, COMMON } from "./phrases.ts";
import type { AliasEntry, State } from "./state.ts";

/** How the letters of the sentence stand: all capitals, capitals at each longer word, or mixed as in running text. */
export function lettersOf(state: State): State["letters"] {
  const { scan, sentence, start, end } = state;
  if (state.looked === sentence) return state.letters;
  let shouted = true, capitals = 0, words = 0;
  for (let at = start; at < end; at++) {
    const form = formOf(scan, at);
    if (form !== form.toUpperCase()) shouted = false;
    if (form.length < 4 || !has(scan, at, IS.word)) continue;
    words++;
    if (has(scan, at, IS.name)) capitals++;
  }
  state.looked = sentence;
  state.letters = shouted ? "capitals" : capitals >= words * TITLE ? "title" : "mixed";
  return state.letters;
}
/** Share of the longer words that begin with a capital in a headline. */
const TITLE = 0.8;

/** Whether a token's capitals are as wanted: 1 the first letter, 2 all. */
function hasCapitals(state: State, i: number, wanted: number): boolean {
  if (wanted === 1) return has(state.scan, i, IS.name);
  const form = formOf(state.scan, i);
  if (form !== form.toUpperCase()) return false;
  // "IS" and "AID" in a headline all in capitals may be a word like any other.
  return lettersOf(state) !== "capitals" || !has(state.scan, i, COMMON) && !isWord(state, i);
}

/** Whether the article writes the form in small letters too; it is gone through once. */
function isWord(state: State, i: number): boolean {
  const { scan } = state;
  if (!state.small) {
    state.small = new Set();
    for (let at = 0; at < scan.count; at++) {
      if (scan.ids[at] === scan.lower[at]) state.small.add(scan.ids[at]);
    }
  }
  return state.small.has(scan.lower[i]);
}

/** Whether an alias whose words stand at the first `depth` tokens of `path` may be taken there. */
export function fits(state: State, entry: AliasEntry, path: Int32Array, depth: number): boolean {
  const { alias, capitals, context } = entry;
  if (entry.article && articleStart(state, path[0]) === path[0]) return false;
  for (let k = 0; k < depth; k++) {
    if (capitals[k] && !hasCapitals(state, path[k], capitals[k])) return false;
  }
  if (!alias) return true;
  if (alias.from || alias.to) {
    const { published } = state.scan.article.document;
    if (published && (alias.from && published < alias.from || alias.to && published > alias.to)) return false;
  }
  return context < 0 || hasContext(state, context);
}

/** Whether one of a context's words stands in the paragraph; a paragraph is gone through once. */
function hasContext(state: State, context: number): boolean {
  const { scan, aliases: { seen }, paragraph } = state;
  if (state.known !== paragraph) {
    state.known = paragraph, state.stretch = ++stretches;
    const { sentences } = scan.article;
    let from = state.sentence, to = state.sentence;
    while (from > 0 && sentences[from - 1].paragraph === paragraph) from--;
    while (to < sentences.length && sentences[to].paragraph === paragraph) to++;
    see(state, scan.first[from], scan.first[to]);
  }
  return seen[context] === state.stretch;
}
/** Paragraphs gone through, so that what was seen in one never holds in another. */
let stretches = 0;

/** Notes which contexts stand between two tokens. */
function see(state: State, from: number, to: number): void {
  const { contexts } = state.aliases;
  for (let i = from; i < to; i++) contexts.find(state, i, to, to);
}
