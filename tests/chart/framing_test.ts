import { deepStrictEqual, match, ok } from "node:assert/strict";
import { chartFramePlaces, chartFrames, chartKeyness, chartSpots } from "../../lib/chart/mod.ts";
import { placeLabels } from "../../lib/chart/labels.ts";
import { inventAnalysis } from "./corpora.ts";
import { inventDocuments } from "./invented.ts";
import { readable } from "./pictures.ts";

const { records } = inventAnalysis(3, 8);
const CHARTS = {
  frames: () => chartFrames(records.framing, records),
  "frame-places": () => chartFramePlaces(records.framing, records),
  spots: () => chartSpots(records.framing, records),
  keyness: () => chartKeyness(records.terms, records.documents),
};

for (const [name, draw] of Object.entries(CHARTS)) {
  Deno.test(`the chart of ${name} draws the invented corpus`, async (t) => {
    await t.assertSnapshot(draw().svg, readable);
  });
}

Deno.test("the charts of framing make the rows of the invented corpus", async (t) => {
  await t.assertSnapshot(CHARTS.frames().rows);
  await t.assertSnapshot(CHARTS.spots().rows);
});

/** Sentences of two outlets, of which the first carries a frame in so many and the second in none. */
function opposed(carrying: number) {
  const documents = inventDocuments(2);
  const sentences = documents.flatMap(({ document }) =>
    Array.from({ length: 40 }, (_, sentence) => ({
      document,
      sentence,
      paragraph: sentence,
      start: 100 * sentence,
      end: 100 * sentence + 99,
      tokens: 10,
      furniture: false,
    }))
  );
  const framing = Array.from({ length: carrying }, (_, sentence) => ({
    document: "d00",
    sentence,
    start: 100 * sentence,
    end: 100 * sentence + 9,
    frame: "military_collapse",
    voice: "own" as const,
    rule: "",
  }));
  return { documents, sentences, framing };
}

Deno.test("chartFrames() names the frame that sets outlets apart, and says when it could be chance", () => {
  const far = opposed(20), near = opposed(1);
  deepStrictEqual(
    chartFrames(far.framing, far).title,
    "“Military collapse” sets the outlets apart: 50 % of the sentences in The Kelmar Herald, none in Coast Post",
  );
  deepStrictEqual(
    chartFrames(near.framing, near).title,
    "In no frame do the outlets differ by more than chance",
  );
  match(chartFrames(far.framing, far).caveat, /With one article each it is these articles that differ/);
});

Deno.test("chartFrames() of one outlet names the commonest frame", () => {
  const { framing, sentences, documents } = opposed(10);
  const one = { documents: documents.slice(0, 1), sentences: sentences.slice(0, 40) };
  deepStrictEqual(
    chartFrames(framing, one).title,
    "“Military collapse” is the commonest frame: 25 % of the sentences",
  );
});

Deno.test("chartSpots() places no two outlets, and chartKeyness() compares no single one", () => {
  const { framing, sentences, documents } = opposed(20);
  deepStrictEqual(
    chartSpots(framing, { sentences, documents }).title,
    "There are too few outlets to place by their framing",
  );
  const terms = [{ document: "d00", term: "dam", count: 9, quoted: 0, paragraphs: 3 }];
  deepStrictEqual(
    chartKeyness(terms, documents.slice(0, 1)).title,
    "There are no two outlets whose words could be compared",
  );
});

Deno.test("chartKeyness() begins no sentence with an outlet, whose name may be in lower case", () => {
  const documents = inventDocuments(2).map((document) => ({ ...document, outlet: document.document }));
  const terms = documents.flatMap(({ document }) => [
    { document, term: "water", count: 80, quoted: 0, paragraphs: 9 },
    { document, term: document === "d00" ? "flood" : "dam", count: 40, quoted: 0, paragraphs: 9 },
  ]);
  deepStrictEqual(
    chartKeyness(terms, documents).takeaway,
    "Of three words that were compared, two set an outlet apart: “dam” in d01; “flood” in d00.",
  );
});

Deno.test("placeLabels() puts no name on another, and says of which there is no room", () => {
  const dots = Array.from(
    { length: 12 },
    (_, i) => ({ x: 150 + i % 3, y: 60 + i % 2, label: "Outlet number one" }),
  );
  const place = (top: number, bottom: number) =>
    placeLabels(dots, { left: 0, right: 300, top, bottom }, { size: 12 });
  ok(place(40, 80).some(({ labelX }) => labelX === null), "there is no room for all");
  ok(place(0, 120).some(({ far, labelX }) => far && labelX !== null), "there is room further away");
});
