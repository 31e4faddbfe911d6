/**
 * The marks of a chart as steps of PDFKit.
 *
 * @module
 */

import type { Attributes, Pdf, Step } from "./steps.ts";
import { planText } from "./lines.ts";
import type { Element } from "../svg.ts";

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

/**
 * Plans how an element is drawn, so that what has to be waited for is there before the first line is.
 *
 * @param svg The element.
 * @param outer Attributes that it inherits.
 * @returns Steps in order.
 * @throws {TypeError} When a step meets an element that charts do not have.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { element } from "../svg.ts";
 * deepStrictEqual((await planElement(element("rect", { width: 8, height: 8 }), {})).length, 1);
 * ```
 */
export async function planElement(svg: Element, outer: Attributes): Promise<Step[]> {
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
