/**
 * What the chart of frames along the article says, all computed.
 *
 * @module
 */

import type { Document } from "../../vocabulary.ts";
import { noRoomFor, overlaidArticles, sharedColours } from "../caveats.ts";
import { countOf, formatNumber, percentOf, sampleOf } from "../counts.ts";
import { joinSentences } from "../sentences.ts";
import { completeWords, type Words } from "../source.ts";
import { quoteFrame } from "./names.ts";
import { type FramePlaceRow, middleOf } from "./place_rows.ts";

/** Passages from which on a frame is said to stand early or late. */
const FEW = 5;

/**
 * Puts the rows of the chart of frames along the article into words.
 *
 * @param rows Its rows.
 * @param documents The documents of the corpus.
 * @returns Title, subtitle, takeaway, alternative text, caveat and source line.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(framePlaceWords([], []).title, "No frame was found in no article");
 * ```
 */
export function framePlaceWords(rows: readonly FramePlaceRow[], documents: readonly Document[]): Words {
  const title = finding(rows, documents), takeaway = borrowing(rows);
  const n = `${sampleOf(rows.length, "passage", documents)}.`;
  return completeWords({
    title,
    subtitle: rows.length === 0 ? n : `${n} Each line is an article from its headline to its last word.`,
    takeaway,
    shows: "Lines from start to end of each article, one a frame and outlet, with a tick at each passage.",
    caveat: caution(rows, documents),
  }, documents);
}

function finding(rows: readonly FramePlaceRow[], documents: readonly Document[]): string {
  if (rows.length === 0) return `No frame was found in ${countOf(documents.length, "article")}`;
  const articles = new Set(rows.map(({ document }) => document)).size;
  const frames = [...Map.groupBy(rows, ({ frame }) => frame)]
    .filter(([, own]) =>
      own.length >= FEW && new Set(own.map(({ document }) => document)).size * 2 > articles
    )
    .map(([frame, own]) => ({ name: quoteFrame(frame), middle: middleOf(own) }))
    .sort((a, b) => a.middle - b.middle);
  if (frames.length < 2) return "No two frames stand often enough to say which comes early and which late";
  const [early, late] = [frames[0], frames.at(-1)!];
  return `${early.name} comes early, typically after ${percentOf(early.middle)} of the article, ` +
    `${late.name} late, after ${percentOf(late.middle)}`;
}

function borrowing(rows: readonly FramePlaceRow[]): string {
  if (rows.length === 0) return "There is nothing to compare.";
  const others = rows.filter(({ voice }) => voice !== "own").length;
  const [borrowed] = [...Map.groupBy(rows, ({ frame }) => frame)].filter(([, own]) => own.length >= FEW)
    .map(([frame, own]) => ({
      frame,
      all: own.length,
      others: own.filter(({ voice }) => voice !== "own").length,
    }))
    .sort((a, b) => b.others / b.all - a.others / a.all || b.all - a.all);
  const first = `${formatNumber(others)} of ${
    formatNumber(rows.length)
  } passages stand in the words of others.`;
  return borrowed
    ? `${first} Most so ${quoteFrame(borrowed.frame)}: ${borrowed.others} of ${borrowed.all}.`
    : first;
}

function caution(rows: readonly FramePlaceRow[], documents: readonly Document[]): string {
  if (rows.length === 0) return "That no frame was found does not mean that the event is not framed.";
  const hidden = new Set(rows.filter(({ drawn }) => !drawn).map(({ frame }) => frame)).size;
  return joinSentences(
    "Frames are found by words of the codebook; places are counted in words, page furniture left out.",
    overlaidArticles(documents),
    noRoomFor(hidden, "frame"),
    sharedColours(documents),
  );
}
