/**
 * Frames to answers: tallies and their lineage, rates of mention.
 *
 * @module
 */
export { measureMentions, type MentionRate } from "./mentions.ts";
export { findOrigins, type Join, type Origins } from "./origins.ts";
export { measureTallies, type Tallies } from "./tallies.ts";
export { bootstrap, bootstrapEach, type BootstrapOptions, type Interval } from "./statistics/bootstrap.ts";
export { controlDiscovery } from "./statistics/discovery.ts";
export { type Exact, testExact } from "./statistics/fisher.ts";
export { measureRate, type Rate, type RateOptions, shareInterval } from "./statistics/intervals.ts";
export { type Permutation, type PermutationOptions, permute, permuteEach } from "./statistics/permutation.ts";
