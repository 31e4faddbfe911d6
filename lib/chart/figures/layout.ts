/**
 * Where each row of the chart of figures stands, so that no label meets another or leaves the picture.
 *
 * @module
 */

import { WIDTH } from "../compose.ts";
import { balanceText, wrapText } from "../text.ts";

/** Width of the column of outlets. */
export const COLUMN = 144;
/** Left end of the scale. */
export const LEFT = COLUMN + 18;
/** Right end of the scale; the rest is for arrows. */
export const RIGHT = WIDTH - 46;
/** How far an arrow reaches beyond its number. */
export const ARROW = 36;
/** Height of a line of a label. */
export const LEADING = 15;
/** Height of a line of an outlet's name. */
export const NAME_LEADING = 17;

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
  /** Length of the arrow of an open bound. */
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
 * @returns Places of rows and outlets, and the height that they need.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * deepStrictEqual(layoutSpans([], 30), { rows: [], outlets: [], height: 30 });
 * ```
 */
export function layoutSpans<R>(spans: readonly Span<R>[], top: number): Layout<R> {
  const layout: Layout<R> = { rows: [], outlets: [], height: top };
  for (const [outlet, group] of Map.groupBy(spans, (span) => span.outlet)) {
    const start = layout.height;
    const name = wrapText(outlet || "(no outlet named)", COLUMN - 22, NAME, 4);
    let y = start + GROUP_GAP;
    for (const span of group) {
      const { placed, height } = placeSpan(span, y);
      layout.rows.push(placed);
      y += height + ROW_GAP;
    }
    const names = start + GROUP_GAP + name.length * NAME_LEADING;
    layout.height = Math.max(y - ROW_GAP, names) + GROUP_GAP;
    const place = { top: start, y: start + GROUP_GAP + LEADING / 2, bottom: layout.height };
    layout.outlets.push({ outlet, name: name.join("\n"), ...place });
  }
  return layout;
}

function placeSpan<R>(span: Span<R>, top: number): { placed: PlacedRow<R>; height: number } {
  const low = span.low ?? span.high!;
  const isRange = span.low !== null && span.high !== null && span.low < span.high;
  const high = Math.max(span.high ?? span.low!, isRange ? low + NARROWEST_BAR : low);
  const arrow = span.low === null ? Math.min(ARROW, low - LEFT + 12) : ARROW;
  const from = low - (span.low === null ? arrow : DOT);
  const to = high + (span.high === null ? arrow : DOT);
  const { side, room } = chooseSide(span.label, WIDTH - to - SPACE, from - SPACE - COLUMN - 6);
  const lines = balanceText(span.label, room, LABEL, 4);
  const height = LEADING * lines.length;
  const mark = side === "below" ? LEADING / 2 : height / 2;
  const labelX = { right: to + SPACE, left: from - SPACE, below: COLUMN + 8 }[side];
  return {
    placed: {
      row: span.row,
      y: top + mark,
      low,
      high,
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
  right: number,
  left: number,
): { side: "right" | "left" | "below"; room: number } {
  const sides = [{ side: "right", room: right }, { side: "left", room: left }] as const;
  const fitting = sides.find(({ room }) => wrapText(label, Math.max(room, 1), LABEL).length === 1);
  if (fitting) return fitting;
  const wider = right >= left ? sides[0] : sides[1];
  return wider.room >= NARROWEST ? wider : { side: "below", room: WIDTH - COLUMN - 8 };
}
