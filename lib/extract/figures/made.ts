/**
 * Made: what a verb before a number made of those counted.
 *
 * @module
 */
import { CAUSATIVES } from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Counted, doneTo, endOf, type Finding, finding, saysOf } from "./findings.ts";
import { type Group, groupAt, type Line } from "./groups.ts";
import { hitAt } from "./harms.ts";
import { among, listWords } from "./lexis.ts";

const causatives = listWords(CAUSATIVES);
/** "forced 9,000 to flee", "sent thousands fleeing": what others made those counted do. */
export function asMade(line: Line, one: Counted): Finding[] | undefined {
  const { text } = line, { np, left } = one, end = endOf(one);
  const at = wordOf(text, end) === "to" ? end + 1 : end, group = groupAt(line, at);
  if (!group || group.from !== at || !isMade(line, group, left)) return undefined;
  const next = wordOf(text, group.to) === "and" ? groupAt(line, group.to + 1) : undefined; // to run and seek shelter
  for (const { hit, passive } of next ? [group, next] : [group]) {
    const outcome = hit && (passive ? doneTo(hit, np) : saysOf(hit, np, "undergoes"));
    if (outcome) return [finding(outcome, "made", hit, group)];
  }
  return undefined;
}
function isMade(line: Line, { form }: Group, left: number): boolean {
  if (form === "gerund") return true;
  const maker = groupAt(line, left - 1);
  return form === "infinitive" && maker !== undefined && among(line.text, maker.head, causatives);
}

const leaving = listWords("left leaves leave leaving".split(" "));
/** So far behind those counted the state stands that others share with them. */
const SHARED = 10;
const AFTER = IS.preposition | IS.conjunction | IS.time | IS.adverb | IS.number | IS.numberWord | IS.verb;
const NO_SHARE = IS.verb | IS.auxiliary | IS.preposition | IS.stop | IS.quote | IS.pronoun;
/** "left three villagers and a soldier | dead": a state told of several together. */
export function asLeft(line: Line, one: Counted): Finding[] | undefined {
  const { text } = line, { np, left } = one, end = endOf(one), group = groupAt(line, left - 1);
  if (!group || !among(text, group.head, leaving) || wordOf(text, end) !== "and") return undefined;
  for (let i = end + 1; i < Math.min(line.to, end + SHARED); i++) {
    const hit = hitAt(line, i);
    const is = hit && hit.from === i ? saysOf(hit, np, "is", "does") : undefined;
    if (is && hit) { // but not "and an injured boy"
      const noun = hit.to < line.to && has(text, hit.to, IS.word) && !has(text, hit.to, AFTER);
      return i > end + 2 && !noun ? [finding(is, "beside", hit)] : undefined;
    }
    if (wordOf(text, i) === "of" || wordOf(text, i - 1) === "-") continue;
    if (has(text, i, NO_SHARE) && !has(text, i, IS.name)) return undefined;
  }
  return undefined;
}
