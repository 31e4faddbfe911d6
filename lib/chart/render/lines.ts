/**
 * The texts of a chart as steps of PDFKit.
 *
 * @module
 */

import { fontFiles, type Weight } from "../fonts.ts";
import type { Attributes, Pdf, Step } from "./steps.ts";
import { type Run, settingOf, visualRuns } from "./runs.ts";
import type { Element } from "../svg.ts";

/**
 * Plans how a text is written.
 *
 * @param text The text, with a line in each of its pieces.
 * @param style Attributes of its letters, its own and those that it inherits.
 * @returns A step for each line.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { element } from "../svg.ts";
 * deepStrictEqual((await planText(element("text", { x: 1, y: 12 }, "Kelmar"), {})).length, 1);
 * ```
 */
export async function planText({ attributes, children }: Element, style: Attributes): Promise<Step[]> {
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
