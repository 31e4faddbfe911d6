/**
 * What the chart of kinds says, all computed.
 *
 * @module
 */

import type { Document } from "../../vocabulary.ts";
import { sharedColours } from "../caveats.ts";
import { allOf, countOf, numeral, sampleOf, timesOf } from "../counts.ts";
import { capitalise, joinSentences, listOf } from "../sentences.ts";
import { completeWords, type Words } from "../source.ts";
import type { KindRow } from "./kind_rows.ts";

/** What the words need beside the rows. */
export interface KindContext {
  /** What the kind is called. */
  kind: string;
  /** What those of it are called that have names. */
  named: readonly string[];
  /** How many of them are drawn one by one. */
  most: number;
}

/**
 * Puts the rows of the chart of kinds into words.
 *
 * @param rows Its rows.
 * @param documents The documents of the corpus.
 * @param context What the kind and those of it are called.
 * @returns Title, subtitle, takeaway, alternative text, caveat and source line.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const { title } = kindWords([], [], { kind: "Militias", named: [], most: 8 });
 * deepStrictEqual(title, "No article speaks of Militias, by name or as a kind");
 * ```
 */
export function kindWords(
  rows: readonly KindRow[],
  documents: readonly Document[],
  { kind, named, most }: KindContext,
): Words {
  const pairs = pairsOf(rows), title = finding(pairs, kind), takeaway = comparing(pairs, kind);
  return completeWords({
    title,
    subtitle: counting(rows, documents, named),
    takeaway,
    shows: `Dots with intervals, one column an outlet: mentions of ${kind} as a kind and by name.`,
    caveat: caution(rows, documents, most),
  }, documents);
}

interface Pair {
  outlet: string;
  kind: KindRow;
  named: KindRow;
}

function pairsOf(rows: readonly KindRow[]): Pair[] {
  return [
    ...Map.groupBy(rows.filter(({ what, tokens }) => what !== "one" && tokens > 0), ({ outlet }) => outlet),
  ]
    .map(([outlet, [kind, named]]) => ({ outlet, kind, named }));
}

function finding(pairs: readonly Pair[], kind: string): string {
  if (pairs.length === 0) return `No article speaks of ${kind}, by name or as a kind`;
  const lumping = pairs.filter((pair) => pair.kind.rate > pair.named.rate);
  const naming = pairs.filter((pair) => pair.kind.rate < pair.named.rate);
  const who = (group: readonly Pair[]) =>
    group.length === pairs.length && group.length > 1
      ? capitalise(allOf(group.length, "outlet"))
      : group.length === 1
      ? group[0].outlet
      : capitalise(countOf(group.length, "outlet"));
  const speak = (group: readonly Pair[]) => group.length === 1 ? "speaks" : "speak";
  if (lumping.length === 0 && naming.length === 0) {
    return `${capitalise(kind)} are named as often as they are lumped together`;
  }
  if (lumping.length >= naming.length) {
    const rest = naming.length === 1 ? `; ${naming[0].outlet} more often names them` : "";
    return `${who(lumping)} ${speak(lumping)} more often of ${kind} at large than of any by name${rest}`;
  }
  const rest = lumping.length === 1 ? `; ${lumping[0].outlet} lumps them together` : "";
  return `${who(naming)} ${
    speak(naming)
  } more often of single groups by name than of ${kind} at large${rest}`;
}

/** Where the two intervals do not meet: what chance would hardly do. */
function comparing(pairs: readonly Pair[], kind: string): string {
  if (pairs.length === 0) return "There is nothing to compare.";
  const apart = pairs.filter((pair) => pair.kind.low > pair.named.high || pair.named.low > pair.kind.high);
  const say = ({ outlet, kind, named }: Pair) => `${outlet} (${kind.count} against ${named.count})`;
  const total = (what: "kind" | "named") => pairs.reduce((sum, pair) => sum + pair[what].count, 0);
  return `In all, ${kind} come up ${timesOf(total("kind"))} at large and single groups ${
    timesOf(total("named"))
  } by ` +
    "name. " +
    (apart.length === 0
      ? "In no outlet are the two intervals apart."
      : `The two intervals are apart in ${listOf(apart.map(say), 3)}.`);
}

function counting(
  rows: readonly KindRow[],
  documents: readonly Document[],
  named: readonly string[],
): string {
  const counted = rows.filter(({ what }) => what !== "one").reduce((sum, { count }) => sum + count, 0);
  const n = `${sampleOf(counted, "mention", documents)}.`;
  return rows.length === 0 ? n : `${n} Named: ${listOf(named, 6)}.`;
}

function caution(rows: readonly KindRow[], documents: readonly Document[], most: number): string {
  if (rows.length === 0) return "That no name of the codebook was found does not mean that nobody is named.";
  const hidden = new Set(rows.filter(({ what }) => what === "one").map(({ actor }) => actor)).size - most;
  return joinSentences(
    "The intervals take each mention to come by itself; mentions come in clusters, so that the true ones are wider." +
      " They are of these articles, not of all that an outlet writes.",
    hidden > 0
      ? `${capitalise(numeral(hidden))} more ${
        hidden === 1 ? "stands" : "stand"
      } one by one in the table alone.`
      : "",
    sharedColours(documents),
  );
}
