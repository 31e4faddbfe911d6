/**
 * The tables of invented sentences in cases/figures.csv, cases/agency.csv and cases/windows.csv, and how what is found is compared.
 *
 * In figures.csv and in agency.csv, whose sentences are in the manner of news agencies, a row is a figure that a careful coder finds; the rows below a sentence whose own sentence is empty
 * belong to it, and a sentence without a figure has one row without a quantity. An empty `low` or `high` is an open
 * bound. Any other empty cell is not looked at; `-` says that the text does not say. `known` holds `fails` where the
 * program is known to read the sentence otherwise; such a case must go on failing, so that the mark is taken away when
 * it is mended. In windows.csv one figure of a sentence is looked at, the others are not. Run this module to see how
 * many pass of each kind, and every difference.
 *
 * @module
 */
import { fail } from "node:assert/strict";
import { parseCsv } from "../../lib/tables/mod.ts";
import type { Figure } from "../../lib/vocabulary.ts";
import { readText } from "./read.ts";

type Cells = Record<string, string>;

/** A text and the figures in it. */
export interface Case {
  kind: string;
  /** Line of the table on which it begins. */
  line: number;
  sentence: string;
  published: string;
  figures: Cells[];
  /** Whether the program is known to fail it. */
  known: boolean;
}

const BOUNDS = ["low", "high"];
const VERBATIM = ["population", "agent", "cause"];
const EXACT = ["quantity", "hedge", "outcome", "civilian", "unit", "status", "from", "to"];

/** Reads a table; without a column of kinds, all of it is of the kind that is named. */
function readTable(file: string, kind: string): Case[] {
  const cases: Case[] = [];
  for (
    const { line, cells } of parseCsv(Deno.readTextFileSync(new URL(file, import.meta.url)), { name: file })
      .rows
  ) {
    const { sentence, known, published, ...figure } = cells;
    if (sentence) {
      cases.push({
        kind: cells.kind ?? kind,
        line,
        sentence,
        published: published ?? "2031-04-14",
        figures: [],
        known: known === "fails",
      });
    }
    if (figure.quantity) cases.at(-1)!.figures.push(figure);
  }
  return cases;
}

/** The cases of all tables. */
export const readCases = (): Case[] => [
  ...readTable("cases/figures.csv", ""),
  ...readTable("cases/agency.csv", ""),
  ...readTable("cases/windows.csv", "windows"),
];

const ARTICLES = new Set("the a an our their its his her".split(" "));
const TITLES = new Set("mr mrs ms dr captain colonel general sheikh".split(" "));
const LINKS = new Set("on in over during at the".split(" "));
const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const without = (text: string, words: Set<string>): string =>
  wordsOf(text).filter((word) => !words.has(word)).join(" ");

/** Whether one name holds the words of the other. */
function isSameName(a: string, b: string): boolean {
  const bare = (name: string): string => without(without(name, ARTICLES), TITLES) || without(name, ARTICLES);
  const [few, many] = [a, b].map((name) => bare(name).split(" ").filter(Boolean))
    .sort((x, y) => x.length - y.length);
  return few.length > 0 && few.every((word) => many.includes(word));
}

const plain = (wanted: string): string => wanted === "-" ? "" : wanted;

/** The columns in which a figure differs from what is wanted, as readable lines. */
function differ(wanted: Cells, found: Figure): string[] {
  const value = (column: string): string => String(found[column as keyof Figure] ?? "");
  const same = (column: string): boolean => {
    const cell = wanted[column] ?? "";
    if (BOUNDS.includes(column)) return cell === value(column);
    if (!cell) return true;
    if (VERBATIM.includes(column)) return without(plain(cell), ARTICLES) === without(value(column), ARTICLES);
    if (column === "window") return without(plain(cell), LINKS) === without(value(column), LINKS);
    if (column === "source") {
      return cell === "-"
        ? !found.source && !found.speaker
        : isSameName(cell, found.source) || isSameName(cell, found.speaker);
    }
    return plain(cell) === value(column);
  };
  return Object.keys(wanted)
    .filter((column) =>
      BOUNDS.includes(column) || VERBATIM.includes(column) || EXACT.includes(column) ||
      column === "window" || column === "source"
    )
    .filter((column) => !same(column))
    .map((column) => {
      const shown = column === "source" ? `${found.source}|${found.speaker}` : value(column);
      return `${wanted.quantity}: ${column} wanted "${plain(wanted[column])}", found "${shown}"`;
    });
}

const brief = ({ quantity, outcome }: Cells | Figure): string =>
  [quantity, outcome].filter(Boolean).join(" ");

/**
 * Compares the figures found in a text with those wanted.
 *
 * @returns one line for each difference; none where the case passes
 */
export function compareCase({ kind, sentence, published, figures }: Case): string[] {
  const left = readText(sentence, { published }).figures, differences: string[] = [];
  for (const wanted of figures) {
    const fits = (...columns: ("quantity" | "outcome")[]): number =>
      left.findIndex((found) =>
        columns.every((column) => !wanted[column] || wanted[column] === found[column])
      );
    const [exact, near] = [fits("quantity", "outcome"), fits("quantity")];
    const at = exact >= 0 ? exact : near;
    if (at < 0) differences.push(`missed ${brief(wanted)}`);
    else differences.push(...differ(wanted, left.splice(at, 1)[0]));
  }
  const invented = kind === "windows" ? [] : left.map((found) => `invented ${brief(found)}`);
  return [...differences, ...invented];
}

const say = ({ line, sentence }: Case, differences: string[]): string =>
  [`line ${line}: ${sentence}`, ...differences.map((one) => `    ${one}`)].join("\n");

/**
 * Tests the cases of some kinds, one test a kind; a failure lists every case that is at odds with its mark.
 *
 * @param kinds as the tables name them
 */
export function testCases(...kinds: string[]): void {
  const cases = readCases();
  for (const kind of kinds) {
    const own = cases.filter((one) => one.kind === kind);
    if (!own.length) {
      throw new RangeError(`Cannot test kind "${kind}": no case has it, wanted one of the tables'`);
    }
    const known = own.filter((one) => one.known).length;
    const words = `${own.length} cases of "${kind.replaceAll("_", " ")}"`;
    Deno.test(`findFigures() reads ${words}${known ? `, ${known} of them known to fail` : ""}`, () => {
      const wrong = own.flatMap((one) => {
        const differences = compareCase(one);
        if (one.known) return differences.length ? [] : [say(one, ["passes now: take its mark away"])];
        return differences.length ? [say(one, differences)] : [];
      });
      if (wrong.length) fail(`${wrong.length} of ${words}:\n${wrong.join("\n")}`);
    });
  }
}

if (import.meta.main) {
  const rates = new Map<string, [passed: number, all: number]>();
  for (const one of readCases()) {
    const differences = compareCase(one), [passed, all] = rates.get(one.kind) ?? [0, 0];
    rates.set(one.kind, [passed + +!differences.length, all + 1]);
    if (differences.length) console.log(`${one.kind}, ${say(one, differences)}`);
  }
  const sum = [...rates.values()].reduce(([a, b], [passed, all]) => [a + passed, b + all], [0, 0]);
  for (const [kind, [passed, all]] of [...rates, ["all", sum] as const]) {
    console.log(`${kind}: ${passed} of ${all}`);
  }
}
