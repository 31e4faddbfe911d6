/**
 * One colour for each outlet, the same in every chart.
 *
 * @module
 */

import type { Document } from "../vocabulary.ts";

/** Colour of text and axes. */
export const INK = "#1d1d1d";
/** Colour of what matters less: axis numbers, notes. */
export const MUTED = "#5f5f5f";
/** Colour of lines that only guide the eye. */
export const RULE = "#dddddd";

/**
 * Colours of the first outlets, told apart with any colour blindness and, by their lightness, in grey.
 *
 * Chosen by search: the least distance in OKLab between any two, seen normally and with protanopia, deuteranopia and
 * tritanopia, under lightness steps of seven L* (ten among the first five).
 */
export const COLOURS = [
  "#211d89",
  "#d48400",
  "#9e1903",
  "#43c0d2",
  "#7f5dcf",
  "#6c264c",
  "#0b957d",
  "#27668e",
] as const;

/** Colour of every outlet after those: more than eight colours are not told apart, names are. */
export const SHARED = "#767676";

/**
 * A colour half way to white: for what is set apart but still belongs to its outlet.
 *
 * @param colour Six hexadecimal digits after a hash.
 * @returns The lighter colour.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(lighten("#204060"), "#90a0b0");
 * ```
 */
export function lighten(colour: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return `#${parts.map((part) => Math.round((part + 256) / 2).toString(16).padStart(2, "0")).join("")}`;
}

/**
 * What the outlet of a document is called in charts.
 *
 * @param document The document.
 * @returns Its outlet; its id where it names none, so that articles of unknown outlets stay apart.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(outletOf({ outlet: "Herald", document: "a" }), "Herald");
 * deepStrictEqual(outletOf({ outlet: "", document: "a" }), "a");
 * ```
 */
export function outletOf(
  { outlet, document = "" }: Pick<Document, "outlet"> & Partial<Pick<Document, "document">>,
): string {
  return outlet || document;
}

/**
 * Gives each outlet its colour, by the order in which the documents name them.
 *
 * @param documents The documents of the corpus, in its order.
 * @returns A colour for each outlet; the ninth and later ones share a grey.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const colours = outletColours([{ outlet: "Herald" }, { outlet: "Post" }, { outlet: "Herald" }]);
 * deepStrictEqual([...colours.keys()], ["Herald", "Post"]);
 * deepStrictEqual(colours.get("Herald"), "#211d89");
 * ```
 */
export function outletColours(
  documents: readonly (Pick<Document, "outlet"> & Partial<Pick<Document, "document">>)[],
): Map<string, string> {
  const outlets = [...new Set(documents.map(outletOf))];
  return new Map(outlets.map((outlet, i) => [outlet, COLOURS[i] ?? SHARED]));
}
