/**
 * Anchors: a reporting verb or "according to", and the statement around it.
 *
 * @module
 */
import { ANONYMITY, EXPRESSED, UTTERANCES } from "../codebooks/mod.ts";
import type { Statement } from "./attribution.ts";
import {
  backTime,
  formOf,
  has,
  hasVerb,
  isBreak,
  isRelative,
  nounEnd,
  skipAdjuncts,
  type Span,
  textOf,
  wordOf,
} from "./clauses.ts";
import { type CueForm, cueOf, IS } from "./lexicon.ts";
import type { Quotation, Quotations } from "./quotations.ts";
import { canSpeak, type Source, sourceAfter, sourceBefore } from "./sources.ts";
import type { Scan } from "./words.ts";

/** What a sentence is read with. */
export interface Place {
  scan: Scan;
  quotations: Quotations;
  /** Quotations that a statement has taken; anchors add to it. */
  claimed: Set<Quotation>;
  sentence: number;
}

/** A place with its bounds worked out. */
interface Room extends Place {
  start: number;
  end: number;
  /** True for a quoted token. */
  blocked: (i: number) => boolean;
  /** Statements of the sentence so far. */
  found: Statement[];
}

const expressed = new Set(EXPRESSED), utterances = new Set(UTTERANCES);

/** Longer runs without a stop are lists or debris and no sentence that a reader could attribute. */
const LONGEST = 1_000;

/** Reads every anchor of a sentence, in order. */
export function readAnchors(place: Place): Statement[] {
  const { scan, quotations, sentence } = place;
  const start = scan.first[sentence], end = scan.first[sentence + 1];
  // A sentence inside one quotation keeps its inner statements to itself: they are part of the speech.
  const room: Room = {
    ...place,
    start,
    end: trimEnd(scan, start, end),
    blocked: (i) => quotations.inside[i] > 0,
    found: [],
  };
  if (end <= start || end - start > LONGEST) return [];
  for (let i = start; i < end; i++) {
    if (quotations.inside[i]) continue;
    if (has(scan, i, IS.accord) && wordOf(scan, i + 1) === "to") readAccording(room, i);
    else if (has(scan, i, IS.cue)) readVerb(room, i);
  }
  return room.found;
}

/** End of a sentence without its stop. */
function trimEnd(scan: Scan, start: number, end: number): number {
  let to = end;
  while (to > start && has(scan, to - 1, IS.stop)) to--;
  return to;
}

// ---- according to -------------------------------------------------------------------------------------------------

function readAccording(room: Room, i: number): void {
  const { scan, start, end, blocked, found } = room;
  const source = sourceAfter(scan, i + 2, end, blocked);
  if (!source) return;
  const base = { room, source, cue: { from: i, to: i + 2 }, stance: "neutral" as const };
  const leading = i <= start + 1 ||
    (wordOf(scan, i - 1) === "," && leftOf(room, i - 1) === start && !hasVerb(scan, start, i - 1));
  if (leading) {
    // "According to X, content": the first comma that parts the source from a clause.
    const comma = commaAfter(scan, i + 2, end, blocked);
    if (comma < 0) return;
    const head = { ...source, from: i + 2, to: comma, head: { from: i + 2, to: comma } };
    if (i > start + 1 && canSpeak(scan, { from: start, to: i - 1 }) && has(scan, comma + 1, IS.cue)) return; // a relay
    add({ ...base, source: head, content: { from: comma + 1, to: end }, rule: "according-first" });
    return;
  }
  const from = leftOf(room, i);
  const to = wordOf(scan, i - 1) === "," ? i - 1 : i;
  // "Witnesses, according to the paper, said": a relay of the statement whose verb follows.
  if (wordOf(scan, i - 1) === "," && !hasVerb(scan, from, to) && source.to < end) {
    room.found.push(...[]);
    relays.set(scan, [...(relays.get(scan) ?? []), { from, to, via: textOf(scan, source.head) }]);
    return;
  }
  const whole = found.length && found.at(-1)!.content.from >= from && found.at(-1)!.content.to >= i;
  if (whole) found.at(-1)!.content.to = to; // "X said ..., according to Y": the statement ends before the relay
  add({ ...base, content: { from, to }, rule: "according-last" });
}
const relays = new WeakMap<Scan, { from: number; to: number; via: string }[]>();

