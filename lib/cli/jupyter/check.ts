/**
 * The code of notebooks, read by the type checker and the linter. The kernel checks no types, so a run does not.
 *
 * @module
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkForm } from "./form.ts";
import { joinCells, type Joined, type Notebook, type Problem } from "./notebook.ts";

const RULES = fileURLToPath(new URL("rules.ts", import.meta.url));

/** A line of a module with what is wrong there. */
interface Finding {
  file: string;
  line: number;
  text: string;
}

/**
 * Checks notebooks: their form, their types, and by the linter.
 *
 * @param folder The folder the notebooks stand in, in a copy of the project: modules are written beside them.
 * @param notebooks The notebooks.
 * @returns What is wrong, by notebook and cell.
 * @example
 * ```ts ignore
 * const problems = await checkNotebooks("notebooks", [parseNotebook("a.ipynb", text)]);
 * ```
 */
export async function checkNotebooks(folder: string, notebooks: readonly Notebook[]): Promise<Problem[]> {
  const modules = new Map<string, { notebook: string; joined: Joined }>();
  for (const notebook of notebooks) {
    const file = `${notebook.name}.ts`, joined = joinCells(notebook);
    Deno.writeTextFileSync(join(folder, file), joined.source);
    modules.set(file, { notebook: notebook.name, joined });
  }
  const files = [...modules.keys()];
  const findings = files.length === 0
    ? []
    : (await Promise.all([checkTypes(folder, files), checkLint(folder, files)])).flat();
  const placed = findings.map(({ file, line, text }) => {
    const { notebook, joined } = modules.get(file)!;
    const place = joined.lines[line - 1] ?? joined.lines.at(-1);
    return { notebook, cell: place?.cell ?? 0, problem: place ? `line ${place.line}: ${text}` : text };
  });
  const formal = notebooks.flatMap(checkForm);
  return notebooks.flatMap(({ name }) =>
    [...formal, ...placed].filter((problem) => problem.notebook === name).sort((a, b) => a.cell - b.cell)
  );
}

async function checkTypes(folder: string, files: string[]): Promise<Finding[]> {
  const { success, stdout, stderr } = await deno(folder, ["check", "--quiet", ...files]);
  if (success) return [];
  const found = parseTypes(stdout + stderr);
  const findings = found.filter(({ file }) => files.includes(file));
  if (findings.length > 0) return findings;
  const reason = found.length > 0
    ? `${found[0].file}, line ${found[0].line}: ${found[0].text}`
    : (stderr || stdout).trim().split("\n")[0];
  throw new Error(`Cannot check the notebooks: the library has errors; ${reason}`);
}

/**
 * Reads what `deno check` prints: a message, the line with its marks, and where it stands.
 *
 * @param text What it printed, without colours.
 * @returns One finding for each error.
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { parseTypes } from "./check.ts";
 * const text = "TS2304 [ERROR]: Cannot find name 'foo'.\nfoo();\n~~~\n    at file:///x/a.ipynb.ts:2:1\n";
 * deepStrictEqual(parseTypes(text), [{ file: "a.ipynb.ts", line: 2, text: "Cannot find name 'foo'" }]);
 * ```
 */
export function parseTypes(text: string): Finding[] {
  const findings: Finding[] = [];
  let message = "";
  for (const line of text.split("\n")) {
    const error = /^(?:error: )?TS\d+ \[ERROR\]: (.*?)\.?$/.exec(line);
    if (error) message = error[1];
    const place = /^\s+at file:.*\/([^/]+):(\d+):\d+$/.exec(line);
    if (!place || message === "") continue;
    findings.push({ file: decodeURIComponent(place[1]), line: Number(place[2]), text: message });
    message = "";
  }
  return findings;
}

/** What `deno lint --json` prints, as far as it is read here. */
interface Lint {
  diagnostics: { filename: string; range: { start: { line: number } }; message: string; code: string }[];
}

async function checkLint(folder: string, files: string[]): Promise<Finding[]> {
  const config = join(folder, "lint.json");
  Deno.writeTextFileSync(config, JSON.stringify({ lint: { plugins: [RULES] } }));
  const { stdout, stderr } = await deno(folder, ["lint", "--quiet", "--json", "--config", config, ...files]);
  try {
    const { diagnostics }: Lint = JSON.parse(stdout);
    return diagnostics.map(({ filename, range, message, code }) => ({
      file: decodeURIComponent(filename.split("/").at(-1)!),
      line: range.start.line,
      text: `${message} (${code})`,
    }));
  } catch {
    throw new Error(`Cannot lint the notebooks: ${stderr.trim().split("\n")[0]}`);
  }
}

async function deno(folder: string, args: string[]) {
  const env = { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
  const output = await new Deno.Command(Deno.execPath(), { args, cwd: folder, env, stdin: "null" }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { success: output.success, stdout: text(output.stdout), stderr: text(output.stderr) };
}
