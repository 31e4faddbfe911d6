/**
 * What the chart of frames says, all computed.
 *
 * @module
 */

import type { By, Contrast, Share } from "../../measure/mod.ts";
import type { Document } from "../../vocabulary.ts";
import { noRoomFor, ONE_EACH, sharedColours } from "../caveats.ts";
import { countOf, formatNumber, numeral, percentOf, scopeOf } from "../counts.ts";
import { joinSentences, listOf } from "../sentences.ts";
import { completeWords, type Words } from "../source.ts";
import { quoteFrame } from "./names.ts";

/** What the words need beside the rows. */
export interface FrameContext {
  /** Whether sentences or paragraphs are counted. */
  by: By;
  /** Tests of each frame between outlets. */
  tests: readonly Contrast[];
  /** Frames in which outlets differ by more than chance. */
  differing: ReadonlySet<string>;
  /** How many frames are not drawn. */
  hidden: number;
}

/**
 * Puts the rows of the chart of frames into words.
 *
 * @param shares Its rows.
 * @param documents The documents of the corpus.
 * @param context What is counted, what was tested, and how many frames are not drawn.
 * @returns Title, subtitle, takeaway, alternative text, caveat and source line.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const context = { by: "sentence", tests: [], differing: new Set<string>(), hidden: 0 } as const;
 * deepStrictEqual(frameWords([], [], context).title, "No frame was found in no article");
 * ```
 */
export function frameWords(
  shares: readonly Share[],
  documents: readonly Document[],
  context: FrameContext,
): Words {
  const title = finding(shares, documents, context), takeaway = leading(shares, context);
  return completeWords({
    title,
    subtitle: counting(shares, documents, context),
    takeaway,
    shows: "Dots with intervals, one column an outlet and one row a frame.",
    caveat: caution(shares, documents, context),
  }, documents);
}

/** The frame in which outlets differ most surely, from the outlet that has it most to the one that has it least. */
function finding(
  shares: readonly Share[],
  documents: readonly Document[],
  { by, tests, differing }: FrameContext,
): string {
  if (shares.length === 0) return `No frame was found in ${countOf(documents.length, "article")}`;
  const ranked = tests.filter(({ item }) => item !== "").toSorted((a, b) =>
    a.q - b.q || b.count - a.count || (a.item < b.item ? -1 : 1)
  );
  if (outletsOf(shares) < 2) {
    const [top] = ranked.toSorted((a, b) => b.count - a.count);
    return `${quoteFrame(top.item)} is the commonest frame: ${
      percentOf(top.count / top.units)
    } of the ${by}s`;
  }
  if (differing.size === 0) return "In no frame do the outlets differ by more than chance";
  const { item } = ranked[0];
  const own = shares.filter((share) => share.item === item).toSorted((a, b) => b.share - a.share);
  const [most, least] = [own[0], own.at(-1)!];
  const low = least.share === 0 ? `none in ${least.outlet}` : `${percentOf(least.share)} in ${least.outlet}`;
  return `${quoteFrame(item)} sets the outlets apart: ${
    percentOf(most.share)
  } of the ${by}s in ${most.outlet}, ${low}`;
}

const outletsOf = (shares: readonly Share[]): number => new Set(shares.map(({ outlet }) => outlet)).size;

function leading(shares: readonly Share[], { by, tests, differing }: FrameContext): string {
  if (shares.length === 0) return "There is nothing to compare.";
  const frames = tests.filter(({ item }) => item !== "");
  const [top] = frames.toSorted((a, b) => b.count - a.count || (a.item < b.item ? -1 : 1));
  const others = [...differing].map(quoteFrame);
  return joinSentences(
    outletsOf(shares) < 2
      ? ""
      : `Outlets differ by more than chance in ${numeral(differing.size)} of ${
        countOf(frames.length, "frame")
      }${others.length > 0 ? `: ${listOf(others, 6)}` : ""}.`,
    `The commonest is ${quoteFrame(top.item)}, in ${percentOf(top.count / top.units)} of all ${by}s.`,
  );
}

function counting(
  shares: readonly Share[],
  documents: readonly Document[],
  { by, tests }: FrameContext,
): string {
  if (shares.length === 0) return `n = 0 passages in ${scopeOf(documents)}.`;
  const { count, units } = tests.find(({ item }) => item === "")!;
  return `n = ${formatNumber(units)} ${by}s in ${scopeOf(documents)}, ${
    formatNumber(count)
  } of them with a frame. ` +
    "One can carry several.";
}

function caution(
  shares: readonly Share[],
  documents: readonly Document[],
  { tests, hidden }: FrameContext,
): string {
  if (shares.length === 0) return "That no frame was found does not mean that the event is not framed.";
  const one = tests[0].note.includes("one article each");
  return joinSentences(
    "Frames are found by words of the codebook. Chance is what dealing out the sentences anew would give, with a share" +
      " of false finds under 5 %.",
    one ? ONE_EACH : "",
    noRoomFor(hidden, "frame"),
    sharedColours(documents),
  );
}
