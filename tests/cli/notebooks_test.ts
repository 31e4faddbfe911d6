import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  checkProject,
  makeEnvironment,
  missingPython,
  type Outcome,
  runNotebooks,
  sayProblem,
} from "../../lib/cli/jupyter/mod.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SHOW = new URL("../../lib/report/show.ts", import.meta.url).href;
const IMPORT = 'import { show } from "../lib/mod.ts";';
// The real show, by a path that the type checker does not follow: it would read the types of every package.
const LIBRARY = `const real: string = "${SHOW}";
type Show = (value: string | readonly object[]) => Promise<void>;
export const show: Show = (await import(real)).show;
`;
const MADE = {
  corpus: { title: "none", sha256: "0", documents: {} },
  codebooks: { corpus: "0", language: "0" },
};

const missing = await missingPython();
if (missing && Deno.env.get("CI") === "true") throw new Error(`The notebooks must be run in CI. ${missing}`);

/** A test that needs Python; where there is none it is ignored, and its name says why. */
function testRun(name: string, fn: (t: Deno.TestContext) => Promise<void>): void {
  Deno.test({ name: missing ? `${name} (ignored: ${missing})` : name, ignore: missing !== "", fn });
}

/** Makes a project of throwaway notebooks; each is the list of its code cells behind the import. */
function makeProject(notebooks: Record<string, string[]>): string {
  const project = Deno.makeTempDirSync();
  Deno.mkdirSync(join(project, "lib"));
  Deno.mkdirSync(join(project, "notebooks"));
  for (const name of ["deno.json", "deno.lock"]) Deno.copyFileSync(join(ROOT, name), join(project, name));
  Deno.writeTextFileSync(join(project, "lib", "mod.ts"), LIBRARY);
  for (const [name, cells] of Object.entries(notebooks)) {
    Deno.writeTextFileSync(join(project, "notebooks", name), notebookOf([IMPORT, ...cells]));
  }
  return project;
}

function notebookOf(sources: string[]): string {
  const metadata = {}, outputs: unknown[] = [], execution_count = null;
  const cells = sources.map((source, i) => (
    { cell_type: "code", id: `cell-${i}`, metadata, execution_count, outputs, source }
  ));
  const kernelspec = { display_name: "Deno", language: "typescript", name: "deno" };
  return JSON.stringify({ cells, metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 });
}

async function runIn(project: string): Promise<Outcome> {
  const environment = await makeEnvironment(ROOT, "runner");
  return await runNotebooks(project, join(project, "outputs", "notebooks"), environment, { made: MADE });
}

/** Every file below a folder with its bytes as text. */
function filesOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const names = [...Deno.readDirSync(folder)].filter((entry) => entry.isFile).map((entry) => entry.name);
  return Object.fromEntries(
    names.sort().map((name) => [name, Deno.readTextFileSync(join(folder, name))]),
  );
}

const GOOD = ['await show("one");', 'const rows = [{ outlet: "Herald", low: 40 }];\nawait show(rows);'];

/** A notebook that goes wrong: its code cells behind the import, and what is said of it first. */
interface Broken {
  of: string;
  cells: string[];
  says: RegExp;
}

/** Seen without a run. */
const UNSOUND: Broken[] = [
  {
    of: "a type error",
    cells: ['const low: number = "40";\nawait show(`${low}`);'],
    says: /, cell \[2\]: line 1: Type 'string' is not assignable to type 'number'$/,
  },
  {
    of: "a name declared twice",
    cells: ["const a = 1;", "const b = 1;\nconst a = 2;\nawait show(`${a} ${b}`);"],
    says: /, cell \[2\]: line 1: Cannot redeclare block-scoped variable 'a'$/,
  },
  { of: "a syntax error", cells: ["const a b;"], says: /, cell \[2\]: line 1: ',' expected$/ },
  {
    of: "lint",
    cells: ["var a = 1;\nawait show(`${a}`);"],
    says: /, cell \[2\]: line 1: .*\((no-var|notebook.*)\)$/,
  },
  {
    of: "a function",
    cells: ["const twice = (n: number) => 2 * n;\nawait show(`${twice(2)}`);"],
    says: /, cell \[2\]: line 1: A notebook defines no function.* \(notebook\/no-function\)$/,
  },
  {
    of: "a show that is not awaited",
    cells: ['show("one");'],
    says: /, cell \[2\]: it calls show in another form than "await show\(…\);" on a line of its own$/,
  },
  {
    of: "a show before the end",
    cells: ['await show("one");\nconst a = 1;', "await show(`${a}`);"],
    says: /, cell \[2\]: it does not end in await show\(…\), so its outputs may be lost$/,
  },
  {
    of: "a long cell",
    cells: [["await show(`", ..."1234567890", "`);"].join("\n")],
    says: /, cell \[2\]: it has 12 lines, 10 at most$/,
  },
  {
    of: "a second import",
    cells: ['import { show as display } from "../lib/mod.ts";\nawait show(`${typeof display}`);'],
    says: /, cell \[2\]: it imports, which only the first code cell does$/,
  },
  {
    of: "a package",
    cells: ['const { sep } = await import("node:path");\nawait show(sep);'],
    says:
      /, cell \[2\]: line 1: A notebook imports only from "\.\.\/lib\/mod\.ts" \(notebook\/only-library\)$/,
  },
];

