/**
 * What a report finds, in sentences computed from its tables.
 *
 * @module
 */
import { boundWords, capitalise, countInWords, nameActor, numeral, officeOf } from "../chart/mod.ts";
import { measureMentions } from "../measure/mod.ts";
import type { Document, Figure, Records, Tally } from "../vocabulary.ts";
import { spanOf } from "./days.ts";
import { harmOf } from "./tallies.ts";
import { countOf, formatCount, listOf, percentOf } from "./words.ts";

/** Outcomes that are harm; the others say what forces did. */
const HARM: readonly string[] = ["killed", "injured", "missing", "detained", "displaced", "casualties"];

/** How many tallies of one kind are put into words. */
const MOST = 3;

/**
 * Says what the tables show, what counts most first: who stands behind the numbers, then whether they agree.
 *
 * @param records every table
 * @param names what actors are called, by id @default the id with spaces and capitals
 * @returns sentences, each true of these tables and of nothing else
 * @example
 * ```ts
 * import { match } from "node:assert/strict";
 * import { analyse } from "./analysis.ts";
 * import { findSentences } from "./sentences.ts";
 * match(findSentences((await analyse("seeds/sample")).records)[0], /^Five outlets, one voice: /);
 * ```
 */
export function findSentences(records: Records, names: Readonly<Record<string, string>> = {}): string[] {
  const harm = records.figures.filter((figure) => HARM.includes(figure.outcome));
  const current = harm.filter((figure) => figure.status === "current");
  const tallies = records.tallies
    .filter((tally) => HARM.includes(tally.outcome) && tally.status === "current")
    .toSorted((a, b) => b.outlets - a.outlets || b.figures - a.figures);
  return [
    ...lineage(tallies, records),
    ...contested(tallies, records),
    ...shared(tallies),
    ...grades(tallies),
    scope(records.documents, harm, current),
    ...sources(current),
    ...naming(records, names),
    ...voices(records),
    ...anonymity(records),
    ...copies(records),
  ];
}

const distinct = (
  values: readonly string[],
): string[] => [...new Set(values.filter((value) => value !== ""))];

function scope(documents: readonly Document[], harm: readonly Figure[], current: readonly Figure[]): string {
  const days = documents.map((document) => document.published).filter((day) => day !== "").sort();
  const outlets = distinct(documents.map((document) => document.outlet)).length;
  const by = outlets > 0 ? ` by ${countInWords(outlets, "outlet")}` : "";
  const when = days.length === 0 ? "" : `, published on ${spanOf(days[0], days.at(-1)!)}`;
  const about = harm.length === 0 ? "" : `, ${partOf(current.length, harm.length)} about the event itself`;
  return `${capitalise(countInWords(documents.length, "report"))}${by}${when}: ${
    countInWords(harm.length, "figure")
  } of harm${about}.`;
}

const partOf = (part: number, whole: number): string =>
  part === whole ? "all of them" : part === 0 ? "none of them" : `${numeral(part)} of them`;

function sources(current: readonly Figure[]): string[] {
  const total = current.length;
  if (total === 0) return [];
  const given = current.filter((figure) => figure.source !== "" || figure.speaker !== "").length;
  if (given === total) return ["Every figure of the event is given to a source."];
  return [
    `Of ${countOf(total, "figure")} of the event, ${formatCount(given)} (${percentOf(given, total)}) ` +
    `${given === 1 ? "is" : "are"} given to a source; the reports give the rest in their own words.`,
  ];
}

const GRADES: Readonly<Record<Tally["grade"], string>> = {
  corroborated: "corroborated by two voices or more that agree",
  single: "resting on one voice",
  contested: "contested",
  unattributed: "without any voice named",
};

function grades(tallies: readonly Tally[]): string[] {
  if (tallies.length === 0) return [];
  const parts = (Object.keys(GRADES) as Tally["grade"][]).flatMap((grade) => {
    const total = tallies.filter((tally) => tally.grade === grade).length;
    return total > 0 ? [`${numeral(total)} ${GRADES[grade]}`] : [];
  });
  return [`The figures speak of ${countInWords(tallies.length, "separate toll")}: ${listOf(parts)}.`];
}

