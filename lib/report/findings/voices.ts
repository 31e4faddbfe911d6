/**
 * What the words of the reports say: who is named, who speaks, and what is copied.
 *
 * @module
 */
import { capitalise, countInWords, isPlural, nameActor, numeral } from "../../chart/mod.ts";
import { measureMentions } from "../../measure/mod.ts";
import type { Records } from "../../vocabulary.ts";
import { countOf, distinct, formatCount, listOf, percentOf } from "../words.ts";

/**
 * Says who is named, who speaks and what is copied.
 *
 * @param records every table
 * @param names what actors are called, by id
 * @returns sentences; none of what was not found
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { findVoices } from "./voices.ts";
 * deepStrictEqual(findVoices({ mentions: [], quotes: [], overlaps: [], documents: [] } as never, {}), []);
 * ```
 */
export function findVoices(records: Records, names: Readonly<Record<string, string>>): string[] {
  return [...naming(records, names), ...voices(records), ...anonymity(records), ...copies(records)];
}

function naming(records: Records, names: Readonly<Record<string, string>>): string[] {
  const totals = new Map<string, number>();
  for (const { actor } of records.mentions) totals.set(actor, (totals.get(actor) ?? 0) + 1);
  const [top] = [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (!top) return [];
  const rates = measureMentions(records.mentions, records.documents)
    .filter((row) => row.actor === top[0])
    .toSorted((a, b) => b.rate - a.rate || (a.document < b.document ? -1 : 1));
  const name = (row: { outlet: string; document: string }) => row.outlet || row.document;
  const most = rates[0], least = rates.at(-1);
  const spread = most && least && rates.length > 1
    ? `: ${name(most)} ${most.rate.toFixed(1)} times in 1,000 words, ${name(least)} ${
      least.rate.toFixed(1)
    } times`
    : "";
  const called = names[top[0]] ?? nameActor(top[0]);
  return [
    `Named most often ${isPlural(called) ? "are" : "is"} ${called}, with ${
      countOf(top[1], "mention")
    }${spread}.`,
  ];
}

function voices(records: Records): string[] {
  const total = records.quotes.length;
  if (total === 0) return [];
  const of = (...roles: string[]) => records.quotes.filter((quote) => roles.includes(quote.role)).length;
  const state = of("official", "military"), residents = of("resident");
  return [
    `Of ${countOf(total, "statement")} given to a source, ${formatCount(state)} (${
      percentOf(state, total)
    }) come from ` +
    `officials and the military and ${formatCount(residents)} (${
      percentOf(residents, total)
    }) from residents.`,
  ];
}

function anonymity(records: Records): string[] {
  const unnamed = records.quotes.filter((quote) => !quote.named);
  if (unnamed.length === 0) return [];
  const reasons = unnamed.filter((quote) => quote.anonymity !== "").length;
  return [
    `${capitalise(numeral(unnamed.length))} of ${countInWords(records.quotes.length, "statement")} ` +
    `${unnamed.length === 1 ? "comes" : "come"} from a speaker without a name; ` +
    (reasons === unnamed.length && reasons === 1
      ? "the report says why."
      : `for ${numeral(reasons)} of them the report says why.`),
  ];
}

function copies(records: Records): string[] {
  const passages = records.overlaps.filter((overlap) => overlap.words > 0);
  if (passages.length === 0) return [];
  const outlets = new Map(records.documents.map(({ document, outlet }) => [document, outlet || document]));
  const pairs = distinct(
    passages.map(({ document, other }) =>
      [document, other].map((id) => outlets.get(id) ?? id).sort().join(" and ")
    ),
  );
  return [`Passages of eight words or more stand in two reports: ${listOf(pairs)}.`];
}
