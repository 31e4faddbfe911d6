/**
 * How wide the letters of a TrueType font are, read from the file itself.
 *
 * A font engine takes longer to load than a whole chart takes to draw; breaking lines needs no more than two tables.
 *
 * @module
 */

/** The widths of a font. Not its outlines. */
export interface Metrics {
  /** Number of the glyph that draws a code point; 0 where the font has none. */
  glyph(code: number): number;
  /** Width of that glyph in ems. */
  advance(code: number): number;
}

/**
 * Reads the widths of a TrueType font: its tables head, hhea, hmtx and cmap (formats 4 and 12).
 *
 * @param bytes The whole font file.
 * @returns Look-ups from a code point to its glyph and its width.
 * @throws {SyntaxError} If a table is missing.
 *
 * @example
 * ```ts
 * import { throws } from "node:assert/strict";
 * throws(() => parseMetrics(new Uint8Array(12)), /Cannot read font/);
 * ```
 */
export function parseMetrics(bytes: Uint8Array): Metrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readDirectory(view);
  const unitsPerEm = view.getUint16(tableAt(tables, "head") + 18);
  const widths = view.getUint16(tableAt(tables, "hhea") + 34);
  const hmtx = tableAt(tables, "hmtx");
  const glyph = readGlyphs(view, tableAt(tables, "cmap"));
  return {
    glyph,
    advance: (code) => view.getUint16(hmtx + 4 * Math.min(glyph(code), widths - 1)) / unitsPerEm,
  };
}

function readDirectory(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((j) => view.getUint8(at + j)));
    tables.set(tag, view.getUint32(at + 8));
  }
  return tables;
}

function tableAt(tables: Map<string, number>, tag: string): number {
  const at = tables.get(tag);
  if (at === undefined) throw new SyntaxError(`Cannot read font: table "${tag}" is missing`);
  return at;
}

function readGlyphs(view: DataView, cmap: number): (code: number) => number {
  const tables = Array.from({ length: view.getUint16(cmap + 2) }, (_, i) => {
    const at = cmap + view.getUint32(cmap + 8 + 8 * i);
    return { at, format: view.getUint16(at) };
  });
  const full = tables.find((table) => table.format === 12);
  if (full) return readFormat12(view, full.at);
  const basic = tables.find((table) => table.format === 4);
  if (basic) return readFormat4(view, basic.at);
  throw new SyntaxError("Cannot read font: no character map of format 4 or 12");
}

function readFormat12(view: DataView, at: number): (code: number) => number {
  const groups = Array.from({ length: view.getUint32(at + 12) }, (_, i) => {
    const group = at + 16 + 12 * i;
    return [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)];
  });
  return (code) => {
    const group = groups.find(([first, last]) => first <= code && code <= last);
    return group ? group[2] + code - group[0] : 0;
  };
}

function readFormat4(view: DataView, at: number): (code: number) => number {
  const size = view.getUint16(at + 6);
  const column = (number: number, i: number) => at + 14 + number * size + (number > 0 ? 2 : 0) + 2 * i;
  return (code) => {
    for (let i = 0; i < size / 2; i++) {
      if (code > view.getUint16(column(0, i))) continue;
      const first = view.getUint16(column(1, i));
      if (code < first) return 0;
      const delta = view.getUint16(column(2, i));
      const offset = view.getUint16(column(3, i));
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(column(3, i) + offset + 2 * (code - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
