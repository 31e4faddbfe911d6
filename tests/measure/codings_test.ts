/** Codings of several hands, side by side. */
import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import { alignCodings } from "../../lib/measure/coding/align.ts";
import { measureAgreement } from "../../lib/measure/coding/agreement.ts";
import { parseCodings } from "../../lib/measure/coding/codings.ts";
import { macroF1, scoreCoder } from "../../lib/measure/coding/consensus.ts";
import {
  findDisagreements,
  formatDisagreements,
  parseDecisions,
} from "../../lib/measure/coding/disagreements.ts";
import { codeRows, codeSlots, lineSlots, slotsOf } from "../../lib/measure/coding/program.ts";
import { readArticle } from "../../lib/corpus/mod.ts";
import { readCodings } from "../../lib/report/codings.ts";

const DOCUMENTS = [{ document: "herald", file: "000_ab.txt" }, { document: "post", file: "001_cd.txt" }];

Deno.test("parseCodings() reads lines with several labels, rows of one label each, and several coders", () => {
  const wide = parseCodings("doc,line,frames\n000,1,hope fear\n001,2,\n", {
    coder: "ann",
    documents: DOCUMENTS,
  });
  deepStrictEqual(wide, [{
    coder: "ann",
    by: "line",
    documents: ["herald", "post"],
    codings: [
      { unit: { document: "herald", at: 1, end: null }, labels: ["hope", "fear"], values: {} },
      { unit: { document: "post", at: 2, end: null }, labels: [], values: {} },
    ],
  }]);
  const long = parseCodings("document,line,coder,frame\nherald,1,ann,hope\nherald,1,ann,fear\npost,2,ann,\n");
  deepStrictEqual(long, wide);
  deepStrictEqual(
    parseCodings("document,paragraph,coder,tone\na,0,ann,2\na,0,ben,3\n").map(({ coder, by }) => [coder, by]),
    [["ann", "paragraph"], ["ben", "paragraph"]],
  );
});

Deno.test("parseCodings() reads passages by their offsets, with whatever was coded of them", () => {
  const [coder] = parseCodings("doc,start,end,low,outcome\n000,10,13,40,killed\n000,10,13,40,injured\n", {
    documents: DOCUMENTS,
  });
  deepStrictEqual(coder.codings.map(({ unit, values }) => [unit.at, unit.end, values.outcome]), [
    [10, 13, "killed"],
    [10, 13, "injured"],
  ]);
});

Deno.test("parseCodings() refuses what it can't place, by line", () => {
  const wrong: [string, RegExp][] = [
    ["line,frames\n", /line 1 lacks document/],
    ["doc,frames\n", /line 1 lacks line, paragraph, sentence, or start and end/],
    ["doc,line\n000,one\n", /line 2 has the line "one", wanted a whole number from 0/],
    ["doc,line\n0,1\n", /line 2 names the article "0", which is more than one of the corpus/],
    ["doc,line\n7,1\n", /line 2 names the article "7", which is not one of the corpus/],
    ["doc,line\n,1\n", /line 2 names no article/],
    ["doc,start,end\n000,9,9\n", /line 2 ends at "9", wanted more than 9/],
    ["doc,line,tone\n000,1,2\n000,1,3\n", /line 3 gives "3" as tone of a unit that has "2" already/],
  ];
  for (const [text, message] of wrong) throws(() => parseCodings(text, { documents: DOCUMENTS }), message);
});

Deno.test("alignCodings() asks each label of each line, and knows what was not judged", () => {
  const coders = parseCodings(
    "coder,document,line,frames,tone\nann,a,1,hope,2\nann,a,3,,1\nben,a,1,hope fear,2\nben,a,5,fear,\n",
  );
  const [anger, fear, hope, tone] = alignCodings(coders, { labels: ["anger"] });
  deepStrictEqual(hope.units.map(({ at }) => at), [1, 3, 5]);
  deepStrictEqual(anger.values, [[0, 0], [0, null], [null, 0]]);
  deepStrictEqual(fear.values, [[0, 1], [0, null], [null, 1]]);
  deepStrictEqual(hope.values, [[1, 1], [0, null], [null, 0]]);
  deepStrictEqual(tone.values, [[2, 2], [1, null], [null, null]]);
});

Deno.test("alignCodings() matches passages that overlap, one to one, by what was said where words are the same", () => {
  const ann =
    parseCodings("doc,start,end,outcome,low\na,10,13,killed,40\na,10,13,injured,40\nb,5,9,killed,3\n", {
      coder: "ann",
    })[0];
  const ben =
    parseCodings("doc,start,end,outcome,low\na,9,13,injured,40\na,10,14,killed,50\na,30,33,killed,1\n", {
      coder: "ben",
    })[0];
  const [found, outcome, low] = alignCodings([ann, ben]);
  deepStrictEqual(found.units.map(({ document, at }) => [document, at]), [["a", 10], ["a", 10], ["a", 30], [
    "b",
    5,
  ]]);
  deepStrictEqual(found.values, [[1, 1], [1, 1], [0, 1], [1, null]]);
  deepStrictEqual(outcome.values, [["killed", "killed"], ["injured", "injured"], [null, "killed"], [
    "killed",
    null,
  ]]);
  deepStrictEqual(low.values, [[40, 50], [40, 40], [null, 1], [3, null]]);
});

