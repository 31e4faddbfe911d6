/**
 * The key of a chart: what its marks mean.
 *
 * @module
 */

import { lighten, MUTED } from "./colours.ts";
import type { Part } from "./plot.ts";
import type { Sheet } from "./sheet.ts";
import { type Element, element } from "./svg.ts";
import { measureText, wrapText } from "./text.ts";

/** A mark and its meaning. */
export interface Sign {
  /** The mark, from its left end, in 16 pixels of height. */
  draw: Element[];
  /** Its width in pixels. */
  width: number;
  /** What it means. */
  words: string;
}

const HEIGHT = 16;
const LEADING = 20;
const REACH = 8;
const SPACE = 20;
const SETTING = { size: 12 };

/**
 * Sets signs in a line, in as many lines as they need.
 *
 * @param signs Marks with their meaning, in order.
 * @param sheet What they are drawn on.
 * @returns The key.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { NARROW, WIDE } from "./sheet.ts";
 * const signs = ["the first", "in the article’s own words", "in the words of others"].map(dotSign);
 * deepStrictEqual([WIDE, NARROW].map((sheet) => drawKey(signs, sheet).height), [16, 36]);
 * ```
 */
export function drawKey(signs: readonly Sign[], { width: room }: Sheet): Part {
  let x = 0, y = 0;
  const children = signs.map(({ draw, width, words }) => {
    const line = wrapText(words, room - width - REACH, SETTING, 1).join("");
    const taken = width + REACH + measureText(line, SETTING);
    if (x > 0 && x + taken > room) [x, y] = [0, y + LEADING];
    const text = element("text", { x: width + REACH, y: 12 }, line);
    const sign = element("g", { transform: `translate(${x},${y})` }, ...draw, text);
    x += taken + SPACE;
    return sign;
  });
  return { drawing: element("g", { "font-size": 12, fill: MUTED }, ...children), height: y + HEIGHT };
}

/**
 * A dot with its meaning.
 *
 * @param words What it means.
 * @returns The sign.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(dotSign("the first").width, 10);
 * ```
 */
export function dotSign(words: string): Sign {
  return { draw: [element("circle", { cx: 5, cy: 8, r: 5 })], width: 10, words };
}

/**
 * A hollow dot with its meaning.
 *
 * @param words What it means.
 * @returns The sign.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(ringSign("about").width, 10);
 * ```
 */
export function ringSign(words: string): Sign {
  const ring = { cx: 5, cy: 8, r: 4.2, fill: "#ffffff", stroke: MUTED, "stroke-width": 2 };
  return { draw: [element("circle", ring)], width: 10, words };
}

/**
 * The line of an interval.
 *
 * @param words What it means. @default {"95 % interval"}
 * @returns The sign.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(intervalSign().words, "95 % interval");
 * ```
 */
export function intervalSign(words = "95 % interval"): Sign {
  return boxSign(words, { width: 30, height: 3, fill: lighten(MUTED) });
}

/**
 * A box with its meaning, in the middle of its line.
 *
 * @param words What it means.
 * @param box Width and height in pixels, and its colour.
 * @returns The sign.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(boxSign("days", { width: 30, height: 8 }).width, 30);
 * ```
 */
export function boxSign(
  words: string,
  { width, height, fill = MUTED }: { width: number; height: number; fill?: string },
): Sign {
  return { draw: [element("rect", { x: 0, y: 8 - height / 2, width, height, fill })], width, words };
}

/**
 * A line with its meaning.
 *
 * @param words What it means.
 * @param line Its path, its width in pixels, and how it is dashed.
 * @returns The sign.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(lineSign("day of publication", { d: "M2,0V16", width: 4, dashes: "3,3" }).width, 4);
 * ```
 */
export function lineSign(
  words: string,
  { d, width, dashes }: { d: string; width: number; dashes?: string },
): Sign {
  const dashed: Record<string, string> = dashes === undefined ? {} : { "stroke-dasharray": dashes };
  return {
    draw: [element("path", { d, fill: "none", stroke: MUTED, "stroke-width": 2, ...dashed })],
    width,
    words,
  };
}
