/**
 * The rows of the chart of kinds: a kind, all of it that are named, and each of them, for every outlet.
 *
 * @module
 */

import { type Kind, outletNames, outletsBy, rateOfArticles } from "../../measure/mod.ts";
import type { Document, Mention } from "../../vocabulary.ts";

/** How often an outlet speaks of a kind, or names one of it, in 1,000 words. */
export interface KindRow extends Record<string, unknown> {
  outlet: string;
  /** Id of the actor; empty for all that are named, together. */
  actor: string;
  /** What it is called. */
  name: string;
  /** Whether it is the kind, all that are named together, or one of them. */
  what: "kind" | "named" | "one";
  count: number;
  /** Words of the outlet's articles. */
  tokens: number;
  rate: number;
  low: number;
  high: number;
}

/** Fields of a row, in the order of the CSV. */
export const KIND_FIELDS = [
  "outlet",
  "actor",
  "name",
  "what",
  "count",
  "tokens",
  "rate",
  "low",
  "high",
] as const;

/**
 * Makes the rows of the chart of kinds.
 *
 * @param mentions Mentions of the corpus.
 * @param documents Its documents, in order, with their number of words.
 * @param kind The kind and those of it that have names.
 * @param called What an actor is called.
 * @returns Rows by outlet: the kind, all that are named together, and each of them from the most named to the least.
 * @throws {RangeError} If a mention belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(kindRows([], [], { kind: "militias", named: [] }, (actor) => actor), []);
 * ```
 */
export function kindRows(
  mentions: readonly Mention[],
  documents: readonly Document[],
  { kind, named }: Kind,
  called: (actor: string) => string,
): KindRow[] {
  const outletOf = outletsBy(documents, "chart kinds");
  const byOutlet = Map.groupBy(mentions, outletOf);
  const totals = new Map(
    [...Map.groupBy(mentions, ({ actor }) => actor)].map(([actor, own]) => [actor, own.length]),
  );
  const ones = named.filter((actor) => totals.has(actor)).sort((a, b) => totals.get(b)! - totals.get(a)!);
  const lines: Pick<KindRow, "actor" | "name" | "what">[] = [
    { actor: kind, name: called(kind), what: "kind" },
    { actor: "", name: "those with names", what: "named" },
    ...ones.map((actor) => ({ actor, name: called(actor), what: "one" as const })),
  ];
  return outletNames(documents).flatMap((outlet) => {
    const own = documents.filter((document) => outletOf(document) === outlet);
    const tokens = own.reduce((sum, document) => sum + (document.tokens ?? 0), 0);
    return lines.map((line): KindRow => {
      const wanted = line.what === "named" ? named : [line.actor];
      const spoken = (byOutlet.get(outlet) ?? []).filter(({ actor }) => wanted.includes(actor));
      const { count, rate, low, high } = rateOfArticles(own.map(({ document, tokens }) => ({
        count: spoken.filter((mention) => mention.document === document).length,
        words: tokens ?? 0,
      })));
      return { outlet, ...line, count, tokens, rate, low, high };
    });
  });
}
