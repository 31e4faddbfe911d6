import { deepStrictEqual, notDeepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { checkOutputs } from "../../lib/cli/folder.ts";
import { argumentsOf, copyFolder, hashTree, ROOT, run, seeded } from "./run.ts";

const KILLS = 50;

/** One short article is enough here: drawing more only takes longer. */
const ARTICLE = Deno.makeTempFileSync({ suffix: ".txt" });
Deno.writeTextFileSync(ARTICLE, "Town falls\n\nPolice said that 12 people were killed on Monday.\n");
const argsOf = (out: string) => ["--corpus", ARTICLE, "--out", out];

/** What every command does before its own work: it puts right what a killed one left. */
const nextCommand = (out: string): Promise<void> =>
  checkOutputs(out, { name: "report", owns: ["charts", "tables", "report.html", "manifest.json"] });

/** Starts a report that says nothing. */
const startReport = (out: string): Deno.ChildProcess =>
  new Deno.Command(Deno.execPath(), {
    args: argumentsOf("report", argsOf(out)),
    cwd: ROOT,
    stdout: "null",
    stderr: "null",
  }).spawn();

/** Starts a report and kills it after so many milliseconds; says whether it was killed at work. */
async function killReport(out: string, after: number): Promise<boolean> {
  const child = startReport(out);
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  const { signal } = await child.status;
  clearTimeout(timer);
  return signal === "SIGKILL";
}

Deno.test(`report leaves the old outputs or the new ones when it is killed ${KILLS} times`, async () => {
  const folder = Deno.makeTempDirSync(), random = seeded(2015);
  const old = join(folder, "old"), fresh = join(folder, "fresh");
  strictEqual((await run("report", argsOf(fresh))).status, 0);
  copyFolder(fresh, old);
  Deno.writeTextFileSync(join(old, "report.html"), "old");
  Deno.writeTextFileSync(join(old, "charts/old.svg"), "old");
  const timed = join(folder, "timed");
  copyFolder(old, timed);
  const begun = performance.now();
  strictEqual((await run("report", argsOf(timed))).status, 0);
  const length = performance.now() - begun;
  const wanted = { old: hashTree(old)!, new: hashTree(fresh)! };
  notDeepStrictEqual(wanted.old, wanted.new);
  const moments = Array.from({ length: KILLS }, () => random() * length * 1.1);
  const killed = { atWork: 0 };
  // Two at a time, each with a folder of its own.
  await Promise.all([0, 1].map(async (half) => {
    for (const [i, moment] of moments.entries()) {
      if (i % 2 !== half) continue;
      const out = join(folder, `out${i}`);
      copyFolder(old, out);
      if (await killReport(out, moment)) killed.atWork++;
      if (!hashTree(out)) await nextCommand(out);
      const left = hashTree(out)!;
      deepStrictEqual(left, "charts/old.svg" in left ? wanted.old : wanted.new, `killed after ${moment} ms`);
    }
  }));
  ok(killed.atWork > KILLS / 2);
  Deno.removeSync(folder, { recursive: true });
});

Deno.test("report ends by itself on Ctrl+C, and leaves the old outputs or the new ones", async () => {
  const folder = Deno.makeTempDirSync(), out = join(folder, "outputs");
  strictEqual((await run("report", argsOf(out))).status, 0);
  const before = hashTree(out);
  const child = startReport(out);
  setTimeout(() => child.kill("SIGINT"), 250);
  await child.status;
  await nextCommand(out);
  deepStrictEqual(hashTree(out), before);
});
