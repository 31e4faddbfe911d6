import { deepStrictEqual, match } from "node:assert/strict";
import { chartGrowth } from "../../lib/chart/mod.ts";
import { measureTallies } from "../../lib/measure/mod.ts";
import { inventDocuments, inventFigure } from "./invented.ts";
import { readable } from "./pictures.ts";

const DOCUMENTS = inventDocuments(4).map((document, i) => ({
  ...document,
  outlet: i < 3 ? "Herald" : "Post",
  published: `2031-03-0${4 + i}`,
}));
const figures = (...lows: number[]) =>
  lows.map((low, i) =>
    inventFigure({
      document: `d0${i}`,
      low,
      high: null,
      hedge: "at_least",
      quantity: String(low),
      place: "Kelmar",
      speaker: "Ilse Daoud",
    })
  );
const growth = (...lows: number[]) => {
  const own = figures(...lows);
  return { ...measureTallies(own, [], DOCUMENTS), figures: own };
};

Deno.test("chartGrowth() makes the rows of a toll that grows", async (t) => {
  await t.assertSnapshot(chartGrowth(growth(12, 40, 90, 55), DOCUMENTS).rows);
});

Deno.test("chartGrowth() draws a toll that grows", async (t) => {
  await t.assertSnapshot(chartGrowth(growth(12, 40, 90, 55), DOCUMENTS).svg, readable);
});

Deno.test("chartGrowth() says who raises, lowers or keeps a figure", () => {
  deepStrictEqual(
    chartGrowth(growth(12, 40, 90), DOCUMENTS).title,
    "Herald raises its figure of people killed in Kelmar from at least 12 on 4 March 2031 to at least 90 on 6 March 2031",
  );
  match(chartGrowth(growth(90, 40), DOCUMENTS).title, /^Herald lowers its figure/);
  deepStrictEqual(
    chartGrowth(growth(9, 9), DOCUMENTS).title,
    "No toll that an outlet reports on two days changes",
  );
});

Deno.test("chartGrowth() leaves out what no outlet reports twice", () => {
  const once = {
    ...measureTallies(figures(12).concat({ ...figures(12)[0], document: "d03" }), [], DOCUMENTS),
  };
  const chart = chartGrowth({ ...once, figures: figures(12) }, DOCUMENTS);
  deepStrictEqual([chart.rows, chart.title], [[], "No outlet reports a toll on two days"]);
});
