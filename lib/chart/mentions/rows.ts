/**
 * The rows of the chart of mentions: one for each actor and outlet, also where there is no mention.
 *
 * @module
 */

import { outletsBy, rateOfArticles } from "../../measure/mod.ts";
import type { Document, Mention } from "../../vocabulary.ts";
import { nameActor } from "../names.ts";

/** How often an outlet names an actor. Not how it speaks of it. */
export interface MentionRow extends Record<string, unknown> {
  outlet: string;
  actor: string;
  /** What the actor is called. */
  name: string;
  /** Number of mentions in all articles of the outlet. */
  count: number;
  /** Words of these articles, furniture left out. */
  tokens: number;
  /** Mentions for every 1,000 words; null where no words were counted. */
  rate: number | null;
  /** Bounds of the rate, by 95 %: exact Poisson, and over articles where an outlet has several; null where no words were counted. */
  low: number | null;
  high: number | null;
  /** Whether the picture has room for it. */
  drawn: boolean;
}

/** Fields of a row, in the order of the CSV. */
export const MENTION_FIELDS = [
  "outlet",
  "actor",
  "name",
  "count",
  "tokens",
  "rate",
  "low",
  "high",
  "drawn",
] as const;

/**
 * Makes the rows of the chart of mentions.
 *
 * @param mentions Mentions of the corpus.
 * @param documents Its documents; their order is that of the outlets.
 * @param options How many actors are drawn, and what they are called.
 * @returns Rows by outlet, and by actor from the most named to the least.
 * @throws {RangeError} If a mention belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const documents = [{ document: "a", outlet: "Herald", tokens: 500 }];
 * const mentions = [{ document: "a", actor: "hill-league" }, { document: "a", actor: "hill-league" }];
 * deepStrictEqual(mentionRows(mentions, documents, { most: 9 }).map(({ name, rate }) => [name, rate]), [
 *   ["Hill League", 4],
 * ]);
 * ```
 */
export function mentionRows(
  mentions: readonly Pick<Mention, "document" | "actor">[],
  documents: readonly Pick<Document, "document" | "outlet" | "tokens">[],
  { most, names = {} }: { most: number; names?: Readonly<Record<string, string>> },
): MentionRow[] {
  const outletOf = outletsBy(documents, "chart mentions");
  for (const mention of mentions) outletOf(mention);
  const totals = countBy(mentions.map(({ actor }) => actor));
  const counts = countBy(mentions.map(({ document, actor }) => `${actor} ${document}`));
  const actors = [...totals.keys()].sort((a, b) => totals.get(b)! - totals.get(a)! || (a < b ? -1 : 1));
  return [...Map.groupBy(documents, outletOf)].flatMap(([outlet, own]) => {
    const tokens = own.reduce((sum, document) => sum + (document.tokens ?? 0), 0);
    return actors.map((actor, i) => {
      const articles = own.map(({ document, tokens }) => ({
        count: counts.get(`${actor} ${document}`) ?? 0,
        words: tokens ?? 0,
      }));
      const measured = rateOfArticles(articles), { count } = measured;
      const of = (value: number) => tokens > 0 ? round(value) : null;
      return {
        outlet,
        actor,
        name: names[actor] ?? nameActor(actor),
        count,
        tokens,
        rate: of(measured.rate),
        low: of(measured.low),
        high: of(measured.high),
        drawn: i < most,
      };
    });
  });
}

const round = (value: number): number => Math.round(value * 1e3) / 1e3;

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
