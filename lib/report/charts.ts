/**
 * The charts of a report, in the order in which it shows them.
 *
 * @module
 */
import {
  type Chart,
  chartDescriptors,
  chartFigures,
  chartLineage,
  chartMentions,
  chartNaming,
  chartPlaces,
  chartQuoted,
  chartWindows,
} from "../chart/mod.ts";
import type { Analysis } from "./analysis.ts";

/** What a chart is drawn from. */
type Drawn = Pick<Analysis, "records" | "codebook">;

/**
 * Draws the charts that an analysis has rows for.
 *
 * @param analysis the analysis
 * @param empty whether those without a row are drawn too, which say so @default {false}
 * @returns charts, each with a name of its own
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { analyse } from "./analysis.ts";
 * import { drawCharts } from "./charts.ts";
 * strictEqual(drawCharts(await analyse("seeds/sample"))[0].name, "figures");
 * ```
 */
export function drawCharts({ records, codebook }: Drawn, empty = false): Chart[] {
  const { documents, figures, mentions, quotes, sentences } = records, { actors: aliases } = codebook;
  return [
    chartFigures(figures, documents),
    chartLineage(records, documents),
    chartWindows(figures, documents),
    chartQuoted(quotes, documents),
    chartMentions(mentions, documents),
    chartNaming(mentions, documents, { aliases }),
    chartDescriptors(mentions, documents),
    chartPlaces(mentions, sentences, documents),
  ].filter(({ rows }) => empty || rows.length > 0);
}
