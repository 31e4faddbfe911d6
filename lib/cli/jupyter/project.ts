/**
 * A copy of the project for a run, so that nothing a notebook does changes the project itself.
 *
 * @module
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../lock.ts";

/** What a notebook can reach: its library, its corpus and what names their packages. */
const PARTS = ["deno.json", "deno.lock", "lib", "seeds", "notebooks"];

/**
 * Does something in a copy of the project. The copy is always in the same place, so that Deno's cache knows its
 * modules again; one run at a time has it.
 *
 * @param project The project's folder.
 * @param work What to do; it is given the folder of the copy.
 * @returns What the work returns.
 * @example
 * ```ts ignore
 * const names = await withCopy(".", (copy) => Promise.resolve([...Deno.readDirSync(copy)]));
 * ```
 */
export async function withCopy<T>(project: string, work: (copy: string) => Promise<T>): Promise<T> {
  const copy = join(project, ".cache", "notebooks");
  Deno.mkdirSync(join(project, ".cache"), { recursive: true });
  return await withLock(copy, async () => {
    remove(copy);
    try {
      Deno.mkdirSync(copy);
      for (const part of PARTS) copyInto(join(project, part), join(copy, part));
      return await work(copy);
    } finally {
      remove(copy);
    }
  });
}

function remove(path: string): void {
  if (existsSync(path)) Deno.removeSync(path, { recursive: true });
}

function copyInto(from: string, to: string): void {
  if (!existsSync(from)) return;
  const info = Deno.lstatSync(from);
  if (info.isFile) Deno.copyFileSync(from, to);
  if (!info.isDirectory) return;
  Deno.mkdirSync(to);
  for (const { name } of Deno.readDirSync(from)) copyInto(join(from, name), join(to, name));
}
