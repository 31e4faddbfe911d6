/**
 * SVG as a tree of plain records, and the one way in which it is printed.
 *
 * @module
 */

/** An element of an SVG. Not a node of a document. */
export interface Element {
  /** Name of the tag. */
  name: string;
  /** Attributes; printed in alphabetical order, so that no library decides it. */
  attributes: Record<string, string | number>;
  /** Elements and pieces of text, in order. */
  children: (Element | string)[];
}

// Coordinates come out of logarithms, whose last digits may differ between machines.
const LONG_NUMBER = /-?\d+\.\d{3,}(?:e-?\d+)?/g;
const TEXTUAL = new Set(["text", "tspan", "title", "desc"]);

/**
 * Makes an element.
 *
 * @param name Name of the tag.
 * @param attributes Its attributes.
 * @param children Elements and text in it.
 * @returns The element.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(printSvg(element("text", { y: 2, x: 1 / 3 }, "5 < 6")), '<text x="0.33" y="2">5 &lt; 6</text>');
 * ```
 */
export function element(
  name: string,
  attributes: Element["attributes"] = {},
  ...children: (Element | string)[]
): Element {
  return { name, attributes, children };
}

/**
 * Prints an element: attributes in alphabetical order, two decimals, one element a line.
 *
 * @param svg The element.
 * @param indent Spaces before it. @default {""}
 * @returns Its text, with everything escaped that is not markup.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(printSvg(element("g", {}, element("path", { d: "M0,0L1,1" }))), '<g>\n  <path d="M0,0L1,1"/>\n</g>');
 * ```
 */
export function printSvg(svg: Element, indent = ""): string {
  const open = `${svg.name}${printAttributes(svg.attributes)}`;
  if (svg.children.length === 0) return `${indent}<${open}/>`;
  if (TEXTUAL.has(svg.name)) {
    return `${indent}<${open}>${svg.children.map(printInline).join("")}</${svg.name}>`;
  }
  const inside = svg.children.map((child) =>
    typeof child === "string" ? `${indent}  ${escapeXml(child)}` : printSvg(child, `${indent}  `)
  );
  return `${indent}<${open}>\n${inside.join("\n")}\n${indent}</${svg.name}>`;
}

/**
 * Text as it may stand in XML: markup escaped, characters left out that XML can't hold.
 *
 * @param text Any text.
 * @returns Escaped text, fit for an element and for an attribute in double quotes.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(escapeXml('<b a="1">&\u0000'), "&lt;b a=&quot;1&quot;&gt;&amp;");
 * ```
 */
export function escapeXml(text: string): string {
  return text.toWellFormed()
    // deno-lint-ignore no-control-regex -- these are the characters that XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function printInline(child: Element | string): string {
  return typeof child === "string" ? escapeXml(child) : printSvg(child);
}

function printAttributes(attributes: Element["attributes"]): string {
  return Object.keys(attributes).sort()
    .map((name) => ` ${name}="${escapeXml(roundNumbers(String(attributes[name])))}"`)
    .join("");
}

function roundNumbers(value: string): string {
  return value.replace(LONG_NUMBER, (number) => String(Number(Number(number).toFixed(2)) + 0));
}
