/**
 * A chart as the bytes of files.
 *
 * @module
 */

import type { Chart } from "./chart.ts";
import { parseSvg } from "./dom.ts";

/** What is rendered from the SVG of a chart. */
export interface Pictures {
  /** The picture in dots, two to a pixel. */
  png: Uint8Array<ArrayBuffer>;
  /** The picture in lines and letters, for print. */
  pdf: Uint8Array<ArrayBuffer>;
}

/** The files of a chart. */
export interface ChartFiles extends Pictures {
  /** The picture, for pages and for editing. */
  svg: Uint8Array<ArrayBuffer>;
  /** The rows behind it. */
  csv: Uint8Array<ArrayBuffer>;
}

/**
 * Makes the files of a chart; the same chart gives the same bytes, whatever the machine's time zone, language or fonts.
 *
 * @param chart The chart.
 * @param kept Its pictures, where they are known from an earlier run.
 * @returns SVG, PNG, PDF and CSV.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { chartMentions } from "./mentions/mentions.ts";
 * const { csv } = await exportChart(chartMentions([], []));
 * deepStrictEqual(new TextDecoder().decode(csv), "outlet,actor,name,count,tokens,rate,low,high,drawn\n");
 * ```
 */
export async function exportChart({ svg, rows, fields }: Chart, kept?: Pictures): Promise<ChartFiles> {
  const { formatCsv } = await import("../tables/mod.ts");
  const encoder = new TextEncoder();
  return {
    svg: encoder.encode(svg),
    ...kept ?? await renderPictures(svg),
    csv: encoder.encode(formatCsv(fields, rows)),
  };
}

async function renderPictures(svg: string): Promise<Pictures> {
  const [{ renderPng }, { renderPdf }] = await Promise.all([
    import("./render/png.ts"),
    import("./render/pdf.ts"),
  ]);
  const root = parseSvg(svg);
  // The PNG is rendered on another thread while the PDF is written on this one.
  const [png, pdf] = await Promise.all([renderPng(root), renderPdf(root)]);
  return { png, pdf };
}
