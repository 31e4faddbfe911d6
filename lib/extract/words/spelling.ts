/**
 * Spelling: one form for the ways in which texts write the same word or the same name from another script.
 *
 * @module
 */

const ENDINGS: readonly (readonly [string, string])[] = [
  ["isation", "ization"],
  ["isations", "izations"],
  ["ised", "ized"],
  ["ising", "izing"],
  ["ise", "ize"],
  ["ises", "izes"],
  ["our", "or"],
  ["ours", "ors"],
  ["oured", "ored"],
  ["ouring", "oring"],
  ["defence", "defense"],
  ["centre", "center"],
  ["centres", "centers"],
  ["adviser", "advisor"],
  ["advisers", "advisors"],
];
const LONG = new Set([
  "our",
  "hour",
  "four",
  "tour",
  "your",
  "pour",
  "sour",
  "flour",
  "hours",
  "tours",
  "ours",
  "yours",
]);

/** Marks that stand for a glottal stop or an ayin. */
const STOPS = /[’ʼʻ‘ʿʾ`´]/gu;

/**
 * Brings the spellings of a lower-case English word together: British and American, with either apostrophe, initials with
 * their stops or without.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(plainSpelling("mobilisation"), plainSpelling("mobilization"));
 * ```
 */
export function plainSpelling(lower: string): string {
  const word = isInitials(lower) ? lower.replaceAll(".", "") : lower.replace(STOPS, "'");
  if (word.length < 5 || LONG.has(word)) return word;
  for (const [from, to] of ENDINGS) if (word.endsWith(from)) return word.slice(0, -from.length) + to;
  return word;
}

/** Letters each with its stop: u.s., i.s.i.s. */
function isInitials(word: string): boolean {
  if (word.charCodeAt(1) !== 46) return false;
  for (let i = 1; i < word.length; i += 2) if (word.charCodeAt(i) !== 46) return false;
  return true;
}

/**
 * Takes the plural off a lower-case noun.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(singular("militias"), singular("militia"));
 * ```
 */
export function singular(word: string): string {
  if (word.endsWith("men")) return word.slice(0, -2) + "an";
  if (word.endsWith("ies") && word.length > 4) return word.slice(0, -3) + "y";
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
    return word.slice(0, -1);
  }
  return word;
}

/** Letters before an h, and the sound that the two stand for. */
const BEFORE_H: Readonly<Record<string, string>> = { k: "k", g: "g", d: "d", t: "t", p: "f", s: "S", c: "S" };
/** What a letter is written as where that is not itself; vowels and half-vowels are left out. */
const SOUNDS: Readonly<Record<string, string>> = {
  q: "k",
  c: "k",
  ...Object.fromEntries(Array.from("aeiouywv'", (letter) => [letter, ""])),
};

/**
 * Writes a transliterated name as its consonants, so that Kataib, Kitaeb and Ketaeb are one.
 *
 * Vowels, doubled letters, a final h and the marks of glottal stops differ from text to text and are left out; kh and k,
 * q and k, dh and d are one. Meant for names of two or more words, where chance agreement is rare.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(consonants("Hashid"), consonants("Hashed"));
 * ```
 */
export function consonants(word: string): string {
  const lower = word.toLowerCase(),
    plain = isAscii(lower) ? lower : lower.normalize("NFD").replace(/\p{M}/gu, "").replace(STOPS, "");
  let found = "aeiou".includes(plain[0] ?? " ") ? "a" : "", last = "", doubled = false;
  for (let i = 0; i < plain.length; i++) {
    let sound = SOUNDS[plain[i]] ?? plain[i];
    if (plain[i] === "s" && plain[i + 1] === "c" && plain[i + 2] === "h") sound = "S", i += 2;
    else if (plain[i + 1] === "h" && plain[i] in BEFORE_H) sound = BEFORE_H[plain[i++]];
    else if (plain[i] === "d" && plain[i + 1] === "j") sound = plain[++i];
    else if (plain[i] === "h" && i === plain.length - 1) sound = "";
    if (!sound) continue;
    doubled = sound === last && !doubled;
    if (!doubled) found += last = sound;
  }
  return found;
}

/** Whether a word has no letter beyond ASCII; the mark ` stands for a stop and is none either. */
function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 0x7f || word.charCodeAt(i) === 0x60) return false;
  }
  return true;
}