/** First token of the clause that ends at `i`: after a semicolon, or the beginning of the sentence. */
function leftOf({ scan, start, blocked }: Room, i: number): number {
  let from = i;
  while (from > start && !(wordOf(scan, from - 1) === ";" && !blocked(from - 1))) from--;
  return from;
}

function commaAfter(scan: Scan, from: number, end: number, blocked: (i: number) => boolean): number {
  let last = -1;
  for (let i = from; i < end; i++) {
    if (blocked(i)) continue;
    if (wordOf(scan, i) !== ",") continue;
    last = i;
    const opener = wordOf(scan, i + 1);
    const apposition = ["a", "an", "who", "which"].includes(opener) && commaIn(scan, i + 1, end) &&
      !hasVerb(scan, i + 1, commaIn(scan, i + 1, end));
    if (!apposition) return i;
  }
  return last;
}
const commaIn = (scan: Scan, from: number, end: number): number => {
  for (let i = from; i < end; i++) if (wordOf(scan, i) === ",") return i;
  return 0;
};

// ---- verbs --------------------------------------------------------------------------------------------------------

const MODALS = new Set("would could should might may will can must shall cannot".split(" "));
const NEGATIONS = new Set(
  "not never n't didn't doesn't don't wouldn't won't couldn't can't hasn't haven't hadn't".split(" "),
);
const BE = new Set("is are was were be been being".split(" "));

/** The verb group around a cue: from its first auxiliary to the cue, and what it amounts to. */
function verbGroup(
  scan: Scan,
  c: number,
  start: number,
): { from: number; passive: boolean; refused: boolean; infinitive: boolean } {
  let from = c, passive = false, refused = false, infinitive = false;
  const fixed = wordOf(scan, c - 1) === "to";
  if (fixed) {
    infinitive = true;
    const went = ["on", "far", "as"].includes(wordOf(scan, c - 2));
    if (went) {
      from = c - 2;
      while (from > start && ["on", "far", "as", "so"].includes(wordOf(scan, from - 1))) from--;
      if (/^(?:went|go|goes|gone|going)$/.test(wordOf(scan, from - 1))) {
        from--;
        infinitive = false;
      }
    }
  }
  for (; from > start; from--) {
    const word = wordOf(scan, from - 1);
    if (has(scan, from - 1, IS.auxiliary) || NEGATIONS.has(word)) {
      if (BE.has(word)) passive = true;
      if (MODALS.has(word) || NEGATIONS.has(word)) refused = true;
    } else if (
      has(scan, from - 1, IS.adverb) ? has(scan, from - 1, IS.conjunction) : !isManner(scan, from - 1)
    ) break;
  }
  return { from, passive, refused, infinitive };
}

/** An adverb in -ly that no list knows. */
const isManner = (scan: Scan, i: number): boolean =>
  wordOf(scan, i).length > 5 && wordOf(scan, i).endsWith("ly") &&
  !has(scan, i, IS.name | IS.person | IS.role) &&
  !has(scan, i - 1, IS.determiner);

