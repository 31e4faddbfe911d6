/**
 * Growing a trie: its nodes and edges, laid out as tables of integers.
 *
 * @module
 */
import { type AliasWord, keyOf } from "../words/keys.ts";

/** Where an alias begins: each set of aliases has words of its own that it steps over. */
export const ROOT = { names: 0, sounds: 1, nouns: 2 } as const;
/** Number of roots. */
export const ROOTS = 3;

/** An alias to be found. */
export interface Sought {
  root: number;
  words: readonly AliasWord[];
  /** Number by which it is reported. */
  entry: number;
}

/** Nodes and edges. */
export interface Grown {
  edges: readonly (readonly [node: number, klass: number, child: number])[];
  /** Where the values of each node begin, and the values. */
  firsts: Int32Array;
  values: Int32Array;
  goesOn: Uint8Array;
  /** The root that each node hangs on. */
  roots: Uint8Array;
}

/** Grows nodes and edges from the words of the aliases. */
export function grow(sought: readonly Sought[], classes: Map<string, number>): Grown {
  const next = new Map<string, number>(), edges: [number, number, number][] = [], own: number[][] = [];
  for (let root = 0; root < ROOTS; root++) own.push([]);
  for (const { root, words, entry } of sought) {
    let node = root;
    for (const word of words) {
      const key = keyOf(word), klass = classes.get(key) ?? classes.size + 1;
      classes.set(key, klass);
      const edge = `${node} ${klass}`, child = next.get(edge) ?? own.push([]) - 1;
      if (!next.has(edge)) edges.push([node, klass, child]);
      next.set(edge, node = child);
    }
    if (words.length && !own[node].includes(entry)) own[node].push(entry);
  }
  const firsts = new Int32Array(own.length + 1), goesOn = new Uint8Array(own.length);
  const roots = new Uint8Array(own.length).map((_, node) => node < ROOTS ? node : 0);
  for (const [node, , child] of edges) roots[child] = roots[node];
  own.forEach(({ length }, i) => firsts[i + 1] = firsts[i] + length);
  for (const [node] of edges) goesOn[node] = 1;
  return { edges, firsts, values: Int32Array.from(own.flat()), goesOn, roots };
}

const hash = (node: number, klass: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(klass, 0x85ebca6b);
  return mixed ^ mixed >>> 15;
};

/** Edges in a table with open addressing. */
export interface Edges {
  node: Int32Array;
  klass: Int32Array;
  child: Int32Array;
  mask: number;
}

/** The node behind an edge, 0 where there is none. */
export function childIn(edges: Edges, node: number, klass: number): number {
  for (let slot = hash(node, klass) & edges.mask;; slot = (slot + 1) & edges.mask) {
    const child = edges.child[slot];
    if (!child || edges.node[slot] === node && edges.klass[slot] === klass) return child;
  }
}

/** Puts edges into a table with open addressing, twice as wide as needed. */
export function tabulate(edges: Grown["edges"]): Edges {
  let size = 16;
  while (size < edges.length * 2) size *= 2;
  const mask = size - 1,
    node = new Int32Array(size),
    klass = new Int32Array(size),
    child = new Int32Array(size);
  for (const [from, over, to] of edges) {
    let slot = hash(from, over) & mask;
    while (child[slot]) slot = (slot + 1) & mask;
    node[slot] = from, klass[slot] = over, child[slot] = to;
  }
  return { node, klass, child, mask };
}
