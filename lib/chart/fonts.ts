/**
 * The font files of the charts: what text is measured by, drawn with in a PNG and embedded from in a PDF.
 *
 * Arimo has the widths of Arial, so a browser that lacks it breaks lines at the same places. DejaVu Sans stands in
 * for scripts that Arimo does not draw.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
// These two imports put the packages into the module graph, so that their files are there to be read.
import "@expo-google-fonts/arimo/metadata.json" with { type: "json" };
import "dejavu-fonts-ttf/package.json" with { type: "json" };
import { type Metrics, parseMetrics } from "./metrics.ts";

/** How heavy a letter is drawn. */
export type Weight = "regular" | "bold";

/** The families that a chart names, first to last. */
export const FAMILY = "Arimo, Arial, 'Liberation Sans', Helvetica, 'DejaVu Sans', sans-serif";

const FILES: Record<Weight, readonly string[]> = {
  regular: [
    "@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf",
    "dejavu-fonts-ttf/ttf/DejaVuSans.ttf",
  ],
  bold: [
    "@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf",
    "dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf",
  ],
};

const loaded = new Map<string, Metrics>();
const paths = new Map<string, string>();
// Widths that were asked for; a page asks for the same hundred letters a hundred thousand times.
const widths: Record<Weight, Map<number, number>> = { regular: new Map(), bold: new Map() };

/**
 * Paths of the font files of a weight, the preferred one first.
 *
 * @param weight Regular or bold.
 * @returns Absolute paths of TrueType files.
 *
 * @example
 * ```ts
 * import { ok } from "node:assert/strict";
 * ok(fontFiles("bold")[0].endsWith("Arimo_700Bold.ttf"));
 * ```
 */
export function fontFiles(weight: Weight): string[] {
  return FILES[weight].map(pathOf);
}

/**
 * Which font file of a weight draws a character.
 *
 * @param code Code point of the character.
 * @param weight Regular or bold.
 * @returns Index into {@link fontFiles}, or -1 where none of them has it.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(["A", "ب", "語"].map((letter) => fontOf(letter.codePointAt(0)!, "regular")), [0, 1, -1]);
 * ```
 */
export function fontOf(code: number, weight: Weight): number {
  return FILES[weight].findIndex((file) => metricsOf(file).glyph(code) > 0);
}

/**
 * Width of a character.
 *
 * @param code Code point of the character.
 * @param weight Regular or bold.
 * @returns Width in ems; 1 for a character that none of the fonts has.
 *
 * @example
 * ```ts
 * import { ok } from "node:assert/strict";
 * ok(advance(0x57, "regular") > advance(0x69, "regular"), "W is wider than i");
 * ```
 */
export function advance(code: number, weight: Weight): number {
  const known = widths[weight].get(code);
  if (known !== undefined) return known;
  const font = fontOf(code, weight), width = font < 0 ? 1 : metricsOf(FILES[weight][font]).advance(code);
  widths[weight].set(code, width);
  return width;
}

function pathOf(file: string): string {
  const known = paths.get(file);
  if (known) return known;
  const path = fileURLToPath(import.meta.resolve(file));
  paths.set(file, path);
  return path;
}

function metricsOf(file: string): Metrics {
  const known = loaded.get(file);
  if (known) return known;
  const metrics = parseMetrics(readFileSync(pathOf(file)));
  loaded.set(file, metrics);
  return metrics;
}
