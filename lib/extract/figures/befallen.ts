/**
 * Befallen: what a verb says of its subject.
 *
 * @module
 */
import { CARRYING, HOSPITALS, STATE_VERBS } from "../../codebooks/mod.ts";
import { has, isRelative, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { isTaking, stateAfter, takesObject } from "./beside.ts";
import { type Counted, doneTo, endOf, type Finding, finding, saysOf, withPair } from "./findings.ts";
import type { Group, Line } from "./groups.ts";
import { among, holds, listWords, type Text, type WordSet } from "./lexis.ts";

const states = listWords(STATE_VERBS);
const SELVES = listWords(["themselves", "himself", "herself"]);
/** So many tokens a verb may stand behind its subject. */
export const REACH = 45;
/** Words that open a clause with a verb of its own. */
export const OPENERS: WordSet = listWords(
  "when while because if although though whereas where whose unless how why".split(" "),
);
/** Words that join verbs of one subject. */
export const JOINS: WordSet = listWords("and or but then".split(" "));

/** What a verb says of its subject. */
export function harmed(line: Line, one: Counted, group: Group, passive: boolean): Finding[] | undefined {
  const { hit } = group, { np } = one;
  if (hit) {
    const does = doneTo(hit, np), near = group.from - endOf(one) < 2;
    if (does && passive) return withPair(line, np, finding(does, "passive", hit, group));
    if (does && group.form === "bare" && near && !takesObject(line, group.to, isTaking(hit))) {
      return withPair(line, np, finding(does, "participle", hit, group));
    }
    const undergoes = passive ? saysOf(hit, np, "is") : saysOf(hit, np, "undergoes");
    if (undergoes) return [finding(undergoes, "active", hit, group)];
    if (does) { // those counted did it
      return !passive && among(line.text, group.to, SELVES)
        ? [finding(does, "active", hit, group)]
        : undefined;
    }
  }
  if (passive && isCarried(line, group)) return [finding("injured", "carried", undefined, group)];
  if (passive && isTaken(line, np, group)) return [finding("detained", "held", undefined, group)];
  const copula = has(line.text, group.head, IS.auxiliary);
  if (!copula && !passive && !among(line.text, group.head, states)) return undefined;
  const state = stateAfter(line, np, group.to);
  return state && withPair(line, np, finding(state.outcome, "predicate", state.hit, group));
}

const carrying = listWords(CARRYING), hospitals = listWords(HOSPITALS);
/** "were transferred to St Anne's Hospital", "had been admitted, almost all with gunshot wounds". */
const isCarried = ({ text, from, to }: Line, group: Group): boolean =>
  among(text, group.head, carrying) && wordOf(text, group.to) === "to" &&
    holds(text, group.to, Math.min(to, group.to + 9), hospitals) ||
  wordOf(text, group.head) === "admitted" &&
    (holds(text, group.to, Math.min(to, group.to + 9), wounds) ||
      wordOf(text, group.to) !== "to" && holds(text, from, to, care)); // admitted there, the hospital said
const care = listWords(HOSPITALS, "nurse nurses nursing doctor doctors surgeon surgeons medics".split(" "));
const wounds = listWords("wounds burns injuries fractures".split(" "));

/** "280 children were taken", "were forcibly taken from their schools": by whoever held them. */
const isTaken = ({ text, to }: Line, np: Counted["np"], group: Group): boolean =>
  wordOf(text, group.head) === "taken" && np.kind === "people" &&
  (group.to >= to || has(text, group.to, IS.stop | IS.comma | IS.conjunction) ||
    wordOf(text, group.to) === "from");

/** "were overcome and killed", "deserted and fled", "were rehoused after losing their homes": verbs of one subject. */
export function coordinated(line: Line, one: Counted, first: number): Finding[] | undefined {
  const { text, groups } = line;
  let passive = groups[first].passive;
  for (let k = first + 1; k < groups.length; k++) {
    const group = groups[k], joint = wordOf(text, group.from - 1);
    if (hasBreak(text, groups[k - 1].to, group.from) || group.from - groups[first].to > REACH) {
      return undefined;
    }
    if (joint === "after" || joint === "before") {
      return group.form === "gerund" ? harmed(line, one, group, group.passive) : undefined;
    }
    if (!among(text, group.from - 1, JOINS)) {
      if (group.form !== "finite" || isNounLike(text, group)) continue;
      return undefined;
    }
    passive = group.passive || passive && group.form === "bare";
    const said = harmed(line, one, group, passive);
    if (said) return said;
  }
  return undefined;
}
/** "queued at the tram | stop and were killed": a word like a verb behind its noun, with a preposition before that. */
function isNounLike(text: Text, { from, to, hit }: Group): boolean {
  if (hit || to > from + 1 || has(text, from, IS.auxiliary)) return false;
  let at = from - 1;
  while (has(text, at, IS.word) && !has(text, at, NO_PHRASE)) at--;
  return has(text, at, IS.determiner | IS.preposition) && has(text, at - 1, IS.preposition | IS.determiner) ||
    has(text, at, IS.preposition);
}
const NO_PHRASE = IS.determiner | IS.preposition | IS.conjunction | IS.auxiliary | IS.pronoun | IS.verb;
/** Whether a clause ends or begins in a range. */
export const hasBreak = (text: Text, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (has(text, i, IS.stop | IS.comma | IS.quote) || isRelative(text, i) || among(text, i, OPENERS)) {
      return true;
    }
  }
  return false;
};
