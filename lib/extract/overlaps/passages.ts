/**
 * Passages: what two articles share around a seed.
 *
 * @module
 */
import { RUN } from "./rolling.ts";
import type { Running } from "./running.ts";
import type { Seeds } from "./seeds.ts";

/** Words of the shortest passage. */
const LEAST = 8;
/** Places of one seed that are looked at; what stands in more articles is a phrase of the language or of the page. */
const MOST = 16;

/** A passage that two articles share, as numbers of running words. */
export interface Passage {
  /** Number of the earlier article. */
  article: number;
  from: number;
  to: number;
  /** Number of the later article. */
  other: number;
  otherFrom: number;
  otherTo: number;
  /** Number of words that agree. */
  words: number;
}

/**
 * Finds the passages around seeds.
 *
 * @param running words of all articles
 * @param seeds places of seeds, in order
 * @returns the passages, in the order in which the later article has them
 */
export function findPassages({ ids, first }: Running, { words, before }: Seeds): Passage[] {
  const search: Search = {
    ids,
    words,
    before,
    articles: findArticles(first, words),
    taken: new Int32Array(first.length),
    ahead: createEnd(),
    back: createEnd(),
    found: [],
  };
  for (let i = 0; i < words.length; i++) if (before[i] >= 0) lookBack(search, i);
  return search.found;
}

/** All that the search for passages knows. */
interface Search extends Seeds {
  readonly ids: Int32Array;
  /** Article of each place. */
  readonly articles: Int32Array;
  /** Where the last passage with each earlier article ends, in running words: one of an article before never counts. */
  readonly taken: Int32Array;
  readonly ahead: End;
  readonly back: End;
  readonly found: Passage[];
}

/** Finds the passages around place `i` and those before it. A function of its own, as one called often is made fast soon. */
function lookBack({ ids, words, before, articles, taken, ahead, back, found }: Search, i: number): void {
  const other = articles[i], at = words[i];
  for (let place = before[i], looked = 0; place >= 0 && looked < MOST; place = before[place], looked++) {
    const article = articles[place];
    if (article === other || at < taken[article]) continue;
    part(ids, words[place] + RUN, at + RUN, 1, ahead);
    part(ids, words[place] - 1, at - 1, -1, back);
    taken[article] = ahead.b;
    const agreed = back.words + RUN + ahead.words;
    if (agreed < LEAST) continue;
    const from = back.a + 1, otherFrom = back.b + 1;
    found.push({ article, from, to: ahead.a, other, otherFrom, otherTo: ahead.b, words: agreed });
  }
}

/** Finds the article of each place. */
function findArticles(first: Int32Array, words: Int32Array): Int32Array {
  const articles = new Int32Array(words.length);
  for (let i = 0, article = 0; i < words.length; i++) {
    while (words[i] >= first[article + 1]) article++;
    articles[i] = article;
  }
  return articles;
}

/** Where two articles part. */
interface End {
  a: number;
  b: number;
  /** Words that agree up to there. */
  words: number;
}
const createEnd = (): End => ({ a: 0, b: 0, words: 0 });

/**
 * Follows two articles one way to where they part. Behind a word that differs, is added or is missing two must agree
 * again. Nothing agrees with a gap, so that none is ever passed.
 */
function part(ids: Int32Array, a: number, b: number, step: 1 | -1, end: End): void {
  let words = 0;
  for (;;) {
    while (ids[a] === ids[b]) a += step, b += step, words++;
    const one = ids[a + step], other = ids[b + step];
    if (one === other && ids[a + 2 * step] === ids[b + 2 * step]) a += step, b += step;
    else if (one === ids[b] && ids[a + 2 * step] === other) a += step;
    else if (ids[a] === other && one === ids[b + 2 * step]) b += step;
    else break;
  }
  end.a = a, end.b = b, end.words = words;
}
