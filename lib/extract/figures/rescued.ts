/**
 * Rescued: people who were brought out of a wreck or put aboard one, and have not lost their homes.
 *
 * @module
 */
import {
  CRAMMING,
  CRASHES,
  DWELLERS,
  DWELLINGS,
  HAZARDS,
  PLUCKING,
  SURVIVORS,
  WRECKS,
} from "../../codebooks/mod.ts";
import type { Span } from "../words/clauses.ts";
import { type Counted, endOf, type Finding } from "./findings.ts";
import { among, holds, listWords, type Text } from "./lexis.ts";

const plucking = listWords(PLUCKING), wrecks = listWords(WRECKS), cramming = listWords(CRAMMING);
const crashes = listWords(CRASHES), dwellers = listWords(DWELLERS), dwellings = listWords(DWELLINGS);
const hazards = listWords(HAZARDS);
const survivors = listWords(SURVIVORS), safety = listWords(["safety"]);
const evacuated = listWords("evacuated evacuate evacuates evacuating evacuation".split(" "));

/** So far behind those counted stands out of what they were brought. */
const REACH = 12;
/** No vehicle holds as many. */
const MANY = 1000;

/**
 * Whether words that read as flight from home tell of a rescue.
 *
 * @param lead first token behind the opening of the article
 * @param sentence where the sentence begins and ends
 */
export function isRescue(
  text: Text,
  lead: number,
  sentence: Span,
  one: Counted,
  { hit }: Finding,
): boolean {
  if (!hit) return false;
  const { from, to } = sentence;
  const end = endOf(one), behind = Math.min(to, end + REACH);
  if (hit.from < end && hit.from >= one.quantity.to) return among(text, one.left - 1, cramming); // crammed 80 refugees
  if (holds(text, hit.from, hit.to, safety)) {
    return among(text, one.np.to - 1, survivors) || holds(text, one.left - 1, one.left, plucking) ||
      holds(text, end, hit.from, plucking);
  }
  if (!holds(text, hit.from, hit.to, evacuated)) return false;
  if (among(text, one.np.to - 1, dwellers) || holds(text, end, behind, dwellings)) return false;
  return holds(text, end, behind, wrecks) && holds(text, end, behind, FROM) ||
    hit.to <= one.left && (one.quantity.low ?? 0) < MANY && holds(text, 0, lead, crashes) &&
      !holds(text, 0, lead, hazards) &&
      !holds(text, from, to, hazards);
}
const FROM = listWords(["from", "off", "out"]);
