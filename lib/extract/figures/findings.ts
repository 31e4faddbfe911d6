/**
 * Findings: what befell those whom a number counts, and the word that says so.
 *
 * @module
 */
import { GROUPS_OF_PEOPLE, type HarmForm, type Outcome } from "../../codebooks/mod.ts";
import { has, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Group, groupAt, isParticiple, type Line } from "./groups.ts";
import { type Hit, hitAt } from "./harms.ts";
import { among, listWords, type Text } from "./lexis.ts";
import type { Quantity } from "./numbers.ts";
import type { Phrase } from "./phrases.ts";

/** A number with the noun phrase that it counts. */
export interface Counted {
  quantity: Quantity;
  np: Phrase;
  /** Where all of it begins, with its hedge and the group that it sizes: "a family of five". */
  left: number;
  /** Whether the number before counts a part of those counted: "12 of the 30 passengers". */
  whole: boolean;
}

/** What befell those counted, and by which rule. */
export interface Finding {
  outcome: Outcome;
  rule: string;
  /** The word that says so. */
  hit: Hit | undefined;
  /** The verb that the word stands in, or that ties it to the number. */
  group: Group | undefined;
}

/** Notes what befell those counted. */
export const finding = (outcome: Outcome, rule: string, hit?: Hit, group?: Group): Finding => ({
  outcome,
  rule,
  hit,
  group,
});

const groups = listWords(GROUPS_OF_PEOPLE);
const openers = listWords(
  "all both another other further additional the a these those his her its their".split(" "),
);
/** Where a number begins, with its hedge, "all" or "another", and "a group of". */
export function leftOf(text: Text, { hedged }: Quantity, from: number): number {
  let at = hedged;
  if (wordOf(text, hedged - 1) !== "of" || !among(text, hedged - 2, groups)) {
    while (at > from && among(text, at - 1, openers)) at--;
    return at;
  }
  at = hedged - 2;
  while (at > from && has(text, at - 1, IS.word) && !has(text, at - 1, NOT_ADJECTIVE)) at--;
  return at;
}
const NOT_ADJECTIVE = IS.determiner | IS.verb | IS.preposition | IS.conjunction | IS.auxiliary | IS.pronoun |
  IS.name;

/** End of a number and what it counts. */
export const endOf = ({ np, quantity }: Counted): number => Math.max(np.to, quantity.to);

/** What a word of harm says of those counted in the first of some forms. */
export function saysOf({ sense, force }: Hit, np: Phrase, ...forms: HarmForm[]): Outcome | undefined {
  for (const form of forms) {
    const outcome = np.force ? force[form] ?? sense[form] : sense[form];
    if (outcome) return outcome;
  }
  return undefined;
}

/** What a verb does to those counted; some verbs do it to people alone. */
export const doneTo = (hit: Hit, np: Phrase): Outcome | undefined =>
  saysOf(hit, np, "does") ?? (np.kind === "people" ? saysOf(hit, np, "takes") : undefined);

/** "died or | have gone missing", "killed or are | missing", "deaths and | disappearances": what else says they are missing. */
function missingAfter(line: Line, np: Phrase, i: number): Hit | undefined {
  const { text } = line;
  let at = i;
  while (at < i + TENSE && hitAt(line, at)?.from !== at && has(text, at, IS.auxiliary | IS.adverb)) at++;
  const hit = hitAt(line, at);
  return hit?.from === at && saysOf(hit, np, "undergoes", "is", "counts") === "missing" ? hit : undefined;
}
/** As many auxiliaries and adverbs stand before the second verb. */
const TENSE = 4;

const CASUALTIES = new Set<Outcome>(["killed", "injured"]);

/** "killed and wounded", "killed or injured": two outcomes told apart, or one that is not. */
export function withPair(line: Line, np: Phrase, first: Finding): Finding[] {
  const { text } = line, { hit, outcome, rule } = first;
  const joint = hit ? wordOf(text, hit.to) : "";
  if (!hit || joint !== "and" && joint !== "or") return [first];
  const lost = outcome === "killed" ? missingAfter(line, np, hit.to + 1) : undefined;
  if (lost) return [first, finding("missing", rule, lost, first.group)];
  if (rule === "active") return [first];
  const next = hitAt(line, hit.to + 1), group = next && groupAt(line, next.from);
  if (!next || !isParticiple(wordOf(text, next.from)) && !saysOf(next, np, "is")) return [first];
  const other = doneTo(next, np) ?? saysOf(next, np, "is");
  if (!other || other === outcome || group && group.from < next.from) return [first];
  if (joint === "or" && CASUALTIES.has(other) && CASUALTIES.has(outcome)) {
    return [finding("casualties", rule, hit, first.group)];
  }
  return [first, finding(other, rule, next, first.group)];
}
