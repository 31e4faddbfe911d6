/**
 * Overlaps: passages that two articles share, and credits that name another outlet.
 *
 * Every run of six words is looked up by its hash; where two articles have one in common it is followed both ways as
 * far as the words agree, single words being allowed to differ, to be added or to be missing. What remains of eight
 * words or more is a passage.
 *
 * @module
 */
import { ROLE_NOUNS } from "../codebooks/mod.ts";
import { findCredits } from "../corpus/mod.ts";
import type { Overlap } from "../vocabulary.ts";
import { IS } from "./words/lexicon.ts";
import type { Scan } from "./words/words.ts";

/** Words of a seed, of the shortest passage, and that must agree again behind a word that differs. */
const SEED = 6, LEAST = 8, AGAIN = 2;
/** Places of one seed that are looked at; what stands in more articles is a phrase of the language or of the page. */
const MOST = 16;

/** The words of an article without its marks. */
interface Words {
  /** Ids of the lower-case words. */
  ids: Int32Array;
  /** Token of each word. */
  tokens: Int32Array;
}

/** A passage as numbers of words in two articles. */
interface Passage {
  from: number;
  to: number;
  otherFrom: number;
  otherTo: number;
  words: number;
}

/**
 * Finds the passages that articles share, and their credits.
 *
 * @param scans articles scanned with one vocabulary, in the order of the corpus
 * @returns one row for each passage, under the earlier article; and one for each credit, with no place in the other
 */
export function findOverlaps(scans: readonly Scan[]): Overlap[] {
  const articles = scans.map(readWords), found: Overlap[] = [];
  const places = createPlaces(articles.reduce((sum, { ids }) => sum + ids.length, 0));
  articles.forEach((words, number) => {
    const taken = new Map<number, number>(), { ids } = words;
    for (let i = 0, hash = 0; i < ids.length; i++) {
      if (i >= SEED) hash = hash - Math.imul(ids[i - SEED] + 1, top) | 0;
      hash = Math.imul(hash, BASE) + ids[i] + 1 | 0;
      if (i < SEED - 1) continue;
      const at = i - SEED + 1;
      for (const [article, place] of places.put(hash, number, at)) {
        if (article === number || at < (taken.get(article) ?? 0)) continue;
        const passage = follow(articles[article].ids, place, ids, at);
        if (!passage) continue;
        taken.set(article, passage.otherTo);
        if (passage.words >= LEAST) {
          found.push(toRow(scans[article], articles[article], scans[number], words, passage));
        }
      }
    }
  });
  const order = new Map(scans.map((scan, i) => [scan.article.document.document, i]));
  const rank = (document: string): number => order.get(document) ?? order.size;
  const outlets = new Set(scans.map((scan) => scan.article.document.outlet.toLowerCase()));
  return [...found, ...scans.flatMap((scan) => creditsOf(scan, outlets))].sort((a, b) =>
    rank(a.document) - rank(b.document) || a.start - b.start || rank(a.other) - rank(b.other) ||
    a.other_start - b.other_start
  );
}

function readWords(scan: Scan): Words {
  const ids = new Int32Array(scan.count), tokens = new Int32Array(scan.count);
  let count = 0;
  for (let i = 0; i < scan.count; i++) {
    if (!(scan.marks[i] & IS.word)) continue;
    ids[count] = scan.lower[i];
    tokens[count++] = i;
  }
  return { ids: ids.subarray(0, count), tokens: tokens.subarray(0, count) };
}

const BASE = 0x01000193;
let top = 1;
for (let k = 1; k < SEED; k++) top = Math.imul(top, BASE);

/**
 * Where each seed stands: a table by hash of chains of places.
 *
 * @param size most seeds that there can be
 */
