/**
 * The Python of this machine: whether there is one that will do, and how it is run.
 *
 * @module
 */

const OLDEST = [3, 11];

/** What brings a Python that is whole, by system. */
const BRINGS: Partial<Record<typeof Deno.build.os, string>> = {
  linux:
    'it comes with "apt-get install python3 python3-venv" (Debian, Ubuntu) or "dnf install python3" (Fedora)',
  darwin: 'it comes with "brew install python3"',
  windows: 'it comes with "winget install Python.Python.3.13"',
};

/**
 * Finds a Python that is new enough and whole.
 *
 * @param commands Commands to look with.
 * @returns The first of them that is one.
 * @throws {Error} Where none is; it says what is wrong with what was found.
 * @example
 * ```ts
 * import { rejects } from "node:assert/strict";
 * await rejects(findPython(["no-such-python"]), /Python is missing/);
 * ```
 */
export async function findPython(commands: string[]): Promise<string> {
  const wanted = `Python ${OLDEST.join(".")} or later with venv and pip`;
  let wrong = `Python is missing, wanted ${wanted} (tried ${commands.join(", ")})`;
  for (const command of commands) {
    const version = await run(command, ["-c", "import sys; print(*sys.version_info[:2])"]);
    if (!version.success) continue;
    const [major, minor] = version.stdout.trim().split(" ").map(Number);
    if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
      wrong = `"${command}" is Python ${major}.${minor}, wanted ${wanted}`;
    } else if (!(await run(command, ["-c", "import venv, ensurepip"])).success) {
      wrong = `"${command}" lacks pip (its modules venv and ensurepip), wanted ${wanted}`;
    } else return command;
  }
  throw new Error(`Cannot make the environment ".venv": ${wrong}; ${BRINGS[Deno.build.os] ?? BRINGS.linux}`);
}

/**
 * Why the notebooks can't run here: the message of what is missing, empty where nothing is.
 *
 * @example
 * ```ts
 * import { match } from "node:assert/strict";
 * match(await missingPython(["no-such-python"]), /Python is missing/);
 * ```
 */
export async function missingPython(commands: string[] = ["python3", "python"]): Promise<string> {
  return await findPython(commands).then(() => "", (error: Error) => error.message);
}

/**
 * Runs a command that has to succeed.
 *
 * @param action What it does, for the error: "install uv".
 * @param command The command.
 * @param args Its arguments.
 * @throws {Error} Where it fails, with the last lines of what it said.
 * @example
 * ```ts
 * import { rejects } from "node:assert/strict";
 * await rejects(must("wait", "no-such-command", []), /Cannot wait/);
 * ```
 */
export async function must(action: string, command: string, args: string[]): Promise<void> {
  const { success, stdout, stderr } = await run(command, args);
  if (success) return;
  const said = (stderr || stdout).trim().split("\n").slice(-3).join(" ").trim();
  throw new Error(`Cannot ${action}: ${said || "it failed without a word"}`);
}

/** How a command ended. */
export interface Ended {
  success: boolean;
  stdout: string;
  stderr: string;
}

/**
 * Runs a command to its end; one that can't be started has failed like any other.
 *
 * @param command The command.
 * @param args Its arguments.
 * @returns Whether it succeeded, and what it said.
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual((await run("no-such-command", [])).success, false);
 * ```
 */
export async function run(command: string, args: string[]): Promise<Ended> {
  try {
    const env = { PYTHONUTF8: "1", PYTHONPATH: "" };
    const output = await new Deno.Command(command, { args, env, stdin: "null" }).output();
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    return { success: output.success, stdout: text(output.stdout), stderr: text(output.stderr) };
  } catch (error) {
    return { success: false, stdout: "", stderr: String(error) };
  }
}
