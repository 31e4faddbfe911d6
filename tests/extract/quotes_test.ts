import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { ROLES, STANCES, TABLES } from "../../lib/vocabulary.ts";
import { readCases, testCases } from "./cases.ts";
import { readText } from "./read.ts";

testCases("none", "indirect", "cut", "mixed");

const ALL = readCases();

Deno.test("every case has a name of its own, and its words stand in its text", () => {
  ok(ALL.length >= 250, `${ALL.length} cases`);
  for (const { name, text, rows } of ALL) {
    ok(text, `${name} has no text`);
    for (const { content, source, role, stance, kind } of rows) {
      for (const words of content.split(" || ")) ok(text.includes(words), `${name}: “${words}”`);
      for (const words of source.split(" || ")) {
        ok(words === "*" || text.includes(words), `${name}: “${words}”`);
      }
      for (const one of role.split(" || ")) ok(["*", ...ROLES].includes(one), `${name}: ${one}`);
      for (const one of stance.split(" || ")) ok(["*", ...STANCES].includes(one), `${name}: ${one}`);
      for (const one of kind.split(" || ")) {
        ok(TABLES.quotes.columns.kind.values.includes(one as "direct"), `${name}: ${one}`);
      }
    }
  }
});

Deno.test("findQuotes() gives every column of the table, and nothing else", () => {
  const { quotes } = readText("Hedda Krogh said the granary was full.");
  deepStrictEqual(Object.keys(quotes[0]).sort(), Object.keys(TABLES.quotes.columns).sort());
});

Deno.test("findQuotes() gives the words of source and cue as they stand in the text", () => {
  for (const { name, text } of ALL) {
    const { article, quotes } = readText(text);
    for (const { source, cue, rule } of quotes) {
      ok(article.text.includes(source), `${name}: source “${source}”`);
      ok(article.text.includes(cue), `${name}: cue “${cue}”`);
      ok(rule, `${name}: no rule`);
    }
  }
});

Deno.test("findQuotes() reads an article the same way each time, and each article by itself", () => {
  const texts = ALL.map(({ text }) => text);
  const once = texts.map((text) => readText(text).quotes);
  const again = texts.toReversed().map((text) => readText(text).quotes).toReversed();
  deepStrictEqual(once, again);
});

Deno.test("findQuotes() reads a text in the same way with lines that end in CR and LF", () => {
  const text = "“The granary is full,” said Hedda Krogh.\n\nShe said the loft was empty.";
  const words = (text: string) => {
    const { article, quotes } = readText(text);
    return quotes.map(({ start, end, speaker }) => [article.text.slice(start, end), speaker]);
  };
  deepStrictEqual(words(text.replaceAll("\n", "\r\n")), words(text));
  strictEqual(words(text).length, 2);
});
