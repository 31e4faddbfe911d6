/**
 * What the chart of spots says, all computed.
 *
 * @module
 */

import type { Distance, Spot } from "../../measure/mod.ts";
import type { Document } from "../../vocabulary.ts";
import { sharedColours } from "../caveats.ts";
import { countOf, numeral, scopeOf } from "../counts.ts";
import { capitalise, joinSentences } from "../sentences.ts";
import { completeWords, type Words } from "../source.ts";

/** What the words need beside the rows. */
export interface SpotContext {
  /** How far apart each two outlets are. */
  distances: readonly Distance[];
  /** Whether each two were tested for chance. */
  tested: boolean;
}

/**
 * Puts the rows of the chart of spots into words.
 *
 * @param spots Its rows.
 * @param documents The documents of the corpus.
 * @param context Distances, and whether they were tested.
 * @returns Title, subtitle, takeaway, alternative text, caveat and source line.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const { title } = spotWords([], [], { distances: [], tested: true });
 * deepStrictEqual(title, "There are too few outlets to place by their framing");
 * ```
 */
export function spotWords(
  spots: readonly Spot[],
  documents: readonly Document[],
  { distances, tested }: SpotContext,
): Words {
  const known = distances.filter((one): one is Known => one.distance !== null)
    .sort((a, b) => a.distance - b.distance);
  const title = finding(spots, known, tested), takeaway = testing(spots, known, tested);
  return completeWords({
    title,
    subtitle: counting(spots, documents),
    takeaway,
    shows: "Dots, one an outlet, near each other where the outlets frame alike.",
    caveat: caution(spots, documents, tested),
  }, documents);
}

type Known = Distance & { distance: number };

const isApart = ({ q }: Distance): boolean => q !== null && q < 0.05;

function finding(spots: readonly Spot[], known: readonly Known[], tested: boolean): string {
  if (spots.length < 3) return "There are too few outlets to place by their framing";
  const [near, far] = [known[0], known.at(-1)!];
  return !tested || known.some(isApart)
    ? `${near.one} and ${near.other} frame the event most alike, ${far.one} and ${far.other} least`
    : `No two outlets differ in their framing by more than chance; ${near.one} and ${near.other} are most alike`;
}

/** Which pairs differ by more than chance. */
function testing(spots: readonly Spot[], known: readonly Known[], tested: boolean): string {
  if (spots.length < 3) return "There is nothing to compare.";
  const apart = known.filter(isApart);
  const [near, far] = [known[0], known.at(-1)!];
  const pairs = `${capitalise(numeral(apart.length))} of ${countOf(known.length, "pair")} ${
    apart.length === 1 ? "differs" : "differ"
  } by more than chance.`;
  return `From ${near.distance.toFixed(2)} (${near.one} and ${near.other}) to ${far.distance.toFixed(2)} ` +
    `(${far.one} and ${far.other}), where 0 is the same mix of frames and 1 none in common.` +
    (tested ? ` ${pairs}` : "");
}

function counting(spots: readonly Spot[], documents: readonly Document[]): string {
  if (spots.length < 3) return `n = ${scopeOf(documents)}.`;
  const shown = Math.round(100 * spots[0].kept);
  return `n = ${scopeOf(documents)}. Near is alike: the distance of their mixes of frames, ` +
    `of which two dimensions show ${shown} %. The axes mean nothing by themselves.`;
}

function caution(
  spots: readonly Spot[],
  documents: readonly Document[],
  tested: boolean,
): string {
  if (spots.length < 3) return "Two outlets can be compared in the chart of frames.";
  return joinSentences(
    tested
      ? "Under a name stands the frame that the outlet carries most beyond the others. Few sentences make any two mixes" +
        " differ, and a single frame can set outlets apart where their mixes do not."
      : "Few sentences make any two mixes differ; so many pairs are not tested one by one.",
    sharedColours(documents),
  );
}
