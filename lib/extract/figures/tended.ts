/**
 * Tended: people of whom the words say that they were treated for what was done to them, or taken where the hurt are.
 *
 * @module
 */
import { BEHIND_TREATED, CARRYING, HOSPITALS, INJURIES } from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Counted } from "./findings.ts";
import type { Group, Line } from "./groups.ts";
import { among, holds, listWords, type Text } from "./lexis.ts";

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

const carrying = listWords(CARRYING);
/** "were transferred to St Anne's Hospital", "had been admitted, almost all with gunshot wounds". */
export const isCarried = ({ text, from, to }: Line, group: Group): boolean =>
  among(text, group.head, carrying) && wordOf(text, group.to) === "to" &&
    (holds(text, group.to, Math.min(to, group.to + 9), hospitals) ||
      holds(text, group.to, endOfPhrase(text, group.to, Math.min(to, group.to + 9)), wounds) ||
      isInCondition(text, group.to, Math.min(to, group.to + 9))) ||
  wordOf(text, group.head) === "brought" && wordOf(text, group.to) === "in" &&
    (holds(text, from, group.from, hospitals) || holds(text, group.to, Math.min(to, group.to + 9), wounds)) ||
  wordOf(text, group.head) === "admitted" &&
    (holds(text, group.to, Math.min(to, group.to + 9), wounds) ||
      wordOf(text, group.to) !== "to" && holds(text, from, to, care)); // admitted there, the hospital said
const hospitals = listWords(HOSPITALS), badly = listWords("critical serious grave stable poor".split(" "));
/** The first comma or stop of a range, else its end. */
function endOfPhrase(text: Text, from: number, to: number): number {
  let at = from;
  while (at < to && !has(text, at, IS.comma | IS.stop)) at++;
  return at;
}
/** "taken to Omra in a stable | condition". */
function isInCondition(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (wordOf(text, i) === "condition") return among(text, i - 1, badly);
  }
  return false;
}
const care = listWords(HOSPITALS, "nurse nurses nursing doctor doctors surgeon surgeons medics".split(" "));
const wounds = listWords("wounds burns injuries fractures".split(" "));