function readVerb(room: Room, c: number): void {
  const { scan, start, end, blocked } = room;
  const form = cueOf(wordOf(scan, c));
  if (!form || has(scan, c, IS.name) && c > start && !isHeadline(scan, start, end)) return;
  const { cue, tense } = form, takes = cue.takes;
  const group = verbGroup(scan, c, start);
  if (group.infinitive || group.refused) return;
  const previous = group.from - 1;
  if (
    has(scan, previous, IS.determiner) ||
    (has(scan, previous, IS.preposition) && tense !== "gerund" && wordOf(scan, previous) !== "before")
  ) return;
  if (group.passive && tense !== "gerund") return readPassive(room, c, group.from, form);
  const gerund = tense === "gerund" && group.from === c;
  const expressing = cue.verb === "express" || cue.verb === "voice";

  // Right of the verb: hearer, adjuncts, then the content.
  let right = skipAdjuncts(scan, c + 1, end), told = "";
  if (takes.includes("hearer")) {
    const hearer = readHearer(scan, right, end, cue.verb);
    if (hearer) {
      told = isMedium(scan, hearer) ? textOf(scan, hearer) : "";
      right = skipAdjuncts(scan, hearer.to, end);
      if (wordOf(scan, right) === ",") {
        // "told the agency, a local news outlet, that"
        for (let i = right + 1; i < Math.min(end, right + 12); i++) {
          if (wordOf(scan, i) === "that" && wordOf(scan, i - 1) === ",") right = i;
        }
      }
    } else if (cue.verb === "tell" || cue.verb === "inform") return;
  }
  const cueSpan: Span = { from: group.from, to: c + 1 };

  // Left of the verb.
  const inverted = !gerund && isInverted(room, group.from, right, form);
  if (inverted) {
    const source = sourceAfter(scan, right, end, blocked);
    if (!source || !canSpeak(scan, source)) return;
    return trailing(room, group.from, source, cueSpan, form, told, source.to);
  }
  let source = gerund ? undefined : sourceBefore(scan, start, group.from, blocked);
  if (source?.inherited) source = inheritedSource(room, group.from);
  if (gerund) source = inheritedSource(room, c);
  if (!source) {
    // "A," X had ..." : a quotation directly before leaves no subject.
    if (!(has(scan, group.from - 1, IS.quote))) {
      if (tense === "participle" || tense === "past") return;
      return;
    }
    return;
  }
  if (!canSpeak(scan, source)) return;
  if ((tense === "base" || tense === "third") && isNounReading(room, c, source)) return;
  if (tense === "past" && wordOf(scan, right) === "by") return;

  // "..., he said." and "..., officials said, ...": the content stands on the left.
  const bare = !gerund &&
    (right >= end || has(scan, right, IS.stop) ||
      (wordOf(scan, right) === "," && !quoteAt(room, right + 1)) || wordOf(scan, right) === ";" ||
      has(scan, right, IS.quote) && right === end - 1 && !quoteAt(room, right));
  const outer = has(scan, source.from - 1, IS.quote) || wordOf(scan, source.from - 1) === "," ||
    has(scan, source.from - 1, IS.stop);
  if (bare && source.from > start && outer) {
    return trailing(room, source.from, source, cueSpan, form, told, right);
  }
  if (right >= end && !quoteAt(room, right)) return;

  readContent(room, { c, right, source, cueSpan, form, told, expressing, gerund });
}

/** In capitals throughout, so that a capital says nothing. */
const isHeadline = (scan: Scan, start: number, end: number): boolean => {
  let names = 0, words = 0;
  for (let i = start; i < end; i++) if (has(scan, i, IS.word)) words++, names += +has(scan, i, IS.name);
  return words > 3 && names > words * 0.7;
};

interface Reading {
  c: number;
  right: number;
  source: Source;
  cueSpan: Span;
  form: CueForm;
  told: string;
  expressing: boolean;
  gerund: boolean;
}

