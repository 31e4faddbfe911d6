/**
 * Aliases: the actors of a codebook, compiled so that a token tells at once whether one begins there.
 *
 * @module
 */
import { REFERENCES } from "../../codebooks/mod.ts";
import type { Alias, Codebook } from "../../vocabulary.ts";
import { cut } from "../words/cut.ts";
import { readActors } from "./actors.ts";
import { checkClaim } from "./claims.ts";
import { formOfName, formOfNoun, variantsOf } from "./forms.ts";
import { ROOT, type Sought } from "./grow.ts";
import { createHints } from "./hints.ts";
import { barely } from "../words/keys.ts";
import type { AliasEntry, Aliases } from "./state.ts";
import { createTrie } from "./trie.ts";
import { ALIASES, CONTEXTS } from "./walkers.ts";

/** Id that a codebook gives to words that look like an actor and are none. */
export const NO_ACTOR = "none";

/** Compiles the actors of a codebook. */
export function compileAliases(codebook: Codebook): Aliases {
  const entries: AliasEntry[] = [], sought: Sought[] = [], phrases: Sought[] = [];
  const claims = new Map<string, Alias[]>();
  let size = 0;
  for (const alias of codebook.actors) {
    const context = alias.context.length ? size++ : -1;
    for (const phrase of alias.context) {
      const words = cut(phrase).map((word) => ({ word: word.toLowerCase(), like: "exact" as const }));
      phrases.push({ root: ROOT.names, words, entry: context });
    }
    for (const [i, words] of variantsOf(cut(alias.alias)).entries()) {
      const form = alias.kind === "noun" ? formOfNoun(words) : formOfName(words);
      if (!i) checkClaim(codebook, alias, form, claims);
      sought.push({ ...form, entry: entries.length });
      entries.push({
        alias,
        capitals: form.capitals,
        letters: alias.kind === "noun" ? "" : barely(alias.alias),
        article: form.article === true,
        context,
        rank: alias.kind === "noun" ? 1 : 0,
      });
    }
  }
  for (const [word, reference] of REFERENCES) {
    sought.push({
      root: ROOT.nouns,
      words: [{ word, like: "exact" }],
      entry: entries.length,
    });
    entries.push({ reference, capitals: [0], letters: "", article: false, context: -1, rank: 2 });
  }
  const actors = readActors(codebook.actors),
    epithets = [...actors.values()].flatMap((actor) => [...actor.epithets]);
  return {
    trie: createTrie(sought, ALIASES),
    entries,
    contexts: createTrie(phrases, CONTEXTS),
    seen: new Int32Array(size),
    actors,
    sorts: new Set([...actors.values()].map(({ sort }) => sort)),
    hints: createHints(new Set(epithets)),
    relations: new Map(),
  };
}
