/**
 * Where the parts of the chart of lineage stand: numbers, the voices behind them, and the outlets of each voice.
 *
 * @module
 */

import type { Tally } from "../../vocabulary.ts";
import type { Weight } from "../fonts.ts";
import { type Setting, wrapText } from "../text.ts";
import type { Columns } from "./columns.ts";
import type { LineageRow } from "./rows.ts";
import { aloneTexts, MANY, outletTexts, tallyTexts, type Text, voiceTexts } from "./texts.ts";

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
  /** Where the last of its outlets stands. */
  last: number;
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
 * @param columns Columns of the sheet.
 * @returns The places of all.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "../sheet.ts";
 * import { columnsOf } from "./columns.ts";
 * deepStrictEqual(layoutLineage([], [], columnsOf(WIDE)).height, 0);
 * ```
 */
export function layoutLineage(
  tallies: readonly Tally[],
  rows: readonly LineageRow[],
  columns: Columns,
): Layout {
  const layout: Layout = { lines: [], outlets: [], voices: [], shared: [], rules: [], height: 0 };
  const byTally = Map.groupBy(rows, ({ tally }) => tally);
  for (const tally of tallies) {
    const own = byTally.get(tally.tally) ?? [];
    if (own.length > 0) placeTally(layout, tally, own, columns);
  }
  return layout;
}

function placeTally(layout: Layout, tally: Tally, rows: readonly LineageRow[], columns: Columns): void {
  layout.rules.push(layout.height);
  const top = layout.height + GAP, alone = rows.length === 1;
  const numbers = setTexts(alone ? aloneTexts(tally, rows[0]) : tallyTexts(tally), columns.numbers.width);
  const bottom = write(layout, numbers, { x: 0, top });
  const seen = new Map<string, number>();
  let y = columns.stacked ? bottom + GAP / 2 : top;
  for (const own of Map.groupBy(rows, ({ origin }) => origin).values()) {
    y = placeVoice(layout, own, y, { alone, seen, columns });
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
  columns: Columns;
}

/** A voice in the middle of its outlets, or above them. */
function placeVoice(
  layout: Layout,
  rows: readonly LineageRow[],
  top: number,
  { alone, seen, columns }: Placing,
): number {
  const [{ origin }] = rows, byOutlet = [...Map.groupBy(rows, ({ outlet }) => outlet)];
  const voice = setTexts(voiceTexts(rows, byOutlet.length, alone), columns.voices.width);
  const blocks = byOutlet.map(([outlet, own]) => {
    const known = layout.outlets.some((placed) => placed.outlet === outlet);
    return setTexts(outletTexts(own, { alone, outlets: byOutlet.length, known }), columns.outlets.width);
  });
  const gap = byOutlet.length > MANY ? 2 : GAP;
  const right = blocks.reduce((sum, block) => sum + heightOf(block) + gap, -gap);
  const own = heightOf(voice), above = columns.stacked ? own + 3 : 0;
  const height = columns.stacked ? above + right : Math.max(right, own);
  const first = layout.outlets.length;
  let at = top + above;
  byOutlet.forEach(([outlet], i) => {
    const y = at + LEADING / 2;
    layout.outlets.push({ outlet, origin, y, voiceY: 0 });
    seen.set(outlet, y);
    at = write(layout, blocks[i], { x: columns.outlets.x, top: at }) + gap;
  });
  const placed = layout.outlets.slice(first), last = placed.at(-1)!.y, middle = (placed[0].y + last) / 2;
  const upper = columns.stacked ? top : Math.min(Math.max(middle - LEADING / 2, top), top + height - own);
  const y = upper + LEADING / 2;
  for (const outlet of placed) outlet.voiceY = y;
  layout.voices.push({ origin, outlets: byOutlet.length, y, last });
  write(layout, voice, { x: columns.voices.x, top: upper, end: !columns.stacked });
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
