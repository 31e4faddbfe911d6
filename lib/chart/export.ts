/**
 * A chart as the bytes of files.
 *
 * @module
 */

import type { Chart } from "./chart.ts";
import { parseSvg } from "./dom.ts";

/** The files of a chart. */
export interface ChartFiles {
  /** The picture, for pages and for editing. */
  svg: Uint8Array<ArrayBuffer>;
  /** The picture in dots, two to a pixel. */
  png: Uint8Array<ArrayBuffer>;
  /** The picture in lines and letters, for print. */
  pdf: Uint8Array<ArrayBuffer>;
  /** The rows behind it. */
  csv: Uint8Array<ArrayBuffer>;
}

/**
 * Makes the files of a chart; the same chart gives the same bytes, whatever the machine's time zone, language or fonts.
 *
 * @param chart The chart.
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
export async function exportChart({ svg, rows, fields }: Chart): Promise<ChartFiles> {
  const [{ renderPng }, { renderPdf }, { formatCsv }] = await Promise.all([
    import("./png.ts"),
    import("./pdf.ts"),
    import("../tables/mod.ts"),
  ]);
  const encoder = new TextEncoder(), root = parseSvg(svg);
  // The PNG is rendered on another thread while the PDF is written on this one.
  const [png, pdf] = await Promise.all([renderPng(root), renderPdf(root)]);
  return {
    svg: encoder.encode(svg),
    png,
    pdf,
    csv: encoder.encode(formatCsv(fields, rows)),
  };
}
