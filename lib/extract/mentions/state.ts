/**
 * State: the compiled aliases of a codebook, and what is known while the mentions of one article are read.
 *
 * @module
 */
import type { Reference } from "../../codebooks/mod.ts";
import type { Alias, Mention } from "../../vocabulary.ts";
import type { Span } from "../words/clauses.ts";
import type { Scan } from "../words/words.ts";
import type { Actor } from "./actors.ts";
import type { Hints } from "./hints.ts";
import type { Trie } from "./trie.ts";

/** An alias as it is looked for. */
export interface AliasEntry {
  /** Row of the codebook; undefined for a noun of the language. */
  alias?: Alias;
  reference?: Reference;
  /** For each word what its letters must be: 0 any, 1 capital first, 2 all capitals. */
  capitals: readonly number[];
  /** Letters of a name; empty for a noun. */
  letters: string;
  /** Whether an article (al, el, an) must stand before its first word. */
  article: boolean;
  /** Number of its context, -1 where it needs none. */
  context: number;
  /** How little it weighs against others: 0 a name, 1 a noun, 2 a noun of the language. */
  rank: number;
}

/** The aliases of a codebook. */
export interface Aliases {
  trie: Trie<State>;
  entries: readonly AliasEntry[];
  /** Words that must stand near an alias, each reported by the number of its context. */
  contexts: Trie<State>;
  /** Stretch of text in which each context was last seen. */
  seen: Int32Array;
  actors: ReadonlyMap<string, Actor>;
  /** Sorts of the actors. */
  sorts: ReadonlySet<string>;
  hints: Hints;
  /** What descriptors met so far say of an actor's ties. */
  relations: Map<string, string>;
}

/** A mention as tokens. */
export interface Draft {
  actor: string;
  kind: Mention["kind"];
  /** Tokens of the whole mention. */
  from: number;
  to: number;
  /** Tokens of the alias itself. */
  opens: number;
  closes: number;
  /** End of the words that its descriptors can stand in. */
  head: number;
  sentence: number;
  paragraph: number;
  /** True where the article explains a name in brackets or behind "known as". */
  gloss: boolean;
  /** Phrase behind it that says of whom it consists: "of volunteers". */
  of?: Span;
}

/** What is known while an article is read. */
export interface State {
  readonly scan: Scan;
  readonly aliases: Aliases;
  /** Mentions so far, in order. */
  readonly found: Draft[];
  sentence: number;
  paragraph: number;
  /** First token of the sentence, and of the line that it goes on from. */
  start: number;
  back: number;
  end: number;
  /** End of the words that a name can stand in: a line break in the middle of a name parts no sentence. */
  reach: number;
  /** Token up to which the article explains a name. */
  glossed: number;
  /** Paragraph whose contexts are known, and their number in `aliases.seen`. */
  known: number;
  stretch: number;
  /** Sentence of which it is known how its letters stand, and how. */
  looked: number;
  letters: "mixed" | "title" | "capitals";
  /** Forms in small letters, once they are asked for. */
  small: Set<number> | undefined;
}

/** Bits of a token beside an actor. */
export const hintAt = ({ scan, aliases }: State, i: number): number => aliases.hints(scan, i);

/** First token that the next mention may take. */
export const freeFrom = ({ back, found }: State): number => {
  const last = found.length ? found[found.length - 1].to : 0;
  return last > back ? last : back;
};
