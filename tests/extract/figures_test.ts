/** Figures whole: source, status, agent, unit, and what always holds; the cases stand in cases/figures.csv. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { readCases, testCases } from "./figure_cases.ts";
import { readText } from "./read.ts";

testCases("sources", "status", "agent_cause", "units", "civilian", "mixed");

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
