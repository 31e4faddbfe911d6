/**
 * Where the parts of the chart of lineage stand: numbers on the left, voices in the middle, outlets on the right.
 *
 * @module
 */

import type { Tally } from "../../vocabulary.ts";
import { WIDTH } from "../compose.ts";
import type { Weight } from "../fonts.ts";
import { type Setting, wrapText } from "../text.ts";
import type { LineageRow } from "./rows.ts";
import { aloneTexts, MANY, outletTexts, tallyTexts, type Text, voiceTexts } from "./texts.ts";

/** Right end and width of the column of voices. */
export const VOICES = { x: 338, width: 156 };
/** Middle of the dot of a voice. */
export const DOT = 354;
/** Where the lines from a voice to its outlets end. */
export const END = 440;
/** Left end and width of the column of outlets. */
export const OUTLETS = { x: 460, width: WIDTH - 460 };
/** Width of the column of numbers. */
export const NUMBERS = 166;
/** Height of a line of text. */
export const LEADING = 15;

/** A line of text with its place. */
export interface Line {
  x: number;
  /** Middle of the line. */
  y: number;
  text: string;
  kind: Text["kind"];
  /** Whether it ends at x. */
  end: boolean;
}

/** An outlet with its place: where the line of its voice ends. */
export interface PlacedOutlet {
  outlet: string;
  origin: string;
  y: number;
  voiceY: number;
}

/** A voice with its place. */
export interface PlacedVoice {
  origin: string;
  outlets: number;
  y: number;
}

/** Two statements that share words. */
export interface Shared {
  y1: number;
  y2: number;
}

/** All places of a part of the chart. */
export interface Layout {
  lines: Line[];
  outlets: PlacedOutlet[];
  voices: PlacedVoice[];
  shared: Shared[];
  /** Upper ends of the tallies, where a rule is drawn. */
  rules: number[];
  height: number;
}

/** How the lines of each kind are set, and how high they are. */
export const KINDS: Record<Line["kind"], Setting & { size: number; weight: Weight; leading: number }> = {
  hero: { size: 20, weight: "bold", leading: 25 },
  strong: { size: 13, weight: "bold", leading: LEADING },
  plain: { size: 12, weight: "regular", leading: LEADING },
  muted: { size: 12, weight: "regular", leading: LEADING },
};
const GAP = 9;

/**
 * Places tallies one under the other.
 *
 * @param tallies Tallies in order.
 * @param rows Their rows, in the order of `lineageRows`.
 * @returns The places of all.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(layoutLineage([], []).height, 0);
 * ```
 */
export function layoutLineage(tallies: readonly Tally[], rows: readonly LineageRow[]): Layout {
  const layout: Layout = { lines: [], outlets: [], voices: [], shared: [], rules: [], height: 0 };
  const byTally = Map.groupBy(rows, ({ tally }) => tally);
  for (const tally of tallies) {
    const own = byTally.get(tally.tally) ?? [];
    if (own.length > 0) placeTally(layout, tally, own);
  }
  return layout;
}

function placeTally(layout: Layout, tally: Tally, rows: readonly LineageRow[]): void {
  layout.rules.push(layout.height);
  const top = layout.height + GAP, alone = rows.length === 1;
  const numbers = setTexts(alone ? aloneTexts(tally, rows[0]) : tallyTexts(tally), NUMBERS);
  const bottom = write(layout, numbers, { x: 0, top });
  const seen = new Map<string, number>();
  let y = top;
  for (const own of Map.groupBy(rows, ({ origin }) => origin).values()) {
    y = placeVoice(layout, own, y, { alone, seen });
  }
  const shared = rows.filter((row) => row.shared > 0 && row.outlet < row.with);
  for (const { outlet, with: other } of shared) {
    const [y1, y2] = [seen.get(outlet)!, seen.get(other)].toSorted((a, b) => a! - b!);
    if (y1 !== undefined && y2 !== undefined) layout.shared.push({ y1, y2 });
  }
  layout.height = Math.max(y - GAP, bottom) + GAP;
}

interface Placing {
  /** Whether it is the only row of its tally. */
  alone: boolean;
  /** Outlets of the tally that are placed, with their height. */
  seen: Map<string, number>;
}

/** A voice in the middle of its outlets. */
function placeVoice(
  layout: Layout,
  rows: readonly LineageRow[],
  top: number,
  { alone, seen }: Placing,
): number {
  const [{ origin }] = rows, byOutlet = [...Map.groupBy(rows, ({ outlet }) => outlet)];
  const voice = setTexts(voiceTexts(rows, byOutlet.length, alone), VOICES.width);
  const blocks = byOutlet.map(([outlet, own]) => {
    const known = layout.outlets.some((placed) => placed.outlet === outlet);
    return setTexts(outletTexts(own, { alone, outlets: byOutlet.length, known }), OUTLETS.width);
  });
  const gap = byOutlet.length > MANY ? 2 : GAP;
  const right = blocks.reduce((sum, block) => sum + heightOf(block) + gap, -gap);
  const height = Math.max(right, heightOf(voice));
  const first = layout.outlets.length;
  let at = top;
  byOutlet.forEach(([outlet], i) => {
    const y = at + LEADING / 2;
    layout.outlets.push({ outlet, origin, y, voiceY: 0 });
    seen.set(outlet, y);
    at = write(layout, blocks[i], { x: OUTLETS.x, top: at }) + gap;
  });
  const own = layout.outlets.slice(first), middle = (own[0].y + own.at(-1)!.y) / 2;
  const upper = Math.min(Math.max(middle - LEADING / 2, top), top + height - heightOf(voice));
  for (const placed of own) placed.voiceY = upper + LEADING / 2;
  layout.voices.push({ origin, outlets: byOutlet.length, y: upper + LEADING / 2 });
  write(layout, voice, { x: VOICES.x, top: upper, end: true });
  return top + height + GAP;
}

const heightOf = (texts: readonly Text[]): number =>
  texts.reduce((sum, { kind }) => sum + KINDS[kind].leading, 0);

function write(
  layout: Layout,
  texts: readonly Text[],
  { x, top, end = false }: { x: number; top: number; end?: boolean },
): number {
  let y = top;
  for (const { text, kind } of texts) {
    layout.lines.push({ x, y: y + KINDS[kind].leading / 2, text, kind, end });
    y += KINDS[kind].leading;
  }
  return y;
}

function setTexts(texts: readonly Text[], width: number): Text[] {
  return texts.flatMap(({ text, kind }) =>
    wrapText(text, width, KINDS[kind], 4).map((text) => ({ text, kind }))
  );
}
