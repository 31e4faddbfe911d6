/**
 * Runs the project's commands as a shell does, and looks at what they leave behind.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The invented corpus. */
export const SAMPLE = join(ROOT, "seeds/sample");

/** What a command said and how it ended. */
export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

/** What surrounds a command. */
export interface Around {
  /** Environment beside the present one. @default none */
  env?: Record<string, string>;
  /** Text on stdin. @default none */
  stdin?: string;
  /** Folder to run it in. @default the project's own */
  cwd?: string;
}

/** The arguments that run a command with the permissions of its task. */
export const argumentsOf = (command: string, args: readonly string[]): string[] => [
  "run",
  "-q",
  "--no-prompt",
  `--config=${join(ROOT, "deno.json")}`,
  "-P=report",
  join(ROOT, `lib/cli/${command}.ts`),
  ...args,
];

/** Runs a command to its end. */
export async function run(command: string, args: readonly string[], around: Around = {}): Promise<Ran> {
  const { env = {}, stdin, cwd = ROOT } = around;
  const child = new Deno.Command(Deno.execPath(), {
    args: argumentsOf(command, args),
    cwd,
    env: { NO_COLOR: "1", ...env },
    stdin: stdin === undefined ? "null" : "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  if (stdin !== undefined) {
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(stdin));
    await writer.close();
  }
  const { code, stdout, stderr } = await child.output();
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { status: code, stdout: decode(stdout), stderr: decode(stderr) };
}

/** Every file below a folder with the hash of its bytes; nothing where the folder is not there. */
export function hashTree(folder: string): Record<string, string> | undefined {
  const hashes: Record<string, string> = {};
  try {
    for (const path of filesOf(folder)) {
      hashes[relative(folder, path)] = createHash("sha256").update(Deno.readFileSync(path)).digest("hex");
    }
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
  return hashes;
}

/** Paths of all files below a folder, in order. */
export function filesOf(folder: string): string[] {
  return [...Deno.readDirSync(folder)].sort((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) =>
    entry.isDirectory ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)]
  );
}

/** Copies the files of a folder, one level deep. */
export function copyFolder(from: string, to: string): void {
  Deno.mkdirSync(to, { recursive: true });
  for (const entry of Deno.readDirSync(from)) {
    if (entry.isDirectory) copyFolder(join(from, entry.name), join(to, entry.name));
    else Deno.copyFileSync(join(from, entry.name), join(to, entry.name));
  }
}

/** Numbers from 0 to 1 that look random and are the same on each run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
