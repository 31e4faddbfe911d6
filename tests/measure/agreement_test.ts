/** Agreement between coders, against Krippendorff 2011 and against the Python package krippendorff 0.9.0. */
import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import { shuffler } from "d3-array";
import { comparePairs, measureAgreement } from "../../lib/measure/coding/agreement.ts";
import { alphaOf } from "../../lib/measure/coding/alpha.ts";
import type { Rating, Ratings } from "../../lib/measure/coding/ratings.ts";
import { type Scale, SCALES } from "../../lib/measure/coding/scales.ts";
import { createRandom } from "../../lib/measure/statistics/random.ts";
import { near } from "./near.ts";

/** Rows of coders as rows of units; a dot is a value that is missing, a digit a number. */
function units(...coders: string[]): Rating[][] {
  const rows = coders.map((coder) =>
    coder.split(" ").map((cell): Rating => cell === "." ? null : /\d/.test(cell) ? Number(cell) : cell)
  );
  return rows[0].map((_, i) => rows.map((row) => row[i]));
}

const ratings = (values: Rating[][], variable = "hope"): Ratings => ({
  variable,
  coders: values[0].map((_, i) => `coder${i + 1}`),
  units: values.map((_, at) => ({ document: "a", at, end: null })),
  values,
});

const BINARY = units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
const NOMINAL = units("a a b b d c c c e d d a", "b a b b b c c c e d d d");
const MISSING = units(
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
);

Deno.test("alphaOf() gives the alphas that Krippendorff 2011 prints", () => {
  strictEqual(alphaOf(BINARY).toFixed(3), "0.095");
  strictEqual(alphaOf(NOMINAL).toFixed(3), "0.692");
  const printed: Record<Scale, string> = {
    nominal: "0.743",
    ordinal: "0.815",
    interval: "0.849",
    ratio: "0.797",
  };
  for (const scale of SCALES) strictEqual(alphaOf(MISSING, { scale }).toFixed(3), printed[scale]);
});

Deno.test("alphaOf() agrees with krippendorff 0.9.0 to the last digits", () => {
  near(alphaOf(MISSING), 0.743421052631579);
  near(alphaOf(MISSING, { scale: "ordinal" }), 0.8153875037548814);
  near(alphaOf(MISSING, { scale: "interval" }), 0.8491071428571428);
  near(alphaOf(MISSING, { scale: "ratio" }), 0.7974027747116121);
});

Deno.test("alphaOf() ranks words in the order given", () => {
  const words = ["", "low", "middle", "high", "higher", "highest"];
  const named = MISSING.map((row) => row.map((value) => value === null ? null : words[value as number]));
  near(alphaOf(named, { scale: "ordinal", order: words.slice(1) }), 0.8153875037548814);
  throws(() => alphaOf(named, { scale: "ordinal", order: ["low"] }), RangeError);
});

Deno.test("alphaOf() is 1 where all agree, and does not hang on the order of units and coders", () => {
  const perfect = [1, 2, 3, 4, 5].map((value) => [value, value, value]);
  for (const scale of SCALES) {
    near(alphaOf(perfect, { scale }), 1);
    near(
      alphaOf(MISSING.toReversed().map((row) => row.toReversed()), { scale }),
      alphaOf(MISSING, { scale }),
    );
  }
});

Deno.test("alphaOf() is about 0 where coders are shuffled, and below 0 where they contradict", () => {
  const random = createRandom(2), column = Array.from({ length: 4000 }, () => Math.floor(random() * 5) + 1);
  const other = shuffler(random)([...column]);
  for (const scale of SCALES) {
    const alpha = alphaOf(column.map((value, i) => [value, other[i]]), { scale });
    ok(Math.abs(alpha) < 0.05, `${scale}: ${alpha}`);
  }
  ok(alphaOf(units("0 1 0 1", "1 0 1 0")) < -0.5);
});

Deno.test("alphaOf() can't tell where nothing varies or nobody judged the same", () => {
  ok(Number.isNaN(alphaOf(units("1 1", "1 1"))));
  ok(Number.isNaN(alphaOf(units("1 .", ". 1"))));
  ok(Number.isNaN(alphaOf([])));
});

Deno.test("alphaOf() refuses values that are not of the scale", () => {
  throws(() => alphaOf(NOMINAL, { scale: "interval" }), {
    name: "TypeError",
    message: 'Cannot put "a" on the interval scale: wanted a finite number',
  });
  throws(() => alphaOf(units("-1 2", "1 2"), { scale: "ratio" }), RangeError);
});

Deno.test("measureAgreement() gives an interval that holds alpha, the same at every run", () => {
  const found = measureAgreement(ratings(MISSING), { scale: "interval" });
  ok(found.low! <= found.alpha! && found.alpha! <= found.high!);
  strictEqual(found.units, 11);
  deepStrictEqual(measureAgreement(ratings(MISSING), { scale: "interval" }), found);
  const wide = measureAgreement(ratings(NOMINAL)),
    narrow = measureAgreement(
      ratings(Array.from({ length: 20 }, () => NOMINAL).flat()),
    );
  ok(narrow.high! - narrow.low! < (wide.high! - wide.low!) / 3);
});

Deno.test("measureAgreement() counts the pairs that agree, and says what is small", () => {
  near(measureAgreement(ratings(BINARY)).percent, 0.6);
  near(measureAgreement(ratings(units("1 1 1", "1 1 2", "1 2 ."))).percent, (3 + 1 + 0) / (3 + 3 + 1));
  strictEqual(measureAgreement(ratings(NOMINAL)).note, "only 12 units");
  const rare = Array.from({ length: 50 }, (_, i): Rating[] => [i === 0 ? 1 : 0, 0]);
  strictEqual(measureAgreement(ratings(rare)).note, "all but 1 of 100 values are the same");
  const same = measureAgreement(ratings(Array.from({ length: 40 }, () => [1, 1])));
  deepStrictEqual([same.alpha, same.low, same.percent, same.note], [
    null,
    null,
    1,
    "no variation: alpha can't be told",
  ]);
});

Deno.test("comparePairs() compares each two coders on the units that both judged", () => {
  const pairs = comparePairs(ratings(MISSING));
  deepStrictEqual(pairs.map(({ coders, units }) => `${coders}: ${units}`), [
    "coder1, coder2: 9",
    "coder1, coder3: 8",
    "coder1, coder4: 9",
    "coder2, coder3: 9",
    "coder2, coder4: 10",
    "coder3, coder4: 10",
  ]);
});
