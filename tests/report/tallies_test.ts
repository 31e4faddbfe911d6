import { deepStrictEqual, doesNotMatch, strictEqual } from "node:assert/strict";
import { dayOf, spanOf } from "../../lib/report/days.ts";
import { describeTallies, splitNote } from "../../lib/report/tallies.ts";
import { tallyOf } from "./invented.ts";

Deno.test("describeTallies() names another tally by what it counts, and begins each sentence with a capital", () => {
  const [, second] = describeTallies([
    tallyOf("t01", {}),
    tallyOf("t02", {
      population: "soldiers",
      note: "the figures contradict each other. apart from t01: other people",
    }),
  ]);
  strictEqual(
    second.note,
    "The figures contradict each other. Apart from “people killed, Tel Harun, up to 8\u00a0June\u00a02024”: other people",
  );
  doesNotMatch(JSON.stringify(second), /t0\d/);
});

Deno.test("splitNote() leaves what is no tally of the corpus as it is", () => {
  deepStrictEqual(splitNote("tank t72 stands in t01", new Set(["t01"])), [
    { text: "Tank " },
    { text: "t72" },
    { text: " stands in " },
    { tally: "t01" },
  ]);
});

Deno.test("spanOf() and dayOf() put days into words that no line breaks", () => {
  const spans: [string, string, string][] = [
    ["", "", ""],
    ["2024-06-07", "2024-06-08", "7–\u20608\u00a0June\u00a02024"],
    ["2024-05-30", "2024-06-08", "30\u00a0May – 8\u00a0June\u00a02024"],
    ["2024-06-01", "2024-06-30", "June 2024"],
    ["2024-06-07", "", "since 7\u00a0June\u00a02024"],
  ];
  for (const [from, to, words] of spans) strictEqual(spanOf(from, to), words);
  deepStrictEqual(["2024-13-41", "on 2024-06-08"].map(dayOf), ["2024-13-41", "on 2024-06-08"]);
});
