/**
 * Lines that keep the width they were measured at, whatever font a viewer has.
 *
 * A viewer without Arial takes another font, up to a sixth wider: lines would run out of the picture and over each
 * other. Each line is an element of its own and says how long it is; the viewer fits its letters to that.
 *
 * @module
 */

import type { Weight } from "./fonts.ts";
import { holdDirection } from "./render/runs.ts";
import { type Element, element } from "./svg.ts";
import { sumWidths } from "./text.ts";

interface Setting {
  size: number;
  weight: Weight;
}

/**
 * Sets the width of every line of text in a drawing.
 *
 * @param svg The drawing.
 * @param outer Size in pixels and weight of the text around it. @default 16 pixels, regular
 * @returns The same drawing; texts of several lines have become one text a line.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { element } from "./svg.ts";
 * const { attributes } = fitLines(element("text", { x: 0, y: 12, "font-size": 10 }, "Kelmar"));
 * deepStrictEqual(attributes.lengthAdjust, "spacingAndGlyphs");
 * deepStrictEqual(Math.round(Number(attributes.textLength)), 32);
 * ```
 */
export function fitLines(svg: Element, outer: Setting = { size: 16, weight: "regular" }): Element {
  const setting = settingOf(svg, outer);
  if (svg.name === "text") return fitText(svg, setting);
  return {
    ...svg,
    children: svg.children.map((child) => typeof child === "string" ? child : fitLines(child, setting)),
  };
}

/**
 * The size and the weight of the text in an element.
 *
 * @param element The element.
 * @param outer Those of what is around it.
 * @returns Its own where it names them.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { element } from "./svg.ts";
 * deepStrictEqual(settingOf(element("g", { "font-weight": 700 }), { size: 12, weight: "regular" }), {
 *   size: 12,
 *   weight: "bold",
 * });
 * ```
 */
export function settingOf({ attributes }: Element, outer: Setting): Setting {
  const weight = attributes["font-weight"];
  return {
    size: Number(attributes["font-size"] ?? outer.size),
    weight: weight === undefined
      ? outer.weight
      : Number(weight) >= 600 || weight === "bold"
      ? "bold"
      : "regular",
  };
}

function fitText({ attributes, children }: Element, setting: Setting): Element {
  const pixels = (value: string | number = 0) =>
    String(value).endsWith("em") ? parseFloat(String(value)) * setting.size : Number(value);
  let y = pixels(attributes.y);
  const lines = children.map((child) => {
    if (typeof child === "string") return fitLine(element("text", { ...attributes, y }, child), setting);
    const { dy, ...own } = child.attributes;
    y = (own.y === undefined ? y : pixels(own.y)) + pixels(dy);
    return fitLine(element("text", { ...attributes, ...own, y }, ...child.children), setting);
  });
  return lines.length === 1 ? lines[0] : element("g", {}, ...lines);
}

function fitLine({ attributes, children }: Element, setting: Setting): Element {
  const text = children.join(""), letters = Array.from(text), joined = letters.filter(isJoined);
  const shown = holdDirection(text);
  // A line of such letters alone is left as it is: their sum is no measure, and the font that has them is nearly the same.
  if (letters.length === 0 || joined.length > letters.length / 2) return element("text", attributes, shown);
  const textLength = sumWidths(text, setting) - (1 - JOINED) * sumWidths(joined.join(""), setting);
  return element("text", { ...attributes, lengthAdjust: "spacingAndGlyphs", textLength }, shown);
}

/** What letters that join take of the room that they take one by one, about. */
const JOINED = 0.8;

function isJoined(letter: string): boolean {
  return /[\p{M}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}]/u
    .test(letter);
}
