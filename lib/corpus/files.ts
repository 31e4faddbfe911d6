/**
 * Files of a corpus, read so that nothing hangs and nothing outside the corpus is opened.
 *
 * @module
 */
import { isAbsolute, join, normalize, SEPARATOR } from "./paths.ts";

/** A value, or why there is none; `absent` where there is no file at all. */
export type Outcome<T> = { value: T; reason?: undefined } | {
  value?: undefined;
  reason: string;
  absent?: boolean;
};

/** Larger files are refused: no article is so long, and a text has to fit into one string. */
const MOST_BYTES = 2 ** 28;

const reasonOf = (error: unknown): string => {
  if (error instanceof Deno.errors.PermissionDenied || error instanceof Deno.errors.NotCapable) {
    return "it can't be read: permission denied";
  }
  return `it can't be read: ${error instanceof Error ? error.message : String(error)}`;
};

/** Whether nothing is there: no such name, or a file where the path names a folder. */
const isMissing = (error: unknown): boolean =>
  error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory;

/**
 * Tells whether a path leaves its folder.
 *
 * @param file a path relative to the folder
 * @returns true for an absolute path and for one that goes up
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(["a.txt", "texts/a.txt", "../a.txt", "/a.txt"].map(leadsOut), [false, false, true, true]);
 * ```
 */
export function leadsOut(file: string): boolean {
  const inner = normalize(file);
  return isAbsolute(file) || inner === ".." || inner.startsWith(".." + SEPARATOR);
}

/**
 * Reads a file below a folder.
 *
 * Links are followed only where they stay below the folder; what is no regular file (a FIFO would hang) is not opened.
 *
 * @param root the folder
 * @param file path of the file, relative to the folder
 * @returns its bytes, or the reason why they can't be had
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual((await readFile("seeds/sample", "../corpus.json")).reason, "it leads out of the corpus");
 * ```
 */
export async function readFile(root: string, file: string): Promise<Outcome<Uint8Array>> {
  if (leadsOut(file)) return { reason: "it leads out of the corpus" };
  const path = join(root, file);
  try {
    const link = (await Deno.lstat(path)).isSymlink;
    const real = await Deno.realPath(path), home = await Deno.realPath(root);
    if (!real.startsWith(home.endsWith(SEPARATOR) ? home : home + SEPARATOR)) {
      return { reason: `it ${link ? "is a link that " : ""}leads out of the corpus` };
    }
    return await readRegular(real);
  } catch (error) {
    if (!isMissing(error)) return { reason: reasonOf(error) };
    return await isDangling(path)
      ? { reason: "it is a link to nothing" }
      : { reason: "there is no such file", absent: true };
  }
}

async function isDangling(path: string): Promise<boolean> {
  try {
    return (await Deno.lstat(path)).isSymlink;
  } catch {
    return false;
  }
}

/** Reads what is a regular file; lstat comes first, because to open a FIFO would wait for ever. */
async function readRegular(path: string): Promise<Outcome<Uint8Array>> {
  const info = await Deno.lstat(path);
  if (info.isDirectory) return { reason: "it is a folder, wanted a file" };
  if (!info.isFile) return { reason: "it is not a regular file" };
  if (info.size > MOST_BYTES) return { reason: `it has ${info.size} bytes, wanted at most ${MOST_BYTES}` };
  if (info.size === 0) return { reason: "it is empty" };
  return { value: await Deno.readFile(path) };
}
