/**
 * A chart on disk, in every format.
 *
 * @module
 */
import { join } from "node:path";
import { type Chart, exportChart, type Pictures } from "../chart/mod.ts";

/** The formats of a chart, each one a file ending. */
const FORMATS = ["svg", "png", "pdf", "csv"] as const;

/**
 * Gives the files of a chart.
 *
 * @param chart the chart
 * @param kept its pictures, where they are known from an earlier run
 * @returns bytes by file name, for svg, png, pdf and csv
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { chartMentions } from "../chart/mod.ts";
 * import { chartFiles } from "./write.ts";
 * const files = await chartFiles(chartMentions([], []));
 * deepStrictEqual([...files.keys()], ["mentions.svg", "mentions.png", "mentions.pdf", "mentions.csv"]);
 * ```
 */
export async function chartFiles(chart: Chart, kept?: Pictures): Promise<Map<string, Uint8Array>> {
  const bytes = await exportChart(chart, kept);
  return new Map(FORMATS.map((format) => [`${chart.name}.${format}`, bytes[format]]));
}

/**
 * Writes a chart as SVG, PNG, PDF and CSV.
 *
 * @param chart the chart
 * @param folder the folder to write into; made where it is not there
 * @returns the paths written
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { chartMentions } from "../chart/mod.ts";
 * import { write } from "./write.ts";
 * strictEqual((await write(chartMentions([], []), await Deno.makeTempDir())).length, 4);
 * ```
 */
export async function write(chart: Chart, folder: string): Promise<string[]> {
  await Deno.mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const [name, bytes] of await chartFiles(chart)) {
    const path = join(folder, name), unfinished = join(folder, `.${name}.next`);
    await Deno.writeFile(unfinished, bytes);
    await Deno.rename(unfinished, path);
    paths.push(path);
  }
  return paths;
}