/** Reads the content on the right of a verb. */
function readContent(room: Room, reading: Reading): void {
  const { scan, end } = room;
  const { source, cueSpan, form, told, c } = reading, { takes, stance } = form.cue;
  let { right } = reading;
  const base = { room, source, cue: cueSpan, stance, told };
  if (wordOf(scan, right) === ":" || (wordOf(scan, right) === "," && quoteAt(room, right + 1))) right++;
  if (quoteAt(room, right)) return direct(base, right, takes);
  const word = wordOf(scan, right);
  if (word === "that" && !has(scan, right + 1, IS.auxiliary)) {
    return add({
      ...base,
      content: { from: right + 1, to: clauseEnd(room, right + 1, "clause") },
      rule: "that-clause",
    });
  }
  if (takes.includes("label")) {
    // "described the city as “lost”", "called it “humble”"
    const names = !takes.includes("object") || form.cue.verb === "declare";
    for (let i = right; i < Math.min(end, right + 14); i++) {
      if (quoteAt(room, i) && i > right && (names || has(scan, i - 1, IS.determiner))) {
        return direct(base, i, takes);
      }
      if (wordOf(scan, i) === "as") {
        const at = has(scan, i + 1, IS.determiner) && quoteAt(room, i + 2) ? i + 2 : i + 1;
        if (quoteAt(room, at)) return direct(base, at, takes);
        // What is labelled belongs to the content, unless it is a pronoun.
        const from = i - right < 2 && PRONOUN_OBJECTS.has(word) || word.endsWith("self") || i === right
          ? at
          : right;
        return add({ ...base, content: { from, to: clauseEnd(room, from, "object") }, rule: "label" });
      }
      if (isBreak(scan, i)) break;
    }
    if (!takes.includes("object") && !["for", "on"].includes(word)) return;
  }
  if (form.cue.verb === "cite") {
    // "cited a security source that ...": what is cited is the source
    for (let i = right; i < Math.min(end, right + 8); i++) {
      if (wordOf(scan, i) !== "that") continue;
      const cited = { from: right, to: i };
      return add({
        ...base,
        source: { ...cited, head: cited, inherited: false },
        content: { from: i + 1, to: clauseEnd(room, i + 1, "clause") },
        rule: "cited",
      });
    }
  }
  if (form.cue.verb === "count") {
    let counted = false;
    for (let i = right; i < Math.min(end, right + 5); i++) {
      counted ||= has(scan, i, IS.number | IS.numberWord);
    }
    if (!counted) return;
  }
  if (form.cue.verb === "put") {
    let counted = false;
    for (let i = right; i < Math.min(end, right + 12); i++) {
      counted ||= wordOf(scan, i) === "at" && has(scan, i + 1, IS.word) &&
        has(scan, i + 1, IS.number | IS.numberWord | IS.preposition | IS.determiner | IS.adverb);
    }
    if (!counted) return;
  }
  if (form.cue.verb === "call" && (word === "on" || word === "upon")) {
    const to = toInfinitive(room, right + 1, 40);
    return add({
      ...base,
      content: { from: to ?? right + 1, to: clauseEnd(room, to ?? right + 1, "object") },
      rule: "call-on",
    });
  }
  if (takes.includes(word) && has(scan, right, IS.preposition)) {
    const from = word === "to" && !["refer", "attest"].includes(form.cue.verb) ? right : right + 1;
    if (form.cue.verb === "refer") {
      for (let i = from; i < Math.min(end, from + 10); i++) {
        if (quoteAt(room, i)) return direct(base, i, takes);
      }
      return;
    }
    return add({
      ...base,
      cue: { from: cueSpan.from, to: word === "to" ? cueSpan.to : right + 1 },
      content: { from, to: clauseEnd(room, from, "object") },
      rule: "preposition",
    });
  }
  if (reading.expressing) {
    if (!expressed.has(word) && !expressed.has(wordOf(scan, right + 1))) return;
    const noun = expressed.has(word) ? right : right + 1, after = wordOf(scan, noun + 1);
    const from = ["about", "over", "at", "for", "that", "in", "with"].includes(after) ? noun + 2 : noun;
    return add({
      ...base,
      cue: { from: cueSpan.from, to: noun + 1 },
      content: { from, to: clauseEnd(room, from, "object") },
      rule: "expressed",
    });
  }
  if (
    takes.includes("hearer") && takes.includes("object") &&
    ["ask", "urge", "order", "instruct", "command"].includes(form.cue.verb)
  ) {
    const to = toInfinitive(room, right);
    if (to !== undefined) {
      if (quoteAt(room, to + 1)) return direct(base, to + 1, takes);
      return add({ ...base, content: { from: to, to: clauseEnd(room, to, "object") }, rule: "ordered" });
    }
  }
  if (takes.includes("clause") && startsClause(scan, right, end)) {
    return add({
      ...base,
      content: { from: right, to: clauseEnd(room, right, "clause") },
      rule: "bare-clause",
    });
  }
  if (takes.includes("hearer") && ["tell", "inform", "assure", "remind", "notify"].includes(form.cue.verb)) {
    return add({ ...base, content: { from: right, to: clauseEnd(room, right, "clause") }, rule: "told" });
  }
  if (takes.includes("object") && startsObject(scan, right)) {
    if (stanceNeedsSaying(form.cue.verb) && wordOf(scan, c + 1) === "") return;
    return add({ ...base, content: { from: right, to: clauseEnd(room, right, "object") }, rule: "object" });
  }
}
const stanceNeedsSaying = (verb: string): boolean => verb === "cite";

