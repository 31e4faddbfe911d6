/**
 * What an earlier run left in a folder of outputs.
 *
 * @module
 */
import { join } from "node:path";
import { type Chart, hashRenderers, type Pictures } from "../chart/mod.ts";
import { sha256 } from "../corpus/mod.ts";
import { PACKAGES } from "./manifest.ts";

/** The manifest of an earlier run, as far as it is read. */
export interface Manifest {
  /** Versions of the packages by name. */
  packages?: Record<string, string>;
  /** Hash of the code that made the pictures. */
  renderers?: string;
  /** Hashes by path. */
  files: Record<string, string>;
}

/**
 * Reads the manifest of a folder of outputs.
 *
 * @param out the folder
 * @returns what it says; nothing where there is none
 * @throws {SyntaxError} where it is not JSON
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(readManifest(await Deno.makeTempDir()), undefined);
 * ```
 */
export function readManifest(out: string): Manifest | undefined {
  const text = read(join(out, "manifest.json"));
  return text && JSON.parse(new TextDecoder().decode(text));
}

/**
 * Finds the pictures of an earlier run that need not be made again: the SVG is the same to the letter, so are the code
 * and the packages that draw it, and the files are those of their manifest.
 *
 * @param out the folder of outputs
 * @returns for a chart its PNG and PDF, or nothing where they are to be made
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { chartMentions } from "../chart/mod.ts";
 * strictEqual(keptPictures(await Deno.makeTempDir())(chartMentions([], [])), undefined);
 * ```
 */
export function keptPictures(out: string): (chart: Chart) => Pictures | undefined {
  const old = readManifest(out);
  if (old?.renderers !== hashRenderers() || JSON.stringify(old.packages) !== JSON.stringify(PACKAGES)) {
    return () => undefined;
  }
  const kept = (path: string) => {
    const bytes = read(join(out, path));
    return bytes && sha256(bytes) === old.files[path] ? bytes : undefined;
  };
  return ({ name, svg }) => {
    if (sha256(svg) !== old.files[`charts/${name}.svg`]) return undefined;
    const png = kept(`charts/${name}.png`), pdf = kept(`charts/${name}.pdf`);
    return png && pdf && { png, pdf };
  };
}

function read(path: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Deno.readFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}
