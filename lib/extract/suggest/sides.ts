/**
 * Sides: to which actor a noun is proposed, by its sort and by the people, creed or tie that stands before it.
 *
 * @module
 */
import { FORCES } from "../../codebooks/mod.ts";
import { type Proposed, STATE } from "./actors.ts";
import type { Noun } from "./nouns.ts";

const CREEDS: readonly string[] = ["shia", "sunni", "christian", "druze"];
const isNation = ({ people }: Noun): boolean => people !== "" && !CREEDS.includes(people);

/** Ids of actors that are kinds, not bodies. */
const KINDS = {
  insurgent: "insurgents",
  irregular: "militias",
  tribal: "tribal-fighters",
  alliance: "coalition",
  any: "fighters",
};

/** What a corpus's nouns tell together. */
interface Sides {
  /** The people whose soldiers they mostly are, and the people that leads the alliance; empty where none. */
  home: string;
  ally: string;
  /** The actor whom insurgent nouns mostly go with. */
  insurgent: string;
  /** The sort of actor that each creed mostly goes with. */
  creeds: ReadonlyMap<string, "irregular" | "tribal">;
}

/** The key with the greatest sum, where it is at least `least`; the first by name of several. */
function most(of: readonly (readonly [string, number])[], least: number): string {
  const sums = new Map<string, number>();
  for (const [key, count] of of) sums.set(key, (sums.get(key) ?? 0) + count);
  const [best] = [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best && best[1] >= least ? best[0] : "";
}

function readSides(nouns: readonly Noun[], names: readonly Proposed[]): Sides {
  const peoples = (test: (noun: Noun) => boolean) =>
    nouns.filter((noun) => isNation(noun) && test(noun)).map(({ people, count }) => [people, count] as const);
  const insurgents = names.flatMap(({ actor, nouns }) =>
    [...nouns].filter(([noun]) => FORCES.get(noun) === "insurgent").map(([, count]) =>
      [actor, count] as const
    )
  );
  const sortOf = (creed: string) =>
    most(
      nouns.filter(({ people, sort }) => people === creed && (sort === "irregular" || sort === "tribal"))
        .map(({ sort, count }) => [sort, count] as const),
      1,
    );
  return {
    // One "Syrian soldiers" does not make all soldiers Syrian.
    home: most(peoples(({ sort }) => sort === "state" || sort === "any"), 2),
    ally: most(peoples(({ sort }) => sort === "alliance"), 1),
    insurgent: most(insurgents, 1),
    creeds: new Map(CREEDS.map((creed) => [creed, sortOf(creed) === "tribal" ? "tribal" : "irregular"])),
  };
}

/** "Iran-backed groups" */
const isTied = (alias: string): boolean => /-(?:backed|aligned|allied|linked|loyal)/i.test(alias);

function actorOf({ alias, sort, people }: Noun, { home, ally, insurgent, creeds }: Sides): string {
  const forces = (of: string): string => of ? `${of}-forces` : home ? `${home}-forces` : STATE;
  const creed = creeds.get(people);
  if (sort === "insurgent") return insurgent || KINDS.insurgent;
  if (isTied(alias)) return KINDS.irregular;
  if (sort === "irregular" || sort === "tribal") return KINDS[sort];
  if (creed) return KINDS[creed];
  if (sort === "alliance") return people || ally ? forces(people || ally) : KINDS.alliance;
  return people || sort === "state" ? forces(people) : KINDS.any;
}

/** Gives each noun to an actor, by its alias. */
export function groupNouns(nouns: readonly Noun[], names: readonly Proposed[]): Map<string, string> {
  const sides = readSides(nouns, names);
  return new Map(nouns.map((noun) => [noun.alias, actorOf(noun, sides)]));
}
