/**
 * Words beside the number: "22 deaths", "five dead", "nine people missing", "40 injured".
 *
 * @module
 */
import { DESCRIBING, MEASURES, PASSIVES, STATE_VERBS } from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Counted, doneTo, endOf, type Finding, finding, saysOf, withPair } from "./findings.ts";
import { type Group, groupAt, isParticiple, type Line } from "./groups.ts";
import { firstFrom, type Hit, hitAt } from "./harms.ts";
import { among, holds, listWords, type Text } from "./lexis.ts";
import { pastHedge } from "./past.ts";
import type { Phrase } from "./phrases.ts";
import { pastFillers, stateAfter, stateAmong } from "./states.ts";

const describing = listWords(DESCRIBING), states = listWords(STATE_VERBS);

/**
 * Reads the words of harm in and right behind the noun phrase of a number.
 *
 * @param befell what a verb behind says of those counted, which goes before what they are called
 */
export function besides(
  line: Line,
  one: Counted,
  befell: () => Finding[] | undefined,
): Finding[] | undefined {
  const { hits } = line, { quantity, np } = one;
  const first = firstFrom(hits, quantity.to), noun = hits[first + 1] as Hit | undefined;
  const named = noun && noun.from === hits[first].to && noun.sense.counts ? noun : hits[first]; // four mutilated | corpses
  const near = named && named.from <= pastMost(line.text, one, pastDescribing(line.text, np.to)) &&
    wordOf(line.text, named.to) !== "-"; // hostage-takers
  const outcome = near && saysOf(named, np, "counts", "people", "is", "does");
  if (quantity.high === 0 && np.part && (outcome || isOfHarm(line, one))) return befell(); // none of the injuries was grave
  if (outcome && isMinor(line, one, named)) return undefined;
  if (!outcome || !isNamed(line, one, named)) return behind(line, one);
  if (isRiotous(line, named)) return befell() ?? behind(line, one);
  return befell() ?? behind(line, one) ??
    alternative(line, one, named) ?? withPair(line, np, finding(outcome, "beside", named));
}

/** "no injuries | were life-threatening": there are some. */
const isMinor = ({ text }: Line, { quantity }: Counted, { to }: Hit): boolean =>
  quantity.high === 0 && among(text, to, BE) && holds(text, to + 1, to + GRAVELY, GRAVE);
const BE = listWords(PASSIVES), GRAVE = listWords("life serious severe grave critical major".split(" "));
/** So far behind the verb stands how bad they were. */
const GRAVELY = 4;

/** "none of the | injured": a part of those named by what befell them. */
function isOfHarm(line: Line, { np, quantity }: Counted): boolean {
  const hit = hitAt(line, np.to) ?? hitAt(line, np.to - 1);
  return hit !== undefined && np.to - quantity.to < 4 && saysOf(hit, np, "counts", "people") !== undefined &&
    wordOf(line.text, hit.from - 1) === "the";
}

const inmates = listWords(["detainees", "inmates"]);
/** "40 detainees | tore down a gate": those who do something are named so by where they live, and nothing befell them. */
function isRiotous(line: Line, { from, to }: Hit): boolean {
  const { text } = line, group = among(text, from, inmates) ? groupAt(line, to) : undefined;
  return group !== undefined && group.from === to && group.form !== "gerund" && !group.hit &&
    !group.passive &&
    !has(text, group.head, IS.auxiliary) && !among(text, group.head, states);
}

/** "four of the most critically | injured". */
function pastMost(text: Text, { np }: Counted, i: number): number {
  let at = i;
  while (np.part && np.kind === "none" && (wordOf(text, at) === "most" || wordOf(text, at).endsWith("ly"))) {
    at++;
  }
  return at;
}

/** "75 confirmed dead": the token behind participles that only describe. */
export function pastDescribing(text: Text, i: number): number {
  let at = i;
  while (among(text, at, describing) || wordOf(text, at) === "-" && among(text, at + 1, describing)) at++;
  return at;
}

/** Whether a word names those counted or what befell them, and is no verb: "22 deaths", "12 wounded soldiers". */
function isNamed({ text }: Line, { quantity, np }: Counted, hit: Hit): boolean {
  const people = saysOf(hit, np, "people") !== undefined,
    noun = people || saysOf(hit, np, "counts") !== undefined;
  const attribute = hit.to < np.to || hit.to === np.from;
  if (!noun && !attribute) return false;
  const few = (quantity.low === 1 && quantity.high === null || quantity.high === 1) && !people ||
    quantity.high === 0;
  if (isSingular(text, hit) && !attribute && !few) return false;
  if (noun && !attribute && isObjectAhead(text, hit)) return false;
  const all = np.part && np.from <= hit.from && has(text, np.from - 1, IS.number | IS.numberWord); // of more than 180 bodies
  const from = quantity.high === 0
    ? Math.min(np.from, hit.from)
    : all
    ? np.from
    : pastHedge(text, quantity.to);
  return onlyAdjectives(text, from, hit.from);
}
/** "one death", but never "12 death". */
const isSingular = (text: Text, { to }: Hit): boolean => {
  const word = wordOf(text, to - 1);
  return !word.endsWith("s") && !word.endsWith("ed") && !MASS.has(word);
};
const MASS = new Set(["dead", "missing", "deceased", "homeless", "slain"]);
/** "three wounded five others": a verb after all. */
const isObjectAhead = (text: Text, { from, to }: Hit): boolean =>
  isParticiple(wordOf(text, from)) && has(text, to, IS.determiner | IS.number | IS.numberWord) &&
  !has(text, to, IS.conjunction) && !among(text, to + 1, measures);

