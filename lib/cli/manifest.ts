/**
 * manifest.json: what a folder of outputs was made from, and the hash of each of its files.
 *
 * @module
 */
import config from "../../deno.json" with { type: "json" };
import { sha256 } from "../corpus/mod.ts";
import type { Provenance } from "../report/mod.ts";

// Tests and benchmarks alone use these: they are behind no output.
const BESIDE = ["axe-core", "playwright-core", "wink-eng-lite-web-model", "wink-nlp"];

/** Exact versions of the packages behind the outputs, by name, in order. */
export const PACKAGES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(config.imports)
    .filter((specifier) => !specifier.startsWith("npm:@types/"))
    .map((specifier) => specifier.replace(/^npm:/, ""))
    .map((specifier): [string, string] => [
      specifier.slice(0, specifier.lastIndexOf("@")),
      specifier.slice(specifier.lastIndexOf("@") + 1),
    ])
    .filter(([name]) => !BESIDE.includes(name))
    .sort(([a], [b]) => a < b ? -1 : 1),
);

/** What outputs were made from. */
export interface Made extends Provenance {
  /** Hash of the code that rendered the pictures, where there are any. */
  renderers?: string;
}

/**
 * Writes the manifest of a folder of outputs. It holds no clock and no path of the machine, so that the same corpus
 * gives the same bytes everywhere.
 *
 * @param task name of the task that made the files
 * @param made hashes of what they were made from
 * @param files bytes by path below the folder
 * @returns the bytes of manifest.json
 *
 * @example
 * ```ts
 * import { match } from "node:assert/strict";
 * const made = { corpus: { title: "", sha256: "", documents: {} }, codebooks: { corpus: "", language: "" } };
 * match(new TextDecoder().decode(formatManifest("report", made, new Map())), /"task": "report"/);
 * ```
 */
export function formatManifest(
  task: string,
  made: Made,
  files: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const hashes: Record<string, string> = {};
  for (const path of [...files.keys()].sort()) hashes[path] = sha256(files.get(path)!);
  const manifest = { task, ...made, packages: PACKAGES, files: hashes };
  return new TextEncoder().encode(JSON.stringify(manifest, null, 2) + "\n");
}
