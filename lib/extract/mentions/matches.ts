/**
 * Matches: the best of the aliases that stand at a token.
 *
 * @module
 */
import { draftName, draftNoun, draftReference } from "./drafts.ts";
import { barely } from "../words/keys.ts";
import type { Draft, State } from "./state.ts";

/** Mentions back to which it counts how lately an actor was spoken of. */
const RECENT = 100;

/** How lately an actor was mentioned: 0 where not among the last mentions, more the later. */
function recencyOf({ found }: State, actor: string): number {
  for (let back = 1; back <= Math.min(RECENT, found.length); back++) {
    if (found[found.length - back].actor === actor) return RECENT + 1 - back;
  }
  return 0;
}

/**
 * The mention whose alias begins at token `i`: of the longest alias, of those a name before a noun, the one that is
 * spelt so, the one with a context, then the actor mentioned last.
 */
export function draftAt(state: State, i: number, only?: "names"): Draft | undefined {
  const { trie } = state.aliases, count = trie.find(state, i, state.end, state.reach);
  if (!count) return undefined;
  if (count === 1) return draftOf(state, i, trie.entries[0], trie.lasts[0], only);
  // Looking further behind "of" uses the trie again.
  const entries = trie.entries.slice(0, count), lasts = trie.lasts.slice(0, count);
  for (let limit = Infinity;;) {
    const last = lasts.reduce((most, one) => one < limit && one > most ? one : most, -1);
    if (last < 0) return undefined;
    const best = bestOf(state, i, last, entries, lasts, only);
    if (best) return best;
    limit = last;
  }
}

function bestOf(
  state: State,
  i: number,
  last: number,
  entries: Int32Array,
  lasts: Int32Array,
  only?: "names",
): Draft | undefined {
  let best: Draft | undefined, most = -1;
  for (let k = 0; k < entries.length; k++) {
    if (lasts[k] !== last) continue;
    const draft = draftOf(state, i, entries[k], last, only);
    if (!draft) continue;
    const { rank, context, letters } = state.aliases.entries[entries[k]];
    const exact = letters !== "" && lettersOf(state, draft) === letters ? 1000 : 0;
    const score = (2 - rank) * 2000 + exact + (context >= 0 ? 500 : 0) + recencyOf(state, draft.actor);
    if (score > most) best = draft, most = score;
  }
  return best;
}

/** The letters of the alias as the text spells it. */
const lettersOf = ({ scan }: State, { opens, closes }: Draft): string =>
  barely(scan.text.slice(scan.starts[opens], scan.ends[closes - 1]));

const nameAt = (state: State, i: number): Draft | undefined => draftAt(state, i, "names");

function draftOf(state: State, i: number, number: number, last: number, only?: "names"): Draft | undefined {
  const entry = state.aliases.entries[number];
  if (entry.rank === 0) return draftName(state, i, last, entry);
  if (only) return undefined;
  if (!entry.reference) return draftNoun(state, i, last, entry);
  return draftReference(state, i, entry.reference, nameAt);
}
