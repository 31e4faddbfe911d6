/**
 * Befallen: what a verb says of its subject.
 *
 * @module
 */
import { CAPTIVITY, RELEASING, STATE_VERBS } from "../../codebooks/mod.ts";
import { has, isRelative, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { isTaking, takesObject } from "./beside.ts";
import { type Counted, doneTo, endOf, type Finding, finding, saysOf, withPair } from "./findings.ts";
import { type Group, groupAt, type Line } from "./groups.ts";
import type { Hit } from "./harms.ts";
import { isPlaced } from "./headlined.ts";
import { among, holds, listWords, type Text, type WordSet } from "./lexis.ts";
import { stateAfter, stateAmong } from "./states.ts";
import { isCarried, isTreated } from "./tended.ts";

const states = listWords(STATE_VERBS);
const SELVES = listWords(["themselves", "himself", "herself"]);
/** So many tokens a verb may stand behind its subject. */
export const REACH = 45;
/** Words that open a clause with a verb of its own. */
export const OPENERS: WordSet = listWords(
  "when while because if whether although though whereas where whose unless how why".split(" "),
);
/** Words that join verbs of one subject. */
export const JOINS: WordSet = listWords("and or but then".split(" "));

const THEN = listWords("later subsequently eventually both".split(" "));

/** What a verb says of its subject. */
export function harmed(line: Line, one: Counted, group: Group, passive: boolean): Finding[] | undefined {
  const { hit } = group, { np } = one;
  if (isNegated(line.text, group)) return undefined;
  if (hit) {
    const does = doneTo(hit, np),
      near = group.from - endOf(one) < 2 || isPlaced(line.text, endOf(one), group);
    if (does === "displaced" && passive && isCarried(line, group)) {
      return [finding("injured", "carried", undefined, group)]; // evacuated to Omra with wounds
    }
    if (does && passive) return withPair(line, np, finding(does, "passive", hit, group));
    if (does && group.form === "bare" && near && !takesObject(line, group.to, isTaking(hit))) {
      return withPair(line, np, finding(does, "participle", hit, group));
    }
    if (isGetaway(line.text, hit)) return undefined;
    const undergoes = passive ? saysOf(hit, np, "is") : saysOf(hit, np, "undergoes");
    if (undergoes) return withPair(line, np, finding(undergoes, "active", hit, group));
    if (does) { // those counted did it
      return !passive && among(line.text, group.to, SELVES)
        ? [finding(does, "active", hit, group)]
        : undefined;
    }
  }
  if (passive && isCarried(line, group)) return [finding("injured", "carried", undefined, group)];
  if (passive && isTaken(line, np, group)) return [finding("detained", "held", undefined, group)];
  if (passive && isFreed(line, one, group)) return [finding("detained", "held", undefined, group)];
  if (passive && isTreated(line, np, group)) return [finding("injured", "tended", undefined, group)];
  const copula = has(line.text, group.head, IS.auxiliary);
  if (!copula && !passive && !among(line.text, group.head, states)) return undefined;
  const state = stateAfter(line, np, group.to);
  if (state) return withPair(line, np, finding(state.outcome, "predicate", state.hit, group));
  return copula ? ofThose(line, one, group.to) : undefined;
}

const cash = listWords("the a an cash money jewellery jewelry loot".split(" ")),
  fleeing = listWords(["fled", "fleeing", "flee"]);
/** "fled | the scene", "fled with the money": those who did it, and nobody is driven out. */
const isGetaway = (text: Text, { from, to }: Hit): boolean =>
  to === from + 1 && among(text, from, fleeing) &&
  (wordOf(text, to) === "the" && wordOf(text, to + 1) === "scene" ||
    wordOf(text, to) === "with" && among(text, to + 1, cash));

/** "were not | hurt", "have never been | arrested": what did not befall them. */
export function isNegated(text: Text, { from, head }: Group): boolean {
  for (let i = from; i < head; i++) {
    const word = wordOf(text, i);
    if (
      word === "not" && wordOf(text, i + 1) !== "only" || word === "never" || word.endsWith("n't") ||
      word.endsWith("n’t")
    ) {
      return true;
    }
  }
  return false;
}

/** "were among those who died", "are among the passengers who have been reported missing": what befell all of them. */
function ofThose(line: Line, one: Counted, i: number): Finding[] | undefined {
  const { text } = line, at = has(text, i, IS.adverb) ? i + 1 : i;
  if (!among(text, at, AMONG)) return undefined;
  const state = stateAmong(line, one.np, at + 1);
  if (state) return [finding(state.outcome, "predicate", state.hit)];
  const who = relativeAfter(text, at + 1);
  const verb = who ? groupAt(line, who + 1) : undefined;
  return verb && verb.from === who + 1
    ? harmed(line, one, verb, verb.passive)?.map((found) => ({ ...found, rule: "predicate" }))
    : undefined;
}
const AMONG = listWords(["among", "amongst"]);
/** The token of "who" behind "those" or a noun of people; 0 where none stands there. */
function relativeAfter(text: Text, i: number): number {
  let at = i;
  while (at < i + NOUN && has(text, at, IS.word) && !has(text, at, IS.auxiliary | IS.pronoun)) at++;
  return wordOf(text, at) === "who" && (wordOf(text, at - 1) === "those" || has(text, at - 1, IS.person))
    ? at
    : 0;
}
/** So many tokens stand at most between "among" and "who". */
const NOUN = 5;

const freeing = listWords(RELEASING.filter((word) => word !== "rescued")), captivity = listWords(CAPTIVITY);
/** "were freed after six weeks in captivity", "were released on bail": those let go were held. */
function isFreed({ text, from, to }: Line, one: Counted, group: Group): boolean {
  const { kind } = one.np;
  if (!among(text, group.head, freeing) || kind !== "people" && kind !== "none") return false;
  for (let i = endOf(one); i < group.from; i++) if (has(text, i, IS.comma)) return false;
  return holds(text, from, to, captivity);
}

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
    const group = groups[k],
      at = among(text, group.from - 1, THEN) ? group.from - 2 : group.from - 1, // and later died
      joint = wordOf(text, at);
    if (hasBreak(text, groups[k - 1].to, group.from) || group.from - groups[first].to > REACH) {
      return undefined;
    }
    const they = joint === "they" && wordOf(text, group.from - 2) === "before"; // before they were shot
    if (they && group.passive) return harmed(line, one, group, true);
    if (joint === "after" || joint === "before") {
      return group.form === "gerund" ? harmed(line, one, group, group.passive) : undefined;
    }
    if (!among(text, at, JOINS)) {
      if (group.form !== "finite" || isNounLike(text, group)) continue;
      return undefined;
    }
    const befalls = group.hit?.sense.undergoes !== undefined && !group.hit.sense.does; // shot and died
    passive = group.passive || passive && group.form === "bare" && !befalls;
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
