/**
 * After: the noun phrase behind a verb in inverted order, or behind "according to".
 *
 * @module
 */
import { backTime, has, hasRoleIn, isRelative, wordOf } from "../../words/clauses.ts";
import { IS } from "../../words/lexicon.ts";
import { isTitleStop, OPENERS } from "./phrases.ts";
import type { Scan } from "../../words/words.ts";
import type { Source } from "./sources.ts";

const FINITE = IS.verb | IS.auxiliary;

const PLACING = new Set("on in at during outside inside after before via".split(" "));

/** "who gave her name as Lena", "who identified himself as Osk" */
const GIVEN = new Set(["name", "names", "himself", "herself", "only"]);

/** The apostrophe of "bishops' conference". */
const isPlural = (scan: Scan, i: number): boolean =>
  (wordOf(scan, i) === "'" || wordOf(scan, i) === "’") && scan.ends[i - 1] === scan.starts[i] &&
  wordOf(scan, i - 1).endsWith("s");

/**
 * Finds the noun phrase that begins at `i`: after "said" in inverted order, or after "according to".
 *
 * @param limit end of the sentence or of the room there is
 */
export function sourceAfter(
  scan: Scan,
  i: number,
  limit: number,
  blocked: (i: number) => boolean,
): Source | undefined {
  let to = i, head = -1;
  for (; to < limit; to++) {
    const word = wordOf(scan, to);
    if (blocked(to) || has(scan, to, IS.quote) && !isPlural(scan, to)) break;
    if (has(scan, to, IS.stop) && !isTitleStop(scan, to)) break;
    if (word === ";" || word === ":" || word === "—" || word === "–") break;
    if (word === ",") {
      if (head < 0) head = to;
      const opener = wordOf(scan, to + 1);
      const apposition = (OPENERS.has(opener) || has(scan, to + 1, IS.role | IS.name) ||
        (opener === "from" || opener === "of") && has(scan, to + 2, IS.name) ||
        hasRoleIn(scan, to + 1, Math.min(limit, to + 5))) &&
        opener !== "but" && opener !== "and" && !has(scan, to + 1, IS.pronoun & 0) && opener !== "which";
      if (!apposition || /ing$/.test(opener)) break;
      continue;
    }
    if (
      word === "that" || word === "but" || word === "while" ||
      word === "as" && to > i && !GIVEN.has(wordOf(scan, to - 1)) ||
      word === "when" ||
      word === "because"
    ) {
      break;
    }
    if (
      head < 0 && has(scan, to, FINITE) && !has(scan, to, IS.name | IS.role) && to > i &&
      !has(scan, to - 1, IS.determiner)
    ) break;
    if (isRelative(scan, to) && head < 0) head = to;
    // "said Elin Roos on state television": where it was said is no part of who said it.
    if (
      head < 0 && PLACING.has(word) && has(scan, to - 1, IS.name) && !has(scan, to - 1, IS.role | IS.body)
    ) break;
  }
  while (to > i && has(scan, to - 1, IS.comma)) to--;
  // Times at the end tell when it was said, not who said it.
  const time = backTime(scan, to, i);
  if (time > i && time < to) to = time;
  if (to <= i) return undefined;
  const headTo = head > i && head < to ? head : to;
  return { from: i, to, head: { from: i, to: headTo }, inherited: false };
}
