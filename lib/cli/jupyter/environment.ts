/**
 * The Python side of the notebooks: a virtual environment in the project's own folder, with a kernelspec of its own.
 * The user's Jupyter, its settings and its kernels are neither read nor changed.
 *
 * @module
 */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withLock } from "../lock.ts";
import { findPython, must, run } from "./python.ts";

/** Which packages are wanted: those that run notebooks, or JupyterLab with them. */
export type Part = "runner" | "lab";

/** A Python that has what was asked for. Not a running server. */
export interface Environment {
  /** The interpreter of the virtual environment. */
  python: string;
  /** Variables that keep Jupyter to this environment. */
  variables: Record<string, string>;
}

/** Options of {@linkcode makeEnvironment}. */
export interface EnvironmentOptions {
  /** Commands to look for Python with, the first one that works is taken. @default ["python3", "python"] */
  commands?: string[];
  /** Told of each step that takes a while. @default nobody */
  say?: (step: string) => void;
}

const HERE = fileURLToPath(new URL(".", import.meta.url));
const WINDOWS = Deno.build.os === "windows";

/**
 * Makes `.venv` in the project's folder, or brings it up to date; where all is in place it only looks.
 *
 * @param root The project's folder.
 * @param part Which packages are wanted.
 * @param options How to find Python, and who is told of the steps.
 * @returns The environment.
 * @throws {Error} Where Python 3.11, its venv or its pip is missing, with nothing changed; or where a package can't
 * be installed.
 * @example
 * ```ts ignore
 * const { python } = await makeEnvironment(".", "runner");
 * ```
 */
export async function makeEnvironment(
  root: string,
  part: Part,
  options: EnvironmentOptions = {},
): Promise<Environment> {
  const { commands = ["python3", "python"], say = () => {} } = options;
  const folder = join(root, ".venv");
  const python = join(folder, WINDOWS ? "Scripts/python.exe" : "bin/python");
  const place = { folder, python, part };
  if (!await isReady(place)) {
    const base = await findPython(commands);
    const made = !existsSync(folder);
    Deno.mkdirSync(folder, { recursive: true });
    await withLock(join(folder, "install"), async () => {
      if (!await isReady(place)) await install(place, base, say);
    }).catch((error) => {
      if (made) Deno.removeSync(folder, { recursive: true });
      throw error;
    });
  }
  writeKernel(folder);
  return { python, variables: variables(folder) };
}

/**
 * The kernel of this project: the Deno that runs this task, with a clock and a colour that never change.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(kernelspec().language, "typescript");
 * ```
 */
export function kernelspec(): Record<string, unknown> {
  return {
    argv: [Deno.execPath(), "jupyter", "--kernel", "--conn", "{connection_file}"],
    display_name: "Deno",
    language: "typescript",
    env: { NO_COLOR: "1", TZ: "UTC", DENO_NO_UPDATE_CHECK: "1" },
  };
}

function variables(folder: string): Record<string, string> {
  const state = join(folder, "var", "jupyter");
  return {
    JUPYTER_PREFER_ENV_PATH: "1",
    JUPYTER_PATH: "",
    JUPYTER_CONFIG_PATH: "",
    JUPYTER_CONFIG_DIR: join(state, "config"),
    JUPYTER_DATA_DIR: join(state, "data"),
    JUPYTER_RUNTIME_DIR: join(state, "runtime"),
    PYTHONUTF8: "1",
    PYTHONPATH: "",
    TZ: "UTC",
  };
}

function writeKernel(folder: string): void {
  const kernel = join(folder, "share", "jupyter", "kernels", "deno");
  Deno.mkdirSync(kernel, { recursive: true });
  Deno.writeTextFileSync(join(kernel, "kernel.json"), JSON.stringify(kernelspec(), null, 2) + "\n");
  const settings = join(folder, "share", "jupyter", "lab", "settings");
  Deno.mkdirSync(settings, { recursive: true });
  Deno.copyFileSync(join(HERE, "overrides.json"), join(settings, "overrides.json"));
}

const lockOf = (part: string) => join(HERE, "requirements", `${part}.txt`);
const stampOf = (folder: string, part: string) => join(folder, `.installed-${part}`);

/** Where an environment is, and what it is to hold. */
interface Place {
  folder: string;
  python: string;
  part: Part;
}

/** Whether the packages of this very lock are in place and their Python still runs. */
async function isReady({ folder, python, part }: Place): Promise<boolean> {
  const stamp = stampOf(folder, part);
  if (!existsSync(stamp) || !existsSync(python)) return false;
  if (Deno.readTextFileSync(stamp) !== Deno.readTextFileSync(lockOf(part))) return false;
  return (await run(python, ["-c", ""])).success;
}

async function install(
  { folder, python, part }: Place,
  base: string,
  say: (step: string) => void,
): Promise<void> {
  if (!(await run(python, ["-m", "pip", "--version"])).success) {
    say("making .venv");
    await must("make .venv", base, ["-m", "venv", folder]);
  }
  say("installing uv");
  const pip = ["-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps", "--only-binary", ":all:"];
  await must("install uv", python, [...pip, "-r", lockOf("uv")]);
  say(part === "lab" ? "installing JupyterLab" : "installing nbclient and nbconvert");
  const uv = ["-m", "uv", "pip", "install", "--quiet", "--no-config", "--python", python];
  const strict = ["--require-hashes", "--no-build", "--no-deps", "-r", lockOf(part)];
  await must("install the Jupyter packages", python, [...uv, ...strict]);
  Deno.copyFileSync(lockOf(part), stampOf(folder, part));
}
