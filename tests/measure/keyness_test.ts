/** Distinctive words, against FightingWords (Hessel, commit 8290331), SciPy 1.17.1, Dunning 1993 and Gries 2008. */
import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import { createRandom } from "../../lib/measure/statistics/random.ts";
import { deviationOf, spreadOf } from "../../lib/measure/words/dispersion.ts";
import { KEYNESS_FIELDS, measureKeyness } from "../../lib/measure/words/keyness.ts";
import { likelihoodOf } from "../../lib/measure/words/likelihood.ts";
import { logOddsOf } from "../../lib/measure/words/log_odds.ts";
import type { Term } from "../../lib/vocabulary.ts";
import { near } from "./near.ts";

/** Words of articles; a use stands in a paragraph of its own as far as there are 20. */
function termsOf(document: string, counts: Record<string, number>, paragraphs = 20): Term[] {
  return Object.entries(counts).filter(([, count]) => count > 0).map(([term, count]) => ({
    document,
    term,
    count,
    quoted: 0,
    paragraphs: Math.min(count, paragraphs),
  }));
}

const documentsOf = (...outlets: string[]) =>
  outlets.map((outlet, i) => ({ document: `d${i}`, outlet, paragraphs: 20 }));

const HERALD = { the: 300, bridge: 12, rebels: 25, calm: 0, river: 6, army: 3 };
const POST = { the: 280, bridge: 10, rebels: 4, calm: 9, river: 7, army: 11 };

Deno.test("measureKeyness() gives the z of FightingWords with the same informative prior", () => {
  const words = Object.keys(HERALD) as (keyof typeof HERALD)[];
  const strength = words.reduce((sum, word) => sum + (HERALD[word] + POST[word]) / 10, 0);
  const terms = [...termsOf("d0", HERALD), ...termsOf("d1", POST)];
  const rows = measureKeyness(terms, documentsOf("Herald", "Post"), { strength });
  const zs = Object.fromEntries(
    rows.filter(({ outlet }) => outlet === "Herald").map(({ term, z }) => [term, z]),
  );
  const fightingWords = {
    army: -2.0190329207342335,
    the: -0.5059482742248663,
    river: -0.38364062141466526,
    bridge: 0.23658754348472688,
    rebels: 3.2614123902741405,
  };
  for (const [term, z] of Object.entries(fightingWords)) near(zs[term], z, 1e-6);
  const used = { count: 0, size: 346, others: 9, rest: 321 };
  near(logOddsOf(used, { count: 0.9, size: strength }).z, -2.2562669099646047, 1e-6);
});

Deno.test("logOddsOf() has the log-odds in its interval, and turns round with the texts", () => {
  const uses = { count: 9, size: 400, others: 3, rest: 500 }, prior = { count: 2, size: 90 };
  const { log_odds, low, high, z } = logOddsOf(uses, prior);
  ok(low < log_odds && log_odds < high);
  near(logOddsOf({ count: 3, size: 500, others: 9, rest: 400 }, prior).z, -z);
  ok(z > logOddsOf(uses, { count: 20, size: 900 }).z);
  throws(() => logOddsOf(uses, { count: 0, size: 90 }), RangeError);
});

Deno.test("likelihoodOf() gives what Dunning 1993 prints and SciPy 1.17.1 computes (chi2_contingency)", () => {
  const dunning = likelihoodOf({ count: 110, size: 2552, others: 111, rest: 29225 });
  strictEqual(dunning.g2.toFixed(2), "270.72");
  near(dunning.g2, 270.721876936225, 1e-9);
  const scipy = likelihoodOf({ count: 30, size: 1000, others: 10, rest: 1000 });
  near(scipy.g2, 10.669048049699542);
  near(scipy.p, 0.0010894317002244336, 1e-6);
  const empty = likelihoodOf({ count: 5, size: 1000, others: 0, rest: 2000 });
  near(empty.g2, 11.002826691003126);
  near(empty.p, 0.0009097304034778519, 1e-6);
  deepStrictEqual(likelihoodOf({ count: 3, size: 30, others: 0, rest: 0 }), { g2: 0, p: 1 });
  throws(() => likelihoodOf({ count: 3, size: 2, others: 0, rest: 0 }), RangeError);
});

Deno.test("deviationOf() gives the DP that Gries 2008 prints, as a share of the greatest", () => {
  near(deviationOf([1, 2, 3, 4, 5], [9, 10, 10, 10, 11]), 0.18 / (1 - 0.18));
  strictEqual(deviationOf([2, 4, 6], [10, 20, 30]), 0);
  strictEqual(deviationOf([7, 0], [10, 30]), 1);
  strictEqual(deviationOf([0, 0], [10, 30]), null);
  strictEqual(deviationOf([3], [10]), null);
  throws(() => deviationOf([1], [2, 3]), RangeError);
});

