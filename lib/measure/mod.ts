/**
 * Frames to answers: tallies and their lineage, rates of mention.
 *
 * @module
 */
export { type Described, DESCRIBED_FIELDS, type Describing, measureDescriptors } from "./descriptors.ts";
export { findKinds, type Kind } from "./kinds.ts";
export { measureMentions, type MentionRate } from "./mentions.ts";
export { type Called, measureNaming, nameIn, type Naming, NAMING_FIELDS } from "./naming.ts";
export { findOrigins, type Join, type Origins } from "./origins.ts";
export { outletNames, outletsBy, type Published } from "./outlets.ts";
export { measurePlaces, type Place } from "./places.ts";
export { measureQuoted, type Quoted, QUOTED_FIELDS } from "./quoted.ts";
export { measureTallies, type Tallies } from "./tallies.ts";
export { bootstrap, bootstrapEach, type BootstrapOptions, type Interval } from "./statistics/bootstrap.ts";
export { controlDiscovery } from "./statistics/discovery.ts";
export { type Exact, testExact } from "./statistics/fisher.ts";
export { measureRate, type Rate, type RateOptions, shareInterval } from "./statistics/intervals.ts";
export { type Permutation, type PermutationOptions, permute, permuteEach } from "./statistics/permutation.ts";
export { type Agreement, type AgreementOptions, comparePairs, measureAgreement } from "./coding/agreement.ts";
export { alphaOf, type ScaleOptions } from "./coding/alpha.ts";
export {
  type Decision,
  findConsensus,
  macroF1,
  type Score,
  scoreCoder,
  type ScoreOptions,
} from "./coding/consensus.ts";
export {
  type Disagreement,
  findDisagreements,
  formatDisagreements,
  parseDecisions,
} from "./coding/disagreements.ts";
export { type Rating, type Ratings, ratingsOf, type Unit } from "./coding/ratings.ts";
export type { Scale } from "./coding/scales.ts";
export { type Choice, CHOICE_FIELDS, type Count, testCounts, testNaming } from "./counts.ts";
export {
  type By,
  type Carrier,
  type Carriers,
  findCarriers,
  type Placed,
  type Text,
} from "./framing/carriers.ts";
export { type Contrast, CONTRAST_FIELDS, type ContrastOptions, testShares } from "./framing/contrasts.ts";
export { measureShares, type Share, SHARE_FIELDS, type ShareOptions } from "./framing/shares.ts";
export { deviationOf, spreadOf } from "./words/dispersion.ts";
export type { Compared } from "./words/compared.ts";
export { type Keyness, KEYNESS_FIELDS, type KeynessOptions, measureKeyness } from "./words/keyness.ts";
export { type Likelihood, likelihoodOf } from "./words/likelihood.ts";
export { type LogOdds, logOddsOf, type Prior, type Uses } from "./words/log_odds.ts";
export { apartOf, type Metric } from "./framing/apart.ts";
export {
  type Distance,
  DISTANCE_FIELDS,
  type DistanceOptions,
  measureDistances,
} from "./framing/distances.ts";
export { type Emphasis, EMPHASIS_FIELDS, measureEmphasis } from "./framing/emphasis.ts";
export { placeOutlets, type Spot, SPOT_FIELDS } from "./framing/spots.ts";
export { alignCodings, type AlignOptions, FOUND } from "./coding/align.ts";
export { type CodedBy, type Coder, type Coding, type CodingOptions, parseCodings } from "./coding/codings.ts";
export { codeRows, codeSlots, lineSlots, type Slot, slotsOf } from "./coding/program.ts";
export { agree } from "./accuracy/names.ts";
export {
  type Accuracy,
  type CodedFigure,
  type CodedMention,
  type CodedQuote,
  scoreFigures,
  scoreMentions,
  scoreQuotes,
} from "./accuracy/accuracy.ts";
export { overlapOf, pairStretches, type Stretch } from "./accuracy/pairs.ts";
export { type ArticleCount, rateOfArticles } from "./statistics/rates.ts";
