/**
 * Outlets placed in two dimensions, so that those that are alike stand near each other.
 *
 * @module
 */
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { joinNotes } from "../statistics/small.ts";
import type { Distance } from "./distances.ts";

/** Where an outlet stands among the others. The axes have no meaning of their own; only distances have. */
export interface Spot extends Record<string, unknown> {
  /** The outlet. */
  outlet: string;
  /** Place on the axis along which outlets differ most. */
  x: number;
  /** Place on the next one. */
  y: number;
  /** Share of all that sets outlets apart that two dimensions can show, from 0 to 1; the same for all outlets. */
  kept: number;
  /** What to bear in mind: much is not shown, the axes could as well be turned, an outlet is left out. */
  note: string;
}

/** Fields of a row, in order. */
export const SPOT_FIELDS = ["outlet", "x", "y", "kept", "note"] as const;

/**
 * Places outlets by classical scaling (Torgerson 1952, Gower 1966): the two dimensions that keep most of the squared
 * distances. Each axis points so that the outlet farthest along it stands on its positive side. The decomposition is
 * that of the library ml-matrix.
 *
 * @param distances how far apart each two outlets are; outlets of which that is not known are left out
 * @returns one row for each outlet, in the order in which they come
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { placeOutlets } from "./spots.ts";
 * const line = { p: null, q: null, note: "" };
 * const spots = placeOutlets([{ ...line, one: "Herald", other: "Post", distance: 1 }]);
 * deepStrictEqual(spots.map(({ outlet, x }) => [outlet, x.toFixed(2)]), [["Herald", "0.50"], ["Post", "-0.50"]]);
 * ```
 */
export function placeOutlets(distances: readonly Distance[]): Spot[] {
  const all = [...new Set(distances.flatMap(({ one, other }) => [one, other]))];
  const known = distances.filter(({ distance }) => distance !== null);
  const outlets = all.filter((outlet) => known.some(({ one, other }) => one === outlet || other === outlet));
  const places = new Map(outlets.map((outlet, place) => [outlet, place]));
  const squares = outlets.map(() => outlets.map(() => 0));
  for (const { one, other, distance } of known) {
    const i = places.get(one)!, j = places.get(other)!;
    squares[i][j] = squares[j][i] = distance! ** 2;
  }
  const { axes, kept, level } = scale(squares);
  const note = joinNotes(
    kept < 0.8 ? `two dimensions show ${Math.round(kept * 100)} of 100 parts of what sets outlets apart` : "",
    level ? "both axes weigh the same: they could as well be turned" : "",
    outlets.length < all.length
      ? `left out, because nothing is carried: ${all.filter((outlet) => !places.has(outlet)).join(", ")}`
      : "",
  );
  return outlets.map((outlet, i) => ({ outlet, x: axes[0][i], y: axes[1][i], kept, note }));
}

/** The two axes of squared distances, what they keep of all, and whether they weigh the same. */
function scale(squares: readonly (readonly number[])[]): { axes: number[][]; kept: number; level: boolean } {
  const size = squares.length;
  if (size === 0) return { axes: [[], []], kept: 1, level: false };
  const means = squares.map((row) => row.reduce((sum, square) => sum + square, 0) / size);
  const mean = means.reduce((sum, one) => sum + one, 0) / size;
  const centred = squares.map((row, i) => row.map((square, j) => -(square - means[i] - means[j] + mean) / 2));
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(centred), {
    assumeSymmetric: true,
  });
  const order = realEigenvalues.map((_, i) => i).sort((a, b) => realEigenvalues[b] - realEigenvalues[a]);
  const values = order.map((i) => Math.max(0, realEigenvalues[i])),
    total = values.reduce((sum, one) => sum + one, 0);
  const axes = [0, 1].map((axis) =>
    // What is left where there is no second dimension are rounding errors.
    values[axis] > 1e-12 * values[0]
      ? point(eigenvectorMatrix.getColumn(order[axis]).map((one) => one * Math.sqrt(values[axis])))
      : squares.map(() => 0)
  );
  return {
    axes,
    kept: total > 0 ? (values[0] + (values[1] ?? 0)) / total : 1,
    level: values.length > 2 && values[1] > 0 && values[0] - values[1] < 1e-9 * values[0],
  };
}

/** Turns an axis so that the farthest outlet on it, or of those equally far the first, stands on the positive side. */
function point(axis: readonly number[]): number[] {
  const most = Math.max(...axis.map(Math.abs)),
    first = axis.find((one) => Math.abs(one) > most * (1 - 1e-9))!;
  return axis.map((one) => first < 0 ? -one : one);
}
