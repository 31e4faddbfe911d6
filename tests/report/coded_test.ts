import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { findPassage } from "../../lib/report/coded.ts";
import { ANALYSIS } from "./invented.ts";

const TEXT = "The gate fell at dawn, the mayor said, and nine families left by the river road.";
const corpus = { articles: [{ ...ANALYSIS.corpus.articles[0], text: TEXT }] };
const found = (text: string) => findPassage(new Map([["a.csv", text]]), corpus);

Deno.test("findPassage() finds ten words in a row, whatever stands between them", () => {
  deepStrictEqual(found('x,"fell at dawn; THE MAYOR said and",nine,families,left'), {
    file: "a.csv",
    words: "fell at dawn the mayor said and nine families left",
  });
});

Deno.test("findPassage() passes over nine words in a row", () => {
  strictEqual(found("fell at dawn, the mayor said, and nine families, who left"), undefined);
});
