/**
 * Aliases: the actors of a codebook, compiled so that a token tells at once whether one begins there.
 *
 * @module
 */
import { BODY_NOUNS, type Reference, REFERENCES } from "../../codebooks/mod.ts";
import type { Alias, Codebook } from "../../vocabulary.ts";
import { singular } from "../words/spelling.ts";
import { type Actor, readActors } from "./actors.ts";
import { checkClaim } from "./claims.ts";
import { createHints, type Hints } from "./hints.ts";
import { type AliasWord, barely, isArticle } from "./keys.ts";
import { ROOT, type Sought } from "./grow.ts";
import type { State } from "./state.ts";
import { createTrie, type Trie } from "./trie.ts";
import { ALIASES, CONTEXTS } from "./walkers.ts";

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

/** Id that a codebook gives to words that look like an actor and are none. */
export const NO_ACTOR = "none";

/** A phrase as the scanner would cut it, hyphens left out. */
const cut = (phrase: string): string[] =>
  phrase.replaceAll("’", "'").split(/[\s-]+/).flatMap((word) =>
    /'[sS]$/.test(word) ? [word.slice(0, -2), word.slice(-2)] : [word]
  ).filter(Boolean);

const capitalOf = (word: string): number =>
  word === word.toLowerCase() ? 0 : word.length > 1 && word === word.toUpperCase() ? 2 : 1;

/** For each word of a phrase what its letters must be: 0 any, 1 capital first, 2 all capitals. */
export const capitalsOf = (phrase: string): number[] =>
  cut(phrase).map((word) => word === "'s" ? 0 : capitalOf(word));

const bodies = new Set(BODY_NOUNS);
/** Words from which on a name is one in small letters too: "popular mobilization units". */
const LONG = 3;
/** Letters from which on a name of one word is found under another transliteration. */
const TELLING = 6;

/** One way to look for an alias; `article`: an article stands before its first word. */
type Form = Omit<Sought, "entry"> & { capitals: number[]; article?: boolean };

/** Whether a name comes from another script: it has an article inside, or letters that English does not join. */
const isTransliterated = (words: readonly string[]): boolean =>
  words.some((word, i) =>
    (i < words.length - 1 && isArticle(word)) || /aa|ii|uu|llah$|^kh|^dh|'(?!s$)|q(?!u)/.test(word)
  );
/** Words of a mixed name that are not transliterated: "Quds Force". */
const isEnglish = (word: string): boolean =>
  word.length < 3 || bodies.has(word) || bodies.has(singular(word));

function formOfNoun(words: readonly string[]): Form {
  return {
    root: ROOT.nouns,
    words: words.map((word, i) => ({
      word: word.toLowerCase(),
      like: i === words.length - 1 ? "number" : "exact",
    })),
    capitals: words.map((word) => capitalOf(word) === 2 ? 2 : 0),
  };
}

function formOfName(all: readonly string[]): Form {
  // A name is looked for by its first word of weight: "al" begins too many.
  const article = all.length > 1 && isArticle(all[0].toLowerCase()), words = article ? all.slice(1) : all;
  const lower = words.map((word) => word.toLowerCase()), capitals = words.map(capitalOf);
  const kept = lower.flatMap((word, i) => isArticle(word) ? [] : [i]);
  if (kept.length > 1 && (article || isTransliterated(lower))) {
    return {
      root: ROOT.sounds,
      words: kept.map((i) => ({ word: lower[i], like: isEnglish(lower[i]) ? "exact" : "sound" })),
      capitals: kept.map((i) => capitals[i]),
    };
  }
  const like = (word: string, i: number): AliasWord["like"] => {
    if (isArticle(word) && words.length > 1) return "article";
    if (capitals[i] === 2) return "exact";
    if (words.length === 1 && !article) return word.length < TELLING ? "exact" : "near";
    if (i === words.length - 1 && bodies.has(word)) return "number";
    return isEnglish(word) ? "exact" : "near";
  };
  return {
    root: ROOT.names,
    words: lower.map((word, i) => ({ word, like: like(word, i) })),
    capitals: capitals.map((capital, i) =>
      capital < 2 && (words.length >= LONG || isArticle(lower[i])) ? 0 : capital
    ),
    article,
  };
}

/** Other ways to cut the same words: without the mark of a possessive, with a mark that parts a word in two. */
function variantsOf(words: readonly string[]): string[][] {
  const found = [[...words]];
  if (words.includes("'s")) {
    found.push(words.flatMap((word, i) => word === "'s" ? [] : [words[i + 1] === "'s" ? `${word}s` : word]));
  }
  // "Da`wa": a mark that is no apostrophe parts the word.
  if (words.some((word) => /\w'\w/.test(word))) {
    found.push(words.flatMap((word) => /\w'\w/.test(word) ? word.split(/(')/) : [word]));
  }
  return found;
}

/** Compiles the actors of a codebook. */
export function compileAliases(codebook: Codebook): Aliases {
  const entries: AliasEntry[] = [], sought: Sought[] = [], phrases: Sought[] = [];
  const claims = new Map<string, Alias[]>();
  let size = 0;
  for (const alias of codebook.actors) {
    const context = alias.context.length ? size++ : -1;
    for (const phrase of alias.context) {
      const words = cut(phrase).map((word) => ({ word: word.toLowerCase(), like: "exact" as const }));
      phrases.push({ root: ROOT.names, words, entry: context });
    }
    for (const [i, words] of variantsOf(cut(alias.alias)).entries()) {
      const form = alias.kind === "noun" ? formOfNoun(words) : formOfName(words);
      if (!i) checkClaim(codebook, alias, form, claims);
      sought.push({ ...form, entry: entries.length });
      entries.push({
        alias,
        capitals: form.capitals,
        letters: alias.kind === "noun" ? "" : barely(alias.alias),
        article: form.article === true,
        context,
        rank: alias.kind === "noun" ? 1 : 0,
      });
    }
  }
  for (const [word, reference] of REFERENCES) {
    sought.push({
      root: ROOT.nouns,
      words: [{ word, like: "exact" }],
      entry: entries.length,
    });
    entries.push({ reference, capitals: [0], letters: "", article: false, context: -1, rank: 2 });
  }
  const actors = readActors(codebook.actors),
    epithets = [...actors.values()].flatMap((actor) => [...actor.epithets]);
  return {
    trie: createTrie(sought, ALIASES),
    entries,
    contexts: createTrie(phrases, CONTEXTS),
    seen: new Int32Array(size),
    actors,
    sorts: new Set([...actors.values()].map(({ sort }) => sort)),
    hints: createHints(new Set(epithets)),
    relations: new Map(),
  };
}
