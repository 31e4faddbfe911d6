/** Consensus, scores and decisions; scores against scikit-learn 1.9.1. */
import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import { findConsensus, macroF1, scoreCoder } from "../../lib/measure/coding/consensus.ts";
import {
  findDisagreements,
  formatDisagreements,
  parseDecisions,
} from "../../lib/measure/coding/disagreements.ts";
import type { Rating, Ratings } from "../../lib/measure/coding/ratings.ts";
import { near } from "./near.ts";

const ratings = (coders: Record<string, Rating[]>, variable = "hope"): Ratings => ({
  variable,
  coders: Object.keys(coders),
  units: Object.values(coders)[0].map((_, at) => ({ document: "herald", at, end: null })),
  values: Object.values(coders)[0].map((_, i) => Object.values(coders).map((values) => values[i])),
});

const HOPE = ratings({ ann: [1, 1, 0, 0, null], ben: [1, 0, 0, null, null], cleo: [1, 1, 1, null, null] });

Deno.test("findConsensus() takes the majority of who judged, and leaves the rest open", () => {
  deepStrictEqual(findConsensus(HOPE), [1, 1, 0, 0, null]);
  deepStrictEqual(findConsensus(ratings({ ann: [1], ben: [0] })), [null]);
});

Deno.test("scoreCoder() agrees with scikit-learn 1.9.1 (precision_recall_fscore_support)", () => {
  const scores = scoreCoder(ratings({ ann: [..."aabbccabc"], program: [..."abbbcaacb"] }), "program");
  deepStrictEqual(scores.map(({ value, hits, extra, missed }) => [value, hits, extra, missed]), [
    ["a", 2, 1, 1],
    ["b", 2, 2, 1],
    ["c", 1, 1, 2],
  ]);
  near(scores[1].precision, 0.5);
  near(scores[1].recall, 2 / 3);
  near(scores[1].f1, 4 / 7);
  near(macroF1(scores), 0.5460317460317461);
});

Deno.test("scoreCoder() scores against one coder, or against what the others say together", () => {
  const one = scoreCoder(HOPE, "cleo", { against: "ben", value: 1 })[0];
  deepStrictEqual([one.hits, one.extra, one.missed, one.open], [1, 2, 0, 0]);
  const all = scoreCoder(HOPE, "cleo", { value: 1 })[0];
  deepStrictEqual([all.hits, all.extra, all.missed, all.open], [1, 1, 0, 1]);
  const decisions = [{ variable: "hope", unit: HOPE.units[1], value: 1 }];
  deepStrictEqual(scoreCoder(HOPE, "cleo", { value: 1, decisions })[0].open, 0);
  strictEqual(all.note, "only 1 unit has it");
  throws(() => scoreCoder(HOPE, "dora"), {
    name: "RangeError",
    message: 'Cannot find the coder "dora": wanted one of ann, ben, cleo',
  });
});

Deno.test("scoreCoder() counts what was left empty as missed, and is perfect against itself", () => {
  const [one] = scoreCoder(ratings({ ann: ["x", "x"], program: ["x", null] }), "program");
  deepStrictEqual([one.hits, one.missed, one.recall, one.precision], [1, 1, 0.5, 1]);
  ok(scoreCoder(HOPE, "ann", { against: "ann" }).every(({ f1 }) => f1 === 1));
  deepStrictEqual(scoreCoder(ratings({ ann: [0], ben: [0] }), "ann", { value: 1 })[0].f1, null);
  strictEqual(macroF1([]), null);
});

Deno.test("disagreements go out with an empty decision and come back decided", () => {
  const found = findDisagreements([HOPE]);
  deepStrictEqual(found.map(({ unit }) => unit.at), [1, 2]);
  const text = formatDisagreements(found);
  strictEqual(
    text,
    "variable,document,at,end,ann,ben,cleo,decision\nhope,herald,1,,1,0,1,\nhope,herald,2,,0,0,1,\n",
  );
  deepStrictEqual(parseDecisions(text, [HOPE]), []);
  const decided = text.replace("1,0,1,\n", "1,0,1,0\n");
  deepStrictEqual(parseDecisions(decided, [HOPE]), [{ variable: "hope", unit: HOPE.units[1], value: 0 }]);
  deepStrictEqual(findConsensus(HOPE, parseDecisions(decided, [HOPE])), [1, 0, 0, 0, null]);
});

Deno.test("formatDisagreements() shows the words to who may read them", () => {
  const text = formatDisagreements(findDisagreements([HOPE]), ({ at }) => `line ${at}, "quoted"`);
  ok(text.includes('hope,herald,1,,"line 1, ""quoted""",1,0,1,\n'));
  deepStrictEqual(parseDecisions(text.replaceAll(/,\n/g, ",1\n"), [HOPE]).length, 2);
  throws(
    () => formatDisagreements([{ ...findDisagreements([HOPE])[0], values: { decision: 1 } }]),
    TypeError,
  );
});

Deno.test("parseDecisions() refuses what it can't place, by line", () => {
  const header = "variable,document,at,end,decision\n";
  const wrong: [string, RegExp][] = [
    ["variable,document,at,decision\n", /line 1 lacks end/],
    [header + "fear,herald,1,,1\n", /line 2 asks of "fear"/],
    [header + "hope,herald,9,,1\n", /line 2 is of a unit of "herald" that nobody judged/],
    [header + "hope,herald,x,,1\n", /line 2 has the at "x", wanted a whole number/],
    [header + "hope,herald,1,,2\n", /line 2 decides "2" of "hope", wanted 1 or 0/],
    [header + "hope,herald,1,,1\nhope,herald,1,,0\n", /line 3 decides a unit twice/],
  ];
  for (const [text, message] of wrong) throws(() => parseDecisions(text, [HOPE]), message);
});
