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

/** In what a figure departs from the reading that most others share. */
export function differenceOf({ figure }: Counted, group: readonly Counted[]): string {
  if (group.length < 2) return "";
  const rows = group.map(({ figure }) => figure), differs: string[] = [];
  const windowOf = ({ from, to }: Figure): string => from || to ? `${from}/${to}` : "";
  if (figure.hedge !== mostUsed(rows.map(({ hedge }) => hedge))) differs.push("bound");
  if (windowOf(figure) && windowOf(figure) !== mostUsed(rows.map(windowOf))) differs.push("window");
  const people = mostUsed(rows.map(({ population }) => population));
  if (figure.population && headOf(figure.population) !== headOf(people)) differs.push("population");
  if (figure.speaker && figure.speaker !== mostUsed(rows.map(({ speaker }) => speaker))) {
    differs.push("source");
  }
  return differs.join("; ");
}
