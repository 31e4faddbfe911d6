import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { makePairs } from "./pairs.ts";
import { measureTexts, readTable, type Text } from "./read.ts";

type Row = Record<string, string>;

/** The origin of each article's first figure; `none` where no figure was found. */
function originsOf(texts: readonly Text[]): string[] {
  const { tally_figures } = measureTexts(texts);
  return texts.map((_, i) => tally_figures.find(({ document }) => document === `a${i}`)?.origin ?? "none");
}

/** Names in the order of their first use, so that two ways of naming the same groups are equal. */
const groups = (names: readonly string[]): number[] => {
  const known = [...new Set(names.filter(Boolean))];
  return names.map((name) => known.indexOf(name));
};

/** Whether the articles of a case have the origins that their rows want: one letter, one origin. */
function passes(rows: readonly Row[]): boolean {
  const found = originsOf(rows as unknown as Text[]);
  return !found.includes("none") &&
    String(groups(found)) === String(groups(rows.map(({ origin }) => origin)));
}

const cases = [...readTable("origins.csv")], marked = cases.filter(([, rows]) => rows[0].known === "fails");

for (const [name, rows] of cases.filter(([, rows]) => !rows[0].known)) {
  Deno.test(`measureTallies() finds the origins of ${name}`, () => {
    ok(passes(rows), JSON.stringify(originsOf(rows as unknown as Text[])));
  });
}

Deno.test(`measureTallies() mistakes the origins of ${marked.length} of ${cases.length} cases, as is known`, () => {
  deepStrictEqual(marked.filter(([, rows]) => passes(rows)).map(([name]) => name), []);
});

Deno.test("measureTallies() finds origins that do not hang on the order of the articles", () => {
  for (const [name, rows] of cases) {
    const there = originsOf(rows as unknown as Text[]),
      back = originsOf(rows.toReversed() as unknown as Text[]);
    deepStrictEqual(groups(back.toReversed()), groups(there), name);
  }
});

/** Shares of the pairs: found to be one of those that are, and right of those found to be one. */
function score(count: number): { precision: number; recall: number } {
  const report = (text: string, outlet: string): Text => ({ text, outlet, published: "2031-04-14" });
  const judged = makePairs(count).map(({ one, other, same }) => {
    const [a, b] = originsOf([report(one, "Herald"), report(other, "Post")]);
    return { same, found: a === b && a !== "" && a !== "none" };
  });
  const right = judged.filter(({ same, found }) => same && found).length;
  return {
    precision: right / judged.filter(({ found }) => found).length,
    recall: right / judged.filter(({ same }) => same).length,
  };
}

/** True while the recall that is wanted is not reached; to be set to false when it is. */
const RECALL_FALLS_SHORT = false;

Deno.test("measureTallies() joins 200 made pairs with a precision of at least 0.98", () => {
  const { precision } = score(200);
  ok(precision >= 0.98, `precision ${precision}`);
});

Deno.test(`measureTallies() ${RECALL_FALLS_SHORT ? "does not yet join" : "joins"} nine in ten made pairs that are one`, () => {
  const { recall } = score(200);
  strictEqual(recall < 0.9, RECALL_FALLS_SHORT, `recall ${recall}`);
});

Deno.test("makePairs() makes the same pairs each time, half of them of one voice", () => {
  const pairs = makePairs(200);
  deepStrictEqual(pairs, makePairs(200));
  strictEqual(pairs.filter(({ same }) => same).length, 100);
});

Deno.test("measureTallies() tells why two voices are one", () => {
  const [, rows] = cases.find(([name]) => name.startsWith("a named spokeswoman"))!;
  const { joins } = measureTexts(rows as unknown as Text[]);
  strictEqual(joins.length, 1);
  ok(joins[0].one && joins[0].other && joins[0].reason);
});
