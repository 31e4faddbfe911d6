/**
 * Actors: which names and nouns are proposed as one actor's.
 *
 * @module
 */
import { FORCE_NAMES, PEOPLES } from "../../codebooks/mod.ts";
import { findLinks } from "./links.ts";
import type { Name } from "./names.ts";
import type { Noun } from "./nouns.ts";

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
    const actor = people ? `${people}-forces` : slug(leaderOf(group.map((name) => names.get(name)!)));
    return group.map((name) => ({ ...names.get(name)!, actor }));
  });
}

/** The name that stands for an actor: of those of several words the commonest, else the commonest. */
function leaderOf(group: readonly Name[]): string {
  const long = group.filter(({ name }) => /[\s-]/.test(name));
  return (long.length ? long : group).toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))[0]
    .name;
}

const SECTS: ReadonlySet<string> = new Set(["shia", "sunni", "christian", "druze"]);
const SORTS = {
  irregular: "militias",
  tribal: "tribal-fighters",
  alliance: "coalition",
  any: "fighters",
} as const;

/** Gives each noun to an actor. */
export function groupNouns(nouns: readonly Noun[], names: readonly Proposed[]): Map<string, string> {
  const most = (of: readonly [string, number][]): string =>
    of.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? "";
  const tally = (test: (noun: Noun) => boolean): [string, number][] =>
    [...Map.groupBy(nouns.filter((noun) => noun.people && test(noun)), ({ people }) => people)]
      .map(([people, own]) => [people, own.reduce((sum, { count }) => sum + count, 0)]);
  // One "Syrian soldiers" does not make all soldiers Syrian.
  const home = most(
    tally(({ sort, people }) => (sort === "state" || sort === "any") && !SECTS.has(people)).filter(([, n]) =>
      n > 1
    ),
  );
  const ally = most(tally(({ sort, people }) => sort === "alliance" && !SECTS.has(people)));
  const insurgent = most(
    [...Map.groupBy(names, ({ actor }) => actor)].map((
      [actor, own],
    ) => [actor, own.reduce((sum, { nouns }) => sum + of(nouns), 0)]),
  );
  const force = (people: string): string =>
    people && people !== home ? `${people}-forces` : home ? `${home}-forces` : "state-forces";
  const bySect = new Map(
    [...SECTS].map((sect) => [
      sect,
      most(
        (["irregular", "tribal"] as const).map((sort) => [
          sort,
          nouns.filter((noun) => noun.sort === sort && noun.people === sect).reduce(
            (sum, { count }) => sum + count,
            0,
          ),
        ]),
      ),
    ]),
  );
  const actorOf = ({ alias, sort, people }: Noun): string => {
    if (sort === "insurgent") return insurgent || "insurgents";
    if (/-(?:backed|aligned|allied|linked|loyal)/i.test(alias)) return SORTS.irregular;
    if (sort === "irregular" || sort === "tribal") return SORTS[sort];
    if (SECTS.has(people)) return SORTS[bySect.get(people) as "irregular" | "tribal"];
    if (sort === "alliance") return people ? force(people) : ally ? force(ally) : SORTS.alliance;
    return people || sort === "state" ? force(people) : SORTS.any;
  };
  return new Map(nouns.map((noun) => [noun.alias, actorOf(noun)]));
}

const INSURGENT: ReadonlySet<string> = new Set(
  "militant extremist jihadist jihadi terrorist insurgent rebel".split(" "),
);
const of = (nouns: ReadonlyMap<string, number>): number =>
  [...nouns].reduce((sum, [noun, count]) => sum + (INSURGENT.has(noun) ? count : 0), 0);

/** The people whose forces a name speaks of: Iraqi Army. */
function peopleOf(name: string): string {
  const words = name.toLowerCase().split(/[\s-]+/);
  return words.length > 1 && new Set(FORCE_NAMES).has(words.at(-1)!) ? PEOPLES.get(words[0]) ?? "" : "";
}
