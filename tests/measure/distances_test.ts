/** Distances between outlets and their places, against SciPy 1.17.1, NumPy 2.4.6 and scikit-learn 1.9.1. */
import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import { apartOf } from "../../lib/measure/framing/apart.ts";
import type { Carriers } from "../../lib/measure/framing/carriers.ts";
import { type Distance, DISTANCE_FIELDS, measureDistances } from "../../lib/measure/framing/distances.ts";
import { placeOutlets, SPOT_FIELDS } from "../../lib/measure/framing/spots.ts";
import { createRandom } from "../../lib/measure/statistics/random.ts";
import { near } from "./near.ts";

const PROFILES = [[0.5, 0.3, 0.2], [0.2, 0.2, 0.6], [0, 0.5, 0.5], [0.7, 0.3, 0]];

/** Pairs of the profiles, their Jensen-Shannon distance (scipy.spatial.distance) and Hellinger distance (NumPy). */
const APART: [number, number, number, number][] = [
  [1, 0, 0.361467706170771, 0.30399522725047645],
  [2, 0, 0.5622581256253156, 0.5444941683456495],
  [2, 1, 0.3888331064728839, 0.3688491242744057],
  [3, 0, 0.3347816392953895, 0.32922943624475376],
  [3, 1, 0.6429388178181916, 0.6171590451774065],
  [3, 2, 0.7862737429356356, 0.7827526208063812],
];

Deno.test("apartOf() gives the distances that SciPy 1.17.1 and NumPy 2.4.6 give", () => {
  for (const [one, other, shannon, hellinger] of APART) {
    near(apartOf(PROFILES[one], PROFILES[other], "jensen-shannon"), shannon);
    near(apartOf(PROFILES[one], PROFILES[other]), hellinger);
  }
});

Deno.test("apartOf() is a distance: 0 to itself, the same both ways, no detour shorter", () => {
  for (const metric of ["hellinger", "jensen-shannon"] as const) {
    const far = (one: number, other: number) => apartOf(PROFILES[one], PROFILES[other], metric);
    for (const a of [0, 1, 2, 3]) {
      near(far(a, a), 0, 1e-7);
      for (const b of [0, 1, 2, 3]) {
        near(far(a, b), far(b, a), 1e-12);
        for (const c of [0, 1, 2, 3]) ok(far(a, c) <= far(a, b) + far(b, c) + 1e-12);
      }
    }
  }
  throws(() => apartOf([0.5, 0.4], [1, 0]), RangeError);
  throws(() => apartOf([0.5, 0.5], [1]), RangeError);
});

const pair = (one: string, other: string, distance: number | null): Distance => ({
  one,
  other,
  distance,
  p: null,
  q: null,
  note: "",
});
const OUTLETS = ["Herald", "Post", "Times", "Star"];

Deno.test("placeOutlets() places outlets as scikit-learn 1.9.1 does (ClassicalMDS)", () => {
  const spots = placeOutlets(APART.map(([one, other, , far]) => pair(OUTLETS[one], OUTLETS[other], far)));
  const wanted: Record<string, [number, number]> = {
    Herald: [0.12598289, 0.07225492],
    Post: [-0.15858083, 0.1577502],
    Times: [-0.37410844, -0.1401841],
    Star: [0.40670639, -0.08982102],
  };
  for (const { outlet, x, y } of spots) {
    near(x, wanted[outlet][0], 1e-6);
    near(y, wanted[outlet][1], 1e-6);
  }
  deepStrictEqual(Object.keys(spots[0]), [...SPOT_FIELDS]);
});

Deno.test("placeOutlets() gives points of a plane back, whatever way they are turned", () => {
  const random = createRandom(5), points = Array.from({ length: 7 }, () => [random(), random()]);
  const far = (a: number[], b: number[]) => Math.hypot(a[0] - b[0], a[1] - b[1]);
  const pairs = points.flatMap((a, i) => points.slice(0, i).map((b, j) => pair(`o${i}`, `o${j}`, far(a, b))));
  const spots = placeOutlets(pairs), at = new Map(spots.map(({ outlet, x, y }) => [outlet, [x, y]]));
  for (const { one, other, distance } of pairs) near(far(at.get(one)!, at.get(other)!), distance!, 1e-9);
  near(spots[0].kept, 1);
  strictEqual(spots[0].note, "");
  for (const axis of ["x", "y"] as const) {
    ok(Math.max(...spots.map((spot) => spot[axis])) >= -Math.min(...spots.map((spot) => spot[axis])) - 1e-12);
  }
});

Deno.test("placeOutlets() says what two dimensions do not show, and whom they leave out", () => {
  const equal = OUTLETS.flatMap((one, i) => OUTLETS.slice(0, i).map((other) => pair(one, other, 1)));
  const [spot] = placeOutlets(equal);
  near(spot.kept, 2 / 3);
  strictEqual(
    spot.note,
    "two dimensions show 67 of 100 parts of what sets outlets apart; both axes weigh the same: they could as well be turned",
  );
  const [left] = placeOutlets([
    pair("Herald", "Post", 1),
    pair("Herald", "Times", null),
    pair("Post", "Times", null),
  ]);
  strictEqual(left.note, "left out, because nothing is carried: Times");
  deepStrictEqual(placeOutlets([]), []);
  deepStrictEqual(placeOutlets([pair("Herald", "Post", 0)]).map(({ x, y }) => [x, y]), [[0, 0], [0, 0]]);
});

/** Sentences of outlets; each letter is an item. */
function carriersOf(outlets: Record<string, string[]>): Carriers {
  const items = [..."abc"];
  const units = Object.entries(outlets).flatMap(([outlet, sentences]) =>
    sentences.map((letters, number) => ({
      document: outlet,
      outlet,
      number,
      tokens: 9,
      carries: [...letters].map((letter) => items.indexOf(letter)),
    }))
  );
  return { by: "sentence", items, units };
}

Deno.test("measureDistances() compares each two outlets, and tells chance from difference", () => {
  const random = createRandom(5);
  const draw = (a: number, b: number, c: number) =>
    Array.from(
      { length: 80 },
      () => (random() < a ? "a" : "") + (random() < b ? "b" : "") + (random() < c ? "c" : ""),
    );
  const rows = measureDistances(
    carriersOf({ Herald: draw(0.6, 0.2, 0.2), Post: draw(0.6, 0.2, 0.2), Times: draw(0.2, 0.2, 0.6) }),
    { permutations: 299 },
  );
  deepStrictEqual(rows.map(({ one, other }) => `${one}, ${other}`), [
    "Herald, Post",
    "Herald, Times",
    "Post, Times",
  ]);
  ok(rows[0].p! > 0.05 && rows[1].q! < 0.02 && rows[2].q! < 0.02);
  ok(rows.every(({ distance, p, q }) => distance! >= 0 && distance! <= 1 && q! >= p!));
  deepStrictEqual(Object.keys(rows[0]), [...DISTANCE_FIELDS]);
});

Deno.test("measureDistances() has nothing to say of an outlet that carries nothing", () => {
  const [row] = measureDistances(carriersOf({ Herald: ["a", "b"], Post: ["", ""] }));
  deepStrictEqual([row.distance, row.p, row.q, row.note], [
    null,
    null,
    null,
    "Herald: only 2 sentences; Post: only 2 sentences",
  ]);
});
