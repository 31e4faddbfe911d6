/**
 * Joins: two mentions that are one noun phrase, and nouns that another stands beside.
 *
 * @module
 */
import { wordOf } from "../words/clauses.ts";
import { HINT } from "./hints.ts";
import { glossEnd } from "./glosses.ts";
import { hints, isApposed } from "./phrases.ts";
import type { Draft, State } from "./state.ts";

/** Adds a mention to those found, joined with the one before where both are one noun phrase. */
export function joinDraft(state: State, draft: Draft): Draft {
  const { found } = state, last = found.length ? found[found.length - 1] : undefined;
  if (last?.sentence === draft.sentence) {
    if (draft.kind === "noun") {
      if (isApposed(state, last, draft.from) && !hints(state, draft.head - 1, HINT.plural)) {
        draft.actor = last.actor;
      }
    } else if (last.kind === "noun") {
      if (isTied(state, last, draft) || isCalled(state, last, draft)) {
        found.pop();
        draft.from = last.from;
      } else if (isBeside(state, last, draft)) last.actor = draft.actor;
    }
  }
  state.glossed = Math.max(state.glossed, glossEnd(state, draft));
  draft.gloss = draft.opens < state.glossed;
  found.push(draft);
  return draft;
}

/** "militants of the Islamic State" */
function isTied(state: State, last: Draft, draft: Draft): boolean {
  const { scan } = state, between = draft.from - last.to;
  if (between > 2 || !hints(state, last.to, HINT.joint) || hints(state, draft.to, HINT.possessive)) {
    return false;
  }
  return between === 1 || between === 2 && wordOf(scan, last.to + 1) === "the";
}

/** "the extremist group Islamic State": the name says it all. */
const isCalled = (state: State, last: Draft, draft: Draft): boolean =>
  draft.from === last.to && !hints(state, last.to - 1, HINT.plural);

/** Tokens that can stand between a noun and the name behind it. */
const FARTHEST = 8;

/** "A militia from the delta, the River Guard, came": one body, described first and then named. */
function isBeside(state: State, last: Draft, draft: Draft): boolean {
  const { scan } = state, before = wordOf(scan, draft.from - 1) === "the" ? draft.from - 2 : draft.from - 1;
  const opens = wordOf(scan, last.from - 1);
  if (wordOf(scan, before) !== "," || wordOf(scan, draft.to) !== "," || before - last.to > FARTHEST) {
    return false;
  }
  if (opens !== "a" && opens !== "an" && opens !== "one" || hints(state, last.to - 1, HINT.plural)) {
    return false;
  }
  for (let at = last.to; at < before; at++) if (wordOf(scan, at) === ",") return false;
  return state.aliases.actors.get(last.actor)?.kind === true;
}
