/**
 * Dateline: what several outlets reported of one event, number by number and name by name, and where each comes from.
 *
 * This is what a notebook imports. `analyse` reads a corpus and gives its tables; the `measure` functions turn them
 * into answers, the `chart` functions answers into pictures; `show` puts either under its cell.
 *
 * @module
 */
export * from "./vocabulary.ts";
export { readCodebook, readCorpus, type ReadOptions } from "./corpus/mod.ts";
export { type DataFrame, recordsOf, tabulate } from "./tables/mod.ts";
export { extract, type Extracted } from "./extract/mod.ts";
export {
  findOrigins,
  type Join,
  measureMentions,
  measureTallies,
  type MentionRate,
  type Origins,
  type Tallies,
} from "./measure/mod.ts";
export {
  type Chart,
  chartFigures,
  type ChartFiles,
  chartMentions,
  display,
  exportChart,
  type FigureOptions,
  type MentionOptions,
  outletColours,
} from "./chart/mod.ts";
export {
  analyse,
  type AnalyseOptions,
  type Analysis,
  findSentences,
  type Passage,
  passages,
  type Provenance,
  provenance,
  show,
  type Showable,
  type ShowOptions,
} from "./report/mod.ts";
export { PACKAGES } from "./cli/manifest.ts";
export { write } from "./cli/write.ts";
