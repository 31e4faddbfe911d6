import { deepStrictEqual, match, ok } from "node:assert/strict";
import { chartLineage } from "../../lib/chart/mod.ts";
import { measureTallies } from "../../lib/measure/mod.ts";
import type { Figure, Overlap } from "../../lib/vocabulary.ts";
import { inventDocuments, inventFigure } from "./invented.ts";
import { boxesOf, readable } from "./pictures.ts";

const DOCUMENTS = inventDocuments();

/** A figure in the article of that number, as a reader of the table would write it. */
function said(document: number, low: number, speaker: string, more: Partial<Figure> = {}): Figure {
  const start = more.start ?? 100;
  return inventFigure({
    document: `d0${document}`,
    start,
    end: start + 3,
    low,
    high: low,
    speaker,
    place: "Kelmar",
    ...more,
  });
}

function lineage(figures: readonly Figure[], overlaps: readonly Overlap[] = []) {
  return { ...measureTallies(figures, [], DOCUMENTS), figures, overlaps };
}

const shared = (words: number, other = "d01"): Overlap => ({
  document: "d00",
  start: 90,
  end: 140,
  other,
  other_start: 90,
  other_end: 140,
  words,
});

const FLOOD = [
  said(0, 500, "Muhannad Sorel", { hedge: "at_least", high: null }),
  said(1, 500, "Muhannad Sorel", { hedge: "about" }),
  said(1, 500, "Muhannad Sorel", { hedge: "about", start: 300 }),
  said(2, 500, "Muhannad Sorel", { via: "Meridian Wire" }),
  said(3, 12, "", { outcome: "injured", population: "soldiers" }),
  said(4, 1300, "", { status: "background", window: "2019", from: "2019-01-01", to: "2019-12-31" }),
];

Deno.test("chartLineage() makes the rows of the invented flood", async (t) => {
  await t.assertSnapshot(chartLineage(lineage(FLOOD, [shared(14)]), DOCUMENTS).rows);
});

Deno.test("chartLineage() draws the invented flood", async (t) => {
  await t.assertSnapshot(chartLineage(lineage(FLOOD, [shared(14)]), DOCUMENTS).svg, readable);
});

Deno.test("chartLineage() draws the invented flood for a phone", async (t) => {
  await t.assertSnapshot(chartLineage(lineage(FLOOD, [shared(14)]), DOCUMENTS).narrow, readable);
});

Deno.test.each<[string, Figure[], string]>([
  [
    "one voice behind all",
    [said(0, 40, "Ilse Daoud"), said(1, 40, "Ilse Daoud")],
    "Two outlets, one voice: 40 people killed in Kelmar, according to Ilse Daoud",
  ],
  [
    "one voice behind some",
    [said(0, 40, "Ilse Daoud"), said(1, 40, "Ilse Daoud"), said(2, 40, "Rana Khoury")],
    "Two of three outlets that count people killed in Kelmar rest on one voice, Ilse Daoud",
  ],
  [
    "a voice each",
    [said(0, 40, "Ilse Daoud"), said(1, 40, "Rana Khoury")],
    "No voice stands behind the figures of two outlets",
  ],
  ["one outlet", [said(0, 40, "Ilse Daoud")], "One voice stands behind the figures of one outlet"],
])("chartLineage() puts the finding into the title: %s", (_name, figures, title) => {
  deepStrictEqual(chartLineage(lineage(figures), DOCUMENTS).title, title);
});

Deno.test("chartLineage() draws no line from a voice where none is named, and says so", () => {
  const { svg, rows } = chartLineage(lineage([said(0, 40, "")]), DOCUMENTS);
  deepStrictEqual(rows.map(({ origin }) => origin), [""]);
  ok(svg.includes("no source named") && svg.includes("stroke-dasharray"));
});

Deno.test("chartLineage() tells a source that is nobody from none", () => {
  const { svg } = chartLineage(lineage([said(0, 40, "unconfirmed reports")]), DOCUMENTS);
  ok(svg.includes("a source without a name") && svg.includes("source there: “unconfirmed reports”"));
  ok(!svg.includes("no source named"));
});

Deno.test("chartLineage() names words that two articles share, and whom an article credits", () => {
  const credit = { ...shared(0), other: "Meridian Wire", other_start: 0, other_end: 0 };
  const { svg, rows } = chartLineage(
    lineage([said(0, 40, "Ilse Daoud"), said(1, 40, "Ilse Daoud")], [shared(14), credit]),
    DOCUMENTS,
  );
  deepStrictEqual(rows.map((row) => [row.shared, row.with]), [[14, "Coast Post"], [14, "The Kelmar Herald"]]);
  match(svg, /shares 14 words here with The Kelmar Herald/);
  match(svg, /credits Meridian Wire/);
});

Deno.test("chartLineage() does not name words that are shared beside the figure, or with an article without one", () => {
  const aside = { ...shared(14), start: 900, end: 990 };
  const { rows } = chartLineage(
    lineage([said(0, 40, "Ilse Daoud"), said(1, 40, "Ilse Daoud")], [aside, shared(9, "d04")]),
    DOCUMENTS,
  );
  deepStrictEqual(rows.map((row) => row.shared), [0, 0]);
});

Deno.test("chartLineage() says how many tolls have no room", () => {
  const figures = Array.from({ length: 12 }, (_, i) => {
    const year = 2001 + i;
    return said(0, i + 1, "Ilse Daoud", { start: 100 * i, from: `${year}-01-01`, to: `${year}-12-31` });
  });
  match(chartLineage(lineage(figures), DOCUMENTS).caveat, /^.* Three tolls have no room here/);
});

Deno.test("the lines of a voice end where its outlets stand, in the order of their names", () => {
  const { boxes } = boxesOf(chartLineage(lineage(FLOOD), DOCUMENTS).svg);
  const top = (text: string) => boxes.find((box) => box.text === text)!.top;
  ok(top("The Kelmar Herald") < top("Coast Post") && top("Coast Post") < top("Inland Observer"));
  ok(top("Muhannad Sorel") > top("The Kelmar Herald") && top("Muhannad Sorel") < top("Inland Observer"));
});
