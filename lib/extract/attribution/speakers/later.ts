/**
 * Later: whom an article names only after it let them speak.
 *
 * @module
 */
import { GROUPS_OF_PEOPLE, SHORT_TITLES } from "../../../codebooks/mod.ts";
import { has, type Span, wordOf } from "../../words/clauses.ts";
import type { Identity, Room } from "./identities.ts";
import { IS } from "../../words/lexicon.ts";
import { roleOf } from "../roles/roles.ts";
import { isSame } from "./runs.ts";
import type { Statement } from "../statements.ts";
import { type Scan, sentenceAt } from "../../words/words.ts";

/** So many sentences on, whoever spoke without a name is named at the latest. */
const REACH = 3;
const groups = new Set(GROUPS_OF_PEOPLE);
/** Who stays without a name on purpose. */
const NAMELESS = new Set(["source", "insider", "witness"]);
/** Bodies that are no person, though none of their nouns makes a name. */
const HOUSES = new Set(
  "firm charity airline club zoo bank retailer supplier manufacturer utility hospital clinic hotel factory museum shop"
    .split(" "),
);
const SINGLE = new Set(["a", "an", "the"]);

/**
 * "A keeper has told how the wall fell. Jonas Vik heard it first, he said": somebody without a name, and behind it a
 * name of whom nothing else is told, are one.
 *
 * @param found who speaks each statement; those that are named later are changed
 * @param order numbers of the statements in order of the text
 */
export function nameLater(
  room: Room,
  statements: readonly Statement[],
  found: Identity[],
  order: readonly number[],
): void {
  let count = 0;
  for (let k = 0; k + 1 < order.length && count < MOST; k++) {
    const one = found[order[k]], next = found[order[k + 1]];
    const named = bodyLater(room, statements, found, order, k);
    if (named) {
      count++;
      for (const i of order) {
        if (found[i] === one || found[i].name.from === one.name.from) {
          found[i] = { ...named, described: [...one.described, ...named.described], rule: "later" };
        }
      }
      continue;
    }
    if (
      one.named || one.rule !== "words" || next.rule !== "name" ||
      !isOne(room.scan, one, statements[order[k]])
    ) {
      continue;
    }
    const titled = bearsTitle(room.scan, one, next);
    if (!isNew(room, next, statements[order[k]], statements[order[k + 1]], titled)) continue;
    const role = titled ? "other" : roleOf(room.scan, one, one.described, room.book);
    if (role !== "other" && !FITTING.has(roleOf(room.scan, next, next.described, room.book))) continue;
    count++;
    const described = [...one.described, ...next.described], { name } = next;
    for (const i of order) {
      const same = found[i].name.from === name.from || isSame(room.scan, found[i].name, name);
      if (found[i] === one || found[i].name.from === one.name.from || same) {
        const rule = same ? found[i].rule : "later";
        found[i] = { ...found[i], name, named: true, person: true, described, rule };
      }
    }
  }
}
const FITTING = new Set(["other", ""]);

const BODIES = new Set("group charity organisation organization agency union association network".split(" "));
/** "a monitoring group said. … the Lake Watch Union said": the body without a name that is named in the next lines. */
function bodyLater(
  { scan, book }: Room,
  statements: readonly Statement[],
  found: readonly Identity[],
  order: readonly number[],
  k: number,
): Identity | undefined {
  const one = found[order[k]], { source } = statements[order[k]];
  if (one.named || one.rule !== "words" || !source || wordOf(scan, source.from) !== "a") return undefined;
  if (!BODIES.has(wordOf(scan, one.name.to - 1)) || one.name.to - one.name.from > 4) return undefined;
  const next = found[order[k + 1]], other = statements[order[k + 1]].source;
  if (next.rule !== "body" || !next.named || next.person || !other || other.to - other.from < 3) {
    return undefined;
  }
  if (sentenceAt(scan, other.from) - sentenceAt(scan, source.from) > REACH) return undefined;
  const isNew = book.runs.holding(next.name.from).every((run) => book.runs.from[run] > source.from);
  const roles = [one, next].map((each) => roleOf(scan, each, each.described, book));
  return isNew && roles[0] === roles[1] ? next : undefined;
}

