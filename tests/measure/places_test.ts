import { deepStrictEqual } from "node:assert/strict";
import { measurePlaces } from "../../lib/measure/mod.ts";

const line = (sentence: number, start: number, tokens: number, furniture = false) => ({
  document: "a",
  sentence,
  paragraph: 0,
  start,
  end: start + 20,
  tokens,
  furniture,
});
const placeOf = measurePlaces([line(2, 60, 30), line(0, 0, 10), line(1, 30, 50, true)], [{ document: "a" }]);

Deno.test.each([
  ["the first word", 0, 0],
  ["the middle of the headline", 10, 0.125],
  ["furniture counts as the end of what stands before it", 35, 0.25],
  ["the second sentence", 60, 0.25],
  ["behind the last word", 500, 1],
])("measurePlaces() places %s", (_name, start, place) => {
  deepStrictEqual(placeOf({ document: "a", start }), place);
});

Deno.test("measurePlaces() places nothing in a document without sentences", () => {
  deepStrictEqual(placeOf({ document: "b", start: 7 }), 0);
});
