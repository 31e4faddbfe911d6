/**
 * References: which actor a noun such as "the group" points back to, by what stands before.
 *
 * @module
 */
import type { Reference } from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { singular } from "../words/spelling.ts";
import type { Actor } from "./actors.ts";
import { HINT } from "./hints.ts";
import { hints } from "./phrases.ts";
import type { Draft, State } from "./state.ts";

/** Paragraphs that a noun can point back over. */
export const REACH = 3;
/** Mentions that a noun can point back over. */
const FARTHEST = 100;

/** Whether the words before token `i` point to something known: "the", "those 1,500", "its own". */
export function isDefinite(state: State, i: number): boolean {
  const { scan, start } = state;
  for (let at = i - 1; at >= Math.max(start, i - 4); at--) {
    if (hints(state, at, HINT.definite | HINT.owner | HINT.possessive)) return true;
    const word = wordOf(scan, at);
    if (!has(scan, at, IS.number | IS.numberWord | IS.adverb) && word !== "own" && word !== "remaining") {
      return false;
    }
  }
  return false;
}

/** The possessive before token `i`, which makes what follows somebody's; empty where none stands there. */
export function ownerBefore(state: State, i: number): string {
  const at = wordOf(state.scan, i - 1) === "own" ? i - 2 : i - 1;
  return hints(state, at, HINT.owner) ? wordOf(state.scan, at) : "";
}

/** What a noun looks for once it is known whose it is: "its fighters" are of a single body, "our forces" of nobody named. */
export function wantedBy(reference: Reference, owner: string): Reference | undefined {
  if (!owner || owner === "our" || owner === "my") {
    return reference.sort === "either" && !reference.one && owner ? undefined : reference;
  }
  return { sort: "either", one: reference.one || owner === "its", bare: false };
}

/**
 * The actor that a noun points back to: within three paragraphs the one mentioned last, or, where the noun opens its
 * sentence and so takes up the subject of the one before, the one mentioned first in the last sentence that has one.
 *
 * A noun for a body outside the state never stands for an army, one for a single body never for a kind of actor, and
 * "the forces" only for an actor that the codebook calls forces. Nobody is meant where a body that is no actor stands
 * in between: "the Relief Union. The organisation said …".
 */
export function resolveReference(
  state: State,
  draft: Draft,
  { sort, one }: Reference,
): string | undefined {
  const { sentence, paragraph, from } = draft, noun = singular(wordOf(state.scan, draft.closes - 1));
  const { found, aliases: { actors }, start } = state, opens = from - start < 2;
  if ((sort === "state" || sort === "irregular") && !state.aliases.sorts.has(sort)) return undefined;
  let best: Draft | undefined;
  for (let i = found.length - 1; i >= Math.max(0, found.length - FARTHEST); i--) {
    const before = found[i];
    if (paragraph - before.paragraph > REACH || (best && before.sentence !== best.sentence)) break;
    const actor = actors.get(before.actor);
    if (!actor || !suits(actor, noun, sort, one)) continue;
    best = before;
    if (!opens || before.sentence === sentence) break;
  }
  return best && one && ASSOCIATIONS.has(noun) && hasRival(state, draft.opens) ? undefined : best?.actor;
}

const suits = (
  { kind, sort: own, heads, bodies }: Actor,
  noun: string,
  sort: Reference["sort"],
  one: boolean,
): boolean => {
  if (one && kind) return false;
  return sort === "either" || (sort === "shared" ? heads.has(noun) || one && bodies.has(noun) : sort === own);
};

/** Nouns for bodies of any kind, armed or not. */
const ASSOCIATIONS: ReadonlySet<string> = new Set(
  "group organization organisation network movement".split(" "),
);
/** Tokens before a noun in which a body that is no actor is looked for. */
const NEAR = 60;

/** Whether a body that is no actor is named between the last mention and token `i`. */
function hasRival(state: State, i: number): boolean {
  const { scan, found } = state;
  for (let at = i - 1; at >= Math.max(found[found.length - 1].to, i - NEAR); at--) {
    if (hints(state, at, HINT.body) && has(scan, at, IS.name) && has(scan, at - 1, IS.name)) {
      return true;
    }
  }
  return false;
}
