/**
 * Words for what forces did, which is never harm.
 *
 * @module
 */
import type { Harm, HarmForm, Outcome } from "./harm.ts";
import { type HarmPhrase, harmPhrases } from "./harm_phrases.ts";

const words = (outcome: Outcome, form: HarmForm, list: string): Harm[] =>
  list.trim().split(/\s+/).map((word) => ({ word, outcome, form }));

/** What forces did, by the form the word takes; those counted must be a force. */
export const FORCE_VERBS: readonly Harm[] = [
  ...words(
    "retreated",
    "undergoes",
    `retreated retreat retreats retreating withdrew withdraw withdraws withdrawing withdrawn fled flee flees fleeing
    deserted desert deserting escaped escape escaping abandoned abandon abandoning`,
  ),
  ...words("retreated", "does", "withdrew withdraw withdrawing withdrawn"),
  ...words(
    "deployed",
    "does",
    `deployed deploy deploys deploying mobilized mobilised mobilize mobilise mobilizing mobilising sent send sends
    sending dispatched dispatch dispatching redeployed stationed airlifted`,
  ),
  ...words(
    "deployed",
    "undergoes",
    "arrived arrive arriving converged deployed massed mobilizing mobilising mobilized mobilised",
  ),
  ...words(
    "besieged",
    "does",
    "besieged besieging surrounded surrounding encircled encircling trapped trapping cornered cornering",
  ),
  ...words("besieged", "is", "besieged surrounded trapped encircled cornered stuck"),
];

/** Phrases for what forces did. */
export const FORCE_PHRASES: readonly HarmPhrase[] = [
  ...harmPhrases(
    "retreated",
    "undergoes",
    "pulled/pull/pulling/pulls/fell/fallen/falling back/out; ran/run/running/runs from/away; left their posts/positions",
  ),
  ...harmPhrases("retreated", "does", "pulled/pull/pulling/pulls back/out"),
  ...harmPhrases("besieged", "is", "under siege; cut off"),
];
