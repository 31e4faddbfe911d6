/**
 * Differences: in what a figure departs from the others of its tally.
 *
 * @module
 */
import type { Figure } from "../../vocabulary.ts";
import { headOf } from "./people.ts";
import type { Counted } from "./harm.ts";

/** The text that is used most often; of several, the first. */
export function mostUsed(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best = "";
  for (const [text, count] of counts) if (!best || count > counts.get(best)!) best = text;
  return best;
}

/** What most figures of a group share. */
interface Usual {
  hedge: string;
  window: string;
  /** Noun of the population. */
  people: string;
  speaker: string;
}

const windowOf = ({ from, to }: Figure): string => from || to ? `${from}/${to}` : "";

function usualOf(rows: readonly Figure[]): Usual {
  return {
    hedge: mostUsed(rows.map(({ hedge }) => hedge)),
    window: mostUsed(rows.map(windowOf)),
    people: headOf(mostUsed(rows.map(({ population }) => population))),
    speaker: mostUsed(rows.map(({ speaker }) => speaker)),
  };
}

/**
 * Tells in what each figure of a group departs from the reading that most others share.
 *
 * @param group figures of the same harm
 * @returns the words for each, in order; empty for a figure alone
 */
export function differencesIn(group: readonly Counted[]): string[] {
  if (group.length < 2) return group.map(() => "");
  const usual = usualOf(group.map(({ figure }) => figure));
  return group.map(({ figure }) => {
    const { hedge, population, speaker } = figure, window = windowOf(figure), differs: string[] = [];
    if (hedge !== usual.hedge) differs.push("bound");
    if (window && window !== usual.window) differs.push("window");
    if (population && headOf(population) !== usual.people) differs.push("population");
    if (speaker && speaker !== usual.speaker) differs.push("source");
    return differs.join("; ");
  });
}
