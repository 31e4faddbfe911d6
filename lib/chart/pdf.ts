/**
 * A chart as a PDF: lines and letters, not dots.
 *
 * It draws what `composeSvg` prints (g, rect, circle, line, path, text, tspan) and refuses anything else by name.
 *
 * @module
 */

// @ts-types="@types/pdfkit"
import type PDFDocument from "pdfkit";
import { readFileSync } from "node:fs";
import { parseSvg } from "./dom.ts";
import { fontFiles, type Weight } from "./fonts.ts";
import { type Run, settingOf, visualRuns } from "./runs.ts";
import type { Element } from "./svg.ts";

type Pdf = InstanceType<typeof PDFDocument>;
type Attributes = Record<string, string | number>;

const INHERITED = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-dasharray",
  "font-size",
  "font-weight",
  "text-anchor",
  "paint-order",
  "opacity",
];
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

type Step = (doc: Pdf) => void;

async function planElement(svg: Element, outer: Attributes): Promise<Step[]> {
  const { name, attributes, children } = svg;
  const style = { ...outer };
  for (const key of INHERITED) if (attributes[key] !== undefined) style[key] = attributes[key];
  if (name === "title" || name === "desc") return [];
  if (name === "text") return moved(attributes, await planText(svg, style));
  if (name === "g" || name === "svg") {
    const steps: Step[] = [];
    for (const child of children) {
      if (typeof child !== "string") steps.push(...await planElement(child, style));
    }
    return moved(attributes, steps);
  }
  return moved(attributes, [(doc) => paint(doc, name, attributes, style)]);
}

function moved({ transform }: Attributes, steps: Step[]): Step[] {
  if (transform === undefined) return steps;
  const moves = [...String(transform).matchAll(/(translate|rotate|scale)\(([^)]*)\)/g)];
  const before: Step[] = moves.map(([, move, values]) => (doc) => {
    const [a, b = 0] = values.split(/[\s,]+/).map(Number);
    if (move === "translate") doc.translate(a, b);
    else if (move === "rotate") doc.rotate(a);
    else doc.scale(a);
  });
  return [(doc) => doc.save(), ...before, ...steps, (doc) => doc.restore()];
}

function paint(doc: Pdf, name: string, attributes: Attributes, style: Attributes): void {
  const [x, y, x2, y2] = ["x", "y", "width", "height"].map((key) => Number(attributes[key] ?? 0));
  if (name === "rect") doc.rect(x, y, x2, y2);
  else if (name === "circle") {
    doc.circle(Number(attributes.cx ?? 0), Number(attributes.cy ?? 0), Number(attributes.r));
  } else if (name === "path") doc.path(String(attributes.d));
  else if (name === "line") {
    const [x1, y1, x2, y2] = ["x1", "y1", "x2", "y2"].map((key) => Number(attributes[key] ?? 0));
    doc.moveTo(x1, y1).lineTo(x2, y2);
  } else throw new TypeError(`Cannot draw "${name}" in a PDF: wanted g, rect, circle, line, path or text`);
  const fill = name === "line" ? "none" : String(style.fill ?? "#000000");
  const stroke = String(style.stroke ?? "none");
  doc.opacity(Number(style.opacity ?? 1));
  doc.lineWidth(Number(style["stroke-width"] ?? 1));
  doc.lineCap((style["stroke-linecap"] ?? "butt") as "butt");
  doc.lineJoin((style["stroke-linejoin"] ?? "miter") as "miter");
  const dashes = String(style["stroke-dasharray"] ?? "").split(/[ ,]+/).filter((dash) => dash !== "").map(
    Number,
  );
  if (dashes.length > 0) doc.dash(dashes[0], { space: dashes[1] ?? dashes[0] });
  else doc.undash();
  if (fill !== "none" && stroke !== "none") doc.fillAndStroke(fill, stroke);
  else if (fill !== "none") doc.fill(fill);
  else if (stroke !== "none") doc.stroke(stroke);
}

async function planText({ attributes, children }: Element, style: Attributes): Promise<Step[]> {
  const size = Number(style["font-size"] ?? 16);
  const weight: Weight = Number(style["font-weight"] ?? 400) >= 600 ? "bold" : "regular";
  const ems = (value: string | number | undefined) =>
    String(value ?? 0).endsWith("em") ? parseFloat(String(value)) * size : Number(value ?? 0);
  let [x, y] = [ems(attributes.x), ems(attributes.y)];
  const steps: Step[] = [];
  for (const child of children) {
    const line = typeof child === "string" ? child : child.children.join("");
    if (typeof child !== "string") {
      x = child.attributes.x === undefined ? x : ems(child.attributes.x);
      y = (child.attributes.y === undefined ? y : ems(child.attributes.y)) + ems(child.attributes.dy);
    }
    const [lineX, lineY] = [x, y];
    const runs = await visualRuns(line, weight, true);
    steps.push((doc) => writeLine(doc, runs, { x: lineX, y: lineY, size, weight, style }));
  }
  return steps;
}

interface Line {
  x: number;
  y: number;
  size: number;
  weight: Weight;
  style: Attributes;
}

function writeLine(doc: Pdf, runs: Run[], { x, y, size, weight, style }: Line): void {
  const files = fontFiles(weight);
  const widths = runs.map((run) =>
    doc.font(files[run.font]).fontSize(size).widthOfString(run.text, settingOf(run))
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  const anchor = String(style["text-anchor"] ?? "start");
  let at = x - total * ({ middle: 0.5, end: 1 }[anchor] ?? 0);
  doc.opacity(1);
  // A halo of strokes would be a second copy of the text to whoever searches or copies it.
  if (style.stroke === "white") doc.rect(at - 2, y - 0.85 * size, total + 4, 1.1 * size).fill("#ffffff");
  doc.fillColor(String(style.fill ?? "#000000"));
  runs.forEach((run, i) => {
    const setting = { lineBreak: false, baseline: "alphabetic" as const, ...settingOf(run) };
    doc.font(files[run.font]).fontSize(size).text(run.text, at, y, setting);
    at += widths[i];
  });
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
