/**
 * Keys: what the spellings of one word of an alias have in common.
 *
 * @module
 */
import { ARTICLES } from "../../codebooks/mod.ts";
import { consonants, plainSpelling, singular, tableOf, writeSingle } from "./spelling.ts";

/**
 * How a word of an alias is looked for: as it is written; in singular and plural; with other vowels of a
 * transliteration; by its consonants alone; as any article of a name (al, el, an).
 */
export type Likeness = "exact" | "number" | "near" | "sound" | "article";

/** A word of an alias and how it is looked for. */
export interface AliasWord {
  word: string;
  like: Likeness;
}

const articles = new Set(ARTICLES);

/** Whether a lower-case word is an article or particle of names from Arabic and Persian. */
export const isArticle = (word: string): boolean => articles.has(word);

/** The letters and digits of a phrase in small letters. */
export const barely = (phrase: string): string => phrase.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** A lower-case word without accents and apostrophes, in one spelling of English. */
function plain(lower: string): string {
  if (lower === "&") return "and";
  const even = plainSpelling(lower),
    word = isPlain(even) ? even : even.normalize("NFD").replace(/\p{M}/gu, "");
  return (word.includes("'") ? word.replaceAll("'", "") : word) || "'";
}
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** Letters that transliterations exchange, each as the one that it is written as here. */
const NEAR = tableOf("qk yi ou ei");
const [C, E, H, K, O, U] = Array.from("cehkou", (letter) => letter.charCodeAt(0));

/** A word in which the vowels and letters that transliterations exchange are one: Quds and Qods, Zarya and Zaria. */
function near(word: string): string {
  const codes: number[] = [];
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i), next = word.charCodeAt(i + 1);
    if (code === O && (next === U || next === O) || code === E && next === E) i++;
    codes.push(code === C && next !== H ? K : code < 0x80 ? NEAR[code] : code);
  }
  return writeSingle(codes);
}

/** The consonants of a word, and whether a vowel ends it: Kataib and Ketaeb, but not "hearse" for Haras. */
const sound = (word: string): string =>
  consonants(word) + (VOWELS.includes(word.at(word.endsWith("h") ? -2 : -1) ?? " ") ? "+" : "");
const VOWELS = "aeiouy";

/** The key of a word of an alias. */
export function keyOf({ word, like }: AliasWord): string {
  if (like === "article") return "@";
  const own = plain(word);
  if (like === "number") return `+${singular(own)}`;
  return like === "near" ? `~${near(own)}` : like === "sound" ? `%${sound(own)}` : own;
}

/** All keys under which a lower-case word of a text can be looked for. */
export function keysOf(lower: string): string[] {
  const own = plain(lower), keys = [own, `+${singular(own)}`];
  if (own.length > 2) keys.push(`~${near(own)}`, `%${sound(own)}`);
  if (isArticle(lower)) keys.push("@");
  return keys;
}
