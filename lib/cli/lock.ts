/**
 * One writer at a time for one folder.
 *
 * @module
 */
import { basename, dirname, join } from "node:path";

/**
 * Does something while no other command writes the same folder. The system lets the lock go when a process dies.
 *
 * @param folder the folder to be written; its lock is a file beside it that is gone afterwards
 * @param work what to do
 * @returns what the work returns
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { withLock } from "./lock.ts";
 * const folder = Deno.makeTempDirSync();
 * strictEqual(await withLock(`${folder}/outputs`, () => Promise.resolve(7)), 7);
 * ```
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(dirname(folder), `.${basename(folder)}.lock`);
  const file = await acquire(path);
  try {
    return await work();
  } finally {
    Deno.removeSync(path);
    file.close();
  }
}

async function acquire(path: string): Promise<Deno.FsFile> {
  while (true) {
    const file = await Deno.open(path, { write: true, create: true });
    await file.lock(true);
    // Who held it before has removed the file: then this lock is on nothing that others can see.
    if (isSame(file, path)) return file;
    file.close();
  }
}

function isSame(file: Deno.FsFile, path: string): boolean {
  try {
    const held = file.statSync(), there = Deno.statSync(path);
    return held.ino === there.ino && held.dev === there.dev;
  } catch {
    return false;
  }
}
