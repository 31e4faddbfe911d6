/**
 * One name for the code that turns the SVG of a chart into dots and into print.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** What the files of this folder import from beside it. */
const BESIDE = ["dom.ts", "fonts.ts", "metrics.ts", "svg.ts"];

/**
 * Hashes the code of the renderers, so that a picture can name the code that made it. The packages that they stand on
 * are not in it.
 *
 * @returns SHA-256 in hexadecimal.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(hashRenderers().length, 64);
 * ```
 */
export function hashRenderers(): string {
  const here = new URL("./", import.meta.url), hash = createHash("sha256");
  const paths = [...readdirSync(here), ...BESIDE.map((name) => `../${name}`)].sort();
  for (const path of paths) hash.update(readFileSync(new URL(path, here), "utf8").replaceAll("\r\n", "\n"));
  return hash.digest("hex");
}
