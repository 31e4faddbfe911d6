/** Tests and intervals, against published numbers and against SciPy 1.17.1 and statsmodels 0.15.0. */
import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import { mean } from "d3-array";
import { bootstrap, bootstrapEach } from "../../lib/measure/statistics/bootstrap.ts";
import { controlDiscovery } from "../../lib/measure/statistics/discovery.ts";
import {
  chiSquaredTail,
  gammaQuantile,
  logFactorial,
  normalReach,
  normalTails,
} from "../../lib/measure/statistics/distributions.ts";
import { testExact } from "../../lib/measure/statistics/fisher.ts";
import { measureRate, shareInterval } from "../../lib/measure/statistics/intervals.ts";
import { permute, permuteEach } from "../../lib/measure/statistics/permutation.ts";
import { createRandom, draw } from "../../lib/measure/statistics/random.ts";
import { near } from "./near.ts";

Deno.test("distributions agree with SciPy 1.17.1 (special.erfc, norm.ppf, chi2.sf, gammaincinv)", () => {
  near(normalTails(0.5), 0.6170750774519739);
  near(normalTails(-1.96), 0.04999579029644087);
  near(normalTails(3), 0.0026997960632601918, 1e-6);
  near(normalTails(5), 5.73303143758389e-07, 1e-4);
  near(normalReach(0.8), 1.2815515655446004);
  near(normalReach(0.95), 1.959963984540054);
  near(normalReach(0.99), 2.5758293035489004);
  near(chiSquaredTail(3.84, 1), 0.05004352124870519);
  near(chiSquaredTail(9.49, 4), 0.049953131223294894);
  near(chiSquaredTail(40, 4), 4.328422607120966e-08, 1e-6);
  near(gammaQuantile(0.025, 3), 0.6186721228956014);
  near(gammaQuantile(0.025, 0.5), 0.0004910345585876278);
  near(gammaQuantile(0.975, 1000), 1062.9211512248878);
  near(logFactorial(170), Math.log(7.257415615307994e306));
});

Deno.test("testExact() agrees with SciPy 1.17.1 (fisher_exact, two-sided)", () => {
  const cases: [number, number, number, number, number, number][] = [
    [8, 2, 1, 5, 0.034965034965034975, 20],
    [3, 12, 9, 4, 0.020017648554463734, 0.1111111111111111],
    [0, 10, 7, 3, 0.0030959752321981426, 0],
    [120, 4880, 80, 5920, 3.943512963707136e-05, 1.819672131147541],
    [1, 1, 1, 1, 1, 1],
    [5, 0, 0, 5, 0.007936507936507938, Infinity],
    [2, 8, 5, 5, 0.34984520123839014, 0.25],
  ];
  for (const [a, b, c, d, p, odds] of cases) {
    near(testExact(a, b, c, d).p, p, 1e-8);
    strictEqual(testExact(a, b, c, d).odds, odds);
  }
});

Deno.test("testExact() gives the same p whichever group and whichever outcome comes first", () => {
  near(testExact(3, 12, 9, 4).p, testExact(9, 4, 3, 12).p);
  near(testExact(3, 12, 9, 4).p, testExact(12, 3, 4, 9).p);
  deepStrictEqual(testExact(0, 0, 3, 4), { p: 1, odds: null });
  throws(() => testExact(-1, 0, 3, 4), RangeError);
});

/** The fifteen tests of Benjamini and Hochberg 1995, section 3.2, of which four are finds at 0.05. */
const PS = [
  0.0001,
  0.0004,
  0.0019,
  0.0095,
  0.0201,
  0.0278,
  0.0298,
  0.0344,
  0.0459,
  0.324,
  0.4262,
  0.5719,
  0.6528,
  0.759,
  1,
];

Deno.test("controlDiscovery() finds what Benjamini and Hochberg 1995 find, with the q of SciPy 1.17.1", () => {
  const qs = controlDiscovery(PS);
  strictEqual(qs.filter((q) => q <= 0.05).length, 4);
  const scipy = [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645];
  scipy.forEach((q, i) => near(qs[i], q));
  near(qs[13], 0.8132142857142857);
});

Deno.test("controlDiscovery() never gives a q below its p, and does not hang on the order", () => {
  ok(controlDiscovery(PS).every((q, i) => q >= PS[i] && q <= 1));
  deepStrictEqual(controlDiscovery(PS.toReversed()), controlDiscovery(PS).toReversed());
  deepStrictEqual(controlDiscovery([]), []);
  throws(() => controlDiscovery([1.2]), RangeError);
});

Deno.test("shareInterval() agrees with SciPy 1.17.1 (binomtest, proportion_ci, wilson)", () => {
  const cases = [
    [0, 10, 0, 0.27753279986288926],
    [1, 10, 0.017876213095072896, 0.4041500267952385],
    [7, 25, 0.14283853850956568, 0.4757660519036158],
    [25, 25, 0.8668077490609516, 1],
    [120, 5000, 0.020109114739861694, 0.028621737511832685],
  ];
  for (const [count, total, low, high] of cases) {
    const interval = shareInterval(count, total);
    near(interval.low, low);
    near(interval.high, high);
  }
});

