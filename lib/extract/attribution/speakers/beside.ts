/**
 * Beside: persons and bodies named in an apposition, or right behind a noun.
 *
 * @module
 */
import { RELATIVES } from "../../../codebooks/mod.ts";
import { has, type Span, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import type { Room } from "./identities.ts";
import type { Scan } from "../../words/words.ts";
import { personIn } from "./names.ts";
import { fullName, type Person } from "./persons.ts";
import { isAcronym, namesIn } from "./runs.ts";
import type { Source } from "../sources/sources.ts";

/** The words of a source and their head. */
export type Phrase = Pick<Source, "from" | "to" | "head">;

/** One word of a name right behind a noun for one person. */
export const isBorne = (scan: Scan, head: Span, { from, to }: Span): boolean =>
  to - from === 1 && from > head.from && has(scan, from - 1, IS.role | IS.person) &&
  !has(scan, from - 1, IS.name | IS.body | IS.utterance) && !wordOf(scan, from - 1).endsWith("s") &&
  !has(scan, from, IS.body | IS.state) && !isAcronym(scan, from);

/** Whether a name belongs to whom somebody speaks for: "a spokesman for Adel Rahim". */
export function isServed(scan: Scan, head: Span, name: Span): boolean {
  for (let i = head.from + 1; i < name.from; i++) {
    const word = wordOf(scan, i);
    if (word === "for" || word === "to") return has(scan, i - 1, IS.role | IS.person);
    if (word === "of" && RELATIVE.has(wordOf(scan, i - 1))) return true;
    if (has(scan, i, IS.name)) return false;
  }
  return false;
}

const RELATIVE = new Set(RELATIVES);

/** A person named alone between commas: "the mayor, Petar Zoric". */
export function personBeside(room: Room, source: Phrase): Person | undefined {
  const { scan, book } = room;
  for (let i = source.head.to; i < source.to; i++) {
    if (wordOf(scan, i) !== ",") continue;
    let to = i + 1;
    while (to < source.to && wordOf(scan, to) !== ",") to++;
    const [run, ...more] = namesIn(scan, { from: i + 1, to });
    if (!run || more.length || run.to < to - 1) continue;
    const person = personIn(scan, run) ?? singleName(room, source.head, run);
    if (person && (run.from === i + 1 || has(scan, i + 1, IS.determiner | IS.role | IS.title))) {
      return fullName(scan, person, book, source);
    }
  }
  return undefined;
}

/** "the driver's brother, Amin": one word, behind somebody who is one person. */
function singleName({ scan }: Room, { from, to }: Span, run: Span): Span | undefined {
  const noun = to - 1,
    one = has(scan, noun, IS.role | IS.person) && !has(scan, noun, IS.body) &&
      !wordOf(scan, noun).endsWith("s");
  return one && !has(scan, noun, IS.name) && run.to - run.from === 1 && !has(scan, run.from, IS.body) &&
      from < to &&
      !isAcronym(scan, run.from)
    ? run
    : undefined;
}

/** "the radical movement, Hamas": a body named alone behind its description. */
export function bodyBeside(
  { scan }: Room,
  { from, to, head }: Phrase,
  runs: readonly Span[],
): Span | undefined {
  const described = !runs.length || runs[runs.length - 1].to < head.to;
  if (!described || head.to >= to || wordOf(scan, head.to) !== "," || !has(scan, head.from, IS.determiner)) {
    return undefined;
  }
  let end = head.to + 1;
  while (end < to && wordOf(scan, end) !== ",") end++;
  const found = namesIn(scan, { from: head.to + 1, to: end }), run = found[found.length - 1];
  if (!run || run.to !== end || from >= to) return undefined;
  // "the sponsors, PR firm Blue Jay": the kind of body before its name
  const kind = run.from - 1 > head.to && has(scan, run.from - 1, IS.body | IS.role) && run.from - head.to < 5;
  return found.length === 1 && run.from - head.to < 3 || kind ? run : undefined;
}