Deno.test("spreadOf() is 0 in one paragraph, and about 1 where words fall by chance", () => {
  strictEqual(spreadOf(7, 1, 25), 0);
  strictEqual(spreadOf(1, 1, 25), null);
  strictEqual(spreadOf(0, 0, 25), null);
  const random = createRandom(6);
  let sum = 0;
  for (let i = 0; i < 500; i++) {
    sum += spreadOf(8, new Set(Array.from({ length: 8 }, () => Math.floor(random() * 25))).size, 25)!;
  }
  ok(sum / 500 > 0.9, `${sum / 500}`);
  throws(() => spreadOf(3, 4, 25), RangeError);
});

Deno.test("measureKeyness() compares each outlet with all others, however many", () => {
  const outlets = ["Herald", "Post", "Times", "Star"];
  const terms = outlets.flatMap((_, i) =>
    termsOf(`d${i}`, { the: 300, rebels: i === 2 ? 15 : 1, bridge: 5 })
  );
  const rows = measureKeyness(terms, documentsOf(...outlets));
  const rebels = rows.filter(({ term }) => term === "rebels");
  deepStrictEqual(
    rebels.map(({ outlet, firm }) => [outlet, firm]),
    outlets.map((name) => [name, name === "Times"]),
  );
  deepStrictEqual([rebels[2].count, rebels[2].others, rebels[2].rest], [15, 3, 918]);
  ok(rows.every(({ low, log_odds, high, p, q }) => low < log_odds && log_odds < high && q >= p && q <= 1));
  deepStrictEqual(Object.keys(rows[0]), [...KEYNESS_FIELDS]);
});

Deno.test("measureKeyness() does not let one passage make a word distinctive", () => {
  const words = { the: 300, rebels: 15 }, documents = documentsOf("Herald", "Post");
  const find = (paragraphs: number) =>
    measureKeyness(
      [...termsOf("d0", words, paragraphs), ...termsOf("d1", { the: 310, rebels: 1 })],
      documents,
    )
      .find(({ outlet, term }) => outlet === "Herald" && term === "rebels")!;
  ok(find(12).firm);
  deepStrictEqual([find(2).firm, find(2).note], [false, "in few passages"]);
});

Deno.test("measureKeyness() does not let one article of several make a word distinctive", () => {
  const documents = documentsOf("Herald", "Herald", "Post");
  const rows = measureKeyness([
    ...termsOf("d0", { the: 300, rebels: 15 }),
    ...termsOf("d1", { the: 300 }),
    ...termsOf("d2", { the: 600 }),
  ], documents);
  const row = rows.find(({ outlet, term }) => outlet === "Herald" && term === "rebels")!;
  deepStrictEqual([row.firm, row.note, row.articles], [false, "in one article", 1]);
  near(row.deviation, (1 - 315 / 615) / (1 - 300 / 615));
});

Deno.test("measureKeyness() counts an outlet's own words without what it quotes", () => {
  const terms = [...termsOf("d0", { the: 300, rebels: 15 }), ...termsOf("d1", { the: 300, rebels: 5 })]
    .map((term) => ({ ...term, quoted: term.term === "rebels" ? term.count - 1 : 0 }));
  const documents = documentsOf("Herald", "Post"), options = { least: 1 };
  const count = (uses: "all" | "own" | "quoted") =>
    measureKeyness(terms, documents, { ...options, uses }).find(({ term }) => term === "rebels")?.count;
  deepStrictEqual([count("all"), count("own")], [15, 1]);
  deepStrictEqual(measureKeyness(terms, documents, { ...options, uses: "quoted" }), []);
});

Deno.test("measureKeyness() lists a word that an outlet avoids where it would be expected", () => {
  const rows = measureKeyness(
    [...termsOf("d0", { the: 300, rebels: 20 }), ...termsOf("d1", { the: 300 })],
    documentsOf("Herald", "Post"),
  );
  const last = rows.at(-1)!;
  deepStrictEqual([last.outlet, last.term, last.count, last.spread, last.firm], [
    "Post",
    "rebels",
    0,
    null,
    false,
  ]);
  ok(last.high < 0);
});

Deno.test("measureKeyness() finds next to nothing where outlets draw from one bag", () => {
  const random = createRandom(11), words = Array.from({ length: 60 }, (_, i) => `word${i}`);
  const outlets = ["Herald", "Post", "Times"];
  const terms = outlets.flatMap((_, i) => {
    const counts = Object.fromEntries(words.map((word) => [word, 0]));
    for (let j = 0; j < 900; j++) counts[words[Math.floor(60 * random() ** 2)]]++;
    return termsOf(`d${i}`, counts);
  });
  ok(measureKeyness(terms, documentsOf(...outlets)).filter(({ firm }) => firm).length <= 1);
  deepStrictEqual(measureKeyness([], documentsOf(...outlets)), []);
});
