/**
 * The five frames of news of any event that research goes by (Semetko and Valkenburg 2000, "Framing European Politics").
 *
 * A codebook takes one over by its name; a corpus without frames of its own is read by all five. Their words are chosen
 * by the definitions, for wars, courts, elections, disasters, epidemics, sport and obituaries alike.
 *
 * @module
 */
import type { Frame } from "../vocabulary.ts";
import { CONFLICT } from "./frames/conflict.ts";
import { ECONOMIC } from "./frames/economic.ts";
import { HUMAN_INTEREST } from "./frames/human_interest.ts";
import { MORALITY } from "./frames/morality.ts";
import { RESPONSIBILITY } from "./frames/responsibility.ts";

/** The generic frames, in the order in which the literature lists them. */
export const GENERIC_FRAMES: readonly Frame[] = [
  CONFLICT,
  HUMAN_INTEREST,
  RESPONSIBILITY,
  MORALITY,
  ECONOMIC,
];
