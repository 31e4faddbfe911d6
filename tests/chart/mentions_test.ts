import { deepStrictEqual, match, ok, throws } from "node:assert/strict";
import { chartMentions } from "../../lib/chart/mod.ts";
import { inventDocuments, inventMentions } from "./invented.ts";
import { boxesOf, readable } from "./pictures.ts";

Deno.test("chartMentions() makes the rows of the invented flood", async (t) => {
  await t.assertSnapshot(chartMentions(inventMentions(), inventDocuments()).rows);
});

Deno.test("chartMentions() draws the invented flood", async (t) => {
  await t.assertSnapshot(chartMentions(inventMentions(), inventDocuments()).svg, readable);
});

Deno.test("chartMentions() draws the invented flood for a phone: one block an actor, in it one row an outlet", async (t) => {
  await t.assertSnapshot(chartMentions(inventMentions(), inventDocuments()).narrow, readable);
});

Deno.test("chartMentions() with no mention says so", () => {
  const chart = chartMentions([], inventDocuments());
  deepStrictEqual(chart.title, "No actor of the codebook is named in five articles");
  ok(chart.svg.includes("No mention to draw"));
});

Deno.test("chartMentions() counts all articles of an outlet together", () => {
  const documents = inventDocuments(2).map((document) => ({ ...document, outlet: "Herald", tokens: 500 }));
  const { rows } = chartMentions(inventMentions(2), documents);
  deepStrictEqual(rows.map(({ outlet, tokens }) => [outlet, tokens]), rows.map(() => ["Herald", 1000]));
});

Deno.test("chartMentions() gives no rate where no words are counted", () => {
  const documents = inventDocuments(2).map((document) => ({ ...document, tokens: 0 }));
  const chart = chartMentions(inventMentions(2), documents);
  ok(chart.rows.every(({ rate }) => rate === null));
  match(chart.caveat, /No words are counted for two outlets: no rate\./);
});

Deno.test("chartMentions() says how many actors have no room", () => {
  const chart = chartMentions(inventMentions(), inventDocuments(), { most: 4 });
  match(chart.caveat, /Two actors named less often have no room here/);
  deepStrictEqual(new Set(chart.rows.map(({ actor }) => actor)).size, 6);
});

Deno.test("chartMentions() calls actors as it is told", () => {
  const chart = chartMentions(inventMentions(), inventDocuments(), {
    names: { "hill-league": "League of the Hill" },
  });
  ok(chart.svg.includes("League of the Hill"));
});

Deno.test("chartMentions() names a document that it does not know", () => {
  throws(
    () => chartMentions(inventMentions(6), inventDocuments(5)),
    /^RangeError: Cannot chart mentions: "d05"/,
  );
});

Deno.test.each([1, 2, 5, 9, 40])("no label meets another or leaves the picture: %d outlets", (outlets) => {
  const { width, height, boxes } = boxesOf(
    chartMentions(inventMentions(outlets), inventDocuments(outlets)).svg,
  );
  boxes.forEach((a, i) => {
    ok(a.left >= 0 && a.right <= width && a.bottom <= height, `cut: ${a.text}`);
    const met = boxes.slice(i + 1).find((b) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    );
    ok(!met, `"${a.text}" meets "${met?.text}"`);
  });
});
