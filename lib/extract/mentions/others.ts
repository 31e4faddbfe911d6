/**
 * Others: nouns that look like an actor and are part of somebody else's name.
 *
 * @module
 */
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { HINT } from "./hints.ts";
import { lettersOf } from "./letters.ts";
import { COMMON, hints } from "./phrases.ts";
import type { Draft, State } from "./state.ts";

/** Whether a noun is part of a name that is no actor's: "Salvation Army", "chief executive officer". */
export function isOfOther(
  state: State,
  { from, opens, closes }: Pick<Draft, "from" | "opens" | "closes">,
): boolean {
  const { scan } = state, last = wordOf(scan, closes - 1);
  if (last.startsWith("officer") && hints(state, opens - 1, HINT.office)) return true;
  const before = opens - 1;
  if (!has(scan, opens, IS.name) || before <= state.start || last === "police") return false;
  if (from < opens || !has(scan, before, IS.name) || has(scan, before, IS.alias | IS.time | IS.title)) {
    return false;
  }
  return !has(scan, before, COMMON) && lettersOf(state) === "mixed";
}
