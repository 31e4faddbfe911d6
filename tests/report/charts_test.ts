import { deepStrictEqual, match, ok } from "node:assert/strict";
import { exportChart } from "../../lib/chart/mod.ts";
import { drawCharts } from "../../lib/report/charts.ts";
import { inventAnalysis } from "../chart/corpora.ts";
import { faultsOf } from "../chart/pictures.ts";
import { sectionOf } from "../../lib/report/pictures.ts";

const NAMES = [
  "figures",
  "lineage",
  "growth",
  "windows",
  "quoted",
  "mentions",
  "naming",
  "descriptors",
  "kinds",
  "places",
  "frames",
  "frame-places",
  "spots",
  "keyness",
];

/** The tables of an analysis with nothing in them but its documents. */
function emptied(): ReturnType<typeof inventAnalysis> {
  const { records, codebook } = inventAnalysis(5, 1);
  const empty = Object.fromEntries(Object.keys(records).map((name) => [name, []]));
  return { records: { ...empty, documents: records.documents } as unknown as typeof records, codebook };
}

Deno.test("drawCharts() draws every chart of a corpus that has rows for it, each with a section of its own", () => {
  const charts = drawCharts(inventAnalysis(12, 3));
  deepStrictEqual(charts.map(({ name }) => name), NAMES);
  ok(charts.every((chart) => sectionOf(chart) !== "charts"));
});

Deno.test("drawCharts() leaves out what has no rows, and says so where it is asked to draw it", () => {
  deepStrictEqual(drawCharts(emptied()), []);
  const charts = drawCharts(emptied(), true);
  deepStrictEqual(charts.map(({ name }) => name), NAMES);
  for (const { name, title, svg, rows } of charts) {
    match(title, /^(No|There are)\b/, name);
    match(svg, /(No .* to (draw|trace|follow)|Too few outlets)/, name);
    deepStrictEqual(rows, [], name);
  }
});

Deno.test("a row has the fields that its chart names, and no number with noise in its last digits", () => {
  for (const { name, rows, fields } of drawCharts(inventAnalysis(9, 4))) {
    for (const row of rows) deepStrictEqual(Object.keys(row).sort(), [...fields].sort(), name);
    ok(!/\d\.\d{12}/.test(JSON.stringify(rows)), name);
  }
});

Deno.test("titles are whole: no full stop, no word twice, no text that stands for nothing", () => {
  for (const seed of [1, 2, 3]) {
    for (const { title, takeaway, caveat, alt } of drawCharts(inventAnalysis(4, seed), true)) {
      ok(!/\.$|undefined|null|NaN|Infinity|\bthe the\b| {2}|“”/.test(title), title);
      ok(
        !/undefined|null|NaN|Infinity| {2}|“”/.test(`${takeaway} ${caveat} ${alt}`),
        `${takeaway} ${caveat}`,
      );
    }
  }
});

// One outlet, few, as many as have colours, and more than that; long names, other scripts, many articles.
Deno.test.each([
  [1, 1],
  [2, 2],
  [5, 3],
  [9, 4],
  [40, 5],
])("no label of any chart meets another or leaves the picture: %d outlets", (outlets, seed) => {
  for (const { name, svg, narrow } of drawCharts(inventAnalysis(outlets, seed), true)) {
    for (const picture of [svg, narrow]) deepStrictEqual(faultsOf(picture), [], name);
  }
});

Deno.test("each chart becomes a PNG and a PDF with its dashes and other scripts", async () => {
  for (
    const chart of drawCharts(inventAnalysis(6, 3)).filter(({ name }) =>
      name === "lineage" || name === "spots"
    )
  ) {
    const { png, pdf } = await exportChart(chart);
    ok(png.length > 10_000 && new TextDecoder().decode(pdf.slice(0, 5)) === "%PDF-", chart.name);
  }
});
