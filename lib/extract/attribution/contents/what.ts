/**
 * What: clauses that stand for what they call something, "in what the mayor called a planned raid".
 *
 * @module
 */
import { has, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import { add, quoteAt, type Room } from "../statements.ts";
import { take } from "./take.ts";
import type { Reading } from "./ways.ts";

const WAS = new Set(["was", "is", "were", "are"]);
const CALLED = new Set(["call", "label", "brand", "term", "dub", "declare"]);

/**
 * Reads what something is said to be or is called behind "in what", "after what": the name alone is the content.
 *
 * @returns true where the matter is settled
 */
export function readWhat(room: Room, reading: Reading): boolean {
  const { scan, end } = room, { right, source, form: { cue: { takes, verb } } } = reading;
  const what = source.from - 1;
  if (wordOf(scan, what) !== "what" || !has(scan, what - 1, IS.preposition) || what <= room.start) {
    return false;
  }
  const said = WAS.has(wordOf(scan, right)) && takes.includes("clause");
  const from = said ? right + 1 : right;
  if (from >= end || !said && !CALLED.has(verb) || !has(scan, from, IS.determiner | IS.quote)) return false;
  const quotation = quoteAt(room, from) ?? quoteAt(room, from + 1);
  if (!quotation) return take(room, reading, from, "object", "label");
  room.claimed.add(quotation);
  add(room, reading, { from: quotation.open + 1, to: quotation.close }, "label", "direct");
  return true;
}
