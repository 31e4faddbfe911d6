/**
 * This program as one coder among others.
 *
 * @module
 */
import type { Article, Sentence } from "../../vocabulary.ts";
import type { CodedBy, Coder } from "./codings.ts";

/** A stretch of an article that is judged as a whole. */
export interface Slot {
  /** Id of the article. */
  document: string;
  /** Number of the line (from 1), paragraph or sentence (from 0). */
  at: number;
  /** Where it begins. */
  start: number;
  /** Where it ends, this offset excluded. */
  end: number;
}

/**
 * Lists the sentences or paragraphs of articles, page furniture left out.
 *
 * @param sentences of the corpus
 * @param by what is listed
 * @returns the stretches, in the order of the sentences
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { slotsOf } from "./program.ts";
 * const line = { document: "a", tokens: 5, furniture: false, paragraph: 0 };
 * const sentences = [{ ...line, sentence: 0, start: 0, end: 20 }, { ...line, sentence: 1, start: 21, end: 41 }];
 * deepStrictEqual(slotsOf(sentences, "paragraph"), [{ document: "a", at: 0, start: 0, end: 41 }]);
 * ```
 */
export function slotsOf(sentences: readonly Sentence[], by: "sentence" | "paragraph"): Slot[] {
  const slots = new Map<string, Slot>();
  for (const line of sentences) {
    if (line.furniture) continue;
    const { document, start, end } = line, at = line[by], key = JSON.stringify([document, at]);
    const slot = slots.get(key);
    if (!slot) slots.set(key, { document, at, start, end });
    else slot.end = Math.max(slot.end, end);
  }
  return [...slots.values()];
}

/**
 * Lists the lines of articles that hold some of the article itself, counted from 1 as an editor counts them.
 *
 * @param articles with their texts
 * @returns the lines, in the order of the articles
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { lineSlots } from "./program.ts";
 * const sentence = { document: "a", sentence: 0, paragraph: 0, start: 7, end: 12, tokens: 2, furniture: false };
 * const article = { document: { document: "a" }, text: "Title\n\nOnce.", sentences: [sentence] };
 * deepStrictEqual(lineSlots([article as never]), [{ document: "a", at: 3, start: 7, end: 12 }]);
 * ```
 */
export function lineSlots(articles: readonly Article[]): Slot[] {
  return articles.flatMap(({ document: { document }, text, sentences }) => {
    const article = sentences.filter(({ furniture }) => !furniture);
    let start = 0;
    return text.split("\n").flatMap((line, i) => {
      const slot = { document, at: i + 1, start, end: start + line.length };
      start = slot.end + 1;
      return article.some((one) => one.start < slot.end && one.end > slot.start) ? [slot] : [];
    });
  });
}

/**
 * Makes a coder of the rows of a table, or of anyone's passages: a line, paragraph or sentence has a label where a row
 * of it begins, and was judged to have none where no row does.
 *
 * @param coder name of the coder
 * @param rows passages with labels, such as the framing table
 * @param labelOf label of a row
 * @param slots all that was judged
 * @param by what the slots are
 * @returns the coder
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { codeSlots } from "./program.ts";
 * const slots = [0, 1].map((at) => ({ document: "a", at, start: at * 20, end: at * 20 + 20 }));
 * const rows = [{ document: "a", start: 25, frame: "hope" }];
 * const { codings } = codeSlots("program", rows, ({ frame }) => frame, slots, "sentence");
 * deepStrictEqual(codings.map(({ labels }) => labels), [[], ["hope"]]);
 * ```
 */
export function codeSlots<R extends { document: string; start: number }>(
  coder: string,
  rows: readonly R[],
  labelOf: (row: R) => string,
  slots: readonly Slot[],
  by: Exclude<CodedBy, "offsets">,
): Coder {
  const byDocument = Map.groupBy(rows, ({ document }) => document);
  const codings = slots.map(({ document, at, start, end }) => {
    const own = (byDocument.get(document) ?? []).filter((row) => row.start >= start && row.start < end);
    return { unit: { document, at, end: null }, labels: [...new Set(own.map(labelOf))].sort(), values: {} };
  });
  return { coder, by, documents: [...new Set(slots.map(({ document }) => document))], codings };
}

/**
 * Makes a coder of the rows of a table, passage by passage.
 *
 * @param coder name of the coder
 * @param rows rows of figures, quotes, mentions or framing
 * @param columns what is compared
 * @param documents articles that were gone through
 * @returns the coder
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * import { codeRows } from "./program.ts";
 * const rows = [{ document: "a", start: 4, end: 6, low: 12, high: null }];
 * deepStrictEqual(codeRows("program", rows, ["low", "high"], ["a"]).codings[0].values, { low: "12", high: "" });
 * ```
 */
export function codeRows<R extends { document: string; start: number; end: number }>(
  coder: string,
  rows: readonly R[],
  columns: readonly (keyof R & string)[],
  documents: readonly string[],
): Coder {
  const codings = rows.map((row) => ({
    unit: { document: row.document, at: row.start, end: row.end },
    labels: [],
    values: Object.fromEntries(columns.map((column) => [column, String(row[column] ?? "")])),
  }));
  return { coder, by: "offsets", documents: [...documents], codings };
}
