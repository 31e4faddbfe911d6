/**
 * Where each row of a chart with one row a figure stands, so that no label meets another or leaves the picture.
 *
 * @module
 */

import type { Sheet } from "../sheet.ts";
import { balanceText, measureText, wrapText } from "../text.ts";

/** How far an arrow reaches beyond its number. */
const ARROW = 36;
/** Height of a line of a label. */
export const LEADING = 15;
/** Height of a line of an outlet's name. */
export const NAME_LEADING = 17;

/** Where the columns of a sheet stand, in pixels. */
export interface Columns {
  /** Width of the sheet. */
  width: number;
  /** Width of the column of outlets; 0 where their names stand above their rows. */
  names: number;
  /** Ends of the scale; the rest is for arrows. */
  left: number;
  right: number;
}

/**
 * Divides a sheet.
 *
 * @param sheet The sheet.
 * @returns Its columns.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { NARROW, WIDE } from "../sheet.ts";
 * deepStrictEqual([columnsOf(WIDE).names, columnsOf(NARROW).names], [144, 0]);
 * ```
 */
export function columnsOf({ width, narrow }: Sheet): Columns {
  return narrow
    ? { width, names: 0, left: 14, right: width - 30 }
    : { width, names: 144, left: 162, right: width - 46 };
}

/** What a row shows: a span of pixels with words beside it. */
export interface Span<R> {
  row: R;
  outlet: string;
  /** The words beside the mark. */
  label: string;
  /** Ends of the mark on the scale; null where it is open. */
  low: number | null;
  high: number | null;
}

/** A row with its place. */
export interface PlacedRow<R> {
  row: R;
  /** Middle of the mark, in pixels from the top of the drawing. */
  y: number;
  /** Ends of the range on the scale. */
  low: number;
  high: number;
  /** Which of them is open. */
  open: "left" | "right" | "";
  /** Length of the arrow of an open end. */
  arrow: number;
  /** The label in lines. */
  label: string;
  /** On which side of its mark the label stands. */
  side: "right" | "left" | "below";
  /** Where the label begins, or ends where it stands left. */
  labelX: number;
  /** Middle of the label. */
  labelY: number;
}

/** An outlet with its place. */
export interface PlacedOutlet {
  outlet: string;
  /** Its name in lines. */
  name: string;
  /** Top of its rows. */
  top: number;
  /** First line of its name. */
  y: number;
  /** Lower end of its rows. */
  bottom: number;
}

/** All places of a panel. */
export interface Layout<R> {
  rows: PlacedRow<R>[];
  outlets: PlacedOutlet[];
  height: number;
}

const LABEL = { size: 12 };
const NAME = { size: 13, weight: "bold" } as const;
const SPACE = 7;
const DOT = 4;
const ROW_GAP = 6;
const GROUP_GAP = 10;
const NARROWEST = 160;
/** A range such as 1,000 to 1,001 would else be too thin to be seen. */
const NARROWEST_BAR = 4;

/**
 * Places the rows of one panel.
 *
 * @param spans What the rows show, in the order in which they are drawn, those of an outlet together.
 * @param top Where the first one begins, in pixels.
 * @param columns Columns of the sheet.
 * @returns Places of rows and outlets, and the height that they need.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { WIDE } from "../sheet.ts";
 * deepStrictEqual(layoutSpans([], 30, columnsOf(WIDE)), { rows: [], outlets: [], height: 30 });
 * ```
 */
export function layoutSpans<R>(spans: readonly Span<R>[], top: number, columns: Columns): Layout<R> {
  const layout: Layout<R> = { rows: [], outlets: [], height: top };
  for (const [outlet, group] of Map.groupBy(spans, (span) => span.outlet)) {
    const start = layout.height;
    const room = (columns.names || columns.width) - 22;
    const name = wrapText(outlet || "(no outlet named)", room, NAME, columns.names > 0 ? 4 : 2);
    const names = start + GROUP_GAP + name.length * NAME_LEADING;
    let y = columns.names > 0 ? start + GROUP_GAP : names + ROW_GAP / 2;
    for (const span of group) {
      const { placed, height } = placeSpan(span, y, columns);
      layout.rows.push(placed);
      y += height + ROW_GAP;
    }
    layout.height = Math.max(y - ROW_GAP, names) + GROUP_GAP;
    const place = { top: start, y: start + GROUP_GAP + LEADING / 2, bottom: layout.height };
    layout.outlets.push({ outlet, name: name.join("\n"), ...place });
  }
  return layout;
}

function placeSpan<R>(
  span: Span<R>,
  top: number,
  { width, names, left }: Columns,
): { placed: PlacedRow<R>; height: number } {
  const low = span.low ?? span.high!;
  const isRange = span.low !== null && span.high !== null && span.low < span.high;
  const high = Math.max(span.high ?? span.low!, isRange ? low + NARROWEST_BAR : low);
  const arrow = span.low === null ? Math.min(ARROW, low - left + 12) : ARROW;
  const from = low - (span.low === null ? arrow : DOT);
  const to = high + (span.high === null ? arrow : DOT);
  const { side, room } = chooseSide(span.label, {
    right: width - to - SPACE,
    left: from - SPACE - names - 6,
    below: width - names - 8,
  });
  const lines = balanceText(span.label, room, LABEL, 4);
  const height = LEADING * lines.length;
  const mark = side === "below" ? LEADING / 2 : height / 2;
  const longest = Math.max(...lines.map((line) => measureText(line, LABEL)));
  // Under its mark, as far as the sheet reaches.
  const below = Math.min(Math.max((low + high - longest) / 2, names + (names > 0 ? 8 : 0)), width - longest);
  const labelX = { right: to + SPACE, left: from - SPACE, below }[side];
  return {
    placed: {
      row: span.row,
      y: top + mark,
      low,
      high,
      open: span.low === null ? "left" : span.high === null ? "right" : "",
      arrow,
      label: lines.join("\n"),
      side,
      labelX,
      labelY: side === "below" ? top + LEADING + height / 2 : top + mark,
    },
    height: side === "below" ? LEADING + height : height,
  };
}

/** Right where the label fits there in one line, else left, else where there is more room, else below the mark. */
function chooseSide(
  label: string,
  { right, left, below }: { right: number; left: number; below: number },
): { side: "right" | "left" | "below"; room: number } {
  const sides = [{ side: "right", room: right }, { side: "left", room: left }] as const;
  const fitting = sides.find(({ room }) => wrapText(label, Math.max(room, 1), LABEL).length === 1);
  if (fitting) return fitting;
  const wider = right >= left ? sides[0] : sides[1];
  return wider.room >= NARROWEST ? wider : { side: "below", room: below };
}