/** Seen when it is run. */
const FAILING: Broken[] = [
  {
    of: "an error",
    cells: ["new Array(-1);"],
    says: /, cell \[2\]: RangeError: Invalid array length$/,
  },
  {
    of: "a failing assertion",
    cells: ['await show("one");', 'const sum = 1 + 1;\nif (sum !== 3) throw new Error("it is 2, wanted 3");'],
    says: /, cell \[3\]: Error: it is 2, wanted 3$/,
  },
  {
    of: "an unhandled rejection",
    cells: ['Promise.reject(new Error("lost"));\nawait show("one");', 'await show("two");'],
    says: /, cell \[2\]: it wrote to stderr: unhandled rejection: Error: lost$/,
  },
  {
    of: "an error in a timer",
    cells: ['setTimeout(() => {\n  throw new Error("late");\n}, 1);\nawait show("one");'],
    says: /, cell \[2\]: it wrote to stderr: uncaught error: Error: late$/,
  },
  {
    of: "an output that comes after its cell is done",
    // Whether the kernel sends it under this cell or when asked for what is left is a matter of milliseconds.
    cells: ["const timer = setTimeout(console.log, 5, 1);", "await show(`${typeof timer}`);"],
    says:
      /, cell \[2\]: (1 output came after it was done, and would stand under the next cell|it has 1 output, wanted 0)/,
  },
  {
    of: "an output that is missing",
    cells: ["const text = `\nawait show(1);`;", "await show(text);"],
    says: /, cell \[2\]: it has 0 outputs, wanted 1, one for each line that begins with await show\($/,
  },
  {
    of: "an output too many",
    cells: ['console.log("two");\nawait show("one");'],
    says: /, cell \[2\]: it has 2 outputs, wanted 1, one for each line that begins with await show\($/,
  },
  {
    of: "a last value that is not shown",
    cells: ["1 + 1;"],
    says: /, cell \[2\]: it has 1 output, wanted 0/,
  },
  { of: "stderr", cells: ['console.error("odd");'], says: /, cell \[2\]: it wrote to stderr: odd$/ },
  {
    of: "a test that fails unseen",
    cells: ['Deno.test("adds", () => {\n  throw new Error("no");\n});'],
    says: /, cell \[2\]: it printed where no notebook shows it \(a test\?\): adds/,
  },
  { of: "the end of the kernel", cells: ["Deno.exit(3);"], says: /, cell \[2\]: the kernel ended/ },
  {
    of: "an output of 2 MB",
    cells: ['await show("x".repeat(1_000_000));'],
    says: /, cell \[2\]: RangeError: Cannot show a value of 2,000,\d+ bytes: wanted at most 2,000,000/,
  },
  {
    of: "an output of 5 MB",
    cells: ['await show("x".repeat(5_000_000));'],
    says: /, cell \[2\]: RangeError: Cannot show a value of 10,000,\d+ bytes: wanted at most 2,000,000/,
  },
  {
    of: "a path of the machine",
    cells: ["await show(Deno.cwd());"],
    says: /, cell \[2\]: an output holds a path of this machine$/,
  },
];

const nameOf = ({ of }: Broken): string => `${of.replaceAll(" ", "-")}.ipynb`;

for (const [how, cases] of Object.entries({ "is unsound": UNSOUND, fails: FAILING })) {
  testRun(
    `runNotebooks() names notebook and cell of what ${how}, and leaves the old copies whole`,
    async (t) => {
      const broken = cases.map((one) => [nameOf(one), [...one.cells, 'await show("end");']]);
      const project = makeProject({ "good.ipynb": GOOD, ...Object.fromEntries(broken) });
      const out = join(project, "outputs", "notebooks");
      Deno.mkdirSync(out, { recursive: true });
      Deno.writeTextFileSync(join(out, "good.ipynb"), "old");
      Deno.writeTextFileSync(
        join(out, "manifest.json"),
        '{ "task": "notebooks", "files": { "good.ipynb": "" } }',
      );
      const before = filesOf(out);
      const { problems } = await runIn(project);
      for (const one of cases) {
        await t.step(one.of, () => {
          const first = problems.find(({ notebook }) => notebook === nameOf(one));
          match(first ? sayProblem(first) : "no problem", one.says);
        });
      }
      deepStrictEqual(problems.filter(({ notebook }) => notebook === "good.ipynb"), []);
      deepStrictEqual(filesOf(out), before);
      ok(!existsSync(join(project, ".cache", "notebooks")));
      Deno.removeSync(project, { recursive: true });
    },
  );
}

testRun("runNotebooks() writes executed copies and pages, the same bytes each time", async (t) => {
  const project = makeProject({ "a.ipynb": GOOD, "b.ipynb": ['await show("x");\nawait show("y");'] });
  const out = join(project, "outputs", "notebooks");
  deepStrictEqual(await runIn(project), { problems: [], count: 2 });
  const first = filesOf(out);
  await t.step("a copy has its outputs, and nothing of the run or the machine", () => {
    deepStrictEqual(Object.keys(first), ["a.html", "a.ipynb", "b.html", "b.ipynb", "manifest.json"]);
    ok(!Object.values(first).some((text) => text.includes(project)));
    const { cells } = JSON.parse(first["a.ipynb"]);
    deepStrictEqual(cells.map((cell: { execution_count: number }) => cell.execution_count), [1, 2, 3]);
    deepStrictEqual(cells.map((cell: { outputs: unknown[] }) => cell.outputs.length), [0, 1, 1]);
    deepStrictEqual(cells[1].metadata, {});
  });
  await t.step("a page asks no network for anything", () => {
    const page = first["a.html"];
    ok(!/(?:src|href)\s*=\s*["'](?:https?:)?\/\//i.test(page));
    ok(!/(?:@import|url\()\s*["']?(?:https?:)?\/\//i.test(page));
    ok(!/<script/i.test(page));
    match(page, /<td style="text-align:\s*right">40<\/td>/);
  });
  await t.step(
    "a second run gives the same, and takes away the copy of a notebook that is gone",
    async () => {
      Deno.removeSync(join(project, "notebooks", "b.ipynb"));
      await runIn(project);
      const second = filesOf(out);
      deepStrictEqual(Object.keys(second), ["a.html", "a.ipynb", "manifest.json"]);
      strictEqual(second["a.ipynb"], first["a.ipynb"]);
      strictEqual(second["a.html"], first["a.html"]);
    },
  );
  Deno.removeSync(project, { recursive: true });
});

Deno.test("checkProject() finds nothing wrong in the notebooks of this project", async () => {
  const { problems, count } = await checkProject(ROOT);
  deepStrictEqual(problems.map(sayProblem), []);
  ok(count >= 2);
});

async function runCommand(project: string, args: string[], env: Record<string, string> = {}) {
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", "-q", "-A", join(ROOT, "lib/cli/notebooks.ts"), ...args],
    cwd: project,
    env: { NO_COLOR: "1", ...env },
    stdin: "null",
  });
  const { code, stdout, stderr } = await command.output();
  return { code, stdout: new TextDecoder().decode(stdout), stderr: new TextDecoder().decode(stderr) };
}

Deno.test("deno task notebooks without Python ends with status 2 and changes nothing", async () => {
  const project = makeProject({ "a.ipynb": GOOD });
  const { code, stdout, stderr } = await runCommand(project, [], { PATH: join(project, "nothing") });
  strictEqual(code, 2);
  strictEqual(stdout, "");
  match(
    stderr,
    /^Cannot make the environment ".venv": Python is missing, wanted Python 3\.11 or later with venv and pip \(tried .*\); it comes with ".*python3?.*"[^\n]*\n$/,
  );
  deepStrictEqual([...Deno.readDirSync(project)].map((entry) => entry.name).sort(), [
    "deno.json",
    "deno.lock",
    "lib",
    "notebooks",
  ]);
  Deno.removeSync(project, { recursive: true });
});

Deno.test("deno task notebooks --check needs no Python and ends with 1 where a notebook is wrong", async () => {
  const project = makeProject({
    "a.ipynb": GOOD,
    "b.ipynb": ['const low: number = "40";\nawait show(`${low}`);'],
  });
  const env = { PATH: join(project, "nothing") };
  const wrong = await runCommand(project, ["--check"], env);
  strictEqual(wrong.stderr, "b.ipynb, cell [2]: line 1: Type 'string' is not assignable to type 'number'\n");
  strictEqual(wrong.code, 1);
  Deno.removeSync(join(project, "notebooks", "b.ipynb"));
  deepStrictEqual(await runCommand(project, ["--check"], env), {
    code: 0,
    stdout: "Checked 1 notebook.\n",
    stderr: "",
  });
  Deno.removeSync(project, { recursive: true });
});
