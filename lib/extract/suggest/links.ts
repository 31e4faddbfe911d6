/**
 * Links: which names are one actor's, by acronym, brackets, shared words and other transliterations.
 *
 * @module
 */
import { BODY_NAMES, FORCE_NAMES, PEOPLES } from "../../codebooks/mod.ts";
import { barely, isArticle, keyOf } from "../words/keys.ts";
import type { Name } from "./names.ts";
import { isAcronym } from "./runs.ts";

/** Two names of one actor, and what shows it. */
export interface Link {
  from: string;
  to: string;
  says: string;
}

const heads = new Set([...FORCE_NAMES, ...BODY_NAMES]);
/** Heads that say nothing alone. */
const SHARED: ReadonlySet<string> = new Set(
  "state council councils department committee committees ministry party police army navy group".split(" "),
);
/** First words that many names share. */
const COMMON: ReadonlySet<string> = new Set(
  "national islamic popular united free democratic special new first people's peoples federal royal central state supreme"
    .split(" "),
);

const wordsOf = (name: string): string[] =>
  name.split(/[\s-]+/).filter((word) => word !== "" && !isArticle(word.toLowerCase()));
const keyOfWord = (word: string): string => keyOf({ word: word.toLowerCase(), like: "exact" });
const keyOfSound = (word: string): string => keyOf({ word: word.toLowerCase(), like: "sound" });
const isHead = (word: string): boolean => heads.has(word.toLowerCase());

/** Names under what they have in common; a name that has it not stands nowhere. */
type Index = ReadonlyMap<string, readonly string[]>;
const indexBy = (names: readonly string[], keyOf: (name: string) => string): Index => {
  const index = Map.groupBy(names, keyOf);
  index.delete("");
  return index;
};

/** The first letters of a name of several words, of all and of those with a capital. */
const lettersOf = (name: string): string[] => {
  const words = name.split(/[\s-]+/).filter(Boolean);
  if (words.length < 2) return [];
  const letters = (of: readonly string[]): string => of.map((word) => word[0].toUpperCase()).join("");
  return [...new Set([letters(words), letters(words.filter((word) => word[0] !== word[0].toLowerCase()))])];
};

/** What a name is without its head: Badr of Badr Organization; empty where too many names begin so. */
function stemOf(name: string): string {
  const words = wordsOf(name);
  if (words.length < 2 || !isHead(words.at(-1)!)) return "";
  const first = words[0].toLowerCase();
  const telling = words.length > 2 || first.length > 3 && !COMMON.has(first) && !PEOPLES.has(first);
  return telling ? words.slice(0, -1).map(keyOfWord).join(" ") : "";
}

/** Finds the links between names, in time that hardly grows faster than their number. */
export function findLinks(names: ReadonlyMap<string, Name>): Link[] {
  const all = [...names.keys()], found: Link[] = [];
  const acronyms = indexBy(all, (name) => isAcronym(name) ? name.replaceAll(".", "").toUpperCase() : "");
  const whole = indexBy(all, (name) => wordsOf(name).map(keyOfWord).join(" "));
  const tails = indexBy(all, (name) => /\s/.test(name) ? wordsOf(name).at(-1) ?? "" : "");
  const link = (from: string, others: readonly string[] | undefined, says: string): void => {
    for (const to of others ?? []) if (to !== from) found.push({ from, to, says: `${says} ${from}` });
  };
  for (const name of all) {
    link(name, [...names.get(name)!.others], "given beside");
    for (const letters of lettersOf(name)) link(name, acronyms.get(letters), "letters of");
    link(name, whole.get(stemOf(name)), "short for");
    if (isHead(name) && !SHARED.has(name.toLowerCase())) {
      for (const long of tails.get(name) ?? []) link(long, [name], "short for");
    }
  }
  const sounds = indexBy(
    all,
    (name) => wordsOf(name).length > 1 ? wordsOf(name).map(keyOfSound).join(" ") : "",
  );
  for (
    const [of, says] of [[indexBy(all, barely), "spelt like"], [sounds, "spelt like"], [
      indexBy(all, stemOf),
      "akin to",
    ]] as const
  ) {
    for (const [first, ...others] of of.values()) link(first, others, says);
  }
  return found;
}
