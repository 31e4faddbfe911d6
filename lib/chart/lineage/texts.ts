/**
 * The texts of the chart of lineage: what stands at a number, at a voice and at an outlet.
 *
 * @module
 */

import type { Tally } from "../../vocabulary.ts";
import { countOf, numeral, timesOf } from "../counts.ts";
import { formatDays } from "../days.ts";
import { boundWords, officeOf } from "../figure_words.ts";
import { capitalise, listOf } from "../sentences.ts";
import type { LineageRow } from "./rows.ts";

/** A text and how it is set. */
export interface Text {
  text: string;
  kind: "hero" | "strong" | "plain" | "muted";
}

/** More outlets than this stand at a voice with their name and number alone. */
export const MANY = 8;

const plain = (text: string): Text => ({ text, kind: "plain" });
const muted = (text: string): Text => ({ text, kind: "muted" });

/**
 * What stands at the number of a tally.
 *
 * @param tally The tally.
 * @returns Its range, what is counted, when, and how many outlets and voices there are.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const tally = { low: 40, high: null, unit: "people", population: "", outcome: "killed", place: "Kelmar" } as const;
 * const texts = tallyTexts({ ...tally, from: "", to: "", grade: "single", outlets: 2, origins: 1 });
 * deepStrictEqual(texts.map(({ text }) => text), ["At least 40", "people killed, Kelmar", "Two outlets, one voice"]);
 * ```
 */
export function tallyTexts(
  { low, high, unit, population, outcome, place, from, to, grade, outlets, origins }: Pick<
    Tally,
    | "low"
    | "high"
    | "unit"
    | "population"
    | "outcome"
    | "place"
    | "from"
    | "to"
    | "grade"
    | "outlets"
    | "origins"
  >,
): Text[] {
  const who = `${population || unit} ${outcome === "casualties" ? "killed or injured" : outcome}`;
  const days = from !== "" && to !== ""
    ? formatDays(from, to)
    : to !== ""
    ? `up to ${formatDays(to, to)}`
    : "";
  const voices = origins === 0 ? "no voice named" : countOf(origins, "voice");
  return [
    {
      text: low === null && high === null ? "Open at both ends" : capitalise(boundWords(low, high)),
      kind: "hero",
    },
    plain([who, place].filter((text) => text !== "").join(", ")),
    ...(days === "" ? [] : [muted(days)]),
    plain(
      `${capitalise(countOf(outlets, "outlet"))}, ${voices}${grade === "contested" ? ": contested" : ""}`,
    ),
  ];
}

/**
 * What stands at the number of a tally that has one figure.
 *
 * @param tally The tally.
 * @param row Its row.
 * @returns What the article says, and whether it is of another event.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const texts = aloneTexts({ status: "background", from: "2003-01-01" }, { says: "nine killed" });
 * deepStrictEqual(texts.map(({ text }) => text), ["Nine killed", "another event or time, 2003"]);
 * ```
 */
export function aloneTexts(
  { status, from }: Pick<Tally, "status" | "from">,
  { says }: Pick<LineageRow, "says">,
): Text[] {
  const year = from.slice(0, 4);
  const when = year === "" || says.includes(year) ? "" : `, ${year}`;
  return [
    plain(capitalise(says)),
    ...(status === "background" ? [muted(`another event or time${when}`)] : []),
  ];
}

/**
 * What stands at a voice.
 *
 * @param rows Its rows in one tally.
 * @param outlets How many outlets print it.
 * @param alone Whether it is the only row of the tally.
 * @returns Its name, its office, its number and how many outlets print it.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const mayor = { origin: "the mayor", named: "", number: "40", low: 40, high: 40 };
 * const rows = [mayor, { ...mayor, number: "at least 40", high: null }];
 * deepStrictEqual(voiceTexts(rows, 2, false).map(({ text }) => text), ["the mayor", "at least 40", "in two outlets"]);
 * ```
 */
export function voiceTexts(
  rows: readonly Pick<LineageRow, "origin" | "named" | "number" | "low" | "high">[],
  outlets: number,
  alone: boolean,
): Text[] {
  const [{ origin }] = rows;
  // "Unconfirmed reports" are a source, but nobody who could be asked.
  if (origin === "") {
    return [muted(rows.some(({ named }) => named !== "") ? "a source without a name" : "no source named")];
  }
  const name: Text = { text: origin, kind: "strong" };
  if (alone) return [name];
  const office = officeOf(origin, rows.map(({ named }) => named));
  const numbers = new Set(rows.map(({ number }) => number));
  const lows = rows.map(({ low }) => low), highs = rows.map(({ high }) => high);
  const low = lows.includes(null) ? null : Math.min(...lows as number[]);
  const high = highs.includes(null) ? null : Math.max(...highs as number[]);
  return [
    name,
    ...(office === "" ? [] : [muted(`“${office}”`)]),
    ...(numbers.size === 1
      ? [plain(rows[0].number)]
      : low === null && high === null
      ? []
      : [plain(boundWords(low, high))]),
    muted(outlets === 1 ? "in one outlet" : `in ${numeral(outlets)} outlets`),
  ];
}

/**
 * What stands at an outlet.
 *
 * @param rows Its rows of one tally and one voice.
 * @param context Whether it is the only row, how many outlets the voice has, and whether the outlet stood above.
 * @returns Its name, what it says and how it names the voice; where there are many outlets, name and number alone.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const row = { outlet: "Herald", says: "40 killed", low: 40, high: 40, via: "", shared: 0, with: "", credits: "" };
 * const rows = [{ ...row, named: "the mayor’s office", times: 2 }];
 * const texts = outletTexts(rows, { alone: false, outlets: 1, known: false });
 * deepStrictEqual(texts.map(({ text }) => text), ["Herald", "40 killed (twice)", "source there: “the mayor’s office”"]);
 * ```
 */
export function outletTexts(
  rows: readonly Pick<
    LineageRow,
    "outlet" | "says" | "low" | "high" | "named" | "via" | "times" | "shared" | "with" | "credits"
  >[],
  { alone, outlets, known }: { alone: boolean; outlets: number; known: boolean },
): Text[] {
  const [{ outlet, credits }] = rows;
  if (outlets > MANY) {
    return [
      plain(`${outlet}: ${[...new Set(rows.map(({ low, high }) => boundWords(low, high)))].join("; ")}`),
    ];
  }
  const numbers = [
    ...Map.groupBy(rows, ({ low, high, says }) => JSON.stringify([low, high, says.split(" ")[0]])).values(),
  ];
  return [
    { text: outlet, kind: "strong" },
    ...numbers.flatMap((own) => {
      const times = own.reduce((sum, row) => sum + row.times, 0);
      const names = [...new Set(own.map(({ named }) => named).filter((name) => name !== ""))];
      const ways = [...new Set(own.map(({ via }) => via).filter((via) => via !== ""))];
      const words = own.find((row) => row.shared > 0 && row.outlet < row.with);
      return [
        ...(alone ? [] : [plain(times > 1 ? `${own[0].says} (${timesOf(times)})` : own[0].says)]),
        ...(names.length > 0 ? [muted(`source there: ${listOf(names.map((name) => `“${name}”`))}`)] : []),
        ...(ways.length > 0 ? [muted(`by way of ${listOf(ways)}`)] : []),
        ...(words ? [muted(`shares ${words.shared} words here with ${words.with}`)] : []),
      ];
    }),
    ...(credits === "" || known ? [] : [muted(`credits ${credits}`)]),
  ];
}
