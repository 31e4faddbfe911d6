/**
 * Inherited: whose a verb is that has no subject of its own.
 *
 * @module
 */
import { has, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import type { Room } from "../statements.ts";
import { canSpeak, phraseBefore } from "../sources/phrases.ts";
import { type Source, sourceBefore } from "../sources/sources.ts";

/** The subject that a verb without one of its own shares: that of the statement before, or of the sentence. */
export function inheritedSource(room: Room, before: number): Source | undefined {
  const { scan, start, found, blocked } = room;
  const last = found.findLast(({ source, cue }) => source && (cue?.from ?? 0) < before);
  if (last?.source) return last.source;
  const near = nearestSubject(room, before);
  if (near) return near;
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

const JOINING = new Set(["as", "while", "when", "after", "and", "but"]);
/** "Jets flew over as the mayor made a speech, telling people …": whose clause the gerund stands behind. */
function nearestSubject({ scan, start, blocked }: Room, before: number): Source | undefined {
  if (wordOf(scan, before - 1) !== ",") return undefined;
  let verb = -1;
  for (let i = before - 2; i > start; i--) {
    const comma = wordOf(scan, i) === ",";
    if (blocked(i) || comma && verb < 0) return undefined;
    if (has(scan, i, IS.verb | IS.auxiliary) && !has(scan, i, IS.person | IS.role)) verb = i;
    if (!comma && !JOINING.has(wordOf(scan, i)) || verb < 0) continue;
    const head = phraseBefore(scan, i + 1, verb, blocked);
    const somebody = head && head.from === i + 1 &&
      (has(scan, head.from, IS.name | IS.pronoun) || canSpeak(scan, head));
    return somebody && canSpeak(scan, head) ? { ...head, head, inherited: false } : undefined;
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

/** "with a crowd of detainees chanting “…”": people right before a gerund, whose it is. */
export function nearSource({ scan, start, blocked }: Room, c: number): Source | undefined {
  if (
    !has(scan, c - 1, IS.role | IS.person) || has(scan, c - 1, IS.name) || !wordOf(scan, c - 1).endsWith("s")
  ) {
    return undefined;
  }
  let from = c - 1;
  while (
    from > start && !blocked(from - 1) && has(scan, from - 1, IS.word) &&
    !has(scan, from - 1, IS.preposition | IS.verb | IS.auxiliary | IS.conjunction)
  ) from--;
  const head = { from, to: c };
  // The subject of the sentence has the gerund's verb as its own: "Residents are saying".
  return from > start && has(scan, from - 1, IS.preposition | IS.verb)
    ? { ...head, head, inherited: false }
    : undefined;
}
