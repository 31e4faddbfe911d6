/**
 * Anchors: each reporting verb and each "according to" outside quotation marks, with the statement around it.
 *
 * @module
 */
import { readAccording } from "./verbs/according.ts";
import { has, isDash, wordOf } from "../words/clauses.ts";
import { cueOf, IS } from "../words/lexicon.ts";
import { readCount, readNoun } from "./verbs/nouns.ts";
import { pairInner, type Quotation, type Quotations } from "./quotations.ts";
import type { Room, Statement } from "./statements.ts";
import { readColon } from "./verbs/ties.ts";
import { readVerb } from "./verbs/verbs.ts";
import { type Scan, sentenceAt } from "../words/words.ts";

/** Longer runs without a stop are lists or debris and no sentence that a reader could attribute. */
const LONGEST = 1_000;

/**
 * Reads every anchor of a sentence, in order.
 *
 * @param claimed quotations that a statement has taken; those found here are added
 */
export function readAnchors(
  scan: Scan,
  sentence: number,
  quotations: Quotations,
  claimed: Set<Quotation>,
): Statement[] {
  const last = scan.first[sentence + 1], start = behindDateline(scan, scan.first[sentence], last);
  if (last <= start || last - start > LONGEST) return [];
  const { inside } = quotations,
    room: Room = {
      ...createRoom(scan, sentence, quotations, claimed),
      start,
      end: trimEnd(scan, start, last),
      blocked: (i) => inside[i] > 0,
    };
  for (let i = start; i < last; i++) {
    if (inside[i]) continue;
    if (has(scan, i, IS.accord) && wordOf(scan, i + 1) === "to") readAccording(room, i);
    else if (has(scan, i, IS.cue) && !readNoun(room, i)) readVerb(room, i);
  }
  readCount(room);
  if (!room.found.length) readColon(room);
  return room.found;
}

const createRoom = (
  scan: Scan,
  sentence: number,
  quotations: Quotations,
  claimed: Set<Quotation>,
): Omit<Room, "start" | "end" | "blocked"> => ({
  scan,
  quotations,
  claimed,
  sentence,
  found: [],
  relays: [],
});

/** Rules by which a statement inside a quotation is surely one: its content is marked off by more than its place. */
const SURE = new Set(["that-clause", "told", "bare-clause", "according-first", "according-last"]);
/** Rules by which marks inside the quotation hold the content. */
const MARKED = new Set(["quoted-after", "quoted-before", "interrupted"]);

/**
 * Reads what somebody else said inside a quotation: "“My uncle told me that the cows were sold,” she said."
 *
 * What the speakers say of themselves ("we say", "I think") is part of their speech and no statement of its own.
 */
export function readWithin(scan: Scan, quotation: Quotation): Statement[] {
  const { open, close, words } = quotation, found: Statement[] = [];
  if (words < 5 || close - open > LONGEST) return found;
  let inner: Quotations | undefined;
  for (let s = sentenceAt(scan, open + 1); s < scan.any.length && scan.first[s] < close; s++) {
    if (!(scan.any[s] & (IS.cue | IS.accord))) continue;
    inner ??= pairInner(scan, quotation);
    const { inside } = inner,
      start = Math.max(open + 1, scan.first[s]),
      last = Math.min(close, scan.first[s + 1]);
    const room: Room = {
      ...createRoom(scan, s, inner, new Set()),
      start,
      end: trimEnd(scan, start, last),
      blocked: (i) => inside[i] > 0,
    };
    for (let i = start; i < last; i++) {
      if (inside[i]) continue;
      if (has(scan, i, IS.accord) && wordOf(scan, i + 1) === "to") readAccording(room, i);
      else if (has(scan, i, IS.cue)) readVerb(room, i);
    }
    const { list } = inner;
    found.push(
      ...room.found.map((one) => markedIn(list, one)).filter((one) =>
        MARKED.has(one.rule) && one.kind === "direct" || SURE.has(one.rule) && isSaid(scan, one)
      ),
    );
  }
  return found;
}

/** "“He said ‘go home’ and so we went”": no more than the inner marks hold is surely his. */
function markedIn(list: readonly Quotation[], one: Statement): Statement {
  const marked = one.rule === "mixed" ? list.find(({ open }) => open === one.content.from) : undefined;
  if (!marked) return one;
  return {
    ...one,
    content: { from: marked.open + 1, to: marked.close },
    kind: "direct",
    rule: "quoted-after",
  };
}

const NOBODY = new Set(
  "we you people who it nobody everybody everyone anybody anyone somebody someone".split(" "),
);
/** Whether somebody did say it: a source of its own in few words, and a verb that tells so. */
function isSaid(scan: Scan, { source, cue }: Statement): boolean {
  if (!source || source.to <= source.from || source.to - source.from > 6 || !cue) return false;
  const some = wordOf(scan, source.from) === "some" && wordOf(scan, source.to - 1) === "people";
  const last = some ? "" : wordOf(scan, source.to - 1), tense = cueOf(wordOf(scan, cue.to - 1))?.tense;
  if (NOBODY.has(last) || last === "i" && source.to - source.from > 1) return false;
  return tense === "past" || tense === undefined || tense === "third" && !has(scan, source.from, IS.pronoun);
}

/** Tokens of the longest dateline. */
const DATELINE = 14;
/** First token behind a dateline ("MARSA, Sept. 4 (Reuters) — "), or of the sentence. */
function behindDateline(scan: Scan, start: number, end: number): number {
  for (let i = start; i < Math.min(end, start + DATELINE); i++) {
    const word = wordOf(scan, i), wide = word === "-" && wordOf(scan, i + 1) === "-" ? 2 : 1;
    const dash = word === "—" || word === "–" || word === "-" && isLoose(scan, i, wide);
    if (dash) {
      return i > start && has(scan, start, IS.name) && !isAside(scan, start, i, end) ? i + wide : start;
    }
    if (!has(scan, i, IS.name | IS.number | IS.time | IS.particle) && !DATED.has(word)) return start;
  }
  return start;
}
/** "Governor Osk – a former judge – said": two dashes around what tells more of a name, and no date or agency. */
function isAside(scan: Scan, start: number, dash: number, end: number): boolean {
  for (let i = start; i < dash; i++) {
    if (has(scan, i, IS.number | IS.time) || wordOf(scan, i) === "(" || wordOf(scan, i) === "/") return false;
  }
  for (let i = dash + 1; i < Math.min(end, dash + ASIDE); i++) if (isDash(scan, i)) return true;
  return false;
}
/** Tokens of the longest aside. */
const ASIDE = 26;
const DATED = new Set([",", ".", "(", ")", "/", "-", "of", "and"]);
/** A hyphen, or two, with blanks around it, or right behind a bracket: "(AGENCY)--Two ferries". */
const isLoose = (scan: Scan, i: number, wide: number): boolean =>
  wide > 1 && wordOf(scan, i - 1) === ")" ||
  scan.starts[i] > (scan.ends[i - 1] ?? 0) && scan.starts[i + wide] > scan.ends[i + wide - 1];

/** End of a sentence without its stop. */
function trimEnd(scan: Scan, start: number, end: number): number {
  let to = end;
  while (to > start && has(scan, to - 1, IS.stop)) to--;
  return to;
}
