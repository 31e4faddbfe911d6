/**
 * Tended: people of whom the words say that they were treated for what was done to them.
 *
 * @module
 */
import { BEHIND_TREATED, INJURIES } from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Counted } from "./findings.ts";
import type { Group, Line } from "./groups.ts";
import { among, holds, listWords } from "./lexis.ts";

const treated = listWords(["treated"]), injuries = listWords(INJURIES), behind = listWords(BEHIND_TREATED);
/** So far behind those treated stands what for; so many tokens tell it. */
const REACH = 12, TOLD = 7;

/** "90 people were treated", "were treated by paramedics": not "were treated for a fever" and not "were treated well". */
export function isTreated(line: Line, { kind }: Counted["np"], { head, to: at }: Group): boolean {
  const { text, to } = line;
  if (!among(text, head, treated) || kind !== "people" && kind !== "none") return false;
  const ends = at >= to || has(text, at, IS.stop | IS.comma | IS.time) || among(text, at, behind);
  return ends && isForInjuries(line, at);
}

/** "treated 40 patients for cataracts": whether people were treated for injuries, or nobody says what for. */
export function isForInjuries({ text, to }: Line, from: number): boolean {
  for (let i = from; i < Math.min(to, from + REACH) && !has(text, i, IS.stop | IS.comma); i++) {
    if (wordOf(text, i) === "for") return holds(text, i + 1, Math.min(to, i + TOLD), injuries);
  }
  return true;
}
