import { deepStrictEqual, ok } from "node:assert/strict";
import { COLOURS, outletColours, SHARED } from "../../lib/chart/colours.ts";
import { inventDocuments } from "./invented.ts";

type Triple = [number, number, number];

// Machado, Oliveira and Fernandes (2009), full severity, on linear RGB.
const SIGHTS: Record<string, number[][]> = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [
    -0.003882,
    -0.048116,
    1.051998,
  ]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [
    -0.01182,
    0.04294,
    0.968881,
  ]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [
    0.004733,
    0.691367,
    0.3039,
  ]],
};

function linear(colour: string): Triple {
  return [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Triple;
}

function see(colour: Triple, sight: number[][]): Triple {
  return sight.map((row) =>
    Math.min(1, Math.max(0, row.reduce((sum, weight, i) => sum + weight * colour[i], 0)))
  ) as Triple;
}

function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Lightness L* of CIE, from 0 to 100. */
function lightness([r, g, b]: Triple): number {
  return 116 * Math.cbrt(0.2126 * r + 0.7152 * g + 0.0722 * b) - 16;
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}

for (const [name, sight] of Object.entries(SIGHTS)) {
  Deno.test(`colours of outlets are told apart with ${name} sight`, () => {
    const seen = COLOURS.map((colour) => oklab(see(linear(colour), sight)));
    const least = (colours: Triple[]) =>
      Math.min(...pairs(colours).map(([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])));
    ok(least(seen) > 0.1, `all eight: ${least(seen)}`);
    ok(least(seen.slice(0, 5)) > 0.18, `the first five: ${least(seen.slice(0, 5))}`);
  });
}

Deno.test("colours of outlets are told apart in grey and seen on white", () => {
  const greys = COLOURS.map((colour) => lightness(linear(colour)));
  ok(pairs(greys).every(([a, b]) => Math.abs(a - b) > 6));
  ok(pairs(greys.slice(0, 5)).every(([a, b]) => Math.abs(a - b) > 9));
  ok(greys.every((grey) => grey < 75));
});

Deno.test("outletColours() follows the order of the documents and takes 40 outlets", () => {
  const colours = outletColours(inventDocuments(40));
  deepStrictEqual(colours.size, 40);
  deepStrictEqual([...colours.values()].slice(0, 8), [...COLOURS]);
  ok([...colours.values()].slice(8).every((colour) => colour === SHARED));
});
