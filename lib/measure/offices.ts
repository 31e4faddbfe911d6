/**
 * Offices: the body that a source is, heads or speaks for, as a set of words that every name of it shares.
 *
 * @module
 */
import { BODY_NOUNS, SPOKESPEOPLE } from "../codebooks/mod.ts";
import { stateOf } from "./states.ts";

const list = (text: string): Set<string> => new Set(text.trim().split(/\s+/));
const bodies = new Set([...BODY_NOUNS, ..."police military navy commune union board".split(" ")]);

/** Heads whose word is the office: what a governor says, the governor's office says. */
const SEATS = list(
  `governor mayor prefect minister president premier chancellor governorate ministry government council prefecture
  mayoralty presidency chancellery`,
);
/** Heads of a body that goes by a name of its own. */
const HEADS = list(
  `head heads chief chiefs director directors chairman chairwoman chair chairperson commissioner commander commandant
  boss superintendent president coordinator secretary-general`,
);
const SPEAK = list("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen spokespersons");
/** "press officer", "media office". */
const PRESS = list("press media information relations communications"),
  PRESSED = list("officer secretary aide office official");
/** "who heads the relief board". */
const LEADS = list(
  "heads headed leads led runs ran directs directed commands commanded chairs chaired manages",
);
/** Who gives the number of a body without a name of their own: "health ministry officials". */
const OFFICIALS = list("official officials");
/** What stands beside them and is no part of the body. */
const KINDS = list("senior top unnamed high-ranking ranking unidentified");
/** Not the head, though the word stands there. */
const SECOND = list("deputy vice former assistant acting ex member members adviser advisor aide");
const EMPTY = list(
  `a an the of for in at to and s on from with who whose which by as that is was province provincial city county district
  region regional state local national area town office offices its his her their mr mrs ms dr st saint neighbouring
  neighboring nearby run held controlled appointed aligned`,
);
/** What kind of body it is, beside its name. */
const CLASSES = list(
  `group groups organisation organization charity agency aid monitoring rights human relief news wire legal watchdog
  nonprofit non profit body based service services department authority authorities brigade force forces medical`,
);
/** Bodies that need no such word to be one: "the fire service" is the fire brigade. */
const SERVICES = list("service services department authority authorities brigade");

