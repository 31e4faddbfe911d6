/**
 * Actors: which names are proposed as one actor's.
 *
 * @module
 */
import { FORCE_NAMES, PEOPLES } from "../../codebooks/mod.ts";
import { findLinks } from "./links.ts";
import type { Name } from "./names.ts";

/** Id of the forces of a state that no word names. */
export const STATE = "state-forces";

/** Weight from which on a name is proposed by itself. */
const ENOUGH = 2;

/** A name that is proposed. */
export interface Proposed extends Name {
  /** Id of its actor. */
  actor: string;
}

const slug = (name: string): string =>
  name.toLowerCase().normalize("NFD").replace(/[\p{M}'’.]/gu, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(
    /^-|-$/g,
    "",
  );

const empty = (name: string, articles: Iterable<number>): Name => ({
  name,
  count: 1,
  articles: new Set(articles),
  signs: new Map(),
  weight: 0,
  nouns: new Map(),
  behind: new Map(),
  others: new Set(),
});

/** Gives each name that has enough signs, or is linked with one that has, to an actor. */
export function groupNames(gathered: ReadonlyMap<string, Name>): Proposed[] {
  const names = new Map(gathered);
  for (const { others, articles } of gathered.values()) {
    for (const other of others) if (!names.has(other)) names.set(other, empty(other, articles));
  }
  const links = findLinks(names), parent = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    while (parent.has(at)) at = parent.get(at)!;
    return at;
  };
  const taken = new Set([...names.values()].filter(({ weight }) => weight >= ENOUGH).map(({ name }) => name));
  // A link may lead on to another: a name in brackets, then its other spelling.
  for (let before = -1; before !== taken.size;) {
    before = taken.size;
    for (const { from, to, says } of links) {
      if (!taken.has(from) && !taken.has(to)) continue;
      for (const [one, other] of [[from, to], [to, from]]) {
        if (taken.has(one)) continue;
        taken.add(one);
        names.get(one)!.signs.set(one === to ? says : `goes with ${other}`, 1);
      }
      if (root(from) !== root(to)) parent.set(root(to), root(from));
    }
  }
  const groups = Map.groupBy([...taken].sort(), root);
  return [...groups.values()].flatMap((group) => {
    const people = group.map(peopleOf).find((people) => people !== "");
    const state = people ? `${people}-forces` : group.some(isPolice) ? STATE : "";
    const actor = state || slug(leaderOf(group.map((name) => names.get(name)!)));
    return group.map((name) => ({ ...names.get(name)!, actor }));
  });
}

/** The name that stands for an actor: of those of several words the commonest, else the commonest. */
function leaderOf(group: readonly Name[]): string {
  const long = group.filter(({ name }) => /[\s-]/.test(name));
  return (long.length ? long : group).toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))[0]
    .name;
}

/** Whether a name is that of a police force, of whatever place. */
const isPolice = (name: string): boolean => /\s(?:police|gendarmerie)$/i.test(name);

/** The people whose forces a name speaks of: Iraqi Army. */
function peopleOf(name: string): string {
  const words = name.toLowerCase().split(/[\s-]+/);
  return words.length > 1 && new Set(FORCE_NAMES).has(words.at(-1)!) ? PEOPLES.get(words[0]) ?? "" : "";
}
