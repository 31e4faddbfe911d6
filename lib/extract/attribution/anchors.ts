/**
 * Anchors: each reporting verb and each "according to" outside quotation marks, with the statement around it.
 *
 * @module
 */
import { readAccording } from "./according.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { readNoun } from "./nouns.ts";
import type { Quotation, Quotations } from "./quotations.ts";
import type { Room, Statement } from "./statements.ts";
import { readVerb } from "./verbs.ts";
import type { Scan } from "../words/words.ts";

/** Longer runs without a stop are lists or debris and no sentence that a reader could attribute. */
const LONGEST = 1_000;

/**
 * Reads every anchor of a sentence, in order.
 *
 * @param claimed quotations that a statement has taken; those found here are added
 */
export function readAnchors(
  scan: Scan,
  sentence: number,
  quotations: Quotations,
  claimed: Set<Quotation>,
): Statement[] {
  const start = scan.first[sentence], last = scan.first[sentence + 1];
  if (last <= start || last - start > LONGEST) return [];
  const { inside } = quotations,
    room: Room = {
      scan,
      quotations,
      claimed,
      sentence,
      start,
      end: trimEnd(scan, start, last),
      blocked: (i) => inside[i] > 0,
      found: [],
      relays: [],
    };
  for (let i = start; i < last; i++) {
    if (inside[i]) continue;
    if (has(scan, i, IS.accord) && wordOf(scan, i + 1) === "to") readAccording(room, i);
    else if (has(scan, i, IS.cue) && !readNoun(room, i)) readVerb(room, i);
  }
  return room.found;
}

/** End of a sentence without its stop. */
function trimEnd(scan: Scan, start: number, end: number): number {
  let to = end;
  while (to > start && has(scan, to - 1, IS.stop)) to--;
  return to;
}
