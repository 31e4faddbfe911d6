/**
 * Runs of capitalised words, in which names stand.
 *
 * @module
 */
import { formOf, has, isGivenName, type Span, wordOf } from "../../words/clauses.ts";
import { cueOf, IS } from "../../words/lexicon.ts";
import type { Scan } from "../../words/words.ts";

/** The runs of an article, in order of the text, and which of them hold a word. */
export interface Runs {
  count: number;
  /** First token of each run. */
  from: Int32Array;
  /** End of each run. */
  to: Int32Array;
  /** The runs that hold the word of token `i`, in order, as many as are worth looking at. */
  holding(i: number): number[];
}

const PARTS = new Set("led run era born wide like made held hit fire aged free long old".split(" "));
const KNOWN = IS.verb | IS.adverb | IS.preposition | IS.determiner | IS.auxiliary | IS.role | IS.person |
  IS.time;
/** A short part of a name of two parts, and no word that makes a compound ("Reuters-led"). */
const isSyllable = (scan: Scan, i: number): boolean =>
  i < scan.count && scan.ends[i] - scan.starts[i] < 6 && has(scan, i, IS.word) && !has(scan, i, KNOWN) &&
  !PARTS.has(wordOf(scan, i)) && scan.starts[i] === scan.ends[i - 1];

/** Whether a token can stand in a name. */
function inName(scan: Scan, i: number, from: number): boolean {
  if (has(scan, i, IS.name) && (!has(scan, i, IS.time) || isGivenName(scan, i))) return true;
  if (!has(scan, i, IS.mark | IS.particle)) {
    return i > from + 2 && wordOf(scan, i - 1) === "-" && isSyllable(scan, i);
  }
  const word = wordOf(scan, i);
  const broken = has(scan, i - 1, IS.particle); // a line may break behind "al-"
  if (word === "-") {
    return scan.ends[i - 1] === scan.starts[i] && i + 1 < scan.count &&
      (broken || scan.starts[i + 1] === scan.ends[i]) &&
      (has(scan, i + 1, IS.name | IS.particle) || i > from + 1 && isSyllable(scan, i + 1));
  }

  if (has(scan, i, IS.particle)) {
    const joined = has(scan, i + 1, IS.name) || wordOf(scan, i + 1) === "-" ||
      has(scan, i + 1, IS.particle) && has(scan, i + 2, IS.name);
    return i + 1 < scan.count && joined &&
      (i > from || word === "al" || word === "el" || word === "van" || word === "von" || word === "de");
  }
  // an initial or a title with its stop
  return word === "." && i > from &&
    (wordOf(scan, i - 1).length === 1 || has(scan, i - 1, IS.title) || isSaint(scan, i - 1)) &&
    has(scan, i - 1, IS.name) &&
    i + 1 < scan.count && has(scan, i + 1, IS.name);
}

/** "St. Ives", "Mt. Arlo", "Ft. Vane": abbreviations that begin the name of a place. */
export const isSaint = (scan: Scan, i: number): boolean =>
  SAINTS.has(wordOf(scan, i)) && has(scan, i, IS.name);
const SAINTS = new Set(["st", "ste", "mt", "ft"]);

const LEADING = IS.determiner | IS.preposition | IS.conjunction | IS.pronoun | IS.adverb;

/** Finds the first run at or after token `i`, and where to look for the next; false where there is none. */
function findRun(scan: Scan, i: number, limit: number, run: Span): boolean {
  const { marks } = scan;
  for (; i < limit; i++) {
    if (!(marks[i] & (IS.name | IS.particle)) || !inName(scan, i, i)) continue;
    let end = i + 1;
    while (end < limit && inName(scan, end, i)) end++;
    // The first word of a sentence is no name by its capital alone: "But Majed Orlov".
    while (i < end - 1 && marks[i] & LEADING) i++;
    if (i === end - 1 && marks[i] & LEADING && !isAcronym(scan, i)) continue;
    run.from = i, run.to = end;
    return true;
  }
  return false;
}

