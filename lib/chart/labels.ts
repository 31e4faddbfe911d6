/**
 * Names beside dots, so that none meets another.
 *
 * @module
 */

import { measureText, type Setting } from "./text.ts";

/** A dot that is to have a name. */
export interface Dot {
  x: number;
  y: number;
  label: string;
  /** A second line under the name, in the same setting but regular. */
  detail?: string;
}

/** A dot with the place of its name. */
export interface PlacedDot extends Dot {
  /** Where the name begins or ends; null where there is no room for it. */
  labelX: number | null;
  /** Middle of the name, or of the name and its second line. */
  labelY: number;
  anchor: "start" | "end" | "middle";
  /** Whether it stands so far from its dot that a line has to lead there. */
  far: boolean;
}

/** The frame that names must not leave. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Box extends Frame {
  anchor: PlacedDot["anchor"];
  far: boolean;
  x: number;
}

const REACH = 9;
const LEADING = 15;

/**
 * Places a name beside each dot: right, left, above, below, then further away.
 *
 * @param dots The dots, those that matter most first.
 * @param frame What the names must not leave.
 * @param setting How they are set.
 * @returns The dots in the same order; one without room has no place for its name.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const frame = { left: 0, right: 200, top: 0, bottom: 100 };
 * const dots = [{ x: 50, y: 50, label: "Herald" }, { x: 52, y: 50, label: "Post" }];
 * deepStrictEqual(placeLabels(dots, frame, { size: 12 }).map(({ anchor }) => anchor), ["start", "end"]);
 * ```
 */
export function placeLabels(dots: readonly Dot[], frame: Frame, setting: Setting): PlacedDot[] {
  const taken: Frame[] = dots.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  return dots.map((dot, i) => {
    const box = boxesOf(dot, setting).find((box) =>
      box.left >= frame.left && box.right <= frame.right && box.top >= frame.top &&
      box.bottom <= frame.bottom &&
      !taken.some((other, j) => j !== i && meets(box, other))
    );
    if (!box) return { ...dot, labelX: null, labelY: dot.y, anchor: "start", far: false };
    taken.push(box);
    return { ...dot, labelX: box.x, labelY: (box.top + box.bottom) / 2, anchor: box.anchor, far: box.far };
  });
}

function* boxesOf({ x, y, label, detail = "" }: Dot, setting: Setting): Generator<Box> {
  const width = Math.max(measureText(label, setting), measureText(detail, { size: setting.size })) + 2;
  const half = LEADING * (detail === "" ? 1 : 2) / 2;
  for (const step of [0, 6, 12, 18]) {
    const reach = REACH + step, far = step > 0;
    for (const dy of step === 0 ? [0] : [0, -step, step]) {
      const rows = { top: y + dy - half, bottom: y + dy + half };
      yield { anchor: "start", far, x: x + reach, left: x + reach, right: x + reach + width, ...rows };
      yield { anchor: "end", far, x: x - reach, left: x - reach - width, right: x - reach, ...rows };
    }
    for (const middle of [y - reach - half, y + reach + half]) {
      const rows = { top: middle - half, bottom: middle + half };
      yield { anchor: "middle", far, x, left: x - width / 2, right: x + width / 2, ...rows };
    }
  }
}

function meets(a: Frame, b: Frame): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
