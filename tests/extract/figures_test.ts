/** Figures whole: source, status, agent, unit, and what always holds; the cases stand in cases/figures.csv. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { readCases, testCases } from "./figure_cases.ts";
import { findFigures } from "../../lib/extract/mod.ts";
import { readText } from "./read.ts";

testCases("sources", "status", "agent_cause", "units", "civilian", "mixed");
testCases("wire_disasters", "wire_accidents", "wire_war", "wire_unrest", "wire_crime");

const sentences = readCases().map(({ sentence }) => sentence);

Deno.test("findFigures() gives offsets that slice to the quantity", () => {
  for (const sentence of sentences) {
    const { article, figures } = readText(sentence);
    for (const { start, end, quantity } of figures) {
      strictEqual(article.text.slice(start, end), quantity, sentence);
    }
  }
});

Deno.test("findFigures() gives rows in order of the text, each with a key of its own", () => {
  for (const sentence of sentences) {
    const { figures } = readText(sentence);
    const keys = figures.map(({ start, outcome }) => `${start} ${outcome}`);
    deepStrictEqual([...new Set(keys)], keys, sentence);
    ok(figures.every(({ start }, i) => !i || figures[i - 1].start <= start), sentence);
  }
});

Deno.test("findFigures() never gives a low above the high, a bound below zero or a window that ends before it begins", () => {
  for (const sentence of sentences) {
    for (const { low, high, from, to } of readText(sentence).figures) {
      ok(low === null || high === null || low <= high, sentence);
      ok((low ?? 0) >= 0 && (high ?? 0) >= 0 && (low !== null || high !== null), sentence);
      ok(!from || !to || from <= to, sentence);
    }
  }
});

Deno.test("findFigures() copies its words from the text", () => {
  for (const sentence of sentences) {
    const { article, figures } = readText(sentence);
    for (const { quantity, population, agent, cause, source, cue, window, place } of figures) {
      for (const words of [quantity, population, agent, cause, source, cue, window, place]) {
        ok(article.text.includes(words), `${sentence}: "${words}"`);
      }
    }
  }
});

Deno.test("findFigures() reads the same between paragraphs that say nothing of harm", () => {
  const [before, after] = ["The library opens at noon.", "Its garden is open too."];
  const shape = (text: string): string[] =>
    readText(text).figures.map(({ quantity, low, high, hedge, outcome, source }) =>
      [quantity, low, high, hedge, outcome, source].join(" ")
    );
  for (const sentence of sentences) {
    deepStrictEqual(shape([before, sentence, after].join("¶")), shape(sentence), sentence);
  }
});

/** What a sentence without an end may be made of, each in a few words. */
const ENDLESS = [
  "12 people were killed and ",
  "5 dead, ",
  "on Monday 12 people died in Bo Lind in April and ",
  "12 men who were said to have ",
  "victims 12 ",
  "12 of the 30 ",
  "the toll of 12 rose and 12 people believed ",
  "killed wounded missing ",
];

for (const unit of ENDLESS) {
  Deno.test(`findFigures() reads a sentence of 100,000 words in linear time: "${unit.trim()}"`, () => {
    const words = unit.trim().split(" ").length;
    const read = (count: number): number => {
      const { reading } = readText(`${unit.repeat(Math.ceil(count / words)).trim()}.`);
      const times = [1, 2].map(() => {
        const before = performance.now();
        findFigures(reading);
        return performance.now() - before;
      });
      return Math.min(...times);
    };
    read(5_000);
    const [few, many] = [read(10_000), read(100_000)];
    // Ten times the words may cost twice as much as ten times the time; what grows with the square costs 100 times.
    ok(many < 20 * few + 400, `${few.toFixed(0)} ms for 10,000 words, ${many.toFixed(0)} ms for 100,000`);
  });
}
