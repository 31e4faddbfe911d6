/**
 * Whose a folder of outputs is.
 *
 * @module
 */
import { join } from "node:path";
import { lstat } from "./places.ts";

/** Which command makes which entries of a folder. */
export interface Owner {
  /** Name of the command, as it stands in the folder's manifest.json. */
  name: string;
  /** Entries at the top of the folder that it makes, manifest.json among them. */
  owns: readonly string[];
  /** Entries that others make and that are taken over as they are. @default none */
  keeps?: readonly string[];
}

const MANIFEST = "manifest.json";

/**
 * Checks that a folder holds nothing but what its owner made, or may keep.
 *
 * @param real the folder itself
 * @param folder its name, for error texts
 * @param owner who wants to write it
 * @throws {Error} where it is a file, or holds what its owner did not make
 *
 * @example
 * ```ts
 * import { throws } from "node:assert/strict";
 * const owner = { name: "report", owns: ["manifest.json"] };
 * throws(() => checkOwner("seeds", "seeds", owner), /it holds ".*", which deno task report did not make/);
 * ```
 */
export function checkOwner(real: string, folder: string, owner: Owner): void {
  const there = lstat(real);
  if (!there) return;
  if (!there.isDirectory) throw new Error("it is a file, wanted a folder");
  const keeps = owner.keeps ?? [];
  const names = [...Deno.readDirSync(real)].map((entry) => entry.name).sort();
  const made = names.filter((name) => !keeps.includes(name) && !name.startsWith("."));
  const foreign = made.find((name) => !owner.owns.includes(name));
  if (foreign) {
    throw new Error(
      `it holds "${foreign}", which deno task ${owner.name} did not make; name a new or empty folder`,
    );
  }
  if (made.length > 0 && ownerOf(real) !== owner.name) {
    throw new Error(
      `it holds "${
        made[0]
      }", but no manifest.json of deno task ${owner.name}; name a new or empty folder, or remove "${folder}"`,
    );
  }
}

function ownerOf(folder: string): string {
  try {
    // Reading a pipe would never end.
    if (!Deno.statSync(join(folder, MANIFEST)).isFile) return "";
    const manifest: unknown = JSON.parse(Deno.readTextFileSync(join(folder, MANIFEST)));
    return manifest && typeof manifest === "object" && "task" in manifest ? String(manifest.task) : "";
  } catch {
    return "";
  }
}
