/**
 * References: which actor a noun such as "the group" points back to, by what stands before.
 *
 * @module
 */
import type { ActorTraits, Reference } from "./aliases.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Scan } from "../words/words.ts";

/** A mention that has been found, as later nouns need it. */
export interface Found {
  actor: string;
  from: number;
  to: number;
  sentence: number;
  paragraph: number;
}

/** Paragraphs that a noun can point back over. */
const REACH = 3;
/** Mentions that a noun can point back over. */
const FARTHEST = 100;
const POSSESSIVE = new Set("its their his her our my whose".split(" "));
const DEFINITE = new Set("the this that these those said same".split(" "));

/** Whether the words before token `i` point to something known: "the", "those 1,500", "its own". */
export function isDefinite(scan: Scan, i: number, start: number): boolean {
  for (let at = i - 1; at >= Math.max(start, i - 4); at--) {
    const word = wordOf(scan, at);
    if (DEFINITE.has(word) || POSSESSIVE.has(word) || word === "'s" || word === "’s") return true;
    if (
      !has(scan, at, IS.number | IS.numberWord | IS.adverb) && word !== "own" && word !== "remaining" &&
      word !== "same"
    ) return false;
  }
  return false;
}

/** The possessive before token `i`, which makes what follows somebody's; empty where none stands there. */
export function ownerBefore(scan: Scan, i: number): string {
  const word = wordOf(scan, wordOf(scan, i - 1) === "own" ? i - 2 : i - 1);
  return POSSESSIVE.has(word) ? word : "";
}

/** A noun that asks for its actor. */
export interface Asking {
  /** The noun in the singular. */
  noun: string;
  reference: Reference;
  sentence: number;
  paragraph: number;
  /** True where it opens its sentence and so, mostly, takes up the subject of the one before. */
  opens: boolean;
}

/**
 * The actor that a noun points back to: within three paragraphs the one mentioned last, or, where the noun opens its
 * sentence, the one mentioned first in the last sentence that has one.
 *
 * A noun for a body outside the state never stands for an army, one for a single body never for a kind of actor, and
 * "the forces" only for an actor that the codebook calls forces.
 */
export function resolveReference(
  { noun, reference: { sort, one }, sentence, paragraph, opens }: Asking,
  before: readonly Found[],
  traits: ReadonlyMap<string, ActorTraits>,
): string | undefined {
  const suits = (actor: string): boolean => {
    const trait = traits.get(actor);
    if (!trait || (one && trait.kind)) return false;
    return sort === "either" || (sort === "shared" ? trait.heads.has(noun) : sort === trait.sort);
  };
  let found: Found | undefined;
  for (let i = before.length - 1; i >= Math.max(0, before.length - FARTHEST); i--) {
    const one = before[i];
    if (paragraph - one.paragraph > REACH || (found && one.sentence !== found.sentence)) break;
    if (!suits(one.actor)) continue;
    found = one;
    if (!opens || one.sentence === sentence) break;
  }
  return found?.actor;
}
