/**
 * Single charts drawn again in a folder of outputs that holds more.
 *
 * @module
 */
import { join } from "node:path";
import type { Chart } from "../chart/mod.ts";
import { type Manifest, readManifest } from "./earlier.ts";
import { formatManifest, type Made } from "./manifest.ts";
import { chartFiles } from "./write.ts";

const MANIFEST = "manifest.json", PASSAGES = "tables/passages.csv";

/** What is drawn, and from what. */
export interface Redrawing {
  /** The charts to draw. */
  charts: readonly Chart[];
  /** Hashes of what they are made from. */
  made: Made;
  /** Whether passages are to be shown. */
  passages: boolean;
}

/**
 * Draws charts again among the files of an earlier run, which stay as they are.
 *
 * @param out the folder of outputs
 * @param redrawing what is drawn, and from what
 * @returns bytes by path, manifest.json among them; nothing where the folder holds no outputs
 * @throws {Error} where its files were made from something else, so that old and new would stand side by side
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * const made = { corpus: { title: "", sha256: "", documents: {} }, codebooks: { corpus: "", language: "" }, renderers: "" };
 * strictEqual(await redrawCharts(await Deno.makeTempDir(), { charts: [], made, passages: false }), undefined);
 * ```
 */
export async function redrawCharts(
  out: string,
  { charts, made, passages }: Redrawing,
): Promise<Map<string, Uint8Array> | undefined> {
  const old = readManifest(out);
  if (!old) return undefined;
  if (
    headOf(old) !== headOf(parse(formatManifest("report", made, new Map()))) ||
    passages !== PASSAGES in old.files
  ) {
    throw new Error(
      `Cannot draw single charts into "${out}": its other files were made from something else, ` +
        "wanted all charts (leave out --charts) or another folder (--out FOLDER)",
    );
  }
  const paths = Object.keys(old.files);
  const files = new Map(
    paths.map((path): [string, Uint8Array] => [path, Deno.readFileSync(join(out, path))]),
  );
  for (const chart of charts) {
    for (const [name, bytes] of await chartFiles(chart)) files.set(`charts/${name}`, bytes);
  }
  return files.set(MANIFEST, formatManifest("report", made, files));
}

const parse = (bytes: Uint8Array): Manifest => JSON.parse(new TextDecoder().decode(bytes));

/** What a manifest says besides its files. */
const headOf = (manifest: Manifest): string => JSON.stringify({ ...manifest, files: {} });
