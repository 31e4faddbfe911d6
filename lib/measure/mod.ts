/**
 * Frames to answers: tallies and their lineage, rates of mention.
 *
 * @module
 */
export { measureMentions, type MentionRate } from "./mentions.ts";
export { findOrigins, type Join, type Origins } from "./origins.ts";
export { measureTallies, type Tallies } from "./tallies.ts";
