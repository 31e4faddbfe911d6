/** The lineage of events that never happened, whose truth is known. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { reportEvents } from "./events.ts";
import { addPairs, pairF1, scoreEvent } from "./events/score.ts";

const events = reportEvents(100, 2), scores = events.map(scoreEvent);

Deno.test("reportEvents() reports the same events for the same seed", () => {
  deepStrictEqual(reportEvents(20, 5), reportEvents(20, 5));
  ok(JSON.stringify(reportEvents(1, 5)) !== JSON.stringify(reportEvents(1, 6)));
});

Deno.test("reportEvents() gives every figure the words that stand at its offsets, and a tally with a grade", () => {
  for (const { articles, figures, tallies } of events) {
    const texts = new Map(articles.map(({ document, text }) => [document, text]));
    const known = new Set(tallies.map(({ tally }) => tally));
    for (const { document, start, end, quantity, tally } of figures) {
      strictEqual(texts.get(document)!.slice(start, end), quantity);
      ok(known.has(tally), tally);
    }
    ok(articles.length >= 3 && articles.length <= 6);
    ok(articles.every(({ text }) => !/[⟦⟧{}]|undefined/.test(text)));
  }
});

/** What is reached by 100 events; what is missing are figures and sources that are misread. */
const PAIRS = 0.96, GRADES = 0.95;

Deno.test(`measureTallies() gathers the figures of 100 events with a pair F1 of at least ${PAIRS}`, () => {
  const f1 = pairF1(addPairs(scores.map(({ tallies }) => tallies)));
  ok(f1 >= PAIRS, `pair F1 ${f1}`);
});

Deno.test(`measureTallies() grades at least ${GRADES} of the tallies of 100 events right`, () => {
  const graded = scores.flatMap(({ graded }) => graded);
  const share = graded.filter(({ right }) => right).length / graded.length;
  ok(share >= GRADES, `grades ${share}`);
});

Deno.test("measureTallies() puts no figure into a tally that the events do not hold", () => {
  strictEqual(scores.reduce((sum, { invented }) => sum + invented.length, 0), 0);
});
