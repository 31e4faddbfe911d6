/**
 * deno task explain: why a place in a text was read as it was.
 *
 * @module
 */
import { analyse, type Analysis } from "../report/mod.ts";
import {
  compileCodebook,
  explainFigure,
  explainQuote,
  type Reading,
  readScan,
  scanArticle,
} from "../extract/mod.ts";
import { type Figure, type Quote, type TableName, TABLES } from "../vocabulary.ts";
import type { Command, Given, Status } from "./command.ts";
import { main } from "./main.ts";
import { refusals } from "./summary.ts";

/** The command behind `deno task explain`. */
export const explain: Command = {
  name: "explain",
  says: "Shows every row that covers a place in a text, and the rule that read it.",
  words: [
    { name: "DOCUMENT", says: "id of the article" },
    { name: "OFFSET", says: "place in its text, in UTF-16 code units from 0" },
  ],
  options: {
    corpus: { says: "folder or file of the corpus", value: "PATH", preset: "seeds" },
    codebooks: { says: "folder of the codebooks, instead of the corpus's own", value: "FOLDER" },
    encoding: { says: "encoding of the texts that are not UTF-8, such as windows-1252", value: "NAME" },
  },
  examples: ["deno task explain harbour-gazette 120 --corpus seeds/sample"],
  run,
};

async function run(given: Given): Promise<Status> {
  const [document, word] = given.words;
  if (!/^\d{1,12}$/.test(word)) {
    throw new TypeError(`Cannot explain offset "${word}": wanted a whole number of UTF-16 code units from 0`);
  }
  const analysis = await analyse(given.text("corpus")!, {
    codebooks: given.text("codebooks"),
    encoding: given.text("encoding"),
  });
  for (const { file, reason } of analysis.corpus.refused) console.error(`Refused ${file}: ${reason}`);
  console.log(explanation(analysis, document, Number(word)).join("\n"));
  return refusals(analysis);
}

type Loose = Record<string, unknown> & { start: number; end: number };

/**
 * Says which rows cover a place in a text.
 *
 * @param analysis the corpus and its tables
 * @param document id of the article
 * @param offset place in its text, in UTF-16 code units
 * @returns lines; with the sentence itself where the text is there
 * @throws {RangeError} where there is no such article or no such place in it
 *
 * @example
 * ```ts
 * import { match } from "node:assert/strict";
 * import { analyse } from "../report/mod.ts";
 * const lines = explanation(await analyse("seeds/sample"), "harbour-gazette", 120);
 * match(lines[0], /offset 120:$/);
 * ```
 */
export function explanation(analysis: Analysis, document: string, offset: number): string[] {
  const found = analysis.records.documents.find((row) => row.document === document);
  if (!found) {
    const ids = analysis.records.documents.map((row) => row.document).join(", ");
    throw new RangeError(`Cannot explain "${document}": no such document, wanted one of ${ids}`);
  }
  if (offset >= found.characters) {
    throw new RangeError(
      `Cannot explain offset ${offset} of "${document}": its text has ${found.characters} characters, wanted less`,
    );
  }
  const rows = coveringRows(analysis, document, offset);
  const coded = rows.filter(([table]) => table !== "sentences"), read = readOnce(analysis, document);
  return [
    `${found.outlet || document}, offset ${offset}:`,
    ...words(analysis, document, rows),
    ...coded.flatMap((
      [table, row],
    ) => [...describe(table, row), ...reasons(table, row, found.published, read)]),
    ...(coded.length === 0
      ? ["Nothing was read here: no figure, statement, mention or frame covers this offset."]
      : []),
  ];
}

function coveringRows(analysis: Analysis, document: string, offset: number): [TableName, Loose][] {
  const tables = ["sentences", "figures", "quotes", "mentions", "framing", "overlaps"] as const;
  return tables.flatMap((table) =>
    (analysis.records[table] as unknown as Loose[])
      .filter((row) => row.document === document && row.start <= offset && offset < row.end)
      .map((row): [TableName, Loose] => [table, row])
  );
}

/** The sentence around the place, where the text is there. */
function words(analysis: Analysis, document: string, rows: readonly [TableName, Loose][]): string[] {
  const article = analysis.corpus.articles.find((article) => article.document.document === document);
  return rows.filter(([table]) => table === "sentences").flatMap(([, row]) => [
    `Sentence ${row.sentence}, paragraph ${row.paragraph}, ${row.start} to ${row.end}` +
    (row.furniture ? "; furniture of the page, so nothing is read in it" : ""),
    ...(article ? [`  ${article.text.slice(row.start, row.end).replaceAll(/\s+/g, " ")}`] : []),
  ]);
}

/** Reads the article when it is first asked for; undefined where its text is not there. */
function readOnce({ corpus, codebook }: Analysis, document: string): () => Reading | undefined {
  const article = corpus.articles.find((article) => article.document.document === document);
  let reading: Reading | undefined;
  return () => article && (reading ??= readScan(scanArticle(article, compileCodebook(codebook).vocabulary)));
}

/** Why a row was read as it was, beyond the name of its rule. */
function reasons(
  table: TableName,
  row: Loose,
  published: string,
  read: () => Reading | undefined,
): string[] {
  const lines = table === "quotes"
    ? explainQuote(row as unknown as Quote, read())
    : table === "figures"
    ? explainFigure(row as unknown as Figure, published)
    : [];
  return lines.map((line) => `  ${line}`);
}

function describe(table: TableName, row: Loose): string[] {
  const rule = row.rule ? `, by the rule ${row.rule}` : "";
  const shown = Object.keys(TABLES[table].columns)
    .filter((column) => !["document", "sentence", "start", "end", "rule"].includes(column))
    .filter((column) => row[column] !== "" && row[column] !== null);
  return [
    `${table}: ${row.start} to ${row.end}${rule}`,
    ...shown.map((column) => `  ${column}: ${row[column]}`),
  ];
}

if (import.meta.main) await main(explain);
