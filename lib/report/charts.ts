/**
 * The charts of a report, in the order in which it shows them.
 *
 * @module
 */
import {
  type Chart,
  chartDescriptors,
  chartFigures,
  chartFramePlaces,
  chartFrames,
  chartGrowth,
  chartKeyness,
  chartKinds,
  chartLineage,
  chartMentions,
  chartNaming,
  chartPlaces,
  chartQuoted,
  chartSpots,
  chartWindows,
  nameActors,
} from "../chart/mod.ts";
import { findKinds } from "../measure/mod.ts";
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
  const { documents, figures, framing, mentions, quotes, sentences, terms } = records,
    { actors: aliases, frames } = codebook,
    names = nameActors(aliases);
  return [
    chartFigures(figures, documents),
    chartLineage(records, documents),
    chartGrowth(records, documents),
    chartWindows(figures, documents),
    chartQuoted(quotes, documents),
    chartMentions(mentions, documents, { names }),
    chartNaming(mentions, documents, { aliases, names }),
    chartDescriptors(mentions, documents, { names }),
    ...findKinds(aliases).map((kind, i) =>
      chartKinds(mentions, documents, { ...kind, names, name: i === 0 ? "kinds" : `kinds-${i + 1}` })
    ),
    chartPlaces(mentions, sentences, documents, { names }),
    chartFrames(framing, records, { frames: frames.map(({ frame }) => frame) }),
    chartFramePlaces(framing, records),
    chartSpots(framing, records),
    chartKeyness(terms, documents),
  ].filter(({ rows }) => empty || rows.length > 0);
}
