/**
 * Numbers that agree but for their last digits.
 *
 * @module
 */
import { ok } from "node:assert/strict";

/** Holds that two numbers agree within a part of the wanted one, or absolutely where it is 0. */
export function near(got: number | null | undefined, wanted: number, part = 1e-9): void {
  const reach = wanted === 0 ? part : Math.abs(wanted) * part;
  ok(got !== null && got !== undefined && Math.abs(got - wanted) <= reach, `got ${got}, wanted ${wanted}`);
}
