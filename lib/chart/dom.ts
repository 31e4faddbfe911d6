/**
 * The nodes of a document as the plain tree of `svg.ts`.
 *
 * @module
 */

import { DOMParser } from "linkedom";
import { type Element, element } from "./svg.ts";

/** What is read of a document's node. */
export interface DomNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  attributes?: Iterable<{ name: string; value: string }>;
  childNodes: Iterable<DomNode>;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/**
 * Reads an element with all that is in it; style sheets are left out.
 *
 * @param node A node of a document.
 * @returns The element; nothing for a comment or a style sheet.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const comment = { nodeType: 8, nodeName: "#comment", nodeValue: "", childNodes: [] };
 * deepStrictEqual(readNode(comment), undefined);
 * ```
 */
export function readNode(node: DomNode): Element | undefined {
  if (node.nodeType !== ELEMENT_NODE) return undefined;
  const name = node.nodeName.replace(/^[A-Z]+$/, (tag) => tag.toLowerCase());
  if (name === "style") return undefined;
  const attributes = Object.fromEntries([...node.attributes ?? []].map(({ name, value }) => [name, value]));
  const children: Element["children"] = [];
  for (const inner of node.childNodes) {
    const child = inner.nodeType === TEXT_NODE ? inner.nodeValue ?? "" : readNode(inner);
    // linkedom begins a new node at every escaped character.
    if (typeof child === "string" && typeof children.at(-1) === "string") {
      children.push(children.pop() + child);
    } else if (child !== undefined) children.push(child);
  }
  return element(name, attributes, ...children);
}

/**
 * Parses the text of an SVG that `printSvg` has printed.
 *
 * @param svg The text.
 * @returns Its outermost element.
 * @throws {SyntaxError} If it is not an SVG.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const svg = parseSvg('<svg xmlns="http://www.w3.org/2000/svg"><text x="1">5 &lt; 6</text></svg>');
 * deepStrictEqual(svg.children, [{ name: "text", attributes: { x: "1" }, children: ["5 < 6"] }]);
 * ```
 */
export function parseSvg(svg: string): Element {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml") as unknown as {
    documentElement: DomNode;
  };
  const root = readNode(document.documentElement);
  if (root?.name !== "svg") throw new SyntaxError("Cannot read SVG: its outermost element is not svg");
  return root;
}
