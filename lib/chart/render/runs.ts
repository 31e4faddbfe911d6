/**
 * Lines that mix scripts: split where the font or the direction changes, in the order in which the eye meets them.
 *
 * @module
 */

import { fontOf, type Weight } from "../fonts.ts";

/** Turns what follows back to the direction of the line. */
const LEFT_TO_RIGHT = "\u200e";
const LEFTWARD = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]\p{M}*`;
const BEFORE_NUMBER = new RegExp(String.raw`${LEFTWARD}(?=[^\p{L}\p{M}\p{N}]+\p{N})`, "gu");

/**
 * Keeps a number behind a leftward name on the right of it: "Herald, 4–8 March", and not "8–4 ,Herald March".
 *
 * @param line A line of text whose base direction is left to right.
 * @returns The same with a mark of direction before such numbers.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(["السد, 4–8", "Sadd, 4–8"].map(holdDirection), ["السد\u200e, 4–8", "Sadd, 4–8"]);
 * ```
 */
export function holdDirection(line: string): string {
  return line.replace(BEFORE_NUMBER, `$&${LEFT_TO_RIGHT}`);
}

/** What of bidi-js is used. */
interface Bidi {
  getEmbeddingLevels(text: string, base: "ltr" | "rtl"): { levels: Uint8Array };
  getMirroredCharacter(letter: string): string | null;
}

/** A piece of a line in one font and one direction. */
export interface Run {
  /** Its characters in the order of speech. */
  text: string;
  /** Which of the font files draws it. */
  font: number;
  /** Whether it runs from right to left. */
  leftward: boolean;
}

/**
 * Splits a line from left to right, as it is seen.
 *
 * @param line A line of text whose base direction is left to right.
 * @param weight Regular or bold.
 * @param mirror Whether brackets that run leftward are turned round, for who draws them as they come. @default {false}
 * @returns Its runs from left to right; characters that no font has are "□".
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(await visualRuns("12 — وزارة الصحة", "regular"), [
 *   { text: "12 — ", font: 0, leftward: false },
 *   { text: "وزارة الصحة", font: 1, leftward: true },
 * ]);
 * ```
 */
export async function visualRuns(line: string, weight: Weight, mirror = false): Promise<Run[]> {
  const text = Array.from(
    line,
    (letter) => letter !== LEFT_TO_RIGHT && fontOf(letter.codePointAt(0)!, weight) < 0 ? "□" : letter,
  ).join(
    "",
  );
  if (isPlain(text, weight)) return text === "" ? [] : [{ text, font: 0, leftward: false }];
  const { default: factory } = await import("bidi-js");
  // The types describe the module, which is the factory itself.
  const bidi = (factory as unknown as () => Bidi)();
  const { levels } = bidi.getEmbeddingLevels(text, "ltr");
  const runs: (Run & { level: number })[] = [];
  let at = 0;
  for (const letter of text) {
    const level = levels[at];
    if (letter === LEFT_TO_RIGHT) {
      at++;
      continue;
    }
    const leftward = level % 2 === 1;
    const shown = leftward && mirror ? bidi.getMirroredCharacter(letter) ?? letter : letter;
    const last = runs.at(-1)?.level === level ? runs.at(-1) : undefined;
    const font = fontOf(letter.codePointAt(0)!, weight);
    // Spaces and stops between leftward letters take the font of these, so that a name stays in one piece.
    if (last && leftward && !isWord(last.text)) last.font = font;
    if (last && (last.font === font || leftward && !isWord(letter))) last.text += shown;
    else runs.push({ text: shown, font, leftward, level });
    at += letter.length;
  }
  return reorder(runs).map(({ text, font, leftward }) => ({ text, font, leftward }));
}

/**
 * How PDFKit is to set a run: words of the first font one by one, which it remembers; others as a whole, because their
 * letters join and their words stand in another order.
 *
 * @param run A run of a line.
 * @returns Options of its text functions.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(settingOf({ text: "killed", font: 0, leftward: false }), {});
 * ```
 */
export function settingOf({ font, leftward }: Run): { features?: [] } {
  return font === 0 && !leftward ? {} : { features: [] };
}

/** Whether all of it is in the first font, and nothing in a script that may run leftward. */
function isPlain(text: string, weight: Weight): boolean {
  return Array.from(text, (letter) => letter.codePointAt(0)!)
    .every((code) =>
      code < 0x250 || fontOf(code, weight) === 0 && (code < 0x590 || code >= 0x1e00 && code < 0xfb1d)
    );
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Turns round every stretch of at least each level, from the highest down, as Unicode's rule L2 has it. */
function reorder<T extends { level: number }>(runs: T[]): T[] {
  const seen = [...runs];
  for (let level = Math.max(...seen.map((run) => run.level)); level > 0; level--) {
    for (let from = 0; from < seen.length; from++) {
      let to = from;
      while (to < seen.length && seen[to].level >= level) to++;
      if (to > from) seen.splice(from, to - from, ...seen.slice(from, to).reverse());
      from = to;
    }
  }
  return seen;
}
