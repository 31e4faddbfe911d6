/**
 * Mentions counted: who is spoken of how often, by article.
 *
 * @module
 */
import type { Document, Mention } from "../vocabulary.ts";

/** How often an article speaks of an actor. */
export interface MentionRate {
  /** Id of the article. */
  document: string;
  /** Who published it. */
  outlet: string;
  /** Id of the actor. */
  actor: string;
  /** Number of mentions. */
  count: number;
  /** Words of the article, furniture left out. */
  tokens: number;
  /** Mentions per 1,000 words. */
  rate: number;
}

/**
 * Counts mentions by article and actor, actors without a mention included as zero.
 *
 * @returns rows ordered as the documents are, within them by actor
 */
export function measureMentions(mentions: readonly Mention[], documents: readonly Document[]): MentionRate[] {
  const counts = new Map<string, number>(), actors = [...new Set(mentions.map(({ actor }) => actor))].sort();
  for (const { document, actor } of mentions) {
    const key = `${document}\n${actor}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return documents.flatMap(({ document, outlet, tokens }) =>
    actors.map((actor) => {
      const count = counts.get(`${document}\n${actor}`) ?? 0;
      return {
        document,
        outlet: outlet || document,
        actor,
        count,
        tokens,
        rate: tokens ? count * 1000 / tokens : 0,
      };
    })
  );
}
