/**
 * Contents: what is said, on the right of its verb.
 *
 * @module
 */
import { EXPRESSED, NOUN_CUES, SENTIMENTS } from "../../../codebooks/mod.ts";
import { has, hasVerb, isBreak, wordOf } from "../../words/clauses.ts";
import { IS, NUMBER } from "../../words/lexicon.ts";
import { quoteAt, type Room } from "../statements.ts";
import { uncounted } from "../verbs/counts.ts";
import { labelled } from "./labels.ts";
import { mainVerb } from "./relatives.ts";
import { take, takeQuotation } from "./take.ts";
import type { Scan } from "../../words/words.ts";
import type { Reading, Way } from "./ways.ts";
import { beforeDeed, isOrdered, startsClause, startsObject, threatens, toInfinitive } from "./openings.ts";

/** Reads the content on the right of a verb: the ways are tried in order. */
export function readContent(room: Room, reading: Reading): void {
  const { right } = reading, mark = wordOf(room.scan, right);
  const main = mainVerb(room, reading);
  if (main) return void take({ ...room, end: main }, reading, right, "object", "object");
  const from = mark === ":" || mark === "," && quoteAt(room, right + 1) ? right + 1 : right;
  const here = { ...reading, right: from };
  WAYS.some((way) => way(room, here));
}

/** "disclosed this at a briefing": what was said stands in another sentence. */
const pointed: Way = ({ scan, end }, { right, stance, form: { cue: { verb } } }) =>
  wordOf(scan, right) === "this" && (stance === "neutral" || verb === "reveal") &&
  (right + 1 >= end || has(scan, right + 1, IS.preposition | IS.mark | IS.time) ||
    MEANWHILE.has(wordOf(scan, right + 1)));
const MEANWHILE = new Set(["when", "while", "as", "shortly", "soon", "today", "yesterday"]);

const quoted: Way = (room, reading) => {
  if (!quoteAt(room, reading.right)) return false;
  return takeQuotation(room, reading, reading.right, reading.form.cue.takes);
};

const thatClause: Way = (room, reading) => {
  const { scan } = room, { right } = reading;
  const word = wordOf(scan, right),
    asked = reading.form.cue.verb === "ask" && (word === "whether" || word === "if");
  if (word !== "that" && !asked || has(scan, right + 1, IS.auxiliary)) return false;
  const lead = asked ? { ...reading, stance: "neutral" as const } : reading;
  return take(room, lead, asked ? right : right + 1, "clause", "that-clause");
};

/** "cited a security source that …": what is cited is the source. */
const cited: Way = (room, reading) => {
  const { scan, end } = room, { right } = reading;
  if (reading.form.cue.verb !== "cite") return false;
  for (let i = right; i < Math.min(end, right + 8); i++) {
    if (wordOf(scan, i) !== "that") continue;
    const head = { from: right, to: i };
    return take(room, { ...reading, source: { ...head, head, inherited: false } }, i + 1, "clause", "cited");
  }
  return false;
};

const calledOn: Way = (room, reading) => {
  const { right } = reading, word = wordOf(room.scan, right);
  if (reading.form.cue.verb !== "call" || word !== "on" && word !== "upon") return false;
  const to = toInfinitive(room, right + 1, 40) ?? right + 1;
  return take(room, reading, isOrdered(room.scan, right + 1, to) ? right + 1 : to, "object", "call-on");
};

/** "called for calm", "warned of a flood", "promised to return", "referred to it as “a mess”". */
const preposition: Way = (room, reading) => {
  const { scan, end } = room,
    { right, cue, form: { cue: { takes, verb } } } = reading,
    word = wordOf(scan, right);
  if (!takes.includes(word) || !has(scan, right, IS.preposition)) return false;
  // "elections called for in May"
  if (word === "for" && has(scan, right + 1, IS.preposition) && !has(scan, right + 1, IS.adverb)) return true;
  if (verb === "refer") {
    for (let i = right + 1; i < Math.min(end, right + 11); i++) {
      if (quoteAt(room, i)) return takeQuotation(room, reading, i, takes);
    }
    return true;
  }
  // "appealed to the council for boats"
  const asked = verb === "appeal" && word === "to" && has(scan, right + 1, IS.determiner | IS.name)
    ? behindAsked(scan, right + 1, end)
    : -1;
  if (asked > 0) return take(room, reading, asked, "object", "preposition");
  const infinitive = word === "to" && verb !== "attest";
  const lead = { ...reading, cue: { from: cue.from, to: word === "to" ? cue.to : right + 1 } };
  return take(room, lead, infinitive ? right : right + 1, "object", "preposition");
};

