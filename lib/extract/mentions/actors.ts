/**
 * Actors: what the rows of a codebook tell of each actor together.
 *
 * @module
 */
import { PEOPLES, type Sort, STATE_NOUNS } from "../../codebooks/mod.ts";
import type { Alias } from "../../vocabulary.ts";
import { singular } from "../words/spelling.ts";

/** What the codebook's rows tell of an actor. */
export interface Actor {
  /** Whether it belongs to a state. */
  sort: Sort;
  /** True where all its aliases are nouns: a kind of actor, such as the militias. */
  kind: boolean;
  /** Peoples that its aliases name. */
  peoples: ReadonlySet<string>;
  /** Last words of its nouns, in the singular. */
  heads: ReadonlySet<string>;
  /** Last words of its names, in small letters and the singular. */
  bodies: ReadonlySet<string>;
  /** Words that its aliases put before a noun of its own: "Marsan" before "army". */
  epithets: ReadonlySet<string>;
}

const stateNouns = new Set(STATE_NOUNS.map(singular));

/** Reads what the rows tell of each actor. */
export function readActors(aliases: readonly Alias[]): ReadonlyMap<string, Actor> {
  const rows = Map.groupBy(aliases, ({ actor }) => actor);
  return new Map([...rows].map(([actor, own]) => [actor, readActor(own)]));
}

function readActor(aliases: readonly Alias[]): Actor {
  const words = aliases.map(({ alias }) => alias.split(/[\s-]+/).filter(Boolean));
  const lower = words.map((one) => one.map((word) => word.toLowerCase()));
  const nouns = new Set(
    aliases.filter(({ kind }) => kind === "noun").map(({ alias }) => alias.toLowerCase()),
  );
  const whole = new Set(lower.map((one) => one.join(" ")));
  const last = (of: Alias["kind"]): string[] =>
    lower.flatMap((one, i) => aliases[i].kind === of ? [one.at(-1)!] : []);
  return {
    sort: lower.some((one) => stateNouns.has(singular(one.at(-1)!))) ? "state" : "irregular",
    kind: nouns.size > 0 && aliases.every(({ kind }) => kind === "noun"),
    peoples: new Set(lower.flat().flatMap((word) => PEOPLES.get(word) ?? [])),
    heads: new Set(last("noun").map(singular)),
    bodies: new Set(last("name").map(singular)),
    epithets: new Set(
      lower.filter((one, i) => {
        const rest = one.slice(1).join(" "), first = words[i][0];
        return one.length > 1 && first[0] !== first[0].toLowerCase() && !whole.has(one[0]) &&
          (nouns.has(rest) || nouns.has(`${rest}s`) || stateNouns.has(singular(rest)));
      }).map(([first]) => first),
    ),
  };
}
