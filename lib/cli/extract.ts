/**
 * deno task extract: the tables alone.
 *
 * @module
 */
import { join } from "node:path";
import { analyse, type Analysis, provenance, TABLE_NAMES } from "../report/mod.ts";
import { dictionary, type Format, FORMATS, formatTable } from "../tables/mod.ts";
import type { TableName } from "../vocabulary.ts";
import type { Command, Given, Status } from "./command.ts";
import { checkOutputs, writeOutputs } from "./folder.ts";
import { main, progress } from "./main.ts";
import type { Owner } from "./owner.ts";
import { formatManifest } from "./manifest.ts";
import { refusals, summary } from "./summary.ts";

/** What `extract` makes. */
const OWNER: Owner = {
  name: "extract",
  owns: [
    ...TABLE_NAMES.flatMap((name) => FORMATS.map((format) => `${name}.${format}`)),
    "dictionary.md",
    "manifest.json",
  ],
};

/** The command behind `deno task extract`. */
export const extract: Command = {
  name: "extract",
  says: "Reads a corpus and writes its tables, without charts and page.",
  options: {
    corpus: {
      says: 'folder or file of the corpus; "-" reads one document a line as JSON from stdin',
      value: "PATH",
      preset: "seeds",
    },
    codebooks: { says: "folder of the codebooks, instead of the corpus's own", value: "FOLDER" },
    corrections: { says: "folder of corrections by hand, instead of the corpus's own", value: "FOLDER" },
    out: {
      says: 'folder to write; "-" writes to stdout, every row as a line of JSON that names its table',
      value: "FOLDER",
      preset: "-",
    },
    format: {
      says: "format of the tables; csv where left out, ndjson on stdout",
      value: "FORMAT",
      choices: FORMATS,
    },
    table: { says: "write this table alone; on stdout in any format", value: "NAME", choices: TABLE_NAMES },
    encoding: { says: "encoding of the texts that are not UTF-8, such as windows-1252", value: "NAME" },
  },
  examples: [
    "deno task extract --corpus seeds/sample --out /tmp/tables --format parquet",
    "deno task extract --corpus - < documents.ndjson | jq 'select(.table == \"figures\")'",
    "deno task extract --table figures --format arrow > figures.arrow",
  ],
  run,
};

async function run(given: Given): Promise<Status> {
  const out = given.text("out")!,
    path = given.text("corpus")!,
    table = given.text("table") as TableName | undefined;
  const format = (given.text("format") ?? (out === "-" ? "ndjson" : "csv")) as Format;
  if (out === "-" && format !== "ndjson" && !table) {
    throw new TypeError(
      `Cannot write every table to stdout as ${format}: wanted --format ndjson, one table (--table NAME), or a folder (--out FOLDER)`,
    );
  }
  if (out !== "-") await checkOutputs(out, OWNER);
  progress("reading and coding the texts");
  const options = {
    codebooks: given.text("codebooks"),
    corrections: given.text("corrections"),
    encoding: given.text("encoding"),
  };
  const analysis = path === "-" ? await analyseStdin(options) : await analyse(path, options);
  progress("");
  if (out === "-") return writeStream(analysis, format, table);
  const files = tableFiles(analysis, format, table);
  await writeOutputs(out, files, OWNER);
  for (const line of summary(analysis, `Wrote ${files.size} files to ${out}.`)) console.log(line);
  return refusals(analysis);
}

/** Reads documents from stdin through a file, as a corpus of one document a line is read. */
async function analyseStdin(options: Parameters<typeof analyse>[1]): Promise<Analysis> {
  const folder = await Deno.makeTempDir({ prefix: "dateline." }), path = join(folder, "stdin.jsonl");
  try {
    await Deno.writeFile(path, Deno.stdin.readable);
    return await analyse(path, options);
  } catch (error) {
    throw error instanceof Error ? new Error(error.message.replaceAll(path, "stdin")) : error;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

function tableFiles(analysis: Analysis, format: Format, table?: TableName): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const name of table ? [table] : TABLE_NAMES) {
    files.set(`${name}.${format}`, formatTable(name, analysis.tables[name], format));
  }
  files.set("dictionary.md", new TextEncoder().encode(dictionary().markdown));
  return files.set("manifest.json", formatManifest("extract", provenance(analysis), files));
}

/** Rows written at a time. */
const CHUNK = 1000;

function writeStream(analysis: Analysis, format: Format, table?: TableName): Status {
  const parts = table ? [formatTable(table, analysis.tables[table], format)] : rowsOf(analysis);
  for (const bytes of parts) if (!writeAll(bytes)) return refusals(analysis);
  const written = table ? `Wrote ${table} to stdout.` : "Wrote every table to stdout.";
  for (const line of summary(analysis, written)) console.error(line);
  return refusals(analysis);
}

/** Every row of every table as a line of JSON that names its table, some at a time. */
function* rowsOf({ records }: Analysis): Generator<Uint8Array> {
  for (const table of TABLE_NAMES) {
    const rows = records[table];
    for (let first = 0; first < rows.length; first += CHUNK) {
      const lines = rows.slice(first, first + CHUNK).map((row) => JSON.stringify({ table, ...row }) + "\n");
      yield new TextEncoder().encode(lines.join(""));
    }
  }
}

/** Writes everything to stdout; false where its reader has gone, as `head` goes. */
function writeAll(bytes: Uint8Array): boolean {
  try {
    for (let done = 0; done < bytes.length;) done += Deno.stdout.writeSync(bytes.subarray(done));
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.BrokenPipe) return false;
    throw error;
  }
}

if (import.meta.main) await main(extract);
