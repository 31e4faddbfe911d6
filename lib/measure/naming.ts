/**
 * Naming: by which names and nouns each outlet speaks of an actor, in its own words and in those of others.
 *
 * @module
 */
import type { Alias, Mention } from "../vocabulary.ts";
import { outletNames, outletsBy, type Published } from "./outlets.ts";

/** How often an outlet calls an actor by a name. */
export interface Naming extends Record<string, unknown> {
  /** Who published the articles. */
  outlet: string;
  /** Id of the actor. */
  actor: string;
  /** What it is called: the alias of the codebook as the text spells it. */
  name: string;
  /** A name, or a noun that refers to one. */
  kind: Mention["kind"];
  /** Mentions in the article's own words. */
  own: number;
  /** Mentions in statements told indirectly. */
  indirect: number;
  /** Mentions inside quotation marks. */
  direct: number;
}

/** Fields of a row, in order. */
export const NAMING_FIELDS = ["outlet", "actor", "name", "kind", "own", "indirect", "direct"] as const;

/** What is needed of a mention to know what it calls its actor. */
export type Called = Pick<Mention, "document" | "actor" | "surface" | "kind" | "voice">;

/**
 * Counts by which names each outlet speaks of each actor.
 *
 * @param mentions of the corpus
 * @param documents its documents, in order
 * @param aliases of the codebook; without them a mention is its own name
 * @returns rows by actor, name (the commonest first) and outlet; zeros included
 * @throws {RangeError} where a mention belongs to no document
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const mention = { document: "a", actor: "hill-league", kind: "name", voice: "own" } as const;
 * const aliases = [{ actor: "hill-league", alias: "Hill League", kind: "name" as const }];
 * const mentions = ["the Hill League", "Hill League fighters"].map((surface) => ({ ...mention, surface }));
 * const rows = measureNaming(mentions, [{ document: "a", outlet: "Herald" }], aliases);
 * deepStrictEqual(rows.map(({ name, own }) => [name, own]), [["Hill League", 2]]);
 * ```
 */
export function measureNaming(
  mentions: readonly Called[],
  documents: readonly Published[],
  aliases: readonly Pick<Alias, "actor" | "alias" | "kind">[] = [],
): Naming[] {
  const outletOf = outletsBy(documents, "measure naming"), outlets = outletNames(documents);
  const known = Map.groupBy(aliases, ({ actor }) => actor);
  const nameOf = (mention: Called) => nameIn(mention, known.get(mention.actor) ?? []);
  const groups = [...Map.groupBy(mentions, (mention) => JSON.stringify([mention.actor, nameOf(mention)]))];
  groups.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const actors = [...new Set(groups.map(([, [{ actor }]]) => actor))].sort();
  return actors.flatMap((actor) =>
    groups.filter(([, [first]]) => first.actor === actor).flatMap(([, group]) => {
      const byOutlet = Map.groupBy(group, outletOf), name = nameOf(group[0]);
      const kind = group.some((mention) => mention.kind === "name") ? "name" : "noun";
      return outlets.map((outlet): Naming => {
        const count = (voice: Mention["voice"]) =>
          byOutlet.get(outlet)?.filter((mention) => mention.voice === voice).length ?? 0;
        return {
          outlet,
          actor,
          name,
          kind,
          own: count("own"),
          indirect: count("indirect"),
          direct: count("direct"),
        };
      });
    })
  );
}

/**
 * Finds the name in the words of a mention: the longest alias that stands in it, for a name the longest that is one.
 *
 * @param mention its words and whether they name or refer
 * @param aliases of its actor
 * @returns the alias as the text spells it, a noun as the codebook does; the words themselves where no alias stands there
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const aliases = ["IS", "ISIS", "Isis"].map((alias) => ({ alias, kind: "name" as const }));
 * const all = [...aliases, { alias: "militants", kind: "noun" as const }];
 * strictEqual(nameIn({ surface: "numerically inferior IS force", kind: "name" }, all), "IS");
 * strictEqual(nameIn({ surface: "Isis militants", kind: "name" }, all), "Isis");
 * strictEqual(nameIn({ surface: "Militant", kind: "noun" }, all), "militants");
 * ```
 */
export function nameIn(
  { surface, kind }: Pick<Mention, "surface" | "kind">,
  aliases: readonly Pick<Alias, "alias" | "kind">[],
): string {
  const words = ` ${fold(surface)} `, exact = (alias: string) => Number(surface.includes(alias));
  const [found] = aliases
    .map((one) => ({ ...one, at: words.indexOf(` ${fold(one.alias)} `) }))
    .filter(({ alias, at }) => at >= 0 && (alias.length > SHORT || surface.includes(alias)))
    .sort((a, b) =>
      (kind === "name" ? Number(b.kind === "name") - Number(a.kind === "name") : 0) ||
      b.alias.length - a.alias.length || exact(b.alias) - exact(a.alias)
    );
  if (found === undefined) {
    // "militant" is what "militants" are.
    const plural = aliases.find(({ alias }) => fold(alias) === `${fold(surface)}s`)?.alias;
    return plural ?? (kind === "noun" ? surface.toLowerCase() : surface);
  }
  const { alias, at } = found;
  if (kind === "noun") return alias;
  const spelt = surface.slice(at, at + alias.length);
  // A headline in capitals spells every name alike; an acronym is spelt as its outlet spells it.
  const loud = spelt.length > LOUD && spelt === spelt.toUpperCase();
  return fold(spelt) !== fold(alias) || loud ? alias : spelt;
}

/** Longest name that is also a word in small letters: "IS" and "is". */
const SHORT = 2;
/** Longest name in capitals that is an acronym. */
const LOUD = 6;

/** Words in small letters, one space between them where the text has one mark. */
function fold(text: string): string {
  return text.toLowerCase().replace(/’/g, "'").replace(/[‐-―]/g, "-").replace(/'s\b/g, "  ")
    .replace(/[^\p{L}\p{N}'-]/gu, " ").trimEnd();
}
