/**
 * deno task actors: proposes a codebook of actors from the texts.
 *
 * @module
 */
import { readCorpus } from "../corpus/mod.ts";
import { suggestAliases, type Suggestion } from "../extract/mod.ts";
import { formatCsv } from "../tables/mod.ts";
import type { Command, Given, Status } from "./command.ts";
import { main } from "./main.ts";

/** Columns of the proposal: those of actors.csv, then what speaks for each row, which a codebook may keep. */
const COLUMNS = ["actor", "alias", "kind", "context", "from", "to", "note", "count", "articles", "evidence"];

/** The command behind `deno task actors`. */
export const actors: Command = {
  name: "actors",
  says: "Proposes actors and aliases from the texts, as the actors.csv of a codebook that a person edits.",
  words: [{ name: "suggest", says: "the word itself: what is to be done" }],
  options: {
    corpus: { says: "folder or file of the corpus", value: "PATH", preset: "seeds" },
    rows: { says: "rows at most", value: "NUMBER", preset: "100" },
    encoding: { says: "encoding of the texts that are not UTF-8, such as windows-1252", value: "NAME" },
  },
  examples: ["deno task actors suggest --corpus seeds/sample > codebooks/actors.csv"],
  run,
};

async function run(given: Given): Promise<Status> {
  const [word] = given.words, rows = given.text("rows")!, path = given.text("corpus")!;
  if (word !== "suggest") throw new TypeError(`Cannot run "actors ${word}": wanted "actors suggest"`);
  if (!/^[1-9]\d{0,5}$/.test(rows)) {
    throw new RangeError(`Cannot suggest "${rows}" rows: wanted a whole number from 1 to 999999`);
  }
  const { articles, absent, refused } = await readCorpus(path, { encoding: given.text("encoding") });
  if (!articles.length) {
    throw new Error(
      `Cannot suggest actors of "${path}": ${
        absent.length ? `the texts of its ${absent.length} documents are not there` : "it holds no text"
      }`,
    );
  }
  for (const { file, reason } of refused) console.error(`Refused ${file}: ${reason}`);
  console.log(formatSuggestions(suggestAliases(articles, { rows: Number(rows) })).trimEnd());
  return refused.length ? 1 : 0;
}

/**
 * Writes what is proposed as the text of an actors.csv.
 *
 * @param suggestions the rows
 * @returns a CSV text with the columns of actors.csv, then count, articles and evidence
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const row = { actor: "hill-league", alias: "Hill League", kind: "name", count: 2, articles: 1, evidence: "" } as const;
 * strictEqual(formatSuggestions([row]).split("\n")[1], "hill-league,Hill League,name,,,,,2,1,");
 * ```
 */
export const formatSuggestions = (suggestions: readonly Suggestion[]): string =>
  formatCsv(COLUMNS, suggestions.map((row) => ({ ...row })));

if (import.meta.main) await main(actors);