/** Whether the words are of one person: "a keeper", "the provincial military chief". */
function isOne(scan: Scan, { name }: Identity, { source }: Statement): boolean {
  if (!source || !SINGLE.has(wordOf(scan, source.from))) return false;
  const noun = headEnd(scan, name), word = wordOf(scan, noun - 1);
  return !groups.has(word) && !NAMELESS.has(word) && !HOUSES.has(word) && !word.endsWith("s") &&
    !has(scan, noun - 1, IS.body | IS.utterance | IS.thing | IS.time | IS.name);
}

/** End of the noun in a phrase, before what tells more of it: "the general overseeing the airlift". */
function headEnd(scan: Scan, { from, to }: Span): number {
  let noun = from;
  while (
    noun < to && !has(scan, noun, IS.preposition | IS.comma) &&
    !(noun > from && wordOf(scan, noun).endsWith("ing") && has(scan, noun + 1, IS.determiner))
  ) noun++;
  return noun;
}

/** "the general overseeing the airlift … Gen. Ross Keating": who bears the noun as a title. */
function bearsTitle(scan: Scan, { name }: Identity, { described: [words] }: Identity): boolean {
  const noun = wordOf(scan, headEnd(scan, name) - 1), short = SHORT_TITLES.get(noun);
  for (let i = words.from; i < Math.min(words.to, words.from + 4); i++) {
    if (
      has(scan, i, IS.name) && has(scan, i, IS.title) &&
      (wordOf(scan, i) === noun || wordOf(scan, i) === short)
    ) {
      return true;
    }
  }
  return false;
}

/** Whether an office stands before a name, and no "Mr." or "Dr." alone. */
const hasOffice = (scan: Scan, from: number, name: number): boolean =>
  name - from > 1 || name - from === 1 && has(scan, from, IS.role);

/** Whether a name comes up for the first time, and soon. */
function isNew(
  { scan, book }: Room,
  next: Identity,
  one: Statement,
  other: Statement,
  titled: boolean,
): boolean {
  if (!next.person || !one.source || !other.source) return false;
  if (
    !titled && (other.source.to > other.source.head.to || hasOffice(scan, other.source.from, next.name.from))
  ) {
    return false;
  }
  if (one.source.from >= other.content.from && one.source.to <= other.content.to) return false;
  if (sentenceAt(scan, other.source.from) - sentenceAt(scan, one.source.from) > REACH) return false;
  return book.personsWith(next.name.to - 1).every((name) => name.from > one.source!.from);
}

/** So many headlines, and so many who are named later, an article has at the most. */
const MOST = 20;
/** Words of the shortest passage that is known again. */
const SHORTEST = 3;

/** A headline in quotation marks is the speech of whoever says the same words below it. */
export function nameHeadlines(scan: Scan, statements: readonly Statement[], found: Identity[]): void {
  let count = 0;
  statements.forEach(({ source, kind, content, sentence }, i) => {
    if (source || kind !== "direct" || content.to - content.from < SHORTEST) return;
    if (has(scan, scan.first[sentence + 1] - 1, IS.stop) || has(scan, content.to - 1, IS.stop)) return;
    if (count++ >= MOST) return;
    const same = statements.findIndex((other, k) =>
      k !== i && other.content.from > content.to && found[k].rule !== "none" &&
      repeats(scan, content, other.content)
    );
    if (same >= 0) found[i] = { ...found[same], rule: "echo" };
  });
}

/** Whether a passage holds the words of another. */
function repeats(scan: Scan, { from, to }: Span, other: Span): boolean {
  const end = has(scan, to - 1, IS.comma) ? to - 1 : to;
  for (let at = other.from; at + end - from <= other.to; at++) {
    let i = 0;
    while (from + i < end && scan.lower[from + i] === scan.lower[at + i]) i++;
    if (from + i === end) return true;
  }
  return false;
}
