/**
 * deno task report: from a corpus to charts, tables and a page.
 *
 * @module
 */
import { resolve } from "node:path";
import { type Chart, hashRenderers, type Pictures } from "../chart/mod.ts";
import {
  analyse,
  type Analysis,
  drawCharts,
  passages,
  provenance,
  renderReport,
  TABLE_NAMES,
} from "../report/mod.ts";
import { dictionary, formatCsv, formatTable } from "../tables/mod.ts";
import type { Command, Given, Status } from "./command.ts";
import { keptPictures } from "./earlier.ts";
import { checkOutputs, writeOutputs } from "./folder.ts";
import { main, progress } from "./main.ts";
import type { Owner } from "./owner.ts";
import { formatManifest, type Made, PACKAGES } from "./manifest.ts";
import { redrawCharts } from "./redraw.ts";
import { refusals, summary } from "./summary.ts";
import { chartFiles } from "./write.ts";

const OUT = "outputs";

/** What `report` makes, and what it leaves to others. */
const OWNER: Owner = {
  name: "report",
  owns: ["charts", "tables", "report.html", "manifest.json"],
  keeps: ["notebooks", "with-passages"],
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The command behind `deno task report`. */
export const report: Command = {
  name: "report",
  says: "Reads a corpus and makes every chart, every table and the page that shows them.",
  options: {
    corpus: { says: "folder or file of the corpus", value: "PATH", preset: "seeds" },
    codebooks: { says: "folder of the codebooks, instead of the corpus's own", value: "FOLDER" },
    corrections: { says: "folder of corrections by hand, instead of the corpus's own", value: "FOLDER" },
    out: {
      says: `folder to write; ${OUT}, or with --passages ${OUT}/with-passages, where left out`,
      value: "FOLDER",
    },
    encoding: { says: "encoding of the texts that are not UTF-8, such as windows-1252", value: "NAME" },
    passages: { says: "show the passages behind figures and statements; not for publication" },
    charts: {
      says: "draw only these charts, names with a comma between; what else the folder holds stays",
      value: "NAMES",
    },
  },
  examples: [
    "deno task report",
    "deno task report --corpus seeds/sample --out /tmp/sample --passages",
  ],
  run,
};

async function run(given: Given): Promise<Status> {
  const withPassages = given.flag("passages"),
    out = given.text("out") ?? (withPassages ? `${OUT}/with-passages` : OUT);
  if (withPassages && resolve(out) === resolve(OUT)) {
    throw new TypeError(
      `Cannot write passages into "${out}": it is for publication, wanted another folder for --out`,
    );
  }
  await checkOutputs(out, OWNER);
  progress("reading and coding the texts");
  const analysis = await analyse(given.text("corpus")!, {
    codebooks: given.text("codebooks"),
    corrections: given.text("corrections"),
    encoding: given.text("encoding"),
  });
  if (withPassages && analysis.from === "coded") {
    throw new Error(
      `Cannot show passages of "${analysis.corpus.path}": its texts are not there; add them with "deno task seeds add FOLDER"`,
    );
  }
  const names = given.text("charts"), charts = choose(drawCharts(analysis), names);
  const redrawing = { charts, made: madeFrom(analysis), passages: withPassages };
  const files = (names ? await redrawCharts(out, redrawing) : undefined) ??
    await reportFiles(analysis, charts, { passages: withPassages, kept: keptPictures(out) });
  progress(`writing ${out}`);
  await writeOutputs(out, files, OWNER);
  progress("");
  for (const line of summary(analysis, `Wrote ${files.size} files to ${out}.`)) console.log(line);
  return refusals(analysis);
}

/** How a report is made. */
export interface ReportOptions {
  /** Whether the passages behind figures and statements are shown. @default {false} */
  passages?: boolean;
  /** The PNG and PDF of a chart, where they are known. @default {none} */
  kept?: (chart: Chart) => Pictures | undefined;
}

function choose(charts: Chart[], names: string | undefined): Chart[] {
  if (names === undefined) return charts;
  const known = charts.map((chart) => chart.name), wanted = names.split(",").map((name) => name.trim());
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new RangeError(`Cannot draw the chart "${unknown}": wanted one of ${known.toSorted().join(", ")}`);
  }
  return charts.filter((chart) => wanted.includes(chart.name));
}

/**
 * Makes every file of a report.
 *
 * @param analysis the corpus and its tables
 * @param charts the charts to draw
 * @param options whether passages are shown, and the pictures that need not be made
 * @returns bytes by path, manifest.json among them
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * import { analyse } from "../report/mod.ts";
 * const files = await reportFiles(await analyse("seeds/sample"), []);
 * strictEqual(files.has("report.html"), true);
 * ```
 */
export async function reportFiles(
  analysis: Analysis,
  charts: readonly Chart[],
  { passages: withPassages = false, kept = () => undefined }: ReportOptions = {},
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>(), made = madeFrom(analysis);
  progress(`drawing ${charts.length} charts`);
  // All at once: PNGs are rendered on other threads while this one writes PDFs.
  for (const drawn of await Promise.all(charts.map((chart) => chartFiles(chart, kept(chart))))) {
    for (const [name, bytes] of drawn) files.set(`charts/${name}`, bytes);
  }
  for (const name of TABLE_NAMES) {
    files.set(`tables/${name}.csv`, formatTable(name, analysis.tables[name], "csv"));
  }
  const { markdown, csv } = dictionary();
  files.set("tables/dictionary.md", encode(markdown)).set("tables/dictionary.csv", encode(csv));
  if (withPassages) files.set("tables/passages.csv", passageTable(analysis));
  const page = renderReport(analysis, charts, { made, packages: PACKAGES, passages: withPassages });
  files.set("report.html", encode(page));
  return files.set("manifest.json", formatManifest("report", made, files));
}

const madeFrom = (analysis: Analysis): Made => ({ ...provenance(analysis), renderers: hashRenderers() });

function passageTable({ corpus, records }: Analysis): Uint8Array {
  const header = ["table", "outlet", "document", "start", "before", "words", "after"];
  const rows = (["figures", "quotes", "mentions", "framing"] as const).flatMap((table) =>
    passages(corpus, records[table]).map((passage) => ({ table, ...passage }))
  );
  return encode(formatCsv(header, rows));
}

if (import.meta.main) await main(report);
