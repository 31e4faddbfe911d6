import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import config from "../../deno.json" with { type: "json" };
import { ROOT, run } from "./run.ts";

for (const command of ["report", "extract", "explain", "seeds", "notebooks", "lab"]) {
  Deno.test(`${command} --help says how it is called and does nothing`, async () => {
    const { status, stdout, stderr } = await run(command, ["--help"]);
    deepStrictEqual([status, stderr], [0, ""]);
    match(stdout, new RegExp(`^deno task ${command}\\b`));
    match(stdout, /\nExit status: /);
  });
}

Deno.test("every task that runs a file names one that is there", () => {
  const files = Object.values(config.tasks).flatMap((task) => task.match(/\blib\/cli\/\S+\.ts\b/g) ?? []);
  ok(files.length > 0);
  for (const file of files) ok(Deno.statSync(join(ROOT, file)).isFile, file);
});

for (const set of ["report", "test"]) {
  Deno.test(`the permission set "${set}" has no network`, async () => {
    const script = join(Deno.makeTempDirSync(), "net.ts");
    Deno.writeTextFileSync(script, 'console.log((await Deno.permissions.query({ name: "net" })).state);');
    const args = ["run", "-q", "--no-prompt", `--config=${join(ROOT, "deno.json")}`, `-P=${set}`, script];
    const { stdout } = await new Deno.Command(Deno.execPath(), { args }).output();
    match(new TextDecoder().decode(stdout), /^(denied|prompt)\n$/);
  });
}

Deno.test("report runs as a task, whatever stands before its options", async () => {
  const out = join(Deno.makeTempDirSync(), "outputs");
  const args = ["task", "-q", "report", "--", "--corpus", "seeds/sample", "--out", out];
  const { code } = await new Deno.Command(Deno.execPath(), { args, cwd: ROOT, stdout: "null" }).output();
  strictEqual(code, 0);
});
