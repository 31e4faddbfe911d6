/**
 * Subjects: a number before the verb that says what befell those counted.
 *
 * @module
 */
import { ATTEMPTS } from "../../codebooks/mod.ts";
import { has, isRelative, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { coordinated, harmed, hasBreak, JOINS, OPENERS, REACH } from "./befallen.ts";
import { type Counted, endOf, type Finding, saysOf } from "./findings.ts";
import type { Line } from "./groups.ts";
import { firstFrom } from "./harms.ts";
import { among, listWords, type Text } from "./lexis.ts";

const attempts = listWords(ATTEMPTS);
/** Words behind which no subject stands: prepositions, and forms of be ("who is 39, has been missing"). */
const OBLIQUE = listWords(
  "of in on at by for from with to into onto among near through against upon is was are were has have had"
    .split(" "),
);
/** Words that open a clause or only a phrase. */
const TEMPORAL = listWords("as after before until since".split(" "));

/** "500 civilians had been killed", "8,000 had fled", "500, among them soldiers, had been killed". */
export function asSubject(line: Line, counted: readonly Counted[], k: number): Finding[] | undefined {
  const { text, groups } = line,
    one = asPeople(counted, k),
    from = pastSingle(text, one, counted[k - 1]),
    oblique = isOblique(line, one);
  const walk: Walk = {
    from,
    at: from,
    next: k + 1,
    commas: 0,
    parted: false,
    pending: 0,
    skipped: false,
    described: false,
    told: 0,
  };
  let kept: Finding[] | undefined; // four hikers who went missing have been found dead
  for (let g = firstFrom(groups, from); g < groups.length; g++) {
    const group = groups[g];
    if (group.from - from > REACH) return kept;
    const relative = cross(text, walk, group.from, counted);
    if (relative < 0) return kept;
    walk.at = group.to;
    const own = relative || walk.told,
      said = own
        ? harmed(line, one, group, group.passive) ?? (relative ? coordinated(line, one, g) : undefined)
        : undefined;
    walk.told = own && !group.hit && has(text, group.head, IS.cue) ? 1 : 0; // whom the governor said were killed
    if (said && !oblique && walk.pending && UNTIL_FOUND.has(said[0].outcome)) kept ??= said;
    else if (said || oblique && !walk.told) return said;
    if (isAside(line, walk, g)) continue;
    const found = harmedOrDead(line, one, g);
    const tells = group.hit && saysOf(group.hit, one.np, "does", "takes", "undergoes", "is");
    if (found || group.form !== "bare" || tells || among(text, group.head, attempts)) {
      return kept && found?.[0].outcome !== "killed" ? kept : found;
    }
    walk.described = true; // "the 22 men trapped in the pit were killed"
  }
  return kept;
}
/** "the three officers, two majors and a captain | who died": the end of those counted, and of one named with them in apposition. */
function pastSingle(text: Text, one: Counted, before: Counted | undefined): number {
  const end = endOf(one), apposed = wordOf(text, one.left - 1) === "," && before?.np.kind === "people";
  if (!apposed || endOf(before) !== one.left - 1 || wordOf(text, end) !== "and") return end;
  if (!among(text, end + 1, SINGLE)) return end;
  for (let i = end + 2; i < end + NAMED && has(text, i, IS.word) && !has(text, i, NO_LIST); i++) {
    if (has(text, i, IS.person | IS.title | IS.role)) return i + 1;
  }
  return end;
}
const SINGLE = listWords("a an his her their another".split(" "));
/** So far behind "and" the noun for one person stands. */
const NAMED = 5;

/** What may be told of people in a relative clause whose main clause tells that they are dead. */
const UNTIL_FOUND = new Set<Finding["outcome"]>(["missing", "detained", "injured"]);

/** "90 convicts escaped and | 40 were recaptured": a number alone counts such people as the one before. */
function asPeople(counted: readonly Counted[], k: number): Counted {
  const one = counted[k];
  return one.np.kind === "none" && counted[k - 1]?.np.kind === "people"
    ? { ...one, np: { ...one.np, kind: "people", force: counted[k - 1].np.force } }
    : one;
}

/** "were killed", "queued and were killed", "was shot and died": of a shot, what came of it. */
function harmedOrDead(line: Line, one: Counted, g: number): Finding[] | undefined {
  const group = line.groups[g], said = harmed(line, one, group, group.passive);
  const hurt = said?.length === 1 && (said[0].outcome === "injured" || said[0].outcome === "detained") &&
    (group.hit ?? said[0].rule === "held") !== undefined;
  if (said && group.hit?.sense.does !== "casualties" && !hurt) return said;
  const later = coordinated(line, one, g);
  if (!said) return later;
  if (later?.[0].outcome !== "killed") return said;
  return said[0].outcome === "detained" ? [...said, ...later] : later; // taken captive and later killed
}

/** The way from a subject to its verb. */
interface Walk {
  from: number;
  at: number;
  /** The next number on the way. */
  next: number;
  /** Commas passed: an odd number of them is inside words put in. */
  commas: number;
  /** Whether the number before was a part of those counted. */
  parted: boolean;
  /** Clauses opened whose verb is still to come. */
  pending: number;
  /** Whether the verb before belonged to such a clause. */
  skipped: boolean;
  /** Whether a participle that may only describe was passed. */
  described: boolean;
  /** 1 where the verb before reports of those counted in a relative clause. */
  told: number;
}

/** Goes over the words up to a verb; 1 where it is that of a relative clause of those counted, -1 at an end. */
function cross(text: Text, walk: Walk, to: number, counted: readonly Counted[]): number {
  const { from } = walk;
  let relative = 0;
  for (let i = walk.at; i < to; i++) {
    const word = wordOf(text, i);
    if (has(text, i, IS.stop) || word === ";" || word === ":" || word === "but") return -1;
    if (i === counted[walk.next]?.left) {
      const { kind } = counted[walk.next++].np;
      const listed = walk.parted && among(text, i - 1, JOINED); // including 12 rebels and six soldiers
      const part = wordOf(text, i - 1) === "including" || listed || among(text, i - 1, WITHIN); // people from four families
      walk.parted = wordOf(text, i - 1) === "including" || listed;
      if (kind !== "things" && !part && !(walk.commas % 2) && !walk.pending) return -1; // a number with a verb of its own
    }
    if (i === from && has(text, i, IS.pronoun)) relative = 1; // two people we cannot find
    if (word === "–" || word === "—") walk.commas++;
    else if (word === ",") {
      const listed = walk.parted && counted[walk.next]?.left === i + 1; // including four women, | two boys
      walk.commas += +!(listed || isOfList(text, i, to));
    } else if (among(text, i, OPENERS) || walk.described && among(text, i, TEMPORAL)) walk.pending++;
    else if (isRelative(text, i) || word === "that" && !has(text, i - 1, IS.preposition)) {
      const closed = wordOf(text, i - 1) === "," && walk.commas === 2; // 42 people, including students, who were
      const all = wordOf(text, i - 1) === "of" && among(text, i - 2, ALL) && i - 3 === from; // , both of whom
      if (
        i === from || closed || all || i === from + 1 && has(text, from, IS.quote) ||
        i === from + 1 && (walk.commas === 1 || wordOf(text, from) === "of")
      ) {
        relative = 1;
      }
      walk.pending++;
    }
  }
  return relative;
}

/** "hundreds of policemen, | soldiers and tribesmen fled": a comma that only parts those counted. */
function isOfList(text: Text, i: number, to: number): boolean {
  if (!has(text, to - 1, IS.person)) return false;
  let joined = false;
  for (let at = i + 1; at < to - 1; at++) {
    if (wordOf(text, at) === "and" && at > i + 1) joined = true;
    else if (has(text, at, NO_LIST)) return false;
  }
  return joined;
}
const JOINED = listWords(["and", ","]);
const WITHIN = listWords(["of", "from", "in"]);
const ALL = listWords(["both", "all", "most"]);
const NO_LIST = IS.mark | IS.determiner | IS.verb | IS.auxiliary | IS.preposition | IS.pronoun | IS.number |
  IS.numberWord;

/** Whether a verb belongs to a clause inside, or to words put in: "who had fled", ", police said,", "sleeping". */
function isAside({ text, groups }: Line, walk: Walk, g: number): boolean {
  const { from, to, head, form, passive, hit } = groups[g], cue = has(text, head, IS.cue) && !passive && !hit;
  if (walk.pending || walk.skipped && among(text, from - 1, JOINS)) {
    walk.pending = Math.max(0, walk.pending - 1), walk.skipped = true;
    // "whose owner had said it was sound"
    if (cue && groups[g + 1] && wordOf(text, to) !== "to" && !hasBreak(text, to, groups[g + 1].from)) {
      walk.pending++;
    }
    return true;
  }
  walk.skipped = false;
  const closed = wordOf(text, from - 1) === "," || wordOf(text, from - 1) === "–" ||
    wordOf(text, from - 1) === "—";
  if (walk.commas % 2 && (cue || !closed)) return true;
  if (form === "gerund" || form === "infinitive") return true;
  return form === "bare" && wordOf(text, from - 1) === "," && !hit;
}

/** "in a city of 40,000 people": those counted are not what the sentence speaks of, unless they are the body. */
export const isOblique = ({ text, from }: Line, { left }: Counted): boolean =>
  left > from && among(text, left - 1, OBLIQUE);