Deno.test("shareInterval() holds the share it is of, inside 0 and 1", () => {
  for (let total = 1; total < 40; total++) {
    for (let count = 0; count <= total; count++) {
      const { low, high } = shareInterval(count, total), share = count / total;
      ok(low >= 0 && low <= share && share <= high && high <= 1);
    }
  }
  deepStrictEqual(shareInterval(0, 0), { low: 0, high: 1 });
  throws(() => shareInterval(3, 2), RangeError);
  throws(() => shareInterval(1, 2, 95), RangeError);
});

Deno.test("measureRate() agrees with SciPy 1.17.1 (chi2.ppf, the interval of Garwood 1936)", () => {
  const cases = [
    [0, 0, 3.6888794541139354],
    [1, 0.025317807984289876, 5.571643390938898],
    [12, 6.200575108722218, 20.96158504817696],
    [100, 81.36399125092314, 121.62679379242638],
  ];
  for (const [count, low, high] of cases) {
    const rate = measureRate(count, 1000);
    near(rate.low, low, 1e-9);
    near(rate.high, high, 1e-9);
    ok(rate.low <= rate.rate && rate.rate <= rate.high);
  }
  deepStrictEqual(measureRate(0, 0), { count: 0, words: 0, rate: 0, low: 0, high: 0 });
  throws(() => measureRate(1.5, 10), RangeError);
});

Deno.test("createRandom() gives the same numbers for the same seed, spread from 0 to 1", () => {
  const numbers = (seed: number) => Array.from({ length: 10_000 }, createRandom(seed));
  deepStrictEqual(numbers(3), numbers(3));
  ok(numbers(3)[0] !== numbers(4)[0]);
  ok(numbers(3).every((number) => number >= 0 && number < 1));
  ok(Math.abs(mean(numbers(3))! - 0.5) < 0.02);
  const counts = new Uint32Array(10), random = createRandom();
  for (let i = 0; i < 10_000; i++) draw(new Uint32Array(10), random).forEach((place) => counts[place]++);
  ok(counts.every((count) => Math.abs(count - 10_000) < 500));
});

Deno.test("bootstrap() of a share cuts the binomial distribution where SciPy 1.17.1 cuts it (binom.ppf)", () => {
  const units = (hits: number, all: number) => Array.from({ length: all }, (_, i) => i < hits ? 1 : 0);
  const share = (sample: readonly number[]) => mean(sample)!;
  deepStrictEqual(bootstrap(units(6, 20), share, { resamples: 10_000 }), { low: 0.1, high: 0.5 });
  deepStrictEqual(bootstrap(units(1, 50), share, { resamples: 10_000 }), { low: 0, high: 0.06 });
});

Deno.test("bootstrap() holds the mean of what it drew, and gets narrower with more of it", () => {
  const width = (size: number) => {
    const random = createRandom(size), units = Array.from({ length: size }, random);
    const { low, high } = bootstrap(units, (sample) => mean(sample)!)!;
    ok(low < mean(units)! && mean(units)! < high);
    return high - low;
  };
  ok(width(20) > width(200) && width(200) > width(2000));
});

Deno.test("bootstrap() leaves out resamples that amount to nothing, and gives nothing of nothing", () => {
  strictEqual(bootstrap([], () => 1), null);
  strictEqual(bootstrap([1, 2], () => NaN), null);
  deepStrictEqual(bootstrap([0, 1], (sample) => sample[0] === 0 ? NaN : 5), { low: 5, high: 5 });
  deepStrictEqual(bootstrapEach([1], (sample) => [sample[0], NaN]), [{ low: 1, high: 1 }, null]);
  throws(() => bootstrap([1], () => 1, { resamples: 0 }), RangeError);
});

const x = [1, 1, 1, 0, 1, 0, 1, 1], y = [0, 0, 1, 0, 0, 0, 1, 0, 0];

Deno.test("permute() comes within chance of SciPy 1.17.1 (permutation_test of the difference, all permutations)", () => {
  const values = [...x, ...y], labels = values.map((_, i) => i < x.length ? 0 : 1);
  const apart = (dealt: ArrayLike<number>) =>
    Math.abs(
      mean(values.filter((_, i) => dealt[i] === 0))! - mean(values.filter((_, i) => dealt[i] === 1))!,
    );
  const { statistic, p } = permute(labels, apart, { permutations: 19_999 });
  near(statistic, 6 / 8 - 2 / 9);
  ok(Math.abs(p - 0.05668449197860963) < 0.006, `${p}`);
});

Deno.test("permute() finds nothing where labels do not matter, and its p is never 0", () => {
  const labels = Array.from({ length: 60 }, (_, i) => i % 3);
  strictEqual(permute(labels, () => 1).p, 1);
  const ordered = labels.toSorted(),
    sum = (dealt: ArrayLike<number>) => {
      let total = 0;
      for (let i = 0; i < dealt.length; i++) total += dealt[i] * i;
      return total;
    };
  strictEqual(permute(ordered, sum, { permutations: 99 }).p, 0.01);
  const random = createRandom(9),
    noise = Array.from({ length: 200 }, () => {
      const values = labels.map(() => random());
      return permute(
        labels,
        (dealt) => values.reduce((all, value, i) => all + value * (dealt[i] === 0 ? 1 : 0), 0),
        {
          permutations: 99,
        },
      ).p;
    });
  ok(Math.abs(mean(noise)! - 0.5) < 0.08, `${mean(noise)}`);
  strictEqual(permuteEach(labels, () => [1, 2, 3], { permutations: 9 }).length, 3);
  throws(() => permute(labels, () => 1, { permutations: 0 }), RangeError);
});
