/**
 * Notebooks from their files to executed copies.
 *
 * @module
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Provenance } from "../../report/mod.ts";
import { checkOutputs, writeOutputs } from "../folder.ts";
import type { Owner } from "../owner.ts";
import { formatManifest } from "../manifest.ts";
import { checkNotebooks } from "./check.ts";
import type { Environment } from "./environment.ts";
import { executeNotebooks } from "./execute.ts";
import { type Notebook, parseNotebook, type Problem } from "./notebook.ts";
import { withCopy } from "./project.ts";

export { type Environment, makeEnvironment } from "./environment.ts";
export type { Problem } from "./notebook.ts";
export { missingPython } from "./python.ts";

/** What came of a run. */
export interface Outcome {
  /** What went wrong; where anything did, nothing is written. */
  problems: Problem[];
  /** Number of notebooks. */
  count: number;
}

/** What a run is told. */
export interface RunOptions {
  /** Hashes for the manifest of what the notebooks read. */
  made: Provenance;
  /** Told of each step. @default nobody */
  say?: (step: string) => void;
}

/**
 * Checks and runs the notebooks of a project and, where nothing is wrong, puts the executed copies into the place of
 * the old ones.
 *
 * @param project the project's folder; its notebooks stand in notebooks/
 * @param out the folder to write
 * @param environment the Python to run them with
 * @param options hashes for the manifest, and who is told of the steps
 * @returns problems by notebook and cell
 * @throws {Error} where nothing could be run or written; the old copies are whole
 * @example
 * ```ts ignore
 * const { problems } = await runNotebooks(".", "outputs/notebooks", await makeEnvironment(".", "runner"), { made });
 * ```
 */
export async function runNotebooks(
  project: string,
  out: string,
  environment: Environment,
  { made, say = () => {} }: RunOptions,
): Promise<Outcome> {
  return await withCopy(project, async (copy) => {
    const names = readNotebooks(copy).map(({ name }) => name);
    await checkOutputs(out, ownerOf(out, names));
    say("checking types");
    const { problems, count } = await checkCopy(copy);
    if (problems.length > 0) return { problems, count };
    const execution = await executeNotebooks(environment, copy, names, { project, say });
    if (execution.problems.length > 0) return { problems: execution.problems, count };
    const { files } = execution;
    const copies = new Map([...files].filter(([name]) => name.endsWith(".ipynb")));
    files.set("manifest.json", await formatManifest("notebooks", made, copies));
    await writeOutputs(out, files, ownerOf(out, names));
    return { problems: [], count };
  });
}

/**
 * Checks the notebooks of a project without running them.
 *
 * @param project the project's folder
 * @returns problems by notebook and cell
 * @throws {Error} where there is nothing to check
 * @example
 * ```ts ignore
 * const { problems } = await checkProject(".");
 * ```
 */
export async function checkProject(project: string): Promise<Outcome> {
  return await withCopy(project, checkCopy);
}

async function checkCopy(copy: string): Promise<Outcome> {
  const found = readNotebooks(copy);
  return { problems: await checkNotebooks(join(copy, "notebooks"), found), count: found.length };
}

/** The notebooks of a project, by name. */
function readNotebooks(project: string): Notebook[] {
  const folder = join(project, "notebooks");
  const names = existsSync(folder) ? [...Deno.readDirSync(folder)].map((entry) => entry.name) : [];
  const found = names.filter((name) => name.endsWith(".ipynb")).sort();
  if (found.length === 0) {
    throw new Error('Cannot run "notebooks": it holds no notebook, wanted files in .ipynb');
  }
  return found.map((name) => parseNotebook(name, Deno.readTextFileSync(join(folder, name))));
}

/** Copies of notebooks that are no longer there are this task's too: its manifest names them. */
function ownerOf(out: string, names: readonly string[]): Owner {
  const copies = [...new Set([...names, ...listed(join(out, "manifest.json"))])];
  const pages = copies.map((name) => name.replace(/\.ipynb$/, ".html"));
  return { name: "notebooks", owns: [...copies, ...pages, "manifest.json"] };
}

function listed(manifest: string): string[] {
  try {
    return Object.keys(JSON.parse(Deno.readTextFileSync(manifest)).files);
  } catch {
    return [];
  }
}

/**
 * Puts a problem on one line.
 *
 * @param problem the problem
 * @returns notebook, code cell as Jupyter numbers it, and what is wrong
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { sayProblem } from "./mod.ts";
 * strictEqual(sayProblem({ notebook: "a.ipynb", cell: 3, problem: "it is long" }), "a.ipynb, cell [3]: it is long");
 * ```
 */
export function sayProblem({ notebook, cell, problem }: Problem): string {
  return `${notebook}${cell > 0 ? `, cell [${cell}]` : ""}: ${problem}`;
}
