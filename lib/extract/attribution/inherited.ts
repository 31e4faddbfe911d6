/**
 * Inherited: whose a verb is that has no subject of its own.
 *
 * @module
 */
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Room } from "./statements.ts";
import { canSpeak, phraseBefore } from "./phrases.ts";
import { type Source, sourceBefore } from "./sources.ts";

/** The subject that a verb without one of its own shares: that of the statement before, or of the sentence. */
export function inheritedSource(room: Room, before: number): Source | undefined {
  const { scan, start, found, blocked } = room;
  const last = found.findLast(({ source, cue }) => source && (cue?.from ?? 0) < before);
  if (last?.source) return last.source;
  // The first phrase of the sentence up to its first verb.
  for (let i = start; i < before; i++) {
    if (blocked(i)) continue;
    if (has(scan, i, IS.verb | IS.auxiliary) && !has(scan, i, IS.person | IS.role)) {
      const source = sourceBefore(scan, start, i, blocked);
      if (source && !source.inherited && canSpeak(scan, source)) return source;
    }
  }
  return undefined;
}

/** The comma that ends what stands between two. */
export function commaAfter({ scan, end, blocked }: Room, from: number): number {
  let to = from;
  while (to < end && (blocked(to) || wordOf(scan, to) !== ",")) to++;
  return to;
}

/** "Mr Arnau, blaming the rain, closed the road": whoever stands before the comma. */
export function besideSource({ scan, start, blocked }: Room, c: number): Source | undefined {
  if (wordOf(scan, c - 1) !== ",") return undefined;
  const head = phraseBefore(scan, start, c - 1, blocked);
  return head && head.from === start && canSpeak(scan, head)
    ? { ...head, head, inherited: false }
    : undefined;
}
