import { deepStrictEqual, match, ok, throws } from "node:assert/strict";
import { chartFigures } from "../../lib/chart/mod.ts";
import { inventDocuments, inventFigure, inventFigures, inventMany } from "./invented.ts";
import { boxesOf, faultsOf, readable } from "./pictures.ts";

Deno.test("chartFigures() makes the rows of the invented flood", async (t) => {
  await t.assertSnapshot(chartFigures(inventFigures(), inventDocuments()).rows);
});

Deno.test("chartFigures() draws the invented flood", async (t) => {
  await t.assertSnapshot(chartFigures(inventFigures(), inventDocuments()).svg, readable);
});

Deno.test("chartFigures() with no figure says so", async (t) => {
  const chart = chartFigures([], inventDocuments());
  deepStrictEqual(chart.title, "No figure of harm was read in five articles");
  await t.assertSnapshot(chart.svg, readable);
});

Deno.test("chartFigures() leaves out what forces did", () => {
  const figures = [inventFigure({ outcome: "retreated", low: 400, high: 400 })];
  deepStrictEqual(chartFigures(figures, inventDocuments()).rows, []);
});

Deno.test("chartFigures() puts the finding into the title", () => {
  const title = (...figures: ReturnType<typeof inventFigure>[]) =>
    chartFigures(figures, inventDocuments()).title;
  const twelve = inventFigure({ low: 12, high: 12 });
  const floor = inventFigure({ document: "d01", low: 40, hedge: "at_least" });
  deepStrictEqual(title(twelve), "The Kelmar Herald alone counts people killed: 12");
  deepStrictEqual(
    title(twelve, floor),
    "The highest figure of people killed runs from 12 in The Kelmar Herald to at least 40 in Coast Post",
  );
  deepStrictEqual(
    title(twelve, { ...twelve, document: "d01" }),
    "Two outlets have the same highest figure of people killed: 12",
  );
  deepStrictEqual(
    title(twelve, floor, { ...floor, document: "d02", hedge: "about" }),
    "The highest figure of people killed runs from 12 in The Kelmar Herald to “at least” or “about” 40 in two outlets",
  );
  match(title({ ...twelve, status: "background" }), /^No figure of this event itself, /);
});

Deno.test("chartFigures() draws a repeated statement once and says how often it stands there", () => {
  const figure = inventFigure({ low: 12, high: 12, speaker: "police" });
  const { rows } = chartFigures(
    [figure, { ...figure, start: 90 }, { ...figure, start: 300 }],
    inventDocuments(),
  );
  deepStrictEqual(rows.map(({ times, label }) => [times, label]), [[3, "12 killed — police (3 times)"]]);
});

Deno.test("chartFigures() caps what it draws, says so, and keeps every row", () => {
  const chart = chartFigures(inventMany(200, 5), inventDocuments());
  const drawn = chart.rows.filter((row) => row.drawn);
  deepStrictEqual(drawn.length, 60);
  match(chart.caveat, new RegExp(`${chart.rows.length - 60} figures have no room here`));
  const outlets = Map.groupBy(drawn, ({ outlet }) => outlet);
  ok([...outlets.values()].every(({ length }) => length === 12), "each outlet has its share");
});

Deno.test("chartFigures() says which figures set no bound", () => {
  const chart = chartFigures([inventFigure({ quantity: "?" }), inventFigure({ low: 1 })], inventDocuments());
  match(chart.caveat, /One figure sets no bound and can't be drawn\./);
});

Deno.test("chartFigures() names a document that it does not know", () => {
  throws(
    () => chartFigures([inventFigure({ document: "d77", low: 1 })], inventDocuments()),
    /^RangeError: Cannot chart figures: "d77" is not among the documents, wanted one of them$/,
  );
});

Deno.test("an outlet's ampersand stays in its line", () => {
  const documents = inventDocuments(1).map((document) => ({ ...document, outlet: "Vale & Sons <1>" }));
  const { boxes } = boxesOf(
    chartFigures([inventFigure({ low: 3, high: 3, speaker: "A & B" })], documents).svg,
  );
  const lines = boxes.map(({ text }) => text);
  ok(lines.includes("Vale & Sons <1>") && lines.includes("3 killed — A & B"));
});

const LONG = "the commission of inquiry into the upper and the lower sluice and all who spoke for it ".repeat(
  5,
);
const HARD = [
  inventFigure({ low: 1, high: 114_000, hedge: "range", quantity: "1 to 114,000", speaker: LONG }),
  inventFigure({ start: 1, low: 60, high: 60, population: LONG, speaker: LONG }),
  inventFigure({
    start: 2,
    low: 1000,
    high: 1001,
    hedge: "range",
    quantity: "1,000 to 1,001",
    speaker: LONG,
  }),
  inventFigure({ start: 3, high: 2, hedge: "at_most", quantity: "two", speaker: "وزارة الصحة (بغداد) 12" }),
  inventFigure({ start: 4, low: 114_000, hedge: "more_than", population: "x".repeat(300) }),
  inventFigure({ start: 5, low: 0, high: 0, quantity: "no", speaker: "Министерство обороны" }),
];

Deno.test.each([
  ["the flood", inventFigures(), 5],
  ["one figure", inventFigures().slice(0, 1), 5],
  ["200 figures of 40 outlets", inventMany(200, 40), 40],
  ["long labels, open bounds, other scripts", HARD, 5],
])("no label meets another or leaves the picture: %s", (_name, figures, outlets) => {
  const chart = chartFigures(figures, inventDocuments(outlets));
  for (const svg of [chart.svg, chart.narrow]) deepStrictEqual(faultsOf(svg), []);
});
