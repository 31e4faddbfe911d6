/**
 * The chart of descriptors: how each outlet characterises each actor.
 *
 * @module
 */

import { type Described, DESCRIBED_FIELDS, measureDescriptors, outletNames } from "../../measure/mod.ts";
import type { Document, Mention } from "../../vocabulary.ts";
import { type Chart, makeChart } from "../chart.ts";
import { outletColours } from "../colours.ts";
import { emptyPart } from "../empty.ts";
import { nameActor } from "../names.ts";
import type { Part } from "../plot.ts";
import { capitalise } from "../sentences.ts";
import type { Sheet } from "../sheet.ts";
import { drawStacks, stackKey, sumOf } from "../stacks.ts";
import { descriptorWords } from "./descriptor_words.ts";

/** Options of {@link chartDescriptors}. */
export interface DescriptorOptions {
  /**
   * Ids of the actors that are shown.
   * @default {"all"}
   */
  actors?: readonly string[];
  /**
   * How many descriptions the picture has room for; the rest stands in its table.
   * @default {18}
   */
  most?: number;
  /**
   * What actors are called, by id.
   * @default {"the id with spaces and capitals"}
   */
  names?: Readonly<Record<string, string>>;
  /**
   * Name of the chart's files.
   * @default {"descriptors"}
   */
  name?: string;
}

/**
 * Charts how often each outlet describes each actor in which way.
 *
 * @param mentions Mentions of the corpus.
 * @param documents Its documents, in order.
 * @param options Which actors, how many descriptions are drawn, what actors are called, and the chart's name.
 * @returns The chart; with no descriptor, one that says so.
 * @throws {RangeError} If a mention belongs to no document.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(chartDescriptors([], []).title, "No descriptor of an actor was read in no article");
 * ```
 */
export function chartDescriptors(
  mentions: readonly Mention[],
  documents: readonly Document[],
  { actors, most = 18, names = {}, name = "descriptors" }: DescriptorOptions = {},
): Chart {
  const kept = actors ? mentions.filter(({ actor }) => actors.includes(actor)) : mentions;
  const rows = measureDescriptors(kept, documents);
  const called = (actor: string) => names[actor] ?? nameActor(actor);
  const lines = linesOf(rows), drawn = lines.toSorted((a, b) => b.uses - a.uses).slice(0, most);
  const words = descriptorWords(rows, documents, { called, hidden: lines.length - drawn.length });
  const draw = (sheet: Sheet) =>
    drawn.length > 0
      ? drawLines(name, { lines: drawn, called }, documents, sheet)
      : [emptyPart("No descriptor to draw", sheet)];
  return makeChart({ name, ...words, draw, rows, fields: DESCRIBED_FIELDS });
}

/** A description of an actor with its rows, one an outlet. */
interface Line {
  actor: string;
  /** The one or two wordings that are used most. */
  label: string;
  uses: number;
  byOutlet: ReadonlyMap<string, Described>;
}

function linesOf(rows: readonly Described[]): Line[] {
  return [...Map.groupBy(rows, ({ actor, descriptor }) => JSON.stringify([actor, descriptor])).values()]
    .map((own) => ({
      actor: own[0].actor,
      label: [...new Set([own[0].descriptor, ...own.flatMap(({ words }) => words.split("; "))])]
        .filter((words) => words !== "").slice(0, 2).join(", "),
      uses: own.reduce((sum, row) => sum + row.own + row.quoted, 0),
      byOutlet: new Map(own.map((row) => [row.outlet, row])),
    }));
}

function drawLines(
  name: string,
  { lines, called }: { lines: readonly Line[]; called: (actor: string) => string },
  documents: readonly Document[],
  sheet: Sheet,
): Part[] {
  const groups = [...Map.groupBy(lines, ({ actor }) => actor)];
  const keyed = new Map(
    groups.flatMap(([actor, own]) =>
      own.map((
        line,
        i,
      ) => [JSON.stringify([actor, i]), { line, heading: i === 0 ? capitalise(called(actor)) : undefined }])
    ),
  );
  const rows = [...keyed].map(([key, { line, heading }]) => ({ key, label: line.label, heading }));
  const matrix = { sheet, outlets: outletNames(documents), rows, height: 22 };
  return [
    stackKey("in the article’s own words", "in statements and quotations of others", sheet),
    ...drawStacks(name, matrix, outletColours(documents), (key, outlet) => {
      const { own, quoted } = keyed.get(key)!.line.byOutlet.get(outlet)!;
      return { full: own, light: quoted, label: sumOf(own, quoted) };
    }),
  ];
}
