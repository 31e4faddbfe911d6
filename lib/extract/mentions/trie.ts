/**
 * Trie: finds which of many aliases stand at a token, at a cost that hardly depends on how many there are.
 *
 * Words are numbers, edges lie in one table of integers, and what a form can stand for is worked out once for each form.
 * A look-up allocates nothing.
 *
 * @module
 */
import type { Scan } from "../words/words.ts";
import { childIn, grow, ROOT, ROOTS, type Sought, tabulate } from "./grow.ts";
import { keysOf } from "../words/keys.ts";

/** What a walk is made for. */
export interface Walked {
  scan: Scan;
}

/** What a walk asks, the same for all articles. */
export interface Walker<T extends Walked> {
  /** Whether a token may be stepped over inside an alias that begins at token `from`. */
  skips(own: T, root: number, at: number, from: number): boolean;
  /** Whether an alias that was found is taken; the first `depth` places of `path` are its tokens. */
  takes(own: T, entry: number, path: Int32Array, depth: number): boolean;
}

/** Aliases ready to be found. */
export interface Trie<T extends Walked> {
  /** Whether a lower-case form can begin an alias. */
  begins(lower: string): boolean;
  /** Finds the aliases that begin at token `i`; nouns end before `end`, names before `limit`. Gives how many. */
  find(own: T, i: number, end: number, limit: number): number;
  /** Entries and last tokens of those found. */
  readonly entries: Int32Array;
  readonly lasts: Int32Array;
}

/** Tokens that an alias can reach over, and aliases that can begin at one token. */
const REACH = 24, MOST = 64;
/** Classes of a form, and nodes that it leads to from the roots, the first place telling how many. */
const WIDTH = 6, STARTS = 16;
/** What is known of a form: that it is, that it is a hyphen. */
const KNOWN = 1, HYPHEN = 2;

/** Builds a trie. */
export function createTrie<T extends Walked>(sought: readonly Sought[], walker: Walker<T>): Trie<T> {
  const classes = new Map<string, number>(), grown = grow(sought, classes);
  const table = tabulate(grown.edges);
  const { firsts, values, goesOn, roots } = grown;
  const entries = new Int32Array(MOST), lasts = new Int32Array(MOST), path = new Int32Array(REACH + 1);
  let forms = new Int32Array(WIDTH << 12),
    starts = new Int32Array(STARTS << 12),
    known = new Uint8Array(1 << 12);

  // A form is asked for twice, when it is first met and when a walk first comes to it.
  const met = new Map<string, readonly number[]>();
  const classesOf = (lower: string): readonly number[] => {
    let found = met.get(lower);
    if (!found) met.set(lower, found = keysOf(lower).flatMap((key) => classes.get(key) ?? []));
    return found;
  };
  const begins = (lower: string): boolean =>
    classesOf(lower).some((klass) => {
      for (let root = 0; root < ROOTS; root++) if (childIn(table, root, klass)) return true;
      return false;
    });
  const learn = (form: string, id: number): void => {
    while (id >= known.length) {
      forms = widen(forms), starts = widen(starts);
      const more = new Uint8Array(known.length * 2);
      more.set(known);
      known = more;
    }
    let count = 0, leads = 0;
    for (const klass of classesOf(form)) {
      forms[id * WIDTH + ++count] = klass;
      for (let root = 0; root < ROOTS; root++) {
        const child = childIn(table, root, klass);
        if (child) starts[id * STARTS + ++leads] = child;
      }
    }
    forms[id * WIDTH] = count, starts[id * STARTS] = leads;
    known[id] = HYPHENS.has(form) ? KNOWN | HYPHEN : KNOWN;
  };

  let asked: T, scan: Scan, stop = 0, root = 0, start = 0, found = 0;
  const bitsOf = (id: number): number => {
    if (id >= known.length || !known[id]) learn(scan.vocabulary.forms[id], id);
    return known[id];
  };
  const isHyphen = (at: number): boolean => (bitsOf(scan.lower[at]) & HYPHEN) !== 0;
  /** Comes to a node with the form at token `at`: reports what ends there and goes on. */
  const reach = (node: number, at: number, depth: number): void => {
    path[depth] = at;
    for (let v = firsts[node]; v < firsts[node + 1]; v++) {
      if (found < MOST && walker.takes(asked, values[v], path, depth + 1)) {
        entries[found] = values[v], lasts[found++] = at;
      }
    }
    if (goesOn[node]) go(node, at + 1, depth + 1);
  };
  /** Follows the edges of one form that stands at token `at`; tells whether there was one. */
  const step = (node: number, at: number, id: number, depth: number): boolean => {
    let went = false;
    for (let k = id * WIDTH, last = k + forms[k]; k < last;) {
      const child = childIn(table, node, forms[++k]);
      if (child) reach(child, at, depth), went = true;
    }
    return went;
  };
  const go = (node: number, from: number, depth: number): void => {
    let at = from;
    while (at < stop && isHyphen(at)) at++;
    if (at >= stop) return;
    const went = step(node, at, scan.lower[at], depth);
    if (at + 2 < stop && isHyphen(at + 1) && scan.text.charCodeAt(scan.ends[at + 1]) === 10) {
      const { forms } = scan.vocabulary, whole = forms[scan.lower[at]] + forms[scan.lower[at + 2]];
      const id = scan.vocabulary.intern(whole);
      if (bitsOf(id)) step(node, at + 2, id, depth);
    }
    if (!(went && at > from) && walker.skips(asked, root, at, start)) go(node, at + 1, depth);
  };
  const find = (own: T, i: number, end: number, limit: number): number => {
    asked = own, scan = own.scan, start = i, found = 0;
    const id = scan.lower[i];
    bitsOf(id);
    for (let k = id * STARTS, last = k + starts[k]; k < last;) {
      const node = starts[++k];
      root = roots[node];
      stop = Math.min(i + REACH, root === ROOT.nouns ? end : limit);
      reach(node, i, 0);
    }
    return found;
  };
  return { begins, find, entries, lasts };
}

/** Hyphens that part the words of a compound. */
const HYPHENS: ReadonlySet<string> = new Set(["-", "‐", "‑"]);

const widen = (array: Int32Array): Int32Array<ArrayBuffer> => {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
};
