/**
 * The passages that articles share, found the slow and plain way: a map of every six words, and lists of words.
 *
 * @module
 */
import type { Scan } from "../../lib/extract/mod.ts";
import { IS } from "../../lib/extract/words/lexicon.ts";
import type { Overlap } from "../../lib/vocabulary.ts";

interface Word {
  form: string;
  start: number;
  end: number;
}
const wordsOf = ({ count, marks, lower, vocabulary, starts, ends }: Scan): Word[] =>
  Array.from({ length: count }, (_, i) => i).filter((i) => marks[i] & IS.word)
    .map((i) => ({ form: vocabulary.forms[lower[i]], start: starts[i], end: ends[i] }));

/** Words of a seed and of the shortest passage; and places of a seed that are looked at, the latest first. */
const SEED = 6, LEAST = 8, MOST = 16;

/**
 * Finds the passages that articles share.
 *
 * @param scans articles in the order of the corpus
 * @returns the rows, without credits
 */
export function findShared(scans: readonly Scan[]): Overlap[] {
  const articles = scans.map(wordsOf), places = new Map<string, [number, number][]>();
  const found: { article: number; other: number; row: Overlap }[] = [];
  articles.forEach((words, other) => {
    const taken = new Map<number, number>();
    for (let at = 0; at + SEED <= words.length; at++) {
      const seed = words.slice(at, at + SEED).map(({ form }) => form).join(" "),
        before = places.get(seed) ?? [];
      for (const [article, place] of before.slice(-MOST).reverse()) {
        if (article === other || at < (taken.get(article) ?? 0)) continue;
        const [from, to, otherFrom, otherTo, agreed] = follow(articles[article], place, words, at);
        taken.set(article, otherTo);
        if (agreed < LEAST) continue;
        const row = {
          document: scans[article].article.document.document,
          start: articles[article][from].start,
          end: articles[article][to - 1].end,
          other: scans[other].article.document.document,
          other_start: words[otherFrom].start,
          other_end: words[otherTo - 1].end,
          words: agreed,
        };
        found.push({ article, other, row });
      }
      places.set(seed, [...before, [other, at]]);
    }
  });
  return found.sort((a, b) =>
    a.article - b.article || a.row.start - b.row.start || a.other - b.other ||
    a.row.other_start - b.row.other_start
  ).map(({ row }) => row);
}

function follow(one: Word[], a: number, other: Word[], b: number): [number, number, number, number, number] {
  const [to, otherTo, ahead] = part(one, a + SEED, other, b + SEED, 1);
  const [from, otherFrom, back] = part(one, a - 1, other, b - 1, -1);
  return [from + 1, to, otherFrom + 1, otherTo, SEED + ahead + back];
}

/** Where two articles part, and how many words agree up to there. */
function part(one: Word[], a: number, other: Word[], b: number, step: number): [number, number, number] {
  const agree = (a: number, b: number): boolean => one[a] !== undefined && one[a].form === other[b]?.form;
  const agreeOn = (a: number, b: number): boolean => agree(a, b) && agree(a + step, b + step);
  for (let words = 0;; words++) {
    if (agree(a, b)) a += step, b += step;
    else if (agreeOn(a + step, b + step)) a += step, b += step, words--;
    else if (agreeOn(a + step, b)) a += step, words--;
    else if (agreeOn(a, b + step)) b += step, words--;
    else return [a, b, words];
  }
}
