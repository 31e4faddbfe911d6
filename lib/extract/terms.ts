/**
 * Terms: which words an article uses and how often.
 *
 * @module
 */
import type { Term } from "../vocabulary.ts";
import { IS } from "./words/lexicon.ts";
import type { Reading } from "./reading.ts";
import type { Vocabulary } from "./words/words.ts";

/** Counters by word, which are kept from article to article: a count belongs to the article whose stamp it carries. */
interface Counters {
  /** Id of the term that a lower-case form counts for, plus one; -1 where it is no word, 0 where it is not yet known. */
  terms: Int32Array;
  stamp: Int32Array;
  count: Int32Array;
  quoted: Int32Array;
  paragraphs: Int32Array;
  last: Int32Array;
  epoch: number;
}

const kept = new WeakMap<Vocabulary, Counters>();
const create = (size: number): Counters => ({
  terms: new Int32Array(size),
  stamp: new Int32Array(size),
  count: new Int32Array(size),
  quoted: new Int32Array(size),
  paragraphs: new Int32Array(size),
  last: new Int32Array(size),
  epoch: 0,
});

/** The counters of a vocabulary, grown to hold `size` words. */
function countersOf(vocabulary: Vocabulary, size: number): Counters {
  const known = kept.get(vocabulary);
  if (known && known.stamp.length >= size) return known;
  const grown = create(size * 2);
  if (known) {
    for (const name of ["terms", "stamp", "count", "quoted", "paragraphs", "last"] as const) {
      grown[name].set(known[name]);
    }
    grown.epoch = known.epoch;
  }
  kept.set(vocabulary, grown);
  return grown;
}

/** What a lower-case form counts for: itself, with a straight apostrophe; nothing for numbers and marks. */
function termOf(vocabulary: Vocabulary, id: number): number {
  const form = vocabulary.forms[id], marks = vocabulary.marksOf(id);
  if (!(marks & IS.word) || marks & IS.number) return -1;
  const plain = form.replaceAll("’", "'");
  return plain === "'s" ? -1 : vocabulary.intern(plain) + 1;
}

/**
 * Counts the words of an article.
 *
 * Words are in lower case, function words among them; numbers in digits and the possessive are left out.
 *
 * @returns one row for each word, in order of first use
 */
export function findTerms({ scan, attribution }: Reading): Term[] {
  const { vocabulary, lower } = scan,
    { inside } = attribution.quotations,
    { document } = scan.article.document;
  const used: number[] = [];
  let counters = countersOf(vocabulary, vocabulary.forms.length);
  const epoch = ++counters.epoch;
  const { sentences } = scan.article;
  for (let s = 0; s < sentences.length; s++) {
    const paragraph = sentences[s].paragraph + 1;
    for (let i = scan.first[s]; i < scan.first[s + 1]; i++) {
      let term = counters.terms[lower[i]];
      if (term === 0) {
        term = counters.terms[lower[i]] = termOf(vocabulary, lower[i]);
        counters = countersOf(vocabulary, vocabulary.forms.length);
      }
      if (term < 0) continue;
      const id = term - 1;
      if (counters.stamp[id] !== epoch) {
        counters.stamp[id] = epoch;
        counters.count[id] =
          counters.quoted[id] =
          counters.paragraphs[id] =
          counters.last[id] =
            0;
        used.push(id);
      }
      counters.count[id]++;
      if (inside[i]) counters.quoted[id]++;
      if (counters.last[id] !== paragraph) counters.last[id] = paragraph, counters.paragraphs[id]++;
    }
  }
  return used.map((id) => ({
    document,
    term: vocabulary.forms[id],
    count: counters.count[id],
    quoted: counters.quoted[id],
    paragraphs: counters.paragraphs[id],
  }));
}