/** Where a clause can begin: anything but a mark, a bare preposition or a conjunction. */
function startsClause(scan: Scan, i: number, end: number): boolean {
  if (i >= end || has(scan, i, IS.comma | IS.stop)) return false;
  const word = wordOf(scan, i);
  if (word === "to") return false;
  if (word === "as") return wordOf(scan, i + 1) === "many" || wordOf(scan, i + 1) === "much";
  if (
    has(scan, i, IS.conjunction) &&
    !["when", "if", "once", "while", "whether", "because", "since", "after", "before", "so", "although"]
      .includes(word)
  ) return false;
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
    ) return i;
    if (has(scan, i, IS.stop | IS.quote)) return undefined;
  }
  return undefined;
}

/** The quotation that opens at token `i`. */
const quoteAt = ({ quotations }: Room, i: number): Quotation | undefined => {
  const inside = quotations.inside[i + 1];
  const quotation = inside ? quotations.list[inside - 1] : undefined;
  return quotation?.open === i ? quotation : undefined;
};

interface Base {
  room: Room;
  source: Source;
  cue: Span;
  stance: Statement["stance"];
  told?: string;
}

/** A quotation right after its verb; words that go on behind it make it mixed. */
function direct(base: Base, open: number, takes: readonly string[]): void {
  const { room } = base, { scan, end } = room;
  const quotation = quoteAt(room, open)!;
  const after = quotation.close + 1, last = has(scan, quotation.close - 1, IS.stop | IS.comma);
  const goesOn = after < end && quotation.closed && !last && quotation.words < 12 &&
    has(scan, after, IS.word) &&
    (takes.includes("object") || takes.includes("clause")) && !takes.includes("label");
  room.claimed.add(quotation);
  if (goesOn) {
    const to = clauseEnd(room, after, "object");
    return add({ ...base, content: { from: open, to }, rule: "mixed" });
  }
  add({ ...base, content: { from: open + 1, to: quotation.close }, kind: "direct", rule: "quoted-after" });
}

/** "content, X said": content on the left, and what goes on behind the verb as a second statement. */
function trailing(
  room: Room,
  at: number,
  source: Source,
  cue: Span,
  form: CueForm,
  told: string,
  after: number,
): void {
  const { scan, start, end, found } = room, base = { room, source, cue, stance: form.cue.stance, told };
  const quote = quotationBefore(room, at);
  let to = at;
  while (to > start && (has(scan, to - 1, IS.comma) || has(scan, to - 1, IS.quote) && quote)) to--;
  if (quote && quote.closed && quote.close >= to) {
    // The quotation may have begun sentences ago; words before it in this sentence make it mixed.
    const lead = quote.open > start ? quote.open : -1;
    if (lead > start && hasWords(scan, start, lead) && !found.length) {
      room.claimed.add(quote);
      add({ ...base, content: { from: start, to: quote.close + 1 }, rule: "mixed-before" });
    } else {
      room.claimed.add(quote);
      add({
        ...base,
        content: { from: quote.open + 1, to: quote.close },
        kind: "direct",
        rule: "quoted-before",
      });
    }
  } else {
    const from = contentStart(room, to);
    if (from < to) add({ ...base, content: { from, to }, rule: "trailing" });
  }
  // Behind the verb: a quotation that goes on, or the rest of the clause.
  let next = after;
  while (next < end && has(scan, next, IS.comma | IS.stop)) next++;
  if (next > after || quoteAt(room, next)) {
    const more = quoteAt(room, next);
    if (more) {
      room.claimed.add(more);
      add({ ...base, content: { from: more.open + 1, to: more.close }, kind: "direct", rule: "interrupted" });
    } else if (
      next < end && !quote && [",", ";"].includes(wordOf(scan, after)) &&
      (!has(scan, next, IS.conjunction) ||
        wordOf(scan, next) === "and" && !has(scan, skipAdverbs(scan, next + 1), IS.cue)) &&
      !/ing$/.test(wordOf(scan, next)) && !has(scan, next, IS.cue)
    ) {
      add({ ...base, content: { from: next, to: clauseEnd(room, next, "clause") }, rule: "interrupted" });
    }
  }
}
const hasWords = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (has(scan, i, IS.word)) return true;
  return false;
};

