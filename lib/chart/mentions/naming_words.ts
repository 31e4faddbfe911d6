/**
 * What the chart of naming says, all computed.
 *
 * @module
 */

import type { Naming } from "../../measure/mod.ts";
import type { Document } from "../../vocabulary.ts";
import { noRoomFor, sharedColours } from "../caveats.ts";
import { allOf, countOf, formatNumber, numeral, scopeOf, tallyOf } from "../counts.ts";
import { capitalise, joinSentences, listOf } from "../sentences.ts";
import { completeWords, type Words } from "../source.ts";

/** What the words need beside the rows. */
export interface NamingContext {
  /** What the actor is called. */
  actor: string;
  /** Names that are drawn. */
  shown: ReadonlySet<string>;
}

/**
 * Puts the rows of the chart of naming into words.
 *
 * @param rows Its rows, of one actor.
 * @param documents The documents of the corpus.
 * @param context What the actor is called, and which names are drawn.
 * @returns Title, subtitle, takeaway, alternative text, caveat and source line.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const row = { actor: "league", kind: "name", indirect: 0, direct: 0 } as const;
 * const rows = [
 *   { ...row, outlet: "Herald", name: "League", own: 3 },
 *   { ...row, outlet: "Post", name: "Hill League", own: 2 },
 * ];
 * const documents = ["Herald", "Post"].map((outlet) => ({ outlet, published: "" })) as never;
 * const { title } = namingWords(rows, documents, { actor: "League", shown: new Set() });
 * deepStrictEqual(title, "Naming League: in its own words Herald mostly writes “League”, Post “Hill League”");
 * ```
 */
export function namingWords(
  rows: readonly Naming[],
  documents: readonly Document[],
  { actor, shown }: NamingContext,
): Words {
  const title = finding(rows, actor), takeaway = borrowing(rows);
  return completeWords({
    title,
    subtitle: counting(rows, documents, actor),
    takeaway,
    shows: `Small bar charts, one an outlet, with one bar a name of ${actor}.`,
    caveat: caution(rows, documents, shown),
  }, documents);
}

/**
 * Mentions that a row counts.
 *
 * @param row The row.
 * @returns Those in the article's own words and those in statements of others.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(totalOf({ own: 2, indirect: 1, direct: 3 }), 6);
 * ```
 */
export function totalOf({ own, indirect, direct }: Pick<Naming, "own" | "indirect" | "direct">): number {
  return own + indirect + direct;
}

/**
 * Mentions that several rows count.
 *
 * @param rows The rows.
 * @returns All of them together.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(usesOf([{ own: 2, indirect: 1, direct: 3 }, { own: 1, indirect: 0, direct: 0 }]), 7);
 * ```
 */
export function usesOf(rows: readonly Pick<Naming, "own" | "indirect" | "direct">[]): number {
  return rows.reduce((sum, row) => sum + totalOf(row), 0);
}

const quote = (name: string): string => `“${name}”`;

/** The name that each outlet writes most in its own words, the outlets that agree together. */
function finding(rows: readonly Naming[], actor: string): string {
  if (rows.length === 0) return `No article speaks of ${actor || "an actor of the codebook"}`;
  const favourites = [...Map.groupBy(rows, ({ outlet }) => outlet)].flatMap(([outlet, own]) => {
    const used = own.filter((row) => row.own > 0).sort((a, b) =>
      Number(b.kind === "name") - Number(a.kind === "name") || b.own - a.own
    );
    return used.length > 0 ? [{ outlet, name: used[0].name }] : [];
  });
  const groups = [...Map.groupBy(favourites, ({ name }) => name)].sort(([, a], [, b]) => b.length - a.length);
  if (groups.length === 0) return `${actor} is named only in the words of others`;
  const [[first, most], ...others] = groups;
  if (others.length === 0 && most.length > 1) {
    return `Naming ${actor}: in their own words ${allOf(most.length, "outlet")} that name it mostly write ${
      quote(first)
    }`;
  }
  const who = (group: typeof most, noun = "") =>
    group.length === 1 ? group[0].outlet : noun ? countOf(group.length, noun) : numeral(group.length);
  const rest = others.slice(0, 3).map(([name, group]) => `${who(group)} ${quote(name)}`);
  const left = others.slice(3).reduce((sum, [, group]) => sum + group.length, 0);
  if (left > 0) rest.push(`${numeral(left)} ${left < 2 ? "another name" : "other names"}`);
  const start = most.length === 1
    ? `Naming ${actor}: in its own words ${most[0].outlet} mostly writes ${quote(first)}`
    : `Naming ${actor}: in their own words ${who(most, "outlet")} mostly write ${quote(first)}`;
  return [start, ...rest].join(", ");
}

/** Names that stand mostly in the mouths of others. */
function borrowing(rows: readonly Naming[]): string {
  if (rows.length === 0) return "There is nothing to compare.";
  const names = [...Map.groupBy(rows, ({ name }) => name)]
    .map(([name, own]) => ({ name, all: usesOf(own), own: own.reduce((sum, row) => sum + row.own, 0) }));
  const all = usesOf(rows), others = all - names.reduce((sum, { own }) => sum + own, 0);
  const first = `${capitalise(countOf(names.length, "name or noun", "names and nouns"))} ${
    names.length < 2 ? "stands" : "stand"
  } for it; ${formatNumber(others)} of ${formatNumber(all)} mentions are in the words of others.`;
  const borrowed = names.filter(({ all, own }) => all >= 3 && own * 2 < all)
    .map(({ name, all, own }) => `${quote(name)} (${all - own} of ${all})`);
  return borrowed.length === 0 ? first : `${first} Mostly others say ${listOf(borrowed, 4)}.`;
}

function counting(rows: readonly Naming[], documents: readonly Document[], actor: string): string {
  const n = `n = ${formatNumber(usesOf(rows))} mentions of ${actor || "actors"} in ${scopeOf(documents)}.`;
  return rows.length === 0 ? n : `${n} Bars: share of an outlet’s mentions of it; numbers: mentions.`;
}

function caution(
  rows: readonly Naming[],
  documents: readonly Document[],
  shown: ReadonlySet<string>,
): string {
  if (rows.length === 0) return "That no name of the codebook was found does not mean that nobody is named.";
  const hidden = rows.filter(({ name }) => !shown.has(name)),
    names = new Set(hidden.map(({ name }) => name)).size;
  return joinSentences(
    "Spellings count as different names. Whose words they are is read from the statement or the quotation that they" +
      " stand in; a headline counts as the article’s own.",
    noRoomFor(names, "name", `used less often (${tallyOf(usesOf(hidden), "mention")})`),
    sharedColours(documents),
  );
}
