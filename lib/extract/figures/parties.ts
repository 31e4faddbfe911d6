/**
 * Parties: who those counted are, who harmed them, and by what.
 *
 * @module
 */
import { CIVILIANS, COMBATANTS, EVENTS, FIGHTS } from "../../codebooks/mod.ts";
import type { Figure } from "../../vocabulary.ts";
import { has, isBreak, type Span, wordOf } from "../words/clauses.ts";
import { IS } from "../words/lexicon.ts";
import type { Finding } from "./findings.ts";
import { subjectOf } from "./doers.ts";
import { meansOf } from "./means.ts";
import { groupAt, type Line } from "./groups.ts";
import { among, listWords, type Text } from "./lexis.ts";

const civilians = listWords(CIVILIANS), combatants = listWords(COMBATANTS);
const events = listWords(EVENTS, FIGHTS);

/**
 * Civilian, combatant or mixed, by the words of the population alone.
 *
 * @param aside who was among them, which tells who they were only where both were
 */
export function civilianOf(text: Text, population: Span, aside: Span | undefined): Figure["civilian"] {
  const said = kindsIn(text, population);
  return said === "unknown" && aside && kindsIn(text, aside) === "mixed" ? "mixed" : said;
}
function kindsIn(text: Text, { from, to }: Span): Figure["civilian"] {
  let civilian = false, combatant = false;
  for (let i = from; i < to; i++) {
    civilian ||= among(text, i, civilians);
    combatant ||= among(text, i, combatants);
  }
  return civilian && combatant ? "mixed" : civilian ? "civilian" : combatant ? "combatant" : "unknown";
}

/** The words for who did it, and for what it was done by. */
export interface Parties {
  agent?: Span;
  cause?: Span;
  /** A pronoun for who did it. */
  pronoun?: Span;
}

/** So far behind the word of harm its agent or cause stands. */
const REACH = 9;

/**
 * Finds who harmed those counted, and by what: behind "by" or "in", else the subject of an active verb.
 *
 * @param left first token of the number with its hedge
 */
export function partiesOf(line: Line, finding: Finding, left: number): Parties {
  const { text } = line, after = (finding.hit ?? finding.group)?.to;
  if (after === undefined) return {};
  const behind = finding.rule === "carried" ? undefined : behindBy(line, after),
    within = eventIn(line, after) ?? eitherOf(line, after);
  const ahead = actor(line, finding, left), { group } = finding;
  const used = !behind && group && ACTIVE.has(finding.rule) ? meansOf(line, group, ahead) : undefined;
  if (used) {
    return {
      agent: used.wielder && isAgent(text, used.wielder) ? used.wielder : undefined,
      cause: used.means,
    };
  }
  const by = behind ?? ahead;
  // who detains is somebody
  if (
    by &&
    (isAgent(text, by) || by === ahead && finding.outcome === "detained" && isSomebody(text, by))
  ) {
    return { agent: by, cause: within };
  }
  const pronoun = by === ahead && by && by.to === by.from + 1 && has(text, by.from, IS.pronoun)
    ? by
    : undefined;
  return { cause: by && isCause(text, by) ? by : within, pronoun };
}

/** Rules by which the subject of a verb did it. */
export const ACTIVE: ReadonlySet<string> = new Set(["object", "object-shared", "held", "driven", "lives"]);
/** The subject of the verb before a number, where it did the harm. */
function actor(line: Line, { group, rule, outcome }: Finding, left: number): Span | undefined {
  if (outcome === "missing" || outcome === "killed" && group?.hit?.sense.takes && !group.hit.sense.does) {
    return undefined;
  }
  if (ACTIVE.has(rule)) return group && !group.passive ? subjectOf(line, group) : undefined;
  // "police made 46 arrests", "pirates are holding 18 sailors captive"
  const before = rule === "beside" && outcome === "detained" ? groupAt(line, left - 1) : undefined;
  return before && !before.passive && !has(line.text, before.head, IS.cue)
    ? subjectOf(line, before)
    : undefined;
}

