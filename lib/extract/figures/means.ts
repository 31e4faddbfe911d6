/**
 * Means: by what somebody harmed those counted, where another verb says so: "used bombings that killed ten".
 *
 * @module
 */
import { EVENTS, WIELDING } from "../../codebooks/mod.ts";
import { has, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import { subjectOf } from "./doers.ts";
import { type Group, groupAt, type Line } from "./groups.ts";
import { firstFrom } from "./harms.ts";
import { among, listWords } from "./lexis.ts";

const wielding = listWords(WIELDING), events = listWords(EVENTS);
/** So far behind its verb a means ends, and so far before what it did. */
const LONGEST = 7, REACH = 40;

/** Who used what, and what was used. */
export interface Means {
  wielder?: Span;
  means: Span;
}

/**
 * Finds the verb by which somebody used what harmed: the one before what "that killed" speaks of, or before ", killing".
 *
 * @param group the verb that says what befell those counted
 * @param doer its subject
 */
export function meansOf(line: Line, group: Group, doer: Span | undefined): Means | undefined {
  const { text, groups } = line, relative = doer !== undefined && wordOf(text, group.from - 1) === "that";
  if (relative) {
    const verb = groupAt(line, doer.from - 1);
    return verb && among(text, verb.head, wielding)
      ? { wielder: wielderOf(line, verb), means: doer }
      : undefined;
  }
  if (group.form !== "gerund" || wordOf(text, group.from - 1) !== ",") return undefined;
  const verb = groups[firstFrom(groups, group.from) - 1];
  if (!verb || verb.passive || !among(text, verb.head, wielding) || group.from - verb.to > REACH) {
    return undefined;
  }
  const means = meansBehind(line, verb.to);
  return means && { wielder: wielderOf(line, verb), means };
}

/** The phrase of a weapon or an event that begins at a token: "suicide bombs". */
function meansBehind({ text }: Line, from: number): Span | undefined {
  for (let i = from; i < from + LONGEST; i++) {
    if (has(text, i, IS.preposition | IS.mark) && wordOf(text, i) !== "-") return undefined;
    if (among(text, i, events) && !among(text, i + 1, events)) return { from, to: i + 1 };
  }
  return undefined;
}

/** The subject of a verb; that of the sentence where the verb follows another: "Gunmen used … to … and then detonated". */
function wielderOf(line: Line, verb: Group): Span | undefined {
  const { text, groups } = line, own = subjectOf(line, verb);
  const joined = wordOf(text, verb.from - 1) === "then" || wordOf(text, verb.from - 1) === "and";
  return joined && groups[0] !== verb ? subjectOf(line, groups[0]) : own;
}
