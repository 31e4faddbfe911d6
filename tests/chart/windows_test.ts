import { deepStrictEqual, match, ok } from "node:assert/strict";
import { chartWindows } from "../../lib/chart/mod.ts";
import { dayNumber, stretchDays } from "../../lib/chart/windows/scale.ts";
import { inventDocuments, inventFigure } from "./invented.ts";
import { readable } from "./pictures.ts";

const DOCUMENTS = inventDocuments();
const FIGURES = [
  inventFigure({ low: 12, high: 12, window: "since Sunday", from: "2031-03-02", to: "2031-03-04" }),
  inventFigure({ start: 9, low: 3, high: 3, window: "the past few days", to: "2031-03-04" }),
  inventFigure({
    document: "d01",
    low: 40,
    high: 40,
    window: "on Monday",
    from: "2031-03-03",
    to: "2031-03-03",
  }),
  inventFigure({
    document: "d01",
    start: 5,
    low: 900,
    high: 900,
    status: "background",
    window: "in 2019",
    from: "2019-01-01",
    to: "2019-12-31",
  }),
  inventFigure({ document: "d02", low: 7, high: 7 }),
];

Deno.test("chartWindows() makes the rows of the invented flood", async (t) => {
  await t.assertSnapshot(chartWindows(FIGURES, DOCUMENTS).rows);
});

Deno.test("chartWindows() draws the invented flood", async (t) => {
  await t.assertSnapshot(chartWindows(FIGURES, DOCUMENTS).svg, readable);
});

Deno.test("chartWindows() says over how many spans outlets count, and how many figures name no day", () => {
  const chart = chartWindows(FIGURES, DOCUMENTS);
  deepStrictEqual(chart.title, "Two outlets count people killed over three different spans of days");
  match(chart.takeaway, /^Four of five figures say which days they count\./);
  match(chart.caveat, /One figure without days stand/);
});

Deno.test("chartWindows() where all count the same days, one alone, or none", () => {
  const days = { low: 1, high: 1, from: "2031-03-03", to: "2031-03-03" };
  const title = (...figures: ReturnType<typeof inventFigure>[]) => chartWindows(figures, DOCUMENTS).title;
  deepStrictEqual(
    title(inventFigure(days), inventFigure({ ...days, document: "d01" })),
    "Two outlets count people killed over the same days",
  );
  deepStrictEqual(
    title(inventFigure(days)),
    "The Kelmar Herald alone says over which days it counts people killed",
  );
  deepStrictEqual(title(inventFigure({ low: 1 })), "None of one figure says which days it counts");
});

Deno.test("stretchDays() joins days that are near, and gives the main ones most of the room", () => {
  const span = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });
  const stretches = stretchDays(
    [
      span("2031-03-01", "2031-03-03"),
      span("2031-03-06", "2031-03-07"),
      span("2031-01-01", "2031-01-31"),
      span("2024-01-01", "2025-12-31"),
    ],
    dayNumber("2031-03-07"),
    0,
    700,
  );
  deepStrictEqual(stretches.map(({ label }) => label), ["2024–2025", "January 2031", "1–7 March 2031"]);
  ok(stretches[2].right - stretches[2].left > 400);
});

Deno.test("stretchDays() makes at most five stretches, and none of them thin", () => {
  const spans = Array.from({ length: 30 }, (_, i) => ({ from: i * 400, to: i * 400 + 1 }));
  const stretches = stretchDays(spans, 11_601, 162, 760);
  deepStrictEqual(stretches.length, 5);
  ok(stretches.every(({ left, right }) => right - left > 60));
});
