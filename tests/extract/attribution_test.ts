import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { ADVERSARIAL } from "./adversarial.ts";
import { testCases } from "./cases.ts";
import { type Findings, readText } from "./read.ts";

testCases("chain", "told", "anonymity");

/** Characters of a text that is made to stop the program, and how many times as much is read for comparison. */
const LENGTH = 50_000, TIMES = 4;
/** How much longer that may take: between 4, time in proportion, and 16, time that grows with the square. */
const FACTOR = 8;
/** Milliseconds that pass in a pause of the machine. */
const PAUSE = 50;

/** Checks that offsets lie in the text, in order, and never cut a character or a blank. */
function checkOffsets({ article: { text, sentences }, quotes, figures }: Findings): void {
  const seen = new Set<number>();
  for (const { start, end, sentence } of [...quotes, ...figures]) {
    ok(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length);
    const slice = text.slice(start, end);
    strictEqual(slice.trim(), slice);
    ok(
      sentences[sentence].start <= start && start < sentences[sentence].end,
      `${start} outside sentence ${sentence}`,
    );
    ok(
      ![start, end].some((at) => /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1))),
      "half a character",
    );
  }
  for (const { start } of quotes) seen.add(start);
  strictEqual(seen.size, quotes.length, "two statements begin at one offset");
  deepStrictEqual(quotes.map(({ start }) => start), [...seen].sort((a, b) => a - b));
}

/** Milliseconds that it takes to read a text, the least of some tries. */
function timeOf(text: string, tries: number): number {
  const times = Array.from({ length: tries }, () => {
    const from = performance.now();
    readText(text);
    return performance.now() - from;
  });
  return Math.min(...times);
}

strictEqual(ADVERSARIAL.length, 40);
for (const [what, make] of ADVERSARIAL) {
  Deno.test(`findQuotes() reads ${what} with offsets that are right`, () => {
    for (const n of [1, 2, 3, 17, 1_000, LENGTH]) checkOffsets(readText(make(n)));
  });
  Deno.test(`findQuotes() takes time in proportion to the length of ${what}`, () => {
    const [short, long] = [make(LENGTH), make(TIMES * LENGTH)];
    readText(short);
    const enough = [1, 2, 3, 5].some((tries) => timeOf(long, tries) <= FACTOR * timeOf(short, tries) + PAUSE);
    ok(
      enough,
      `${timeOf(short, 3)} ms for ${LENGTH} characters, ${timeOf(long, 3)} ms for ${TIMES} times as many`,
    );
  });
}

Deno.test("findQuotes() reads a hundred thousand quotation marks and a million commas", () => {
  checkOffsets(readText(`“We left,” said Bo Lind. ${"“".repeat(100_000)}`));
  checkOffsets(
    readText(`Bo Lind said the mill${", the barn".repeat(1_000)}${",".repeat(1_000_000)} burned.`),
  );
});

Deno.test("findQuotes() finds what stands before and after an endless paragraph", () => {
  for (const [what, make] of ADVERSARIAL) {
    const { article, quotes } = readText(
      `“We left,” said Bo Lind.\n\n${make(5_000)}\n\n“We stayed,” said Ada Moe.`,
    );
    const words = quotes.map(({ start, end }) => article.text.slice(start, end).replace(/[^A-Za-z ]/g, ""));
    ok(words.includes("We left"), `the first statement beside ${what}`);
    ok(words.includes("We stayed"), `the last statement beside ${what}`);
  }
});

Deno.test("findQuotes() finds nothing in nothing", () => {
  deepStrictEqual(readText("").quotes, []);
  deepStrictEqual(readText(" \n\n ").quotes, []);
});
