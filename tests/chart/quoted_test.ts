import { deepStrictEqual, match } from "node:assert/strict";
import { chartQuoted } from "../../lib/chart/mod.ts";
import type { Quote } from "../../lib/vocabulary.ts";
import { inventDocuments } from "./invented.ts";
import { readable } from "./pictures.ts";

const DOCUMENTS = inventDocuments(3);
const quote = (document: number, role: Quote["role"], named: boolean, i = 0): Quote => ({
  document: `d0${document}`,
  sentence: i,
  start: 10 * i,
  end: 10 * i + 5,
  kind: "indirect",
  source: "",
  cue: "said",
  stance: "neutral",
  speaker: "",
  role,
  named,
  anonymity: named ? "" : "for fear",
  via: "",
  told: "",
  rule: "",
});
const QUOTES = [
  quote(0, "official", true),
  quote(0, "official", false, 1),
  quote(0, "", false, 2),
  quote(1, "official", true),
  quote(1, "other", true, 1),
  quote(1, "resident", false, 2),
];

Deno.test("chartQuoted() makes the rows of the invented flood", async (t) => {
  await t.assertSnapshot(chartQuoted(QUOTES, DOCUMENTS).rows);
});

Deno.test("chartQuoted() draws the invented flood", async (t) => {
  await t.assertSnapshot(chartQuoted(QUOTES, DOCUMENTS).svg, readable);
});

Deno.test("chartQuoted() says who has the word, and how many speakers have no name", () => {
  const chart = chartQuoted(QUOTES, DOCUMENTS);
  deepStrictEqual(chart.title, "Officials give three of six statements, residents one");
  match(chart.takeaway, /^Three of six statements come from a speaker without a name; for three of them/);
});

Deno.test("chartQuoted() where residents have the word, or most statements name no source", () => {
  deepStrictEqual(
    chartQuoted([quote(0, "resident", true)], DOCUMENTS).title,
    "Residents give one of one statement",
  );
  deepStrictEqual(
    chartQuoted([quote(0, "", true), quote(1, "", true)], DOCUMENTS).title,
    "None of two statements names a source",
  );
});
