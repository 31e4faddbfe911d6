/**
 * Walkers: what the tries of a codebook ask while an article is read.
 *
 * @module
 */
import { ROOT } from "./grow.ts";
import { HINT } from "./hints.ts";
import { fits } from "./letters.ts";
import { hints, isBridge } from "./phrases.ts";
import type { State } from "./state.ts";
import type { Walker } from "./trie.ts";

/** How far behind the first word of a noun its last may stand. */
const BRIDGE = 4;

/** Aliases: articles inside a name from another script and adjectives inside a noun are stepped over. */
export const ALIASES: Walker<State> = {
  skips: (state, root, at, from) =>
    root === ROOT.sounds
      ? hints(state, at, HINT.article)
      : root === ROOT.nouns && at - from < BRIDGE && isBridge(state, at),
  takes: (state, entry, path, depth) => fits(state, state.aliases.entries[entry], path, depth),
};

/** Contexts: that one was seen in this stretch of text is noted. */
export const CONTEXTS: Walker<State> = {
  skips: () => false,
  takes: (state, context) => {
    state.aliases.seen[context] = state.stretch;
    return false;
  },
};