const JOINT = IS.preposition | IS.conjunction | IS.auxiliary | IS.mark | IS.verb;
const OF = listWords("of the these those his her its their our".split(" "));
function onlyAdjectives(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      has(text, i, JOINT) && !among(text, i, OF) && !wordOf(text, i).endsWith("ed") && wordOf(text, i) !== "-"
    ) {
      return false;
    }
  }
  return true;
}

/** "no deaths or injuries": none of either. */
function alternative(line: Line, { quantity, np }: Counted, named: Hit): Finding[] | undefined {
  const { to } = named, joint = wordOf(line.text, to), hit = hitAt(line, to + 1);
  const outcome = hit && quantity.high === 0 && (joint === "or" || joint === "and") &&
    saysOf(hit, np, "counts");
  const first = saysOf(named, np, "counts", "people", "is", "does");
  if (!outcome || !first) return undefined;
  return [finding(first, "beside", named), finding(outcome, "beside", hit)];
}

/** What stands right behind those counted: "nine people dead", "63 passengers for burns", "five injured". */
function behind(line: Line, one: Counted): Finding[] | undefined {
  const { text } = line, { np } = one, people = np.kind === "people" || np.kind === "none";
  if (wordOf(text, endOf(one)) === "among" && people && np.kind === "people") { // 3 Danes among Omra dead
    const whole = stateAmong(line, np, endOf(one) + 1);
    if (whole) return [finding(whole.outcome, "part", whole.hit)];
  }
  const at = pastFillers(line, pastAll(text, pastQuoted(text, one)), 3), hit = hitAt(line, at);
  const group = groupAt(line, at), own = group?.from === at ? group : undefined;
  if (np.part && wordOf(text, at - 1) === "those" && wordOf(text, at) === "held") {
    return [finding("detained", "held", undefined, own)];
  }
  if (!hit || hit.from !== at) return own && asDescribed(line, np, own);
  const suffers = own?.form === "gerund" ? saysOf(hit, np, "undergoes") : undefined;
  if (suffers === "injured") return [finding(suffers, "participle", hit, own)]; // two inmates needing treatment
  const is = saysOf(hit, np, "is") ?? (people ? saysOf(hit, np, "state") : undefined);
  if (is && !(group && !own)) return withPair(line, np, finding(is, "beside", hit));
  const those = np.part && THOSE.has(wordOf(text, at - 1)); // nine of those killed
  const undergoes = those ? saysOf(hit, np, "undergoes") : undefined;
  if (undergoes) return [finding(undergoes, "participle", hit, own)];
  const does = doneTo(hit, np) ?? (people ? saysOf(hit, np, "takes") : undefined);
  if (!does || !isParticiple(wordOf(text, at)) || takesObject(line, hit.to, isTaking(hit))) {
    return undefined;
  }
  const bare = own?.form === "bare" || !group && those;
  return bare ? withPair(line, np, finding(does, "participle", hit, own)) : undefined;
}
const THOSE = new Set(["those", "the"]);

/** "82 driven from their homes", "nine listed as missing": a state behind a participle. */
function asDescribed(line: Line, np: Phrase, group: Group): Finding[] | undefined {
  const state =
    group.form === "bare" && !has(line.text, group.to, IS.determiner) && among(line.text, group.head, states)
      ? stateAfter(line, np, group.to)
      : undefined;
  return state && [finding(state.outcome, "beside", state.hit, group)];
}

/** 'left "dozens of traitors" | dead': the token behind those counted, and behind the mark that closes on them. */
const pastQuoted = (text: Text, one: Counted): number =>
  has(text, endOf(one), IS.quote) && has(text, one.left - 1, IS.quote) ? endOf(one) + 1 : endOf(one);

/** "22 of their neighbours, all killed in the shelling". */
function pastAll(text: Text, i: number): number {
  if (wordOf(text, i) !== "," || wordOf(text, i + 1) !== "all" && wordOf(text, i + 1) !== "both") return i;
  return wordOf(text, i + 2) === "of" && wordOf(text, i + 3) === "them" ? i + 4 : i + 2;
}

/** A single verb that does harm to people alone, and other things to other objects: "lost". */
export const isTaking = ({ from, to, sense }: Hit): boolean => to === from + 1 && !sense.does;

/** Whether an object stands at a token, so that the verb before it is no participle: "two men killed a guard". */
export function takesObject({ text, to }: Line, i: number, loses = false): boolean {
  if (i >= to) return false;
  if (loses && has(text, i, IS.word) && !has(text, i, NO_OBJECT)) return true; // families lost everything
  if (has(text, i, IS.number | IS.numberWord)) return !among(text, i + 1, measures);
  return has(text, i, IS.determiner | IS.pronoun) && !has(text, i, IS.conjunction) ||
    has(text, i, IS.person) && !has(text, i - 1, IS.preposition);
}
const NO_OBJECT = IS.preposition | IS.conjunction | IS.adverb | IS.time | IS.auxiliary | IS.verb;
const measures = listWords(MEASURES);
