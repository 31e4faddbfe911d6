import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { readTable } from "../../lib/tables/mod.ts";
import { TABLES } from "../../lib/vocabulary.ts";
import { hashTree, run, SAMPLE } from "./run.ts";

const temp = () => Deno.makeTempDirSync({ prefix: "extract." });
const names = Object.keys(TABLES);
const TEXT = "Town falls\n\nPolice said that 12 people were killed on Monday.\n";
const line = (document: string, more = {}) =>
  JSON.stringify({
    document,
    outlet: "Herald",
    title: "Town falls",
    published: "2024-06-10",
    text: TEXT,
    ...more,
  });

for (const format of ["csv", "parquet", "arrow", "ndjson"]) {
  Deno.test(`extract writes every table as ${format}`, async () => {
    const out = join(temp(), "tables");
    const { status, stderr } = await run("extract", ["--corpus", SAMPLE, "--out", out, "--format", format]);
    deepStrictEqual([status, stderr], [0, ""]);
    const wanted = [...names.map((name) => `${name}.${format}`), "dictionary.md", "manifest.json"].sort();
    deepStrictEqual(Object.keys(hashTree(out)!).sort(), wanted);
  });
}

Deno.test("extract writes tables that can be read again", async () => {
  const out = join(temp(), "tables");
  strictEqual((await run("extract", ["--corpus", SAMPLE, "--out", out])).status, 0);
  strictEqual((await readTable("documents", join(out, "documents.csv"))).height, 5);
  match(Deno.readTextFileSync(join(out, "documents.csv")), /^document,file,/);
});

Deno.test("extract reads documents from stdin and writes every row to stdout", async () => {
  const stdin = `${line("a")}\n${line("b", { outlet: "Post" })}\n`;
  const { status, stdout, stderr } = await run("extract", ["--corpus", "-"], { stdin });
  strictEqual(status, 0);
  const rows = stdout.trimEnd().split("\n").map((row) => JSON.parse(row));
  deepStrictEqual(rows.filter((row) => row.table === "documents").map((row) => row.outlet), [
    "Herald",
    "Post",
  ]);
  ok(rows.every((row) => names.includes(row.table)));
  match(stderr, /^Read 2 documents of "stdin" from their texts\.\nWrote every table to stdout\.\n$/);
});

Deno.test("extract refuses a line that is no document by its number and goes on with status 1", async () => {
  const { status, stderr } = await run("extract", ["--corpus", "-"], {
    stdin: `${line("a")}\n{"document":1}\n`,
  });
  strictEqual(status, 1);
  match(stderr, /Refused 1:\n {2}.*line 2.*\n/);
});

Deno.test("extract refuses stdin without a document with status 2, and names no file of its own", async () => {
  for (const stdin of ["", "{", "not json\n"]) {
    const { status, stdout, stderr } = await run("extract", ["--corpus", "-"], { stdin });
    deepStrictEqual([status, stdout], [2, ""]);
    match(stderr, /^Cannot read "stdin": [^\n]+\n$/);
  }
});

Deno.test("extract writes one table to stdout in any format, and all of them only as lines of JSON", async () => {
  const table = await run("extract", ["--corpus", SAMPLE, "--table", "documents", "--format", "csv"]);
  deepStrictEqual([table.status, table.stdout.split("\n").length], [0, 7]);
  match(table.stderr, /\nWrote documents to stdout\.\n$/);
  const arrow = await run("extract", ["--corpus", SAMPLE, "--table", "documents", "--format", "arrow"]);
  match(arrow.stdout, /^ARROW1/);
  const all = await run("extract", ["--corpus", SAMPLE, "--format", "arrow"]);
  deepStrictEqual([all.status, all.stdout], [2, ""]);
  match(
    all.stderr,
    /^Cannot write every table to stdout as arrow: wanted --format ndjson, one table [^\n]+\n$/,
  );
  const none = await run("extract", ["--corpus", SAMPLE, "--table", "figure"]);
  match(none.stderr, /^Cannot run "extract": --table is "figure", wanted one of documents, /);
});

Deno.test("extract refuses a format that is none, and the outputs of report", async () => {
  const { status, stderr } = await run("extract", ["--corpus", SAMPLE, "--out", temp(), "--format", "xlsx"]);
  deepStrictEqual([status, stderr], [
    2,
    'Cannot run "extract": --format is "xlsx", wanted one of csv, parquet, arrow, ndjson\n',
  ]);
  const out = temp();
  Deno.writeTextFileSync(join(out, "report.html"), "");
  match((await run("extract", ["--corpus", SAMPLE, "--out", out])).stderr, /it holds "report\.html"/);
});