/** The quotation that ends right before token `i`. */
function quotationBefore({ quotations, scan }: Room, i: number): Quotation | undefined {
  let at = i - 1;
  while (at >= 0 && has(scan, at, IS.comma)) at--;
  return quotations.closing.get(at);
}

/** Where content on the left of its verb begins: after a semicolon, or after a statement that ends before. */
function contentStart(room: Room, to: number): number {
  const from = leftOf(room, to), last = room.found.findLast(({ content }) => content.to <= to);
  return last && last.content.to > from ? Math.min(to, last.content.to + 1) : from;
}

/**
 * Whether source and verb are turned round: "said Col. Orlov". The verb then follows a quotation or a comma, and what
 * stands behind it is a noun phrase without a verb.
 */
function isInverted(room: Room, from: number, right: number, { cue, tense }: CueForm): boolean {
  const { scan, start, end } = room;
  if (tense === "gerund" || !has(scan, right, IS.word) || cue.verb === "tell") return false;
  const quoted = has(scan, from - 1, IS.quote), comma = wordOf(scan, from - 1) === ",";
  if (!quoted && !comma || from - 1 <= start && !quoted) return false;
  if (comma && !hasVerb(scan, start, from - 1)) return false;
  if (has(scan, right, IS.preposition | IS.conjunction)) return false;
  let to = right;
  while (to < end && !isBreak(scan, to) && !isRelative(scan, to)) {
    to++;
    if (has(scan, to, IS.stop) && (has(scan, to - 1, IS.title) || wordOf(scan, to - 1).length === 1)) to++;
  }
  if (hasVerb(scan, right + 1, to)) return false;
  return canSpeak(scan, { from: right, to });
}

/** The subject that a verb without one of its own shares: that of the statement before, or of the sentence. */
function inheritedSource(room: Room, before: number): Source | undefined {
  const { scan, start, found, blocked } = room;
  const last = found.findLast(({ source, cue }) => source && (cue?.from ?? 0) < before);
  if (last?.source) return last.source;
  // The first phrase of the sentence up to its first verb.
  for (let i = start; i < before; i++) {
    if (blocked(i)) continue;
    if (has(scan, i, IS.verb | IS.auxiliary) && !has(scan, i, IS.person | IS.role)) {
      const source = sourceBefore(scan, start, i, blocked);
      if (source && !source.inherited && canSpeak(scan, source)) return source;
    }
  }
  return undefined;
}

/** "was described by X as ...": the source stands behind "by"; without one there is no statement. */
function readPassive(room: Room, c: number, from: number, form: CueForm): void {
  const { scan, end, blocked } = room;
  let by = c + 1;
  while (by < end && by < c + 6 && wordOf(scan, by) !== "by") by++;
  if (wordOf(scan, by) !== "by" || isBreak(scan, by - 1)) return;
  let to = by + 1;
  while (
    to < end && !["as", "on", "in", "after", "before", "that", "when"].includes(wordOf(scan, to)) &&
    !isBreak(scan, to)
  ) to++;
  const span = { from: by + 1, to };
  if (!canSpeak(scan, span)) return;
  const source: Source = { ...span, head: span, inherited: false },
    base = { room, source, cue: { from: c, to: c + 1 }, stance: form.cue.stance };
  if (wordOf(scan, to) === "as") {
    if (quoteAt(room, to + 1)) return direct(base, to + 1, ["label"]);
    return add({
      ...base,
      content: { from: to + 1, to: clauseEnd(room, to + 1, "object") },
      rule: "passive-as",
    });
  }
  const subject = sourceBefore(scan, room.start, from, blocked);
  if (subject && !subject.inherited) add({ ...base, content: subject, rule: "passive" });
}

