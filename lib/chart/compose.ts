/**
 * Title, drawing, caveat and source as one SVG that stands alone.
 *
 * @module
 */

import { INK, MUTED } from "./colours.ts";
import { fitLines } from "./fit.ts";
import { FAMILY, type Weight } from "./fonts.ts";
import type { Part } from "./plot.ts";
import { type Sheet, WIDE } from "./sheet.ts";
import { type Element, element, printSvg } from "./svg.ts";
import { balanceText, measureText, type Setting, wrapText } from "./text.ts";

/** What one SVG is composed of. */
export interface Composition {
  /** Prefix of its ids. */
  name: string;
  /** The finding. */
  title: string;
  /** Counts and units. */
  subtitle: string;
  /** The picture in words. */
  alt: string;
  /** What it does not say. */
  caveat: string;
  /** Where it comes from. */
  source: string;
  /** Drawings, from top to bottom. */
  parts: Part[];
  /** What they are drawn on. @default {WIDE} */
  sheet?: Sheet;
}

interface Style {
  size: number;
  leading: number;
  weight?: Weight;
  fill: string;
  /** Space above, in pixels. */
  above: number;
}

const TITLE: Style = { size: 21, leading: 26, weight: "bold", fill: INK, above: 0 };
const NARROW_TITLE: Style = { ...TITLE, size: 18, leading: 23 };
const SUBTITLE: Style = { size: 13, leading: 18, fill: MUTED, above: 5 };
const CAVEAT: Style = { size: 12, leading: 17, fill: INK, above: 16 };
const SOURCE: Style = { size: 12, leading: 17, fill: MUTED, above: 4 };
const GAP = 16;

/**
 * Composes one SVG: title, subtitle, drawings, caveat, source.
 *
 * @param composition Words and drawings.
 * @returns The text of the SVG, with xmlns, role, title and description.
 *
 * @example
 * ```ts
 * import { ok } from "node:assert/strict";
 * const words = { title: "A & B", subtitle: "n = 2", alt: "Two bars.", caveat: "Few.", source: "Source: us" };
 * ok(composeSvg({ name: "bars", ...words, parts: [] }).includes("A &amp; B"));
 * ```
 */
export function composeSvg(
  { name, title, subtitle, alt, caveat, source, parts, sheet = WIDE }: Composition,
): string {
  const blocks = [
    setParagraph(title, sheet.narrow ? NARROW_TITLE : TITLE, sheet),
    setParagraph(subtitle, SUBTITLE, sheet),
    ...parts.map(({ drawing, height }) => ({ drawing, height, above: GAP })),
    setParagraph(caveat, CAVEAT, sheet),
    setParagraph(source, SOURCE, sheet),
  ];
  const { children, height } = stack(blocks, sheet);
  const width = sheet.width + 2 * sheet.padding;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-labelledby": `${name}-title ${name}-desc`,
      "font-family": FAMILY,
      fill: INK,
    },
    element("title", { id: `${name}-title` }, title),
    element("desc", { id: `${name}-desc` }, alt),
    element("rect", { width, height, fill: "#ffffff" }),
    ...children,
  );
  return printSvg(fitLines(svg)) + "\n";
}

interface Block extends Part {
  above: number;
}

/** Full lines, a little shorter where a word would else stand alone on the last one. */
function fillLines(text: string, setting: Setting, most: number): string[] {
  const full = wrapText(text, most, setting);
  for (let width = most; width > most * 0.8; width -= 16) {
    const lines = wrapText(text, width, setting);
    if (lines.length > full.length) break;
    if (measureText(lines.at(-1) ?? "", setting) > most / 5) return lines;
  }
  return full;
}

function stack(blocks: Block[], { padding }: Sheet): { children: Element[]; height: number } {
  const children: Element[] = [];
  let y = padding;
  for (const { drawing, height, above } of blocks) {
    y += above;
    children.push(element("g", { transform: `translate(${padding},${y})` }, drawing));
    y += height;
  }
  return { children, height: y + padding };
}

function setParagraph(
  text: string,
  { size, leading, weight = "regular", fill, above }: Style,
  { width }: Sheet,
): Block {
  const lines = weight === "bold"
    ? balanceText(text, width, { size, weight })
    : fillLines(text, { size }, width);
  const drawing = element(
    "g",
    { "font-size": size, "font-weight": weight === "bold" ? 700 : 400, fill },
    ...lines.map((line, i) => element("text", { x: 0, y: size + leading * i }, line)),
  );
  return { drawing, height: leading * lines.length, above };
}
