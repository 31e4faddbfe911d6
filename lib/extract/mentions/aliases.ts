/**
 * Aliases: the actors of a codebook, compiled so that a token tells at once whether one begins there.
 *
 * @module
 */
import { ARTICLES, PEOPLES, REFERENCES, type Sort, STATE_NOUNS } from "../../codebooks/mod.ts";
import { BODY_NOUNS } from "../../codebooks/mod.ts";
import type { Alias, Codebook } from "../../vocabulary.ts";
import {
  createPatterns,
  type Patterns,
  type PatternWord,
  type WordClasses,
  wordsOf,
} from "../words/patterns.ts";
import { consonants, plainSpelling, singular } from "../words/spelling.ts";

/** A noun that points back to whichever actor stands before it. */
export interface Reference {
  sort: Sort;
  /** True where it stands for a single body, never for a kind. */
  one: boolean;
}

/** An alias as it is looked for. */
export interface AliasEntry {
  /** Row of the codebook; undefined for a noun of the language. */
  alias?: Alias;
  reference?: Reference;
  /** For each word what its letters must be: 0 any, 1 capital first, 2 all capitals. */
  capitals: readonly number[];
  /** Number of its context, -1 where it needs none. */
  context: number;
}

/** What the codebook's rows tell of an actor. */
export interface ActorTraits {
  sort: Sort;
  /** True where all its aliases are nouns: a kind of actor, such as the militias. */
  kind: boolean;
  /** Peoples that its aliases name. */
  peoples: ReadonlySet<string>;
  /** Last words of its nouns, in the singular. */
  heads: ReadonlySet<string>;
}

/** The aliases of a codebook. */
export interface Aliases {
  /** Names, matched word by word. */
  names: Patterns<AliasEntry>;
  /** Names from another script, matched by their consonants, particles left aside. */
  sounds: Patterns<AliasEntry>;
  /** Nouns, matched in singular and plural with adjectives between. */
  nouns: Patterns<AliasEntry>;
  /** Words that must stand near an alias, by the number of the context. */
  contexts: Patterns<number>;
  /** Number of contexts. */
  size: number;
  traits: ReadonlyMap<string, ActorTraits>;
}

/** Id that a codebook gives to words that look like an actor and are none. */
export const NO_ACTOR = "none";

const particles = new Set(ARTICLES),
  bodies = new Set(BODY_NOUNS),
  stateNouns = new Set(STATE_NOUNS.map(singular));

/** For each word what its letters must be in the text. */
export function capitalsOf(phrase: string): number[] {
  return phrase.replaceAll("’", "'").split(/[\s-]+/).flatMap((word) =>
    word.endsWith("'s") ? [word.slice(0, -2), "s"] : [word]
  )
    .filter(Boolean).map((word) => {
      if (word === word.toLowerCase()) return 0;
      return word.length > 1 && word === word.toUpperCase() ? 2 : 1;
    });
}

/** Whether a name comes from another script: it has an article or particle, or letters that English does not join. */
function isTransliterated(words: readonly string[]): boolean {
  return words.some((word, i) =>
    (i < words.length - 1 && particles.has(word)) || /aa|ii|uu|llah$|^kh|^dh|'(?!s$)|q(?!u)/.test(word)
  );
}

/** Where an alias belongs and the words by which it is found there. */
function shape(
  alias: Alias,
): { where: "names" | "sounds" | "nouns"; words: PatternWord[]; capitals: number[] } {
  const words = wordsOf(alias.alias),
    capitals = capitalsOf(alias.alias),
    plain = words.map(({ word }) => word);
  if (alias.kind === "noun") {
    return {
      where: "nouns",
      words: words.map(({ word }, i) => ({ word, like: i === words.length - 1 ? "number" : "exact" })),
      capitals: capitals.map((capital) => capital === 2 ? 2 : 0),
    };
  }
  const kept = words.map((_, i) => i).filter((i) => !particles.has(plain[i]));
  if (kept.length < 2 || !isTransliterated(plain)) {
    return {
      where: "names",
      words,
      capitals: words.length < LONG ? capitals : capitals.map((capital) => capital === 2 ? 2 : 0),
    };
  }
  return {
    where: "sounds",
    words: kept.map((i) => ({ word: plain[i], like: isEnglish(plain[i]) ? "exact" : "sound" })),
    capitals: kept.map((i) => capitals[i]),
  };
}
/** Words from which on a name is one in small letters too: "popular mobilization units". */
const LONG = 3;
/** Words of a mixed name that are not transliterated: "Quds Force". */
const isEnglish = (word: string): boolean =>
  word.length < 3 || bodies.has(word) || bodies.has(singular(word));

/** Compiles the actors of a codebook. */
export function compileAliases(codebook: Codebook, classes: WordClasses): Aliases {
  const names = createPatterns<AliasEntry>(classes), sounds = createPatterns<AliasEntry>(classes);
  const nouns = createPatterns<AliasEntry>(classes), contexts = createPatterns<number>(classes);
  const tries = { names, sounds, nouns }, claims = new Map<string, Alias[]>();
  let size = 0;
  for (const alias of codebook.actors) {
    const { where, words, capitals } = shape(alias);
    refuseTwice(
      codebook,
      alias,
      `${where} ${words.map(keyOf).join(" ")} ${capitals.join("")}`,
      claims,
    );
    const context = alias.context.length ? size++ : -1;
    for (const word of alias.context) contexts.add(wordsOf(word), context);
    tries[where].add(words, { alias, capitals, context });
  }
  for (const [noun, reference] of REFERENCES) {
    nouns.add([{ word: noun, like: reference.one ? "number" : "exact" }], {
      reference,
      capitals: [0],
      context: -1,
    });
  }
  return { names, sounds, nouns, contexts, size, traits: readTraits(codebook) };
}

/** What two spellings of one alias have in common. */
const keyOf = ({ word, like }: PatternWord): string => {
  const plain = plainSpelling(word);
  return like === "sound" ? consonants(plain) : like === "number" ? singular(plain) : plain;
};

/** Refuses an alias that two actors claim with nothing to tell them apart. */
function refuseTwice(codebook: Codebook, alias: Alias, key: string, claims: Map<string, Alias[]>): void {
  const before = claims.get(key) ?? [];
  for (const other of before) {
    const apart = other.to && alias.from && other.to < alias.from ||
      alias.to && other.from && alias.to < other.from;
    const told = alias.context.join(";") !== other.context.join(";");
    if (other.actor === alias.actor || apart || told) continue;
    throw new TypeError(
      `Cannot read codebook "${codebook.folder}/actors.csv": row ${alias.row}, column alias, gives "${alias.alias}" to ` +
        `"${alias.actor}", already given to "${other.actor}" on row ${other.row}; a context must tell them apart`,
    );
  }
  claims.set(key, [...before, alias]);
}

function readTraits(codebook: Codebook): Map<string, ActorTraits> {
  const traits = new Map<string, { sort: Sort; kind: boolean; peoples: Set<string>; heads: Set<string> }>();
  for (const { actor, alias, kind } of codebook.actors) {
    const found = traits.get(actor) ??
      { sort: "irregular", kind: true, peoples: new Set<string>(), heads: new Set<string>() };
    const words = alias.toLowerCase().split(/[\s-]+/);
    if (stateNouns.has(singular(words.at(-1)!))) found.sort = "state";
    if (kind === "name") found.kind = false;
    else found.heads.add(singular(words.at(-1)!));
    for (const word of words) {
      const people = PEOPLES.get(word);
      if (people) found.peoples.add(people);
    }
    traits.set(actor, found);
  }
  return traits;
}
