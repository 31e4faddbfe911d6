/**
 * Contents: what is said, on the right of its verb.
 *
 * @module
 */
import { EXPRESSED, NOUN_CUES } from "../../codebooks/mod.ts";
import { formOf, has, hasVerb, isBreak, wordOf } from "../words/clauses.ts";
import { clauseEnd } from "./ends.ts";
import { type CueForm, IS } from "../words/lexicon.ts";
import type { StatementRule } from "./rules.ts";
import { add, type Lead, quoteAt, type Room } from "./statements.ts";
import type { Scan } from "../words/words.ts";

/** A verb whose content is looked for on its right. */
export interface Reading extends Lead {
  form: CueForm;
  /** First token behind the verb, its hearer and its adjuncts. */
  right: number;
}

/** Reads one way in which a verb can take its content; true where the matter is settled. */
type Way = (room: Room, reading: Reading) => boolean;

/** Reads the content on the right of a verb: the ways are tried in order. */
export function readContent(room: Room, reading: Reading): void {
  const { right } = reading, mark = wordOf(room.scan, right);
  const from = mark === ":" || mark === "," && quoteAt(room, right + 1) ? right + 1 : right;
  const here = { ...reading, right: from };
  WAYS.some((way) => way(room, here));
}

/** Adds a statement from `from` to the end of its clause or object. */
function take(room: Room, lead: Lead, from: number, kind: "clause" | "object", rule: StatementRule): true {
  add(room, lead, { from, to: clauseEnd(room, from, kind) }, rule);
  return true;
}

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

