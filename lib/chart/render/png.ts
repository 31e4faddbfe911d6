/**
 * A chart as a picture of dots, with the fonts of the packages and no others.
 *
 * @module
 */

// @ts-types="@types/pdfkit"
import type PDFDocument from "pdfkit";
import { parseSvg } from "../dom.ts";
import { fontFiles, type Weight } from "../fonts.ts";
import { type Run, settingOf, visualRuns } from "./runs.ts";
import { type Element, element, printSvg } from "../svg.ts";

const FAMILIES = ["Arimo", "DejaVu Sans"];
// Keeps the space at the end of a run that goes leftward on its left.
const RIGHT_TO_LEFT = "\u200f";

/**
 * Renders an SVG as PNG.
 *
 * @param svg The SVG, or its text.
 * @param scale Dots a pixel. @default {2}
 * @returns The bytes of the PNG, the same whatever fonts the machine has.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const png = await renderPng('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>');
 * deepStrictEqual([...png.slice(1, 4)], [0x50, 0x4e, 0x47]);
 * ```
 */
export async function renderPng(svg: string | Element, scale = 2): Promise<Uint8Array<ArrayBuffer>> {
  const { renderAsync } = await import("@resvg/resvg-js"),
    root = typeof svg === "string" ? parseSvg(svg) : svg;
  const image = await renderAsync(
    printSvg(await placeRuns(root, { size: 16, weight: "regular", anchor: "start" })),
    {
      fitTo: { mode: "zoom", value: scale },
      font: {
        loadSystemFonts: false,
        fontFiles: [...fontFiles("regular"), ...fontFiles("bold")],
        defaultFontFamily: FAMILIES[0],
        sansSerifFamily: FAMILIES[0],
      },
    },
  );
  return new Uint8Array(image.asPng());
}

// PDFKit knows how letters join; reading a font again for every line would take longer than the picture.
let ruler: InstanceType<typeof PDFDocument> | undefined;

interface Inherited {
  size: number;
  weight: Weight;
  anchor: string;
}

/**
 * Gives each run of a line with several fonts a place of its own: the renderer would set the whole line in the font
 * of its last letter, wider than it was measured.
 */
async function placeRuns(svg: Element, inherited: Inherited): Promise<Element> {
  // The fonts are those that the line was measured with: it needs no fitting.
  const { textLength: _length, lengthAdjust: _adjust, ...attributes } = svg.attributes;
  svg = { ...svg, attributes };
  const own: Inherited = {
    size: Number(attributes["font-size"] ?? inherited.size),
    weight: attributes["font-weight"] === undefined ? inherited.weight : weightOf(attributes["font-weight"]),
    anchor: String(attributes["text-anchor"] ?? inherited.anchor),
  };
  if (svg.name === "title" || svg.name === "desc") return svg;
  const line = svg.children.length === 1 ? svg.children[0] : undefined;
  if (typeof line !== "string") {
    const children = svg.children.map((child) => typeof child === "string" ? child : placeRuns(child, own));
    return { ...svg, children: await Promise.all(children) };
  }
  const runs = await visualRuns(line, own.weight);
  if (runs.length === 1 && runs[0].font === 0) return { ...svg, children: [runs[0].text] };
  const widths = await measureRuns(runs, own);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let x = Number(attributes.x ?? 0) - total * ({ middle: 0.5, end: 1 }[own.anchor] ?? 0);
  const spans = runs.map(({ text, font, leftward }, i) => {
    const span = element("tspan", {
      x,
      "text-anchor": "start",
      "font-family": FAMILIES[font],
      "xml:space": "preserve",
    }, leftward ? `${text}${RIGHT_TO_LEFT}` : text);
    x += widths[i];
    return span;
  });
  return svg.name === "tspan" ? hoist(svg, spans) : { ...svg, children: spans };
}

/** Widths of runs as they are drawn, their letters joined. */
async function measureRuns(runs: readonly Run[], { weight, size }: Inherited): Promise<number[]> {
  const { default: Document } = await import("pdfkit");
  const files = fontFiles(weight);
  ruler ??= new Document({ autoFirstPage: false, font: files[0] });
  return runs.map((run) =>
    ruler!.font(files[run.font]).fontSize(size).widthOfString(run.text, settingOf(run))
  );
}

/** A line of several lines keeps its step down on its first run. */
function hoist({ attributes: { x: _x, ...rest } }: Element, spans: Element[]): Element {
  const [first, ...others] = spans;
  return element("tspan", {}, { ...first, attributes: { ...rest, ...first.attributes } }, ...others);
}

function weightOf(value: string | number): Weight {
  return Number(value) >= 600 || value === "bold" ? "bold" : "regular";
}
