/** Choices of outlets against the rest, against SciPy 1.17.1. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { CHOICE_FIELDS, testCounts, testNaming } from "../../lib/measure/counts.ts";
import { near } from "./near.ts";

const count = (outlet: string, item: string, count: number, group = "hill-league") => ({
  outlet,
  group,
  item,
  count,
});

Deno.test("testCounts() tests each outlet against all others together, as SciPy 1.17.1 (fisher_exact)", () => {
  const rows = testCounts([
    count("Herald", "rebels", 3),
    count("Herald", "fighters", 12),
    count("Post", "rebels", 5),
    count("Post", "fighters", 4),
    count("Times", "rebels", 4),
    count("Times", "fighters", 0),
  ]);
  deepStrictEqual([rows[0].count, rows[0].total, rows[0].others, rows[0].rest], [3, 15, 9, 13]);
  near(rows[0].p, 0.020017648554463734, 1e-8);
  near(rows[0].odds, 1 / 9);
  near(rows[1].odds, 9);
  strictEqual(rows[4].odds, null);
  strictEqual(rows[2].note, "only 9 choices");
  ok(rows.every(({ p, q }) => q >= p && q <= 1));
  deepStrictEqual(Object.keys(rows[0]), [...CHOICE_FIELDS]);
});

Deno.test("testCounts() keeps groups apart, and has nothing to say of one outlet", () => {
  const rows = testCounts([count("Herald", "rebels", 9), count("Post", "army", 9, "river-guard")]);
  deepStrictEqual(rows.map(({ p, rest, odds }) => [p, rest, odds]), [[1, 0, null], [1, 0, null]]);
  strictEqual(rows[0].note, "only 9 choices; no other outlet had the choice");
});

Deno.test("testNaming() counts the article's own words, or whichever are asked for", () => {
  const row = { actor: "hill-league", kind: "noun" as const, own: 8, indirect: 1, direct: 4 };
  const naming = [{ ...row, outlet: "Herald", name: "rebels" }];
  strictEqual(testNaming(naming)[0].count, 8);
  strictEqual(testNaming(naming, ["own", "direct"])[0].count, 12);
});
