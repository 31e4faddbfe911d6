/**
 * People: whom a figure counts, by the noun of its population.
 *
 * @module
 */
import type { Figure } from "../../vocabulary.ts";

/** People at large, or as many as an event may hit; whoever else is counted is a group among them. */
const AT_LARGE = new Set(
  `people persons person residents inhabitants civilians citizens lives others more victims locals bodies
  dead wounded injured missing human humans souls individuals casualties fatalities deaths body injuries arrests
  refugees worshippers worshipers mourners pilgrims churchgoers shoppers revellers revelers bystanders passersby`
    .split(/\s+/),
);
/** What the soldiers of a state are called here, whatever the text calls them. */
export const STATE_SOLDIERS = "soldiers";
/** Names for the soldiers of a state. */
const SOLDIERS =
  /\b(?:soldiers?|troops?|servicem[ea]n|servicewom[ea]n|servicemembers?|(?:service|military) (?:members?|personnel))$/;
const MANY = /\b(?:people|civilians?)\b/;

/**
 * Reads whom a population names.
 *
 * @param population as the text has it
 * @returns its noun in lower case; empty for people at large, and for a list that names civilians or people
 */
export function headOf(population: string): string {
  const small = population.toLowerCase().replace(/[^\p{L}\p{N}\s'’-]/gu, "").trim();
  const last = small.split(/\s+/).at(-1) ?? "";
  if (AT_LARGE.has(last) || / and /.test(small) && MANY.test(small)) return "";
  return SOLDIERS.test(small) ? STATE_SOLDIERS : last;
}

/** Groups that are always a part of those whom an event hits. */
const PARTIAL = new Set(
  `children child girls girl boys boy women woman babies baby infants infant toddlers teenagers teenager minors minor
  pupils schoolchildren schoolgirls schoolboys foreigners`.split(/\s+/),
);

/** Whether a noun names a group that is always a part of those whom an event hits. */
export const isPartial = (noun: string): boolean => PARTIAL.has(noun);

/** Rules of the figures that count a part of those whom a figure of their sentence counts. */
export const PARTS: ReadonlySet<string> = new Set(["part", "share"]);
/** The same with the rule of lists, whose numbers may be parts too. */
export const SHARES: ReadonlySet<string> = new Set([...PARTS, "listed"]);

/**
 * Finds the nouns by which the headlines of several articles count those whom the event hit: "migrants".
 *
 * @param figures of the whole corpus
 * @returns the nouns in lower case; fighters, and groups that are always a part, are none
 */
export function usualPeople(figures: readonly Figure[]): Set<string> {
  const counted = figures.filter(({ sentence, status, civilian, rule }) =>
    sentence === 0 && status === "current" && civilian !== "combatant" && !SHARES.has(rule)
  );
  const heads = Map.groupBy(counted, ({ population }) => headOf(population));
  return new Set(
    [...heads].filter(([, some]) => new Set(some.map(({ document }) => document)).size > 1)
      .map(([head]) => head).filter((head) => head !== STATE_SOLDIERS && !isPartial(head)),
  );
}
