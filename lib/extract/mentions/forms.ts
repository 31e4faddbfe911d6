/**
 * Forms: how each word of an alias is looked for.
 *
 * @module
 */
import { BODY_NOUNS } from "../../codebooks/mod.ts";
import { capitalOf } from "../words/cut.ts";
import { singular } from "../words/spelling.ts";
import { ROOT, type Sought } from "./grow.ts";
import { type AliasWord, isArticle } from "../words/keys.ts";

const bodies = new Set(BODY_NOUNS);
/** Words from which on a name is one in small letters too: "popular mobilization units". */
const LONG = 3;
/** Letters from which on a name of one word is found under another transliteration. */
const TELLING = 6;

/** One way to look for an alias; `article`: an article stands before its first word. */
export type Form = Omit<Sought, "entry"> & { capitals: number[]; article?: boolean };

/** Whether a name comes from another script: it has an article inside, or letters that English does not join. */
const isTransliterated = (words: readonly string[]): boolean =>
  words.some((word, i) =>
    (i < words.length - 1 && isArticle(word)) || /aa|ii|uu|llah$|^kh|^dh|'(?!s$)|q(?!u)/.test(word)
  );
/** Words of a mixed name that are not transliterated: "Quds Force". */
const isEnglish = (word: string): boolean =>
  word.length < 3 || bodies.has(word) || bodies.has(singular(word));

/** How a noun is looked for: its last word in singular and plural. */
export function formOfNoun(words: readonly string[]): Form {
  return {
    root: ROOT.nouns,
    words: words.map((word, i) => ({
      word: word.toLowerCase(),
      like: i === words.length - 1 ? "number" : "exact",
    })),
    capitals: words.map((word) => capitalOf(word) === 2 ? 2 : 0),
  };
}

/** How a name is looked for: by its sound where it comes from another script. */
export function formOfName(all: readonly string[]): Form {
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
export function variantsOf(words: readonly string[]): string[][] {
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
