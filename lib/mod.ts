/**
 * Dateline: what several outlets reported of one event, number by number and name by name, and where each comes from.
 *
 * This is what a notebook imports. `analyse` reads a corpus and gives its tables; the `measure` functions turn them
 * into answers, the `chart` functions answers into pictures; `show` puts either under its cell.
 *
 * @module
 */
export * from "./vocabulary.ts";
export { readCodebook, readCorpus } from "./corpus/mod.ts";
export { recordsOf, tabulate } from "./tables/mod.ts";
export { extract } from "./extract/mod.ts";
export { findOrigins, measureMentions, measureTallies } from "./measure/mod.ts";
export { type Chart, chartFigures, chartMentions, exportChart, outletColours } from "./chart/mod.ts";
export {
  analyse,
  type AnalyseOptions,
  type Analysis,
  findSentences,
  passages,
  provenance,
  show,
} from "./report/mod.ts";
export { PACKAGES } from "./cli/manifest.ts";
export { write } from "./cli/write.ts";
