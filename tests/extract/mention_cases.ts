/**
 * The table of invented texts in cases/mentions.csv, and how what is found is compared with it.
 *
 * A row is a mention that a careful reader finds by the codebook cases/actors.csv. Rows of one `group` and `case` share
 * the `text` and the day of publication of the first; a text without a mention has one row without surface. `¶` begins a
 * new paragraph, `↵` a new line, `||` stands between words of which either will do, `*` says that anything will. `known`
 * holds `fails` where the program is known to read it otherwise; such a case must go on failing, so that the mark is
 * taken away when it is mended.
 *
 * @module
 */
import { parseActors, readArticle } from "../../lib/corpus/mod.ts";
import { compileCodebook, findMentions, type Lexicon, readScan, scanArticle } from "../../lib/extract/mod.ts";
import { parseCsv } from "../../lib/tables/mod.ts";
import type { Alias, Mention } from "../../lib/vocabulary.ts";

type Row = Record<string, string>;

/** A text and the mentions in it. */
export interface MentionCase {
  name: string;
  text: string;
  published: string;
  rows: Row[];
  known: boolean;
}

const fileOf = (name: string): URL => new URL(`cases/${name}`, import.meta.url);

/** Compiles aliases by themselves. */
export const compileActors = (actors: Alias[]): Lexicon =>
  compileCodebook({ folder: "test", actors, frames: [], sha256: "" });

const lexicon = compileActors(parseActors(Deno.readFileSync(fileOf("actors.csv"))));

/** Reads the table. */
export function readMentionCases(): MentionCase[] {
  const cases = new Map<string, MentionCase>();
  for (const { cells } of parseCsv(Deno.readTextFileSync(fileOf("mentions.csv"))).rows) {
    const name = `${cells.group}: ${cells.case}`;
    const one = cases.get(name) ??
      {
        name,
        text: cells.text,
        published: cells.published,
        rows: [],
        known: cells.known === "fails",
      };
    if (cells.surface) one.rows.push(cells);
    cases.set(name, one);
  }
  return [...cases.values()];
}

/** Finds the mentions of a text that was published on a day. */
export function mentionsIn(text: string, own: Lexicon = lexicon, published = "2024-06-08"): Mention[] {
  const written = text.replaceAll("¶", "\n\n").replaceAll("↵", "\n");
  const article = readArticle(written, { document: "text", published, language: "en", title: "" });
  return findMentions(readScan(scanArticle(article, own.vocabulary)), own);
}

const COLUMNS = ["surface", "actor", "kind", "descriptors", "relation", "voice"] as const;

/** Letters alone: case counts for nothing, nor do the blanks and hyphens that a broken line leaves. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, "");
const agrees = (wanted: string, found: string): boolean =>
  wanted.split("||").some((one) => one.trim() === "*" || plain(one) === plain(found));

/**
 * Compares what is found in a text with what is wanted.
 *
 * @returns one line for each difference; none where the case passes
 */
export function compareMentions({ text, published, rows }: MentionCase): string[] {
  const found = mentionsIn(text, lexicon, published);
  if (found.length !== rows.length) {
    return [`wanted ${rows.length}, found ${found.map((one) => `${one.surface} (${one.actor})`).join(", ")}`];
  }
  return rows.flatMap((row, i) =>
    COLUMNS.filter((column) => !agrees(row[column], found[i][column])).map((column) =>
      `${row.surface}: ${column}: wanted “${row[column]}”, found “${found[i][column]}”`
    )
  );
}
