import { match, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { readCodebook } from "../../lib/corpus/mod.ts";
import { run, SAMPLE } from "./run.ts";

Deno.test("actors suggest writes a codebook that can be read, edited and used", async () => {
  const { status, stdout, stderr } = await run("actors", ["suggest", "--corpus", SAMPLE]);
  strictEqual(stderr, "");
  strictEqual(status, 0);
  match(stdout, /^actor,alias,kind,context,from,to,note,count,articles,evidence\n/);
  const folder = Deno.makeTempDirSync();
  Deno.writeTextFileSync(join(folder, "actors.csv"), stdout);
  const { actors } = await readCodebook(folder);
  ok(actors.some(({ actor, alias }) => actor === "river-guard" && alias === "River Guard"));
  const { status: ran, stdout: rows } = await run("extract", ["--corpus", SAMPLE, "--codebooks", folder]);
  strictEqual(ran, 0);
  match(rows, /"actor":"river-guard"/);
});

Deno.test("actors suggest writes the same bytes on each run", async () => {
  const args = ["suggest", "--corpus", SAMPLE, "--rows", "12"];
  const [one, other] = [await run("actors", args), await run("actors", args)];
  strictEqual(one.stdout, other.stdout);
  strictEqual(one.stdout.trimEnd().split("\n").length, 13);
});

Deno.test("actors says what it refused, and that not all was read", async () => {
  const folder = Deno.makeTempDirSync();
  Deno.writeTextFileSync(join(folder, "good.txt"), "Hill League fighters came.\n");
  Deno.writeFileSync(join(folder, "bad.txt"), new Uint8Array([0xff, 0xfe, 0x00]));
  const { status, stderr, stdout } = await run("actors", ["suggest", "--corpus", folder]);
  strictEqual(status, 1);
  match(stderr, /^Refused bad\.txt: /);
  match(stdout, /\nhill-league,Hill League,name,/);
});

for (
  const [args, message] of [
    [[], /^Cannot run "actors": suggest is missing/],
    [["invent"], /^Cannot run "actors invent": wanted "actors suggest"$/m],
    [["suggest", "--rows", "none"], /^Cannot suggest "none" rows: wanted a whole number from 1 to 999999$/m],
    [["suggest", "--corpus", "/nowhere/at/all"], /^Cannot read "\/nowhere\/at\/all": /],
  ] as const
) {
  Deno.test(`actors refuses ${args.join(" ") || "to do nothing"} with status 2`, async () => {
    const { status, stdout, stderr } = await run("actors", args);
    strictEqual(status, 2);
    strictEqual(stdout, "");
    match(stderr, message);
  });
}

Deno.test("actors --help says how it is called", async () => {
  const { status, stdout } = await run("actors", ["--help"]);
  strictEqual(status, 0);
  match(stdout, /^deno task actors suggest /);
});
