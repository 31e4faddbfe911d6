/**
 * Objects: a number behind the verb that says what was done to those counted.
 *
 * @module
 */
import {
  CAPTORS,
  COSTING,
  DRIVING,
  EVENTS,
  HOLDING,
  HOSPITALS,
  PICKING,
  RELEASING,
  SOUGHT_FOR,
  WANTED,
  WHITHER,
} from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { isNegated } from "./befallen.ts";
import { type Counted, doneTo, endOf, type Finding, finding, saysOf } from "./findings.ts";
import { withFatal } from "./fatal.ts";
import { type Group, groupAt, type Line } from "./groups.ts";
import { type Hit, hitAt } from "./harms.ts";
import { among, holds, listWords, type Text } from "./lexis.ts";
import { isRanked, isSpared } from "./lost.ts";
import { isForInjuries } from "./tended.ts";

const costing = listWords(COSTING), driving = listWords(DRIVING), whither = listWords(WHITHER);
const releasing = listWords(RELEASING),
  holding = listWords(HOLDING),
  captors = listWords(CAPTORS, ["they"]),
  wanted = listWords(WANTED),
  soughtFor = listWords(SOUGHT_FOR);
const OWN = listWords(["our", "my", "their", "his", "her"]);

/** "killed at least 10 police officers", "killing five", "killed and wounded dozens", "claimed 33 lives". */
export function asObject(line: Line, one: Counted): Finding[] | undefined {
  const { text } = line, { np } = one;
  let at = one.left;
  while (at > line.from && isSkipped(text, at - 1)) at--;
  if (isCost(text, at, one)) return [finding("killed", "lives", undefined, groupAt(line, at - 1))];
  const group = groupAt(line, at - 1);
  if (!group) return asOwned(line, one, at) ?? asPickedUp(text, one, at);
  if (group.to !== at || group.passive || isNegated(text, group)) return undefined;
  const outcome = group.hit && !isWanted(text, one, group.hit) && !isSpared(text, one, group)
    ? doneTo(group.hit, isRanked(text, np) ? { ...np, kind: "people" } : np)
    : undefined;
  if (!outcome) return asHeld(text, one, group) ?? asDriven(text, one, group) ?? asTreated(line, one, group);
  if (outcome === "missing" && isNamedSo(line, one)) return undefined; // searching for 40 abducted pupils
  const own = finding(endState(line, one) ?? outcome, "object", group.hit, group);
  const first = groupAt(line, group.from - 2), joint = wordOf(text, group.from - 1);
  const other = first?.to === group.from - 1 && first.hit && !first.passive
    ? doneTo(first.hit, np)
    : undefined;
  if (!other || other === outcome) return [own];
  if (joint === "and") return [finding(other, "object", first!.hit, first), own];
  return [joint === "or" ? finding("casualties", "object", first!.hit, first) : own];
}
/** "hunting for two suspects": looked for, and not missing. */
const isWanted = (text: Text, { np }: Counted, { sense }: Hit): boolean =>
  sense.does === "missing" && np.to > np.from &&
  (among(text, np.to - 1, wanted) || among(text, np.to, soughtFor));
/** Whether those counted are named by what befell them. */
function isNamedSo(line: Line, { quantity, np }: Counted): boolean {
  for (let i = quantity.to; i < np.to; i++) {
    const hit = hitAt(line, i), outcome = hit && saysOf(hit, np, "does", "people");
    if (outcome && outcome !== "missing") return true;
  }
  return false;
}
const isSkipped = (text: Text, i: number): boolean =>
  has(text, i, IS.determiner | IS.adverb | IS.quote) && !has(text, i, IS.conjunction);

/** "shot two robbers dead": what came of it stands behind. */
function endState(line: Line, one: Counted): Finding["outcome"] | undefined {
  const { text } = line, end = endOf(one), hit = hitAt(line, end);
  if (wordOf(text, end) === "to" && wordOf(text, end + 1) === "death") return "killed"; // stabbed three to death
  return hit?.from === end ? saysOf(hit, one.np, "is", "state") : undefined;
}

/** "the bodies of 12 miners", "the whereabouts of 11 activists": a noun that has those counted behind it. */
function asOwned(line: Line, one: Counted, at: number): Finding[] | undefined {
  const { np } = one;
  const hit = hitAt(line, at - 1),
    noun = wordOf(line.text, at - 1) === "of" ? hitAt(line, at - 2) : undefined;
  const outcome = hit?.to === at
    ? saysOf(hit, np, "of")
    : noun?.to === at - 1
    ? saysOf(noun, np, "counts")
    : undefined;
  const word = hit ?? noun;
  if (!outcome || !word || isWanted(line.text, one, word)) return undefined;
  if (wordOf(line.text, at - 1) === "to" && !isPeople(one)) return undefined; // injuries to two fingers
  return withOther(line, np, finding(withFatal(line, word, outcome), "of", word));
}

