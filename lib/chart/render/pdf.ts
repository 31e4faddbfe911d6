/**
 * A chart as a PDF: lines and letters, not dots.
 *
 * It draws what `composeSvg` prints (g, rect, circle, line, path, text, tspan) and refuses anything else by name.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import { parseSvg } from "../dom.ts";
import { fontFiles } from "../fonts.ts";
import { planElement } from "./marks.ts";
import type { Pdf } from "./steps.ts";
import type { Element } from "../svg.ts";

// Points in a pixel of CSS.
const POINTS = 0.75;

/**
 * Renders a chart's SVG as PDF, fonts embedded, text selectable, with the chart's description for screen readers.
 *
 * @param svg The SVG, or its text.
 * @returns The bytes of the PDF; they hold no date and no chance.
 * @throws {TypeError} If the SVG holds an element that charts do not have.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const pdf = await renderPdf('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>');
 * deepStrictEqual(new TextDecoder().decode(pdf.slice(0, 5)), "%PDF-");
 * ```
 */
export async function renderPdf(svg: string | Element): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Document } = await import("pdfkit");
  const root = typeof svg === "string" ? parseSvg(svg) : svg, fonts = await openFonts();
  const doc: Pdf = new Document({
    size: [Number(root.attributes.width) * POINTS, Number(root.attributes.height) * POINTS],
    margin: 0,
    // Compression differs between machines; the file is small without.
    compress: false,
    pdfVersion: "1.7",
    tagged: true,
    lang: "en",
    displayTitle: true,
    font: fonts.get(fontFiles("regular")[0]),
    info: {
      Title: textOf(root, "title"),
      Creator: "Dateline",
      Producer: "PDFKit",
      CreationDate: new Date(0),
    },
  });
  for (const [file, font] of fonts) doc.registerFont(file, font);
  // The date was needed for the file's id only. PDFKit's XMP block repeats it, and does not escape the title.
  delete (doc.info as { CreationDate?: Date }).CreationDate;
  Object.assign(doc, { endMetadata: () => {} });
  const chunks: Uint8Array[] = [];
  doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on("end", resolve));
  const steps = await planElement(root, {});
  const figure = doc.struct("Figure", { alt: textOf(root, "desc") || textOf(root, "title") }, () => {
    doc.scale(POINTS);
    for (const step of steps) step(doc);
  });
  doc.addStructure(figure);
  figure.end();
  doc.end();
  await ended;
  return concat(chunks);
}

type FontSource = Parameters<Pdf["registerFont"]>[1] & string;

const opened = new Map<string, FontSource>();

/** The fonts by their files, opened once for all PDFs: to read their tables takes longer than to draw a chart. */
async function openFonts(): Promise<ReadonlyMap<string, FontSource>> {
  const { create }: { create(bytes: Uint8Array): unknown } = await import("fontkit");
  for (const file of [...fontFiles("regular"), ...fontFiles("bold")]) {
    // PDFKit takes an opened font too, which its types do not say.
    if (!opened.has(file)) opened.set(file, create(readFileSync(file)) as FontSource);
  }
  return opened;
}

function textOf(root: Element, name: string): string {
  const found = root.children.find((child) => typeof child !== "string" && child.name === name);
  return found && typeof found !== "string" ? found.children.join("") : "";
}

function concat(chunks: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