Deno.test("alignCodings() refuses coders that can't be compared", () => {
  const [line] = parseCodings("doc,line\na,1\n"),
    [passage] = parseCodings("doc,start,end\na,1,2\n", { coder: "x" });
  throws(
    () => alignCodings([line, passage]),
    /Cannot set "x" beside coder: coded by offsets, wanted by line/,
  );
  throws(() => alignCodings([line, line]), /Cannot set "coder" beside itself/);
  deepStrictEqual(alignCodings([]), []);
});

const TEXT = "Talks begin again\n\nThe two sides met. They will meet on Monday.\n\nNobody was hurt.\n";
const article = readArticle(TEXT, { document: "a", file: "a.txt" });

Deno.test("the program is a coder by line, by paragraph, by sentence and by passage", () => {
  const rows = [{ document: "a", start: TEXT.indexOf("will meet"), end: TEXT.indexOf(" on"), frame: "hope" }];
  const frameOf = ({ frame }: typeof rows[0]) => frame;
  const lines = codeSlots("program", rows, frameOf, lineSlots([article]), "line");
  deepStrictEqual(lines.codings.map(({ unit, labels }) => [unit.at, labels]), [[1, []], [3, ["hope"]], [
    5,
    [],
  ]]);
  const paragraphs = codeSlots(
    "program",
    rows,
    frameOf,
    slotsOf(article.sentences, "paragraph"),
    "paragraph",
  );
  deepStrictEqual(paragraphs.codings.map(({ labels }) => labels), [[], ["hope"], []]);
  const sentences = codeSlots("program", rows, frameOf, slotsOf(article.sentences, "sentence"), "sentence");
  deepStrictEqual(sentences.codings.map(({ labels }) => labels), [[], [], ["hope"], []]);
  deepStrictEqual(codeRows("program", rows, ["frame"], ["a"]).codings[0].values, { frame: "hope" });
});

Deno.test("the program is measured, scored and set right as any coder", () => {
  const hands = parseCodings(
    "coder,document,line,frames\nann,a,1,\nann,a,3,hope\nann,a,5,fear\nben,a,1,\nben,a,3,hope\nben,a,5,\n",
  );
  const rows = [{ document: "a", start: 20, frame: "hope" }, { document: "a", start: 0, frame: "fear" }];
  const program = codeSlots("program", rows, ({ frame }) => frame, lineSlots([article]), "line");
  const ratings = alignCodings([...hands, program]);
  deepStrictEqual(ratings.map((one) => measureAgreement(one).percent), [5 / 9, 1]);
  const scores = (decisions: ReturnType<typeof parseDecisions>) =>
    ratings.map((one) => scoreCoder(one, "program", { value: 1, decisions })[0]);
  deepStrictEqual(scores([]).map(({ hits, extra, missed, open }) => [hits, extra, missed, open]), [
    [0, 1, 0, 1],
    [1, 0, 0, 0],
  ]);
  const text = formatDisagreements(findDisagreements(ratings));
  const decisions = parseDecisions(text.replace("fear,a,5,,1,0,0,", "fear,a,5,,1,0,0,1"), ratings);
  deepStrictEqual(decisions.length, 1);
  deepStrictEqual(scores(decisions)[0].missed, 1);
  strictEqual(macroF1(scores(decisions)), 0.5);
});

Deno.test("the two hand codings of the seeds are read as they are, and agree far beyond chance", () => {
  const [a] = readCodings("tests/coded/seeds/framing-a.csv"),
    [b] = readCodings("tests/coded/seeds/framing-b.csv");
  const agreed = alignCodings([a, b]).map((ratings) => measureAgreement(ratings, { resamples: 100 }));
  strictEqual(agreed.length, 14);
  ok(agreed.every(({ units, percent }) => units === 129 && percent! > 0.9));
  strictEqual(agreed.filter(({ alpha }) => alpha! > 0.75).length, 13);
  const figures = ["figures", "figures-b"].flatMap((name) => readCodings(`tests/coded/seeds/${name}.csv`));
  const asked = new Map(alignCodings(figures).map((ratings) => [ratings.variable, ratings]));
  ok(measureAgreement(asked.get("low")!, { scale: "ratio" }).alpha! > 0.9);
  throws(
    () => readCodings("tests/coded"),
    /Cannot read codings "tests\/coded": it is no regular file, wanted one/,
  );
});
