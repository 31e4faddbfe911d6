/**
 * Speakers: every source of an article under the fullest name or description that the article gives for it.
 *
 * @module
 */
import { type Role, SPOKESPEOPLE } from "../../../codebooks/mod.ts";
import { has, type Span, textOf, wordOf } from "../../words/clauses.ts";
import { identify } from "./identify.ts";
import { type Identity, last, lastSeen, NOBODY, type Room } from "./identities.ts";
import { IS } from "../../words/lexicon.ts";
import { nameHeadlines, nameLater } from "./later.ts";
import { nameLeaders } from "./leaders.ts";
import { readNames } from "./names.ts";
import { roleOf } from "../roles/roles.ts";
import type { SpeakerRule } from "../rules.ts";
import { isSame } from "./runs.ts";
import type { Statement } from "../statements.ts";
import { subjectOf } from "./subjects.ts";
import { type Scan, sentenceAt } from "../../words/words.ts";

/** A source as a person or body. */
export interface Speaker {
  /** Fullest name or description in the article; empty where nobody can be told. */
  name: string;
  role: Role;
  /** True for a person or body with a name. */
  named: boolean;
  /** How it was found. */
  rule: SpeakerRule;
}

const spokespeople = new Set(SPOKESPEOPLE);
/** So many statements are looked back on for whose speech it is, or for a spokesman without a name. */
const BACK = 20;

/** Resolves the source of each statement, in order of the text. */
export function resolveSpeakers(scan: Scan, statements: readonly Statement[]): Speaker[] {
  if (!statements.length) return [];
  const places = statements.map(placeOf), order = statements.map((_, i) => i);
  order.sort((a, b) => places[a] - places[b]);
  const untils = surroundings(statements),
    room: Room = { scan, book: readNames(scan), seen: [] },
    found = statements.map(() => NOBODY);
  for (const i of order) {
    const { source } = statements[i], named = source && source.to > source.from;
    const identity = found[i] = named ? identify(room, source) : carry(room, places[i]);
    if (identity.rule === "none") continue;
    const { content } = statements[i], at = places[i];
    room.seen.push({ identity, at, end: named ? source.to : at, content, until: untils[i] });
  }
  carryBack(statements, found, order);
  nameSelves(scan, statements, found);
  nameSpokespeople(scan, found, order);
  nameLeaders(room, found, order);
  nameLater(room, statements, found, order);
  nameHeadlines(scan, statements, found);
  return describeAll(room, found, statements);
}

/** For each statement whose source stands inside the content of another, the end of that content. */
function surroundings(statements: readonly Statement[]): number[] {
  const open: Statement[] = [];
  return statements.map((statement) => {
    const { source, content } = statement;
    while (open.length && open[open.length - 1].content.to <= content.from) open.pop();
    const outer = source &&
      open.findLast((one) => source.from >= one.content.from && source.to <= one.content.to);
    if (open.length < BACK) open.push(statement);
    return outer ? outer.content.to : Infinity;
  });
}

/** Whose a statement without a source is: who spoke right before, whom the sentence before begins with, who spoke last. */
function carry(room: Room, at: number): Identity {
  const { scan } = room, s = sentenceAt(scan, at), before = lastSeen(room, at);
  if (before && before.at >= scan.first[Math.max(0, s - 1)]) return last(room, at, "carried")!;
  const { sentences } = scan.article,
    isNear = (other: number): boolean =>
      sentences[other]?.paragraph === sentences[s].paragraph && !sentences[other].furniture;
  const subject = s > 0 && !sentences[s - 1].furniture ? subjectOf(room, s - 1) : undefined;
  return subject ?? last(room, at, "carried") ?? (isNear(s + 1) ? subjectOf(room, s + 1) : undefined) ??
    NOBODY;
}

/** "“I told him that the raft was rotten,” said Vik": I is whose speech it stands in. */
function nameSelves(scan: Scan, statements: readonly Statement[], found: Identity[]): void {
  statements.forEach(({ source }, i) => {
    if (!source || source.to - source.from !== 1 || wordOf(scan, source.from) !== "i") return;
    for (let k = i - 1; k >= Math.max(0, i - BACK); k--) {
      const { content } = statements[k];
      if (content.from > source.from || content.to < source.to) continue;
      found[i] = { ...found[k], rule: "pronoun" };
      return;
    }
  });
}

