/**
 * What the chart of mentions says: its finding, its counts, its caveats, all computed.
 *
 * @module
 */

import type { Document } from "../../vocabulary.ts";
import { noRoomFor, sharedColours } from "../caveats.ts";
import { allOf, countOf, numeral, tallyOf } from "../counts.ts";
import { isPlural } from "../names.ts";
import { capitalise, joinSentences } from "../sentences.ts";
import { completeWords, type Words } from "../source.ts";
import type { MentionRow } from "./rows.ts";

/**
 * Puts the rows of the chart of mentions into words.
 *
 * @param rows Its rows.
 * @param documents The documents of the corpus.
 * @returns Title, subtitle, takeaway, alternative text, caveat and source line.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(mentionWords([], []).title, "No actor of the codebook is named in no article");
 * ```
 */
export function mentionWords(rows: readonly MentionRow[], documents: readonly Document[]): Words {
  const title = finding(rows, documents);
  const takeaway = silence(rows);
  return completeWords({
    title,
    subtitle: counting(rows, documents),
    takeaway,
    shows: "Small dot charts, one an outlet, with one dot and its interval an actor.",
    caveat: caution(rows, documents),
  }, documents);
}

function finding(rows: readonly MentionRow[], documents: readonly Document[]): string {
  if (rows.length === 0) {
    return `No actor of the codebook is named in ${countOf(documents.length, "article")}`;
  }
  const own = rows.filter(({ actor }) => actor === rows[0].actor);
  const { name } = own[0];
  const rated = own.filter(({ rate }) => rate !== null).toSorted((a, b) => a.rate! - b.rate!);
  const start = `${capitalise(name)} ${isPlural(name) ? "are" : "is"} named most often`;
  if (rated.length === 0) return start;
  const most = rated.at(-1)!;
  const high = `${most.rate!.toFixed(1)} times per 1,000 words in ${most.outlet}`;
  if (rated.length === 1) return `${start}: ${high}`;
  const never = rated.filter(({ count }) => count === 0);
  const low = never.length === 0
    ? `${rated[0].rate!.toFixed(1)} in ${rated[0].outlet}`
    : `never in ${never.length === 1 ? never[0].outlet : countOf(never.length, "outlet")}`;
  return `${start}: ${high}, ${low}`;
}

function counting(rows: readonly MentionRow[], documents: readonly Document[]): string {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const words = documents.reduce((sum, { tokens }) => sum + (tokens ?? 0), 0);
  const outlets = new Set(documents.map(({ outlet }) => outlet)).size;
  const where = `${countOf(documents.length, "article")} by ${countOf(outlets, "outlet")}`;
  return `n = ${tallyOf(total, "mention")} in ${
    tallyOf(words, "word")
  } of ${where}. Rates are per 1,000 words; in brackets stands the number of mentions.`;
}

function silence(rows: readonly MentionRow[]): string {
  if (rows.length === 0) return "There is nothing to compare.";
  const actors = [...Map.groupBy(rows, ({ actor }) => actor).values()];
  const everywhere = actors.filter((own) => own.every(({ count }) => count > 0)).length;
  const outlets = actors[0].length;
  if (outlets === 1) return `It names ${countOf(actors.length, "actor")}.`;
  return `${capitalise(numeral(everywhere))} of ${countOf(actors.length, "actor")} ${
    everywhere < 2 ? "is" : "are"
  } named by ${allOf(outlets, "outlet")}.`;
}

function caution(rows: readonly MentionRow[], documents: readonly Document[]): string {
  if (rows.length === 0) return "That no name of the codebook was found does not mean that nobody is named.";
  const hidden = new Set(rows.filter(({ drawn }) => !drawn).map(({ actor }) => actor)).size;
  const silent = new Set(rows.filter(({ rate }) => rate === null).map(({ outlet }) => outlet)).size;
  return joinSentences(
    "Names and nouns of the codebook are counted, pronouns are not. With few mentions a rate says little:" +
      " read the number in brackets.",
    noRoomFor(hidden, "actor", "named less often"),
    silent > 0 ? `No words are counted for ${countOf(silent, "outlet")}: no rate.` : "",
    sharedColours(documents),
  );
}
