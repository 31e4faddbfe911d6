/**
 * A folder of outputs that changes as a whole: the old one or the new one, whenever the process is killed.
 *
 * The new folder is written beside the old one. Then two renames: the old one away, the new one in its place. Deno has
 * no rename that exchanges two folders, so a kill between the two leaves none; the next command puts the old one back.
 *
 * @module
 */
import { basename, dirname, join } from "node:path";
import { withLock } from "./lock.ts";
import { checkOwner, type Owner } from "./owner.ts";
import { exchange, lstat, places, remove, repair, repairParent } from "./places.ts";

/**
 * Checks that a folder of outputs can be written, before any work is done for it. First it puts right what a killed
 * command left: the old folder back in its place, the unfinished one away.
 *
 * @param folder the folder of outputs
 * @param owner who wants to write it
 * @throws {Error} where it can't be written, or holds what its owner did not make
 * @example
 * ```ts
 * import { rejects } from "node:assert/strict";
 * import { checkOutputs } from "./folder.ts";
 * const folder = Deno.makeTempDirSync();
 * Deno.writeTextFileSync(`${folder}/thesis.txt`, "mine");
 * await rejects(checkOutputs(folder, { name: "report", owns: ["manifest.json"] }), /holds "thesis.txt"/);
 * ```
 */
export async function checkOutputs(folder: string, owner: Owner): Promise<void> {
  try {
    const at = places(folder);
    await repairParent(at.folder);
    if (lstat(dirname(at.folder))) await withLock(at.folder, () => Promise.resolve(repair(at)));
    else probe(dirname(at.folder));
    checkOwner(at.folder, folder, owner);
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/** Makes a folder in the nearest parent that is there, and takes it away again. */
function probe(folder: string): void {
  let parent = folder;
  while (!lstat(parent)) parent = dirname(parent);
  if (!Deno.statSync(parent).isDirectory) throw new Error(`"${basename(parent)}" is not a folder`);
  Deno.removeSync(Deno.makeTempDirSync({ dir: parent, prefix: ".dateline." }));
}

/**
 * Writes a folder of outputs anew and puts it into the place of the old one.
 *
 * @param folder the folder of outputs
 * @param files bytes by path below the folder, with "/" between
 * @param owner who writes it
 * @throws {Error} where it can't be written; then the old folder is as it was
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { writeOutputs } from "./folder.ts";
 * const folder = `${Deno.makeTempDirSync()}/outputs`;
 * const files = new Map([["manifest.json", new TextEncoder().encode('{ "task": "report" }')]]);
 * await writeOutputs(folder, files, { name: "report", owns: ["manifest.json"] });
 * strictEqual(Deno.readTextFileSync(`${folder}/manifest.json`), '{ "task": "report" }');
 * ```
 */
export async function writeOutputs(
  folder: string,
  files: Map<string, Uint8Array>,
  owner: Owner,
): Promise<void> {
  const at = places(folder), interruption = listen();
  const created = createParents(dirname(at.folder));
  try {
    await withLock(at.folder, async () => {
      repair(at);
      checkOwner(at.folder, folder, owner);
      try {
        for (const [path, bytes] of [...files].sort(([a], [b]) => a < b ? -1 : 1)) {
          await place(join(at.next, path), bytes);
          interruption.check();
        }
        await takeOver(at.folder, at.next, owner);
        interruption.check();
        exchange(at);
      } catch (error) {
        remove(at.next);
        throw error;
      }
    });
  } catch (error) {
    for (const parent of created) Deno.removeSync(parent);
    throw unwritable(folder, error);
  } finally {
    interruption.end();
  }
}

function createParents(folder: string): string[] {
  const missing: string[] = [];
  for (let path = folder; !lstat(path); path = dirname(path)) missing.push(path);
  if (missing.length > 0) Deno.mkdirSync(folder, { recursive: true });
  return missing;
}

async function place(path: string, bytes: Uint8Array): Promise<void> {
  await Deno.mkdir(dirname(path), { recursive: true });
  await Deno.writeFile(path, bytes, { createNew: true });
}

/** Copies what others made: a copy leaves the old folder whole until the switch. */
async function takeOver(from: string, to: string, owner: Owner): Promise<void> {
  if (!lstat(from)) return;
  for (const { name } of [...Deno.readDirSync(from)]) {
    if (!owner.owns.includes(name)) await copy(join(from, name), join(to, name));
  }
}

async function copy(from: string, to: string): Promise<void> {
  const info = await Deno.lstat(from);
  if (info.isDirectory) {
    await Deno.mkdir(to, { recursive: true });
    for (const { name } of [...Deno.readDirSync(from)]) await copy(join(from, name), join(to, name));
  } else if (info.isFile) await Deno.copyFile(from, to);
  else if (info.isSymlink) await Deno.symlink(await Deno.readLink(from), to);
}

/** Turns Ctrl+C into an error at the next check, so that the unfinished folder goes away with it. */
function listen(): { check(): void; end(): void } {
  let interrupted = false;
  const note = () => interrupted = true;
  Deno.addSignalListener("SIGINT", note);
  return {
    check: () => {
      if (interrupted) throw new Error("interrupted, nothing was changed");
    },
    end: () => Deno.removeSignalListener("SIGINT", note),
  };
}

function unwritable(folder: string, error: unknown): Error {
  const denied = error instanceof Deno.errors.PermissionDenied || error instanceof Deno.errors.NotCapable;
  const reason = denied ? "permission denied" : error instanceof Error ? error.message : String(error);
  return reason.startsWith("Cannot write")
    ? error as Error
    : new Error(`Cannot write "${folder}": ${reason}`);
}