/** Whether a present form is a noun here ("the report", "police reports on the raid"). */
function isNounReading({ scan }: Room, c: number, source: Source): boolean {
  if (source.from === source.to) return false;
  const next = c + 1;
  if (has(scan, c - 1, IS.pronoun)) return false;
  if (wordOf(scan, c - 1) === "'s" || wordOf(scan, c - 1) === "’") return true;
  const clause = ["that", ",", ":"].includes(wordOf(scan, next)) ||
    has(scan, next, IS.determiner | IS.pronoun | IS.name | IS.number | IS.numberWord | IS.quote);
  const sayer = [
    "say",
    "says",
    "admits",
    "admit",
    "warns",
    "warn",
    "insist",
    "insists",
    "claim",
    "believe",
    "denies",
    "deny",
    "accuse",
    "accuses",
    "argues",
    "argue",
  ];
  return !clause && !sayer.includes(wordOf(scan, c));
}

const PRONOUN_OBJECTS = new Set("me us him them her it you".split(" "));

/** Who was told: one pronoun, a run of names, or a determiner and its noun; undefined where the clause begins at once. */
function readHearer(scan: Scan, i: number, end: number, verb: string): Span | undefined {
  if (i >= end || wordOf(scan, i) === "that" || has(scan, i, IS.mark | IS.preposition)) return undefined;
  if (PRONOUN_OBJECTS.has(wordOf(scan, i)) && verb !== "say") return { from: i, to: i + 1 };
  if (!["tell", "inform", "assure", "remind", "notify", "brief"].includes(verb)) return undefined;
  const to = nounEnd(scan, i, end);
  return to > i && to <= end ? { from: i, to } : undefined;
}
const isMedium = (scan: Scan, { from, to }: Span): boolean => {
  for (let i = from; i < to; i++) {
    if (has(scan, i, IS.name)) return true;
    if (
      ["reporters", "journalists", "newspaper", "agency", "television", "media", "magazine"].includes(
        wordOf(scan, i),
      )
    ) return true;
  }
  return false;
};

// ---- ends ---------------------------------------------------------------------------------------------------------

const CUTTERS = new Set([
  "according",
  "adding",
  "saying",
  "noting",
  "citing",
  "referring",
  "describing",
  "blaming",
  "calling",
  "warning",
  "comparing",
  "insisting",
  "arguing",
  "claiming",
  "urging",
  "apparently",
  "prior",
  "speaking",
  "asking",
  "prompting",
]);

/**
 * End of content that begins at `from`: before a clause that is the article's own, the next verb of the same source,
 * or the sentence's end. An object ends sooner than a clause.
 */
function clauseEnd(room: Room, from: number, kind: "clause" | "object"): number {
  return Math.min(lastOf(room, from, kind), relativeEnd(room, from));
}
/** A relative clause ("officials, who have insisted that …, found") ends at the next comma. */
function relativeEnd({ scan, start, end, blocked }: Room, from: number): number {
  let i = from - 1;
  while (i > start && i > from - 9 && !isBreak(scan, i) && !isRelative(scan, i)) i--;
  if (!isRelative(scan, i) || wordOf(scan, i - 1) !== ",") return end;
  for (let to = from; to < end; to++) if (!blocked(to) && wordOf(scan, to) === ",") return to;
  return end;
}
function lastOf(room: Room, from: number, kind: "clause" | "object"): number {
  const { scan, end, blocked } = room;
  let to = end;
  for (let i = from; i < end; i++) {
    if (blocked(i)) continue;
    const word = wordOf(scan, i);
    if (word === ";" && i > from + 2) return i;
    if (word === "and" || word === "but") {
      const verb = skipAdverbs(scan, i + 1);
      const form = has(scan, verb, IS.cue) ? cueOf(wordOf(scan, verb)) : undefined;
      if (form && form.tense === "past" && i > from) return wordOf(scan, i - 1) === "," ? i - 1 : i;
      if (
        kind === "object" && word === "and" && has(scan, verb, IS.verb) && i > from + 1 &&
        !has(scan, verb, IS.person)
      ) return wordOf(scan, i - 1) === "," ? i - 1 : i;
    }
    if (word !== "," && word !== "—" && word !== "–") continue;
    const next = wordOf(scan, i + 1);
    if (CUTTERS.has(next)) return i;
    if (isAnchorBehind(room, i)) return i;
    if (
      kind === "object" &&
      [
        "which",
        "who",
        "where",
        "but",
        "as",
        "while",
        "although",
        "though",
        "when",
        "after",
        "before",
        "because",
        "despite",
        "with",
        "whose",
        "following",
      ].includes(next)
    ) return i;
    if (kind === "clause" && (next === "although" || next === "though" || next === "prior")) return i;
    if (kind === "object" && next === "and" && hasVerb(scan, i + 2, end)) return i;
  }
  if (kind === "object") {
    const time = backTime(scan, to, from + 1);
    if (time < to && time > from + 1) to = time;
  }
  return to;
}
const skipAdverbs = (scan: Scan, i: number): number => {
  while (has(scan, i, IS.adverb | IS.auxiliary)) i++;
  return i;
};
/** Whether the words behind a comma are an attribution of their own: ", he said". */
function isAnchorBehind({ scan, end, blocked }: Room, comma: number): boolean {
  for (let i = comma + 1; i < Math.min(end, comma + 14); i++) {
    if (blocked(i) || isBreak(scan, i)) return false;
    const form = has(scan, i, IS.cue) ? cueOf(wordOf(scan, i)) : undefined;
    if (form && form.tense !== "gerund" && form.tense !== "base") {
      const right = skipAdjuncts(scan, i + 1, end);
      return right >= end || isBreak(scan, right) ||
        (i === comma + 1 && canSpeak(scan, { from: right, to: Math.min(end, right + 4) }));
    }
    if (has(scan, i, IS.verb | IS.auxiliary) && !has(scan, i, IS.cue)) return false;
  }
  return false;
}

