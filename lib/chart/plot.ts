/**
 * Observable Plot without a browser.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { INK } from "./colours.ts";
import { type DomNode, readNode } from "./dom.ts";
import { type Element, element } from "./svg.ts";

/** A drawing that a chart is composed of. Not a chart: it has no words of its own. */
export interface Part {
  /** What is drawn, from its own upper left corner. */
  drawing: Element;
  /** Height in pixels. */
  height: number;
}

/**
 * Draws a plot, with what Plot leaves to a page's style sheet made explicit.
 *
 * @param name Name of the chart; ids begin with it, so that two charts on one page do not clip each other.
 * @param options Options of `Plot.plot`; no title, caption or legend, which would make HTML of it.
 * @returns The drawing and its height.
 * @throws {Error} If Plot warns of anything.
 *
 * @example
 * ```ts
 * import * as Plot from "@observablehq/plot";
 * import { deepStrictEqual, throws } from "node:assert/strict";
 * const part = drawPlot("dots", { height: 50, marks: [Plot.dotX([1, 2, 3])] });
 * deepStrictEqual(part.height, 50);
 * throws(() => drawPlot("dots", { marks: [Plot.dotX(["2020-01-01", "2020-01-02"])] }), /Cannot draw "dots"/);
 * ```
 */
export function drawPlot(name: string, options: Plot.PlotOptions): Part {
  const window = parseHTML("<!DOCTYPE html><html><body></body></html>") as unknown as { document: never };
  const svg = withoutWarnings(name, () => Plot.plot({ ...options, document: window.document }));
  const root = readNode(svg as unknown as DomNode);
  if (root?.name !== "svg") {
    throw new Error(`Cannot draw "${name}": Plot made no SVG, wanted one without HTML`);
  }
  visit(root, cleanAttributes);
  renameIds(root, name);
  const height = Number(root.attributes.height);
  return { drawing: element("g", { "font-size": 12, "text-anchor": "middle" }, ...root.children), height };
}

/**
 * Draws marks that know their pixels: places, lengths and radii are taken as they are, and there are no axes.
 *
 * @param name Name of the chart.
 * @param options Size of the drawing and its marks.
 * @returns The drawing and its height.
 * @throws {Error} If Plot warns of anything.
 *
 * @example
 * ```ts
 * import * as Plot from "@observablehq/plot";
 * import { deepStrictEqual } from "node:assert/strict";
 * const marks = [Plot.dot([{ x: 9, y: 9 }], { x: "x", y: "y", r: 4 })];
 * deepStrictEqual(drawPixels("dot", { width: 20, height: 18, marks }).height, 18);
 * ```
 */
export function drawPixels(
  name: string,
  options: { width: number; height: number; marks: Plot.Markish[] },
): Part {
  return drawPlot(name, {
    ...options,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    length: { type: "identity" },
  });
}

function withoutWarnings<T>(name: string, draw: () => T): T {
  const warn = console.warn;
  const warnings: string[] = [];
  console.warn = (...words: unknown[]) => warnings.push(words.map(String).join(" "));
  try {
    const drawn = draw();
    if (warnings.length > 0) throw new Error(`Cannot draw "${name}": Plot warns: ${warnings.join("; ")}`);
    return drawn;
  } finally {
    console.warn = warn;
  }
}

/** Class and colour are the page's business, which a file does not have; the picture as a whole is named and described. */
function cleanAttributes({ attributes }: Element): void {
  delete attributes.class;
  for (const name of ["aria-hidden", "aria-label", "aria-description"]) delete attributes[name];
  for (const [key, value] of Object.entries(attributes)) {
    attributes[key] = String(value).replaceAll("currentColor", INK);
  }
}

function renameIds(root: Element, name: string): void {
  const ids = new Map<string, string>();
  visit(root, ({ attributes }) => {
    if (attributes.id !== undefined) ids.set(String(attributes.id), `${name}-${ids.size + 1}`);
  });
  visit(root, ({ attributes }) => {
    for (const [key, value] of Object.entries(attributes)) {
      const id = key === "id" ? value : String(value).match(/^(?:url\()?#([^)]*)\)?$/)?.[1];
      if (id !== undefined && ids.has(String(id))) {
        attributes[key] = String(value).replace(String(id), ids.get(String(id))!);
      }
    }
  });
}

function visit(node: Element, act: (node: Element) => void): void {
  act(node);
  for (const child of node.children) if (typeof child !== "string") visit(child, act);
}