function createPlaces(size: number) {
  const bits = Math.max(4, Math.ceil(Math.log2(size + 1)) + 1), slots = new Int32Array(1 << bits);
  const hashes = new Int32Array(size), next = new Int32Array(size);
  const articles = new Int32Array(size), words = new Int32Array(size);
  let count = 0;
  // The upper bits of the product hang on all bits of the hash (Knuth 1998, 6.4).
  const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
  /** Puts a seed in its place and gives the places where it stood before. */
  const put = (hash: number, article: number, word: number): readonly (readonly [number, number])[] => {
    const slot = slotOf(hash);
    let before: [number, number][] | undefined, steps = 0;
    for (let n = slots[slot]; n && steps < 4 * MOST; n = next[n - 1], steps++) {
      if (hashes[n - 1] !== hash) continue;
      (before ??= []).push([articles[n - 1], words[n - 1]]);
      if (before.length === MOST) break;
    }
    hashes[count] = hash, articles[count] = article, words[count] = word;
    next[count] = slots[slot];
    slots[slot] = ++count;
    return before ?? NOWHERE;
  };
  return { put };
}
const NOWHERE: readonly (readonly [number, number])[] = [];

/** The whole passage around a seed that stands at `a` in one article and at `b` in the other; undefined on a chance hash. */
function follow(one: Int32Array, a: number, other: Int32Array, b: number): Passage | undefined {
  for (let k = 0; k < SEED; k++) if (one[a + k] !== other[b + k]) return undefined;
  const [to, otherTo, ahead] = extend(one, a + SEED, other, b + SEED, 1);
  const [from, otherFrom, back] = extend(one, a - 1, other, b - 1, -1);
  return { from: from + 1, to, otherFrom: otherFrom + 1, otherTo, words: SEED + ahead + back };
}

/** How far two articles agree from a place on, one way; returns the places where they part and the words that agree. */
function extend(
  one: Int32Array,
  a: number,
  other: Int32Array,
  b: number,
  step: 1 | -1,
): [number, number, number] {
  let words = 0;
  for (;;) {
    while (a >= 0 && b >= 0 && a < one.length && b < other.length && one[a] === other[b]) {
      a += step, b += step, words++;
    }
    if (agree(one, a + step, other, b + step, step)) a += step, b += step;
    else if (agree(one, a + step, other, b, step)) a += step;
    else if (agree(one, a, other, b + step, step)) b += step;
    else return [a, b, words];
  }
}
const agree = (one: Int32Array, a: number, other: Int32Array, b: number, step: 1 | -1): boolean => {
  for (let k = 0; k < AGAIN; k++, a += step, b += step) {
    if (a < 0 || b < 0 || a >= one.length || b >= other.length || one[a] !== other[b]) return false;
  }
  return true;
};

function toRow(scan: Scan, own: Words, otherScan: Scan, other: Words, passage: Passage): Overlap {
  return {
    document: scan.article.document.document,
    start: scan.starts[own.tokens[passage.from]],
    end: scan.ends[own.tokens[passage.to - 1]],
    other: otherScan.article.document.document,
    other_start: otherScan.starts[other.tokens[passage.otherFrom]],
    other_end: otherScan.ends[other.tokens[passage.otherTo - 1]],
    words: passage.words,
  };
}

/** Credits of an article that name an outlet other than its own. */
function creditsOf({ article }: Scan, outlets: ReadonlySet<string>): Overlap[] {
  const { document, outlet } = article.document;
  return findCredits(article).flatMap(({ start, end, names }) =>
    names.filter((name) => name.toLowerCase() !== outlet.toLowerCase() && isOutlet(name, outlets))
      .map((other) => ({ document, start, end, other, other_start: 0, other_end: 0, words: 0 }))
  );
}

/** Whether a name is an outlet's: of the corpus, an acronym, or with a word such as Press, News or Wire in it. */
function isOutlet(name: string, outlets: ReadonlySet<string>): boolean {
  if (outlets.has(name.toLowerCase())) return true;
  if (name.length > 1 && name === name.toUpperCase()) return true;
  return name.toLowerCase().split(/[\s-]+/).some((word) => ROLE_NOUNS.get(word) === "media");
}