// ---- the row ------------------------------------------------------------------------------------------------------

function add(
  { room, source, cue, stance, told = "", content, kind, rule }: Base & {
    content: Span;
    kind?: Statement["kind"];
    rule: string;
  },
): void {
  const { scan, quotations, sentence } = room;
  let { from, to } = content;
  while (from < to && has(scan, from, IS.comma | IS.stop)) from++;
  while (to > from && has(scan, to - 1, IS.comma)) to--;
  if (to <= from) return;
  // Content that ends inside a quotation goes on to its end.
  const open = quotations.inside[to - 1] ? quotations.list[quotations.inside[to - 1] - 1] : undefined;
  if (kind !== "direct" && open && open.close > to) to = Math.min(scan.count, open.close + 1);
  let inside = 0, words = 0;
  for (let i = from; i < to; i++) {
    if (has(scan, i, IS.word)) words++, inside += +(quotations.inside[i] > 0);
    if (quotations.inside[i]) room.claimed.add(quotations.list[quotations.inside[i] - 1]);
  }
  if (!words) return;
  const own = kind ?? (inside === 0 ? "indirect" : inside === words ? "direct" : "mixed");
  if (own === "direct" && kind === undefined) {
    if (has(scan, from, IS.quote)) from++;
    if (has(scan, to - 1, IS.quote)) to--;
  }
  const relay = (relays.get(scan) ?? []).find((one) => source.from >= one.from && source.from < one.to);
  room.found.push({
    sentence: kind === "direct" ? sentenceOf(scan, from, sentence) : sentence,
    content: { from, to },
    kind: own,
    source,
    cue,
    stance,
    told,
    via: relay?.via ?? "",
    anonymity: anonymityIn(scan, scan.first[sentence], scan.first[sentence + 1]),
    rule,
  });
}

function sentenceOf(scan: Scan, token: number, sentence: number): number {
  let s = sentence;
  while (s > 0 && scan.first[s] > token) s--;
  return s;
}

/** Words that give the reason for withholding a name, or none. */
function anonymityIn(scan: Scan, start: number, end: number): string {
  for (let i = start; i < end; i++) {
    const first = wordOf(scan, i);
    if (!STARTS.has(first)) continue;
    const here = textOf(scan, { from: i, to: Math.min(end, i + 5) }).toLowerCase();
    if (!ANONYMITY.some((phrase) => here.startsWith(phrase))) continue;
    let to = i;
    while (to < end && !has(scan, to, IS.stop | IS.quote) && wordOf(scan, to) !== ",") to++;
    return textOf(scan, { from: i, to });
  }
  return "";
}
const STARTS = new Set(ANONYMITY.map((phrase) => phrase.split(" ")[0]));
export { utterances };
