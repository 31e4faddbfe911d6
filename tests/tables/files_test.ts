import { deepStrictEqual, rejects } from "node:assert/strict";
import { readTable, recordsOf, tabulate, writeTable } from "../../lib/tables/mod.ts";

const notes = [{ document: "herald", sentence: 4, module: "quotes", note: "=never closed" }];

Deno.test("writeTable() and readTable() take the format from the ending of the path", async () => {
  const folder = await Deno.makeTempDir();
  for (const ending of ["csv", "parquet"]) {
    const path = `${folder}/notes.${ending}`;
    await writeTable("notes", tabulate("notes", notes), path);
    deepStrictEqual(recordsOf("notes", await readTable("notes", path)), notes);
  }
  await Deno.remove(folder, { recursive: true });
});

Deno.test("writeTable() and readTable() refuse endings that they do not know", async () => {
  await rejects(() => writeTable("notes", tabulate("notes", []), "notes.xlsx"), {
    name: "TypeError",
    message: 'Cannot write "notes": the path "notes.xlsx" ends in none of .csv, .parquet, .arrow, .ndjson',
  });
  await rejects(() => readTable("notes", "notes.ndjson"), {
    message: 'Cannot read "notes": the path "notes.ndjson" ends in none of .csv, .parquet',
  });
});

Deno.test("readTable() refuses what is no regular file", async () => {
  const folder = await Deno.makeTempDir({ suffix: ".csv" });
  await rejects(() => readTable("notes", folder), {
    name: "TypeError",
    message: /is no regular file, wanted one$/,
  });
  await Deno.remove(folder);
});