/** Speech that goes on over paragraphs and names its source at the end is that source's from its beginning. */
function carryBack(statements: readonly Statement[], found: Identity[], order: readonly number[]): void {
  for (let k = order.length - 2; k >= 0; k--) {
    const one = statements[order[k]].content;
    let after = k + 1;
    while (after < order.length - 1 && statements[order[after]].content.to <= one.to) after++;
    const next = found[order[after]];
    if (!statements[order[k]].source && statements[order[k]].goesOn && next.rule !== "none") {
      found[order[k]] = { ...next, rule: "carried" };
    }
  }
}

const placeOf = ({ source, content }: Statement): number =>
  source && source.to > source.from ? source.from : content.from;

/** "the spokesman, X" names the spokesman who spoke last before. */
function nameSpokespeople(scan: Scan, found: Identity[], order: readonly number[]): void {
  order.forEach((i, at) => {
    const person = found[i];
    if (!person.named || person.rule !== "name") return;
    const noun = definiteNoun(scan, person.described.slice(0, 1)); // the source's own words
    if (noun < 0 || !spokespeople.has(wordOf(scan, noun))) return;
    const isUnnamed = ({ named, name: { from, to } }: Identity): boolean =>
      !named && [from, from + 1].some((word) => word < to && scan.lower[word] === scan.lower[noun]);
    const before = order.slice(Math.max(0, at - BACK), at).findLast((k) => isUnnamed(found[k]));
    if (before === undefined) return;
    const other = found[before], described = [...other.described, ...person.described];
    const name = textOf(scan, other.name);
    for (const k of order) {
      if (found[k] === other || textOf(scan, found[k].name) === name) {
        found[k] = { ...found[k], name: person.name, named: true, person: true, described };
      }
    }
  });
}

/** Token of the noun in "the spokesman" that a description is or begins with, or -1. */
function definiteNoun(scan: Scan, described: readonly Span[]): number {
  for (const { from, to } of described) {
    for (let i = from; i + 1 < to; i++) {
      if (wordOf(scan, i) !== "the" || has(scan, i + 1, IS.name)) continue;
      if (i + 2 === to || wordOf(scan, i + 2) === ",") return i + 1;
    }
  }
  return -1;
}

const SELVES = new Set("i i'm i've i'd my me myself".split(" "));
/** Tokens of the shortest story. */
const SHORT = 6;
/** "“I grabbed my son and ran”": what somebody tells of whom the article tells nothing else is their own story. */
function isOwnStory(scan: Scan, { kind, content }: Statement): boolean {
  if (kind === "indirect" || content.to - content.from < SHORT) return false; // "Why should I?"
  for (let i = content.from; i < content.to; i++) if (SELVES.has(wordOf(scan, i))) return true;
  return false;
}

/** Gives each its role; a description learnt late holds for the early statements of the same name too. */
function describeAll(
  { scan, book }: Room,
  found: readonly Identity[],
  statements: readonly Statement[],
): Speaker[] {
  const known = new Map<string, Span[]>(), roles = new Map<string, Role>();
  const names = found.map(({ name }) => textOf(scan, name));
  found.forEach(({ described }, i) => {
    const all = known.get(names[i]);
    if (!all) known.set(names[i], [...described]);
    else {
      for (const span of described) {
        if (all.length < BACK && !all.some((other) => isSame(scan, other, span))) all.push(span);
      }
    }
  });
  let tellers: Set<string> | undefined;
  return found.map((identity, i) => {
    const { named, rule } = identity, name = names[i];
    if (!name) return { name, role: "", named, rule };
    const key = named ? name : `${name}\n`;
    let role = roles.get(key);
    if (role === undefined) {
      role = roleOf(scan, identity, known.get(name)!, book);
      if (!role) {
        tellers ??= new Set(names.filter((_, k) => isOwnStory(scan, statements[k])));
        role = tellers.has(name) ? "resident" : "other";
      }
      roles.set(key, role);
    }
    return { name, role, named, rule };
  });
}
