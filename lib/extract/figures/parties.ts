/**
 * Parties: who those counted are, who harmed them, and by what.
 *
 * @module
 */
import { CIVILIANS, COMBATANTS, THINGS } from "../../codebooks/mod.ts";
import type { Figure } from "../../vocabulary.ts";
import { has, isBreak, textOf, wordOf } from "../words/clauses.ts";
import type { Hit } from "./harms.ts";
import { IS } from "../words/lexicon.ts";
import { sourceBefore } from "../attribution/sources.ts";
import type { Scan } from "../words/words.ts";

const civilians = new Set(CIVILIANS), combatants = new Set(COMBATANTS);
/** Civilian, combatant or mixed, by the words of the population alone. */
export function civilianOf(words: string): Figure["civilian"] {
  let civilian = false, combatant = false;
  for (const word of words.toLowerCase().split(/[^\p{L}]+/u)) {
    civilian ||= civilians.has(word);
    combatant ||= combatants.has(word);
  }
  return civilian && combatant ? "mixed" : civilian ? "civilian" : combatant ? "combatant" : "unknown";
}

/** Who did it: behind "by", or the subject of an active verb. */
export function agentOf(scan: Scan, verb: Hit | undefined, rule: string, s: number): string {
  if (!verb || verb.readings[0].form !== "does") return "";
  const end = scan.first[s + 1];
  for (let i = verb.to; i < Math.min(end, verb.to + 8); i++) {
    if (wordOf(scan, i) !== "by" || has(scan, i + 1, IS.time)) continue;
    let to = i + 1;
    while (to < end && !isBreak(scan, to) && !has(scan, to, IS.preposition | IS.conjunction | IS.auxiliary)) {
      to++;
    }
    const span = { from: i + 1, to };
    for (let k = i + 1; k < to; k++) {
      if (has(scan, k, IS.role | IS.person | IS.name)) return textOf(scan, span);
    }
    return "";
  }
  return rule === "object" || rule === "shared" ? subjectOf(scan, verb, scan.first[s]) : "";
}

/** The subject of an active verb, unless it is an event. */
function subjectOf(scan: Scan, verb: Hit, start: number): string {
  const source = sourceBefore(scan, start, verb.from, () => false);
  if (!source || source.inherited || source.head.to - source.head.from > 7) return "";
  for (let i = source.head.from; i < source.head.to; i++) {
    if (has(scan, i, IS.thing) || events.has(wordOf(scan, i))) return "";
  }
  const last = source.head.to - 1;
  return has(scan, last, IS.person | IS.role | IS.name) ? textOf(scan, source.head) : "";
}

const events = new Set(
  THINGS.filter((word) => /bomb|attack|strike|blast|explos|fire|shell|missile|rocket|raid|crash/.test(word)),
);
/** By what it was done: "in two suicide bombings", "in an airstrike". */
export function causeOf(scan: Scan, verb: Hit | undefined, s: number): string {
  if (!verb) return "";
  const end = scan.first[s + 1];
  for (let i = verb.to; i < Math.min(end, verb.to + 10); i++) {
    if (wordOf(scan, i) !== "in" && wordOf(scan, i) !== "by") continue;
    for (let to = i + 1; to < Math.min(end, i + 7); to++) {
      if (isBreak(scan, to) || has(scan, to, IS.preposition)) break;
      if (events.has(wordOf(scan, to))) return textOf(scan, { from: i + 1, to: to + 1 });
    }
  }
  return "";
}
