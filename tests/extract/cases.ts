/**
 * The table of invented texts in cases/quotes.csv, and how what is found is compared with it.
 *
 * A row is a statement that a careful reader finds. Rows of one `group` and `case` share the `text` of the first; a text
 * without a statement has one row without content. `¶` begins a new paragraph, `||` stands between words of which
 * either will do, `*` says that anything will. `notes` tells whether something odd is to be noted (no, yes, *); `*` in
 * `others` allows statements that have no row. `known` holds `fails` where the program is known to read it otherwise;
 * such a case must go on failing, so that the mark is taken away when it is mended.
 *
 * @module
 */
import { deepStrictEqual } from "node:assert/strict";
import { parseCsv } from "../../lib/tables/mod.ts";
import type { Quote } from "../../lib/vocabulary.ts";
import { readText } from "./read.ts";

type Row = Record<string, string>;

/** A text and the statements in it. */
export interface Case {
  group: string;
  name: string;
  text: string;
  rows: Row[];
  notes: string;
  others: boolean;
  known: boolean;
}

const TABLE = new URL("cases/quotes.csv", import.meta.url);

/** Reads the table. */
export function readCases(): Case[] {
  const cases = new Map<string, Case>();
  for (const { cells } of parseCsv(Deno.readTextFileSync(TABLE)).rows) {
    const name = `${cells.group}: ${cells.case}`;
    const one = cases.get(name) ?? {
      group: cells.group,
      name,
      text: cells.text,
      rows: [],
      notes: cells.notes,
      others: cells.others === "*",
      known: cells.known === "fails",
    };
    if (cells.content) one.rows.push(cells);
    cases.set(name, one);
  }
  return [...cases.values()];
}

const wordsOf = (text: string): string =>
  text.toLowerCase().normalize("NFKD").replace(/\p{M}+/gu, "").split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(
    " ",
  );

const ARTICLES = /^(the|a|an) /;
const TITLES = /\b(mr|mrs|ms|dr|col|colonel|general|captain|sheikh|mayor|sergeant|commander)\b/g;

/** The words without an article in front; titles are left out where a name remains. */
const bare = (text: string): string => {
  const words = wordsOf(text).replace(ARTICLES, "");
  return wordsOf(words.replace(TITLES, " ")) || words;
};

/** Whether one text holds the other's words in a row; an empty text only itself. */
const meet = (a: string, b: string): boolean =>
  a === b || (a !== "" && b !== "" && (holds(a, b) || holds(b, a)));
const holds = (a: string, b: string): boolean => ` ${a} `.includes(` ${b} `);
const edges = (a: string, b: string): boolean =>
  a === b ||
  (a !== "" && b !== "" && [[a, b], [b, a]].some(([x, y]) => x.startsWith(`${y} `) || x.endsWith(` ${y}`)));
/** Whether every word that is wanted is there. */
const within = (wanted: string, found: string): boolean =>
  wanted === "" ? found === "" : wanted.split(" ").every((word) => found.split(" ").includes(word));

const COMPARE: Record<string, (wanted: string, found: string) => boolean> = {
  content: (wanted, found) => wordsOf(wanted) === wordsOf(found),
  kind: (wanted, found) => wanted === found,
  source: (wanted, found) => edges(bare(wanted), bare(found)),
  cue: (wanted, found) => meet(wordsOf(wanted), wordsOf(found)),
  speaker: (wanted, found) => within(bare(wanted), bare(found)),
  role: (wanted, found) => wanted === found,
  stance: (wanted, found) => wanted === found,
  via: (wanted, found) => meet(bare(wanted), bare(found)),
  told: (wanted, found) => meet(bare(wanted), bare(found)),
  anonymity: (wanted, found) => meet(wordsOf(wanted), wordsOf(found)),
};

const agrees = (column: string, wanted: string, found: string): boolean =>
  wanted.split("||").some((one) => one.trim() === "*" || COMPARE[column](one.trim(), found));

/**
 * Compares what is found in a text with what is wanted.
 *
 * @returns one line for each difference; none where the case passes
 */
export function compareCase({ text, rows, notes, others }: Case): string[] {
  const { article, quotes, reading } = readText(text);
  const found = quotes.map((quote) => ({ ...quote, content: article.text.slice(quote.start, quote.end) }));
  const left = [...found], differences: string[] = [];
  for (const row of rows) {
    const i = left.findIndex(({ content }) => agrees("content", row.content, content));
    if (i < 0) {
      differences.push(`content: wanted “${row.content}”`);
      continue;
    }
    const [quote] = left.splice(i, 1);
    for (const column of Object.keys(COMPARE)) {
      const value = String(quote[column as keyof Quote]);
      if (!agrees(column, row[column], value)) {
        differences.push(`${column}: wanted “${row[column]}”, found “${value}”`);
      }
    }
  }
  if (!others) differences.push(...left.map(({ content }) => `content: found “${content}”`));
  const noted = reading.attribution.notes.length ? "yes" : "no";
  if (notes !== "*" && notes !== noted) differences.push(`notes: wanted ${notes}, found ${noted}`);
  return differences;
}

/** Tests the cases of some groups; those that are known to fail are counted, and must fail. */
export function testCases(...groups: string[]): void {
  const cases = readCases().filter(({ group }) => groups.includes(group));
  for (const one of cases.filter(({ known }) => !known)) {
    Deno.test(`findQuotes() reads ${one.name}`, () => deepStrictEqual(compareCase(one), []));
  }
  const marked = cases.filter(({ known }) => known);
  Deno.test(`findQuotes() misreads ${marked.length} of ${cases.length} cases (${groups.join(", ")}), as is known`, () => {
    deepStrictEqual(marked.filter((one) => !compareCase(one).length).map(({ name }) => name), []);
  });
}