/** The outlets of a tally's figures, of those alone that name an origin where that is wanted. */
function outletsOf(tally: Tally, records: Records, origin = ""): string[] {
  const outlets = new Map(records.documents.map(({ document, outlet }) => [document, outlet || document]));
  const figures = records.tally_figures.filter((figure) =>
    figure.tally === tally.tally && (origin === "" || figure.origin === origin)
  );
  return distinct(figures.map((figure) => outlets.get(figure.document) ?? figure.document));
}

function contested(tallies: readonly Tally[], records: Records): string[] {
  return tallies.filter((tally) => tally.grade === "contested").slice(0, MOST).map((tally) => {
    const outlets = outletsOf(tally, records);
    return `Contested: ${harmOf(tally)}. ${listOf(outlets)} ${outlets.length === 1 ? "gives" : "give"} ` +
      `${countInWords(tally.figures, "figure")} that no single number satisfies; together they ` +
      (tally.low === null && tally.high === null
        ? "leave both ends open."
        : `span ${boundWords(tally.low, tally.high)}.`);
  });
}

/** The voices that several outlets print on one harm. */
function lineage(tallies: readonly Tally[], records: Records): string[] {
  const figures = new Map(records.figures.map((figure) => [keyOf(figure), figure]));
  return tallies.flatMap((tally) => {
    const places = records.tally_figures.filter((row) => row.tally === tally.tally);
    return distinct(places.map((row) => row.origin)).map((origin) => {
      const own = places.filter((row) => row.origin === origin).flatMap((row) =>
        figures.get(keyOf(row)) ?? []
      );
      return { tally, origin, own, outlets: outletsOf(tally, records, origin) };
    });
  })
    .filter(({ outlets }) => outlets.length > 1)
    .toSorted((a, b) => b.outlets.length - a.outlets.length)
    .slice(0, MOST)
    .map(({ tally, origin, own, outlets }) => {
      const who = outlets.length < tally.outlets
        ? `${numeral(outlets.length)} of ${countInWords(tally.outlets, "outlet")}`
        : `${numeral(outlets.length)} outlets`;
      const number = boundsOf(own), where = [tally.place, spanOf(tally.from, tally.to)].filter(Boolean);
      const office = officeOf(origin, own.map(({ speaker, source }) => speaker || source));
      const harm = harmOf({ ...tally, place: "", from: "", to: "" });
      return `${capitalise(who)}, one voice: ${listOf(outlets)} print ${number}${harm}` +
        `${where.length > 0 ? ` (${where.join(", ")})` : ""}; it all goes back to ${origin}${
          office === "" ? "" : `, “${office}”`
        }.`;
    });
}

const keyOf = (row: { document: string; start: number; outcome: string }): string =>
  JSON.stringify([row.document, row.start, row.outcome]);

/** What figures span, before a noun; nothing where they leave both ends open. */
function boundsOf(figures: readonly Figure[]): string {
  const lows = figures.map(({ low }) => low), highs = figures.map(({ high }) => high);
  const low = lows.includes(null) ? null : Math.min(...lows as number[]);
  const high = highs.includes(null) ? null : Math.max(...highs as number[]);
  return low === null && high === null ? "" : `${boundWords(low, high)} `;
}

function shared(tallies: readonly Tally[]): string[] {
  return tallies.filter((tally) => tally.grade === "corroborated" && tally.outlets > 1).slice(0, MOST)
    .map((tally) =>
      `Corroborated: ${harmOf(tally)}. ${capitalise(countInWords(tally.outlets, "outlet"))} and ` +
      `${countInWords(tally.origins, "voice")} all allow ${boundWords(tally.agreed_low, tally.agreed_high)}.`
    );
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
  return [
    `Named most often is ${names[top[0]] ?? nameActor(top[0])}, with ${countOf(top[1], "mention")}${spread}.`,
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
