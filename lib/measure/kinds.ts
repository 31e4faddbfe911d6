/**
 * Kinds: groups that a text can name one by one, and the word that lumps them together.
 *
 * @module
 */
import type { Alias } from "../vocabulary.ts";

/** Actors that have names, and the one that stands for all of their kind. */
export interface Kind {
  /** Id of the actor that is spoken of as a kind: "the militias". */
  kind: string;
  /** Ids of the actors of that kind that have names, in the order of the codebook. */
  named: string[];
}

/**
 * Finds the kinds of a codebook. A kind is an actor that has nouns alone, with a note that says "as a kind"; of it are
 * the actors with a name and a note that calls them by its noun ("a Shia militia").
 *
 * @param aliases of the codebook
 * @returns kinds that have at least one actor with a name, in the order of the codebook
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const alias = (actor: string, alias: string, kind: "name" | "noun", note: string) => ({ actor, alias, kind, note });
 * const aliases = [
 *   alias("hill-league", "Hill League", "name", "a militia of the hills"),
 *   alias("coast-guard", "Coast Guard", "name", "of the state"),
 *   alias("militias", "militias", "noun", "the militias as a kind"),
 * ];
 * deepStrictEqual(findKinds(aliases), [{ kind: "militias", named: ["hill-league"] }]);
 * ```
 */
export function findKinds(aliases: readonly Pick<Alias, "actor" | "alias" | "kind" | "note">[]): Kind[] {
  const actors = [...Map.groupBy(aliases, ({ actor }) => actor)];
  return actors.flatMap(([kind, own]) => {
    const noun = own.find(({ note }) => /\bas a kind\b/.test(note))?.alias.split(" ").at(-1);
    if (noun === undefined || own.some((alias) => alias.kind === "name")) return [];
    const called = new Set([noun, noun.replace(/s$/, "")]);
    const named = actors.filter(([actor, aliases]) =>
      actor !== kind && aliases.some((alias) => alias.kind === "name") &&
      aliases.some(({ note }) => note.split(/[^\p{L}]+/u).some((word) => called.has(word)))
    ).map(([actor]) => actor);
    return named.length > 0 ? [{ kind, named }] : [];
  });
}
