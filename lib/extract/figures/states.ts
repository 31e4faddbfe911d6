/**
 * States: what is said of those counted behind a verb, or of the whole that they are a part of.
 *
 * @module
 */
import { DESCRIBING, FILLERS, STATE_VERBS } from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Counted, doneTo, type Finding, saysOf } from "./findings.ts";
import type { Line } from "./groups.ts";
import { type Hit, hitAt } from "./harms.ts";
import { among, listWords, type Text } from "./lexis.ts";
import type { Phrase } from "./phrases.ts";

const fillers = listWords(FILLERS);
/** What a word says of those counted. */
interface Stated {
  hit: Hit;
  outcome: Finding["outcome"];
}

/** What a state, or a name for those harmed, says behind a verb: "were still missing", "are among the dead". */
export function stateAfter(
  line: Line,
  np: Phrase,
  i: number,
): Stated | undefined {
  const at = pastFillers(line, i, 5), hit = hitAt(line, at);
  if (!hit || hit.from !== at) return undefined;
  const before = at > i ? wordOf(line.text, at - 1) : "";
  const outcome = before === "those" // among those hurt
    ? doneTo(hit, np) ?? saysOf(hit, np, "undergoes", "is")
    : before === "the" // among the dead, but not the besieged enclave
    ? saysOf(hit, np, "people")
    : saysOf(hit, np, "is", "state", "people");
  return outcome && { hit, outcome };
}

/** So many tokens stand between "among" and what befell those among whom some are counted. */
const AMONG = 9;
const NO_AMONG = IS.stop | IS.comma | IS.quote | IS.auxiliary | IS.pronoun;
/** "among nearly 200 people injured", "among 26 bodies", "among the Bali dead": what befell the whole. */
export function stateAmong(line: Line, np: Phrase, from: number): Stated | undefined {
  const { text } = line;
  for (let i = from; i < Math.min(line.to, from + AMONG) && !has(text, i, NO_AMONG); i++) {
    const hit = hitAt(line, i);
    if (hit?.from !== i) continue;
    const outcome = saysOf(hit, { ...np, force: false }, "counts", "people", "is", "does");
    const object = hit.to < line.to && has(text, hit.to, IS.determiner);
    return outcome && !object ? { hit, outcome } : undefined;
  }
  return undefined;
}

/** "3,000 | stranded": a participle right behind a number alone says something else of those counted. */
export function isOtherwise({ text, to }: Line, { np, quantity }: Counted): boolean {
  const i = quantity.to;
  return np.kind === "none" && i < to && has(text, i, IS.verb) && wordOf(text, i).endsWith("ed") &&
    !has(text, i, IS.cue) && !among(text, i, states) && !among(text, i, describing);
}
const states = listWords(STATE_VERBS), describing = listWords(DESCRIBING);

/** The token behind words that stand between those counted and their state. */
export function pastFillers(line: Line, i: number, most: number): number {
  const { text } = line, limit = Math.min(line.to, i + most);
  let at = i;
  while (
    at < limit && hitAt(line, at)?.from !== at && isFiller(text, at) && !has(text, at, IS.auxiliary)
  ) at++;
  return at;
}

const isFiller = (text: Text, i: number): boolean =>
  among(text, i, fillers) || wordOf(text, i).endsWith("ly");
