/**
 * Where a folder of outputs stands before, during and after its switch.
 *
 * @module
 */
import { basename, dirname, join, resolve } from "node:path";
import { withLock } from "./lock.ts";

/** A folder of outputs and the names beside it that only these functions use. */
export interface Places {
  /** The folder itself, where it is a link what it leads to. */
  folder: string;
  /** The new folder while it is written. */
  next: string;
  /** The old folder during the switch. */
  last: string;
}

/**
 * Names the places of a folder of outputs.
 *
 * @param folder the folder
 * @returns where it is, and where its next and its last state stand
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(places("outputs").next.endsWith(".outputs.next"), true);
 * ```
 */
export function places(folder: string): Places {
  const real = realPath(resolve(folder));
  const beside = (end: string) => join(dirname(real), `.${basename(real)}.${end}`);
  return { folder: real, next: beside("next"), last: beside("last") };
}

function realPath(path: string): string {
  try {
    return Deno.realPathSync(path);
  } catch {
    return path;
  }
}

/**
 * Looks at what stands at a path, without following a link.
 *
 * @param path the path
 * @returns what stands there, or nothing
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(lstat("no/such/file"), undefined);
 * ```
 */
export function lstat(path: string): Deno.FileInfo | undefined {
  try {
    return Deno.lstatSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) return undefined;
    throw error;
  }
}

/**
 * Removes what stands at a path.
 *
 * @param path the path; nothing may be there
 *
 * @example
 * ```ts
 * remove("no/such/file");
 * ```
 */
export function remove(path: string): void {
  if (lstat(path)) Deno.removeSync(path, { recursive: true });
}

/**
 * Puts right what a killed command left, under the lock.
 *
 * @param at the places of the folder
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const parent = Deno.makeTempDirSync(), at = places(`${parent}/outputs`);
 * Deno.mkdirSync(at.last);
 * repair(at);
 * strictEqual(lstat(at.folder)?.isDirectory, true);
 * ```
 */
export function repair(at: Places): void {
  if (lstat(at.last) && !lstat(at.folder)) Deno.renameSync(at.last, at.folder);
  remove(at.last);
  remove(at.next);
}

/**
 * Puts the folder around a folder back where a command was killed that wrote it: this one was kept in it.
 *
 * @param folder the folder
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const parent = Deno.makeTempDirSync();
 * Deno.mkdirSync(`${parent}/.outputs.last/notebooks`, { recursive: true });
 * await repairParent(`${parent}/outputs/notebooks`);
 * strictEqual(lstat(`${parent}/outputs/notebooks`)?.isDirectory, true);
 * ```
 */
export async function repairParent(folder: string): Promise<void> {
  const at = places(dirname(folder));
  if (!lstat(at.folder) && lstat(at.last)) await withLock(at.folder, () => Promise.resolve(repair(at)));
}

/**
 * Puts the new folder into the place of the old one, which goes.
 *
 * @param at the places of the folder
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const parent = Deno.makeTempDirSync(), at = places(`${parent}/outputs`);
 * Deno.mkdirSync(at.next);
 * exchange(at);
 * strictEqual(lstat(at.folder)?.isDirectory, true);
 * ```
 */
export function exchange(at: Places): void {
  if (!lstat(at.folder)) return Deno.renameSync(at.next, at.folder);
  Deno.renameSync(at.folder, at.last);
  try {
    Deno.renameSync(at.next, at.folder);
  } catch (error) {
    Deno.renameSync(at.last, at.folder);
    throw error;
  }
  remove(at.last);
}
