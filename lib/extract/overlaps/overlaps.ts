/**
 * Overlaps: passages that two articles share, and credits that name another outlet.
 *
 * Every run of six words that stands in two articles is followed both ways as far as they agree, single words being
 * allowed to differ, to be added or to be missing. What remains of eight words or more is a passage.
 *
 * @module
 */
import type { Overlap } from "../../vocabulary.ts";
import type { Scan } from "../words/words.ts";
import { findCredited } from "./credits.ts";
import { findPassages, type Passage } from "./passages.ts";
import { lineUp, type Running, tokenOf } from "./running.ts";
import { findSeeds } from "./seeds.ts";

/**
 * Finds the passages that articles share, and their credits.
 *
 * @param scans articles scanned with one vocabulary, in the order of the corpus
 * @returns one row for each passage, under the earlier article; and one for each credit, with no place in the other
 */
export function findOverlaps(scans: readonly Scan[]): Overlap[] {
  const running = lineUp(scans), rows: Overlap[] = [], found: Found[][] = scans.map(() => []);
  // Each place is looked up while the passages stand in the order of its article: so its tokens are near at hand.
  for (const passage of findPassages(running, findSeeds(running))) {
    const { article, other, otherFrom, otherTo } = passage;
    found[article].push({ passage, there: findPlace(scans, running, other, otherFrom, otherTo) });
  }
  const outlets = new Set(scans.map((scan) => scan.article.document.outlet.toLowerCase()));
  for (let i = 0; i < scans.length; i++) {
    const own = found[i].sort(compare).map((one) => toRow(scans, running, one));
    const credits = findCredited(scans[i], outlets);
    if (credits.length) own.push(...credits), own.sort((a, b) => a.start - b.start);
    for (const row of own) rows.push(row);
  }
  return rows;
}

/** Where something stands in the text of an article. */
interface Place {
  document: string;
  start: number;
  end: number;
}
/** A passage, and where the later article has it. */
interface Found {
  passage: Passage;
  there: Place;
}
const compare = ({ passage: a }: Found, { passage: b }: Found): number =>
  a.from - b.from || a.other - b.other || a.otherFrom - b.otherFrom;

/** Finds the place of running words. */
function findPlace(
  scans: readonly Scan[],
  running: Running,
  article: number,
  from: number,
  to: number,
): Place {
  const scan = scans[article];
  return {
    document: scan.article.document.document,
    start: scan.starts[tokenOf(running, scan, article, from)],
    end: scan.ends[tokenOf(running, scan, article, to - 1)],
  };
}

function toRow(scans: readonly Scan[], running: Running, { passage, there }: Found): Overlap {
  const { article, from, to, words } = passage;
  return {
    ...findPlace(scans, running, article, from, to),
    other: there.document,
    other_start: there.start,
    other_end: there.end,
    words,
  };
}