/** "the death or injury of 30", "the deaths and disappearance of 12": what another noun before says of them as well. */
function withOther(line: Line, np: Counted["np"], own: Finding): Finding[] {
  const { text } = line, { from } = own.hit!;
  const at = has(text, from - 1, IS.conjunction) ? from - 1 : from - 2; // or serious injury
  const joint = wordOf(text, at), first = joint === "and" || joint === "or" ? hitAt(line, at - 1) : undefined;
  const other = first && saysOf(first, np, "counts");
  if (!other || other === own.outcome) return [own];
  const before = finding(other, "of", first);
  if (joint === "and" || own.outcome === "missing") return [before, own];
  return [HARMED.has(other) && HARMED.has(own.outcome) ? finding("casualties", "of", first) : before];
}
const HARMED = new Set<Finding["outcome"]>(["killed", "injured"]);

/** "claimed 33 lives", "cost 300 passengers their lives", "the loss of 12 lives". */
function isCost(text: Text, at: number, { np }: Counted): boolean {
  const behind = wordOf(text, at - 1) === "of" ? at - 2 : at - 1;
  if (!among(text, behind, costing)) return false;
  if (wordOf(text, np.to - 1) === "victims") return wordOf(text, behind).startsWith("claim");
  return wordOf(text, np.to - 1) === "lives" || wordOf(text, np.to) === "lives" ||
    wordOf(text, np.to) === "their" && wordOf(text, np.to + 1) === "lives";
}

const isPeople = ({ np }: Counted): boolean => np.kind === "people" || np.kind === "none";

const isReleased = (text: Text, i: number): boolean =>
  among(text, i, releasing) && wordOf(text, i) !== "rescued";
const ARMED = listWords("armed masked hooded uniformed unidentified unknown".split(" "));
/** "Kidnappers took 12 pupils", "police hold 30", "they took 30 of our sons". */
function asHeld(text: Text, one: Counted, group: Group): Finding[] | undefined {
  const held = among(text, group.head, holding), people = isPeople(one) && wordOf(text, endOf(one)) !== "to";
  const prisoners = wordOf(text, one.np.to - 1) === "prisoners" &&
    (held || among(text, group.head, releasing));
  if (prisoners) return [finding("detained", "held", undefined, group)];
  if (!people || !held && !isReleased(text, group.head)) return undefined;
  const men = wordOf(text, group.from - 1) === "men" && among(text, group.from - 2, ARMED);
  const captor = men || among(text, group.from - 1, captors);
  if (!captor || wordOf(text, group.from - 1) === "they" && !among(text, one.np.from - 1, OWN)) {
    return undefined;
  }
  return [finding("detained", "held", undefined, group)];
}

const picking = listWords(PICKING);
/** "Police picked up 60 people": held by whoever did. */
const asPickedUp = (text: Text, one: Counted, at: number): Finding[] | undefined =>
  wordOf(text, at - 1) === "up" && among(text, at - 2, picking) && isPeople(one) &&
    among(text, at - 3, captors)
    ? [finding("detained", "held")]
    : undefined;

/** "treated 14 people at the scene", "buried 12 villagers", "crushed 15 pilgrims to death": told by verb and object together. */
function asTreated(line: Line, one: Counted, group: Group): Finding[] | undefined {
  const { text, from, to } = line;
  const end = endOf(one);
  if (
    wordOf(text, end) === "to" && wordOf(text, end + 1) === "death" && !among(text, group.head, sentencing)
  ) {
    return [finding("killed", "object", undefined, group)];
  }
  if (!isPeople(one)) return undefined;
  const slide = group.form === "gerund" || among(text, group.from - 1, events); // an avalanche buried 11
  if (among(text, group.head, burying) && !slide) return [finding("killed", "tended", undefined, group)];
  const treated = among(text, group.head, treating) && isForInjuries(line, end) &&
    holds(text, Math.max(from, group.from - CARE), Math.min(to, end + CARE), care);
  return treated ? [finding("injured", "tended", undefined, group)] : undefined;
}
/** So far around those treated stands where, for what or by whom they were. */
const CARE = 16;
const sentencing = listWords("sentenced sentences sentencing sentence condemned condemns".split(" "));
const events = listWords(EVENTS);
const treating = listWords(["treated", "treat", "treating"]),
  burying = listWords(["buried", "bury", "buries", "burying"]);
const care = listWords(
  HOSPITALS,
  "scene injuries wounds burns doctor doctors surgeons medics paramedics ambulance".split(" "),
);

/** "driven 20,000 people towards the border". */
const asDriven = (text: Text, one: Counted, group: Group): Finding[] | undefined =>
  isPeople(one) && among(text, group.head, driving) && among(text, endOf(one), whither)
    ? [finding("displaced", "driven", undefined, group)]
    : undefined;

/** "captured 13", "captured 85 of them": what is done to people alone, where those before were people. */
export function asTaken(line: Line, { left, np }: Counted, counted: boolean): Finding[] | undefined {
  const group = groupAt(line, left - 1), outcome = group?.hit?.sense.takes;
  const people = np.kind === "none" && (np.part || counted);
  return group && outcome && people && group.to === left && !group.passive
    ? [finding(outcome, "object", group.hit, group)]
    : undefined;
}
