/**
 * Groups: the verbs of a sentence, each with its auxiliaries and the word of harm at its head.
 *
 * @module
 */
import {
  HEDGES_BEFORE,
  IRREGULAR_PARTICIPLES,
  IRREGULAR_PASTS,
  LEADING_TO,
  PASSIVES,
  STATE_VERBS,
} from "../../codebooks/mod.ts";
import { has, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { type Harms, type Hit, hitAt } from "./harms.ts";
import { pastInserted } from "./inserted.ts";
import { among, listWords, type Text } from "./lexis.ts";

/** A verb with its auxiliaries. */
export interface Group extends Span {
  /** The token that carries the meaning; the last auxiliary where there is no other verb. */
  head: number;
  /** Whether what is done is done to its subject. */
  passive: boolean;
  /** Whether it carries a tense, or may carry one ("injured"), or is a gerund or an infinitive. */
  form: "finite" | "bare" | "gerund" | "infinitive";
  /** The word of harm at its head. */
  hit: Hit | undefined;
}

/** A sentence as the rules of figures read it: its words of harm and its verbs, both in order. */
export interface Line extends Harms {
  groups: readonly Group[];
}

/** Reads a sentence, in time linear in its length. */
export function readLine(harms: Harms): Line {
  const groups: Group[] = [], { text, from, to } = harms;
  for (let i = from; i < to; i++) {
    const group = readGroup(harms, i);
    if (!group) continue;
    groups.push(group);
    text.groupOf.fill(groups.length, group.from, group.to);
    i = group.to - 1;
  }
  return { ...harms, groups };
}

/** The verb that holds a token. */
export function groupAt({ text, groups, from, to }: Line, i: number): Group | undefined {
  const at = i >= from && i < to ? text.groupOf[i] : 0;
  return at ? groups[at - 1] : undefined;
}

const LEADING = listWords(LEADING_TO), STATES = listWords(STATE_VERBS), BE = listWords(PASSIVES);
const participles = listWords(IRREGULAR_PARTICIPLES),
  irregular = listWords(IRREGULAR_PARTICIPLES, IRREGULAR_PASTS);
const ADVERBS = listWords(
  "not also all both each either together still now already even twice once thrice first again so thus far"
    .split(
      " ",
    ),
);

/** One verb of a group: "are believed" and "to have died" are two. */
interface Part {
  head: number;
  to: number;
  passive: boolean;
  hit: Hit | undefined;
}

function readGroup(line: Harms, i: number): Group | undefined {
  if (!isAuxiliary(line, i) && !isVerb(line, i)) return undefined;
  let part = readPart(line, i, false);
  const form = formOf(line.text, i, part.head);
  for (let rounds = 0; rounds < CHAIN; rounds++) {
    const next = leadsTo(line, part);
    if (!next) break;
    part = readPart(line, next, next === part.to);
  }
  return { from: i, form, ...part };
}
/** As many verbs as one can lead to the next. */
const CHAIN = 3;

/** Reads auxiliaries, adverbs and a verb; where no verb is known behind them, the first word counts as one. */
function readPart(line: Harms, i: number, inPassive: boolean): Part {
  const { text } = line;
  let at = i, head = i, be = inPassive;
  for (; at < line.to; at++) {
    if (isAuxiliary(line, at)) head = at, be ||= among(text, at, BE);
    else if (!isAdverb(text, at) || hitAt(line, at)?.from === at) {
      const verb = at === head + 1 && has(text, head, IS.auxiliary) ? pastInserted(line, at) : 0;
      if (!verb) break;
      at = verb - 1;
    }
  }
  const hit = hitAt(line, at), own = hit?.from === at && isVerbal(hit) ? hit : undefined;
  if (isVerb(line, at) || be && (own || !hit && isProgressive(text, at))) {
    return { head: at, to: own?.to ?? at + 1, passive: be && !wordOf(text, at).endsWith("ing"), hit: own };
  }
  return { head, to: head + 1, passive: false, hit: undefined };
}

const isProgressive = (text: Text, i: number): boolean =>
  has(text, i, IS.word) && wordOf(text, i).endsWith("ing");
const isAdverb = (text: Text, i: number): boolean =>
  has(text, i, IS.adverb) || among(text, i, ADVERBS) || wordOf(text, i).endsWith("ly");

/** Where a verb leads to the next: "are believed | to have drowned", "was reported | killed"; 0 where it does not. */
function leadsTo(line: Harms, { head, to, passive, hit }: Part): number {
  const { text } = line;
  if (to >= line.to - 1) return 0;
  if (wordOf(text, to) === "to") {
    if (hitAt(line, to)?.from === to) return 0; // rushed to hospital
    const leads = among(text, head, LEADING) && !hit && has(text, to + 1, IS.word);
    return leads && !has(text, to + 1, IS.determiner | IS.name | IS.number | IS.numberWord) ? to + 1 : 0;
  }
  const next = hitAt(line, to);
  return passive && !hit && among(text, head, STATES) && next?.from === to &&
      (next.sense.does ?? next.sense.takes) !== undefined &&
      isParticiple(wordOf(text, to))
    ? to
    : 0;
}

/** Whether a word has the ending of a past participle. */
export const isParticiple = (word: string): boolean => /(?:ed|n|t|d)$/.test(word);

function formOf(text: Text, i: number, head: number): Group["form"] {
  const first = wordOf(text, i), word = wordOf(text, head);
  if (wordOf(text, i - 1) === "to") return "infinitive";
  if (head > i || has(text, i, IS.auxiliary)) {
    return first === "being" || first === "having" ? "gerund" : "finite";
  }
  if (word.endsWith("ing") && word.length > 4) return "gerund";
  return word.endsWith("ed") || word.endsWith("en") || among(text, head, participles) ? "bare" : "finite";
}
const isVerbal = ({ sense, force }: Hit): boolean =>
  (sense.does ?? sense.takes ?? sense.undergoes ?? force.does ?? force.undergoes) !== undefined;

/** Whether an auxiliary stands at a token, unless a phrase of harm begins with it. */
function isAuxiliary(line: Harms, i: number): boolean {
  const { text } = line;
  return has(text, i, IS.auxiliary) && (i === line.from || !has(text, i, IS.name)) && !hitAt(line, i);
}

/** Whether a token can be a verb, as it stands among the words before and behind it. */
function isVerb(line: Harms, i: number): boolean {
  const { text } = line, hit = hitAt(line, i);
  const known = has(text, i, IS.verb) || among(text, i, irregular);
  if (hit ? hit.from !== i || !isVerbal(hit) : !known || has(text, i, IS.name) && i > line.from) {
    return false;
  }
  const describes = !hit ||
    (hit.sense.does ?? hit.sense.takes ?? hit.sense.is ?? hit.sense.people) !== undefined;
  return !isNoun(line, i) && !(describes && isAttribute(text, i, hit?.to ?? i + 1));
}

const ARTICLES = listWords("the a an these those his her its their our my no another 's".split(" "));
/** Prepositions behind which a verb can stand, for they belong to the verb before or join clauses. */
const OPEN = listWords("to down up out off over since after before like than aboard".split(" "));
/** Behind an article, a possessive or a preposition stands a noun. */
function isNoun({ text, from }: Harms, i: number): boolean {
  if (i === from) return false;
  if (among(text, i - 1, ARTICLES)) return true;
  return has(text, i - 1, IS.preposition) && !among(text, i - 1, OPEN) && !wordOf(text, i).endsWith("ing");
}

/** Verbs that describe no noun: "twelve remained missing". */
const STAYING = listWords("remained stayed seemed appeared".split(" "));
const THEM = listWords(["him", "her", "them", "us", "me"]);
const BEFORE_NOUN = IS.number | IS.numberWord | IS.preposition | IS.determiner;
const NOT_NOUN = IS.preposition | IS.determiner | IS.auxiliary | IS.conjunction | IS.pronoun | IS.adverb |
  IS.number | IS.numberWord | IS.time;
const hedges = listWords(HEDGES_BEFORE.map(([phrase]) => phrase.split(" ")[0]), ["half", "several", "few"]);
/** "12 wounded soldiers", "from abandoned homes": a participle right before its noun. */
function isAttribute(text: Text, i: number, to: number): boolean {
  const word = wordOf(text, i), gerund = word.endsWith("ing");
  if (among(text, to, THEM) || among(text, i, STAYING)) return false;
  if (
    wordOf(text, i - 1) === "that" && has(text, i - 2, IS.word) && !has(text, i - 2, IS.preposition | IS.verb)
  ) {
    return false; // the raid that killed Umar
  }
  return (word.endsWith("ed") || word.endsWith("en") || gerund) && has(text, to, IS.word) &&
    !has(text, to, NOT_NOUN) && !among(text, to, hedges) &&
    has(text, i - 1, gerund ? BEFORE_NOUN & ~IS.preposition : BEFORE_NOUN);
}
