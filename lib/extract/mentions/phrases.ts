/**
 * Phrases: what stands beside an alias and belongs to the same mention, or shows that it is none.
 *
 * @module
 */
import { PEOPLES } from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { HINT } from "./hints.ts";
import { type Draft, hintAt, type State } from "./state.ts";

/** Words of the grammar. */
export const COMMON = IS.determiner | IS.preposition | IS.conjunction | IS.auxiliary | IS.pronoun | IS.adverb;

/** Start of the articles that belong to a name from token `i` on: "al-" before "Hashd". */
export function articleStart(state: State, i: number): number {
  const hyphen = i - 1 > state.start && hints(state, i - 1, HINT.hyphen);
  const before = hyphen ? i - 2 : i - 1;
  return before >= state.start && hints(state, before, HINT.article) &&
      (hyphen || !has(state.scan, before, COMMON))
    ? before
    : i;
}

/** Whether a token carries one of the hints. */
export const hints = (state: State, i: number, bits: number): boolean => (hintAt(state, i) & bits) !== 0;

/** An adjective that can stand between the words of a noun: "American military advisers". */
export const isBridge = (state: State, i: number): boolean =>
  has(state.scan, i, IS.word) && !has(state.scan, i, COMMON | IS.verb | IS.number | IS.numberWord) &&
  !hints(state, i, HINT.possessive);

/** Whether what ends before token `i` only qualifies the noun that follows: "militia leaders". */
export const isAttributive = (state: State, i: number): boolean =>
  has(state.scan, i, IS.word) && !has(state.scan, i, COMMON | IS.verb | IS.cue | IS.time) &&
  !hints(state, i, HINT.possessive);

const TRANSITIVE: ReadonlySet<string> = new Set(["force", "forces", "members", "supporters"]);
const isVerb = ({ scan }: State, i: number): boolean =>
  has(scan, i, IS.verb) && !has(scan, i, IS.role) ||
  TRANSITIVE.has(wordOf(scan, i)) && has(scan, i + 1, IS.determiner | IS.pronoun);

/** End of the nouns that carry on what ends before token `i`: "militants", "group". */
export function followEnd(state: State, i: number): number {
  let to = i;
  while (to < state.end && hints(state, to, HINT.follower) && !isVerb(state, to)) to++;
  const owned = to === i && hints(state, to, HINT.possessive) && to + 1 < state.end;
  return owned && hints(state, to + 1, HINT.follower) && hints(state, to + 1, HINT.plural) ? to + 2 : to;
}

/** Start of the noun that says of a body that some of it is meant: "members of the League". */
export function partStart(state: State, from: number, start: number): number {
  const { scan } = state;
  let at = from - 1;
  if (has(scan, at, IS.determiner)) at--;
  if (at - 1 < start || !hints(state, at, HINT.joint)) return from;
  return hints(state, at - 1, HINT.part) && !isVerb(state, at - 1) ? at - 1 : from;
}

/** Whether the noun that ends before token `i` only qualifies a place or a thing: "police station". */
export function isOfThing(state: State, i: number): boolean {
  if (wordOf(state.scan, i - 1) === "military" && isAttributive(state, i)) return true;
  if (hints(state, i, HINT.hyphen)) return true;
  return hints(state, i, HINT.place) && !hints(state, i - 1, HINT.army);
}

/** Whether a noun is said to be of another people than those of its actor: "the Syrian army". */
export function isForeign(state: State, { actor, from, to, opens, closes }: Draft): boolean {
  const { scan, start, aliases } = state, { peoples, sort, epithets } = aliases.actors.get(actor)!;
  if (!peoples.size && (sort !== "state" || !epithets.size)) return false;
  const owner = hints(state, from - 1, HINT.possessive) && from - 2 >= start ? from - 2 : from;
  for (let i = owner; i < to; i++) {
    if (i >= opens && i < closes || !hints(state, i, HINT.people) || !has(scan, i, IS.name)) continue;
    const people = PEOPLES.get(wordOf(scan, i))!;
    if (!hints(state, i + 1, HINT.hyphen) && !peoples.has(people) && !isSect(people)) return true;
  }
  return false;
}
const isSect = (people: string): boolean => people === "shia" || people === "sunni";

/** Whether a noun phrase that begins at `from` stands beside a name as another name for it: ", a militia". */
export function isApposed({ scan }: State, last: Draft, from: number): boolean {
  if (last.kind !== "name" || from - last.to > 3) return false;
  let at = last.to;
  if (wordOf(scan, at) === ")") at++;
  if (wordOf(scan, at) !== ",") return false;
  const word = wordOf(scan, at + 1);
  return at + 2 === from && (word === "a" || word === "an" || word === "another" || word === "the");
}