const isSomebody = (text: Text, { from, to }: Span): boolean =>
  !has(text, from, IS.pronoun) && !among(text, to - 1, events);
const NOBODY = IS.pronoun | IS.time | IS.number;
const BARRED = IS.person | IS.role | IS.body;
function isAgent(text: Text, { from, to }: Span): boolean {
  let head = from + 1;
  while (head < to && !has(text, head, IS.preposition)) head++;
  head--;
  if (among(text, head, events) || has(text, head, NOBODY)) return false;
  if (has(text, head, BARRED) || among(text, head, combatants)) return true;
  if (wordOf(text, head) === "old" && wordOf(text, head - 1) === "-") return true; // an 18-year-old
  return has(text, head, IS.name) && (head > from || head > 0 && !isSentenceStart(text, head));
}
const isSentenceStart = (text: Text, i: number): boolean => has(text, i - 1, IS.stop | IS.quote);
const isCause = (text: Text, { from, to }: Span): boolean =>
  to > from && !has(text, to - 1, NOBODY) && wordOf(text, from) !== "s";

/** The noun phrase behind "by". */
function behindBy(line: Line, i: number): Span | undefined {
  const { text, to } = line;
  for (let at = i; at < Math.min(to, i + REACH); at++) {
    if (isBreak(text, at) || groupAt(line, at)) return undefined;
    if (wordOf(text, at) !== "by" || has(text, at + 1, IS.time | IS.number)) continue;
    const span = { from: at + 1, to: phraseEnd(line, at + 1) };
    return span.to > span.from && span.to - span.from < REACH ? span : undefined;
  }
  return undefined;
}
const ENDING = IS.preposition | IS.conjunction | IS.auxiliary | IS.time;
function phraseEnd(line: Line, i: number): number {
  const { text, to } = line;
  let at = i;
  while (
    at < to && !isBreak(text, at) &&
    !(has(text, at, ENDING) && wordOf(text, at) !== "of" && wordOf(text, at + 1) !== "'s") &&
    !groupAt(line, at)
  ) {
    at++;
  }
  return at;
}

const IN = listWords("in by from of during to".split(" "));
/** So far behind the word of harm two causes stand between which the words choose. */
const FAR = 20;
/** "killed over two days, either from fighting or executions": one of two causes. */
function eitherOf(line: Line, i: number): Span | undefined {
  const { text, to } = line;
  for (let at = i; at < Math.min(to, i + FAR); at++) {
    if (has(text, at, IS.stop | IS.quote) || at > i && groupAt(line, at)) return undefined;
    if (wordOf(text, at) !== "either" || !among(text, at + 1, IN)) continue;
    const first = endOfEvent(text, at + 2, to),
      second = wordOf(text, first) === "or" ? endOfEvent(text, first + 1, to) : 0;
    return second ? { from: at + 2, to: second } : undefined;
  }
  return undefined;
}
/** The token behind the event whose phrase begins at a token; 0 where none does. */
function endOfEvent(text: Text, i: number, to: number): number {
  for (let end = i; end < Math.min(to, i + 6); end++) {
    if (isBreak(text, end) || has(text, end, IS.preposition | IS.conjunction)) return 0;
    if (among(text, end, events) && !among(text, end + 1, events) && wordOf(text, end + 1) !== "-") {
      return end + 1;
    }
  }
  return 0;
}

/** "in two suicide bombings", "during clashes", "died of cholera": the event behind the word of harm. */
function eventIn(line: Line, i: number): Span | undefined {
  const { text, to } = line;
  for (let at = i; at < Math.min(to, i + REACH); at++) {
    if (isBreak(text, at) || at > i && groupAt(line, at)) return undefined;
    if (!among(text, at, IN)) continue;
    const end = endOfEvent(text, at + 1, to);
    if (end) return { from: at + 1, to: end };
  }
  return undefined;
}
