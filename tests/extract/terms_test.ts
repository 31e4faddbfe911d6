import { deepStrictEqual } from "node:assert/strict";
import { readArticle } from "../../lib/corpus/mod.ts";
import { compileCodebook, findTerms, readScan, scanArticle } from "../../lib/extract/mod.ts";

const lexicon = compileCodebook({ folder: "test", actors: [], frames: [], sha256: "" });
const termsIn = (text: string) =>
  findTerms(readScan(scanArticle(readArticle(text, { document: "test" }), lexicon.vocabulary)))
    .map(({ term, count, quoted, paragraphs }) => [term, count, quoted, paragraphs]);

Deno.test("findTerms() counts words in lower case, in order of first use, function words kept and numbers left out", () => {
  deepStrictEqual(termsIn("The town and the 12 bakers of Town Hall."), [
    ["the", 2, 0, 1],
    ["town", 2, 0, 1],
    ["and", 1, 0, 1],
    ["bakers", 1, 0, 1],
    ["of", 1, 0, 1],
    ["hall", 1, 0, 1],
  ]);
});

Deno.test("findTerms() counts what stands inside quotation marks and in how many paragraphs", () => {
  const terms = termsIn(
    "The river rose.\n\n“The river rose at night,” said Mayor Lina Sabbagh.\n\nNobody saw it.",
  );
  deepStrictEqual(terms.find(([term]) => term === "river"), ["river", 2, 1, 2]);
});

Deno.test("findTerms() takes both apostrophes for one and leaves the possessive out", () => {
  deepStrictEqual(
    termsIn("Don’t say that Lina’s dogs don't bark.").map(([term, count]) => `${term} ${count}`),
    [
      "don't 2",
      "say 1",
      "that 1",
      "lina 1",
      "dogs 1",
      "bark 1",
    ],
  );
});

Deno.test("findTerms() starts each article from nothing", () => {
  deepStrictEqual(termsIn("Rain fell."), [["rain", 1, 0, 1], ["fell", 1, 0, 1]]);
  deepStrictEqual(termsIn("Rain fell."), [["rain", 1, 0, 1], ["fell", 1, 0, 1]]);
});
