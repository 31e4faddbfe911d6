/**
 * From a corpus to the page that shows it.
 *
 * @module
 */
export {
  analyse,
  type AnalyseOptions,
  type Analysis,
  code,
  findCodebook,
  type Provenance,
  provenance,
} from "./analysis.ts";
export { drawCharts } from "./charts.ts";
export { CODED, type Coded, type CodedManifest, expectCoded, findPassage, TABLE_NAMES } from "./coded.ts";
export { readCodings } from "./codings.ts";
export { type Corrections, countCorrections } from "./corrections/correct.ts";
export type { Action, Correction } from "./corrections/parse.ts";
export { type PageOptions, renderReport } from "./page.ts";
export { type Passage, passages } from "./passages.ts";
export { findSentences } from "./sentences.ts";
export { type DescribedTally, describeTallies } from "./tallies.ts";
export type { Bundle, Showable, ShowOptions } from "./bundle.ts";
export { show } from "./show.ts";
export { type CoderAccuracy, measureAccuracy } from "./accuracy/read.ts";
