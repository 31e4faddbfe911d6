/**
 * Taking: a statement whose content begins at a place and reaches as far as it goes.
 *
 * @module
 */
import { has, wordOf } from "../../words/clauses.ts";
import { clauseEnd } from "./ends.ts";
import { IS } from "../../words/lexicon.ts";
import type { StatementRule } from "../rules.ts";
import { add, type Lead, quoteAt, type Room } from "../statements.ts";

/** Adds a statement from `from` to the end of its clause or object. */
export function take(
  room: Room,
  lead: Lead,
  from: number,
  kind: "clause" | "object",
  rule: StatementRule,
): true {
  add(room, lead, { from, to: clauseEnd(room, from, kind) }, rule);
  return true;
}

/** "expressed “sorrow” after the crash": when it was said. */
const LATER = new Set(["after", "before", "during", "following", "when", "while"]);

/** A quotation right after its verb; words that go on behind it make it mixed. */
export function takeQuotation(room: Room, lead: Lead, open: number, takes: readonly string[]): true {
  const { scan, end } = room, quotation = quoteAt(room, open)!, after = quotation.close + 1;
  const whole = has(scan, quotation.close - 1, IS.stop | IS.comma) || takes.includes("label");
  const goesOn = after < end && quotation.closed && !whole && quotation.words < 12 &&
    has(scan, after, IS.word) && !LATER.has(wordOf(scan, after)) &&
    (takes.includes("object") || takes.includes("clause"));
  room.claimed.add(quotation);
  if (goesOn) add(room, lead, { from: open, to: clauseEnd(room, after, "object") }, "mixed");
  else add(room, lead, { from: open + 1, to: quotation.close }, "quoted-after", "direct");
  return true;
}
