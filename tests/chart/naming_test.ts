import { deepStrictEqual, match } from "node:assert/strict";
import { chartDescriptors, chartKinds, chartNaming, chartPlaces } from "../../lib/chart/mod.ts";
import type { Mention } from "../../lib/vocabulary.ts";
import { inventDocuments, mentionOf } from "./invented.ts";
import { readable } from "./pictures.ts";

const DOCUMENTS = inventDocuments(3);
const mention = (document: number, surface: string, more: Partial<Mention> = {}): Mention => ({
  ...mentionOf(`d0${document}`, 100, "river-guard"),
  end: 110,
  surface,
  ...more,
});
const MENTIONS = [
  mention(0, "River Guard"),
  mention(0, "River Guard", { start: 300, voice: "direct" }),
  mention(0, "gunmen", { start: 500, kind: "noun", descriptors: "armed" }),
  mention(1, "Haras al-Nahr", { start: 900 }),
  mention(1, "Haras al-Nahr", { start: 1900, descriptors: "coast-backed", relation: "backed-by-coast" }),
  mention(1, "militias", {
    start: 1200,
    kind: "noun",
    actor: "militias",
    descriptors: "armed; coast-backed",
    relation: "backed-by-coast",
  }),
  mention(2, "militias", { start: 50, kind: "noun", actor: "militias", voice: "indirect" }),
];
const SENTENCES = DOCUMENTS.flatMap(({ document }) =>
  Array.from({ length: 20 }, (_, sentence) => ({
    document,
    sentence,
    paragraph: sentence,
    start: 100 * sentence,
    end: 100 * sentence + 99,
    tokens: 20,
    furniture: false,
  }))
);

const CHARTS = {
  naming: () => chartNaming(MENTIONS, DOCUMENTS),
  descriptors: () => chartDescriptors(MENTIONS, DOCUMENTS),
  kinds: () => chartKinds(MENTIONS, DOCUMENTS, { kind: "militias", named: ["river-guard"] }),
  places: () => chartPlaces(MENTIONS, SENTENCES, DOCUMENTS),
};

for (const [name, draw] of Object.entries(CHARTS)) {
  Deno.test(`the chart of ${name} makes the rows of the invented flood`, async (t) => {
    await t.assertSnapshot(draw().rows);
  });

  Deno.test(`the chart of ${name} draws the invented flood`, async (t) => {
    await t.assertSnapshot(draw().svg, readable);
  });
}

Deno.test("the charts of mentions put their finding into the title", () => {
  deepStrictEqual([CHARTS.naming().title, CHARTS.descriptors().title], [
    "Naming River Guard: in its own words The Kelmar Herald mostly writes “River Guard”, Coast Post “Haras al-Nahr”",
    "Actors are seldom described: four descriptors in three articles",
  ]);
  match(
    CHARTS.kinds().title,
    /^Two outlets speak more often of single groups by name than of Militias at large; Inland Observer lumps/,
  );
  match(
    CHARTS.places().title,
    /^Militias come in after 3 % of the article in Inland Observer, after 60 % in Coast Post$/,
  );
});

Deno.test("chartNaming() of the actor that it is told, by the names that it is told", () => {
  const chart = chartNaming(MENTIONS, DOCUMENTS, { actor: "militias", names: { militias: "The Brigades" } });
  deepStrictEqual(
    chart.title,
    "Naming The Brigades: in its own words Coast Post mostly writes “militias”",
  );
});

Deno.test("chartNaming() with too many names says how many are left out", () => {
  const many = Array.from({ length: 20 }, (_, i) => mention(0, `Guard ${i}`, { start: i }));
  match(
    chartNaming(many, DOCUMENTS, { most: 5 }).caveat,
    /15 names used less often \(15 mentions\) have no room here/,
  );
});

Deno.test("chartKinds() says where the intervals are apart", () => {
  const crowd = Array.from(
    { length: 30 },
    (_, i) => mention(0, "militias", { start: i, actor: "militias", kind: "noun" }),
  );
  const chart = chartKinds(crowd, DOCUMENTS, { kind: "militias", named: ["river-guard"] });
  match(chart.takeaway, /The two intervals are apart in The Kelmar Herald \(30 against 0\)\./);
});
