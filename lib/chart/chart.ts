/**
 * The chart: a picture that cannot be made without its words.
 *
 * @module
 */

import { composeSvg } from "./compose.ts";
import type { Part } from "./plot.ts";
import { missingScripts } from "./scripts.ts";
import { NARROW, type Sheet, WIDE } from "./sheet.ts";
import type { Element } from "./svg.ts";
import { cleanText } from "./text.ts";

/** What Jupyter asks an object for that it is to show. */
export const display: unique symbol = Symbol.for("Jupyter.display");

/** A picture of rows with everything that is needed to read it alone. Not the table itself, which it carries. */
export interface Chart {
  /** Name of its files and prefix of its ids: lower case, digits, hyphens. */
  name: string;
  /** The finding, in a sentence without a full stop. */
  title: string;
  /** What a reader takes away beyond the title, in whole sentences. */
  takeaway: string;
  /** What the picture shows, for who does not see it. */
  alt: string;
  /** What the picture does not say. */
  caveat: string;
  /** Where the rows come from. */
  source: string;
  /** The picture with all its words, ready to be a file. */
  svg: string;
  /** The same for a phone, made when it is asked for: what stands side by side stands one below the other. */
  readonly narrow: string;
  /** The rows behind the picture, each with the same fields. */
  rows: Record<string, unknown>[];
  /** Fields of the rows, in order; also where there is no row. */
  fields: readonly string[];
  /** The picture for a notebook: SVG, PNG for one that is not trusted, words for one without pictures. */
  [display](): Promise<Record<string, string>>;
}

/** What a chart is made of. */
export interface ChartParts extends Pick<Chart, "name" | "title" | "takeaway" | "alt" | "caveat" | "source"> {
  /** How many things are counted, and in which unit. */
  subtitle: string;
  /** Makes the drawings, from top to bottom. */
  draw: (sheet: Sheet) => Part[];
  /** The rows behind them. */
  rows: Record<string, unknown>[];
  /** Fields of the rows, in order. */
  fields: readonly string[];
}

/** Digits of a number in the rows that is not whole. */
const DIGITS = 6;
const WORDS = ["name", "title", "takeaway", "alt", "caveat", "source", "subtitle"] as const;

/**
 * Composes a chart.
 *
 * @param chart Its words, its drawings and its rows.
 * @returns The chart.
 * @throws {TypeError} If a word is missing or the name is not fit for a file.
 *
 * @example
 * ```ts
 * import { ok, throws } from "node:assert/strict";
 * const words = { title: "Two", subtitle: "n = 2", takeaway: "Two.", alt: "Two.", caveat: "None.", source: "Us" };
 * const chart = makeChart({ name: "two", ...words, draw: () => [], rows: [], fields: [] });
 * ok(chart.svg.startsWith("<svg "));
 * throws(() => makeChart({ name: "two", ...words, alt: "", draw: () => [], rows: [], fields: [] }), /alt is empty/);
 * ```
 */
export function makeChart({ draw, rows, fields, ...words }: ChartParts): Chart {
  const clean = Object.fromEntries(WORDS.map((word) => [word, cleanText(words[word])])) as typeof words;
  checkWords(clean);
  const { subtitle, ...rest } = clean, parts = draw(WIDE);
  const missing = missingScripts([
    ...Object.values(clean),
    ...parts.flatMap(({ drawing }) => textsOf(drawing)),
  ]);
  if (missing !== "") rest.caveat += ` ${missing}`;
  const svg = composeSvg({ ...rest, subtitle, parts });
  return {
    ...rest,
    svg,
    get narrow() {
      return composeSvg({
        ...rest,
        name: `${rest.name}-narrow`,
        subtitle,
        parts: draw(NARROW),
        sheet: NARROW,
      });
    },
    rows: rows.map(roundRow),
    fields,
    async [display]() {
      const { renderPng } = await import("./render/png.ts");
      const png = await renderPng(svg);
      return { "image/svg+xml": svg, "image/png": png.toBase64(), "text/plain": rest.alt };
    },
  };
}

/** The last digits of a logarithm may differ between machines, and say nothing. */
function roundRow(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(DIGITS)) : value,
    ]),
  );
}

function textsOf({ children }: Element): string[] {
  return children.flatMap((child) => typeof child === "string" ? [child] : textsOf(child));
}

function checkWords(words: Record<(typeof WORDS)[number], string>): void {
  if (!/^[a-z][a-z0-9-]*$/.test(words.name)) {
    throw new TypeError(
      `Cannot make chart "${words.name}": wanted a name of lower-case letters, digits and hyphens`,
    );
  }
  const empty = WORDS.find((word) => words[word] === "");
  if (empty) {
    throw new TypeError(`Cannot make chart "${words.name}": its ${empty} is empty, wanted a sentence`);
  }
}