/** "described the city as “lost”", "called it “humble”". */
const labelled: Way = (room, reading) => {
  const { scan, end } = room, { right, form: { cue: { takes, verb } } } = reading, word = wordOf(scan, right);
  if (!takes.includes("label")) return false;
  const names = !takes.includes("object") || verb === "declare";
  for (let i = right; i < Math.min(end, right + 14); i++) {
    if (quoteAt(room, i) && (names || has(scan, i - 1, IS.determiner))) {
      return takeQuotation(room, reading, i, takes);
    }
    if (isBreak(scan, i)) break;
    if (wordOf(scan, i) !== "as") continue;
    const at = has(scan, i + 1, IS.determiner) && quoteAt(room, i + 2) ? i + 2 : i + 1;
    if (quoteAt(room, at)) return takeQuotation(room, reading, at, takes);
    // What is labelled belongs to the content, unless it is a pronoun.
    const pronoun = i - right < 2 && OBJECT_PRONOUNS.has(word) || word.endsWith("self") || i === right;
    return take(room, reading, pronoun ? at : right, "object", "label");
  }
  return !takes.includes("object") && !["for", "on"].includes(word);
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

/** "put the toll at 12", "counts 12 dead": statements only where they count. */
const uncounted: Way = ({ scan, end }, { right, source, form: { cue: { takes, verb } } }) => {
  if (!takes.includes("count")) return false;
  if (verb === "count" && has(scan, source.from, IS.pronoun)) return true; // "she had counted 38 bodies" is a deed
  const limit = Math.min(end, right + (verb === "count" ? 5 : 14)), link = LINKS.get(verb);
  if (takes.includes("harm")) return !countsPeople(scan, right, limit);
  for (let i = right; i < limit; i++) {
    if (link ? wordOf(scan, i) === link && has(scan, i + 1, BEFORE_NUMBER) : has(scan, i, NUMBER)) {
      return false;
    }
  }
  return true;
};
/** "recorded 1,322 deaths": a number with people or harm behind it. */
function countsPeople(scan: Scan, from: number, to: number): boolean {
  let counts = false;
  for (let i = from; i < to; i++) {
    if (has(scan, i, NUMBER)) counts = i < from + 4;
    else if (counts && has(scan, i, IS.harm | IS.person)) return true;
    else if (isBreak(scan, i)) return false;
  }
  return false;
}
const NUMBER = IS.number | IS.numberWord;
const BEFORE_NUMBER = NUMBER | IS.preposition | IS.determiner | IS.adverb;
/** What stands between a toll and its number. */
const LINKS = new Map([["put", "at"], ["raise", "to"], ["revise", "to"], ["lower", "to"], ["update", "to"]]);

const calledOn: Way = (room, reading) => {
  const { right } = reading, word = wordOf(room.scan, right);
  if (reading.form.cue.verb !== "call" || word !== "on" && word !== "upon") return false;
  return take(room, reading, toInfinitive(room, right + 1, 40) ?? right + 1, "object", "call-on");
};

/** "called for calm", "warned of a flood", "promised to return", "referred to it as “a mess”". */
const preposition: Way = (room, reading) => {
  const { scan, end } = room,
    { right, cue, form: { cue: { takes, verb } } } = reading,
    word = wordOf(scan, right);
  if (!takes.includes(word) || !has(scan, right, IS.preposition)) return false;
  if (word === "for" && has(scan, right + 1, IS.preposition) && !has(scan, right + 1, IS.adverb)) return true; // "elections called for in May"
  if (verb === "refer") {
    for (let i = right + 1; i < Math.min(end, right + 11); i++) {
      if (quoteAt(room, i)) return takeQuotation(room, reading, i, takes);
    }
    return true;
  }
  const infinitive = word === "to" && verb !== "attest";
  const lead = { ...reading, cue: { from: cue.from, to: word === "to" ? cue.to : right + 1 } };
  return take(room, lead, infinitive ? right : right + 1, "object", "preposition");
};

const expressions = new Set(EXPRESSED), ABOUT = new Set(["about", "over", "at", "for", "that", "in", "with"]);
/** "expressed concern about the dams". */
const expressed: Way = (room, reading) => {
  const { scan } = room, { right, cue, form: { cue: { verb } } } = reading;
  if (verb !== "express" && verb !== "voice") return false;
  const noun = [right, right + 1].find((i) => expressions.has(wordOf(scan, i)));
  if (noun === undefined) return true;
  const from = ABOUT.has(wordOf(scan, noun + 1)) ? noun + 2 : noun;
  return take(room, { ...reading, cue: { from: cue.from, to: noun + 1 } }, from, "object", "expressed");
};

const ORDERS = new Set(["advise", "ask", "urge", "order", "instruct", "command"]);
/** "ordered the police to hold": the one who is ordered is no content. */
const ordered: Way = (room, reading) => {
  const { form: { cue: { takes, verb } }, right } = reading;
  const to = ORDERS.has(verb) ? toInfinitive(room, right) : undefined;
  if (to === undefined) return false;
  if (quoteAt(room, to + 1)) return takeQuotation(room, reading, to + 1, takes);
  return take(room, reading, to, "object", "ordered");
};

/** Verbs of which the object is as often a thing as a clause. */
const THINGS = new Set("maintain declare announce promise pledge confirm report predict reveal".split(" "));
/** End of what could be a clause, before what else somebody did: "declared him irrelevant and has broken off talks". */
function beforeDeed({ scan, end }: Room, from: number): number {
  for (let i = from; i < end; i++) {
    if (wordOf(scan, i) === "and" && has(scan, i + 1, IS.auxiliary | IS.verb | IS.adverb)) return i;
  }
  return end;
}
const TELLS = new Set(["warn", "tell", "inform", "assure", "remind", "notify"]);
const clause: Way = (room, reading) => {
  const { form: { cue: { takes, verb } }, right } = reading;
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
  !(wordOf(room.scan, reading.right) === "what" && has(room.scan, reading.right + 1, IS.pronoun)) &&
  reading.form.cue.takes.includes("object") && startsObject(room.scan, reading.right) &&
  take(room, reading, reading.right, "object", "object");

const WAYS: readonly Way[] = [
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

const OPENING = new Set(
  ["when", "if", "once", "while", "whether", "because", "since", "after", "before", "so", "although"],
);
/** Where a clause can begin: anything but a mark, a bare preposition or a conjunction. */
function startsClause(scan: Scan, i: number, end: number): boolean {
  const word = wordOf(scan, i);
  if (i >= end || has(scan, i, IS.comma | IS.stop) || word === "to") return false;
  if (word === "as") return wordOf(scan, i + 1) === "many" || wordOf(scan, i + 1) === "much";
  if (word === "that") return has(scan, i + 1, IS.auxiliary); // "says that is untrue"
  if (has(scan, i, IS.conjunction) && !OPENING.has(word)) return false;
  return hasVerb(scan, i, end) ||
    has(scan, i, IS.determiner | IS.name | IS.number | IS.numberWord | IS.pronoun);
}
const startsObject = (scan: Scan, i: number): boolean =>
  has(scan, i, IS.word) &&
    (!has(scan, i, IS.preposition | IS.conjunction) ||
      ["about", "around", "over", "more", "up"].includes(wordOf(scan, i))) ||
  has(scan, i, IS.number) || formOf(scan, i) === "$";

/** Token of "to" that opens the infinitive of an order, past the one who is ordered. */
function toInfinitive({ scan, end }: Room, from: number, reach = 24): number | undefined {
  for (let i = from; i < Math.min(end, from + reach); i++) {
    if (
      wordOf(scan, i) === "to" && has(scan, i + 1, IS.word) &&
      !has(scan, i + 1, IS.determiner | IS.name | IS.number)
    ) return wordOf(scan, i - 1) === "not" ? i - 1 : i;
    if (has(scan, i, IS.stop | IS.quote)) return undefined;
  }
  return undefined;
}
/** Pronouns as objects. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set("me us him them her it you".split(" "));

/** A quotation right after its verb; words that go on behind it make it mixed. */
function takeQuotation(room: Room, lead: Lead, open: number, takes: readonly string[]): true {
  const { scan, end } = room, quotation = quoteAt(room, open)!, after = quotation.close + 1;
  const whole = has(scan, quotation.close - 1, IS.stop | IS.comma) || takes.includes("label");
  const goesOn = after < end && quotation.closed && !whole && quotation.words < 12 &&
    has(scan, after, IS.word) && (takes.includes("object") || takes.includes("clause"));
  room.claimed.add(quotation);
  if (goesOn) add(room, lead, { from: open, to: clauseEnd(room, after, "object") }, "mixed");
  else add(room, lead, { from: open + 1, to: quotation.close }, "quoted-after", "direct");
  return true;
}