/** What somebody who is named is asked for: behind "for", or from "to" on; -1 where neither stands soon. */
function behindAsked(scan: Scan, from: number, end: number): number {
  for (let i = from + 1; i < Math.min(end, from + 9) && !isBreak(scan, i); i++) {
    if (wordOf(scan, i) === "for") return i + 1;
    if (wordOf(scan, i) === "to" && !has(scan, i + 1, IS.determiner | IS.name)) return i;
  }
  return -1;
}

const expressions = new Set(EXPRESSED),
  sentiments = new Set(SENTIMENTS),
  ABOUT = new Set(["about", "over", "at", "for", "that", "in", "with"]);

/** "expressed concern about the dams". */
const expressed: Way = (room, reading) => {
  const { scan } = room, { right, cue, form: { cue: { verb } } } = reading;
  if (verb !== "express" && verb !== "voice") return false;
  const noun = [right, right + 1].find((i) => expressions.has(wordOf(scan, i)));
  // "expressed deep sorrow for the victims": the feeling itself is what was said
  const felt = [right, right + 1, right + 2].some((i) => sentiments.has(wordOf(scan, i)));
  if (noun === undefined && felt) return take(room, reading, right, "object", "expressed");
  if (noun === undefined || wordOf(scan, noun + 1) === "and") return true;
  const from = ABOUT.has(wordOf(scan, noun + 1)) ? noun + 2 : noun;
  return take(room, { ...reading, cue: { from: cue.from, to: noun + 1 } }, from, "object", "expressed");
};

const ORDERS = new Set([
  "tell",
  "advise",
  "alert",
  "ask",
  "challenge",
  "urge",
  "order",
  "instruct",
  "command",
]);

/** "ordered the police to hold": who is ordered belongs to the order, unless it is a pronoun. */
const ordered: Way = (room, reading) => {
  const { form: { cue: { takes, verb } }, cue } = reading;
  const tells = verb === "tell"; // "told riders to move": behind the hearer already
  const near = tells ? toInfinitive(room, reading.right, 2) : undefined;
  if (tells && (near === undefined || near > reading.right)) return false;
  const right = tells ? cue.to : reading.right;
  const to = ORDERS.has(verb) ? toInfinitive(room, right) : undefined;
  if (to === undefined) return false;
  if (quoteAt(room, to + 1)) return takeQuotation(room, reading, to + 1, takes);
  return take(room, reading, isOrdered(room.scan, right, to) ? right : to, "object", "ordered");
};

/** Verbs of which the object is as often a thing as a clause. */
const THINGS = new Set("maintain declare announce promise pledge confirm report predict reveal".split(" "));

const TELLS = new Set(["warn", "tell", "inform", "assure", "remind", "notify"]);

const clause: Way = (room, reading) => {
  const { form: { cue: { takes, verb } }, right } = reading;
  if (verb === "claim" && wordOf(room.scan, right) === "responsibility") return false;
  if (THINGS.has(verb) && !hasVerb(room.scan, right, beforeDeed(room, right))) return false;
  if (
    verb === "add" && has(room.scan, right, NUMBER) &&
    (has(room.scan, right + 1, IS.preposition) || !hasVerb(room.scan, right, room.end))
  ) return false;
  if (takes.includes("clause") && startsClause(room.scan, right, room.end)) {
    return take(room, reading, right, "clause", "bare-clause");
  }
  const from = wordOf(room.scan, right) === "to" && wordOf(room.scan, right - 1) === "not"
    ? right - 1
    : right;
  return TELLS.has(verb) && take(room, reading, from, "clause", "told");
};

/** "denied claims that it was slow": what is denied stands behind the noun. */
const denied: Way = (room, reading) => {
  const { scan, end } = room, { right, form: { cue: { stance } } } = reading;
  if (stance !== "denying") return false;
  for (let i = right; i < Math.min(end, right + 4); i++) {
    if (NOUN_CUES.has(wordOf(scan, i)) && wordOf(scan, i + 1) === "that") {
      return take(room, reading, i + 2, "clause", "that-clause");
    }
  }
  return false;
};

const object: Way = (room, reading) =>
  !(reading.form.cue.verb === "threaten" && !threatens(room.scan, reading.right, room.end)) &&
  !(wordOf(room.scan, reading.right) === "what" && has(room.scan, reading.right + 1, IS.pronoun)) &&
  reading.form.cue.takes.includes("object") && startsObject(room.scan, reading.right) &&
  take(room, reading, reading.right, "object", "object");

const WAYS: readonly Way[] = [
  pointed,
  quoted,
  thatClause,
  labelled,
  cited,
  uncounted,
  calledOn,
  preposition,
  expressed,
  ordered,
  denied,
  clause,
  object,
];
