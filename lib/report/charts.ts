/**
 * The charts of a report, in the order in which it shows them.
 *
 * @module
 */
import { type Chart, chartFigures, chartMentions } from "../chart/mod.ts";
import type { Analysis } from "./analysis.ts";

/**
 * Draws the charts that an analysis has rows for.
 *
 * @param analysis the analysis
 * @returns charts, each with a name of its own
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { analyse } from "./analysis.ts";
 * import { drawCharts } from "./charts.ts";
 * strictEqual(drawCharts(await analyse("seeds/sample"))[0].name, "figures");
 * ```
 */
export function drawCharts(analysis: Analysis): Chart[] {
  const { documents, figures, mentions } = analysis.records;
  return [
    ...(figures.length > 0 ? [chartFigures(figures, documents)] : []),
    ...(mentions.length > 0 ? [chartMentions(mentions, documents)] : []),
  ];
}