/** The runs of capitalised words in a range. */
export function namesIn(scan: Scan, { from, to }: Span): Span[] {
  const runs: Span[] = [], run: Span = { from: 0, to: 0 };
  for (let i = from; findRun(scan, i, to, run); i = run.to + 1) runs.push({ from: run.from, to: run.to });
  return runs;
}

/** "Levee Was Sound, Osk Insists": the verb behind the comma of a headline, in capitals like a name, or the end. */
function cueInHeadline(scan: Scan, from: number, end: number): number {
  if (has(scan, end - 1, IS.stop | IS.quote)) return end;
  for (let i = end - 1, limit = Math.max(from, end - LAST); i > limit; i--) {
    if (wordOf(scan, i) === ",") return end;
    if (has(scan, i, IS.cue) && has(scan, i, IS.name) && cueOf(wordOf(scan, i))?.tense === "third") return i;
  }
  return end;
}
/** So many words from the end of a headline on, its verb stands at the latest. */
const LAST = 4;

/** So many places are looked at where a word stands in many names. */
const MOST = 40;

/**
 * Finds the runs of an article; none reaches over a sentence's end.
 *
 * Which runs hold a word is kept as chains of tokens, one chain for each place of a small table of hashes.
 *
 * @returns the runs, in time linear in the article's length
 */
export function readRuns(scan: Scan): Runs {
  const { lower, marks, first } = scan, size = scan.count;
  const from = new Int32Array(size), to = new Int32Array(size), runOf = new Int32Array(size);
  const run: Span = { from: 0, to: 0 };
  let count = 0;
  for (let s = 0; s < scan.any.length; s++) {
    if (!(scan.any[s] & IS.name)) continue;
    const end = first[s + 1], said = scan.any[s] & IS.cue ? cueInHeadline(scan, first[s], end) : end;
    for (let i = first[s], limit = said; i < end; i = limit + 1, limit = end) {
      for (; findRun(scan, i, limit, run); i = run.to + 1) {
        from[count] = run.from, to[count] = run.to, count++;
      }
    }
  }
  let slots = 16;
  while (slots < count) slots *= 2;
  const heads = new Int32Array(slots), next = new Int32Array(size);
  for (let r = count - 1; r >= 0; r--) {
    for (let i = to[r] - 1; i >= from[r]; i--) {
      if (!(marks[i] & IS.name)) continue;
      const slot = lower[i] & (slots - 1);
      next[i] = heads[slot], heads[slot] = i + 1, runOf[i] = r;
    }
  }
  const holding = (token: number): number[] => {
    const found: number[] = [];
    for (let i = heads[lower[token] & (slots - 1)]; i && found.length < MOST; i = next[i - 1]) {
      const run = runOf[i - 1];
      if (lower[i - 1] === lower[token] && found[found.length - 1] !== run) found.push(run);
    }
    return found;
  };
  return { count, from, to, holding };
}

/** Number of the runs that end at or before a token. */
export function runsBefore({ to, count }: Runs, token: number): number {
  let end = count;
  for (let low = 0; low < end;) {
    const middle = (low + end) >> 1;
    if (to[middle] <= token) low = middle + 1;
    else end = middle;
  }
  return end;
}

/** Whether two ranges hold the same forms. */
export function isSame(scan: Scan, a: Span, b: Span): boolean {
  if (a.to - a.from !== b.to - b.from) return false;
  for (let i = a.from, k = b.from; i < a.to; i++, k++) if (scan.ids[i] !== scan.ids[k]) return false;
  return true;
}

/** Number of words that stand in capitals in a range. */
export function countNames({ marks }: Scan, { from, to }: Span): number {
  let count = 0;
  for (let i = from; i < to; i++) if (marks[i] & IS.name) count++;
  return count;
}

/** Whether the form at a token is an acronym in capitals. */
export function isAcronym(scan: Scan, i: number): boolean {
  const form = formOf(scan, i);
  return form.length > 1 && form === form.toUpperCase();
}
