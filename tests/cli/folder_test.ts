import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { checkOutputs, writeOutputs } from "../../lib/cli/folder.ts";
import type { Owner } from "../../lib/cli/owner.ts";
import { filesOf, hashTree, ROOT, seeded } from "./run.ts";

const OWNER: Owner = { name: "report", owns: ["manifest.json", "charts"], keeps: ["notebooks"] };
const encode = (text: string) => new TextEncoder().encode(text);
const files = (version: string) =>
  new Map([
    ["manifest.json", encode(`{"task":"report","version":"${version}"}`)],
    [`charts/${version}.csv`, encode(version)],
  ]);
const names = (folder: string) => [...Deno.readDirSync(folder)].map((entry) => entry.name).sort();

Deno.test("writeOutputs() replaces what it owns, keeps what others made and leaves nothing beside", async () => {
  const parent = Deno.makeTempDirSync(), folder = join(parent, "outputs");
  await writeOutputs(folder, files("old"), OWNER);
  Deno.mkdirSync(join(folder, "notebooks/deep"), { recursive: true });
  Deno.writeTextFileSync(join(folder, "notebooks/deep/a.ipynb"), "{}");
  await writeOutputs(folder, files("new"), OWNER);
  deepStrictEqual(names(join(folder, "charts")), ["new.csv"]);
  strictEqual(Deno.readTextFileSync(join(folder, "notebooks/deep/a.ipynb")), "{}");
  deepStrictEqual(names(parent), ["outputs"]);
});

Deno.test("writeOutputs() makes missing parents, and takes them away where it fails", async () => {
  const parent = Deno.makeTempDirSync();
  await writeOutputs(join(parent, "a/b/outputs"), files("new"), OWNER);
  deepStrictEqual(names(join(parent, "a/b")), ["outputs"]);
  const broken = new Map([["charts", encode("file")], ["charts/x.csv", encode("below a file")]]);
  await rejects(writeOutputs(join(parent, "c/d/outputs"), broken, OWNER), /Cannot write ".*outputs"/);
  deepStrictEqual(names(parent), ["a"]);
});

Deno.test("writeOutputs() writes through a link to a folder", async () => {
  const parent = Deno.makeTempDirSync();
  Deno.mkdirSync(join(parent, "real"));
  Deno.symlinkSync(join(parent, "real"), join(parent, "link"));
  await writeOutputs(join(parent, "link"), files("new"), OWNER);
  ok(Deno.lstatSync(join(parent, "link")).isSymlink);
  deepStrictEqual(names(join(parent, "real/charts")), ["new.csv"]);
});

Deno.test("checkOutputs() refuses a folder with files of others and changes nothing", async () => {
  const folder = Deno.makeTempDirSync();
  Deno.writeTextFileSync(join(folder, "thesis.txt"), "mine");
  await rejects(checkOutputs(folder, OWNER), /holds "thesis.txt", which deno task report did not make/);
  deepStrictEqual(names(folder), ["thesis.txt"]);
});

Deno.test("checkOutputs() refuses a folder with names like its own but no manifest, or that of another", async () => {
  const folder = Deno.makeTempDirSync();
  Deno.mkdirSync(join(folder, "charts"));
  await rejects(checkOutputs(folder, OWNER), /holds "charts", but no manifest.json of deno task report/);
  Deno.writeTextFileSync(join(folder, "manifest.json"), '{"task":"extract"}');
  await rejects(checkOutputs(folder, OWNER), /no manifest.json of deno task report/);
});

Deno.test("checkOutputs() refuses a file, and a folder below a file", async () => {
  const file = Deno.makeTempFileSync();
  await rejects(checkOutputs(file, OWNER), /Cannot write ".*": it is a file, wanted a folder/);
  await rejects(checkOutputs(join(file, "outputs"), OWNER), /Cannot write ".*outputs": /);
});

Deno.test("checkOutputs() puts the old folder back and takes the unfinished one away", async () => {
  const parent = Deno.makeTempDirSync(), folder = join(parent, "outputs");
  Deno.mkdirSync(join(parent, ".outputs.last"));
  Deno.writeTextFileSync(join(parent, ".outputs.last/manifest.json"), '{"task":"report"}');
  Deno.mkdirSync(join(parent, ".outputs.next"));
  await checkOutputs(folder, OWNER);
  deepStrictEqual([names(parent), names(folder)], [["outputs"], ["manifest.json"]]);
});

Deno.test("checkOutputs() puts back the folder around it, in which it was kept", async () => {
  const parent = Deno.makeTempDirSync(), folder = join(parent, "outputs/notebooks");
  Deno.mkdirSync(join(parent, ".outputs.last/notebooks"), { recursive: true });
  Deno.writeTextFileSync(join(parent, ".outputs.last/notebooks/manifest.json"), '{"task":"report"}');
  Deno.writeTextFileSync(join(parent, ".outputs.last/report.html"), "");
  await checkOutputs(folder, OWNER);
  deepStrictEqual([names(parent), names(join(parent, "outputs"))], [["outputs"], [
    "notebooks",
    "report.html",
  ]]);
});

Deno.test("writeOutputs() of two processes at once take turns", async () => {
  const folder = join(Deno.makeTempDirSync(), "outputs");
  await Promise.all(["a", "b", "c", "d"].map((version) => writeOutputs(folder, files(version), OWNER)));
  strictEqual(filesOf(folder).length, 2);
});

Deno.test("writeOutputs() leaves the old folder or the new one when it is killed 50 times", async () => {
  const folder = join(Deno.makeTempDirSync(), "outputs"), random = seeded(7);
  const seen = { first: 0, repaired: 0 };
  await writeOutputs(folder, files("old"), OWNER);
  Deno.removeSync(folder, { recursive: true });
  for (let i = 0; i < 50; i++) {
    await killWriter(folder, random() * 40);
    if (!hashTree(folder)) seen.repaired++;
    await checkOutputs(folder, OWNER);
    if (!hashTree(folder)) {
      seen.first++;
      continue;
    }
    strictEqual(filesOf(folder).length, 13);
    const { version } = JSON.parse(Deno.readTextFileSync(join(folder, "manifest.json")));
    for (let chart = 0; chart < 12; chart++) {
      strictEqual(Deno.readTextFileSync(join(folder, `charts/${chart}.csv`)), version.repeat(20_000));
    }
  }
  ok(seen.first < 50);
});

async function killWriter(folder: string, after: number): Promise<void> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-q", "-A", join(ROOT, "tests/cli/writer.ts"), folder],
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const reader = child.stdout.getReader();
  await reader.read();
  await new Promise((done) => setTimeout(done, after));
  child.kill("SIGKILL");
  await child.status;
  while (!(await reader.read()).done);
}
