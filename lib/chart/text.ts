/**
 * Text as a chart can hold it: cleaned, measured, broken into lines.
 *
 * @module
 */

import { MONTHS } from "./days.ts";
import { advance, type Weight } from "./fonts.ts";

/** How a piece of text is set. */
export interface Setting {
  /** Height of the letters in pixels. */
  size: number;
  /**
   * How heavy they are.
   * @default {"regular"}
   */
  weight?: Weight;
}

// What letters that join, and the rounding of a viewer, may add.
const SLACK = 1.03;
// A sign that no clean text holds.
const TIED = "\u0000";
const DAY = new RegExp(`\\b\\d{1,2} (?:${MONTHS.join("|")})(?: \\d{4})?\\b`, "g");
const widths: Record<Weight, Map<number, number>> = { regular: new Map(), bold: new Map() };

/**
 * Text without what breaks a line of a chart: control characters, marks that turn the direction of writing, halves of
 * characters, white space in a row. The two joiners that Persian and Indic spelling needs stay.
 *
 * @param text Any text.
 * @returns One line of it.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(cleanText(" Ha\u202ed\u0000i \n\t al-Amiri "), "Hadi al-Amiri");
 * ```
 */
export function cleanText(text: string): string {
  return text.toWellFormed()
    .replace(/[\s\u0085\u2028\u2029]+/gu, " ")
    .replace(/[\p{Cc}[\p{Cf}--[\u200c\u200d]]\p{Noncharacter_Code_Point}\ufffd]/gv, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

/**
 * Width of a line of text by the widths in the font files.
 *
 * @param text One line.
 * @param setting Size and weight.
 * @returns Pixels, with a small reserve for other fonts of the same kind.
 *
 * @example
 * ```ts
 * import { ok } from "node:assert/strict";
 * const width = measureText("at least 500 killed", { size: 12 });
 * ok(width > 95 && width < 115);
 * ```
 */
export function measureText(text: string, setting: Setting): number {
  return sumWidths(text, setting) * SLACK;
}

/**
 * Width of a line of text by the widths in the font files, without reserve.
 *
 * @param text One line.
 * @param setting Size and weight.
 * @returns Pixels.
 *
 * @example
 * ```ts
 * import { ok } from "node:assert/strict";
 * const setting = { size: 12 };
 * ok(sumWidths("Kelmar", setting) < measureText("Kelmar", setting));
 * ```
 */
export function sumWidths(text: string, { size, weight = "regular" }: Setting): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character.codePointAt(0)!, weight);
  return ems * size;
}

function widthOf(code: number, weight: Weight): number {
  const known = widths[weight].get(code);
  if (known !== undefined) return known;
  const width = advance(code, weight);
  widths[weight].set(code, width);
  return width;
}

/**
 * Breaks text into lines no wider than a width, at spaces and, where one word is too long, behind a hyphen or inside it.
 *
 * @param text Any text; it is cleaned first.
 * @param width Pixels that a line may take.
 * @param setting Size and weight.
 * @param most How many lines there may be; what does not fit ends in "…". @default {Infinity}
 * @returns The lines; none for empty text.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(wrapText("at least 500 killed", 60, { size: 12 }), ["at least", "500 killed"]);
 * deepStrictEqual(wrapText("at least 500 killed", 60, { size: 12 }, 1), ["at least…"]);
 * ```
 */
export function wrapText(text: string, width: number, setting: Setting, most = Infinity): string[] {
  const fits = (line: string) => measureText(line, setting) <= width;
  const lines: string[] = [];
  let line = "";
  const words = tieWords(cleanText(text)).split(" ");
  const untie = (word: string) => word.replaceAll(TIED, " ");
  for (
    const word of words.flatMap((word) =>
      fits(untie(word)) ? [untie(word)] : untie(word).split(" ").flatMap((part) => breakWord(part, fits))
    )
  ) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      if (line !== "") lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), cutLine(lines[most - 1], fits)];
}

/**
 * Breaks text like {@link wrapText} into as few lines, but of about the same length, so that no word stands alone.
 *
 * @param text Any text; it is cleaned first.
 * @param width Pixels that a line may take.
 * @param setting Size and weight.
 * @param most How many lines there may be. @default {Infinity}
 * @returns The lines; none for empty text.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(wrapText("residents who fled", 90, { size: 12 }), ["residents who", "fled"]);
 * deepStrictEqual(balanceText("residents who fled", 90, { size: 12 }), ["residents", "who fled"]);
 * ```
 */
export function balanceText(text: string, width: number, setting: Setting, most = Infinity): string[] {
  const lines = wrapText(text, width, setting, most);
  const same = (narrower: number) => wrapText(text, narrower, setting).length === lines.length;
  if (lines.length < 2 || !same(width)) return lines;
  let [low, high] = [0, Math.floor(width)];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (same(middle)) high = middle;
    else low = middle;
  }
  return wrapText(text, high, setting, most);
}

/** Keeps together what is one number, one day or one name: "29 %", "18 May 2015", "The Independent". */
function tieWords(text: string): string {
  return text.replaceAll(" %", `${TIED}%`)
    .replace(DAY, (day) => day.replaceAll(" ", TIED))
    .replace(/\bThe (?=\p{Lu})/gu, `The${TIED}`);
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && !fits(part + character)) {
      const hyphen = part.lastIndexOf("-") + 1;
      parts.push(part.slice(0, hyphen || part.length));
      part = hyphen > 0 ? part.slice(hyphen) : "";
    }
    part += character;
  }
  return [...parts, part];
}

function cutLine(line: string, fits: (line: string) => boolean): string {
  const characters = Array.from(line);
  while (characters.length > 1 && !fits(`${characters.join("").trimEnd()}…`)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
