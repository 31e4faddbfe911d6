/**
 * Letters that no font of the packages has, by the name of their script.
 *
 * @module
 */

import { fontOf } from "./fonts.ts";
import { listOf } from "./sentences.ts";

// A font for these would weigh ten times as much as all the rest of the program.
const SCRIPTS: [name: string, letters: RegExp][] = [
  ["Chinese", /\p{Script=Han}/u],
  ["Japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Korean", /\p{Script=Hangul}/u],
  ["Devanagari", /\p{Script=Devanagari}/u],
  ["Bengali", /\p{Script=Bengali}/u],
  ["Tamil", /\p{Script=Tamil}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Burmese", /\p{Script=Myanmar}/u],
  ["Amharic", /\p{Script=Ethiopic}/u],
];

/**
 * Names the scripts that a PNG and a PDF can't show.
 *
 * @param texts All texts of a chart.
 * @returns A sentence for its caveat; nothing where every letter has a font.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(missingScripts(["Kelmar", "كلمار"]), "");
 * deepStrictEqual(missingScripts(["拉马迪"]), "The fonts of PNG and PDF have no Chinese letters: □ stands for each.");
 * ```
 */
export function missingScripts(texts: Iterable<string>): string {
  const names = new Set<string>();
  for (const text of texts) {
    for (const letter of text) {
      if (letter > "\u024f" && fontOf(letter.codePointAt(0)!, "regular") < 0) names.add(nameOf(letter));
    }
  }
  if (names.size === 0) return "";
  const known = SCRIPTS.map(([name]) => name).filter((name) => names.has(name));
  const all = names.has("") ? [...known, known.length > 0 ? "some other" : "some"] : known;
  const has = names.has("") && known.length === 0 ? "lack some" : `have no ${listOf(all, 9)}`;
  return `The fonts of PNG and PDF ${has} letters: □ stands for each.`;
}

function nameOf(letter: string): string {
  return SCRIPTS.find(([, letters]) => letters.test(letter))?.[0] ?? "";
}
