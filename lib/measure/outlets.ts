/**
 * Which outlet a row belongs to.
 *
 * @module
 */
import type { Document } from "../vocabulary.ts";

/** What is needed of a document to know its outlet. */
export type Published = Pick<Document, "document" | "outlet">;

/**
 * Names the outlet of every document; a document without one stands for itself, so that it is not lumped with others.
 *
 * @param documents of the corpus, in order
 * @param action what is done, for the error: "measure mentions"
 * @returns a look-up from a row's document to its outlet, which throws a RangeError for a document that is not there
 * @example
 * ```ts
 * import { strictEqual, throws } from "node:assert/strict";
 * const outletOf = outletsBy([{ document: "a", outlet: "Herald" }, { document: "b", outlet: "" }], "count");
 * strictEqual(outletOf({ document: "a" }), "Herald");
 * strictEqual(outletOf({ document: "b" }), "b");
 * throws(() => outletOf({ document: "c" }), /Cannot count: "c" is not among the documents, wanted one of them/);
 * ```
 */
export function outletsBy(
  documents: readonly Published[],
  action: string,
): (row: { document: string }) => string {
  const outlets = new Map(documents.map(({ document, outlet }) => [document, outlet || document]));
  return ({ document }) => {
    const outlet = outlets.get(document);
    if (outlet !== undefined) return outlet;
    throw new RangeError(`Cannot ${action}: "${document}" is not among the documents, wanted one of them`);
  };
}

/**
 * Names all outlets once, in the order of the documents.
 *
 * @param documents of the corpus
 * @returns outlets; the id of a document that names none
 * @example
 * ```ts
 * import { deepStrictEqual } from "node:assert/strict";
 * const documents = ["Post", "Herald", "Post"].map((outlet, i) => ({ document: `d${i}`, outlet }));
 * deepStrictEqual(outletNames(documents), ["Post", "Herald"]);
 * ```
 */
export function outletNames(documents: readonly Published[]): string[] {
  return [...new Set(documents.map(({ document, outlet }) => outlet || document))];
}
