/**
 * What tests look at in a picture.
 *
 * @module
 */

import { parseSvg } from "../../lib/chart/dom.ts";
import type { Element } from "../../lib/chart/svg.ts";
import { measureText } from "../../lib/chart/text.ts";

/** Snapshot of an SVG as the lines of its file. */
export const readable = { serializer: (svg: string): string => `\n${svg}` };

/** Where a line of text stands. */
export interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The lines of text of a picture, measured by the font files. */
export function boxesOf(svg: string): { width: number; height: number; boxes: Box[] } {
  const root = parseSvg(svg);
  const boxes: Box[] = [];
  walk(root, { x: 0, y: 0, size: 16, weight: "regular", anchor: "start" }, boxes);
  return { width: Number(root.attributes.width), height: Number(root.attributes.height), boxes };
}

/** Lines of text that leave the picture or stand on each other, measured by the font files. */
export function faultsOf(svg: string): string[] {
  const { width, height, boxes } = boxesOf(svg);
  const cut = boxes.filter(({ left, right, top, bottom }) =>
    left < 0 || right > width || top < 0 || bottom > height
  );
  const sorted = boxes.toSorted((a, b) => a.top - b.top);
  const met = sorted.flatMap((a, i) => {
    const end = sorted.findIndex((b, j) => j > i && b.top >= a.bottom);
    return sorted.slice(i + 1, end < 0 ? undefined : end)
      .filter((b) => a.left < b.right && b.left < a.right)
      .map((b) => `"${a.text}" meets "${b.text}"`);
  });
  return [...cut.map(({ text }) => `cut: "${text}"`), ...met];
}

interface State {
  x: number;
  y: number;
  size: number;
  weight: "regular" | "bold";
  anchor: string;
}

function walk({ name, attributes, children }: Element, outer: State, boxes: Box[]): void {
  if (name === "title" || name === "desc") return;
  const [dx, dy] =
    String(attributes.transform ?? "").match(/translate\(([^)]*)\)/)?.[1].split(",").map(Number) ??
      [0, 0];
  const weight = attributes["font-weight"];
  const state: State = {
    x: outer.x + dx,
    y: outer.y + dy,
    size: Number(attributes["font-size"] ?? outer.size),
    weight: weight === undefined ? outer.weight : Number(weight) >= 600 ? "bold" : "regular",
    anchor: String(attributes["text-anchor"] ?? outer.anchor),
  };
  if (name !== "text") {
    for (const child of children) if (typeof child !== "string") walk(child, state, boxes);
    return;
  }
  const ems = (value: string | number = 0) =>
    String(value).endsWith("em") ? parseFloat(String(value)) * state.size : Number(value);
  let y = state.y + ems(attributes.y);
  for (const child of children) {
    if (typeof child !== "string") y += ems(child.attributes.y) + ems(child.attributes.dy);
    const text = typeof child === "string" ? child : child.children.join("");
    const width = measureText(text, state);
    const left = state.x + ems(attributes.x) - width * ({ middle: 0.5, end: 1 }[state.anchor] ?? 0);
    boxes.push({ text, left, right: left + width, top: y - 0.75 * state.size, bottom: y + 0.2 * state.size });
  }
}
