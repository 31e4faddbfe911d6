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
/** The endings by their last letter. */
const BY_LETTER = Map.groupBy(ENDINGS, ([from]) => from[from.length - 1]);
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
  const word = isInitials(lower)
    ? lower.replaceAll(".", "")
    : isAscii(lower)
    ? lower
    : lower.replace(STOPS, "'");
  if (word.length < 5 || LONG.has(word)) return word;
  for (const [from, to] of BY_LETTER.get(word[word.length - 1]) ?? []) {
    if (word.endsWith(from)) return word.slice(0, -from.length) + to;
  }
  return word;
}

/** Letters each with its stop: u.s., i.s.i.s. */
function isInitials(word: string): boolean {
  if (word.charCodeAt(1) !== 46) return false;
  for (let i = 1; i < word.length; i += 2) if (word.charCodeAt(i) !== 46) return false;
  return true;
}

const HISSING = ["ches", "shes", "xes", "sses"];

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
  if (!word.endsWith("s")) return word;
  if (HISSING.some((ending) => word.endsWith(ending))) return word.slice(0, -2);
  if (!word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
    return word.slice(0, -1);
  }
  return word;
}

/** For each code of a letter what it is written as: itself, another letter, or 0 where it is left out. */
export function tableOf(changes: string): Uint8Array {
  const table = Uint8Array.from({ length: 0x80 }, (_, code) => code);
  for (const [from, to] of changes.split(" ")) table[from.charCodeAt(0)] = to ? to.charCodeAt(0) : 0;
  return table;
}
/** Letters as they sound; vowels, half-vowels and apostrophes are left out. */
const SOUNDS = tableOf("qk ck a e i o u y w v '");
/** Letters before an h, as the two sound. */
const BEFORE_H = tableOf("pf sS cS");
const [C, D, H, J, S] = Array.from("cdhjs", (letter) => letter.charCodeAt(0));
const CAPITAL_S = 0x53;

/** No name is longer: of what is, the beginning is looked at. */
const LONGEST = 100;

/** The first codes as a string, of two that are the same one. */
export function writeSingle(codes: readonly number[]): string {
  const single: number[] = [];
  let last = 0, doubled = false;
  for (const code of codes.slice(0, LONGEST)) {
    doubled = code === last && !doubled;
    if (!doubled) single.push(last = code);
  }
  return String.fromCharCode(...single);
}

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
    plain = isAscii(lower) ? lower : lower.normalize("NFD").replace(/\p{M}/gu, "").replace(STOPS, ""),
    end = plain.length,
    codes: number[] = [];
  for (let i = 0; i < end; i++) {
    const code = plain.charCodeAt(i), next = plain.charCodeAt(i + 1);
    let sound = code < 0x80 ? SOUNDS[code] : code;
    if (code === S && next === C && plain.charCodeAt(i + 2) === H) sound = CAPITAL_S, i += 2;
    else if (next === H && "kgdtpsc".includes(plain[i])) sound = BEFORE_H[code], i++;
    else if (code === D && next === J) sound = J, i++;
    else if (code === H && i === end - 1) sound = 0;
    if (sound) codes.push(sound);
  }
  const found = writeSingle(codes);
  return "aeiou".includes(plain[0] ?? " ") ? `a${found}` : found;
}

/** Whether a word has no letter beyond ASCII; the mark ` stands for a stop and is none either. */
function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 0x7f || word.charCodeAt(i) === 0x60) return false;
  }
  return true;
}
