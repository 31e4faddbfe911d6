/**
 * Relations: the phrases behind an actor that describe it, and one word for descriptors of one meaning.
 *
 * @module
 */
import { COMPOSED, PEOPLES, STANDS, TIES, TRAILERS } from "../../codebooks/mod.ts";
import { has, nounEnd, type Span, textOf, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Scan } from "../words/words.ts";
import { FUNCTION, HINT } from "./hints.ts";
import { hints } from "./phrases.ts";
import type { State } from "./state.ts";

interface Phrase {
  words: readonly string[];
  relation: string;
}
const phrases: readonly Phrase[] = TRAILERS.map(([phrase, relation]) => ({
  words: phrase.split(" "),
  relation,
}));
const composed = new Set(COMPOSED);

/** A phrase behind an actor that describes it. */
export interface Trailing extends Span {
  relation: string;
  /** First token of the name or noun that the phrase leads to. */
  object: number;
}

/** The phrase right behind token `end` that describes the actor, such as "with ties to Iran". */
export function trailerAfter(state: State, end: number, limit: number): Trailing | undefined {
  const { scan } = state;
  const from = has(scan, end, IS.comma) && composed.has(wordOf(scan, end + 1)) ? end + 1 : end;
  if (!hints(state, from, HINT.opener)) return undefined;
  for (const { words, relation } of phrases) {
    if (!words.every((word, i) => wordOf(scan, from + i) === word)) continue;
    const object = from + words.length;
    if (object < limit && has(scan, object, IS.word)) {
      return { from, to: phraseEnd(scan, object, limit), relation, object };
    }
  }
  return undefined;
}

/** End of the noun phrase that a describing phrase leads to. */
function phraseEnd(scan: Scan, object: number, limit: number): number {
  let to = Math.min(limit, nounEnd(scan, object, limit));
  while (to < limit && has(scan, to, IS.alias) && !has(scan, to, FUNCTION | IS.verb)) to++;
  return to;
}

const MEMBERS: ReadonlySet<string> = new Set(["of", "for"]);

/** The phrase right behind token `end` that says of whom a body consists: "of volunteer militias". */
export function membersAfter({ scan, end: limit }: State, end: number): Span | undefined {
  if (!MEMBERS.has(wordOf(scan, end)) || end + 1 >= limit || !has(scan, end + 1, IS.word)) return undefined;
  let to = phraseEnd(scan, end + 1, limit);
  // "for militia groups and volunteer fighters"
  if (
    wordOf(scan, to) === "and" && to + 1 < limit && has(scan, to + 1, IS.word) &&
    !has(scan, to + 1, FUNCTION | IS.verb)
  ) {
    to = phraseEnd(scan, to + 1, limit);
  }
  return { from: end, to };
}

const bare = (text: string): string => text.toLowerCase().replace(/^(?:the|a|an) /, "").replaceAll("’", "'");
const slug = (text: string): string => {
  const word = bare(text);
  return PEOPLES.get(word) ?? word.replaceAll(" ", "-").replaceAll(".", "");
};

/** One word for what a descriptor says of an actor's ties, so that "Iranian-backed" and "supported by Iran" are one. */
export function relationOf(descriptor: string): string {
  const word = bare(descriptor).split(" ").at(-1)!, hyphen = word.lastIndexOf("-");
  if (hyphen > 0) {
    const tie = TIES.get(word.slice(hyphen + 1));
    if (tie) return `${tie}-${slug(word.slice(0, hyphen))}`;
    for (const [stand, relation] of STANDS) {
      if (word.startsWith(stand)) return `${relation}-${slug(word.slice(stand.length))}`;
    }
  }
  return PEOPLES.get(word) ?? "";
}

/** One word for what a phrase behind an actor says of its ties. */
export const trailerRelation = (scan: Scan, { relation, object, to }: Trailing): string =>
  relation && `${relation}-${slug(textOf(scan, { from: object, to }))}`;