const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "");
/** "U.S." as one word. */
const closed = (text: string): string =>
  text.replace(/\b(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll(".", ""));
/** The words of a text, possessives and marks left out. */
export const wordsIn = (text: string): string[] =>
  closed(folded(text)).replace(/['’]s?(?![\p{L}\p{N}])/gu, " ").split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Seats and who sits there: "minister" and "ministry" name one office. */
const STEMS = ["minist", "prefect", "mayor", "presiden", "chancell"];

/** The stem of an office; a province's government is its governor's. */
function stem(word: string, among: readonly string[]): string {
  if (word === "un") return "nations";
  const state = stateOf(word);
  if (state) return state;
  const seat = STEMS.find((stem) => word.startsWith(stem));
  if (seat) return seat;
  if (word !== "government") return word.startsWith("govern") ? "govern" : word;
  const placed = among.some((other) => isCapital(other) && other.toLowerCase() !== "government");
  return placed || among.some((other) => /^(?:provincial|province|regional|local)$/i.test(other))
    ? "govern"
    : word;
}

/** The words that tell one body from another. */
function core(words: readonly string[]): string[] {
  const named = words.filter(isCapital).some((word) => !EMPTY.has(word.toLowerCase()));
  const all = words.flatMap((word): string[] => {
    const small = word.toLowerCase();
    if (EMPTY.has(small) || SPEAK.has(small) || HEADS.has(small) || small === "united") return [];
    if (named && !isCapital(word) && CLASSES.has(small)) return [];
    return [stem(small, words)];
  });
  const bare = all.filter((word) => !SERVICES.has(word));
  return bare.length ? bare : all;
}

/** Whether words name a body, and not just a kind of people. */
const isBody = (words: readonly string[]): boolean =>
  words.some((word) => isCapital(word) || bodies.has(word.toLowerCase()) || SEATS.has(word.toLowerCase()));

/** What stands before the first "of", "for", "in" or "at", where the head of a noun phrase is. */
const headOf = (words: readonly string[]): string => {
  const end = words.findIndex((word, i) => i > 0 && /^(?:of|for|in|at|from|to|with|who)$/.test(word));
  return (words[end < 0 ? words.length - 1 : end - 1] ?? "").toLowerCase();
};

/** The words of a name that tell one body from another. */
export const coreOf = (name: string): readonly string[] => core(wordsIn(name));

const NONE: readonly string[] = [];
/** "who is the spokesperson of". */
const BEING = list("is was serves served");

/** The body that one phrase of a person's description names, as head or as one who speaks for it. */
function described(words: readonly string[]): readonly string[] {
  const small = words.map((word) => word.toLowerCase()), lead = small.findIndex((word) => LEADS.has(word));
  if (small[0] === "who" || small[0] === "which") {
    if (BEING.has(small[1])) return described(words.slice(2));
    return lead === 1 && isBody(words.slice(2)) ? core(words.slice(2)) : NONE;
  }
  const press = small.findIndex((word, i) => PRESS.has(word) && PRESSED.has(small[i + 1] ?? ""));
  if (press >= 0) {
    const first = small[press - 1] === "public" ? press - 1 : press;
    return core(words.filter((_, i) => i < first || i > press + 1));
  }
  if (small.some((word) => SPEAK.has(word))) return isBody(words) ? core(words) : NONE;
  if (small.some((word) => SECOND.has(word))) return NONE;
  const head = headOf(words), one = small[0] === "a" || small[0] === "an" || small[0] === "one";
  const seat = SEATS.has(head) || SEATS.has(small.at(-1) ?? "");
  if (!one && seat) return core(words);
  const heads = HEADS.has(head) || HEADS.has(small.at(-1) ?? "");
  if (!one && heads) {
    return isBody(words.filter((word) => !HEADS.has(word.toLowerCase()))) ? core(words) : NONE;
  }
  return small[0] === "of" && isBody(words) && !SPOKESPEOPLE.includes(head) ? core(words) : NONE;
}

/** The body that a source without a person's name is. */
function own(words: readonly string[]): readonly string[] {
  const head = headOf(words);
  if (OFFICIALS.has(head)) {
    const rest = words.filter((word) => !OFFICIALS.has(word.toLowerCase()) && !KINDS.has(word.toLowerCase()));
    const isNamed = rest.some((word) => bodies.has(word.toLowerCase()) || SEATS.has(word.toLowerCase()));
    return isNamed ? core(rest) : NONE;
  }
  const told = described(words);
  if (told.length) return told;
  const last = words.findLast((word) => word.toLowerCase() === head) ?? "";
  if (SPEAK.has(head) || !isCapital(last) && !bodies.has(head) && !SEATS.has(head)) return NONE;
  return core(words);
}

/**
 * Reads what body a source is, heads or speaks for.
 *
 * @param text the words for the source
 * @param person words of the person's name in lower case, where it is a person
 * @returns the words that every name of the body shares, in lower case; empty where it speaks for itself alone
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(readOffice("a spokesman for the governor of Tarvik"), ["govern", "tarvik"]);
 * deepStrictEqual(readOffice("Ida Moe, who heads the Harbour Mission", ["ida", "moe"]), ["harbour", "mission"]);
 * deepStrictEqual(readOffice("Ida Moe, a nurse at Harbour Hospital", ["ida", "moe"]), []);
 * ```
 */
export function readOffice(text: string, person?: readonly string[]): readonly string[] {
  const parts = text.split(/[,;]/).map(wordsIn);
  if (!person) return own(parts[0]);
  // A captain of the police speaks of what he saw.
  const ranked = parts[0].some((word) => RANKS.has(word.toLowerCase()));
  for (const part of parts) {
    const rest = part.filter((word) =>
      !person.includes(word.toLowerCase()) && !TITLES.has(word.toLowerCase())
    );
    const found = rest.length ? described(rest) : NONE;
    if (found.length && !(ranked && rest[0]?.toLowerCase() === "of")) return found;
  }
  return NONE;
}

const RANKS = list(
  "col colonel gen general brig brigadier capt captain maj major lt lieutenant sgt sergeant",
);

/** Titles that stand before a name and are no part of it. */
export const TITLES: ReadonlySet<string> = list(
  "mr mrs ms dr sheikh asp dsp acp supt insp cpl adm col colonel gen general brig brigadier capt captain maj major lt lieutenant sgt sir prof rev",
);
