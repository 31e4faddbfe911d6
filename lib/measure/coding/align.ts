/**
 * Several coders side by side: the same units, question by question.
 *
 * @module
 */
import type { Coder, Coding } from "./codings.ts";
import { pairPassages } from "./pair.ts";
import type { Rating, Ratings, Unit } from "./ratings.ts";

/** How coders are set side by side. */
export interface AlignOptions {
  /** Labels that are asked after even where nobody gave them. @default {[]} those that somebody gave */
  labels?: readonly string[];
}

/** Name of the question whether a coder found a passage at all. */
export const FOUND = "found";

/** A unit and what each coder said of it; undefined where a coder did not judge it, null where one found nothing. */
interface Side {
  unit: Unit;
  sides: (Coding | null | undefined)[];
}

/**
 * Sets coders side by side. Each label is a question of its own, answered 1 or 0; so is each other column, whose
 * answers are numbers where all of them are. Lines, paragraphs and sentences are matched by their number; what a coder
 * has no row for was not judged. Passages are matched where they overlap, one to one, and `found` asks whether a coder
 * marked the passage; who went through the article and did not answers 0.
 *
 * Agreement on `found` is no use as an alpha, since no unit is one that nobody marked: score it instead.
 *
 * @param coders two at least, who coded by the same kind of unit
 * @param options labels that are asked after
 * @returns ratings for each question: labels by name, then other columns in order
 * @throws {TypeError} where coders coded by different kinds of unit
 * @throws {RangeError} where two coders have one name
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { alignCodings } from "./align.ts";
 * import { parseCodings } from "./codings.ts";
 * const coders = parseCodings("coder,document,line,frame\nann,a,1,hope\nben,a,1,\nben,a,2,hope\n");
 * const [hope] = alignCodings(coders);
 * deepStrictEqual([hope.variable, hope.coders, hope.values], ["hope", ["ann", "ben"], [[1, 0], [null, 1]]]);
 * ```
 */
export function alignCodings(coders: readonly Coder[], options: AlignOptions = {}): Ratings[] {
  const names = coders.map(({ coder }) => coder), by = coders[0]?.by;
  const other = coders.find((one) => one.by !== by);
  if (other) {
    throw new TypeError(
      `Cannot set "${other.coder}" beside ${names[0]}: coded by ${other.by}, wanted by ${by}`,
    );
  }
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) {
    throw new RangeError(`Cannot set "${twice}" beside itself: wanted a name for each coder`);
  }
  const sides = by === "offsets" ? alignPassages(coders) : alignPlaces(coders);
  const codings = coders.flatMap((coder) => coder.codings), units = sides.map(({ unit }) => unit);
  const labels = [...new Set([...options.labels ?? [], ...codings.flatMap((coding) => coding.labels)])]
    .sort();
  const columns = [...new Set(codings.flatMap(({ values }) => Object.keys(values)))];
  const ask = (variable: string, answer: (coding: Coding | null | undefined) => Rating): Ratings => ({
    variable,
    coders: names,
    units,
    values: sides.map((side) => side.sides.map(answer)),
  });
  return [
    ...(by === "offsets" ? [ask(FOUND, (coding) => coding === undefined ? null : coding ? 1 : 0)] : []),
    ...labels.map((label) => ask(label, (coding) => coding ? Number(coding.labels.includes(label)) : null)),
    ...columns.map((column) => asNumbers(ask(column, (coding) => coding?.values[column] || null))),
  ];
}

/** Numbers stay texts where one answer is none. */
function asNumbers(ratings: Ratings): Ratings {
  const isNumber = (value: Rating): boolean =>
    value === null || /^-?\d/.test(String(value)) && Number.isFinite(Number(value));
  if (!ratings.values.flat().every(isNumber)) return ratings;
  return {
    ...ratings,
    values: ratings.values.map((row) => row.map((value) => value === null ? null : Number(value))),
  };
}

function alignPlaces(coders: readonly Coder[]): Side[] {
  const sides = new Map<string, Side>();
  coders.forEach(({ codings }, i) => {
    for (const coding of codings) {
      const key = JSON.stringify(coding.unit);
      const side = sides.get(key) ?? { unit: coding.unit, sides: coders.map(() => undefined) };
      side.sides[i] = coding;
      sides.set(key, side);
    }
  });
  return inOrder([...sides.values()], coders);
}

function alignPassages(coders: readonly Coder[]): Side[] {
  const sides: Side[] = [];
  coders.forEach(({ codings }, i) => {
    const pairs = pairPassages(
      sides.map(({ unit, sides: [first] }) => ({ unit, values: first?.values })),
      codings,
    );
    codings.forEach((coding, j) => {
      const known = pairs[j] === null ? undefined : sides[pairs[j]];
      if (known) known.sides[i] = coding;
      else sides.push({ unit: coding.unit, sides: coders.map((_, k) => k === i ? coding : undefined) });
    });
  });
  for (const side of sides) {
    coders.forEach(({ documents }, i) => {
      if (side.sides[i] === undefined && documents.includes(side.unit.document)) side.sides[i] = null;
    });
  }
  return inOrder(sides, coders);
}

function inOrder(sides: Side[], coders: readonly Coder[]): Side[] {
  const documents = new Map([...new Set(coders.flatMap((coder) => coder.documents))].map((id, i) => [id, i]));
  return sides.sort((a, b) =>
    documents.get(a.unit.document)! - documents.get(b.unit.document)! || a.unit.at - b.unit.at ||
    (a.unit.end ?? 0) - (b.unit.end ?? 0)
  );
}
